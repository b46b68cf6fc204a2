import type { Plugin } from 'vite';

/** Gives the editor's page what the code gives to the texts and asks of them: its check is the one of the command line. */
export function givenByCodePlugin(): Plugin {
  const id = '\0given-by-code.js';
  return {
    name: 'given-by-code',
    resolveId: (asked) => (asked === 'virtual:given-by-code' ? id : undefined),
    load: async (asked) => {
      if (asked !== id) return undefined;
      // Only where it is asked for: it reads our code with the compiler.
      const { givenByCode } = await import('../src/on-disk/check-on-disk.ts');
      return `export const given = JSON.parse(${JSON.stringify(JSON.stringify(givenByCode()))});`;
    },
  };
}
