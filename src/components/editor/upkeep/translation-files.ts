import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../../course-files/language.ts';
import type { CourseDraft } from '../../../editing/course-draft.ts';
import type { CourseNode } from '../../../editing/outline/course-node.ts';
import { textSource } from '../../../editing/upkeep/draft-texts.ts';
import { draftEnglish, translationTaken } from '../../../editing/upkeep/english.ts';
import { fromXliff, type XliffFault } from '../../../translation/from-xliff.ts';
import { toXliff } from '../../../translation/to-xliff.ts';
import { allUnits } from '../../../translation/units.ts';
import { officeIcon } from '../../office/office-icon.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { notice } from '../../styles/notice.styles.ts';
import { offerFile } from '../../ui/offer-file.ts';
import { EditAsked } from '../editor-events.ts';
import { placeLine } from '../place-name.ts';
import { upkeep } from './upkeep.styles.ts';

/** What came of a translation file. */
type Came =
  { readonly faults: readonly XliffFault[] } | { readonly changed: number; readonly unchanged: number };

/** More faults in one list help nobody. */
const most = 10;

/**
 * Texts to a translator and back, as XLIFF 2.0. A file with one fault changes nothing.
 *
 * @fires {EditAsked} edit-asked - When a translation came back sound.
 */
@customElement('translation-files')
export class TranslationFiles extends LitElement {
  static override styles = [base, button, notice, upkeep];

  @property({ attribute: false }) draft!: CourseDraft;
  @property({ type: Number }) revision = 0;
  @property({ attribute: false }) nodes: readonly CourseNode[] = [];
  @property() language: Language = 'nl';

  @state() private came: Came | undefined;

  override render() {
    const { stale } = draftEnglish(this.draft);
    return html`<p class="lead">${t('upkeep.files.lead')}</p>
      <p class="buttons">
        ${
          stale.length === 0
            ? nothing
            : html`<button class="button quiet" type="button" @click=${() => this.#save(true)}>
                ${officeIcon('download')}${t('upkeep.files.saveOld', { count: stale.length })}
              </button>`
        }
        <button class="button quiet" type="button" @click=${() => this.#save(false)}>
          ${officeIcon('download')}${t('upkeep.files.saveAll')}
        </button>
        <span>
          <input id="back" type="file" accept=".xlf,.xliff,application/xliff+xml" @change=${this.#onFile} />
          <label class="button quiet" for="back">${officeIcon('swap')}${t('upkeep.files.open')}</label>
        </span>
      </p>
      <div role="status">${this.came === undefined ? nothing : this.#result(this.came)}</div>`;
  }

  #result(came: Came) {
    if (!('faults' in came))
      return html`<div class="notice" data-tone="ok">
        ${officeIcon('check')}
        <h3>
          ${came.changed === 0 ? t('upkeep.files.nothing') : t('upkeep.files.taken', { count: came.changed })}
        </h3>
        ${came.unchanged === 0 ? nothing : html`<p>${t('upkeep.files.unchanged', { count: came.unchanged })}</p>`}
      </div>`;
    const { faults } = came;
    return html`<div class="notice" data-tone="err">
      ${officeIcon('triangle')}
      <h3>${t('upkeep.files.refused')}</h3>
      <ul>
        ${faults.slice(0, most).map((fault) => html`<li>${this.#fault(fault)}</li>`)}
      </ul>
      ${
        faults.length > most
          ? html`<p>${t('upkeep.files.more', { count: faults.length - most })}</p>`
          : nothing
      }
    </div>`;
  }

  #fault({ reason, text, unit, mark }: XliffFault): string {
    const sentence = t(`upkeep.files.fault.${reason}`, { mark: mark ?? '' });
    const where = text === undefined ? unit : placeLine(this.nodes, text.dutch, this.language, this.draft);
    if (where === undefined) return sentence.charAt(0).toUpperCase() + sentence.slice(1);
    return `${where}: ${sentence}`;
  }

  async #save(isOldOnly: boolean): Promise<void> {
    const old = new Set(draftEnglish(this.draft).stale.map(({ text }) => text.dutch));
    const isOld = ({ file, path }: { readonly file: string; readonly path: readonly unknown[] }) =>
      [...old].some((one) => one.file === file && one.path.join('/') === path.join('/'));
    const units = allUnits(textSource(this.draft));
    const chosen = isOldOnly ? units.filter(({ text }) => isOld(text.dutch)) : units;
    const file = await toXliff(chosen);
    offerFile(new Blob([file], { type: 'application/xliff+xml' }), t('upkeep.files.name'));
  }

  readonly #onFile = async (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const read = await fromXliff(await file.text(), allUnits(textSource(this.draft)));
    // The same file may be chosen again, mended.
    input.value = '';
    if ('faults' in read) {
      this.came = read;
      return;
    }
    const { action, changed, unchanged } = translationTaken(this.draft, read.translated);
    if (action !== undefined) this.dispatchEvent(new EditAsked(action));
    this.came = { changed: changed.length, unchanged };
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'translation-files': TranslationFiles;
  }
}
