import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dateInWords } from '../../content/moment-in-words.ts';
import { dutchZone } from '../../encoding/zone.ts';
import type { StepState } from '../../programme/overview.ts';
import { earnings } from '../home/earnings.ts';
import { openingStyles } from '../home/opening.styles.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { icon } from '../ui/icon.ts';
import { statusChip } from '../ui/status-chip.ts';

/**
 * The door of a step that is still shut: when and why it opens, and the way to what comes before it. At the closing one can
 * look through the window: what there will be, and what it asks.
 */
@customElement('shut-step')
export class ShutStep extends LitElement {
  static override styles = [
    base,
    button,
    card,
    chip,
    openingStyles,
    css`
      .page {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s-5);
        max-inline-size: 46rem;
        margin-inline: 0;
      }
      .card {
        display: grid;
        gap: 14px;
        justify-items: start;
      }
      .card p {
        max-inline-size: var(--measure);
      }
    `,
  ];

  @property({ attribute: false }) state!: StepState;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  override render() {
    const before = this.#before();
    const way = before.find(({ status }) => status !== 'locked');
    const { language } = this.session;
    return html`<div class="page">
      <section class="card" aria-labelledby="shut-title">
        ${statusChip('locked')}
        <h2 id="shut-title">${t('shut.title')}</h2>
        <p>${this.#when(before)}</p>
        <div class="buttons">
          ${
            way === undefined
              ? nothing
              : html`<a class="button" href=${hashOf(way.step.id)}
                  >${t('shut.onward', { title: way.step.title[language] })} ${icon('right')}</a
                >`
          }
          <a class="button ${way === undefined ? '' : 'quiet'}" href="#/">${t('shut.home')}</a>
        </div>
      </section>
      ${this.state.step.kind === 'closing' ? earnings(this.session) : nothing}
    </div>`;
  }

  /** What has to be done first. */
  #before(): readonly StepState[] {
    const { opening } = this.state;
    if (opening.open || !('after' in opening)) return [];
    return this.session.overview.steps.filter(({ step }) => opening.after.includes(step.id));
  }

  #when(before: readonly StepState[]): string {
    const { opening } = this.state;
    const { language } = this.session;
    if (opening.open) return '';
    if ('after' in opening) {
      if (before.every(({ step }) => step.kind === 'werksessie')) return t('shut.attended');
      const titles = before.map(({ step }) => step.title[language]);
      return t('shut.after', { count: titles.length, steps: new Intl.ListFormat(language).format(titles) });
    }
    return opening.from === undefined
      ? t('shut.later')
      : t('shut.from', { date: dateInWords(opening.from, language, dutchZone) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shut-step': ShutStep;
  }
}
