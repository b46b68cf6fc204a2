import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { writtenNumber } from '../../certificate/certificate-number.ts';
import { tidyName } from '../../certificate/printed-name.ts';
import { chosenThings } from '../../content/chosen-things.ts';
import { dateInWords } from '../../content/moment-in-words.ts';
import type { ClosingContent } from '../../content/step-content.ts';
import { endingOf } from '../../programme/ending.ts';
import { AttendanceReader, listedNameIn } from '../certificate/attendance-reader.ts';
import type { CheckedCertificate } from '../certificate/certificate-export.ts';
import { loadPrinter, type LoadPrinter } from '../certificate/certificate-printer.ts';
import { checkedCertificate } from '../certificate/checked-certificate.ts';
import { IssuedSheet, sheetToBe } from '../certificate/issued-sheet.ts';
import { lazyOfCertificate } from '../certificate/lazy-elements.ts';
import { refusalNotice, type Refusal } from '../certificate/refusal-notice.ts';
import { pointsInALine } from '../points/points-line.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { LearnerDid } from '../session/learner-did.ts';
import { hashOf } from '../session/route.ts';
import { WijkKnown } from '../session/wijk-known.ts';
import { t, type LoadLazyWords } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { notice } from '../styles/notice.styles.ts';
import { icon } from '../ui/icon.ts';
import { loadLazyElements } from '../ui/lazy-elements.ts';
import { adoptWijkStyles } from '../wijk/wijk-of-page.ts';
import { homeEnding } from './home-ending.styles.ts';
import { chooseThings, thingsList } from './three-things.ts';
import { untilLater } from './until-later.ts';

const lazy = { ...lazyOfCertificate, 'reminder-file': { load: () => import('./reminder-file.ts') } };

/**
 * The end of the programme, first on home: the certificate as it is or will be, one press from the desk or from the file,
 * and what comes after it.
 *
 * @fires {LearnerDid} learner-did - When somebody chooses what they are going to do.
 * @fires {WijkKnown} wijk-known - When the card of the linked session was read.
 */
@customElement('home-ending')
export class HomeEnding extends LitElement {
  static override styles = [base, button, card, chip, notice, homeEnding];

  @property({ attribute: false }) content!: ClosingContent;
  @property({ attribute: false }) loadLazyWords: LoadLazyWords = () => Promise.resolve();
  @property({ attribute: false }) loadPrinter: LoadPrinter = loadPrinter;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  @state() private refused: Refusal | undefined;
  #told: string | undefined;

  readonly #attendance = new AttendanceReader(
    this,
    () => this.session,
    (group) => this.loadLazyWords(group),
  );
  readonly #certificate = new IssuedSheet(
    this,
    () => ({ session: this.session, known: this.#attendance.known }),
    (...group) => this.loadLazyWords(...group),
    () => undefined,
  );

  override connectedCallback(): void {
    super.connectedCallback();
    adoptWijkStyles(this.renderRoot);
  }

  override updated(): void {
    loadLazyElements(this.renderRoot, lazy, this.loadLazyWords);
    const { known } = this.#attendance;
    const wijk = known.kind === 'verified' ? known.session.wijk : undefined;
    if (wijk === undefined || wijk === this.#told) return;
    this.#told = wijk;
    this.dispatchEvent(new WijkKnown(wijk));
  }

  override render() {
    const { outline, facts, overview } = this.session;
    const isMade = endingOf(outline, facts, overview) === 'made';
    const { known } = this.#attendance;
    const name = tidyName(listedNameIn(known) ?? this.session.learnerName);
    return html`<section class="card harvest" aria-labelledby="harvest-title">
        <div>
          ${this.#confirmed()}
          <h2 id="harvest-title">${t('home.certificateReady')}</h2>
        </div>
        <certificate-sheet
          .sheet=${this.#certificate.issued() ?? sheetToBe(this.session, known, name)}
        ></certificate-sheet>
        ${isMade ? this.#out() : this.#toDesk()}
      </section>
      ${pointsInALine(this.session)} ${this.#things()} ${untilLater(this.session)}`;
  }

  #confirmed() {
    if (this.session.overview.presence.basis !== 'confirmed') return nothing;
    const { known } = this.#attendance;
    const at = known.kind === 'verified' ? known.attested?.attestation.issuedAt : undefined;
    return html`<p>
      <span class="chip" data-status="done"
        >${icon('check')}${
          at === undefined
            ? t('closing.ending.confirmed')
            : t('closing.ending.confirmedOn', { date: dateInWords(at, this.session.language) })
        }</span
      >
    </p>`;
  }

  #things() {
    const { things } = this.content;
    if (things === undefined) return nothing;
    const chosen = chosenThings(things, this.session.facts);
    return html`<section class="three" aria-labelledby="things-title">
      <h2 id="things-title">${things.title}</h2>
      ${chosen.length === 0 ? nothing : html`<p class="small">${t('closing.ending.things.about')}</p>`}
      ${thingsList(chosen)}
      <details>
        <summary>
          ${t(chosen.length === 0 ? 'closing.ending.things.choose' : 'closing.ending.things.change')}
        </summary>
        ${chooseThings(things, this.session, (choice, value) =>
          this.dispatchEvent(new LearnerDid({ type: 'choice.made', choice, value })),
        )}
      </details>
    </section>`;
  }

  #toDesk() {
    return html`<p class="small">${t('closing.ending.make')}</p>
      <p class="buttons">
        <a class="button" href=${this.#desk}>${t('closing.ending.toDesk')}${icon('right')}</a>
      </p>`;
  }

  #out() {
    const { certificate, bigNumber } = this.session.facts;
    if (certificate === undefined) return nothing;
    const { number, version, language } = certificate;
    return html`<certificate-export
        edition=${`${writtenNumber(number)}/${version}/${language}/${bigNumber === undefined ? '' : 'big'}`}
        .checked=${this.#checked}
        .loadPrinter=${this.loadPrinter}
      ></certificate-export>
      <div role="status">${this.refused === undefined ? nothing : refusalNotice(this.refused)}</div>
      <p class="small">
        ${t('closing.ending.often')} <a href=${this.#desk}>${t('closing.ending.otherName')}</a>
      </p>`;
  }

  get #desk(): string {
    const closing = this.session.overview.steps.find(({ step }) => step.kind === 'closing');
    return hashOf(closing?.step.id ?? '');
  }

  readonly #checked: CheckedCertificate = async () => {
    this.refused = undefined;
    const checked = await checkedCertificate(this.session, await this.#attendance.again(this.session));
    if (typeof checked !== 'string') return checked;
    this.refused = checked;
    return undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'home-ending': HomeEnding;
  }
}
