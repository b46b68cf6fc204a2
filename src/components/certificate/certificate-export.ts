import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { certificateFile } from '../../certificate/certificate-number.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { icon } from '../ui/icon.ts';
import { tIn } from '../session/i18next-words.ts';
import { t } from '../session/words.ts';
import type { LoadPrinter } from './certificate-printer.ts';
import type { WholeCertificate } from './checked-certificate.ts';
import { isForbidden } from '../ui/frame-permits.ts';
import { offerFile } from '../ui/offer-file.ts';
import { printPdf } from './print-pdf.ts';
import { printSheet } from './print-sheet.ts';
import { sheetOf, type SheetFacts } from './sheet-facts.ts';

/** A whole certificate and the text of its QR code, its attendance verified just now; undefined when that was refused. */
export type CheckedCertificate = () => Promise<WholeCertificate | undefined>;

/** What became of the last press. */
type News =
  'busy' | 'downloaded' | 'opened' | 'printed' | 'noDownload' | 'noOpen' | 'noPrint' | 'failed' | undefined;

type Made = NonNullable<Awaited<ReturnType<CheckedCertificate>>> & { readonly pdf: Blob };

/**
 * Three ways to get the certificate out of the frame of an LMS. A frame may forbid any of them, mostly without a word;
 * so each says what to do when nothing comes, and none stands in the way of another: whoever sees nothing come of one
 * presses the next.
 */
@customElement('certificate-export')
export class CertificateExport extends LitElement {
  static override styles = [base, button];

  /** Something else whenever the PDF would be another. */
  @property() edition = '';
  @property({ attribute: false }) checked!: CheckedCertificate;
  @property({ attribute: false }) loadPrinter!: LoadPrinter;

  @state() private news: News;
  @state() private file = '';

  /** What is underway now. */
  readonly #underway = new Set<string>();

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('edition') && changed.get('edition') !== undefined) this.news = undefined;
  }

  override render() {
    return html`<div class="buttons">
        <button class="button" type="button" @click=${this.#download}>
          ${icon('download')}${t('closing.out.download')}
        </button>
        <button class="button quiet" type="button" @click=${this.#open}>
          ${icon('external')}${t('closing.out.open')}
        </button>
        <button class="button quiet" type="button" @click=${this.#print}>
          ${icon('print')}${t('closing.out.print')}
        </button>
      </div>
      <div role="status">
        ${this.news === undefined ? nothing : html`<p class="small news">${t(`closing.out.${this.news}`, { file: this.file })}</p>`}
      </div>`;
  }

  readonly #download = () => {
    if (isForbidden('downloads')) this.news = 'noDownload';
    else void this.#take('download', ({ pdf }) => this.#save(pdf));
  };

  /** The tab is opened at once: a browser forbids it later, when it no longer seems to come from the press. */
  readonly #open = () => {
    if (this.#underway.has('open')) return;
    const tab = isForbidden('popups') ? null : window.open('', '_blank');
    if (tab === null) {
      this.news = 'noOpen';
      return;
    }
    let isShown = false;
    const show = ({ pdf }: Made): News => {
      tab.location.href = URL.createObjectURL(pdf);
      isShown = true;
      return 'opened';
    };
    void this.#take('open', show, 'noOpen').finally(() => {
      if (!isShown) tab.close();
    });
  };

  readonly #print = () => {
    if (isForbidden('modals')) this.news = 'noPrint';
    else void this.#take('print', ({ pdf, certificate, qr }) => printed(pdf, sheetOf(certificate, qr)));
  };

  #save(pdf: Blob): News {
    offerFile(pdf, this.file);
    return 'downloaded';
  }

  /** Takes out a certificate that was made just now, by one of the three. The same one is not begun twice at a time. */
  async #take(
    how: string,
    take: (made: Made) => News | Promise<News>,
    unlessTaken: News = 'failed',
  ): Promise<void> {
    if (this.#underway.has(how)) return;
    this.#underway.add(how);
    this.news = 'busy';
    let news: News = 'failed';
    try {
      const made = await this.#made();
      news = unlessTaken;
      news = made === undefined ? undefined : await take(made);
    } catch {
      // A file of the package cannot be fetched now, or the frame does not let it out; the certificate is in the record.
    } finally {
      this.#underway.delete(how);
      this.news = news;
    }
  }

  async #made(): Promise<Made | undefined> {
    const found = await this.checked();
    if (found === undefined) return undefined;
    const { certificate } = found;
    const { certificatePdf } = await this.loadPrinter();
    const bytes = await certificatePdf(certificate, (key, values = {}) =>
      tIn(certificate.facts.language, key, values),
    );
    this.file = certificateFile(certificate.facts.number);
    return { ...found, pdf: new Blob([bytes], { type: 'application/pdf' }) };
  }
}

/** By the PDF where the browser shows one, else by the page itself. */
async function printed(pdf: Blob, sheet: SheetFacts): Promise<News> {
  if (await printPdf(pdf)) return 'printed';
  return (await printSheet(sheet)) ? 'printed' : 'noPrint';
}

declare global {
  interface HTMLElementTagNameMap {
    'certificate-export': CertificateExport;
  }
}
