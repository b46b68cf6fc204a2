import { dutchZone } from '../../encoding/zone.ts';
import { dateInWords } from '../../content/moment-in-words.ts';
import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { StepOutline } from '../../content/outline.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { icon } from '../ui/icon.ts';
import { durationInWords, t } from '../session/words.ts';
import { offerFile } from '../ui/offer-file.ts';
import { reminderAt, reminderIcs } from './reminder-ics.ts';

const file = 'preventie-in-de-buurt-herinnering.ics';

/** A reminder for the learner's own calendar of a step that opens later. */
@customElement('reminder-file')
export class ReminderFile extends LitElement {
  static override styles = [base, button];

  @property({ attribute: false }) step!: StepOutline;
  /** When it opens, in minutes since 1970. */
  @property({ type: Number }) opens = 0;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  @state() private made = false;

  override render() {
    const date = dateInWords(reminderAt(this.opens), this.session.language, dutchZone);
    return html`<p class="buttons">
        <button class="button quiet" type="button" @click=${this.#onClick}>
          ${icon('clock')}${t('closing.later.reminder.get')}
        </button>
      </p>
      <div role="status">
        ${this.made ? html`<p class="small">${t('closing.later.reminder.made', { file, date })}</p>` : nothing}
      </div>`;
  }

  readonly #onClick = () => {
    const { outline, language, minutes } = this.session;
    const title = this.step.title[language];
    const ics = reminderIcs({
      course: outline.id,
      title: t('closing.later.reminder.title', { course: outline.title[language], title }),
      text: t('closing.later.reminder.text', { title, duration: durationInWords(this.step.minutes) }),
      opens: this.opens,
      madeAt: minutes(),
    });
    offerFile(new Blob([ics], { type: 'text/calendar;charset=utf-8' }), file);
    this.made = true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'reminder-file': ReminderFile;
  }
}
