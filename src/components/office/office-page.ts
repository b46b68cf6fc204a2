import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { newSession } from '../../attendance/new-session.ts';
import type { Language } from '../../course-files/language.ts';
import { issuedOf, type IssuedSession } from '../../issuing/issued-list.ts';
import { sessionPlan, type SessionAnswers } from '../../issuing/session-plan.ts';
import type { RoomCourse } from '../../room/room-course.ts';
import { focusOn } from '../session/in-view.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { notice } from '../styles/notice.styles.ts';
import { icon } from '../ui/icon.ts';
import './issued-sessions.ts';
import './key-desk.ts';
import './office-bar.ts';
import { office } from './office.styles.ts';
import { officePage } from './office-page.styles.ts';
import type { OfficeTools, OpenKey } from './office-tools.ts';
import type { MadeSession } from './recipients.ts';
import type { SessionFiles } from './session-files.ts';
import './session-files.ts';
import './session-form.ts';
import './session-series.ts';

/**
 * The office of NHG: issues sessions. The key is in memory only, and nothing leaves the device but what is saved.
 *
 * @fires {ChooseLanguage} choose-language - When another language is chosen.
 */
@customElement('office-page')
export class OfficePage extends LitElement {
  static override styles = [base, button, notice, office, officePage];

  /** Undefined when the list of whom to trust could not be read. */
  @property({ attribute: false }) tools: OfficeTools | undefined;
  @property({ attribute: false }) course!: RoomCourse;
  @property() language: Language = 'nl';

  @state() private key: OpenKey | undefined;
  @state() private made: readonly MadeSession[] = [];
  @state() private issued: readonly IssuedSession[] = [];
  @state() private signing = false;
  /** Was the list changed since it was saved? */
  @state() private listChanged = false;

  @query('session-files') private files!: SessionFiles | null;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#onLeave);
  }

  override willUpdate(): void {
    this.lang = this.language;
  }

  override render() {
    return html`<office-bar
        page="issuing"
        .language=${this.language}
        @to-content=${this.#toContent}
      ></office-bar>
      <main class="page" id="content" tabindex="-1">
        <div>
          <h1>${t('office.heading')}</h1>
          <p class="lead">${t('office.explained')}</p>
        </div>
        ${this.tools === undefined ? this.#failed('noTrust') : this.#content(this.tools)}
      </main>`;
  }

  #failed(why: 'noTrust' | 'insecure') {
    return html`<section class="notice" data-tone="err">
      ${icon('warning')}
      <h2>${t(`office.${why}.title`)}</h2>
      <p>${t(`office.${why}.text`)}</p>
    </section>`;
  }

  #content(tools: OfficeTools) {
    const { key, course, language, signing } = this;
    if (tools.subtle === undefined) return this.#failed('insecure');
    return html`<key-desk
        .tools=${tools}
        .key=${key}
        .language=${language}
        @key-changed=${({ key: opened }: HTMLElementEventMap['key-changed']) => {
          this.key = opened;
        }}
      ></key-desk>
      <session-form
        .course=${course}
        .key=${key}
        .now=${tools.minutes}
        ?signing=${signing}
        .language=${language}
        @session-asked=${this.#onAsked}
      ></session-form>
      ${
        this.made.length === 0
          ? nothing
          : html`<session-files .made=${this.made} .course=${course} .language=${language}></session-files>`
      }
      <session-series
        .course=${course}
        .key=${key}
        .now=${tools.minutes}
        ?signing=${signing}
        .language=${language}
        @session-asked=${this.#onAsked}
      ></session-series>
      <issued-sessions
        .sessions=${this.issued}
        .tools=${tools}
        .course=${course}
        .key=${key}
        .language=${language}
        @list-changed=${({ sessions }: HTMLElementEventMap['list-changed']) => {
          this.issued = sessions;
          this.listChanged = true;
        }}
      ></issued-sessions>`;
  }

  readonly #onAsked = ({ answers }: HTMLElementEventMap['session-asked']) => void this.#issue(answers);

  async #issue(answers: readonly SessionAnswers[]): Promise<void> {
    const { tools, key, course } = this;
    if (tools?.subtle === undefined || key === undefined || this.signing) return;
    this.signing = true;
    try {
      const made: MadeSession[] = [];
      const random = (bytes: Uint8Array<ArrayBuffer>) => globalThis.crypto.getRandomValues(bytes);
      for (const some of answers) {
        const plan = sessionPlan(some, course.werksessie, tools.minutes());
        const { issuer, sign } = key;
        const session = await newSession(
          plan,
          { keyId: issuer.keyId, sign },
          { subtle: tools.subtle, random },
        );
        made.push({ session, issuer });
      }
      this.made = [...made, ...this.made];
      const issued = made.map(({ session }) => issuedOf(session, key.issuer.keyId));
      this.issued = [...issued, ...this.issued].toSorted((one, other) => other.start - one.start);
      this.listChanged = true;
    } finally {
      this.signing = false;
    }
  }

  /** Secrets that nobody saved, or a list that was changed, would be gone. */
  readonly #onLeave = (event: BeforeUnloadEvent) => {
    if (this.files?.hasUnsaved === true || this.listChanged) event.preventDefault();
  };

  readonly #toContent = () => {
    focusOn(this.renderRoot.querySelector<HTMLElement>('main'), 'start');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'office-page': OfficePage;
  }
}
