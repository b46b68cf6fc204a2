import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { clockTime, dayInWords } from '../../content/moment-in-words.ts';
import type { Language } from '../../course-files/language.ts';
import { draftOf, type FormField, type SessionDraft, type SessionForm } from '../../issuing/session-draft.ts';
import { usualZone, type SessionAnswers } from '../../issuing/session-plan.ts';
import type { RoomCourse } from '../../room/room-course.ts';
import { focusOn } from '../session/in-view.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { form } from '../styles/form.styles.ts';
import { atEnter } from '../ui/at-enter.ts';
import { icon } from '../ui/icon.ts';
import { setStyle } from '../ui/set-style.ts';
import { faultInWords } from './fault-in-words.ts';
import { office } from './office.styles.ts';
import type { OpenKey } from './office-tools.ts';
import { roomOnCard } from './room-on-card.ts';
import { sessionForm } from './session-form.styles.ts';

/** A session is to be signed with these answers. */
export class SessionAsked extends Event {
  static readonly eventName = 'session-asked';
  readonly answers: readonly SessionAnswers[];

  constructor(answers: readonly SessionAnswers[]) {
    super(SessionAsked.eventName, { bubbles: true, composed: true });
    this.answers = answers;
  }
}

const empty: SessionForm = {
  wijk: '',
  place: '',
  organiser: '',
  day: '',
  time: '',
  zone: usualZone,
  parts: '',
  accreditation: undefined,
  earlyLeave: true,
};

/**
 * What stands on the card of one session, with the card as it becomes beside it and the room that is left.
 *
 * @fires {SessionAsked} session-asked - When the card is to be signed.
 */
@customElement('session-form')
export class SessionFormElement extends LitElement {
  static override styles = [base, button, card, chip, form, office, sessionForm];

  @property({ attribute: false }) course!: RoomCourse;
  @property({ attribute: false }) key: OpenKey | undefined;
  @property({ attribute: false }) now: () => number = () => 0;
  @property({ type: Boolean }) signing = false;
  @property() language: Language = 'nl';

  @state() private form = empty;
  /** Only what was left once is found fault with, until the button is pressed. */
  @state() private left: ReadonlySet<FormField> = new Set();
  @state() private otherParts = false;

  override render() {
    const draft = this.#draft();
    return html`<div class="step-title">
        <span class="plate" aria-hidden="true">1</span>
        <h2>${t('issue.title')}</h2>
        <p class="small">${t('issue.lead')}</p>
      </div>
      <div class="columns">
        <div class="fields" @keydown=${atEnter((event) => void this.#onSubmit(event))}>
          ${this.#line('wijk', draft)} ${this.#line('place', draft)}
          <div class="whole">${this.#line('organiser', draft, t('issue.organiserHint'))}</div>
          ${this.#line('day', draft, this.#read(draft))} ${this.#line('time', draft, this.#end(draft))}
          <div class="whole">${this.#programme(draft)}</div>
          <fieldset class="whole">${this.#accreditation(draft)}</fieldset>
          <label class="choice whole">
            <input type="checkbox" .checked=${this.form.earlyLeave} @change=${this.#onEarly} />
            <span
              ><b>${t('issue.early')}</b><br /><span class="tiny"
                >${t('issue.earlyHint', { count: draft.roomWithoutEarly - draft.room })}</span
              ></span
            >
          </label>
        </div>
        <div class="side">
          ${this.#card(draft)} ${roomOnCard(draft, this.form.earlyLeave)}
          <button
            class="button issue"
            type="button"
            aria-disabled=${this.key === undefined || this.signing}
            aria-describedby="why"
            @click=${this.#onSubmit}
          >
            ${icon('pen')}${this.signing ? t('issue.signing') : t('issue.sign')}
          </button>
          <p class="small" id="why" role="status">
            ${this.key === undefined ? t('issue.keyFirst') : nothing}
          </p>
        </div>
      </div>`;
  }

  #draft(): SessionDraft {
    const { werksessie, accreditation } = this.course;
    const keyId = this.key?.issuer.keyId ?? '0'.repeat(16);
    return draftOf(this.form, { programme: werksessie, accreditation, keyId, now: this.now() });
  }

  #line(field: 'wijk' | 'place' | 'organiser' | 'day' | 'time', draft: SessionDraft, hint?: string) {
    const value = this.form[field];
    const fault = this.left.has(field) ? draft.faults[field] : undefined;
    const isCounted = field === 'wijk' || field === 'place' || field === 'organiser';
    return html`<div class="field" ?data-over=${fault !== undefined}>
      <label for=${field}
        >${t(`issue.${field}`)}
        ${isCounted ? html`<span class="count">${t('issue.characters', { count: [...value].length })}</span>` : nothing}</label
      >
      <input
        id=${field}
        name=${field}
        autocomplete="off"
        .value=${value}
        aria-invalid=${ifDefined(fault === undefined ? undefined : 'true')}
        aria-describedby=${`${field}-hint`}
        @input=${this.#onInput}
        @blur=${this.#onLeave}
      />
      <p class="tiny" id=${`${field}-hint`}>
        ${fault === undefined ? (hint ?? nothing) : html`<span class="error">${icon('warning')}${faultInWords(fault)}</span>`}
      </p>
    </div>`;
  }

  /** The day in words, so that a wrong one is seen. */
  #read({ start }: SessionDraft): string {
    return start === undefined ? t('issue.dayHint') : dayInWords(start, this.language, this.form.zone);
  }

  #end({ start }: SessionDraft): string {
    if (start === undefined) return t('issue.timeHint');
    const time = clockTime(start + this.course.werksessie.minutes, this.language, this.form.zone);
    return t('issue.endsAt', { time });
  }

  #programme(draft: SessionDraft) {
    const { parts, minutes } = this.course.werksessie;
    const own = draft.answers?.parts ?? [];
    const shown = parts.map((part, at) => own[at] ?? part.minutes);
    const fault = draft.faults.parts;
    return html`<div class="field" ?data-over=${fault !== undefined}>
      <span class="label">${t('issue.programme', { count: minutes })}</span>
      <div class="bar" aria-hidden="true">
        ${shown.map((part) => html`<span ${setStyle({ 'flex-grow': String(part), 'flex-basis': '0' })}>${part}</span>`)}
      </div>
      ${
        this.otherParts
          ? html`<label for="parts">${t('issue.parts')}</label>
              <input
                id="parts"
                name="parts"
                inputmode="numeric"
                autocomplete="off"
                .value=${this.form.parts}
                aria-describedby="parts-hint"
                @input=${this.#onInput}
              />
              <p class="tiny" id="parts-hint">
                ${
                  fault === undefined
                    ? t('issue.partsHint', { parts: parts.map((part) => part.minutes).join(', ') })
                    : html`<span class="error">${icon('warning')}${faultInWords(fault)}</span>`
                }
              </p>`
          : html`<button class="button text" type="button" @click=${this.#onOtherParts}>
              ${t('issue.otherParts')}
            </button>`
      }
    </div>`;
  }

  #accreditation({ holding }: SessionDraft) {
    if (holding.length === 0)
      return html`<legend class="label">${t('issue.accreditation')}</legend>
        <p class="small">${t('issue.noAccreditation')}</p>`;
    const chosen = this.form.accreditation ?? holding.map(({ id }) => id);
    return html`<legend class="label">${t('issue.accreditation')}</legend>
      ${holding.map(
        ({ id, institution, number, points, until }) =>
          html`<label class="choice">
            <input
              type="checkbox"
              value=${id}
              .checked=${chosen.includes(id)}
              @change=${this.#onAccreditation}
            />
            <span
              >${t('issue.accredited', {
                institution,
                number,
                points,
                day: dayInWords(Date.parse(until) / 60_000, this.language, 'UTC'),
              })}</span
            >
          </label>`,
      )}`;
  }

  #card({ start }: SessionDraft) {
    const { wijk, place, organiser, zone } = this.form;
    const line = (text: string) => (text.trim() === '' ? t('issue.card.empty') : text);
    return html`<article class="session-card" aria-label=${t('issue.card.label')}>
      <span class="sign-plate">${t('issue.card.sign')}</span>
      <h3>${t('issue.card.wijk', { wijk: line(wijk) })}</h3>
      <dl>
        <div>
          <dt>${t('issue.card.when')}</dt>
          <dd>
            ${
              start === undefined
                ? t('issue.card.empty')
                : t('issue.card.time', {
                    day: dayInWords(start, this.language, zone),
                    from: clockTime(start, this.language, zone),
                    until: clockTime(start + this.course.werksessie.minutes, this.language, zone),
                  })
            }
          </dd>
        </div>
        <div>
          <dt>${t('issue.card.where')}</dt>
          <dd>${line(place)}</dd>
        </div>
        <div>
          <dt>${t('issue.card.organiser')}</dt>
          <dd>${line(organiser)}</dd>
        </div>
        <div>
          <dt>${t('issue.card.issuer')}</dt>
          <dd>${this.key?.issuer.name ?? t('issue.card.empty')}</dd>
        </div>
      </dl>
    </article>`;
  }

  readonly #onInput = (event: Event) => {
    const { name, value } = event.target as HTMLInputElement;
    this.form = { ...this.form, [name]: value };
  };

  readonly #onLeave = (event: Event) => {
    const { name, value } = event.target as HTMLInputElement;
    if (value.trim() !== '') this.left = new Set([...this.left, name as FormField]);
  };

  readonly #onEarly = (event: Event) => {
    this.form = { ...this.form, earlyLeave: (event.target as HTMLInputElement).checked };
  };

  readonly #onAccreditation = () => {
    const boxes = this.renderRoot.querySelectorAll<HTMLInputElement>('fieldset input');
    const chosen = [...boxes].filter(({ checked }) => checked).map(({ value }) => value);
    this.form = { ...this.form, accreditation: chosen };
  };

  readonly #onOtherParts = async () => {
    this.otherParts = true;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('#parts'));
  };

  readonly #onSubmit = async (_event: Event) => {
    if (this.key === undefined || this.signing) return;
    const { answers, faults } = this.#draft();
    if (answers !== undefined) {
      this.dispatchEvent(new SessionAsked([answers]));
      return;
    }
    const wrong = Object.keys(faults) as FormField[];
    this.left = new Set(wrong);
    await this.updateComplete;
    const [first = 'wijk'] = wrong;
    focusOn(this.renderRoot.querySelector<HTMLElement>(`#${first}`));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'session-form': SessionFormElement;
  }
  interface HTMLElementEventMap {
    'session-asked': SessionAsked;
  }
}
