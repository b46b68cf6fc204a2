import type { Outline } from '../../../src/content/outline.ts';
import type { QuestionnaireContent } from '../../../src/content/step-content.ts';
import { testOutline } from '../session-fixture.ts';

/** A questionnaire of two statements that fits the step "vragenlijst" of the test course. */
export const questionnaireContent: QuestionnaireContent = {
  kind: 'questionnaire',
  receipts: {},
  minutes: 8,
  intro: 'Twee stellingen.',
  notice: 'Deze vragenlijst is niet gevalideerd.',
  privacy: 'Alleen groepsresultaten.',
  scale: ['Helemaal oneens', 'Oneens', 'Neutraal', 'Eens', 'Helemaal eens'].map((label, index) => ({
    value: index + 1,
    label,
  })),
  none: { value: 0, label: 'Weet niet / n.v.t.' },
  dimensions: [{ id: 'kennen', title: 'Elkaar kennen', meaning: 'Een gezicht bij de naam.' }],
  bands: [
    { id: 'sterk', from: 4, title: 'Sterk punt' },
    { id: 'bespreken', from: 3, title: 'Om te bespreken' },
    { id: 'aandacht', from: 0, title: 'Vraagt aandacht' },
  ],
  items: [
    { id: 'kennen-1', dimension: 'kennen', choice: 0, report: 0, statement: 'Ik ken de organisaties.' },
    { id: 'kennen-2', dimension: 'kennen', choice: 1, report: 1, statement: 'Ik ken de mensen.' },
  ],
  moments: [
    { id: 'vooraf', mark: 9, choiceOffset: 0, reportOffset: 0, extra: false, lookBack: [] },
    { id: 'half-jaar', mark: 10, choiceOffset: 16, reportOffset: 32, extra: true, lookBack: ['afspraken'] },
  ],
  things: {
    title: 'Drie dingen',
    intro: '',
    went: {
      question: 'Hoe ging het?',
      options: [
        { value: 1, label: 'Gedaan' },
        { value: 3, label: 'Nog niet' },
      ],
    },
    items: [
      {
        choice: 80,
        went: 81,
        question: 'Wat gaat u doen?',
        options: [{ value: 2, label: 'Iemand bellen', text: 20, onlyWritten: false }],
      },
    ],
  },
  notes: [
    {
      id: 'afspraken',
      title: 'Onze afspraken',
      intro: '',
      fields: [{ id: 'afspraak-1', text: 20, limit: 90, label: 'Afspraak 1' }],
    },
  ],
  extra: {
    choices: [
      {
        id: 'impuls',
        choice: 32,
        report: 48,
        question: 'Gaf de werksessie een impuls?',
        options: [
          { value: 1, label: 'Nee' },
          { value: 2, label: 'Ja' },
        ],
      },
      {
        id: 'niet-medisch',
        choice: 33,
        report: 49,
        optional: true,
        domain: 'huisartsenpraktijk',
        question: 'Denkt u eerder aan een oplossing buiten de zorg?',
        options: [
          { value: 1, label: 'Nee' },
          { value: 2, label: 'Ja' },
        ],
      },
      {
        id: 'afspraken-lopen',
        choice: 34,
        report: 50,
        optional: true,
        question: 'Hoeveel afspraken lopen nog?',
        options: [
          { value: 1, label: 'Alle' },
          { value: 4, label: 'Geen' },
          { value: 0, apart: true, label: 'Weet ik niet' },
        ],
      },
    ],
    fields: [],
  },
};

/** The test course with that questionnaire again, weeks after the first time. */
export const withQuestionnaireLater: Outline = {
  ...testOutline,
  phases: [
    ...testOutline.phases,
    {
      id: 'vervolg',
      title: { nl: 'Later', en: 'Later' },
      steps: [
        {
          id: 'later',
          index: 40,
          kind: 'questionnaire',
          moment: 'half-jaar',
          icon: 'boom',
          title: { nl: 'Een half jaar later', en: 'Half a year later' },
          place: { nl: 'De boom', en: 'The tree' },
          opens: { rule: 'weeks-after', steps: ['vragenlijst'], weeks: 26 },
          required: false,
          minutes: 5,
          parts: [{ id: 'verstuurd', mark: 10, minutes: 5, needs: [] }],
          choices: [16, 17, 32],
          texts: [],
        },
      ],
    },
  ],
};
