import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fallbackFaces } from '../../../scorm/make-fallback-font.ts';

const sheet = readFileSync('src/components/styles/fallback-font.css', 'utf8');

it('the fallback font is as wide and as high as the font that is installed', async () => {
  expect(sheet, 'run scorm/make-fallback-font.ts').toBe(await fallbackFaces());
});

it('stays near the font of the computer: a figure of another size would mean a wrong measurement', () => {
  const sizes = [...sheet.matchAll(/size-adjust: ([\d.]+)%/g)].map(([, size]) => Number(size));
  expect(sizes).toHaveLength(2);
  for (const size of sizes) expect(Math.abs(size - 100)).toBeLessThan(10);
});
