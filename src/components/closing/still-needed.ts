import { dutchZone } from '../../encoding/zone.ts';
import { dateInWords } from '../../content/moment-in-words.ts';
import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { StepState } from '../../programme/overview.ts';
import { stillNeededOf, type StillNeeded as Needed } from '../../programme/still-needed.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { base } from '../styles/base.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { icon } from '../ui/icon.ts';
import { statusChip } from '../ui/status-chip.ts';
import { durationInWords, t } from '../session/words.ts';
import { presenceInWords } from './presence-in-words.ts';
import { stillNeeded } from './still-needed.styles.ts';

/** Items that the short form shows at most. */
const fewItems = 3;

/**
 * What somebody still has to do or wait for, as a sentence and a list; at any moment, also when that is nothing. The
 * short form says the same in fewer lines, with a link to the closing as soon as that is open.
 */
@customElement('still-needed')
export class StillNeeded extends LitElement {
  static override styles = [base, chip, stillNeeded];

  /** The short form, for beside something else. */
  @property({ type: Boolean, reflect: true }) compact = false;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  override render() {
    const needed = stillNeededOf(this.session.overview);
    const items = itemsOf(needed);
    const shown = this.compact ? items.slice(0, fewItems) : items;
    return html`<section aria-labelledby="title">
      <h2 id="title">${t('needed.title')}</h2>
      <p class="answer">${this.#answer(needed)}</p>
      ${
        shown.length === 0
          ? nothing
          : html`<ul>
              ${shown.map((item) => html`<li>${this.#item(item)}</li>`)}
            </ul>`
      }
      ${this.compact ? this.#more(items.length - shown.length) : this.#rest(needed)}
    </section>`;
  }

  #answer({ answer, steps, followUp }: Needed): string {
    if (answer === 'steps') {
      const minutes = steps.reduce((sum, { minutesToGo }) => sum + minutesToGo, 0);
      return t('needed.steps', { count: steps.length, duration: durationInWords(minutes) });
    }
    if (answer === 'follow-up') return t('needed.followUp', { title: this.#titleOf(followUp) });
    return t(`needed.${answer}`);
  }

  #item(item: StepState) {
    const { step, status } = item;
    const title = step.title[this.session.language];
    return html`<span class="plate" aria-hidden="true">${icon(step.icon)}</span>
      <span class="words"
        >${status === 'locked' ? html`<b>${title}</b>` : html`<a href=${hashOf(step.id)}>${title}</a>`}<small
          >${this.#when(item)}</small
        ></span
      >
      ${this.compact ? nothing : statusChip(status)}`;
  }

  #when({ step, status, opening, minutesToGo }: StepState): string {
    const { overview, language } = this.session;
    const duration = durationInWords(minutesToGo);
    if (step.kind === 'werksessie') return t('needed.together', { duration });
    if (status !== 'locked' || opening.open) return t('needed.toGo', { duration });
    if ('after' in opening) {
      const names = opening.after.map((id) =>
        this.#titleOf(overview.steps.find((other) => other.step.id === id)),
      );
      return t('needed.after', {
        steps: new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
      });
    }
    return opening.from === undefined
      ? t('needed.later')
      : t('needed.from', { date: dateInWords(opening.from, language, dutchZone) });
  }

  /** What is not in the list, and the way to the whole of it. */
  #more(hidden: number) {
    const closing = this.session.overview.steps.find(({ step }) => step.kind === 'closing');
    const isOpen = closing !== undefined && closing.status !== 'locked';
    if (hidden === 0 && !isOpen) return nothing;
    return html`<p class="more">
      ${hidden === 0 ? nothing : html`<span>${t('needed.more', { count: hidden })}</span>`}
      ${
        isOpen
          ? html`<a href=${hashOf(closing.step.id)}
              >${t('needed.onward', { title: this.#titleOf(closing) })}${icon('right')}</a
            >`
          : nothing
      }
    </p>`;
  }

  /** What the organiser says, and what follows later. */
  #rest(needed: Needed) {
    const presence = presenceInWords(this.session);
    return html`<p class="line" data-tone=${presence.enough ? 'ok' : 'open'}>
        ${icon(presence.icon)}<span>${presence.words}</span>
      </p>
      ${this.#later(needed)}`;
  }

  #later({ followUp }: Needed) {
    if (followUp === undefined || followUp.status === 'open' || followUp.status === 'busy') return nothing;
    const title = this.#titleOf(followUp);
    const { opening, status, step } = followUp;
    const from = 'from' in opening ? opening.from : undefined;
    const words =
      status === 'done'
        ? t('needed.laterDone', { title })
        : from === undefined
          ? t('needed.laterUnknown', { title })
          : t('needed.laterFrom', { title, date: dateInWords(from, this.session.language, dutchZone) });
    return html`<p class="line" data-tone=${status === 'done' ? 'ok' : 'open'}>
      ${icon(status === 'done' ? 'check' : step.icon)}<span
        >${words}${
          status !== 'done' && this.session.outline.rules.completedAt === 'follow-up'
            ? ` ${t('needed.laterCounts')}`
            : ''
        }</span
      >
    </p>`;
  }

  #titleOf(state: StepState | undefined): string {
    return state?.step.title[this.session.language] ?? '';
  }
}

/** The steps that are needed, and the one of later once that is open. */
function itemsOf({ steps, followUp }: Needed): readonly StepState[] {
  const isOpen = followUp?.status === 'open' || followUp?.status === 'busy';
  return isOpen && !steps.includes(followUp) ? [...steps, followUp] : steps;
}

declare global {
  interface HTMLElementTagNameMap {
    'still-needed': StillNeeded;
  }
}
