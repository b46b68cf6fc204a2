import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { zipSync } from 'fflate';
import { webCrypto } from '../../../attendance/web-crypto.ts';
import { certificateFor, type CertificateRefusal } from '../../../certificate/certificate-for.ts';
import { certificateFile } from '../../../certificate/certificate-number.ts';
import { certificatesOf, type ToCertify } from '../../../paper/certificates-of-day.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { offerFile } from '../../ui/offer-file.ts';
import { board } from '../board/board.styles.ts';
import type { DayView } from '../board/day-view.ts';

/** A certificate as a file. */
interface Made {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Certificates of who is confirmed by name: the same that the module makes, checked on the same page. */
@customElement('certificates-card')
export class CertificatesCard extends LitElement {
  static override styles = [
    base,
    button,
    card,
    board,
    css`
      ul {
        display: grid;
        margin-block: 12px 16px;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
        align-items: center;
        justify-content: space-between;
        padding-block: 6px;
        border-block-end: 1px solid var(--line);
      }
      [role='status'] {
        margin-block-start: 10px;
      }
    `,
  ];

  @property({ attribute: false }) view!: DayView;

  @state() private said = '';
  @state() private isBusy = false;

  override render() {
    const people = certificatesOf(this.view.day.record);
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('after.certificates.title')}</h2>
      <p class="small">${t(people.length === 0 ? 'after.certificates.none' : 'after.certificates.lead')}</p>
      ${
        people.length === 0
          ? nothing
          : html`<ul>
                ${people.map(
                  (person) =>
                    html`<li>
                      <span>${person.name}</span>
                      <button
                        class="button quiet"
                        type="button"
                        ?disabled=${this.isBusy}
                        aria-label=${t('after.certificates.makeOf', { name: person.name })}
                        @click=${() => this.#make([person])}
                      >
                        ${t('after.certificates.make')}
                      </button>
                    </li>`,
                )}
              </ul>
              <button
                class="button"
                type="button"
                ?disabled=${this.isBusy}
                @click=${() => this.#make(people)}
              >
                ${t('after.certificates.all', { count: people.length })}
              </button>`
      }
      <p class="small" role="status">${this.said}</p>
    </section>`;
  }

  async #make(people: readonly ToCertify[]): Promise<void> {
    this.isBusy = true;
    this.said = t('after.certificates.busy');
    try {
      this.said = await this.#offer(people);
    } catch {
      // A browser without cryptography on this address, or without the memory for it.
      this.said = t('after.certificates.failed');
    } finally {
      this.isBusy = false;
    }
  }

  /** One as it is, more in one file. Who cannot get one is named with why. */
  async #offer(people: readonly ToCertify[]): Promise<string> {
    const made: Made[] = [];
    const refusals: string[] = [];
    for (const person of people) {
      const one = await this.#certificateOf(person);
      if (typeof one === 'string') refusals.push(one);
      else made.push(one);
    }
    const [only] = made;
    if (only !== undefined && made.length === 1)
      offerFile(new Blob([only.bytes], { type: 'application/pdf' }), only.name);
    else if (made.length > 1) {
      const zip = zipSync(Object.fromEntries(made.map(({ name, bytes }) => [name, bytes])), { level: 0 });
      offerFile(new Blob([zip], { type: 'application/zip' }), `${this.view.day.card.id}-certificaten.zip`);
    }
    const kept = made.length === 0 ? [] : [t('after.certificates.made', { count: made.length })];
    return [...kept, ...refusals].join(' ');
  }

  /** The file, or in words why there is none. */
  async #certificateOf(person: ToCertify): Promise<Made | string> {
    const { day, course, language, now } = this.view;
    const { checkedAt } = course.certificate;
    const found = await certificateFor(person, {
      card: day.cardBytes,
      // The page took the day up with them, and refuses a card that was revoked.
      trusted: { issuers: [day.issuer], revoked: { keys: new Set(), sessions: new Set() } },
      course,
      ...(checkedAt === undefined ? {} : { checkedAt }),
      language,
      crypto: webCrypto(globalThis.crypto.subtle),
      now,
    });
    if (found.kind === 'refused') return refusedInWords(person.name, found.because);
    const { certificate } = found;
    const { certificatePdf, unprintableIn } = await import('../../../certificate/pdf/certificate-pdf.ts');
    const characters = await unprintableIn(person.name);
    if (characters !== '') return t('after.certificates.letters', { name: person.name, characters });
    const bytes = await certificatePdf(certificate, (key, values) => t(key, values));
    return { name: certificateFile(certificate.facts.number), bytes };
  }
}

function refusedInWords(name: string, because: CertificateRefusal): string {
  switch (because) {
    case 'not-attended':
      return t('after.certificates.notAttended', { name });
    case 'name':
      return t('after.certificates.name', { name });
    default:
      return t('after.certificates.refused', { name });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'certificates-card': CertificatesCard;
  }
}
