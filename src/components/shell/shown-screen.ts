import { html, nothing, type TemplateResult } from 'lit';
import { leadOf } from '../../content/lead-of.ts';
import type { StepContent } from '../../content/step-content.ts';
import type { StepState } from '../../programme/overview.ts';
import type { MeasureClock } from '../attendance/measure-clock.ts';
import type { Language } from '../../course-files/language.ts';
import type { HeaderPart } from '../ui/screen-header.ts';
import '../ui/screen-header.ts';
import { t, type LoadLazyWords } from '../session/words.ts';
import type { CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';

/** What a screen gets: its texts, its step (none for an extra page) and the part to show. */
export interface ScreenInput {
  readonly session: CourseSession;
  /** As the address names it. */
  readonly screen: string;
  readonly content: StepContent;
  readonly state: StepState | undefined;
  readonly anchor: number | undefined;
  readonly loadLazyWords: LoadLazyWords;
  readonly measureClock: MeasureClock;
  /** Loads the texts and words of this screen in another language. */
  readonly loadIn: (language: Language) => Promise<unknown>;
}

/** A screen with its head; comes with the first screen that is not home. */
export function shownScreen(input: ScreenInput): TemplateResult {
  const { session, screen, content, state } = input;
  return html`
    <screen-header
      sign=${sign(session, screen, state)}
      heading=${heading(input)}
      ?low=${content.kind === 'films'}
      lead=${leadOf(content, state?.step.moment)}
      .parts=${headerParts(content, state)}
      partsLabel=${t('screen.parts')}
      .building=${state?.step.building}
      .steps=${session.overview.steps}
    ></screen-header>
    ${screenOf(input)}
  `;
}

/** The sign on the building; a lesson has its place among the lessons. */
function sign({ overview, language }: CourseSession, screen: string, state: StepState | undefined): string {
  if (state === undefined) return t(`screen.page.${screen}.sign`);
  const lessons = overview.steps.filter(({ step }) => step.kind === 'lesson');
  const number = lessons.indexOf(state) + 1;
  return number === 0 ? state.step.place[language] : t('screen.lessonSign', { number, of: lessons.length });
}

function heading({ session, screen, content, state, anchor }: ScreenInput): string {
  const { language } = session;
  if ('page' in content) return content.page.title;
  if (content.kind === 'films')
    return (content.films[anchor ?? 0] ?? content.films[0])?.title[language] ?? '';
  return state === undefined ? t(`screen.page.${screen}.title`) : state.step.title[language];
}

function headerParts(content: StepContent, state: StepState | undefined): readonly HeaderPart[] {
  if (content.kind !== 'lesson' || state === undefined) return [];
  return state.step.parts.map((part, position) => {
    const lit = state.partsDone.includes(part);
    return {
      label: t(`lesson.part.${part.id}`),
      href: hashOf(state.step.id, position),
      lit,
      state: t(lit ? 'status.done' : 'status.open'),
    };
  });
}

function screenOf({
  content,
  state,
  anchor,
  loadLazyWords,
  measureClock,
  loadIn,
}: ScreenInput): TemplateResult | typeof nothing {
  if (content.kind === 'sources') return html`<sources-screen .content=${content}></sources-screen>`;
  if (content.kind === 'disclosure') return html`<text-page .content=${content}></text-page>`;
  if (content.kind === 'privacy')
    return html`<text-page .content=${content} onward="leerdossier"></text-page>`;
  if (content.kind === 'leerdossier')
    return html`<leerdossier-screen .content=${content} .anchor=${anchor}></leerdossier-screen>`;
  if (content.kind === 'films')
    return html`<film-screen .content=${content} .anchor=${anchor}></film-screen>`;
  if (content.kind === 'sheets') return html`<sheets-screen .content=${content}></sheets-screen>`;
  if (content.kind === 'display') return html`<display-screen></display-screen>`;
  if (content.kind === 'mijn-wijk')
    return html`<mijn-wijk-screen .content=${content} .anchor=${anchor}></mijn-wijk-screen>`;
  // All other screens belong to a step.
  if (state === undefined) return nothing;
  switch (content.kind) {
    case 'shut':
      return html`<shut-step .state=${state}></shut-step>`;
    case 'reading':
      return html`<reading-screen
        .content=${content}
        .state=${state}
        .anchor=${anchor}
        .loadLazyWords=${loadLazyWords}
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
        .loadLazyWords=${loadLazyWords}
      ></questionnaire-screen>`;
    case 'werksessie':
      return html`<werksessie-screen
        .content=${content}
        .state=${state}
        .anchor=${anchor}
        .loadLazyWords=${loadLazyWords}
        .measureClock=${measureClock}
      ></werksessie-screen>`;
    case 'reflection':
      return html`<reflection-screen
        .content=${content}
        .state=${state}
        .anchor=${anchor}
        .loadLazyWords=${loadLazyWords}
      ></reflection-screen>`;
    case 'closing':
      return html`<closing-screen
        .content=${content}
        .state=${state}
        .loadIn=${loadIn}
        .loadLazyWords=${loadLazyWords}
      ></closing-screen>`;
  }
}
