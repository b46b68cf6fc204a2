import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paperFonts, type PaperFont } from '../../src/paper/paper.ts';

const assets = join(import.meta.dirname, '../../src/assets');

/** The fonts of every sheet, from this project. */
export function fontsOnDisk(): readonly PaperFont[] {
  return paperFonts.map(({ family, file }) => {
    const data = readFileSync(join(assets, file)).toString('base64');
    return { family, address: `data:font/woff2;base64,${data}` };
  });
}
