import type { WerksessieContent } from '../../../src/content/step-content.ts';

/** A short werksessie with the numbers of the test course. */
export const werksessieContent: WerksessieContent = {
  kind: 'werksessie',
  receipts: {},
  report: 26,
  minutes: 95,
  intro: 'Samen aan tafel.',
  goals: [
    { id: 'kennen', text: 'U kent elkaar.' },
    { id: 'afspreken', text: 'U hebt iets afgesproken.' },
  ],
  audience: [{ kind: 'paragraph', inline: ['Voor wie in de wijk werkt.'] }],
  guidance: [
    { kind: 'heading', level: 2, inline: ['De gespreksleider'] },
    { kind: 'paragraph', inline: ['Begeleidt de middag.'] },
  ],
  parts: [
    {
      id: 'aftrap',
      index: 0,
      minutes: 20,
      title: 'Aftrap',
      content: 'U maakt kennis.',
      result: 'U kent het doel.',
    },
    {
      id: 'wijk',
      index: 1,
      minutes: 75,
      title: 'Blik op de wijk',
      content: 'U kijkt samen.',
      result: 'Eén beeld.',
    },
  ],
  end: 'De gespreksleider sluit af.',
  readiness: {
    intro: 'Loop deze punten na.',
    options: [
      { value: 1, label: 'Ja' },
      { value: 2, label: 'Deels' },
      { value: 3, label: 'Nog niet' },
    ],
    points: [
      {
        id: 'samen',
        choice: 60,
        text: 'De deelnemers kennen elkaar.',
        help: 'Vraag het bij de inschrijving.',
      },
      { id: 'thema', choice: 61, text: 'Gezondheid is het thema.', help: 'Dat mag breed zijn.' },
      { id: 'gegevens', choice: 62, text: 'Er zijn gegevens.', help: 'Vraag de GGD.' },
    ],
  },
  notes: [
    {
      id: 'afspraken',
      title: 'Onze afspraken',
      intro: 'Wat spreekt u af?',
      fields: [{ id: 'afspraak', text: 20, limit: 90, label: 'Afspraak 1' }],
    },
  ],
};
