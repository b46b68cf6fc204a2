import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { timeOnList, type TimeFault } from '../../../attendance/presence-time.ts';
import type { Person } from '../../../room/day-record.ts';
import { nameOf } from '../../../room/names.ts';
import type { Repair } from '../../../room/open-items.ts';
import type { AtDoor } from '../../../room/presence-at-door.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { focusOn } from '../../session/in-view.ts';
import { atEnter } from '../../ui/at-enter.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { board } from '../board/board.styles.ts';
import { clockOf, type DayView } from '../board/day-view.ts';

/** Something that was open is settled, or left as it is. */
export class Repaired extends Event {
  static readonly eventName = 'repaired';
  constructor() {
    super(Repaired.eventName);
  }
}

type Fault = TimeFault | 'why' | 'refused';

/**
 * What settles one open item, right below it. Nothing is changed without a word: a time that is filled in afterwards has a
 * reason, which is kept in the log.
 *
 * @fires {Repaired} repaired - When it is settled or left.
 */
@customElement('repair-form')
export class RepairForm extends LitElement {
  static override styles = [
    base,
    button,
    form,
    board,
    css`
      .form {
        display: grid;
        gap: 12px;
        margin-block-start: 8px;
        padding: 16px;
        border-radius: var(--r-m);
        background: var(--sunken);
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
        gap: 12px;
      }
    `,
  ];

  @property({ attribute: false }) view!: DayView;
  @property() repair!: Repair;
  @property({ attribute: false }) people: readonly AtDoor[] = [];
  /** Of whom it is, also who is on the list no more. */
  @property({ attribute: false }) ids: readonly string[] = [];

  @state() private fault: Fault | undefined;
  @state() private isBusy = false;

  override firstUpdated(): void {
    focusOn(this.renderRoot.querySelector<HTMLElement>('input, select, button'));
  }

  override render() {
    return html`<div class="form" @keydown=${this.#onEnter}>
      ${this.#fields()}
      <div role="alert">
        ${
          this.fault === undefined
            ? nothing
            : html`<p class="error">${icon('warning')}<span>${t(`finish.fault.${this.fault}`)}</span></p>`
        }
      </div>
      <div class="buttons">
        <button class="button fitting" type="button" ?disabled=${this.isBusy} @click=${this.#onSubmit}>
          ${t(`finish.do.${this.repair}`)}
        </button>
        <button class="button text" type="button" @click=${() => this.dispatchEvent(new Repaired())}>
          ${t('finish.leave')}
        </button>
      </div>
    </div>`;
  }

  #fields() {
    const [seen] = this.people;
    switch (this.repair) {
      case 'set-gone':
        return html`<div class="fields">${this.#time('out', this.view.now)} ${this.#why()}</div>`;
      case 'set-time':
        return html`<div class="fields">
          ${this.#time('in', seen?.came)} ${this.#time('out', seen?.went)} ${this.#why()}
        </div>`;
      case 'withdraw':
      case 'mark-absent':
        return html`<div class="fields">${this.#why()}</div>`;
      case 'type-name':
        return html`<div class="fields">
          ${this.#text('initials', seen?.person.initials)} ${this.#text('infix', seen?.person.infix)}
          ${this.#text('lastName', seen?.person.lastName)}
        </div>`;
      case 'type-number':
        return html`<div class="fields">${this.#text('big', '')} ${this.#text('association', '')}</div>`;
      case 'choose-profession':
        return this.#profession(seen?.person.profession ?? '');
      case 'bind-code':
        return html`<p>${t('finish.codes')}</p>
          ${this.#which('keeps')}`;
      case 'tell-apart':
        return html`<p>${t('finish.apart')}</p>
          <ul>
            ${this.people.map(
              (one) =>
                html`<li>
                  <b>${nameOf(one.person)}</b>,
                  ${one.person.role}${
                    one.person.organisation === '' ? '' : `, ${one.person.organisation}`
                  }${one.came === undefined ? '' : `, ${clockOf(this.view, one.came)}`}${
                    one.went === undefined ? '' : ` – ${clockOf(this.view, one.went)}`
                  }
                </li>`,
            )}
          </ul>`;
      default:
        return nothing;
    }
  }

  #time(name: 'in' | 'out', at: number | undefined) {
    return html`<div class="field">
      <label for=${name}>${t(`finish.field.${name}`)}</label>
      <input id=${name} name=${name} type="time" .value=${at === undefined ? '' : clockOf(this.view, at)} />
    </div>`;
  }

  #why() {
    return html`<div class="field">
      <label for="why">${t('finish.field.why')}</label>
      <input id="why" name="why" maxlength="200" autocomplete="off" />
    </div>`;
  }

  #text(name: 'initials' | 'infix' | 'lastName' | 'big' | 'association', value: string | undefined) {
    return html`<div class="field">
      <label for=${name}>${t(`finish.field.${name}`)}</label>
      <input id=${name} name=${name} maxlength="80" autocomplete="off" .value=${value ?? ''} />
    </div>`;
  }

  #profession(chosen: string) {
    const { course, language } = this.view;
    return html`<div class="field">
      <label for="profession">${t('finish.field.profession')}</label>
      <select id="profession" name="profession">
        ${course.professions.map(
          ({ id, title }) => html`<option value=${id} ?selected=${id === chosen}>${title[language]}</option>`,
        )}
      </select>
    </div>`;
  }

  #which(name: string) {
    return html`<div class="field">
      <label for=${name}>${t('finish.field.keeps')}</label>
      <select id=${name} name=${name}>
        ${this.people.map(
          ({ person }) => html`<option value=${person.id}>${nameOf(person)}, ${person.role}</option>`,
        )}
      </select>
    </div>`;
  }

  readonly #onEnter = atEnter(() => {
    void this.#onSubmit();
  });

  readonly #onSubmit = async () => {
    if (this.isBusy) return;
    this.isBusy = true;
    const value = (name: string) =>
      this.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>(`#${name}`)?.value.trim() ?? '';
    this.fault = await this.#settle(value);
    this.isBusy = false;
    if (this.fault === undefined) this.dispatchEvent(new Repaired());
  };

  /** What is wrong with what was filled in; undefined when it is settled. */
  async #settle(value: (name: string) => string): Promise<Fault | undefined> {
    const { day } = this.view;
    const [seen] = this.people;
    const why = value('why');
    switch (this.repair) {
      case 'set-gone':
      case 'set-time':
        return seen === undefined ? undefined : this.#setTimes(seen, value('in'), value('out'), why);
      case 'mark-absent':
        for (const { person } of this.people)
          day.did({ type: 'person.absent', person: person.id, ...(why === '' ? {} : { why }) });
        return undefined;
      case 'tell-apart':
        day.did({ type: 'person.toldApart', people: this.people.map(({ person }) => person.id) });
        return undefined;
      case 'bind-code':
        this.#change(
          this.people
            .filter(({ person }) => person.id !== value('keeps'))
            .map(({ person }) => ({ ...person, code: undefined })),
        );
        return undefined;
      case 'type-name':
        if (seen !== undefined) {
          const { person } = seen;
          this.#change([
            { ...person, initials: value('initials'), infix: value('infix'), lastName: value('lastName') },
          ]);
        }
        return undefined;
      case 'type-number':
        if (seen !== undefined) this.#change([withNumbers(seen.person, value('big'), value('association'))]);
        return undefined;
      case 'choose-profession':
        if (seen !== undefined) this.#change([{ ...seen.person, profession: value('profession') }]);
        return undefined;
      case 'withdraw':
        return this.#withdraw(why);
      default:
        return undefined;
    }
  }

  #setTimes(
    { person, came, went }: AtDoor,
    cameText: string,
    wentText: string,
    why: string,
  ): Fault | undefined {
    const { day } = this.view;
    if (why === '') return 'why';
    const times = [
      { type: 'person.came' as const, text: cameText, before: came },
      { type: 'person.went' as const, text: wentText, before: went },
    ].filter(({ text }) => text !== '');
    const read = times.map((time) => ({ ...time, found: timeOnList(time.text, day.card) }));
    for (const { found } of read) if (found.kind === 'fault') return found.because;
    for (const { type, before, found } of read) {
      if (found.kind !== 'time' || found.at === before) continue;
      day.did({ type, person: person.id, at: found.at, how: 'typed', why });
    }
    return undefined;
  }

  async #withdraw(why: string): Promise<Fault | undefined> {
    if (why === '') return 'why';
    for (const id of this.ids) {
      const signing = await this.view.day.withdraw(id, why);
      if (signing.kind === 'refused') return 'refused';
    }
    return undefined;
  }

  #change(people: readonly Person[]): void {
    const { day } = this.view;
    day.changePeople(
      people.map((person) => ({ ...person, changed: Math.max(day.now(), person.changed + 1) })),
    );
  }
}

function withNumbers(person: Person, big: string, association: string): Person {
  return {
    ...person,
    numbers: {
      ...person.numbers,
      ...(big === '' ? {} : { big }),
      ...(association === '' ? {} : { association }),
    },
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'repair-form': RepairForm;
  }
  interface HTMLElementEventMap {
    repaired: Repaired;
  }
}
