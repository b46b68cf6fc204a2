import { html, nothing, type TemplateResult } from 'lit';
import type { StepContent } from '../../content/step-content.ts';
import type { StepState } from '../../programme/overview.ts';

/** What a screen gets: its texts, its step (none for an extra page) and the part to show. */
export interface ScreenInput {
  readonly content: StepContent;
  readonly state: StepState | undefined;
  readonly anchor: number | undefined;
}

/** What a kind of screen needs before it can be shown. */
interface ScreenKind {
  /** Its element. */
  readonly load: () => Promise<unknown>;
  /** Groups of interface words that only some screens use. */
  readonly words: readonly string[];
}

/** The head that all of them have. */
export const loadHeader = (): Promise<unknown> => import('../ui/screen-header.ts');

export const screenKinds: Readonly<Record<StepContent['kind'], ScreenKind>> = {
  reading: { load: () => import('../reading/reading-screen.ts'), words: ['reading', 'gwa', 'pages'] },
  lesson: { load: () => import('../lesson/lesson-screen.ts'), words: ['lesson', 'figure'] },
  evaluation: {
    load: () => import('../evaluation/evaluation-screen.ts'),
    words: ['evaluation', 'figure'],
  },
  questionnaire: {
    load: () => import('../questionnaire/questionnaire-screen.ts'),
    words: ['questionnaire'],
  },
  werksessie: { load: () => import('../werksessie/werksessie-screen.ts'), words: ['werksessie'] },
  'mijn-wijk': {
    load: () => import('../mijn-wijk/mijn-wijk-screen.ts'),
    words: ['mijnWijk', 'werksessie'],
  },
  reflection: { load: () => import('../reflection/reflection-screen.ts'), words: ['reflection'] },
  closing: { load: () => import('../closing/closing-screen.ts'), words: ['closing', 'needed'] },
  sources: { load: () => import('../pages/sources-screen.ts'), words: ['pages'] },
  disclosure: { load: () => import('../pages/text-page.ts'), words: [] },
  privacy: { load: () => import('../pages/text-page.ts'), words: [] },
  leerdossier: { load: () => import('../leerdossier/leerdossier-screen.ts'), words: ['leerdossier'] },
  display: { load: () => import('../display/display-screen.ts'), words: ['display'] },
};

export function screenOf({ content, state, anchor }: ScreenInput): TemplateResult | typeof nothing {
  if (content.kind === 'sources') return html`<sources-screen .content=${content}></sources-screen>`;
  if (content.kind === 'disclosure') return html`<text-page .content=${content}></text-page>`;
  if (content.kind === 'privacy')
    return html`<text-page .content=${content} onward="leerdossier"></text-page>`;
  if (content.kind === 'leerdossier')
    return html`<leerdossier-screen .content=${content} .anchor=${anchor}></leerdossier-screen>`;
  if (content.kind === 'display') return html`<display-screen></display-screen>`;
  if (content.kind === 'mijn-wijk')
    return html`<mijn-wijk-screen .content=${content} .anchor=${anchor}></mijn-wijk-screen>`;
  // All other screens belong to a step.
  if (state === undefined) return nothing;
  switch (content.kind) {
    case 'reading':
      return html`<reading-screen .content=${content} .state=${state} .anchor=${anchor}></reading-screen>`;
    case 'lesson':
      return html`<lesson-screen .content=${content} .state=${state} .anchor=${anchor}></lesson-screen>`;
    case 'evaluation':
      return html`<evaluation-screen
        .content=${content}
        .state=${state}
        .anchor=${anchor}
      ></evaluation-screen>`;
    case 'questionnaire':
      return html`<questionnaire-screen
        .content=${content}
        .state=${state}
        .anchor=${anchor}
      ></questionnaire-screen>`;
    case 'werksessie':
      return html`<werksessie-screen
        .content=${content}
        .state=${state}
        .anchor=${anchor}
      ></werksessie-screen>`;
    case 'reflection':
      return html`<reflection-screen
        .content=${content}
        .state=${state}
        .anchor=${anchor}
      ></reflection-screen>`;
    case 'closing':
      return html`<closing-screen .content=${content} .state=${state}></closing-screen>`;
  }
}

/** The sentence under the heading. */
export function leadOf(content: StepContent): string {
  return 'intro' in content ? content.intro : '';
}
