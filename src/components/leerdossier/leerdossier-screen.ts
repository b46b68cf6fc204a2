import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { LeerdossierContent } from '../../content/step-content.ts';
import { giveLearnerCode } from '../attendance/learner-code.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { isForbidden } from '../ui/frame-permits.ts';
import { bringIntoView, focusOn } from '../session/in-view.ts';
import { offerFile } from '../ui/offer-file.ts';
import { printPage } from '../ui/print-page.ts';
import { t } from '../session/words.ts';
import type { Dossier } from './dossier-model.ts';
import { dossierSheet } from './dossier-sheet.ts';
import { dossierStyles } from './dossier.styles.ts';
import { dossierOf, fileNameOf } from './dossier.ts';
import { leerdossier } from './leerdossier-screen.styles.ts';
import { PrintedPages } from './printed-pages.ts';

/**
 * Everything that the learner did and wrote, as one document to read, print or take along.
 *
 * @fires {LearnerDid} learner-did - When the learner gets a deelnemerscode, which stands on it.
 */
@customElement('leerdossier-screen')
export class LeerdossierScreen extends LitElement {
  static override styles = [base, button, card, dossierStyles, leerdossier];

  @property({ attribute: false }) content!: LeerdossierContent;
  /** Position of the section to show. */
  @property({ type: Number }) anchor: number | undefined;
  /** Brings what makes the file, when somebody wants one. */
  @property({ attribute: false }) loadFileMaker = async () => {
    const [{ dossierHtml }, { frozenPicture }] = await Promise.all([
      import('./dossier-html.ts'),
      import('../film/frozen-picture.ts'),
    ]);
    return { dossierHtml, frozenPicture };
  };

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  /** The name of the file that was made last. */
  @state() private file: string | undefined;
  /** What the frame or the browser does not let through, or the connection. */
  @state() private stuck: 'noDownload' | 'noPrint' | 'notFetched' | undefined;

  readonly #pages = new PrintedPages(this);

  override willUpdate(): void {
    const { learnerName } = this.session;
    this.#pages.foot =
      learnerName === '' ? t('leerdossier.title') : t('leerdossier.running', { name: learnerName });
  }

  override updated(changed: PropertyValues<this>): void {
    // The code comes back as a new session, so it is given when this update is over.
    void this.updateComplete.then(() => giveLearnerCode(this, this.session));
    if (changed.has('anchor') && this.anchor !== undefined) this.#goTo(this.anchor);
  }

  override render() {
    const dossier = dossierOf({ content: this.content, session: this.session, now: this.session.minutes() });
    return html`<div class="page layout">
      <div class="side">${this.#take()} ${this.#contents(dossier)}</div>
      <div class="paper">${dossierSheet(dossier)}</div>
    </div>`;
  }

  #take() {
    return html`<div class="card take">
      <p>${t('leerdossier.about')}</p>
      <p class="small">${t('leerdossier.who')}</p>
      <div class="buttons">
        <button class="button" type="button" aria-describedby="hint" @click=${this.#onDownload}>
          ${t('leerdossier.download')}
        </button>
        <button class="button quiet" type="button" @click=${this.#onPrint}>${t('leerdossier.print')}</button>
      </div>
      <div role="status">${this.#made()}</div>
      <p class="tiny" id="hint">${t('leerdossier.hint')}</p>
    </div>`;
  }

  #made() {
    if (this.stuck !== undefined) return html`<p class="small">${t(`leerdossier.${this.stuck}`)}</p>`;
    if (this.file === undefined) return nothing;
    return html`<p class="small">${t('leerdossier.downloaded', { file: this.file })}</p>`;
  }

  #contents({ sections }: Dossier) {
    return html`<nav aria-labelledby="contents">
      <p class="head" id="contents">${t('leerdossier.contents')}</p>
      <ol>
        ${sections.map(
          ({ title }, position) =>
            html`<li>
              <a href=${hashOf('leerdossier', position)} @click=${() => this.#goTo(position)}>${title}</a>
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  #goTo(position: number): void {
    const section = this.renderRoot.querySelector(`[data-section="${position}"]`);
    focusOn(section?.querySelector('h2'));
    if (section) bringIntoView(section, 'start');
  }

  /** A frame may forbid downloads without a word, so nothing is promised but the name of the file. */
  readonly #onDownload = async () => {
    this.stuck = isForbidden('downloads') ? 'noDownload' : undefined;
    if (this.stuck !== undefined) return;
    const maker = await this.loadFileMaker().catch(() => undefined);
    this.stuck = maker === undefined ? 'notFetched' : undefined;
    if (maker === undefined) return;
    const now = this.session.minutes();
    const dossier = dossierOf({ content: this.content, session: this.session, now });
    const stills = await Promise.all(
      dossier.films.map(({ still }, at) => maker.frozenPicture(still, `film-${at}`)),
    );
    const page = maker.dossierHtml(dossier, stills);
    this.file = fileNameOf(this.session.outline.id, now);
    offerFile(new Blob([page], { type: 'text/html;charset=utf-8' }), this.file);
  };

  readonly #onPrint = async () => {
    this.stuck = undefined;
    this.stuck = (await printPage()) ? undefined : 'noPrint';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'leerdossier-screen': LeerdossierScreen;
  }
}
