import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { learnerCodeLength } from '../../../attendance/code-length.ts';
import { readableCode } from '../../../encoding/crockford.ts';
import { readTyped } from '../../../encoding/typed-code.ts';
import type { Person } from '../../../room/day-record.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { icon } from '../../ui/icon.ts';
import { WatchDay } from '../watch-day.ts';
import { PanelDone } from './panel-done.ts';
import { panel } from './panel.styles.ts';

const texts = ['initials', 'firstName', 'infix', 'lastName', 'role', 'organisation', 'email'] as const;
const wishes = ['points', 'certificate', 'paper', 'nothing'] as const satisfies readonly Person['wants'][];

type Fault = 'nameless' | 'code' | 'code-of-other';

/**
 * What is known of somebody, to be put right: name, functie, organisation, profession, wish and deelnemerscode.
 *
 * @fires {PanelDone} panel-done
 */
@customElement('person-details')
export class PersonDetails extends LitElement {
  static override styles = [base, button, form, panel];

  @property({ attribute: false }) person: Person | undefined;

  @state() private fault: Fault | undefined;

  readonly #watch = new WatchDay(this);

  override render() {
    const { person } = this;
    const { course, language } = this.#watch;
    if (person === undefined || course === undefined) return nothing;
    return html`
      ${texts.map(
        (name) =>
          html`<div class="field">
            <label for=${name}>${t(`door.details.${name}`)}</label>
            <input
              id=${name}
              autocomplete="off"
              maxlength="120"
              type=${name === 'email' ? 'email' : 'text'}
              .value=${person[name]}
            />
          </div>`,
      )}
      <div class="field">
        <label for="profession">${t('door.details.profession')}</label>
        <select id="profession">
          <option value="">${t('door.details.noProfession')}</option>
          ${course.professions.map(
            ({ id, title }) =>
              html`<option value=${id} ?selected=${id === person.profession}>${title[language]}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="wants">${t('door.newcomer.wants')}</label>
        <select id="wants">
          ${wishes.map(
            (wish) =>
              html`<option value=${wish} ?selected=${wish === person.wants}>
                ${t(`door.details.wants.${wish}`)}
              </option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="code">${t('door.details.code')}</label>
        <input
          id="code"
          autocomplete="off"
          maxlength="24"
          spellcheck="false"
          .value=${person.code === undefined ? '' : readableCode(person.code)}
        />
      </div>
      <div role="alert">
        ${
          this.fault === undefined
            ? nothing
            : html`<p class="error">
                ${icon('warning')}<span>${t(`door.details.fault.${this.fault}`)}</span>
              </p>`
        }
      </div>
      <div class="buttons">
        <button class="button quiet save" type="button" @click=${this.#save}>
          ${t('door.details.save')}
        </button>
      </div>
    `;
  }

  #typed(id: string): string {
    return this.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)?.value.trim() ?? '';
  }

  readonly #save = () => {
    const { person } = this;
    const { day } = this.#watch;
    if (person === undefined || day === undefined) return;
    const given = Object.fromEntries(texts.map((name) => [name, this.#typed(name)])) as Record<
      (typeof texts)[number],
      string
    >;
    const code = this.#typed('code');
    const read = code === '' ? undefined : readTyped(code, learnerCodeLength);
    const known = read?.kind === 'code' ? read.code : undefined;
    this.fault = undefined;
    if (given.lastName === '' && given.firstName === '') this.fault = 'nameless';
    else if (read !== undefined && known === undefined) this.fault = 'code';
    else if (
      known !== undefined &&
      day.record.people.some((other) => other.id !== person.id && other.code === known)
    )
      this.fault = 'code-of-other';
    if (this.fault !== undefined) return;
    const wants = wishes.find((wish) => wish === this.#typed('wants')) ?? person.wants;
    const changed = Math.max(day.now(), person.changed + 1);
    day.changePeople([
      { ...person, ...given, profession: this.#typed('profession'), wants, code: known, changed },
    ]);
    if (known !== undefined && known !== person.code) day.did({ type: 'code.bound', person: person.id });
    this.dispatchEvent(new PanelDone());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'person-details': PersonDetails;
  }
}
