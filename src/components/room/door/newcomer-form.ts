import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Person } from '../../../room/day-record.ts';
import { newPerson } from '../../../room/new-person.ts';
import { professionFinder } from '../../../room/roster/known-profession.ts';
import { splitName } from '../../../room/roster/split-name.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { atEnter } from '../../ui/at-enter.ts';
import { icon } from '../../ui/icon.ts';
import { WatchDay } from '../watch-day.ts';
import { doorNow } from './door-now.ts';
import { PanelDone } from './panel-done.ts';
import { panel } from './panel.styles.ts';

/** What a newcomer may want, in the words of the form; the two last are for residents. */
const wishes = ['paper', 'points', 'certificate', 'residentPaper', 'resident'] as const;
type Wish = (typeof wishes)[number];

const wantsOf: Readonly<Record<Wish, Person['wants']>> = {
  paper: 'paper',
  points: 'points',
  certificate: 'certificate',
  residentPaper: 'paper',
  resident: 'nothing',
};

/**
 * Somebody who is not on the list: three fields, and they are in.
 *
 * @fires {PanelDone} panel-done - With who came in, or without when nobody did.
 */
@customElement('newcomer-form')
export class NewcomerForm extends LitElement {
  static override styles = [base, button, form, panel];

  /** The deelnemerscode that was scanned, where there is one. */
  @property() code: string | undefined;
  /** What was typed in the search field, when nobody was found. */
  @property() named = '';

  @state() private isNameless = false;

  @query('#name') private nameField!: HTMLInputElement;
  @query('#role') private roleField!: HTMLInputElement;
  @query('#wish') private wishField!: HTMLSelectElement;

  readonly #watch = new WatchDay(this);

  override render() {
    const door = doorNow(this.#watch);
    if (door === undefined) return nothing;
    const { course, language, now, clock } = door;
    const first: Wish = this.code === undefined ? 'paper' : 'points';
    return html`
      <h2>${t('door.newcomer.title')}</h2>
      <p class="small">${t('door.newcomer.lead')}</p>
      <div class="field" ?data-over=${this.isNameless}>
        <label for="name">${t('door.newcomer.name')}</label>
        <input
          id="name"
          autocomplete="off"
          maxlength="120"
          .value=${this.named}
          aria-describedby=${this.isNameless ? 'fault' : nothing}
          aria-invalid=${this.isNameless ? 'true' : nothing}
          @keydown=${atEnter(this.#save)}
        />
        ${
          this.isNameless
            ? html`<p class="error" id="fault">
                ${icon('warning')}<span>${t('door.newcomer.noName')}</span>
              </p>`
            : nothing
        }
      </div>
      <div class="field">
        <label for="role">${t('door.newcomer.role')}</label>
        <input id="role" autocomplete="off" maxlength="80" list="roles" @keydown=${atEnter(this.#save)} />
        <datalist id="roles">
          ${course.professions.map(({ title }) => html`<option value=${title[language]}></option>`)}
        </datalist>
      </div>
      <div class="field">
        <label for="wish">${t('door.newcomer.wants')}</label>
        <select id="wish">
          ${wishes.map(
            (wish) =>
              html`<option value=${wish} ?selected=${wish === first}>
                ${t(`door.newcomer.wish.${wish}`)}
              </option>`,
          )}
        </select>
      </div>
      <div class="buttons">
        <button class="button save" type="button" @click=${this.#save}>
          ${t('door.newcomer.save', { time: clock(now) })}
        </button>
        <button class="button text" type="button" @click=${this.#leave}>${t('door.newcomer.leave')}</button>
      </div>
    `;
  }

  /** Brings the keyboard to the first field. */
  async begin(): Promise<void> {
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('#name'));
  }

  readonly #save = () => {
    const door = doorNow(this.#watch);
    if (door === undefined) return;
    const { day, course, rules, now } = door;
    this.isNameless = this.nameField.value.trim() === '';
    if (this.isNameless) {
      focusOn(this.nameField);
      return;
    }
    const wish = this.wishField.value as Wish;
    const role = this.roleField.value.trim();
    const isResident = wish === 'resident' || wish === 'residentPaper';
    const [resident = ''] = rules.residents;
    const typed = professionFinder(course.professions)(role);
    const person = newPerson(
      {
        ...splitName(this.nameField.value),
        role: role === '' && isResident ? t('door.newcomer.residentRole') : role,
        profession: isResident ? resident : typed,
        wants: wantsOf[wish],
        code: this.code,
        source: this.code === undefined ? 'newcomer' : 'scan',
      },
      now,
      (bytes) => crypto.getRandomValues(bytes),
    );
    day.changePeople([person]);
    if (this.code !== undefined) day.did({ type: 'code.bound', person: person.id });
    const how = this.code === undefined ? 'tap' : 'scan';
    day.did({ type: 'person.came', person: person.id, at: now, how });
    this.dispatchEvent(new PanelDone(person.id));
  };

  readonly #leave = () => {
    this.dispatchEvent(new PanelDone());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'newcomer-form': NewcomerForm;
  }
}
