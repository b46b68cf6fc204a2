import { sha256 } from '@noble/hashes/sha2.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CourseError } from '../../../course-files/course-error.ts';
import type { Language } from '../../../course-files/language.ts';
import type { PackedZip } from '../../../editing/course-work.ts';
import { toHex } from '../../../encoding/hex.ts';
import { PackRefused } from '../../../packing/pack-refused.ts';
import { standards, type Standard } from '../../../packing/standards.ts';
import { officeIcon } from '../../office/office-icon.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { chip } from '../../styles/chip.styles.ts';
import { notice } from '../../styles/notice.styles.ts';
import { offerFile } from '../../ui/offer-file.ts';
import { release } from './release.styles.ts';
import { packages } from './release-packages.styles.ts';

/** The packages of the course for an LMS, made in this page. */
@customElement('release-packages')
export class ReleasePackages extends LitElement {
  static override styles = [base, button, card, chip, notice, release, packages];

  /** Makes the packages of the course as it is now; where that does not succeed it says so by `PackRefused`. */
  @property({ attribute: false }) pack!: () => Promise<readonly PackedZip[]>;
  /** Puts the version in the course first; false when something is missing for it. */
  @property({ attribute: false }) makeReady: () => Promise<boolean> = () => Promise.resolve(true);
  /** Why nothing can be packed now. */
  @property() blocked: 'faults' | 'english' | undefined;
  /** Raised whenever the draft changed: what was made before is of another course then. */
  @property({ type: Number }) revision = 0;
  @property() language: Language = 'nl';

  @state() private made: readonly PackedZip[] = [];
  @state() private isBusy = false;
  @state() private refusal = '';
  #madeOf = -1;

  override willUpdate(): void {
    if (this.#madeOf === this.revision || this.isBusy) return;
    this.made = [];
    this.refusal = '';
  }

  override render() {
    const { made } = this;
    const isReady = this.blocked === undefined && !this.isBusy;
    return html`<section class="card" aria-labelledby="packages">
      <div class="step-title">
        <span class="plate" aria-hidden="true">4</span>
        <h2 id="packages">${t('upkeep.release.packages')}</h2>
      </div>
      <ul class="packages">
        ${standards.map((standard) => html`<li>${this.#package(standard)}</li>`)}
      </ul>
      <button
        class="button"
        type="button"
        aria-disabled=${isReady ? 'false' : 'true'}
        aria-describedby="why"
        @click=${this.#onMake}
      >
        ${this.isBusy ? t('upkeep.release.pack.busy') : t('upkeep.release.pack.make')}
      </button>
      <p class="tiny" id="why" role="status">
        ${
          this.blocked !== undefined
            ? t(`upkeep.release.pack.blocked.${this.blocked}`)
            : t(made.length > 0 ? 'upkeep.release.pack.made' : 'upkeep.release.pack.hint')
        }
      </p>
      <div role="alert">
        ${
          this.refusal === ''
            ? nothing
            : html`<div class="notice" data-tone="err">
                ${officeIcon('triangle')}
                <h3>${t('upkeep.release.pack.refused')}</h3>
                <p>${this.refusal}</p>
              </div>`
        }
      </div>
    </section>`;
  }

  #package(standard: Standard) {
    const made = this.made.find((one) => one.standard === standard);
    return html`${officeIcon('box')}
      <span>
        <b>${t(`upkeep.release.pack.name.${standard}`)}</b>${t(`upkeep.release.pack.for.${standard}`)}
        ${
          made === undefined
            ? nothing
            : html`<br /><code>${shortHash(made.bytes)} · ${this.#size(made.bytes.length)} MB</code>`
        }
      </span>
      ${
        made === undefined
          ? nothing
          : html`<span class="chip" data-status="done"
                >${officeIcon('check')}${t('upkeep.release.pack.tested')}</span
              >
              <button class="button quiet" type="button" @click=${() => this.#save(made)}>
                ${officeIcon('download')}${t('upkeep.release.pack.save', {
                  name: t(`upkeep.release.pack.name.${standard}`),
                })}
              </button>`
      }`;
  }

  #size(bytes: number): string {
    return (bytes / 1e6).toLocaleString(this.language, {
      maximumFractionDigits: 1,
      minimumFractionDigits: 1,
    });
  }

  #save({ bytes, name }: PackedZip): void {
    offerFile(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }), name);
  }

  readonly #onMake = async () => {
    if (this.isBusy || this.blocked !== undefined || !(await this.makeReady())) return;
    this.isBusy = true;
    this.refusal = '';
    try {
      this.made = await this.pack();
    } catch (cause) {
      this.refusal = this.#why(cause);
    } finally {
      this.#madeOf = this.revision;
      this.isBusy = false;
    }
  };

  #why(cause: unknown): string {
    if (cause instanceof PackRefused) {
      const { key, values } = cause as PackRefused;
      return t(key, values);
    }
    if (cause instanceof CourseError) return cause.inLanguage(this.language);
    // Whoever looks here may want to know why.
    console.error(cause);
    return t('upkeep.release.pack.failed');
  }
}

/** The first 8 digits of the SHA-256 of a file, in fours: enough to tell two files apart by eye. */
function shortHash(bytes: Uint8Array): string {
  return toHex(sha256(bytes).subarray(0, 4)).replace(/^(.{4})/, '$1 ');
}

declare global {
  interface HTMLElementTagNameMap {
    'release-packages': ReleasePackages;
  }
}
