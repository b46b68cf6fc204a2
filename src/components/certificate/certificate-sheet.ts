import { dateInWords } from '../../content/moment-in-words.ts';
import { dutchZone } from '../../encoding/zone.ts';
import { inFigures } from '../../course-files/figures.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Certificate } from '../../certificate/certificate.ts';
import { printedOn, type Printed } from '../../certificate/printed.ts';
import { adoptWijkStyles } from '../wijk/wijk-of-page.ts';
import { base } from '../styles/base.styles.ts';
import type { qrCode } from '../qr/qr-code.ts';
import { tIn } from '../session/i18next-words.ts';
import { certificateSheet } from './certificate-sheet.styles.ts';
import { morningWijk } from './sheet-drawing.ts';
import type { SheetFacts } from './sheet-facts.ts';

type DrawQr = typeof qrCode;

type Shown = Pick<Printed, 'heading' | 'name' | 'sentence' | 'facts' | 'notes' | 'origin'>;

/** Facts that stand beside each other. */
const onOneRow = 4;

/**
 * The certificate as a sheet of A4, landscape, at whatever width it gets: a picture of the paper, with all its words as
 * its alternative text.
 */
@customElement('certificate-sheet')
export class CertificateSheet extends LitElement {
  static override styles = [base, certificateSheet];

  @property({ attribute: false }) sheet!: SheetFacts;

  @state() private drawQr: DrawQr | undefined;

  readonly #drawing = morningWijk();

  override connectedCallback(): void {
    super.connectedCallback();
    adoptWijkStyles(this.renderRoot);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('sheet') && this.drawQr === undefined && (this.sheet.issued?.qr ?? '') !== '')
      void this.#loadQr();
  }

  override render() {
    const { issued, demonstration, name, language, paper } = this.sheet;
    const shown = paper === undefined ? this.#unknown() : this.#printed(paper);
    const words = [
      shown.heading,
      shown.name,
      shown.sentence,
      ...shown.facts.map(({ label, value, below }) => `${[`${label}: ${value}`, ...below].join(', ')}.`),
      ...shown.notes,
      ...shown.origin.map((line) => `${line}.`),
      issued === undefined ? '' : `${this.#say('number', { number: issued.number })}.`,
    ];
    return html`<div
      class="sheet"
      role="img"
      lang=${language}
      aria-label=${this.#say('alt', { words: words.filter((word) => word !== '').join(' ') })}
    >
      <svg class="morning" viewBox="0 0 297 210" aria-hidden="true" focusable="false">${this.#drawing}</svg>
      <div class="words" aria-hidden="true">
        <p class="mark">Preventie <i>in de</i> B<em>uu</em>rt</p>
        <p class="for">${shown.heading}</p>
        <p class="name" data-length=${lengthOf(shown.name)} ?data-open=${name === ''}>${shown.name}</p>
        <p class="text">${shown.sentence}</p>
        <dl ?data-many=${shown.facts.length > onOneRow}>
          ${shown.facts.map(
            ({ label, value, below }) =>
              html`<div>
                <dt>${label}</dt>
                <dd>${value}${below.map((line) => html`<small>${line}</small>`)}</dd>
              </div>`,
          )}
        </dl>
      </div>
      <div class="check" aria-hidden="true">
        ${issued === undefined ? this.#notYet() : this.#issued(issued)}
      </div>
      <div class="on-street" aria-hidden="true">
        <p>${shown.notes.join(' ')}</p>
        <p>${shown.origin.map((line) => html`<span>${line}</span>`)}</p>
      </div>
      ${
        demonstration
          ? html`<p class="stamp" data-trial aria-hidden="true">${this.#say('trial')}</p>`
          : issued === undefined
            ? html`<p class="stamp" aria-hidden="true">${this.#say('preview')}</p>`
            : nothing
      }
    </div>`;
  }

  /** In the words of the paper itself; when it was made is not known before. */
  #printed(paper: Certificate): Shown {
    const { heading, name, sentence, facts, notes, origin } = printedOn(paper, (key, values) =>
      tIn(this.sheet.language, key, values),
    );
    return { heading, name, sentence, facts, notes, origin: this.sheet.issued === undefined ? [] : origin };
  }

  /** What can be said as long as the session was not read. */
  #unknown(): Shown {
    return {
      heading: this.#say(`for.${this.sheet.kind}`),
      name: this.#name,
      sentence: this.#text(),
      facts: this.#rows().map(([label, value]) => ({ label, value, below: [] })),
      notes: [this.#foot()],
      origin: [],
    };
  }

  /** Resolves when the QR code is drawn too. */
  async whole(): Promise<void> {
    await this.updateComplete;
    if ((this.sheet.issued?.qr ?? '') !== '') await this.#loadQr();
    await this.updateComplete;
  }

  get #name(): string {
    return this.sheet.name === '' ? this.#say('noName') : this.sheet.name;
  }

  #notYet(): TemplateResult {
    return html`<div class="qr-place"><span>${this.#say('qrPlace')}</span></div>`;
  }

  #issued({ number, version, at, qr }: NonNullable<SheetFacts['issued']>): TemplateResult {
    return html`<div class="qr-place" data-filled>
        ${this.drawQr === undefined || qr === '' ? nothing : this.drawQr(qr, 'M', this.#say('qr'))}
      </div>
      <b>${number}</b>
      <span>${this.#day(at)}, ${this.#say('version', { version })}</span>`;
  }

  #text(): string {
    const { start, wijk } = this.sheet;
    if (start === undefined) return this.#say('textNoDate');
    const date = this.#day(start);
    return wijk === undefined ? this.#say('textNoWijk', { date }) : this.#say('text', { date, wijk });
  }

  #rows(): readonly (readonly [term: string, value: string])[] {
    const { place, minutes, basis, organiser } = this.sheet;
    const established =
      basis !== 'confirmed'
        ? this.#say(basis)
        : organiser === undefined
          ? this.#say('confirmedPlain')
          : this.#say('confirmed', { organiser });
    return [
      [
        this.#say('present'),
        minutes === undefined
          ? this.#say('unknown')
          : this.#say('minutes', { present: minutes.present, total: minutes.of }),
      ],
      ...(minutes === undefined ? [] : [[this.#say('basis'), established] as const]),
      ...(place === undefined ? [] : [[this.#say('place'), place] as const]),
    ];
  }

  /** What it gives in a register, or that it gives nothing there. */
  #foot(): string {
    const { kind, record, bigNumber, language } = this.sheet;
    if (record === undefined) return this.#say('noPoints');
    const { number, register } = record;
    const points = inFigures(record.points, language);
    const said =
      kind === 'points'
        ? this.#say('points', { count: record.points, points, number, register })
        : this.#say('part', { number, register });
    return bigNumber === undefined ? said : `${said} ${this.#say('big', { number: bigNumber })}`;
  }

  #day(at: number): string {
    const { language, zone = dutchZone } = this.sheet;
    return dateInWords(at, language, zone);
  }

  /** In the language of the certificate, which is not always that of the page. */
  #say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return tIn(this.sheet.language, `closing.sheet.${key}`, values);
  }

  async #loadQr(): Promise<void> {
    try {
      this.drawQr = (await import('../qr/qr-code.ts')).qrCode;
    } catch {
      // The connection is gone for a moment; the number stands there all the same.
    }
  }
}

/** A long name is set smaller, and never cut. */
function lengthOf(name: string): 'short' | 'long' | 'longest' {
  const { length } = [...name];
  return length <= 22 ? 'short' : length <= 40 ? 'long' : 'longest';
}

declare global {
  interface HTMLElementTagNameMap {
    'certificate-sheet': CertificateSheet;
  }
}
