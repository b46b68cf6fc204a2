import { describe, expect, test } from 'vitest';
import { CourseError, sayFault } from '../../../src/course-files/course-error.ts';
import { courseWith, type Change } from '../../fixtures/course-copy.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

/** The sentences an editor gets about the small course with these changes. */
function faultsAfter(...changes: readonly Change[]): string[] {
  try {
    loadCourse(courseWith(changes));
  } catch (error) {
    if (error instanceof CourseError) return error.faults.map((fault) => sayFault(fault, 'en'));
    throw error;
  }
  return [];
}

test('a sound course loads whole, with its pages', () => {
  const course = loadCourse(courseWith([]));
  expect(course.phases.flatMap((phase) => phase.steps).map((step) => step.id)).toEqual([
    'leeswijzer',
    'informatiepakket',
    'vragenlijst',
    'werksessie',
    'les-1',
    'les-2',
    'evaluatie',
    'reflectie',
    'accreditatie',
    'half-jaar-later',
  ]);
  expect(Object.keys(course.lessons)).toEqual(['les-1', 'les-2']);
  expect(course.readings.informatiepakket?.sections.map((section) => section.page.title)).toEqual([
    { nl: 'De wijk', en: 'The neighbourhood' },
    { nl: 'Samen', en: 'Together' },
  ]);
});

interface Broken {
  readonly name: string;
  readonly given: readonly Change[];
  readonly expected: readonly string[];
}

const missing: readonly Broken[] = [
  {
    name: 'a file that is missing',
    given: [{ file: 'werksessie.yaml', remove: true }],
    expected: ['werksessie.yaml:1: this file is missing; the course needs it.'],
  },
  {
    name: 'a page that is missing in one language',
    given: [{ file: 'informatiepakket/samen.en.md', remove: true }],
    expected: ['informatiepakket/samen.en.md:1: this file is missing; the course needs it.'],
  },
  {
    name: 'a text that is missing in English',
    given: [
      {
        file: 'werksessie.yaml',
        find: 'end: { nl: Tot ziens., en: Goodbye. }',
        put: 'end: { nl: Tot ziens. }',
      },
    ],
    expected: ['werksessie.yaml:20: end (en): "en" is missing.'],
  },
  {
    name: 'a text that is empty',
    given: [{ file: 'werksessie.yaml', find: 'nl: Tot ziens.', put: "nl: ' '" }],
    expected: ['werksessie.yaml:20: end (nl): the text is empty.'],
  },
  {
    name: 'prose that is empty',
    given: [{ file: 'afronding.yaml', find: 'en: Go back to the pack.', put: "en: ''" }],
    expected: ['afronding.yaml:3: after (en): the text is empty.'],
  },
  {
    name: 'a page without anything under its title',
    given: [{ file: 'informatiepakket/samen.nl.md', find: 'Samen gaat het *beter*.', put: '' }],
    expected: ['informatiepakket/samen.nl.md:1: the text is empty.'],
  },
  {
    name: 'a page without a title',
    given: [{ file: 'lessen/les-1.en.md', find: '# Lesson 1', put: 'Lesson 1' }],
    expected: ['lessen/les-1.en.md:1: the title is missing; a first line such as "# Title" is expected.'],
  },
];

const shapes: readonly Broken[] = [
  {
    name: 'YAML that cannot be read',
    given: [
      {
        file: 'afronding.yaml',
        find: 'intro: { nl: Bijna klaar., en: Nearly done. }',
        put: 'intro: Bijna: klaar',
      },
    ],
    expected: [
      "afronding.yaml:2: a text without quotes cannot have a colon with a space behind it; put single quotes around the text. Write this line so:\nintro: 'Bijna: klaar'",
    ],
  },
  {
    name: 'a key that stands there twice',
    given: [{ file: 'afronding.yaml', find: 'minutes: 2', put: 'minutes: 2\nminutes: 4' }],
    expected: ['afronding.yaml:2: this line stands there twice; leave one.'],
  },
  {
    name: 'a text that is too long',
    given: [{ file: 'werksessie.yaml', find: 'Tot ziens.', put: 'a'.repeat(241) }],
    expected: ['werksessie.yaml:20: end (nl): at most 240 characters are expected; this is 1 too many.'],
  },
  {
    name: 'prose that is too long',
    given: [{ file: 'afronding.yaml', find: 'en: Go back to the pack.', put: `en: ${'a'.repeat(1501)}` }],
    expected: ['afronding.yaml:3: after (en): at most 1500 characters are expected; this is 1 too many.'],
  },
  {
    name: 'a key that is not known',
    given: [{ file: 'reflectie.yaml', find: 'minutes: 2', put: 'minutes: 2\nminuten: 6' }],
    expected: [
      'reflectie.yaml:2: minuten: the key "minuten" is not known here; remove it or look for a typing error.',
    ],
  },
  {
    name: 'a word where a number is expected',
    given: [{ file: 'reflectie.yaml', find: 'mark: 12', put: 'mark: twaalf' }],
    expected: ['reflectie.yaml:2: mark: a number is expected.'],
  },
  {
    name: 'a number that is too high for its register',
    given: [{ file: 'reflectie.yaml', find: 'mark: 12', put: 'mark: 150' }],
    expected: ['reflectie.yaml:2: mark: a number of at most 149 is expected.'],
  },
  {
    name: 'a profession with the number that stands for none',
    given: [{ file: 'course.yaml', find: 'id: welzijn, index: 2', put: 'id: welzijn, index: 0' }],
    expected: ['course.yaml:20: professions → profession 2 → index: a number of 1 or more is expected.'],
  },
  {
    name: 'a profession of a domain that does not exist',
    given: [{ file: 'course.yaml', find: 'domain: praktijk', put: 'domain: zorg' }],
    expected: ['course.yaml:19: there is no domain "zorg"; one of praktijk, welzijn is expected.'],
  },
  {
    name: 'a domain that is there twice',
    given: [
      {
        file: 'course.yaml',
        find: '- { id: welzijn, required: false',
        put: '- { id: praktijk, required: false',
      },
      { file: 'course.yaml', find: 'domain: welzijn', put: 'domain: praktijk' },
    ],
    expected: [
      'course.yaml:140: the domain id praktijk is used already in course.yaml (domains → domain 1 → id); one that is used nowhere is expected.',
    ],
  },
  {
    name: 'a question for a domain that does not exist',
    given: [
      {
        file: 'vragenlijst.yaml',
        find: '    - id: blijvend\n',
        put: '    - id: blijvend\n      domain: zorg\n',
      },
    ],
    expected: ['vragenlijst.yaml:50: there is no domain "zorg"; one of praktijk, welzijn is expected.'],
  },
  {
    name: 'a goal that the werksessie does not have',
    given: [
      {
        file: 'reflectie.yaml',
        find: '  remark:\n',
        put: `  goals:
    title: { nl: Doelen, en: Goals }
    options:
      - { value: 1, label: { nl: Ja, en: 'Yes' } }
      - { value: 2, label: { nl: Nee, en: 'No' } }
    items:
      - { goal: rijk-worden, choice: 20, report: 20 }
  remark:\n`,
      },
    ],
    expected: [
      'reflectie.yaml:23: there is no goal "rijk-worden" in werksessie.yaml; one of doel is expected.',
    ],
  },
  {
    name: 'a thing to do that leads to no field, and too few for who wrote nothing',
    given: [
      {
        file: 'afronding.yaml',
        find: 'after: {',
        put: `things:
  title: { nl: Dingen, en: Things }
  intro: { nl: Kies., en: Choose. }
  went:
    question: { nl: Hoe?, en: How? }
    options:
      - { value: 1, label: { nl: Ja, en: 'Yes' } }
      - { value: 2, label: { nl: Nee, en: 'No' } }
  items:
    - id: een
      choice: 20
      went: 21
      question: { nl: Wat?, en: What? }
      options:
        - { value: 1, field: rijk-worden, label: { nl: A, en: A } }
        - { value: 2, onlyWritten: true, label: { nl: B, en: B } }
after: {`,
      },
    ],
    expected: [
      'afronding.yaml:17: there is no field "rijk-worden"; one of les-1-zin, les-2-zin, afspraak-1, hoe-was-het is expected.',
      'afronding.yaml:17: who wrote nothing has fewer than two things to choose from here; take onlyWritten away or add one.',
      'afronding.yaml:18: onlyWritten needs a field in which it was written; add the field or take onlyWritten away.',
    ],
  },
  {
    name: 'a kind of step that does not exist',
    given: [{ file: 'course.yaml', find: 'kind: evaluation', put: 'kind: quiz' }],
    expected: [
      'course.yaml:97: phases → phase 3 → step 3 → kind: one of reading, questionnaire, werksessie, lesson, evaluation, reflection, closing is expected.',
    ],
  },
  {
    name: 'an id with a capital',
    given: [{ file: 'bronnen.yaml', find: 'id: handreiking', put: 'id: Handreiking' }],
    expected: [
      'bronnen.yaml:3: sources → source 1 → id: an id has small letters, digits and hyphens, at most 40, a letter first.',
    ],
  },
  {
    name: 'a source with an address without https',
    given: [{ file: 'bronnen.yaml', find: 'https://example.org', put: 'http://example.org' }],
    expected: ['bronnen.yaml:7: sources → source 1 → address (url): an address starts with https://.'],
  },
];

const registers: readonly Broken[] = [
  {
    name: 'a mark that is used twice',
    given: [{ file: 'reflectie.yaml', find: 'mark: 12', put: 'mark: 2' }],
    expected: [
      'reflectie.yaml:2: the mark 2 is used already in informatiepakket/informatiepakket.yaml (texts → text 2 → mark); one that is used nowhere is expected.',
    ],
  },
  {
    name: 'a choice that is used twice',
    given: [{ file: 'lessen/les-2.yaml', find: 'choice: 6', put: 'choice: 5' }],
    expected: [
      'lessen/les-2.yaml:14: the choice 5 is used already in lessen/les-1.yaml (dilemma → choice); one that is used nowhere is expected.',
    ],
  },
  {
    name: 'a choice that meets a statement of half a year later',
    given: [{ file: 'lessen/les-2.yaml', find: 'choice: 6', put: 'choice: 3' }],
    expected: [
      'vragenlijst.yaml:32: the choice 3 is used already in lessen/les-2.yaml (dilemma → choice); one that is used nowhere is expected.',
    ],
  },
  {
    name: 'a text that is used twice',
    given: [{ file: 'reflectie.yaml', find: 'text: 4', put: 'text: 1' }],
    expected: [
      'reflectie.yaml:19: the text 1 is used already in lessen/les-2.yaml (exercise → field 1 → text); one that is used nowhere is expected.',
    ],
  },
  {
    name: 'a report that is used twice',
    given: [{ file: 'reflectie.yaml', find: 'report: 5', put: 'report: 2' }],
    expected: [
      'reflectie.yaml:18: the report 2 is used already in lessen/les-1.yaml (dilemma → report); one that is used nowhere is expected.',
    ],
  },
  {
    name: 'a step index that is used twice',
    given: [{ file: 'course.yaml', find: 'index: 7', put: 'index: 4' }],
    expected: [
      'course.yaml:107: the step index 4 is used already in course.yaml (phases → phase 3 → step 1 → index); one that is used nowhere is expected.',
    ],
  },
  {
    name: 'a step id that is used twice',
    given: [{ file: 'course.yaml', find: '- id: les-2', put: '- id: les-1' }],
    expected: [
      'course.yaml:87: the step id les-1 is used already in course.yaml (phases → phase 3 → step 1 → id); one that is used nowhere is expected.',
    ],
  },
  {
    name: 'a source that stands there twice',
    given: [
      {
        file: 'bronnen.yaml',
        find: 'sources:\n',
        put: 'sources:\n  - { id: handreiking, title: { nl: A, en: A }, maker: A, about: { nl: A, en: A } }\n',
      },
    ],
    expected: [
      'bronnen.yaml:4: the source id handreiking is used already in bronnen.yaml (sources → source 1 → id); one that is used nowhere is expected.',
    ],
  },
];

const mijnWijk: readonly Broken[] = [
  {
    name: 'a partner with a choice that is used elsewhere',
    given: [{ file: 'mijn-wijk.yaml', find: 'choice: 9', put: 'choice: 7' }],
    expected: [
      'mijn-wijk.yaml:26: the choice 7 is used already in werksessie.yaml (readiness → point 1 → choice); one that is used nowhere is expected.',
    ],
  },
  {
    name: 'two answers in the same ring of the picture',
    given: [{ file: 'mijn-wijk.yaml', find: 'ring: near', put: 'ring: far' }],
    expected: [
      'mijn-wijk.yaml:11: the answer ring far is used already in mijn-wijk.yaml (sociale kaart → answer 1 → ring); one that is used nowhere is expected.',
    ],
  },
  {
    name: 'an answer with the value that stands for none',
    given: [{ file: 'mijn-wijk.yaml', find: 'value: 3', put: 'value: 0' }],
    expected: ['mijn-wijk.yaml:15: sociale kaart → answer 3 → value: a number of 1 or more is expected.'],
  },
  {
    name: 'a look back at notes that do not exist',
    given: [{ file: 'mijn-wijk.yaml', find: 'notes: [afspraken]', put: 'notes: [dromen]' }],
    expected: [
      'mijn-wijk.yaml:32: there are no notes "dromen" in werksessie.yaml; one of afspraken is expected.',
    ],
  },
];

const references: readonly Broken[] = [
  {
    name: 'a step that waits for a step that does not exist',
    given: [
      {
        file: 'course.yaml',
        find: 'steps: [informatiepakket, vragenlijst]',
        put: 'steps: [informatiepaket]',
      },
    ],
    expected: ['course.yaml:112: there is no step "informatiepaket"; the id of a step is expected.'],
  },
  {
    name: 'a step that waits for a later step',
    given: [
      { file: 'course.yaml', find: 'steps: [informatiepakket, vragenlijst]', put: 'steps: [accreditatie]' },
    ],
    expected: [
      'course.yaml:112: "accreditatie" comes later than "reflectie"; a step can only wait for an earlier one.',
    ],
  },
  {
    name: 'a step that waits for itself',
    given: [
      { file: 'course.yaml', find: 'steps: [informatiepakket, vragenlijst]', put: 'steps: [reflectie]' },
    ],
    expected: [
      'course.yaml:112: "reflectie" comes later than "reflectie"; a step can only wait for an earlier one.',
    ],
  },
  {
    name: 'a questionnaire without a moment',
    given: [{ file: 'course.yaml', find: '        moment: vooraf\n', put: '' }],
    expected: ['course.yaml:56: a questionnaire step needs one of the moments vooraf, half-jaar.'],
  },
  {
    name: 'a lesson with a figure that does not exist',
    given: [{ file: 'lessen/les-1.yaml', find: 'figure: nieuwe-relaties', put: 'figure: oude-relaties' }],
    expected: [
      'lessen/les-1.yaml:3: there is no figure "oude-relaties"; one of nieuwe-relaties is expected.',
    ],
  },
  {
    name: 'an evaluation section with a figure that does not exist',
    given: [
      {
        file: 'evaluatie/evaluatie.yaml',
        find: 'figures: [nieuwe-relaties]',
        put: 'figures: [oude-relaties]',
      },
    ],
    expected: [
      'evaluatie/evaluatie.yaml:11: there is no figure "oude-relaties"; one of nieuwe-relaties is expected.',
    ],
  },
  {
    name: 'a moment that looks back on notes that do not exist',
    given: [{ file: 'vragenlijst.yaml', find: 'lookBack: [afspraken]', put: 'lookBack: [wensen]' }],
    expected: [
      'vragenlijst.yaml:45: there are no notes "wensen" in werksessie.yaml; one of afspraken is expected.',
    ],
  },
  {
    name: 'a reading list with a source that does not exist',
    given: [
      { file: 'informatiepakket/informatiepakket.yaml', find: 'source: handreiking', put: 'source: boek' },
    ],
    expected: [
      'informatiepakket/informatiepakket.yaml:7: there is no source "boek"; an id from bronnen.yaml is expected.',
    ],
  },
  {
    name: 'an accreditation for a profession that does not exist',
    given: [{ file: 'course.yaml', find: 'professions: [huisarts]', put: 'professions: [tandarts]' }],
    expected: ['course.yaml:31: there is no profession "tandarts"; one of huisarts, welzijn is expected.'],
  },
  {
    name: 'an accreditation that ends before it begins',
    given: [{ file: 'course.yaml', find: 'until: 2026-12-31', put: 'until: 2025-12-31' }],
    expected: ['course.yaml:30: 2025-12-31 is before 2026-01-01; a later date is expected.'],
  },
  {
    name: 'an accreditation until a day that does not exist',
    given: [{ file: 'course.yaml', find: 'until: 2026-12-31', put: 'until: 2026-06-31' }],
    expected: ['course.yaml:30: accreditations → accreditation 1 → until: this day does not exist.'],
  },
  {
    name: 'an accreditation until what is no day, told once',
    given: [{ file: 'course.yaml', find: 'until: 2026-12-31', put: 'until: eind 2026' }],
    expected: [
      'course.yaml:30: accreditations → accreditation 1 → until: a day such as 2026-11-22 is expected.',
    ],
  },
  {
    name: 'a statement in a dimension that does not exist',
    given: [{ file: 'vragenlijst.yaml', find: 'dimension: tijd', put: 'dimension: geld' }],
    expected: ['vragenlijst.yaml:31: there is no dimension "geld"; one of kennen, tijd is expected.'],
  },
  {
    name: 'a link in a page to a step that does not exist',
    given: [{ file: 'leeswijzer/welkom.nl.md', find: 'stap:informatiepakket', put: 'stap:pakket' }],
    expected: [
      'leeswijzer/welkom.nl.md:3: the link "stap:pakket" leads nowhere; the id of a step (stap:) or of a source (bron:) is expected.',
    ],
  },
  {
    name: 'a link in a page to a source that does not exist',
    given: [{ file: 'informatiepakket/wijk.nl.md', find: 'bron:handreiking', put: 'bron:boek' }],
    expected: [
      'informatiepakket/wijk.nl.md:12: the link "bron:boek" leads nowhere; the id of a step (stap:) or of a source (bron:) is expected.',
    ],
  },
  {
    name: 'a link in a YAML text to a step that does not exist',
    given: [{ file: 'afronding.yaml', find: 'stap:informatiepakket', put: 'stap:pakket' }],
    expected: [
      'afronding.yaml:3: the link "stap:pakket" leads nowhere; the id of a step (stap:) or of a source (bron:) is expected.',
    ],
  },
];

const sums: readonly Broken[] = [
  {
    name: 'parts of the werksessie that do not add up',
    given: [{ file: 'werksessie.yaml', find: 'minutes: 60', put: 'minutes: 65' }],
    expected: [
      'werksessie.yaml:1: the parts are 60 minutes together, but the werksessie is said to last 65; the same number is expected.',
    ],
  },
  {
    name: 'a figure with more than all',
    given: [{ file: 'evaluatie/evaluatie.yaml', find: 'value: 8', put: 'value: 11' }],
    expected: ['evaluatie/evaluatie.yaml:9: 11 is more than 10; a value up to "of" is expected.'],
  },
];

const harmful: readonly Broken[] = [
  {
    name: 'HTML in a page, at its line',
    given: [{ file: 'informatiepakket/wijk.nl.md', find: '> Iedereen telt.', put: '<b>Iedereen</b>' }],
    expected: [
      'informatiepakket/wijk.nl.md:10: HTML is not allowed here; plain text, *emphasis*, **strong** or a link is expected.',
    ],
  },
  {
    name: 'HTML in a block of YAML, at its line',
    given: [{ file: 'lessen/les-1.yaml', find: 'Dat hielp.', put: '<script>alert(1)</script>' }],
    expected: [
      'lessen/les-1.yaml:10: example → text (nl): HTML is not allowed; paragraphs, headings, lists and quotes are expected.',
    ],
  },
  {
    name: 'HTML in a text on one line of YAML, at that line',
    given: [{ file: 'afronding.yaml', find: 'en: Go back to the pack.', put: "en: '<hr>'" }],
    expected: [
      'afronding.yaml:3: after (en): HTML is not allowed; paragraphs, headings, lists and quotes are expected.',
    ],
  },
  {
    name: 'a link that runs a script',
    given: [{ file: 'leeswijzer/welkom.nl.md', find: 'stap:informatiepakket', put: 'javascript:alert(1)' }],
    expected: [
      'leeswijzer/welkom.nl.md:3: the link "javascript:alert(1)" is not allowed; https://…, bron:<id> or stap:<id> is expected.',
    ],
  },
  {
    name: 'a link without https',
    given: [{ file: 'leeswijzer/welkom.en.md', find: 'stap:informatiepakket', put: 'http://example.org' }],
    expected: [
      'leeswijzer/welkom.en.md:3: the link "http://example.org" is not allowed; https://…, bron:<id> or stap:<id> is expected.',
    ],
  },
  {
    name: 'an image in a page',
    given: [
      {
        file: 'lessen/les-2.nl.md',
        find: 'De kern van de les.',
        put: 'Een ![plaatje](https://example.org/a.png).',
      },
    ],
    expected: [
      'lessen/les-2.nl.md:3: an image is not allowed here; plain text, *emphasis*, **strong** or a link is expected.',
    ],
  },
  {
    name: 'a second title in a page',
    given: [{ file: 'lessen/les-2.nl.md', find: 'De kern van de les.', put: 'De kern.\n\n# Nog een titel' }],
    expected: ['lessen/les-2.nl.md:5: only headings with ## and ### are allowed in the text.'],
  },
];

describe.each([
  ['what is missing', missing],
  ['what has the wrong shape', shapes],
  ['numbers that are used twice', registers],
  ['a sociale kaart that is not sound', mijnWijk],
  ['references that lead nowhere', references],
  ['numbers that do not add up', sums],
  ['what could do harm', harmful],
])('an editor is told, with file and line, about %s', (_, table) => {
  test.each(table)('$name', ({ given, expected }) => {
    expect(faultsAfter(...given)).toEqual(expected);
  });
});

test('an editor is told about all faults at once', () => {
  const faults = faultsAfter(
    { file: 'lessen/les-2.yaml', remove: true },
    { file: 'leeswijzer/welkom.nl.md', find: 'stap:informatiepakket', put: 'ftp://example.org' },
    { file: 'reflectie.yaml', find: 'mark: 12', put: 'mark: twaalf' },
    { file: 'afronding.yaml', find: 'minutes: 2', put: 'minutes: 0' },
  );
  expect(faults.map((fault) => fault.split(': ', 1)[0])).toEqual([
    'leeswijzer/welkom.nl.md:3',
    'lessen/les-2.yaml:1',
    'reflectie.yaml:2',
    'afronding.yaml:1',
  ]);
});
