import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadWholeCourse } from '../../../../src/course-files/whole-course.ts';
import { folderOf } from '../../../../src/course-files/course-folder.ts';
import { CourseDraft } from '../../../../src/editing/course-draft.ts';
import { keptPlaces } from '../../../../src/editing/operations/local-places.ts';
import {
  isVariant,
  variantContact,
  variantLooked,
  variantMethod,
  variantMinutes,
  variantParagraph,
  variantPartner,
  variantPauseAdded,
  variantPauseRemoved,
  variantSourceAdded,
  variantSourceRemoved,
  variantStarted,
} from '../../../../src/editing/operations/variant.ts';
import { folderOnDisk } from '../../../../src/on-disk/folder-on-disk.ts';

const disk = folderOnDisk(join(import.meta.dirname, '../../../..', 'course'));
const national = new Map(disk.list().map((path) => [path, disk.read(path) ?? new Uint8Array()]));
const words = (nl: string, en = nl) => ({ nl, en });

function started() {
  const draft = CourseDraft.of(national, { today: '2026-11-30' });
  draft.act(variantStarted(draft, { name: "Regio 't Gooi" }));
  return draft;
}

const courseOf = (draft: CourseDraft) => loadWholeCourse(folderOf(draft.files)).course;
const written = (draft: CourseDraft) =>
  (draft.text('variant.yaml') ?? '').split('\n').filter((line) => !line.startsWith('#'));

test('everything that a region may have otherwise is written, read by the course, and taken back to its first byte', () => {
  const draft = started();
  expect(isVariant(draft)).toBe(true);
  draft.act(variantMinutes(draft, { id: 'aftrap', minutes: 25 }));
  draft.act(variantPauseAdded(draft, { after: 'aan-de-slag', minutes: 15, kind: 'pause' }));
  draft.act(variantMethod(draft, { part: 'aftrap', method: 'plattegrond' }));
  draft.act(variantContact(draft, { key: 'text', words: words('Bel: de GGD.', 'Phone: the GGD.') }));
  draft.act(variantPartner(draft, 'apotheek', { hidden: true }));
  draft.act(variantPartner(draft, 'welzijnswerk', { name: words('Stichting #1') }));
  draft.act(
    variantSourceAdded(draft, { title: words('Gezond Gooi'), maker: 'Gemeente', about: words('Plan.') }),
  );
  const paragraph = words('Zie [het plan](bron:gezond-gooi).\n\nEn **meer**.', 'See the plan.');
  draft.act(variantParagraph(draft, { at: 'geld-in-de-regio', words: paragraph }));
  const course = courseOf(draft);
  expect(course.variant).toEqual({ base: '2026.1', name: "Regio 't Gooi" });
  expect(course.werksessie).toMatchObject({ minutes: 260, pauses: [{ after: 'aan-de-slag', minutes: 15 }] });
  expect(course.evening.days.days[0]?.methods.aftrap).toBe('plattegrond');
  expect(course.contact.text.nl).toBe('Bel: de GGD.');
  const partners = course.mijnWijk.socialeKaart.groups.flatMap((group) => group.partners);
  expect(partners.find(({ id }) => id === 'welzijnswerk')?.name.nl).toBe('Stichting #1');
  expect(partners.some(({ id }) => id === 'apotheek')).toBe(false);
  expect(course.sources.sources.at(-1)?.id).toBe('gezond-gooi');
  const tip = course.readings.tips?.sections.find(({ id }) => id === 'financien');
  expect(tip?.page.prose.nl.slice(-2).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  while (draft.undo());
  expect([...draft.files.keys()].toSorted()).toEqual([...national.keys()].toSorted());
  for (const [path, bytes] of draft.files) expect(Buffer.from(bytes).equals(national.get(path)!)).toBe(true);
});

test('what is as the country has it is not written', () => {
  const draft = started();
  const before = written(draft);
  draft.act(variantMinutes(draft, { id: 'aftrap', minutes: 25 }));
  draft.act(variantMinutes(draft, { id: 'aftrap', minutes: 20 }));
  draft.act(variantMethod(draft, { part: 'aftrap', method: 'plattegrond' }));
  draft.act(variantMethod(draft, { part: 'aftrap', method: undefined }));
  draft.act(variantContact(draft, { key: 'name', words: words('GGD') }));
  draft.act(variantContact(draft, { key: 'name', words: undefined }));
  draft.act(variantPartner(draft, 'apotheek', { hidden: true }));
  draft.act(variantPartner(draft, 'apotheek', { hidden: false }));
  draft.act(variantPauseAdded(draft, { after: 'aftrap', minutes: 10, kind: 'meal' }));
  draft.act(variantPauseRemoved(draft, { at: 0 }));
  draft.act(variantSourceAdded(draft, { title: words('X'), maker: 'Y', about: words('Z') }));
  draft.act(variantSourceRemoved(draft, { at: 0 }));
  draft.act(variantParagraph(draft, { at: 'geld-in-de-regio', words: words('x') }));
  draft.act(variantParagraph(draft, { at: 'geld-in-de-regio', words: undefined }));
  expect(written(draft).filter((line) => /[a-z]: [^[{]/.test(line))).toEqual(
    before.filter((line) => line !== ''),
  );
  expect(courseOf(draft)).toEqual({
    ...loadWholeCourse(folderOf(national)).course,
    variant: { base: '2026.1', name: "Regio 't Gooi" },
  });
});

test('once there is a variant nothing national is edited any more, and comments can be', () => {
  const draft = started();
  const place = { file: 'course.yaml', path: ['title', 'nl'] };
  const edit = { what: 'x', edits: [{ type: 'value' as const, place, value: 'Anders' }] };
  expect(() => {
    draft.act(edit);
  }).toThrow('national');
  draft.undo();
  draft.act(edit);
  expect(draft.value(place)).toBe('Anders');
});

test('after the country has another version somebody says that the variant still fits', () => {
  const files = new Map(national);
  const text = new TextDecoder().decode(national.get('course.yaml')).replace("'2026.1'", "'2027.1'");
  files.set('course.yaml', new TextEncoder().encode(text));
  files.set('variant.yaml', new TextEncoder().encode("base: '2026.1'\nname: Zuid\n"));
  const draft = CourseDraft.of(files);
  draft.act(variantLooked(draft));
  expect(draft.text('variant.yaml')).toBe("base: '2027.1'\nname: Zuid\n");
  draft.act(variantLooked(draft));
});

test('the places that pages keep are found with the page and the heading that they stand under', () => {
  const places = keptPlaces({ files: national });
  expect(places.find(({ name }) => name === 'uw-werksessie')).toEqual({
    name: 'uw-werksessie',
    file: 'leeswijzer/zo-werkt-het.nl.md',
    title: 'Zo werkt het',
    heading: 'Daarna, of alvast ervoor',
  });
  expect(places.find(({ name }) => name === 'organisator-in-de-regio')).toMatchObject({
    file: 'werksessie.yaml',
    title: undefined,
    heading: 'De organisator in de buurt',
  });
  expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
});
