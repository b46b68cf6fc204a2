/**
 * What stands beside the editor's page in a script of its own, because a page from disk may fetch no other file: the engine
 * with which it packs, and the course to begin with.
 */
export type PageScript = 'engine' | 'course';

export const pageScripts = {
  engine: { file: 'motor', global: 'preventieInDeBuurtMotor' },
  course: { file: 'cursus', global: 'preventieInDeBuurtCursus' },
} as const;

/** The page says where the script is; as built it says nowhere. */
export function scriptMarker(kind: PageScript, address = 'none'): string {
  return `<meta name="${kind}" content="${address}" />`;
}

/** @param base64 The bytes that the page is given. */
export function scriptOf(kind: PageScript, base64: string): string {
  return `globalThis.${pageScripts[kind].global}="${base64}";\n`;
}
