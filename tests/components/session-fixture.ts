import { ContextProvider } from '@lit/context';
import { fixture, nextFrame } from '@open-wc/testing';
import { html, LitElement, render, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createActor } from 'xstate';
import { courseSession, type CourseSession } from '../../src/components/session/course-session.ts';
import { onlyReads } from '../../src/components/session/what-may-be-done.ts';
import type { LearnerDid } from '../../src/components/session/learner-did.ts';
import type { Outline, StepOutline } from '../../src/content/outline.ts';
import { noFacts, type Facts } from '../../src/programme/facts.ts';
import { programmeMachine, type ProgrammeEvent } from '../../src/programme/machine.ts';
import type { StepState } from '../../src/programme/overview.ts';

/** 23 November 2026, 09:00 UTC, in minutes since 1970: the moment at which every component test takes place. */
export const testTime = 29_923_740;

const step = (
  given: Pick<StepOutline, 'id' | 'index' | 'kind' | 'icon'> & Partial<StepOutline>,
): StepOutline => ({
  title: { nl: `Stap ${given.id}`, en: `Step ${given.id}` },
  place: { nl: 'Ergens in de wijk', en: 'Somewhere in the wijk' },
  building: given.id,
  opens: { rule: 'always' },
  required: true,
  parts: [],
  choices: [],
  texts: [],
  ...given,
  minutes: given.minutes ?? (given.parts ?? []).reduce((sum, part) => sum + part.minutes, 0),
});

const part = (id: string, mark: number, minutes = 2, needs: readonly number[] = []) => ({
  id,
  mark,
  minutes,
  needs,
});

const lesson = (number: number, firstMark: number, choice: number, texts: readonly number[]): StepOutline =>
  step({
    id: `les-${number}`,
    index: 10 + number,
    kind: 'lesson',
    icon: 'huis',
    title: { nl: `Les ${number} in het kort`, en: `Lesson ${number} in short` },
    parts: [
      part('lezen', firstMark),
      part('bekijken', firstMark + 1, 2, [choice]),
      part('toepassen', firstMark + 2, 3),
    ],
    choices: [choice],
    texts,
  });

/** A small course with one step of each kind. */
export const testOutline: Outline = {
  id: 'proefcursus',
  version: '1',
  languages: ['nl', 'en'],
  title: { nl: 'Proefcursus', en: 'Trial course' },
  rules: {
    graceMinutes: 10,
    completedAt: 'claim',
    passedAt: 'confirmation',
    score: 'full',
    certificateNeeds: ['informatiepakket'],
  },
  professions: [
    { id: 'huisarts', index: 0, domain: 'huisartsenpraktijk', title: { nl: 'Huisarts', en: 'GP' } },
    { id: 'welzijn', index: 1, domain: 'welzijn', title: { nl: 'Welzijnswerker', en: 'Welfare worker' } },
  ],
  accreditation: [],
  sessionMinutes: 240,
  reportLength: 51,
  films: [
    {
      id: 'proef',
      title: { nl: 'De cursus in het kort', en: 'The course in short' },
      seconds: 75,
      shown: ['home'],
      still: { sky: 'avond', view: [150, 200, 660], lit: { werksessie: 3, 'les-1': 2 } },
    },
  ],
  phases: [
    {
      id: 'vooraf',
      title: { nl: 'Vooraf', en: 'Before' },
      steps: [
        step({
          id: 'informatiepakket',
          index: 1,
          kind: 'reading',
          icon: 'boek',
          parts: [part('een', 1, 3), part('twee', 2, 3), part('drie', 3, 4)],
        }),
        step({
          id: 'vragenlijst',
          index: 2,
          kind: 'questionnaire',
          icon: 'brief',
          moment: 'vooraf',
          parts: [part('verstuurd', 9, 8, [0, 1])],
          choices: [0, 1],
        }),
      ],
    },
    {
      id: 'werksessie',
      title: { nl: 'De werksessie', en: 'The werksessie' },
      steps: [
        step({
          id: 'werksessie',
          index: 3,
          kind: 'werksessie',
          icon: 'mensen',
          minutes: 240,
          choices: [60],
          texts: [20],
        }),
      ],
    },
    {
      id: 'lessen',
      title: { nl: 'Lessen', en: 'Lessons' },
      steps: [
        lesson(1, 14, 33, [0, 1]),
        lesson(2, 17, 34, [2, 3]),
        step({
          id: 'evaluatie',
          index: 20,
          kind: 'evaluation',
          icon: 'grafiek',
          required: false,
          parts: [part('wie', 38), part('wat', 39)],
        }),
      ],
    },
    {
      id: 'erna',
      title: { nl: 'Erna', en: 'Afterwards' },
      steps: [
        step({
          id: 'reflectie',
          index: 30,
          kind: 'reflection',
          icon: 'bank',
          parts: [part('bewaard', 50, 10)],
          choices: [70],
          texts: [30, 31],
        }),
        step({ id: 'accreditatie', index: 31, kind: 'closing', icon: 'akte', minutes: 5 }),
      ],
    },
  ],
  fields: [0, 1, 2, 3, 20, 30, 31].map((text) => ({ text, limit: 130 })),
};

/**
 * Stands where the course stands: gives the session to what is inside it, and lets the programme take up what the
 * learner did there, so that a test sees the screen as it is after that.
 */
@customElement('session-host')
export class SessionHost extends LitElement {
  @property({ attribute: false }) session!: CourseSession;
  /** Everything that was said so far, oldest first. */
  readonly did: ProgrammeEvent[] = [];

  readonly #provider = new ContextProvider(this, { context: courseSession });

  constructor() {
    super();
    this.addEventListener('learner-did', this.#onLearnerDid);
  }

  override willUpdate(): void {
    this.#provider.setValue(this.session);
  }

  override render() {
    return html`<slot></slot>`;
  }

  stateOf(id: string): StepState {
    return stateOf(this.session, id);
  }

  readonly #onLearnerDid = ({ did }: LearnerDid) => {
    this.did.push(did);
    if (onlyReads(this.session)) return;
    const { facts, overview } = programmeAfter(this.session.outline, this.session.facts, [did]);
    this.session = { ...this.session, facts, overview };
    // At once, as the course does.
    this.#provider.setValue(this.session);
    this.dispatchEvent(new Event('session-changed'));
  };
}

export interface SessionOptions extends Partial<Omit<CourseSession, 'overview' | 'facts'>> {
  readonly facts?: Partial<Facts>;
}

/** A session of somebody who is new, but for what is given. */
export function sessionOf({ facts: given, ...others }: SessionOptions = {}): CourseSession {
  const outline = others.outline ?? testOutline;
  const { facts, overview } = programmeAfter(outline, { ...noFacts(testTime), ...given }, []);
  return {
    outline,
    language: 'nl',
    learnerName: '',
    readOnly: false,
    drafts: {},
    otherTexts: {},
    minutes: () => testTime,
    ...others,
    facts,
    overview,
  };
}

/**
 * Puts a screen in a host with this session. The template is drawn again after everything the learner did, with
 * the session as it is then.
 */
export async function inSession<Tag extends keyof HTMLElementTagNameMap>(
  session: CourseSession,
  tag: Tag,
  template: (session: CourseSession) => TemplateResult,
): Promise<{ host: SessionHost; screen: HTMLElementTagNameMap[Tag] }> {
  const host = await fixture<SessionHost>(html`<session-host .session=${session}></session-host>`);
  const draw = () => render(template(host.session), host);
  host.addEventListener('session-changed', draw);
  draw();
  const screen = host.querySelector(tag);
  if (screen === null) throw new Error(`The template has no <${tag}>.`);
  await nextFrame();
  return { host, screen };
}

/** The state of one step, as a screen gets it. */
export function stateOf(session: CourseSession, id: string): StepState {
  const found = session.overview.steps.find((state) => state.step.id === id);
  if (found === undefined) throw new Error(`The test course has no step "${id}".`);
  return found;
}

function programmeAfter(outline: Outline, facts: Facts, events: readonly ProgrammeEvent[]) {
  const actor = createActor(programmeMachine(outline), {
    input: { outline, facts, minutes: () => testTime },
  }).start();
  for (const event of events) actor.send(event);
  return actor.getSnapshot().context;
}

declare global {
  interface HTMLElementTagNameMap {
    'session-host': SessionHost;
  }
}
