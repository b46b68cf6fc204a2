import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { plainName } from '../../../attendance/attestation.ts';
import type { Person } from '../../../room/day-record.ts';
import { nameOf, namesakes, signedName, sortedName } from '../../../room/names.ts';
import type { AtDoor } from '../../../room/presence-at-door.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { icon } from '../../ui/icon.ts';
import { WatchDay } from '../watch-day.ts';
import { doorNow } from './door-now.ts';
import { PanelDone } from './panel-done.ts';
import { panel } from './panel.styles.ts';
import { placeOf } from './person-tile.ts';

/**
 * People of one name: are they different people, or one person twice on the list?
 *
 * @fires {PanelDone} panel-done
 */
@customElement('tell-apart')
export class TellApart extends LitElement {
  static override styles = [base, button, form, panel];

  @property({ attribute: false }) seen: AtDoor | undefined;

  @state() private isAlike = false;

  readonly #watch = new WatchDay(this);

  override render() {
    const { seen } = this;
    if (seen === undefined) return nothing;
    const others = this.#others(seen.person);
    return html`
      <p>${t('door.apart.lead', { count: others.length + 1, name: nameOf(seen.person) })}</p>
      <ul class="list">
        ${[seen.person, ...others].map(
          (person) =>
            html`<li>
              <b>${sortedName(person)}</b>
              <span class="small"
                >${placeOf({ person }) === '' ? t('door.apart.nothing') : placeOf({ person })}</span
              >
            </li>`,
        )}
      </ul>
      <div class="field" ?data-over=${this.isAlike}>
        <label for="organisation">${t('door.apart.organisation', { role: seen.person.role })}</label>
        <input id="organisation" autocomplete="off" maxlength="120" .value=${seen.person.organisation} />
      </div>
      <div role="alert">
        ${
          this.isAlike
            ? html`<p class="error">${icon('warning')}<span>${t('door.apart.alike')}</span></p>`
            : nothing
        }
      </div>
      <div class="buttons">
        <button class="button apart" type="button" @click=${this.#apart}>${t('door.apart.different')}</button>
        <button class="button quiet same" type="button" @click=${this.#same}>${t('door.apart.same')}</button>
      </div>
    `;
  }

  #others(person: Person): readonly Person[] {
    const people = [...(doorNow(this.#watch)?.presence.values() ?? [])].map((seen) => seen.person);
    const group = namesakes(people).find((some) => some.some(({ id }) => id === person.id)) ?? [];
    return group.filter(({ id }) => id !== person.id);
  }

  readonly #apart = () => {
    const { seen } = this;
    const { day } = this.#watch;
    if (seen === undefined || day === undefined) return;
    const organisation =
      this.renderRoot.querySelector<HTMLInputElement>('#organisation')?.value.trim() ??
      seen.person.organisation;
    const changed = Math.max(day.now(), seen.person.changed + 1);
    const person = { ...seen.person, organisation, changed };
    const group = [person, ...this.#others(person)];
    const names = group.map((one) => plainName(signedName(one, group)));
    this.isAlike = new Set(names).size < group.length && group.some(({ code }) => code === undefined);
    if (this.isAlike) return;
    if (organisation !== seen.person.organisation) day.changePeople([person]);
    day.did({ type: 'person.toldApart', people: group.map(({ id }) => id) });
    this.dispatchEvent(new PanelDone());
  };

  /** The line of this person goes; what was seen of them stays with the other one. */
  readonly #same = () => {
    const { seen } = this;
    const door = doorNow(this.#watch);
    if (seen === undefined || door === undefined) return;
    const { day, presence } = door;
    const [other] = this.#others(seen.person);
    if (other === undefined) return;
    const kept = presence.get(other.id);
    const why = t('door.apart.twice');
    const { came, went, person } = seen;
    if (kept?.came === undefined && came !== undefined) {
      day.did({ type: 'person.came', person: other.id, at: came, how: 'typed', why });
      if (went !== undefined) day.did({ type: 'person.went', person: other.id, at: went, how: 'typed', why });
    }
    if (other.code === undefined && person.code !== undefined) {
      const changed = Math.max(day.now(), other.changed + 1);
      day.changePeople([{ ...other, code: person.code, changed }]);
      day.did({ type: 'code.bound', person: other.id });
    }
    day.did({ type: 'person.removed', person: person.id, into: other.id, why });
    this.dispatchEvent(new PanelDone());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tell-apart': TellApart;
  }
}
