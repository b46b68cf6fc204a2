import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { asText, carriersIn } from '../../attendance/carriers.ts';
import { readCard } from '../../attendance/session-card.ts';
import { dateInWords } from '../../content/moment-in-words.ts';
import type { Language } from '../../course-files/language.ts';
import { utcDay } from '../../encoding/day.ts';
import { extended } from '../../issuing/extend-card.ts';
import { issuedIn, issuedText, issuedTogether, type IssuedSession } from '../../issuing/issued-list.ts';
import {
  nothingTaken,
  revocationFile,
  signedList,
  takenInList,
  takenTogether,
} from '../../issuing/revocation-list.ts';
import { cardText } from '../../paper/card-text.ts';
import { revocationText } from '../../paper/revocation-text.ts';
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
import { offerText } from '../ui/offer-file.ts';
import { office } from './office.styles.ts';
import type { OfficeTools, OpenKey } from './office-tools.ts';

/** The list of what was issued changed. */
export class ListChanged extends Event {
  static readonly eventName = 'list-changed';
  readonly sessions: readonly IssuedSession[];

  constructor(sessions: readonly IssuedSession[]) {
    super(ListChanged.eventName);
    this.sessions = sessions;
  }
}

type Said =
  | 'not-a-list'
  | 'too-many'
  | 'revoked'
  | 'extended'
  | 'listFull'
  | 'listDamaged'
  | 'keyFirst'
  | 'otherKey'
  | 'cardRefused';

/**
 * What was issued, from a list that the office keeps itself; a session can be given more time, or be taken back.
 *
 * @fires {ListChanged} list-changed - When a list was opened, or a session in it changed.
 */
@customElement('issued-sessions')
export class IssuedSessions extends LitElement {
  static override styles = [base, button, card, chip, form, office];

  @property({ attribute: false }) sessions: readonly IssuedSession[] = [];
  @property({ attribute: false }) tools!: OfficeTools;
  @property({ attribute: false }) course!: RoomCourse;
  @property({ attribute: false }) key: OpenKey | undefined;
  @property() language: Language = 'nl';

  /** The session of which is asked whether it is to be taken back. */
  @state() private asked: string | undefined;
  @state() private said: { readonly kind: Said; readonly wijk?: string } | undefined;
  @state() private wrongName = false;

  override render() {
    return html`<div class="title-row step-title">
        <div>
          <h2 id="issued">${t('issued.title')}</h2>
          <p class="small">${t('issued.lead')}</p>
        </div>
        <div class="buttons">
          <label class="button quiet">
            <input class="visually-hidden" type="file" accept=".json" @change=${this.#onFile} />
            ${icon('dossier')}${t('issued.open')}
          </label>
          ${
            this.sessions.length === 0
              ? nothing
              : html`<button class="button quiet" type="button" @click=${this.#save}>
                  ${icon('download')}${t('issued.save')}
                </button>`
          }
        </div>
      </div>
      <div role="status">
        ${this.said === undefined ? nothing : html`<p class="note">${icon('info')}<span>${t(`issued.said.${this.said.kind}`, { wijk: this.said.wijk ?? '' })}</span></p>`}
      </div>
      ${this.sessions.length === 0 ? html`<p>${t('issued.none')}</p>` : this.#table()}`;
  }

  #table() {
    return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="issued">
      <table>
        <thead>
          <tr>
            <th scope="col">${t('issued.column.session')}</th>
            <th scope="col">${t('issued.column.day')}</th>
            <th scope="col">${t('issued.column.state')}</th>
            <th scope="col"><span class="visually-hidden">${t('issued.column.do')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${this.sessions.map((session) => this.#row(session))}
        </tbody>
      </table>
    </div>`;
  }

  #row(session: IssuedSession) {
    const { id, wijk, start, end, zone, expires, revoked } = session;
    const isOver = end < this.tools.minutes();
    const day = dateInWords(start, this.language, zone);
    const name = html`<span class=${revoked === undefined ? '' : 'gone'}>${wijk}</span>`;
    return html`<tr>
        <th scope="row">${name}<br /><span class="tiny">${id}</span></th>
        <td>${day}</td>
        <td>
          ${
            revoked === undefined
              ? html`<span class="chip" data-status=${isOver ? 'open' : 'done'}
                    >${t(isOver ? 'issued.held' : 'issued.valid')}</span
                  >
                  ${t('issued.until', { day: dateInWords(expires, this.language, zone) })}`
              : html`<span class="chip" data-status="locked">${t('issued.revoked')}</span> ${revoked.why}`
          }
        </td>
        <td>
          ${
            revoked === undefined
              ? html`<div class="buttons">
                  <button
                    class="button quiet"
                    type="button"
                    aria-label=${`${t('issued.extendOf', { wijk })}, ${day}`}
                    @click=${() => void this.#extend(session)}
                  >
                    ${t('issued.extend')}
                  </button>
                  <button
                    class="button danger"
                    type="button"
                    aria-label=${`${t('issued.revokeOf', { wijk })}, ${day}`}
                    @click=${() => void this.#ask(id)}
                  >
                    ${t('issued.revoke')}
                  </button>
                </div>`
              : nothing
          }
        </td>
      </tr>
      ${this.asked === id ? this.#question(session) : nothing}`;
  }

  /** So that nobody takes back a session by one wrong press, its name is typed. */
  #question({ wijk }: IssuedSession) {
    return html`<tr>
      <td colspan="4">
        <div class="card" @keydown=${atEnter(() => void this.#onRevoke())}>
          <p>${t('issued.ask.text', { wijk })}</p>
          <div class="fields">
            <div class="field" ?data-over=${this.wrongName}>
              <label for="name">${t('issued.ask.name')}</label>
              <input id="name" name="name" autocomplete="off" aria-describedby="name-hint" />
              <p class="tiny" id="name-hint">
                ${this.wrongName ? html`<span class="error">${icon('warning')}${t('issued.ask.other', { wijk })}</span>` : t('issued.ask.nameHint', { wijk })}
              </p>
            </div>
            <div class="field">
              <label for="why">${t('issued.ask.why')}</label>
              <input id="why" name="why" maxlength="200" autocomplete="off" />
              <p class="tiny">${t('issued.ask.whyHint')}</p>
            </div>
            <div class="field whole">
              <label for="before">${t('issued.ask.before')}</label>
              <input id="before" name="before" type="file" accept=".txt" aria-describedby="before-hint" />
              <p class="tiny" id="before-hint">${t('issued.ask.beforeHint')}</p>
            </div>
          </div>
          <div class="buttons">
            <button class="button danger" type="button" @click=${this.#onRevoke}>
              ${t('issued.ask.go')}
            </button>
            <button class="button text" type="button" @click=${this.#onNot}>${t('issued.ask.not')}</button>
          </div>
        </div>
      </td>
    </tr>`;
  }

  readonly #onFile = async (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file === undefined) return;
    const sessions = issuedIn(await file.text());
    this.said = sessions === undefined ? { kind: 'not-a-list' } : undefined;
    if (sessions !== undefined) this.#change(issuedTogether(this.sessions, sessions));
  };

  readonly #save = () => {
    offerText(issuedText(this.sessions), `uitgegeven-${utcDay(this.tools.minutes())}.json`);
  };

  #change(sessions: readonly IssuedSession[]): void {
    this.dispatchEvent(new ListChanged(sessions));
  }

  /** The same session with more time: a new card for participants; codes and secret files stay as they are. */
  async #extend(session: IssuedSession): Promise<void> {
    const { key, tools, language } = this;
    if (key?.issuer.keyId !== session.keyId) {
      this.said = { kind: key === undefined ? 'keyFirst' : 'otherKey', wijk: session.wijk };
      return;
    }
    const [carrier] = carriersIn(session.card);
    const trusted = { issuers: [key.issuer], revoked: tools.revoked };
    const read =
      carrier?.kind === 'card' ? await readCard(carrier.bytes, trusted, tools.crypto, undefined) : undefined;
    if (read?.kind !== 'card') {
      this.said = { kind: 'cardRefused', wijk: session.wijk };
      return;
    }
    const { card: longer, bytes } = await extended(read.card, key, tools.minutes());
    const say = (word: string, values?: Parameters<typeof t>[1]) => t(word, values);
    const text = cardText({ card: longer, bytes }, key.issuer, this.course.title[language], {
      language,
      say,
    });
    offerText(text, `${longer.id}-sessiekaart.txt`);
    const { expires, issuedAt: issued } = longer;
    const card = asText('card', bytes);
    this.#change(
      this.sessions.map((one) => (one.id === session.id ? { ...one, expires, issued, card } : one)),
    );
    this.said = { kind: 'extended', wijk: session.wijk };
  }

  async #ask(id: string): Promise<void> {
    this.asked = id;
    this.wrongName = false;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('#name'));
  }

  readonly #onNot = () => {
    this.asked = undefined;
  };

  readonly #onRevoke = async () => {
    const { key, tools } = this;
    const session = this.sessions.find(({ id }) => id === this.asked);
    if (session === undefined) return;
    const field = (name: string) => this.renderRoot.querySelector<HTMLInputElement>(`#${name}`);
    this.wrongName = plain(field('name')?.value ?? '') !== plain(session.wijk);
    if (this.wrongName) {
      focusOn(this.renderRoot.querySelector<HTMLElement>('#name'));
      return;
    }
    if (key?.issuer.keyId !== session.keyId) {
      this.said = { kind: key === undefined ? 'keyFirst' : 'otherKey', wijk: session.wijk };
      return;
    }
    const before = await this.#before(field('before')?.files?.[0], key);
    if (before === undefined) {
      this.said = { kind: 'listDamaged' };
      return;
    }
    const mine = this.sessions.filter((one) => one.revoked !== undefined && one.keyId === key.issuer.keyId);
    const all = takenTogether(before, { keys: [], sessions: [...mine.map(({ id }) => id), session.id] });
    const now = tools.minutes();
    const list = await signedList(all, key.issuer, key.sign, now);
    if (list === undefined) {
      this.said = { kind: 'listFull' };
      return;
    }
    const say = (word: string, values?: Parameters<typeof t>[1]) => t(word, values);
    offerText(revocationText(all, key.issuer, list, utcDay(now), say), revocationFile(key.issuer));
    const why = field('why')?.value.trim() ?? '';
    this.asked = undefined;
    this.#change(
      this.sessions.map((one) => (one.id === session.id ? { ...one, revoked: { at: now, why } } : one)),
    );
    this.said = { kind: 'revoked', wijk: session.wijk };
  };

  /** What the list in the course says already: nothing of it may be lost. Undefined when it is not of this key. */
  async #before(given: File | undefined, { issuer }: OpenKey) {
    const { trust, crypto } = this.tools;
    const lists = await Promise.all(trust.revocations.map((text) => takenInList(text, issuer, crypto)));
    const known = lists.reduce<typeof nothingTaken>(
      (all, one) => takenTogether(all, one ?? nothingTaken),
      nothingTaken,
    );
    if (given === undefined) return known;
    const taken = await takenInList(await given.text(), issuer, crypto);
    return taken === undefined ? undefined : takenTogether(known, taken);
  }
}

function plain(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

declare global {
  interface HTMLElementTagNameMap {
    'issued-sessions': IssuedSessions;
  }
  interface HTMLElementEventMap {
    'list-changed': ListChanged;
  }
}
