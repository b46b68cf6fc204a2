import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FilesAsRead } from '../../../src/course-files/files-as-read.ts';
import {
  approvalsOf,
  approvalsText,
  hashOfDutch,
  newTexts,
  staleTexts,
} from '../../../src/translation/approvals.ts';
import { courseTexts } from '../../../src/translation/course-texts.ts';
import { nameOfText } from '../../../src/translation/english-of.ts';
import { courseWith, realCourse, type Change } from '../../fixtures/course-copy.ts';

const approved = approvalsOf(parse(approvalsText(textsWith())));

function textsWith(...changes: readonly Change[]) {
  return courseTexts(new FilesAsRead(courseWith(changes)));
}

function staleWith(...changes: readonly Change[]) {
  return staleTexts(textsWith(...changes), approved).map(({ text, why }) => `${why}: ${nameOfText(text)}`);
}

test('every kind of file has its texts, each with its English', () => {
  const texts = textsWith();
  const files = new Set(texts.map(({ dutch }) => dutch.file));
  expect([...files]).toEqual(
    expect.arrayContaining(['course.yaml', 'privacy.nl.md', 'teksten/nl.json', 'vragenlijst.yaml']),
  );
  const intro = texts.find(({ dutch, key }) => dutch.file === 'afronding.yaml' && key === 'intro');
  expect(intro).toMatchObject({
    nl: ['Bijna klaar.'],
    en: ['Nearly done.'],
    english: { file: 'afronding.yaml', path: ['intro', 'en'] },
  });
});

test('an approved course has no stale English, whatever the order of its entries', () => {
  expect(staleWith()).toEqual([]);
});

test('Dutch that changed is named, English that changed is not', () => {
  expect(
    staleWith({
      file: 'afronding.yaml',
      find: 'nl: Bijna klaar., en: Nearly done.',
      put: 'nl: Nu klaar., en: Nearly done.',
    }),
  ).toEqual(['changed: afronding.yaml intro']);
  expect(staleWith({ file: 'afronding.yaml', find: 'Nearly done.', put: 'Almost done.' })).toEqual([]);
});

test('another width of lines and a comment in a page are no other text', () => {
  const hash = hashOfDutch({ nl: ['Eén zin\n  en nog een.\n'] });
  expect(hashOfDutch({ nl: ['Eén <!-- ruimte -->zin en nog een.'.normalize('NFD')] })).toBe(hash);
  expect(hashOfDutch({ nl: ['Eén zin en nóg een.'] })).not.toBe(hash);
});

test('what moved keeps its approval', () => {
  const texts = textsWith();
  const moved = texts.map((text) => ({ ...text, dutch: { ...text.dutch, path: [99, ...text.dutch.path] } }));
  expect(staleTexts(moved, approved)).toEqual([]);
});

test('a new text waits for nobody, but where its English is still the Dutch', () => {
  const [first] = textsWith();
  const added = {
    ...first!,
    key: 'tips/geheel-nieuw/title',
    nl: ['Wie steunt dit in uw wijk?'],
    en: ['Who?'],
  };
  expect(staleTexts([added], approved)).toEqual([]);
  expect(newTexts([added, first!], approved)).toEqual([added]);
  const dutch = { ...added, en: added.nl };
  expect(staleTexts([dutch], approved)).toEqual([{ text: dutch, why: 'new' }]);
  expect(newTexts([dutch], approved)).toEqual([]);
  // A name is the same in both.
  expect(
    staleTexts([{ ...added, nl: ['Positieve Gezondheid'], en: ['Positieve Gezondheid'] }], approved),
  ).toEqual([]);
});

test('a word of the screens that changed is named too', () => {
  const word = textsWith().find(({ dutch }) => dutch.file === 'teksten/nl.json')!;
  expect(staleTexts([{ ...word, nl: ['Heel anders'] }], approved)).toHaveLength(1);
});

test('the file does not depend on the order of the texts', () => {
  const texts = textsWith();
  expect(approvalsText(texts.toReversed())).toBe(approvalsText(texts));
});

test('the course of this project keeps its approvals', () => {
  const files = new FilesAsRead(courseWith([], realCourse));
  const known = approvalsOf(files.values('vertaling.yaml'));
  const how = 'look at the English, then: npm run check:course -- --engels-nagekeken';
  expect(
    staleTexts(courseTexts(files), known).map(({ text }) => nameOfText(text)),
    how,
  ).toEqual([]);
});
