import { describe, expect, test } from 'vitest';
import { readYamlText } from '../../../src/course-files/yaml-text.ts';

interface Accident {
  readonly name: string;
  readonly given: string;
  readonly line: number;
  readonly said: string;
  readonly corrected: string;
}

const around = (line: string) => `a:\n${line}\n  en: x\nb: 'y'\n`;

const colon: readonly Accident[] = [
  {
    name: 'in a text',
    given: around('  nl: Let op: dit'),
    line: 2,
    said: 'dubbele punt',
    corrected: "  nl: 'Let op: dit'",
  },
  {
    name: 'at its end',
    given: around('  nl: Let op:'),
    line: 2,
    said: 'dubbele punt',
    corrected: "  nl: 'Let op:'",
  },
  {
    name: 'beside an apostrophe',
    given: around("  nl: Let op: foto's"),
    line: 2,
    said: 'dubbele punt',
    corrected: "  nl: 'Let op: foto''s'",
  },
  {
    name: 'between braces',
    given: 'a: { nl: Les: een, en: One }\n',
    line: 1,
    said: 'tussen accolades',
    corrected: "a: { nl: 'Les: een', en: One }",
  },
  {
    name: 'without its space',
    given: around('  nl:tekst'),
    line: 2,
    said: 'ontbreekt een spatie',
    corrected: '  nl: tekst',
  },
];

const apostrophe: readonly Accident[] = [
  {
    name: 'in the middle',
    given: around("  nl: 'Let op: zo'n vraag'"),
    line: 2,
    said: 'apostrof',
    corrected: "  nl: 'Let op: zo''n vraag'",
  },
  {
    name: 'in a word',
    given: around("  nl: 'De foto's van Jan'"),
    line: 2,
    said: 'apostrof',
    corrected: "  nl: 'De foto''s van Jan'",
  },
  {
    name: 'where another one was right already',
    given: around("  nl: 'Zo''n vraag en zo'n antwoord'"),
    line: 2,
    said: 'apostrof',
    corrected: "  nl: 'Zo''n vraag en zo''n antwoord'",
  },
  {
    name: 'that does not close',
    given: around("  nl: 'Let op"),
    line: 2,
    said: 'eindigt er niet mee',
    corrected: "  nl: 'Let op'",
  },
  {
    name: 'double, that does not close',
    given: around('  nl: "Let op'),
    line: 2,
    said: 'eindigt er niet mee',
    corrected: "  nl: 'Let op'",
  },
  {
    name: 'and something behind it',
    given: around('  nl: "Samen" is beter'),
    line: 2,
    said: 'staat nog iets',
    corrected: '  nl: \'"Samen" is beter\'',
  },
  {
    name: 'between braces',
    given: "a: { nl: 'foto's', en: photos }\n",
    line: 1,
    said: 'tussen accolades',
    corrected: "a: { nl: 'foto''s', en: photos }",
  },
];

const wordQuotes: readonly Accident[] = [
  {
    name: 'around a text',
    given: around('  nl: “Samen”'),
    line: 2,
    said: 'aanhalingstekens van Word',
    corrected: "  nl: 'Samen'",
  },
  {
    name: 'single ones',
    given: around('  nl: ‘Let op: dit’'),
    line: 2,
    said: 'aanhalingstekens van Word',
    corrected: "  nl: 'Let op: dit'",
  },
  {
    name: 'low ones',
    given: around('  nl: „Samen”'),
    line: 2,
    said: 'aanhalingstekens van Word',
    corrected: "  nl: 'Samen'",
  },
  {
    name: 'around a part before a colon',
    given: around('  nl: “Let op”: dit'),
    line: 2,
    said: 'aanhalingstekens van Word',
    corrected: "  nl: '“Let op”: dit'",
  },
  {
    name: 'around a version',
    given: 'version: ‘2026.1’\n',
    line: 1,
    said: 'aanhalingstekens van Word',
    corrected: "version: '2026.1'",
  },
];

const whitespace: readonly Accident[] = [
  { name: 'a tab', given: 'a:\n  nl: x\n\ten: y\n', line: 3, said: 'met een tab', corrected: '  en: y' },
  {
    name: 'a tab below a list',
    given: 's:\n  - id: a\n\t\tm: 1\n',
    line: 3,
    said: 'met een tab',
    corrected: '    m: 1',
  },
  {
    name: 'a tab before a hyphen',
    given: 's:\n  - id: a\n\t- id: b\n',
    line: 3,
    said: 'met een tab',
    corrected: '  - id: b',
  },
  {
    name: 'spaces of a website',
    given: 'a:\n\u00a0\u00a0nl: x\n  en: y\n',
    line: 2,
    said: 'bijzondere spatie',
    corrected: '  nl: x',
  },
];

const indent: readonly Accident[] = [
  {
    name: 'one too deep',
    given: 'a:\n  nl: x\n   en: y\nb: 1\n',
    line: 3,
    said: 'springt niet in',
    corrected: '  en: y',
  },
  {
    name: 'two too deep',
    given: 'a:\n  nl: x\n    en: y\nb: 1\n',
    line: 3,
    said: 'springt niet in',
    corrected: '  en: y',
  },
  {
    name: 'one too far back',
    given: 'a:\n  nl: x\n en: y\nb: 1\n',
    line: 3,
    said: 'springt niet in',
    corrected: '  en: y',
  },
  {
    name: 'not at all',
    given: 'a:\n  nl: x\nen: y\nb: 1\n',
    line: 3,
    said: 'springt niet in',
    corrected: '  en: y',
  },
  {
    name: 'neither of two',
    given: 'a:\nnl: x\n  en: y\nb: 1\n',
    line: 2,
    said: 'springt niet in',
    corrected: '  nl: x',
  },
  {
    name: 'a hyphen',
    given: 's:\n  - id: a\n    m: 1\n - id: b\n    m: 2\n',
    line: 4,
    said: 'springt niet in',
    corrected: '  - id: b',
  },
  {
    name: 'a line of an item',
    given: 's:\n  - id: a\n    m: 1\n   n: 2\n',
    line: 4,
    said: 'springt niet in',
    corrected: '    n: 2',
  },
  {
    name: 'a line out of its list',
    given: 's:\n  - id: a\nm: 1\n  - id: b\n',
    line: 3,
    said: 'springt niet in',
    corrected: '    m: 1',
  },
  {
    name: 'a line of a block',
    given: 'a:\n  nl: |\n    Een\n   twee\n',
    line: 4,
    said: 'springt niet in',
    corrected: '    twee',
  },
];

const signs: readonly Accident[] = [
  {
    name: 'an explanation behind a text',
    given: around('  nl: tekst # weg'),
    line: 2,
    said: 'achter # staat',
    corrected: "  nl: 'tekst # weg'",
  },
  {
    name: 'nothing but a hash',
    given: around('  nl: #samen'),
    line: 2,
    said: 'achter # staat',
    corrected: "  nl: '#samen'",
  },
  {
    name: 'an explanation behind quotes',
    given: around("  nl: 'tekst' # weg"),
    line: 2,
    said: 'op een eigen regel',
    corrected: "  nl: 'tekst'",
  },
  {
    name: 'an explanation behind the sign of a block',
    given: 'a:\n  nl: | # weg\n    Een\n',
    line: 2,
    said: 'op een eigen regel',
    corrected: '  nl: |',
  },
  {
    name: 'a hash between braces',
    given: 'a: { nl: Les #1, en: One }\n',
    line: 1,
    said: 'achter # staat',
    corrected: "a: { nl: 'Les #1', en: One }",
  },
  {
    name: 'an anchor',
    given: around('  nl: &zo en verder'),
    line: 2,
    said: 'anker',
    corrected: "  nl: '&zo en verder'",
  },
  {
    name: 'an alias',
    given: around('  nl: *Belangrijk*'),
    line: 2,
    said: 'verwijzing',
    corrected: "  nl: '*Belangrijk*'",
  },
  {
    name: 'an alias of two words',
    given: around('  nl: *let op* dit'),
    line: 2,
    said: 'verwijzing',
    corrected: "  nl: '*let op* dit'",
  },
  {
    name: 'strong words',
    given: around('  nl: **let op** dit'),
    line: 2,
    said: 'verwijzing',
    corrected: "  nl: '**let op** dit'",
  },
  {
    name: 'a tag',
    given: around('  nl: !Let op'),
    line: 2,
    said: 'begint, verliest',
    corrected: "  nl: '!Let op'",
  },
  ...['@', '%', '`', '[', '{', '- ', '? ', '> ', '| '].map((sign) => ({
    name: `a text that begins with ${sign.trim()}`,
    given: around(`  nl: ${sign}samen dit`),
    line: 2,
    said: `met ${sign.trim()} beginnen`,
    corrected: `  nl: '${sign}samen dit'`,
  })),
  {
    name: 'a placeholder at the start',
    given: around('  nl: {{lessen}} lessen'),
    line: 2,
    said: 'met { beginnen',
    corrected: "  nl: '{{lessen}} lessen'",
  },
  {
    name: 'a comma between braces',
    given: 'a: { nl: Les, een, en: One }\n',
    line: 1,
    said: 'komma',
    corrected: "a: { nl: 'Les, een', en: One }",
  },
  {
    name: 'a brace that is not closed',
    given: 'a: { nl: een, en: one\nb: 1\n',
    line: 1,
    said: 'ontbreekt een accolade',
    corrected: 'a: { nl: een, en: one }',
  },
  {
    name: 'a list that is not closed',
    given: 'a: [1, 2\nb: 1\n',
    line: 1,
    said: 'ontbreekt een accolade',
    corrected: 'a: [1, 2]',
  },
  {
    name: 'a text that begins with a bracket',
    given: around('  nl: [zie verder'),
    line: 2,
    said: 'met [ beginnen',
    corrected: "  nl: '[zie verder'",
  },
];

describe.each([
  ['a colon', colon],
  ['an apostrophe', apostrophe],
  ['quotes of Word', wordQuotes],
  ['tabs and other spaces', whitespace],
  ['an indent', indent],
  ['signs that YAML takes for something else', signs],
])('an accident with %s is told by its line, with the line as it should be', (_, table) => {
  test.each(table)('$name', ({ given, line, said, corrected }) => {
    const { accidents, document } = readYamlText(given);
    expect(accidents.map((accident) => [accident.line, accident.corrected])).toEqual([[line, corrected]]);
    expect(accidents[0]?.message.nl).toContain(said);
    // What is told is true: with that line the text is sound.
    const lines = given.split('\n');
    lines[line - 1] = corrected;
    expect(readYamlText(lines.join('\n')).accidents).toEqual([]);
    expect(document?.errors).toEqual([]);
  });
});

test('one accident does not hide the next', () => {
  const { accidents, document } = readYamlText(
    "a:\n  nl: Let op: x\n  en: 'it's'\nb: &zo y\nc: z # weg\nd:\n\tnl: x\n\ten: y\n",
  );
  expect(accidents.map(({ line }) => line)).toEqual([2, 3, 4, 5, 7, 8]);
  expect(document?.toJS()).toEqual({
    a: { nl: 'Let op: x', en: "it's" },
    b: '&zo y',
    c: 'z # weg',
    d: { nl: 'x', en: 'y' },
  });
});

test.each([
  ['an explanation on its own line', '# uitleg\na: x\n  # ook hier\nb: 1\n'],
  ['an explanation behind a key with lines below it', 'a: # uitleg\n  nl: x\n  en: y\n'],
  ['an explanation behind a number', 'a: 10 # minuten\n'],
  ['an explanation behind a list on one line', 'a: [les-1, les-2] # lessen\n'],
  ['a hash inside a word', 'a: les#1\n'],
  ['a hash in a block', 'a: |\n  Een #1 en # 2\n'],
  ['quotes of Word inside a text', 'a: Hij zei “samen” en ging\n'],
  ['quotes of Word that are meant', "a: '“Samen”'\n"],
  ['two quotations', 'a: “Samen” en “apart”\n'],
  ['signs inside a text', 'a: R&D *nu* en 100% @ huis!\n'],
])('%s is no accident', (_, given) => {
  expect(readYamlText(given).accidents).toEqual([]);
});

test('a line that stands there twice is told, and no line can be proposed', () => {
  const { accidents } = readYamlText('a: 1\na: 2\n');
  expect(accidents.map(({ line, corrected }) => [line, corrected])).toEqual([[2, undefined]]);
});

test('what cannot be mended is told in words, not in those of the library', () => {
  const { accidents, document } = readYamlText('a: 1\n%YAML 9\n---\n{[}]\n');
  expect(accidents[0]?.message.nl).toMatch(/^dit kan niet worden gelezen als YAML \(/);
  expect(document).toBeUndefined();
});
