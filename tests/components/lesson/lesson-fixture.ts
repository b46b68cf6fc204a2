import type { LessonContent } from '../../../src/content/step-content.ts';

export const lessonContent: LessonContent = {
  kind: 'lesson',
  minutes: { lezen: 2, bekijken: 2, toepassen: 3 },
  marks: { lezen: 14, bekijken: 15, toepassen: 16 },
  page: {
    title: 'Begin met een ontmoeting',
    prose: [{ kind: 'paragraph', inline: ['De kern van de les.'] }],
  },
  figure: {
    id: 'cijfer',
    kind: 'windows',
    title: 'Hoe het was',
    explanation: 'Licht aan: goed.',
    source: 'Evaluatie',
    items: [{ id: 'sfeer', label: 'Sfeer', value: 97, of: 100, said: '97 procent' }],
  },
  example: { title: 'Zo deden ze het', prose: [{ kind: 'paragraph', inline: ['In een wijkcafé.'] }] },
  dilemma: {
    id: 'dilemma-les-1',
    choice: 84,
    report: 64,
    title: 'Tien over acht',
    scene: 'De Lantaarn, het einde van de avond.',
    drawing: 'avond',
    note: 'Alles is verzonnen.',
    people: [
      { id: 'samira', name: 'Samira', role: 'wijkteam', colour: 1 },
      { id: 'jan', name: 'Jan', role: 'bewoner', colour: 4 },
    ],
    situation: 'Samira vraagt wie dit vasthoudt.',
    ways: [
      {
        value: 1,
        text: 'U kiest één kartrekker.',
        week: 'Karim zegt ja.',
        halfYear: 'Twee keer bij elkaar.',
      },
      { value: 2, text: 'U verdeelt de afspraken.', week: 'Drie beginnen.', halfYear: 'Twee lopen nog.' },
    ],
    views: [
      {
        id: 'huisartsenpraktijk',
        title: 'Huisartsenpraktijk',
        professions: [1, 2],
        intro: 'Morgen hebt u spreekuur.',
        gains: [
          { way: 1, wins: 'Iemand vraagt na.', asks: 'Twee uur per week.' },
          { way: 2, wins: 'Iedereen doet iets.', asks: 'Dat u het bijhoudt.' },
        ],
      },
      {
        id: 'ander-werk',
        title: 'Ander werk',
        professions: [],
        intro: 'U was hier nog nooit.',
        gains: [
          { way: 1, wins: 'U weet wie u belt.', asks: 'Vertrouwen.' },
          { way: 2, wins: 'U kunt beginnen.', asks: 'Op tijd zeggen dat het niet lukt.' },
        ],
      },
    ],
    evidence: { source: 'evaluatie-werksessies', text: 'Er is altijd iemand nodig.' },
  },
  exercise: {
    task: [{ kind: 'paragraph', inline: ['Maak de zin af.'] }],
    fields: [
      {
        id: 'les-1-een',
        text: 0,
        limit: 130,
        label: 'Ik wil kennismaken met …',
        hint: 'Noem geen bewoners.',
      },
    ],
  },
};
