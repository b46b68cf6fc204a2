import type { Plugin } from 'vite';

/** The library that deflates gives itself away only to Node; in a page and its worker nobody would get it, and wait for ever. */
export function zopfliInPage(): Plugin {
  return {
    name: 'zopfli-in-page',
    transform: (code, id) =>
      /@gfx\/zopfli\/dist\/libzopfli\.js(?:\?|$)/.test(id)
        ? { code: `${code}\nmodule.exports=Module;`, map: null }
        : undefined,
  };
}
