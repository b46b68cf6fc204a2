import { describe, expect, test } from 'vitest';
import { checkCourse } from '../../../src/check/check-course.ts';
import { CourseError, type CourseFault } from '../../../src/course-files/course-error.ts';
import { folderOf } from '../../../src/course-files/course-folder.ts';
import { CourseDraft } from '../../../src/editing/course-draft.ts';
import type { Edit, Place } from '../../../src/editing/edit.ts';
import { EditRefused, type RefusalReason } from '../../../src/editing/edit-refused.ts';
import { givenByCode } from '../../../src/on-disk/check-on-disk.ts';
import { realCourse } from './course-folder.ts';

/** What editors do wrong. Each is not possible, or does no harm, or is told at its own field in Dutch. */

const at = (file: string, ...path: (string | number)[]): Place => ({ file, path });
const value = (place: Place, put: string | number): Edit => ({ type: 'value', place, value: put });
const line = at('tips/tips.yaml', 'intro', 'nl');
const tip = 'tips/financien.nl.md';
const button = at('teksten/nl.json', 'bar', 'close');

function edited(...edits: readonly Edit[]): CourseDraft {
  const draft = CourseDraft.of(realCourse, { today: '2026-11-30' });
  draft.act({ what: 'test', edits });
  return draft;
}

function faultsOf({ files }: CourseDraft): readonly CourseFault[] {
  try {
    checkCourse(folderOf(files), givenByCode());
    return [];
  } catch (error) {
    if (error instanceof CourseError) return error.faults;
    throw error;
  }
}

const page = (...lines: readonly string[]): Edit => ({
  type: 'text',
  file: tip,
  text: ['# Sluit aan bij geld dat er al is', '', ...lines, ''].join('\n'),
});

const enough = 'Structureel geld vinden was in 2017 en 2018 een van de uitdagingen. '.repeat(14).trimEnd();

test('what YAML would take for something else stays the text that was typed', () => {
  const typed = [
    'Drie vragen: wie, waar en hoe?',
    'Begin met les #1 en daarna # de rest.',
    '*Belangrijk is dit.',
    '&zo en verder',
    '@buurt: kom erbij',
    '- eerst dit, dan dat',
    '“Samen” begint hier.',
    "'s Avonds blijven er vragen over.",
    'Vraag: "Wie steunt dit?" en luister.',
    '[samen], en dan?',
    'nee',
    'ja',
    'null',
    '~',
    '2026',
    '2026.10',
    '2026-11-30',
    '? wie steunt dit',
    '%-teken aan het begin',
    '| een streep',
    'Een schuine streep \\ ertussen',
    'Çağla Öztürk-Żukowska vroeg: waarom?',
    'Samen 🏡 in de wijk.',
  ];
  const pairs = Math.ceil(typed.length / 2);
  const places = typed.map((_, index) =>
    at('bronnen.yaml', 'sources', index % pairs, index < pairs ? 'title' : 'about', 'nl'),
  );
  const draft = edited(...places.map((place, index) => value(place, typed[index]!)));
  const { course } = checkCourse(folderOf(draft.files), givenByCode());
  const sources = course.sources.sources.slice(0, pairs);
  const read = [...sources.map(({ title }) => title.nl), ...sources.map(({ about }) => about.nl)];
  expect(read.slice(0, typed.length)).toEqual(typed);
  expect(draft.text('bronnen.yaml')).toContain('# De bronnen waarnaar de teksten verwijzen');
});

describe('a mistake is told at its own field', () => {
  const cases: readonly {
    readonly name: string;
    readonly edits: readonly Edit[];
    readonly place: Place;
    readonly line?: number;
    readonly said: RegExp;
  }[] = [
    { name: 'Dutch that was emptied', edits: [value(line, '')], place: line, said: /leeg|invul|verwacht/ },
    {
      name: 'English that was forgotten',
      edits: [{ type: 'removed', place: at('tips/tips.yaml', 'intro', 'en') }],
      place: at('tips/tips.yaml', 'intro', 'en'),
      said: /Engels|ontbreekt/,
    },
    { name: 'too long a text', edits: [value(line, 'woord '.repeat(80))], place: line, said: /300|tekens/ },
    {
      name: 'a title that was removed',
      edits: [{ type: 'text', file: tip, text: `${enough}\n` }],
      place: at(tip),
      line: 1,
      said: /titel/i,
    },
    {
      name: 'a table that was pasted',
      edits: [page(enough, '', '| a | b |', '| --- | --- |', '| 1 | 2 |')],
      place: at(tip),
      line: 5,
      said: /tabel/,
    },
    {
      name: 'a picture',
      edits: [page(enough, '', '![de wijk](wijk.png)')],
      place: at(tip),
      line: 5,
      said: /afbeelding|plaatje|beeld/,
    },
    {
      name: 'HTML',
      edits: [page(enough, '', 'Dit is <b>vet</b> gezet.')],
      place: at(tip),
      line: 5,
      said: /HTML/,
    },
    {
      name: 'an address without https',
      edits: [page(enough, '', 'Lees [hier](http://voorbeeld.nl) verder.')],
      place: at(tip),
      line: 5,
      said: /https/,
    },
    {
      name: 'a link to a step that is not there',
      edits: [page(enough, '', 'Lees de [tips](stap:tip).')],
      place: at(tip),
      line: 5,
      said: /tip/,
    },
    {
      name: 'a source that is not there',
      edits: [page(enough, '', 'Lees de [visie](bron:visie).')],
      place: at(tip),
      line: 5,
      said: /visie/,
    },
    {
      name: 'a heading as large as the title',
      edits: [page(enough, '', '# Nog een titel')],
      place: at(tip),
      line: 5,
      said: /kop/,
    },
    {
      name: 'a year that becomes a numbered list',
      edits: [page(enough, '', '2026. Het jaar waarin alles verandert.')],
      place: at(tip),
      line: 5,
      said: /lijst/,
    },
    {
      name: 'a day that does not exist',
      edits: [
        {
          type: 'added',
          list: at('course.yaml', 'accreditation'),
          at: 0,
          value: accreditation('2026-02-31'),
        },
      ],
      place: at('course.yaml', 'accreditation', 0, 'from'),
      said: /bestaat niet|datum/,
    },
    {
      name: 'a day as it is written in Dutch',
      edits: [
        {
          type: 'added',
          list: at('course.yaml', 'accreditation'),
          at: 0,
          value: accreditation('01-01-2026'),
        },
      ],
      place: at('course.yaml', 'accreditation', 0, 'from'),
      said: /2026|jjjj|datum|dag/,
    },
    {
      name: 'minutes of the parts that do not add up to the werksessie',
      edits: [value(at('werksessie.yaml', 'parts', 1, 'minutes'), 45)],
      place: at('werksessie.yaml', 'minutes'),
      said: /245|240|minuten/,
    },
    {
      name: 'no whole minutes',
      edits: [value(at('tips/tips.yaml', 'sections', 0, 'minutes'), 1.5)],
      place: at('tips/tips.yaml', 'sections', 0, 'minutes'),
      said: /heel getal|geheel|getal/,
    },
    {
      name: 'minutes as a word',
      edits: [value(at('tips/tips.yaml', 'sections', 0, 'minutes'), 'twee')],
      place: at('tips/tips.yaml', 'sections', 0, 'minutes'),
      said: /getal/,
    },
    {
      name: 'minutes that nobody needs for so little text',
      edits: [value(at('tips/tips.yaml', 'sections', 0, 'minutes'), 40)],
      place: at('tips/tips.yaml', 'sections'),
      said: /duurt/,
    },
    {
      name: 'an id twice',
      edits: [
        {
          type: 'added',
          list: at('bronnen.yaml', 'sources'),
          at: 0,
          value: {
            id: 'gala',
            title: { nl: 'Nog een', en: 'Another' },
            maker: 'RIVM',
            year: 2026,
            about: { nl: 'Dit.', en: 'This.' },
          },
        },
      ],
      place: at('bronnen.yaml', 'sources'),
      said: /gala/,
    },
    {
      name: 'a source that was removed where a text needs it',
      edits: [{ type: 'removed', place: at('bronnen.yaml', 'sources', indexOfSource('gala')) }],
      place: at(tip),
      said: /gala/,
    },
    {
      name: 'answers that may become longer than there is room for',
      edits: [0, 1, 2].flatMap((field) => [
        value(at('reflectie.yaml', 'private', 'fields', field, 'limit'), 400),
        value(at('werksessie.yaml', 'notes', 0, 'fields', field, 'limit'), 400),
      ]),
      place: at('werksessie.yaml', 'notes', 0, 'fields', 0, 'limit'),
      said: /ruimte|tekens/,
    },
    {
      name: 'a button without a name',
      edits: [value(button, '')],
      place: button,
      said: /leeg/,
    },
    {
      name: 'a place to fill in that lost a brace',
      edits: [value(at('teksten/nl.json', 'field', 'over_one'), '{{count} teken te veel')],
      place: at('teksten/nl.json', 'field', 'over_one'),
      said: /halve invulplek/,
    },
    {
      name: 'a place to fill in that nobody knows',
      edits: [value(button, 'Opslaan, {{naam}}')],
      place: button,
      said: /naam/,
    },
  ];

  test.each(cases)('$name', ({ edits, place, line: expectedLine, said }) => {
    const faults = faultsOf(edited(...edits));
    const told = faults.find(
      (fault) =>
        fault.place.file === place.file &&
        place.path.every((key, depth) => fault.place.path[depth] === key) &&
        (expectedLine === undefined || fault.line === expectedLine) &&
        said.test(fault.message.nl),
    );
    expect(
      told,
      JSON.stringify(faults.map(({ place: found, line: row, message }) => [found, row, message.nl])),
    ).toBeDefined();
  });
});

describe('what would lose work of learners is not done', () => {
  test.each<[string, Edit, RefusalReason]>([
    ['another number', value(at('tips/tips.yaml', 'sections', 0, 'mark'), 50), 'number'],
    ['another number of a lesson', value(at('lessen/les-1.yaml', 'marks', 'lezen'), 99), 'number'],
    ['another id', value(at('tips/tips.yaml', 'sections', 0, 'id'), 'steun'), 'id'],
    ['another value of an answer', value(at('vragenlijst.yaml', 'scale', 0, 'value'), 3), 'stored-value'],
    ['a register that is rewritten', value(at('nummers.yaml', 'mark', '0'), 'iets/anders'), 'register'],
    [
      'a key of an issuer',
      { type: 'file-added', file: 'issuers/0123456789abcdef.yaml', text: 'name: x' },
      'trust',
    ],
  ])('%s', (_, edit, reason) => {
    expect(() => edited(edit)).toThrow(EditRefused);
    try {
      edited(edit);
    } catch (error) {
      expect((error as EditRefused).reason).toBe(reason);
    }
  });
});

test('a file that was saved in the way of before says so, and is not shown as strange letters', () => {
  const ansi = Uint8Array.from('# Geld\n\nPatiënten en cliënten\n', (letter) => letter.charCodeAt(0));
  const draft = CourseDraft.of(new Map([...realCourse, [tip, ansi]]));
  const [fault] = faultsOf(draft);
  expect(fault?.place).toEqual(at(tip));
  expect(fault?.message.nl).toContain('Windows-1252');
});

function accreditation(from: string) {
  return {
    ...{ id: 'gaia-2026', institution: 'NHG', register: 'GAIA', orgId: 19, number: '123456', points: 4 },
    ...{ from, until: '2026-12-31', professions: ['huisarts'], reportWithinDays: 14 },
    wording: { nl: 'Geaccrediteerd.', en: 'Accredited.' },
  };
}

function indexOfSource(id: string): number {
  const sources = CourseDraft.of(realCourse).value(at('bronnen.yaml', 'sources')) as readonly {
    id: string;
  }[];
  return sources.findIndex((source) => source.id === id);
}
