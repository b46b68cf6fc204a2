import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dateInWords } from '../../content/moment-in-words.ts';
import type { Language } from '../../course-files/language.ts';
import type { RoomCourse } from '../../room/room-course.ts';
import { focusOn } from '../session/in-view.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { icon } from '../ui/icon.ts';
import { offerFile } from '../ui/offer-file.ts';
import { printSheet } from '../room/board/print-sheet.ts';
import { office } from './office.styles.ts';
import { bundleFor, recipients, zipped, type MadeSession, type Recipient } from './recipients.ts';
import { sessionFiles } from './session-files.styles.ts';

/** Files of a session were saved for somebody. */
export class FilesSaved extends Event {
  static readonly eventName = 'files-saved';
  readonly id: string;
  readonly recipient: Recipient;

  constructor(id: string, recipient: Recipient) {
    super(FilesSaved.eventName, { bubbles: true, composed: true });
    this.id = id;
    this.recipient = recipient;
  }
}

/** How many things each of them gets, as sentences. */
const things: Readonly<Record<Recipient, readonly string[]>> = {
  organiser: ['secret', 'sheets', 'letter'],
  facilitator: ['secret', 'runSheet'],
  participants: ['card', 'appointment'],
};

/**
 * The files of sessions that were just signed, apart for each who gets them.
 *
 * @fires {FilesSaved} files-saved - When the files for somebody were saved.
 */
@customElement('session-files')
export class SessionFiles extends LitElement {
  static override styles = [base, button, card, chip, office, sessionFiles];

  @property({ attribute: false }) made: readonly MadeSession[] = [];
  @property({ attribute: false }) course!: RoomCourse;
  @property() language: Language = 'nl';

  /** What was saved, by session and recipient. */
  @state() private saved: ReadonlySet<string> = new Set();

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('made') && this.made.length > 0)
      focusOn(this.renderRoot.querySelector<HTMLElement>('h2'), 'start');
  }

  /** Is anything secret here that nobody has saved? It is nowhere else. */
  get hasUnsaved(): boolean {
    return this.made.some(({ session }) =>
      (['organiser', 'facilitator'] as const).some(
        (recipient) => !this.saved.has(`${session.card.id}/${recipient}`),
      ),
    );
  }

  override render() {
    return html`<div class="step-title">
        <span class="plate" aria-hidden="true">2</span>
        <h2 tabindex="-1">${t('sessionFiles.title')}</h2>
        <p class="small">${t('sessionFiles.lead')}</p>
      </div>
      ${this.made.map((made) => this.#session(made))}`;
  }

  #session(made: MadeSession) {
    const { card: of } = made.session;
    // One wijk may have several: the day tells whose secret this is.
    const day = dateInWords(of.start, this.language, of.zone);
    return html`<section aria-label=${`${t('sessionFiles.of', { wijk: of.wijk })}, ${day}`}>
      <h3>${t('sessionFiles.made', { wijk: of.wijk, id: of.id })} · ${day} · ${of.organiser}</h3>
      <div class="bundles">${recipients.map((recipient) => this.#bundle(made, recipient))}</div>
    </section>`;
  }

  #bundle(made: MadeSession, recipient: Recipient) {
    const isSecret = recipient !== 'participants';
    const isSaved = this.saved.has(`${made.session.card.id}/${recipient}`);
    return html`<article class="card">
      <div class="title-row">
        <h4>${t(`sessionFiles.${recipient}.title`)}</h4>
        <span class="chip" data-status=${isSecret ? 'locked' : 'done'}
          >${icon(isSecret ? 'lock' : 'check')}${t(isSecret ? 'sessionFiles.secret' : 'sessionFiles.public')}</span
        >
      </div>
      <ul>
        ${things[recipient].map((thing) => html`<li>${t(`sessionFiles.${recipient}.${thing}`)}</li>`)}
      </ul>
      <div class="buttons">
        <button
          class="button quiet"
          type="button"
          @click=${() => {
            this.#save(made, recipient);
          }}
        >
          ${icon(isSaved ? 'check' : 'download')}${t(`sessionFiles.${recipient}.save`)}
        </button>
        ${
          recipient === 'participants'
            ? ''
            : html`<button
                class="button text"
                type="button"
                @click=${() => {
                  this.#print(made, recipient);
                }}
              >
                ${t(`sessionFiles.${recipient}.print`)}
              </button>`
        }
      </div>
    </article>`;
  }

  #save(made: MadeSession, recipient: Recipient): void {
    const bundle = bundleFor(recipient, made, this.course, this.language);
    offerFile(zipped(bundle), bundle.name);
    const { id } = made.session.card;
    this.saved = new Set([...this.saved, `${id}/${recipient}`]);
    this.dispatchEvent(new FilesSaved(id, recipient));
  }

  #print(made: MadeSession, recipient: 'organiser' | 'facilitator'): void {
    const { files } = bundleFor(recipient, made, this.course, this.language);
    const [name = '', sheet = ''] = Object.entries(files).find(([file]) => file.endsWith('.html')) ?? [];
    printSheet(sheet, name.replace(/\.html$/, ''));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'session-files': SessionFiles;
  }
  interface HTMLElementEventMap {
    'files-saved': FilesSaved;
  }
}
