import type { Outline } from '../../../src/content/outline.ts';
import type { MijnWijkContent } from '../../../src/content/step-content.ts';
import type { Facts } from '../../../src/programme/facts.ts';
import { testOutline } from '../session-fixture.ts';
import { werksessieContent } from '../werksessie/werksessie-fixture.ts';

/** The test course, with room for the partners of a small sociale kaart. */
export const outlineWithKaart: Outline = {
  ...testOutline,
  phases: testOutline.phases.map((phase) => ({
    ...phase,
    steps: phase.steps.map((step) =>
      step.kind === 'werksessie' ? { ...step, choices: [60, 61, 62, 80, 81, 82], texts: [20, 21] } : step,
    ),
  })),
};

/** The same course, with lessons that wait for the information pack and a questionnaire half a year after the werksessie. */
export const outlineWithLocks: Outline = {
  ...outlineWithKaart,
  phases: outlineWithKaart.phases.map((phase) => ({
    ...phase,
    steps: phase.steps.flatMap((step) => {
      if (step.kind === 'lesson')
        return [{ ...step, opens: { rule: 'after', steps: ['informatiepakket'] } as const }];
      if (step.kind !== 'closing') return [step];
      return [
        step,
        {
          ...step,
          id: 'half-jaar-later',
          index: 32,
          kind: 'questionnaire' as const,
          moment: 'half-jaar',
          opens: { rule: 'weeks-after', steps: ['werksessie'], weeks: 26 } as const,
          parts: [{ id: 'verstuurd', mark: 51, minutes: 8, needs: [] }],
        },
      ];
    }),
  })),
};

/** Marks of the information pack, after which the lessons open. */
export const packRead: Facts['marks'] = { 1: 1, 2: 1, 3: 1 };

export const mijnWijkContent: MijnWijkContent = {
  kind: 'mijn-wijk',
  intro: 'Uw werkblad.',
  readiness: werksessieContent.readiness,
  notes: [
    ...werksessieContent.notes,
    {
      id: 'vervolgstappen',
      title: 'Vervolgstappen',
      intro: 'Wat volgt er?',
      fields: [{ id: 'vervolgstap', text: 21, limit: 90, label: 'Vervolgstap 1' }],
    },
  ],
  lookBack: { notes: ['afspraken', 'vervolgstappen'] },
  pack: [
    {
      step: 'informatiepakket',
      position: 1,
      act: {
        kind: 'choose',
        title: 'Uw cijfer',
        task: 'Welk cijfer wilt u kennen?',
        brings: 'Het cijfer dat u wilt kennen',
        answers: [
          { value: 1, label: 'Eenzaamheid', then: 'Vraag de GGD.' },
          { value: 2, label: 'Inkomen' },
        ],
        items: [{ id: 'cijfer', choice: 90 }],
      },
    },
  ],
  lessons: [
    { id: 'les-1', fields: [{ id: 'a', text: 0, limit: 130, label: 'Ik wil kennismaken met …' }] },
    { id: 'les-2', fields: [{ id: 'b', text: 2, limit: 130, label: 'Samen willen we …' }] },
  ],
  socialeKaart: {
    intro: 'Wie kent u?',
    answers: [
      { value: 1, ring: 'far', label: 'Ken ik', short: 'Ken ik', list: 'Die kent u' },
      {
        value: 2,
        ring: 'near',
        label: 'Hier verwijs ik naar',
        short: 'Verwijs ik',
        list: 'Hier verwijst u naar',
      },
      { value: 3, ring: 'edge', label: 'Ontbreekt', short: 'Ontbreekt', list: 'Ontbreekt nog' },
    ],
    groups: [
      {
        id: 'zorg',
        title: 'Zorg dichtbij',
        partners: [
          { id: 'huisarts', choice: 80, name: 'Huisartsenpraktijk', short: 'Huisarts', about: 'Om de hoek.' },
          { id: 'apotheek', choice: 81, name: 'Apotheek', short: 'Apotheek', about: 'Op het plein.' },
        ],
      },
      {
        id: 'bewoners',
        title: 'Bewoners',
        partners: [
          { id: 'bewoners', choice: 82, name: 'Bewoners', short: 'Bewoners', about: 'Weten wat er leeft.' },
        ],
      },
    ],
  },
};
