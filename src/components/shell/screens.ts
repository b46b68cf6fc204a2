import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../content/schema.ts';
import type { StepContent } from '../../content/step-content.ts';
import type { MeasureClock } from '../attendance/measure-clock.ts';
import type { LoadLateWords } from '../words.ts';
import type { StepState } from '../../programme/overview.ts';

/** What a screen gets: its texts, its step (none for an extra page) and the part to show. */
export interface ScreenInput {
  readonly content: StepContent;
  readonly state: StepState | undefined;
  readonly anchor: number | undefined;
  readonly loadLateWords: LoadLateWords;
  readonly measureClock: MeasureClock;
  /** Brings the texts and words of this screen in another language. */
  readonly loadIn: (language: Language) => Promise<unknown>;
}

/** The head that all of them have. */
export const loadHeader = (): Promise<unknown> => import('../ui/screen-header.ts');

/** Loads the element of a kind of screen. */
export const loadElement: Readonly<Record<StepContent['kind'], () => Promise<unknown>>> = {
  reading: () => import('../reading/reading-screen.ts'),
  lesson: () => import('../lesson/lesson-screen.ts'),
  evaluation: () => import('../evaluation/evaluation-screen.ts'),
  questionnaire: () => import('../questionnaire/questionnaire-screen.ts'),
  werksessie: () => import('../werksessie/werksessie-screen.ts'),
  'mijn-wijk': () => import('../mijn-wijk/mijn-wijk-screen.ts'),
  reflection: () => import('../reflection/reflection-screen.ts'),
  closing: () => import('../closing/closing-screen.ts'),
  sources: () => import('../pages/sources-screen.ts'),
  disclosure: () => import('../pages/text-page.ts'),
  privacy: () => import('../pages/text-page.ts'),
  leerdossier: () => import('../leerdossier/leerdossier-screen.ts'),
  display: () => import('../display/display-screen.ts'),
};

export function screenOf({
  content,
  state,
  anchor,
  loadLateWords,
  measureClock,
  loadIn,
}: ScreenInput): TemplateResult | typeof nothing {
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
      return html`<reading-screen
        .content=${content}
        .state=${state}
        .anchor=${anchor}
        .loadLateWords=${loadLateWords}
      ></reading-screen>`;
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
        .loadLateWords=${loadLateWords}
        .measureClock=${measureClock}
      ></werksessie-screen>`;
    case 'reflection':
      return html`<reflection-screen
        .content=${content}
        .state=${state}
        .anchor=${anchor}
      ></reflection-screen>`;
    case 'closing':
      return html`<closing-screen
        .content=${content}
        .state=${state}
        .loadIn=${loadIn}
        .loadLateWords=${loadLateWords}
      ></closing-screen>`;
  }
}

/** The sentence under the heading. */
export function leadOf(content: StepContent): string {
  return 'intro' in content ? content.intro : '';
}
