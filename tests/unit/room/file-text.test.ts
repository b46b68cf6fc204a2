import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { textsIn } from '../../../src/components/room/shell/file-text.ts';

const texts = async (...files: readonly File[]) => (await textsIn(files)).map(({ text }) => text);
const zipOf = (files: Readonly<Record<string, string>>) =>
  new File(
    [zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))],
    'iets-GEHEIM.zip',
  );

test('of a zip, as the office gives it, the texts in it; sheets to print are left out', async () => {
  const zip = zipOf({
    'A-organisator-GEHEIM.json': '{"kind":"é"}',
    'zaalbladen.html': '<p>',
    'brief.txt': 'Beste',
  });
  expect(await texts(new File(['pidb'], 'dag.txt'), zip)).toEqual(['pidb', '{"kind":"é"}', 'Beste']);
});

test('a zip that is not whole, or holds far too much, gives nothing', async () => {
  const whole = new Uint8Array(await zipOf({ 'a.json': 'x'.repeat(1000) }).arrayBuffer());
  expect(await texts(new File([whole.subarray(0, 60)], 'half.zip'))).toEqual(['']);
  expect(await texts(zipOf({ 'xl/workbook.xml': '<x/>' }))).toEqual(['']);
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${String(at)}.txt`, 'x']));
  expect((await texts(zipOf(many))).length).toBe(20);
});
