import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Language } from '../../../course-files/language.ts';
import type { CourseBytes, PackedZip } from '../../../editing/course-work.ts';
import { toHex } from '../../../encoding/hex.ts';
import { PackRefused } from '../../../packing/pack-refused.ts';
import { standards } from '../../../packing/standards.ts';
import { officeIcon } from '../../office/office-icon.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { chip } from '../../styles/chip.styles.ts';
import { notice } from '../../styles/notice.styles.ts';
import { offerFile } from '../../ui/offer-file.ts';
import type { EditorTools } from '../editor-tools.ts';
import { packagesDesk } from './packages-desk.styles.ts';

/** What was made, and of which course. */
interface Made {
  readonly of: CourseBytes;
  readonly zips: readonly (PackedZip & { readonly hash: string })[];
}

/** The packages for a learning environment, made here from the course as it is now. */
@customElement('packages-desk')
export class PackagesDesk extends LitElement {
  static override styles = [base, button, card, chip, notice, packagesDesk];

  @property({ attribute: false }) tools!: Pick<EditorTools, 'work' | 'engine'>;
  @property({ attribute: false }) files!: CourseBytes;
  /** How many faults there are; undefined until the course was looked at. */
  @property({ type: Number }) faults: number | undefined;
  /** English texts that are older than their Dutch, without a reason why they go out. */
  @property({ type: Number }) withheld = 0;
  @property() language: Language = 'nl';

  @state() private made: Made | undefined;
  @state() private busy = false;
  @state() private refusal = '';

  override render() {
    const made = this.made?.of === this.files ? this.made : undefined;
    const why = this.#why();
    return html`<ul>
        ${standards.map(
          (standard) =>
            html`<li>
              ${officeIcon('box')}
              <span
                ><b>${t(`editor.pack.${standard}.name`)}</b>${t(`editor.pack.${standard}.for`)}
                ${this.#facts(made, standard)}</span
              >
              ${this.#save(made, standard)}
            </li>`,
        )}
      </ul>
      ${
        why === undefined
          ? nothing
          : html`<p class="why" id="why">${officeIcon('triangle')}<span>${why}</span></p>`
      }
      <button
        class="button make"
        type="button"
        aria-disabled=${why === undefined && !this.busy ? 'false' : 'true'}
        aria-describedby=${why === undefined ? 'about' : 'why'}
        @click=${() => {
          if (why === undefined && !this.busy) void this.#make();
        }}
      >
        ${t(this.busy ? 'editor.pack.busy' : 'editor.pack.make')}
      </button>
      <p class="tiny" id="about">${t('editor.pack.about')}</p>
      <p class="visually-hidden" role="status">${made === undefined ? '' : t('editor.pack.made')}</p>
      <div role="alert">
        ${
          this.refusal === ''
            ? nothing
            : html`<div class="notice" data-tone="err">
                ${officeIcon('warning')}
                <h3>${t('editor.pack.refused')}</h3>
                <p>${this.refusal}</p>
              </div>`
        }
      </div>`;
  }

  #facts(made: Made | undefined, standard: PackedZip['standard']) {
    const zip = made?.zips.find((one) => one.standard === standard);
    if (zip === undefined) return nothing;
    const size = new Intl.NumberFormat(this.language, { maximumFractionDigits: 1 }).format(
      zip.bytes.length / 1_000_000,
    );
    return html`<small class="facts">${t('editor.pack.facts', { hash: zip.hash, size })}</small>`;
  }

  #save(made: Made | undefined, standard: PackedZip['standard']) {
    const zip = made?.zips.find((one) => one.standard === standard);
    if (zip === undefined) return nothing;
    return html`<button class="button quiet" type="button" @click=${() => save(zip)}>
      ${officeIcon('download')}<span>${t('editor.pack.save')}</span
      ><span class="visually-hidden">${t(`editor.pack.${standard}.name`)}</span>
    </button>`;
  }

  /** Why nothing can be made now. */
  #why(): string | undefined {
    if (this.faults === undefined) return t('editor.pack.looking');
    if (this.faults > 0) return t('editor.pack.faults', { count: this.faults });
    if (this.withheld > 0) return t('editor.pack.english', { count: this.withheld });
    return undefined;
  }

  async #make(): Promise<void> {
    const { files } = this;
    this.busy = true;
    this.refusal = '';
    try {
      const engine = await this.tools.engine();
      const packed = await this.tools.work.pack(files, engine, { standards });
      const zips = packed.map((zip) => ({ ...zip, hash: shortHash(zip.bytes) }));
      this.made = { of: files, zips };
    } catch (cause) {
      this.refusal = whyNot(cause);
    } finally {
      this.busy = false;
    }
  }
}

/** Why nothing was made: a whole sentence. What nobody expected can be looked at closer. */
function whyNot(cause: unknown): string {
  if (cause instanceof PackRefused) return t(cause.key, { ...cause.values });
  console.error(cause);
  return t('editor.pack.failed');
}

function save({ bytes, name }: PackedZip): void {
  offerFile(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }), name);
}

/** By which two people can see on the phone that they have the same file. */
function shortHash(bytes: Uint8Array): string {
  const hash = toHex(sha256(bytes));
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'packages-desk': PackagesDesk;
  }
}
