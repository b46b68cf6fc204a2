import { expect, test } from 'vitest';
import { FilesAsRead } from '../../../../src/course-files/files-as-read.ts';
import { CourseDraft } from '../../../../src/editing/course-draft.ts';
import { commentAdded, commentRemoved, commentsOf } from '../../../../src/editing/upkeep/comments.ts';
import { draftTexts, textSource } from '../../../../src/editing/upkeep/draft-texts.ts';
import { draftEnglish, englishApproved, translationTaken } from '../../../../src/editing/upkeep/english.ts';
import { loggedVersion, released, versionAfter } from '../../../../src/editing/upkeep/release.ts';
import { approvalsText } from '../../../../src/translation/approvals.ts';
import { courseTexts } from '../../../../src/translation/course-texts.ts';
import { nameOfText } from '../../../../src/translation/english-of.ts';
import { fromXliff } from '../../../../src/translation/from-xliff.ts';
import { toXliff } from '../../../../src/translation/to-xliff.ts';
import { allUnits } from '../../../../src/translation/units.ts';
import { courseWith, realCourse } from '../../../fixtures/course-copy.ts';

const today = '2026-11-30';
const folder = courseWith([], realCourse);
const files = new Map(folder.list().map((file) => [file, folder.read(file)!]));
// Looked at, all of it, whatever somebody is working at.
const opened = new Map([
  ...files,
  ['vertaling.yaml', new TextEncoder().encode(approvalsText(courseTexts(new FilesAsRead(folder))))],
]);
const intro = { file: 'lessen/les-3.yaml', path: ['example', 'title'] };

function draft() {
  return CourseDraft.of(opened, { today });
}

function withDutch(value: string) {
  const made = draft();
  made.act({
    what: 'x',
    edits: [{ type: 'value', place: { ...intro, path: [...intro.path, 'nl'] }, value }],
  });
  return made;
}

const staleOf = (edited: CourseDraft) => draftEnglish(edited).stale.map(({ text }) => nameOfText(text));

test('Dutch that is changed makes its English old; changed back, or looked at, it is not', () => {
  const edited = withDutch('Zo deden ze het in Winterswijk en Losser');
  expect(staleOf(edited)).toEqual(['lessen/les-3.yaml example/title']);
  edited.undo();
  expect(staleOf(edited)).toEqual([]);
  edited.redo();
  edited.act(
    englishApproved(
      edited,
      draftEnglish(edited).stale.map(({ text }) => text),
    ),
  );
  expect(staleOf(edited)).toEqual([]);
  // One line of one file.
  const change = edited.changes().filter(({ place }) => place.file === 'vertaling.yaml');
  expect(change.map(({ place }) => place.path)).toEqual([['lessen/les-3.yaml']]);
  const lines = (which: ReadonlyMap<string, Uint8Array>) =>
    new TextDecoder().decode(which.get('vertaling.yaml')).split('\n');
  const [before, after] = [lines(edited.opened), lines(edited.files)];
  expect(after.length).toBe(before.length);
  expect(after.filter((line) => !before.includes(line))).toHaveLength(1);
});

test('a page that was not touched is not read again', () => {
  const edited = draft();
  const first = draftTexts(edited);
  edited.act({
    what: 'x',
    edits: [{ type: 'value', place: { ...intro, path: [...intro.path, 'nl'] }, value: 'Anders' }],
  });
  const second = draftTexts(edited);
  const same = second.filter((text) => first.includes(text));
  expect(same.length).toBe(first.filter(({ dutch }) => dutch.file !== intro.file).length);
});

test('a translation comes back as one deed, and what it changes counts as looked at', async () => {
  const edited = withDutch('Anders');
  const units = allUnits(textSource(edited));
  const file = (await toXliff(units)).replace(
    /(<unit id="example:title"[^>]*>.*?<source>Anders<\/source><target>)[^<]*/,
    '$1Otherwise',
  );
  const read = await fromXliff(file, units);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults[0]));
  const { action, changed, unchanged } = translationTaken(edited, read.translated);
  expect([changed.map(nameOfText), unchanged]).toEqual([
    ['lessen/les-3.yaml example/title'],
    draftTexts(edited).length - 1,
  ]);
  edited.act(action!);
  expect(edited.value({ ...intro, path: [...intro.path, 'en'] })).toBe('Otherwise');
  expect(staleOf(edited)).toEqual([]);
  edited.undo();
  expect(staleOf(edited)).toHaveLength(1);
});

test('a translation that came back as it went leaves old English old', async () => {
  const edited = withDutch('Anders');
  const units = allUnits(textSource(edited));
  const read = await fromXliff(await toXliff(units), units);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults[0]));
  expect(translationTaken(edited, read.translated).action).toBeUndefined();
});

test('a page and a list come back in the form that they have', () => {
  const edited = draft();
  const texts = draftTexts(edited);
  const page = texts.find(({ dutch }) => dutch.file === 'privacy.nl.md')!;
  const list = texts.find(({ nl, dutch }) => nl.length > 2 && dutch.file === 'course.yaml')!;
  const one = translationTaken(edited, [
    { text: page, en: ['# Privacy\n\nOther.\n'] },
    { text: list, en: ['one', ...list.en.slice(1), 'more'] },
  ]);
  edited.act(one.action!);
  expect(edited.text('privacy.en.md')).toBe('# Privacy\n\nOther.\n');
  expect(edited.value(list.english)).toEqual(['one', ...list.en.slice(1), 'more']);
  const shorter = draftTexts(edited).find(
    ({ key, dutch }) => key === list.key && dutch.file === 'course.yaml',
  )!;
  edited.act(translationTaken(edited, [{ text: shorter, en: ['one'] }]).action!);
  expect(edited.value(list.english)).toEqual(['one']);
});

test('the next version is the year and a number', () => {
  expect(versionAfter('2026.1', today)).toBe('2026.2');
  expect(versionAfter('2026.9', today)).toBe('2026.10');
  expect(versionAfter('2026.4', '2027-01-01')).toBe('2027.1');
  expect(versionAfter('2027.1', today)).toBe('2027.2');
  expect(versionAfter('1.0', today)).toBe('1.1');
  expect(versionAfter('proef', today)).toBe('proef 2');
});

test('a version gets its line in the logbook once, with who made and approved it, and why English went out old', () => {
  const edited = withDutch('Anders');
  const release = {
    version: '2026.2',
    what: 'Een\nregel',
    made: 'M. Voorbeeld',
    approved: '',
    reason: '',
    day: today,
  };
  edited.act(released(edited, release));
  expect(edited.value({ file: 'course.yaml', path: ['version'] })).toBe('2026.2');
  expect(loggedVersion(edited, '2026.2')).toEqual({
    version: '2026.2',
    day: today,
    what: 'Een regel',
    made: 'M. Voorbeeld',
  });
  expect(draftEnglish(edited).withheld).toHaveLength(1);
  edited.act(released(edited, { ...release, approved: 'N. Ander', reason: 'De vertaler is ziek.' }));
  expect(edited.value({ file: 'logboek.yaml', path: ['versions'] })).toHaveLength(1);
  expect(loggedVersion(edited, '2026.2')).toMatchObject({
    approved: 'N. Ander',
    english: { reason: 'De vertaler is ziek.', texts: ['lessen/les-3.yaml example/title'] },
  });
  expect(draftEnglish(edited).withheld).toEqual([]);
});

test('a comment stays with its field when that moves, and goes when it is done with', () => {
  const edited = draft();
  const place = { file: 'bronnen.yaml', path: ['sources', 1, 'about'] };
  edited.act(commentAdded(edited, place, { by: ' ', text: 'Klopt dit nog?' }, today));
  edited.act(commentAdded(edited, place, { by: 'Anna', text: 'Ja: gebeld.' }, today));
  expect(commentsOf(edited).map(({ comment }) => comment)).toMatchObject([
    { text: 'Klopt dit nog?', day: today },
    { by: 'Anna', text: 'Ja: gebeld.' },
  ]);
  edited.act({
    what: 'x',
    edits: [{ type: 'moved', list: { file: 'bronnen.yaml', path: ['sources'] }, from: 1, to: 3 }],
  });
  expect(commentsOf(edited).map(({ place }) => place?.path)).toEqual([
    ['sources', 3, 'about'],
    ['sources', 3, 'about'],
  ]);
  edited.act(commentRemoved(0));
  edited.act(commentRemoved(0));
  expect(commentsOf(edited)).toEqual([]);
});
