import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../../course-files/language.ts';
import type { NewAccreditation } from '../../../editing/operations/accreditations.ts';
import { titleIn } from '../../../editing/operations/consequences.ts';
import { listAt, type Edited, type Values } from '../../../editing/operations/edited.ts';
import { peRegisters } from '../../../editing/operations/pe-registers.ts';
import { isDay } from '../../../encoding/day.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { atEnter } from '../../ui/at-enter.ts';
import { icon } from '../../ui/icon.ts';
import { special } from './special.styles.ts';
import { wordsPair } from './words-pair.ts';

/** Everything of an accreditation was given, and can be written. */
export class AccreditationGiven extends Event {
  static readonly eventName = 'accreditation-given';
  readonly record: NewAccreditation;

  constructor(record: NewAccreditation) {
    super(AccreditationGiven.eventName);
    this.record = record;
  }
}

/** Another register than those of the list. */
const other = 'other';
const empty: NewAccreditation = {
  institution: 'NHG',
  register: 'GAIA',
  orgId: 19,
  number: '',
  points: 4,
  from: '',
  until: '',
  professions: [],
  reportWithinDays: 14,
  bigNumber: true,
  wording: { nl: '', en: '' },
};

type Missing = 'institution' | 'register' | 'from' | 'until' | 'order' | 'professions' | 'points' | 'wording';

/**
 * What stands in one accreditation: register by name, days by calendar, for whom it is.
 *
 * @fires {AccreditationGiven} accreditation-given - When it is to be written.
 * @fires accreditation-left - When somebody leaves it as it is.
 */
@customElement('accreditation-form')
export class AccreditationForm extends LitElement {
  static override styles = [base, button, form, special];
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  @property({ attribute: false }) draft!: Edited;
  @property({ type: Number }) revision = 0;
  @property() language: Language = 'nl';
  @property() today = '';
  /** The record as it is; undefined for a new one. */
  @property({ attribute: false }) record: Values | undefined;

  @state() private given: NewAccreditation = empty;
  @state() private isOther = false;
  @state() private missing: ReadonlySet<Missing> = new Set();

  override willUpdate(changed: PropertyValues<this>): void {
    this.lang = this.language;
    // One that is new is given no record, so nothing changes then.
    const isBegun = this.hasUpdated && (!changed.has('record') || changed.get('record') !== undefined);
    if (isBegun) return;
    const year = this.today.slice(0, 4);
    const fresh = { ...empty, from: this.today, until: `${year}-12-31` };
    this.given = { ...fresh, ...(this.record as Partial<NewAccreditation> | undefined) };
    this.isOther = !peRegisters.some(({ register }) => register === this.given.register);
  }

  override render() {
    return html`<div class="adding" @keydown=${atEnter((event) => void this.#onSubmit(event))}>
      <h3>${t(`special.accreditation.${this.record === undefined ? 'new' : 'change'}`)}</h3>
      <div class="pair">${this.#register()} ${this.#line('institution', 80)}</div>
      ${this.isOther ? html`<div class="pair">${this.#line('register', 40)} ${this.#number('orgId', 0, 999, 1)}</div>` : nothing}
      <div class="pair">${this.#line('number', 20)} ${this.#number('points', 0.5, 40, 0.5)}</div>
      <div class="pair">${this.#day('from')} ${this.#day('until')}</div>
      ${this.#professions()}
      <div class="pair">
        ${this.#number('reportWithinDays', 1, 365, 1)}
        <label class="choice"
          ><input
            type="checkbox"
            .checked=${this.given.bigNumber}
            @change=${(event: Event) => {
              this.#put({ bigNumber: (event.currentTarget as HTMLInputElement).checked });
            }}
          /><span
            >${t('special.accreditation.field.bigNumber')}<br /><span class="small"
              >${t('special.accreditation.help.bigNumber')}</span
            ></span
          ></label
        >
      </div>
      ${wordsPair({
        id: 'wording',
        label: t('special.accreditation.field.wording'),
        typed: this.given.wording,
        longest: 240,
        isLong: true,
        isIncomplete: this.missing.has('wording'),
        onTyped: (wording) => {
          this.#put({ wording: { ...this.given.wording, ...wording } });
        },
      })}
      <div class="buttons">
        <button class="button" type="button" @click=${this.#onSubmit}>
          ${t('special.accreditation.keep')}
        </button>
        <button
          class="button text"
          type="button"
          @click=${() => this.dispatchEvent(new Event('accreditation-left'))}
        >
          ${t('special.leave')}
        </button>
      </div>
    </div>`;
  }

  #put(change: Partial<NewAccreditation>): void {
    this.given = { ...this.given, ...change };
  }

  #register() {
    const onChange = (event: Event) => {
      const { value } = event.currentTarget as HTMLSelectElement;
      this.isOther = value === other;
      const chosen = peRegisters.find(({ register }) => register === value);
      if (chosen !== undefined) this.#put({ register: chosen.register, orgId: chosen.orgId });
      else this.#put({ register: '' });
    };
    return html`<div class="field">
      <label for="chosen">${t('special.accreditation.field.register')}</label>
      <select id="chosen" aria-describedby="chosen-help" @change=${onChange}>
        ${peRegisters.map(
          ({ register, of }) =>
            html`<option value=${register} ?selected=${!this.isOther && register === this.given.register}>
              ${register} (${of})
            </option>`,
        )}
        <option value=${other} ?selected=${this.isOther}>${t('special.accreditation.other')}</option>
      </select>
      <span class="small" id="chosen-help"
        >${t('special.accreditation.help.register', { orgId: this.given.orgId })}</span
      >
    </div>`;
  }

  #line(key: 'institution' | 'register' | 'number', longest: number) {
    const isMissing = key !== 'number' && this.missing.has(key);
    return html`<div class="field">
      <label for=${key}
        >${t(`special.accreditation.field.${key === 'register' ? 'otherRegister' : key}`)}</label
      >
      <input
        id=${key}
        autocomplete="off"
        maxlength=${longest}
        .value=${this.given[key]}
        aria-invalid=${isMissing ? 'true' : 'false'}
        aria-describedby="${key}-help"
        @input=${(event: Event) => {
          this.#put({ [key]: (event.currentTarget as HTMLInputElement).value });
        }}
      />
      <span id="${key}-help"
        >${
          isMissing
            ? this.#error(key)
            : key === 'number'
              ? html`<span class="small">${t('special.accreditation.help.number')}</span>`
              : nothing
        }</span
      >
    </div>`;
  }

  #number(key: 'orgId' | 'points' | 'reportWithinDays', least: number, most: number, step: number) {
    return html`<div class="field">
      <label for=${key}>${t(`special.accreditation.field.${key}`)}</label>
      <input
        id=${key}
        type="number"
        min=${least}
        max=${most}
        step=${step}
        .value=${String(this.given[key])}
        @change=${(event: Event) => {
          const input = event.currentTarget as HTMLInputElement;
          const typed = Math.round(Number(input.value) / step) * step;
          const value = Number.isFinite(typed) ? Math.min(most, Math.max(least, typed)) : this.given[key];
          input.value = String(value);
          this.#put({ [key]: value });
        }}
      />
    </div>`;
  }

  #day(key: 'from' | 'until') {
    const isWrong = this.missing.has(key) || (key === 'until' && this.missing.has('order'));
    return html`<div class="field">
      <label for=${key}>${t(`special.accreditation.field.${key}`)}</label>
      <input
        id=${key}
        type="date"
        .value=${this.given[key]}
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby="${key}-error"
        @change=${(event: Event) => {
          this.#put({ [key]: (event.currentTarget as HTMLInputElement).value });
        }}
      />
      <span id="${key}-error">${isWrong ? this.#error(this.missing.has(key) ? key : 'order') : nothing}</span>
    </div>`;
  }

  #professions() {
    const professions = listAt(this.draft, 'course.yaml', ['professions']);
    return html`<fieldset>
      <legend><b>${t('special.accreditation.field.professions')}</b></legend>
      ${this.missing.has('professions') ? this.#error('professions') : nothing}
      <div class="pair">
        ${professions.map((profession) => {
          const id = String(profession.id);
          return html`<label class="choice"
            ><input
              type="checkbox"
              .checked=${this.given.professions.includes(id)}
              @change=${() => {
                const { professions: now } = this.given;
                const kept = now.filter((one) => one !== id);
                this.#put({ professions: now.includes(id) ? kept : [...now, id] });
              }}
            /><span>${titleIn(profession, this.language)}</span></label
          >`;
        })}
      </div>
    </fieldset>`;
  }

  #error(what: Missing) {
    return html`<span class="error"
      >${icon('warning')}<span>${t(`special.accreditation.missing.${what}`)}</span></span
    >`;
  }

  #missing(): ReadonlySet<Missing> {
    const { institution, register, from, until, professions, wording } = this.given;
    const checks: readonly (readonly [Missing, boolean])[] = [
      ['institution', institution.trim() === ''],
      ['register', register.trim() === ''],
      ['from', !isDay(from)],
      ['until', !isDay(until)],
      ['order', isDay(from) && isDay(until) && until < from],
      ['professions', professions.length === 0],
      ['wording', wording.nl.trim() === '' || wording.en.trim() === ''],
    ];
    return new Set(checks.flatMap(([what, isMissing]) => (isMissing ? [what] : [])));
  }

  readonly #onSubmit = async (event: Event) => {
    event.preventDefault();
    this.missing = this.#missing();
    if (this.missing.size > 0) {
      await this.updateComplete;
      focusOn(this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], fieldset input'));
      return;
    }
    const { institution, register, orgId, number, points, from, until, professions } = this.given;
    const { reportWithinDays, bigNumber, wording } = this.given;
    this.dispatchEvent(
      new AccreditationGiven({
        institution: institution.trim(),
        register: register.trim(),
        orgId,
        number: number.trim(),
        points,
        from,
        until,
        professions,
        reportWithinDays,
        bigNumber,
        wording: { nl: wording.nl.trim(), en: wording.en.trim() },
      }),
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'accreditation-form': AccreditationForm;
  }
  interface HTMLElementEventMap {
    'accreditation-given': AccreditationGiven;
    'accreditation-left': Event;
  }
}
