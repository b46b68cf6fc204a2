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
  check: {
    id: 'controle-les-1',
    choice: 33,
    report: 16,
    question: 'Wat helpt het meest?',
    answers: [
      { value: 1, text: 'Een lijst.', correct: false, feedback: 'Een lijst veroudert.' },
      { value: 2, text: 'Een ontmoeting.', correct: true, feedback: 'Dat klopt.' },
    ],
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
