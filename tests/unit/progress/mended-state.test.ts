import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openJournal } from '../../../src/progress/journal.ts';
import { mendedState } from '../../../src/progress/mended-state.ts';
import { pack, unpack } from '../../../src/progress/pack.ts';
import { readState } from '../../../src/progress/read-state.ts';
import { restore } from '../../../src/progress/restore.ts';
import { noChance } from '../../fixtures/chance.ts';
import { start } from '../../fixtures/learner.ts';
import { knownRecord } from '../../fixtures/records/known-record.ts';
import { textStore } from '../../fixtures/text-store.ts';

const state = pack(knownRecord);
const inLines = (length: number, end: string) =>
  state.replaceAll(new RegExp(`.{${length}}`, 'g'), `$&${end}`);
const asHtml = (text: string) =>
  text.replaceAll(/[^A-Za-z0-9]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`);

const clothes: readonly (readonly [name: string, given: string])[] = [
  ['blanks around it', `   ${state} \u00A0`],
  ['a line end behind it', `${state}\r\n`],
  ['zeros of a database behind it', `${state}${'\0'.repeat(20)}`],
  ['a byte order mark', `\uFEFF${state}`],
  ['a byte order mark read as Latin-1', `ï»¿${state}`],
  ['signs without width', `\u200B${state}\u200B`],
  ['quotes', `"${state}"`],
  ['single quotes', `'${state}'`],
  ['quotes of a text', `“${state}”`],
  ['JSON in JSON', JSON.stringify(JSON.stringify(state))],
  ['a field of an object', JSON.stringify({ version: 2, 'cmi.suspend_data': state, entry: 'resume' })],
  ['a field of a form', `lesson_mode=normal&suspend_data=${state}&entry=resume`],
  ['lines of a mail', inLines(76, '\r\n')],
  ['lines of a certificate', inLines(64, '\n')],
  ['line ends that are written out', inLines(76, '\\r\\n')],
  ['line ends of a page', inLines(76, '<br />\n')],
  ['line ends of a form', inLines(76, '%0D%0A')],
  ['line ends as entities', inLines(76, '&#13;&#10;')],
  ['lines that end in =', inLines(75, '=\r\n')],
  ['blanks in it', inLines(40, ' ')],
  ['pluses for blanks', `++${inLines(40, '+')}`],
  ['entities around it', `&quot;${state}&quot;`],
  ['entities in it', asHtml(state)],
  ['entities of entities', asHtml(`"${state}"`).replaceAll('&', '&amp;')],
  ['percents around it', `%22${state}%22`],
  ['percents in it', state.replaceAll('-', '%2D').replaceAll('_', '%5F')],
  ['percents of percents', `%22${state}%22`.replaceAll('%', '%25').replaceAll('-', '%252D')],
  ['escapes of a script', state.replaceAll('-', '\\x2D').replaceAll('_', '\\u005F')],
  ['slashes', `\\"${state}\\"`],
  ['CDATA', `<![CDATA[${state}]]>`],
  ['a tag', `<p>${state}</p>`],
  ['padding of base64', `${state}==`],
  ['dashes of a typesetter', state.replaceAll('--', '–')],
  ['hyphens that do not break', state.replaceAll('-', '\u2011')],
  ['a trial of the self-test, in quotes', `"${state}.proef"`],
];

test.each(clothes)('a state with %s is read, and nothing is lost of it', async (_name, given) => {
  expect(await readState(given)).toEqual({ kind: 'record', record: knownRecord });
});

test('at a launch nobody hears of it', async () => {
  const journal = openJournal(textStore().store, 'cursus', 'zoe', () => start);
  const launch = {
    mode: 'normal',
    learnerId: 'zoe',
    learnerName: '',
    state: `"${state}"`,
    resumed: true,
    clockShiftMs: 0,
  } as const;
  const { from, aside, record } = await restore(launch, journal, start, noChance);
  expect([from, aside, record.counter]).toEqual(['restored', undefined, knownRecord.counter]);
  expect(journal.aside()).toBeUndefined();
});

test('only a right checksum is believed: what is damaged as well stays unreadable, as it was given', async () => {
  const damaged = `"${state.slice(0, 20)}${state[20] === 'A' ? 'B' : 'A'}${state.slice(21)}"`;
  expect(await readState(damaged)).toEqual(unpack(damaged));
  expect(await readState(damaged)).toMatchObject({ kind: 'unreadable', raw: damaged });
});

test.each(['', 'page=3&score=80', '{"lesson":3}', '&'.repeat(5000), '%'.repeat(5000), '\\'.repeat(5000)])(
  '"%.20s" has no record in it',
  (given) => {
    expect(mendedState(given)).toBeUndefined();
  },
);

test('clothes over clothes, of every kind, in any order', () => {
  const dress: readonly ((text: string) => string)[] = [
    (text) => ` ${text}\r\n`,
    (text) => `"${text}"`,
    (text) => JSON.stringify(text),
    (text) => encodeURIComponent(text),
    (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
    (text) => `\uFEFF${text}`,
  ];
  fc.assert(
    fc.property(fc.array(fc.nat(dress.length - 1), { maxLength: 3 }), (worn) => {
      const given = worn.reduce((text, which) => dress[which]!(text), state);
      expect(mendedState(given)?.record).toEqual(knownRecord);
    }),
    { numRuns: 40 },
  );
});

test('never throws, and takes little time over anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(state.length), (noise, at) => {
      mendedState(noise);
      mendedState(state.slice(0, at) + noise + state.slice(at));
    }),
    { numRuns: 40 },
  );
});
