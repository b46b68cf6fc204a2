import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { escapeHtml } from '../../../../src/encoding/escape-html.ts';
import { dossierHtml } from '../../../../src/components/leerdossier/dossier-html.ts';
import type { Dossier, DossierBlock } from '../../../../src/components/leerdossier/dossier-model.ts';
import { dossierOf, fileNameOf } from '../../../../src/components/leerdossier/dossier.ts';
import { pageStyles } from '../../../../src/components/leerdossier/page-styles.ts';
import { useWords } from '../../../../src/components/session/words.ts';
import { fieldsOf, outlineOf, type Outline } from '../../../../src/content/outline.ts';
import type { Language } from '../../../../src/course-files/language.ts';
import type { Course } from '../../../../src/course-files/schema.ts';
import { contentOf, type LeerdossierContent } from '../../../../src/content/step-content.ts';
import { noFacts, type Facts } from '../../../../src/programme/facts.ts';
import { overviewOf } from '../../../../src/programme/overview.ts';
import { factsAt } from '../../../e2e/seeded-learner.ts';
import { certificate as issued, minutesAt } from '../../../fixtures/learner.ts';
import { loadCourse, loadWords } from '../../../fixtures/loaded-course.ts';

const now = minutesAt('2026-11-22T12:00');
const name = 'Çağla Öztürk-Żukowska';
let course: Course;
let outline: Outline;

beforeAll(() => {
  course = loadCourse('course');
  outline = outlineOf(course);
});
beforeEach(() => {
  useWords('nl', loadWords('course').nl);
});

interface Given {
  readonly facts?: Partial<Facts>;
  readonly drafts?: Readonly<Record<number, string>>;
  readonly language?: Language;
  readonly learnerName?: string;
}

function dossierWith({ facts: some, drafts = {}, language = 'nl', learnerName = name }: Given = {}): Dossier {
  const facts = { ...noFacts(now), ...some };
  return dossierOf({
    content: contentOf(course, 'leerdossier', language) as LeerdossierContent,
    session: { outline, facts, overview: overviewOf(outline, facts, now), language, learnerName, drafts },
    now,
  });
}

const sectionOf = (dossier: Dossier, id: string) => dossier.sections.find((section) => section.id === id)!;
const tableOf = (dossier: Dossier, id: string) =>
  sectionOf(dossier, id).blocks.find(
    (block): block is Extract<DossierBlock, { kind: 'table' }> => block.kind === 'table',
  )!;
const entriesOf = (dossier: Dossier, id: string) =>
  sectionOf(dossier, id).blocks.flatMap((block) =>
    block.kind === 'table' || block.kind === 'code' ? [] : block.entries,
  );

describe('the dossier', () => {
  test('has every text that somebody can write, each with its question', () => {
    const fields = fieldsOf(course);
    const texts = Object.fromEntries(fields.map(({ text, id }) => [text, `Eigen woorden bij ${id}`]));
    const written = dossierWith({ facts: { texts } }).sections.flatMap((section) =>
      section.blocks.flatMap((block) =>
        block.kind === 'table' || block.kind === 'code' ? [] : block.entries,
      ),
    );
    for (const { id, label } of fields) {
      expect(written).toContainEqual({ label: label.nl, value: `Eigen woorden bij ${id}` });
    }
  });

  test('of somebody new has one sentence per section and nothing empty', () => {
    const { sections, owner, facts } = dossierWith();
    expect(owner).toBe(name);
    expect(facts[0]).toEqual({ label: 'Datum', value: '22 november 2026' });
    expect(sections.map(({ id, blocks }) => [id, blocks.length])).toEqual(
      [
        'programma',
        'aanwezigheid',
        'vragenlijst',
        'werksessie',
        'sociale-kaart',
        'informatiepakket',
        'opdrachten',
        'kennisvragen',
        'reflectie',
        'drie-dingen',
      ].map((id) => [id, 0]),
    );
    for (const { empty } of sections) expect(empty).toMatch(/^[A-Z].+\.$/);
  });

  test('gives the answers of both moments in words, under the mean of their subject', () => {
    const { columns, groups } = tableOf(
      dossierWith({ facts: { choices: { 0: 1, 1: 4, 16: 5, 17: 0 } } }),
      'vragenlijst',
    );
    expect(columns.slice(1)).toEqual(['Vooraf', 'Na een half jaar']);
    expect(groups[0]).toEqual({
      head: ['Elkaar kennen', '2,5 (Vraagt aandacht)', '5,0'],
      rows: [
        [course.questionnaire.items[0]!.statement.nl, 'Helemaal oneens', 'Helemaal eens'],
        [course.questionnaire.items[1]!.statement.nl, 'Eens', 'Weet niet / n.v.t.'],
      ],
    });
    expect(groups[1]?.head).toEqual(['Vertrouwen', 'Geen gemiddelde', 'Geen gemiddelde']);
  });

  test('names the partners of the sociale kaart with what was answered, and leaves out what was taken back', () => {
    const [first, second] = course.mijnWijk.socialeKaart.groups[0]!.partners;
    const choices = { [first!.choice]: 2, [second!.choice]: 0 };
    expect(tableOf(dossierWith({ facts: { choices } }), 'sociale-kaart').groups).toEqual([
      {
        head: [course.mijnWijk.socialeKaart.groups[0]!.title.nl],
        rows: [
          [first!.name.nl, course.mijnWijk.socialeKaart.answers.find(({ value }) => value === 2)!.label.nl],
        ],
      },
    ]);
  });

  test('has no column for a questionnaire that was not begun', () => {
    expect(tableOf(dossierWith({ facts: { choices: { 0: 1 } } }), 'vragenlijst').columns).toHaveLength(2);
  });

  test('still says what was answered when the lessons asked another question', () => {
    const old = entriesOf(dossierWith({ facts: { choices: { 33: 2, 38: 3 } } }), 'kennisvragen');
    expect(old.map(({ value }) => value)).toEqual([
      'U maakt kennis met iemand die daar werkt en bespreekt wat u van elkaar kunt verwachten.',
      'Met de opdrachtgevers bepalen wat de GGD in de wijk kan bieden, en daar zelf mee naar buiten gaan.',
    ]);
    expect(old[0]?.label).toContain('Wat helpt de samenwerking op langere termijn het meest?');
  });

  test('says in words what was chosen in a lesson, also when the answer has left the course', () => {
    const { dilemma } = course.lessons['les-1']!;
    const chosen = (value: number) =>
      entriesOf(dossierWith({ facts: { choices: { [dilemma.choice]: value } } }), 'kennisvragen');
    expect(chosen(2)).toEqual([{ label: dilemma.title.nl, value: dilemma.ways[1]!.text.nl }]);
    expect(chosen(9)[0]?.value).toBe('Een antwoord uit een eerdere versie van deze cursus');
  });

  test('counts only the minutes that somebody was really at the werksessie', () => {
    const start = minutesAt('2026-09-10T13:00');
    const dossier = dossierWith({
      facts: {
        attendance: { session: { start, end: start + 240 }, confirmed: { in: start, out: start + 90 } },
      },
    });
    const rows = tableOf(dossier, 'programma').groups.flatMap((group) => group.rows);
    expect(rows.find(([step]) => step === 'Werksessie in de wijk')).toEqual([
      'Werksessie in de wijk',
      'Klaar',
      '10 september 2026',
      '1 uur en 30 minuten',
    ]);
    expect(tableOf(dossier, 'programma').total?.at(-1)).toBe('1 uur en 30 minuten');
    expect(entriesOf(dossier, 'aanwezigheid')[1]?.value).toBe(
      '1 uur en 30 minuten, bevestigd door de organisator.',
    );
  });

  test('has the number of the certificate once there is one', () => {
    const certificate = { ...issued, issuedAt: now, name };
    expect(
      entriesOf(dossierWith({ facts: { certificate } }), 'aanwezigheid').map(({ value }) => value),
    ).toEqual(['PB-7F3K-92QD', '22 november 2026', name]);
  });

  test('keeps what is private apart from what was reported', () => {
    const dossier = dossierWith({ facts: factsAt(outline, 'morning', now) });
    expect(sectionOf(dossier, 'opdrachten').sharing).toBe('own');
    expect(sectionOf(dossier, 'werksessie').sharing).toBe('own');
    expect(sectionOf(dossier, 'kennisvragen').sharing).toBe('told');
    expect(sectionOf(dossier, 'reflectie').blocks.map(({ sharing }) => sharing)).toEqual([
      'own',
      'told',
      undefined,
      undefined,
      undefined,
    ]);
    expect(sectionOf(dossier, 'vragenlijst').blocks.map(({ sharing }) => sharing)).toEqual([
      'told',
      'told',
      'own',
    ]);
  });

  test('has what somebody answered about the werksessie, with the goals in the words of the werksessie', () => {
    const { questions, goals } = course.reflection.feedback;
    const [helped] = questions;
    const [first] = goals!.items;
    const dossier = dossierWith({ facts: { choices: { [helped!.choice]: 3, [first!.choice]: 2 } } });
    expect(entriesOf(dossier, 'reflectie')).toEqual([
      { label: 'Heeft de werksessie u vooruit geholpen?', value: 'Ja, duidelijk' },
    ]);
    const [goal] = course.werksessie.goals.filter(({ id }) => id === first!.goal);
    expect(tableOf(dossier, 'reflectie').groups).toEqual([{ rows: [[goal!.text.nl, 'Deels']] }]);
  });

  test('has what was too long to be saved as it was typed', () => {
    const dossier = dossierWith({ facts: { texts: { 0: 'kort' } }, drafts: { 0: 'heel lang' } });
    expect(entriesOf(dossier, 'opdrachten')[0]?.value).toBe('heel lang');
  });

  test('speaks English from end to end', () => {
    useWords('en', loadWords('course').en);
    const dossier = dossierWith({ facts: factsAt(outline, 'morning', now), language: 'en' });
    expect(dossier.facts[0]).toEqual({ label: 'Date', value: '22 November 2026' });
    expect(JSON.stringify(dossier)).not.toMatch(/leerdossier\.|Helemaal|Vooraf|minuten/);
  });

  test('is the same for the same learner at the same moment', () => {
    const facts = factsAt(outline, 'morning', now);
    expect(dossierWith({ facts })).toEqual(dossierWith({ facts }));
  });
});

describe('the file', () => {
  const hostile = `<script>alert("x")</script> 'a' & b 😀 </style>`;

  test('has everything as text, whatever was typed', () => {
    const page = dossierHtml(dossierWith({ facts: { texts: { 0: hostile } }, learnerName: `${name} <b>` }));
    expect(page).toContain(`<dd>${escapeHtml(hostile)}</dd>`);
    expect(page).toContain(`<h1 class="owner">${name} &lt;b&gt;</h1>`);
    expect(page).not.toMatch(/<script|<b>|<img|<link|url\(|https?:/i);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page.match(/<\/?(?!doctype)[a-z0-9]+/g)?.every((tag) => known.test(tag))).toBe(true);
  });

  const known =
    /^<\/?(html|head|meta|title|style|body|main|header|section|div|p|h[1-3]|dl|dt|dd|i|span|table|thead|tbody|tfoot|tr|th|td|figure|figcaption|strong)$/;

  test('says its language and its signs', () => {
    const page = dossierHtml(dossierWith());
    expect(page).toMatch(/^<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">/);
    expect(page).toContain(`<title>Leerdossier, ${name} · Preventie in de Buurt</title>`);
  });

  test('has a foot that no name can break out of', () => {
    expect(pageStyles('a"b\\c</style>\n')).toContain('content: "a\\22 b\\5c c\\3c /style\\3e \\a "');
  });

  test('is called after the course and the day', () => {
    expect(fileNameOf('preventie-in-de-buurt', now)).toBe(
      'leerdossier-preventie-in-de-buurt-2026-11-22.html',
    );
  });
});
