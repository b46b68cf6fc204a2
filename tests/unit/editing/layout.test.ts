import { describe, expect, test } from 'vitest';
import { CourseDraft } from '../../../src/editing/course-draft.ts';
import type { Edit } from '../../../src/editing/edit.ts';
import { readYamlText } from '../../../src/course-files/yaml-text.ts';
import { filesOf } from './course-folder.ts';

type Path = (string | number)[];
const place = (...path: Path) => ({ file: 'a.yaml', path });
const value = (given: string | number | boolean | null, ...path: Path): Edit => ({
  type: 'value',
  place: place(...path),
  value: given,
});
const added = (given: unknown, at: number | string, ...path: Path): Edit => ({
  type: 'added',
  list: place(...path),
  at,
  value: given,
});
const removed = (...path: Path): Edit => ({ type: 'removed', place: place(...path) });
const moved = (from: number, to: number, ...path: Path): Edit => ({
  type: 'moved',
  list: place(...path),
  from,
  to,
});

/** A line that is nearly full. */
const long = 'x'.repeat(92);

function after(text: string, edit: Edit, file = 'a.yaml'): string {
  const here = (found: Edit): Edit =>
    JSON.parse(JSON.stringify(found).replaceAll('"a.yaml"', `"${file}"`)) as Edit;
  const draft = CourseDraft.of(filesOf({ [file]: text }));
  draft.act({ what: 'test', edits: [here(edit)] });
  return draft.text(file) ?? '';
}

describe('a text in YAML', () => {
  test.each([
    ['a word', 'Dag', 'a: Dag'],
    ['nee', 'nee', 'a: nee'],
    ['a colon', 'Let op: dit', "a: 'Let op: dit'"],
    ['a colon at its end', 'Let op:', "a: 'Let op:'"],
    ['a hash', 'foto # 3', "a: 'foto # 3'"],
    ['an apostrophe beside a colon', "foto's: drie", "a: 'foto''s: drie'"],
    ['what looks like a number', '2026.10', "a: '2026.10'"],
    ['what older readers take for a boolean', 'No', "a: 'No'"],
    ['a leading dash', '- punt', "a: '- punt'"],
    ['an @', '@home', "a: '@home'"],
    ['a place that is filled in', '{{Lessen}} lessen', "a: '{{Lessen}} lessen'"],
    ['a place that is filled in, further on', 'De {{lessen}} lessen', 'a: De {{lessen}} lessen'],
    ['quotes of Word', '“Dag”', "a: '“Dag”'"],
    ['nothing', '', "a: ''"],
    ['a space before it', ' x', "a: ' x'"],
    ['a tab', 'x\ty', 'a: "x\\ty"'],
    ['several lines', 'x\n\n- y', 'a: |-\n  x\n\n  - y'],
  ])('%s', (_, given, line) => {
    const now = after('# uitleg\na: oud\nb: 1\n', value(given, 'a'));
    expect(now).toBe(`# uitleg\n${line}\nb: 1\n`);
    expect(readYamlText(now).accidents).toEqual([]);
  });

  test.each([
    ['keeps single quotes', "a: 'oud' # waarom\n", value("foto's", 'a'), "a: 'foto''s' # waarom\n"],
    ['keeps double quotes', 'a: "oud"\n', value('zeg "ja"', 'a'), 'a: "zeg \\"ja\\""\n'],
    ['between braces', 'a: { nl: x, en: y }\n', value('x, y', 'a', 'nl'), "a: { nl: 'x, y', en: y }\n"],
    ['of several lines between braces', 'a: { nl: x }\n', value('x\ny', 'a', 'nl'), 'a: { nl: "x\\ny" }\n'],
    ['where there was none', 'a:\nb: 1\n', value('x', 'a'), 'a: x\nb: 1\n'],
    ['that was not there', 'a:\n  nl: x\nb: 1\n', value('w', 'a', 'en'), 'a:\n  nl: x\n  en: w\nb: 1\n'],
    ['in the place of a number', 'a: 5 # punten\n', value(6.5, 'a'), 'a: 6.5 # punten\n'],
    ['yes or no', 'a: true\n', value(false, 'a'), 'a: false\n'],
    ['in several lines', 'a: een\n  twee\nb: 1\n', value('drie', 'a'), 'a: drie\nb: 1\n'],
    ['in a list', 'a:\n  - x\n  # c\n  - y\n', value('z: 1', 'a', 1), "a:\n  - x\n  # c\n  - 'z: 1'\n"],
    [
      'of a block keeps its sign, and the empty lines behind it',
      'a: |\n  Een.\n\n  Twee.\n\nb: 1\n',
      value('Een.\n\n## Drie', 'a'),
      'a: |\n  Een.\n\n  ## Drie\n\nb: 1\n',
    ],
    [
      'of a block in its own indent',
      'a:\n  - nl: |-\n        Een.\n    en: x\n',
      value('Twee.\n  in', 'a', 0, 'nl'),
      'a:\n  - nl: |-\n        Twee.\n          in\n    en: x\n',
    ],
    [
      'of a folded block leaves the lines that say the same',
      `a: >-\n  een ${long}\n  twee ${long}\n  drie ${long}\nb: 1\n`,
      value(`een ${long} 2 ${long} drie ${long}`, 'a'),
      `a: >-\n  een ${long}\n  2 ${long}\n  drie ${long}\nb: 1\n`,
    ],
    [
      'of a folded block has no short line in the midst of it',
      `a: >-\n  een ${long}\n  twee ${long}\n  drie\nb: 1\n`,
      value(`een ${long} 1 2 3 4 5 6 7 8 twee ${long} drie`, 'a'),
      `a: >-\n  een ${long}\n  1 2 3 4 5 6 7 8 twee ${long}\n  drie\nb: 1\n`,
    ],
    [
      'of a folded block with one more paragraph',
      'a: >-\n  een\n  twee\n\n  drie\nb: 1\n',
      value('een twee\nextra\ndrie', 'a'),
      'a: >-\n  een\n  twee\n\n  extra\n\n  drie\nb: 1\n',
    ],
    ['that is emptied', 'a: >-\n  een\nb: 1\n', value('', 'a'), "a: ''\nb: 1\n"],
  ])('%s', (_, text, edit, expected) => {
    expect(after(text, edit)).toBe(expected);
  });

  test('of a folded block stays within the width of the course files', () => {
    const words = Array.from({ length: 60 }, () => 'woorden').join(' ');
    const now = after('a:\n  nl: >-\n    een\n', value(words, 'a', 'nl'));
    expect(Math.max(...now.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(now.split('\n')).toHaveLength(8);
  });
});

const list = `# uitleg
a:
  # eerste
  - id: een
    nl: |
      # geen uitleg

  # bij twee
  - id: twee # nu
    nl: x

  - { id: drie, nl: y }
# over b
b: 1
`;

describe('a list in YAML', () => {
  test('an entry moves with the comments above it; empty lines keep their place', () => {
    expect(after(list, moved(1, 0, 'a'))).toBe(`# uitleg
a:
  # bij twee
  - id: twee # nu
    nl: x

  # eerste
  - id: een
    nl: |
      # geen uitleg

  - { id: drie, nl: y }
# over b
b: 1
`);
    expect(after(after(list, moved(0, 2, 'a')), moved(2, 0, 'a'))).toBe(list);
  });

  test('an entry is taken away with the comments above it', () => {
    expect(after(list, removed('a', 1))).toBe(list.replace(/ {2}# bij twee\n.*\n.*\n\n/, ''));
    expect(after(list, removed('a', 2))).toBe(list.replace(/\n {2}- \{.*\n/, ''));
    expect(after(list, removed('a', 0))).toBe(list.replace(/ {2}# eerste\n(?:.*\n){4}/, ''));
  });

  test('a new entry is written as the one above it, and as far from it', () => {
    expect(after(list, added({ id: 'vier', nl: 'z: 1' }, 3, 'a'))).toBe(
      list.replace('# over b', "\n  - { id: vier, nl: 'z: 1' }\n# over b"),
    );
    expect(after(list, added({ id: 'nul', nl: 'tekst\n' }, 1, 'a'))).toBe(
      list.replace('\n  # bij twee', '\n  - id: nul\n    nl: |\n      tekst\n\n  # bij twee'),
    );
  });

  test.each([
    ['the last one leaves a list', 'a:\n  # c\n  - x\nb: 1\n', removed('a', 0), 'a: []\nb: 1\n'],
    [
      'the first one where there was none',
      'a: []\nb: 1\n',
      added({ id: 'x' }, 0, 'a'),
      'a:\n  - id: x\nb: 1\n',
    ],
    ['a text where there was none', 'a: []\nb: 1\n', added('x', 0, 'a'), 'a: [x]\nb: 1\n'],
    [
      'the first one below an example in comments',
      'a: # nog niets\n  # - id: x\n  #   b: 1\n\nc: 1\n',
      added({ id: 'v', l: ['p', 'q'] }, 0, 'a'),
      'a: # nog niets\n  # - id: x\n  #   b: 1\n\n  - id: v\n    l: [p, q]\n\nc: 1\n',
    ],
    [
      'a list that was not there',
      's:\n  - id: x\n    links:\n      - s: a\n    z: 1\n  - id: y\n    z: 1\n',
      added({ s: 'b' }, 0, 's', 1, 'links'),
      's:\n  - id: x\n    links:\n      - s: a\n    z: 1\n  - id: y\n    links:\n      - s: b\n    z: 1\n',
    ],
    ['between brackets', 'a: [x, y]\n', added('z: z', 1, 'a'), "a: [x, 'z: z', y]\n"],
    ['between brackets, away', 'a: [x, y, z]\n', removed('a', 1), 'a: [x, z]\n'],
    ['between brackets, the only one', 'a: [x]\n', removed('a', 0), 'a: []\n'],
    ['between brackets, moved', 'a: [x, y, z]\n', moved(2, 0, 'a'), 'a: [z, x, y]\n'],
    ['at the end of a file without a line end', 'a:\n  - x', added('w', 1, 'a'), 'a:\n  - x\n  - w\n'],
    ['the first key behind a dash', 'a:\n  - b: 1\n    c: 2\n', removed('a', 0, 'b'), 'a:\n  - c: 2\n'],
    ['the only key behind a dash', 'a:\n  - b: 1\n', removed('a', 0, 'b'), 'a:\n  - {}\n'],
    [
      'a number among numbers',
      'a:\n  2: x\n  10: y\n',
      added('z', '3', 'a'),
      'a:\n  2: x\n  3: z\n  10: y\n',
    ],
    [
      'a number that is given as a number',
      'a:\n  2: x\n  3: y\n  9: z\n',
      added('w', 5, 'a'),
      'a:\n  2: x\n  3: y\n  5: w\n  9: z\n',
    ],
    ['a key in braces', 'a: { b: 1 }\n', added(2, 'c', 'a'), 'a: { b: 1, c: 2 }\n'],
    [
      'words in both languages',
      'a:\n  - id: x\n',
      added({ nl: 'Ja', en: 'Yes' }, 'label', 'a', 0),
      "a:\n  - id: x\n    label: { nl: Ja, en: 'Yes' }\n",
    ],
  ])('%s', (_, text, edit, expected) => {
    expect(after(text, edit)).toBe(expected);
  });
});

describe('a words file', () => {
  const words =
    '{\n  "a": {\n    "b": "x",\n    "lijst": [\n      "een",\n      "twee"\n    ]\n  },\n  "c": "y"\n}\n';

  test.each([
    ['a text', value('zeg "ja"', 'a', 'b'), words.replace('"x"', String.raw`"zeg \"ja\""`)],
    ['a line', value('drie', 'a', 'lijst', 1), words.replace('twee', 'drie')],
    ['one more text', added('z', 'd', 'a'), words.replace('\n    ]\n', '\n    ],\n    "d": "z"\n')],
    ['one more line', added('drie', 2, 'a', 'lijst'), words.replace('"twee"', '"twee",\n      "drie"')],
    ['a line less', removed('a', 'lijst', 1), words.replace(',\n      "twee"', '')],
    ['a group', added({ e: 'f' }, 'd'), words.replace('"y"', '"y",\n  "d": {\n    "e": "f"\n  }')],
    [
      'another order',
      moved(0, 1, 'a', 'lijst'),
      words.replace('een', '1').replace('twee', 'een').replace('1', 'twee'),
    ],
  ])('%s', (_, edit, expected) => {
    expect(after(words, edit, 'teksten/nl.json')).toBe(expected);
  });
});
