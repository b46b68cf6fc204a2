import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { certificateFile } from '../../certificate/certificate-number.ts';
import type { Certificate } from '../../certificate/certificate.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { icon } from '../ui/icon.ts';
import { t } from '../words.ts';
import type { LoadPrinter } from './certificate-printer.ts';
import { isForbidden } from './frame-permits.ts';
import { offerFile } from '../ui/offer-file.ts';
import { printPdf } from './print-pdf.ts';
import { printSheet } from './print-sheet.ts';
import { sheetOf } from './sheet-facts.ts';

/** A whole certificate and the text of its QR code, its evidence checked just now; undefined when that was refused. */
export type CheckedCertificate = () => Promise<
  { readonly certificate: Certificate; readonly qr: string } | undefined
>;

/** What became of the last press. */
type News =
  'busy' | 'downloaded' | 'opened' | 'printed' | 'noDownload' | 'noOpen' | 'noPrint' | 'failed' | undefined;

/**
 * Three ways to get the certificate out of the frame of an LMS. A frame may forbid any of them, mostly without a word;
 * so each says what to do when nothing comes.
 */
@customElement('ways-out')
export class WaysOut extends LitElement {
  static override styles = [base, button];

  /** Something else whenever the PDF would be another. */
  @property() edition = '';
  @property({ attribute: false }) checked!: CheckedCertificate;
  @property({ attribute: false }) loadPrinter!: LoadPrinter;

  @state() private news: News;
  @state() private file = '';

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('edition') && changed.get('edition') !== undefined) this.news = undefined;
  }

  override render() {
    const isBusy = this.news === 'busy';
    return html`<div class="buttons">
        <button class="button" type="button" aria-disabled=${isBusy} @click=${this.#download}>
          ${icon('download')}${t('closing.out.download')}
        </button>
        <button class="button quiet" type="button" aria-disabled=${isBusy} @click=${this.#open}>
          ${icon('external')}${t('closing.out.open')}
        </button>
        <button class="button quiet" type="button" aria-disabled=${isBusy} @click=${this.#print}>
          ${icon('print')}${t('closing.out.print')}
        </button>
      </div>
      <div role="status">
        ${this.news === undefined ? nothing : html`<p class="small news">${t(`closing.out.${this.news}`, { file: this.file })}</p>`}
      </div>`;
  }

  readonly #download = async () => {
    if (this.news === 'busy') return;
    if (isForbidden('downloads')) {
      this.news = 'noDownload';
      return;
    }
    const made = await this.#pdf();
    if (made === undefined) return;
    offerFile(made.pdf, this.file);
    this.news = 'downloaded';
  };

  /** The tab is opened at once: a browser forbids it later, when it no longer seems to come from the press. */
  readonly #open = async () => {
    if (this.news === 'busy') return;
    const tab = isForbidden('popups') ? null : window.open('', '_blank');
    if (tab === null) {
      this.news = 'noOpen';
      return;
    }
    const made = await this.#pdf();
    if (made === undefined) {
      tab.close();
      return;
    }
    tab.location.href = URL.createObjectURL(made.pdf);
    this.news = 'opened';
  };

  readonly #print = async () => {
    if (this.news === 'busy') return;
    if (isForbidden('modals')) {
      this.news = 'noPrint';
      return;
    }
    const made = await this.#pdf();
    if (made === undefined) return;
    this.news = 'printed';
    if (!(await printPdf(made.pdf))) await printSheet(sheetOf(made.certificate, made.qr));
  };

  async #pdf() {
    this.news = 'busy';
    try {
      const found = await this.checked();
      if (found === undefined) {
        this.news = undefined;
        return undefined;
      }
      const { certificate } = found;
      const { certificatePdf } = await this.loadPrinter();
      const bytes = await certificatePdf(certificate, (key, values = {}) =>
        t(key, { ...values, lng: certificate.facts.language }),
      );
      this.file = certificateFile(certificate.facts.number);
      return { ...found, pdf: new Blob([bytes], { type: 'application/pdf' }) };
    } catch {
      // A file of the package cannot be fetched now; the certificate itself is in the record.
      this.news = 'failed';
      return undefined;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ways-out': WaysOut;
  }
}
