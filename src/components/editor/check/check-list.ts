import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../../course-files/language.ts';
import { pathInWords, type Place } from '../../../course-files/value-path.ts';
import type { CourseDraft } from '../../../editing/course-draft.ts';
import type { Checked, PlacedFault } from '../../../editing/course-work.ts';
import type { CourseNode } from '../../../editing/outline/course-node.ts';
import { nodeAt } from '../../../editing/outline/node-at.ts';
import { languageOf } from '../../../editing/outline/texts-in.ts';
import { repairOf } from '../../../editing/session/repair.ts';
import { officeIcon, type OfficeIconName } from '../../office/office-icon.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { chip } from '../../styles/chip.styles.ts';
import { EditAsked, PlaceWanted } from '../editor-events.ts';
import { placeLine } from '../place-name.ts';
import { checkList } from './check-list.styles.ts';

/** Something that is no fault and wants to be looked at. */
export interface Look {
  readonly kind: 'remark' | 'english' | 'date';
  readonly sentence: string;
  readonly place: Place | undefined;
}

/** So many lines are shown until somebody asks for all. */
const atFirst = 12;

/**
 * What is wrong in the course, and what is worth a look: a click leads to the field, and where there is one good way to mend it,
 * that is a button.
 *
 * @fires {PlaceWanted} place-wanted - When somebody goes to a field.
 * @fires {EditAsked} edit-asked - When something is mended.
 */
@customElement('check-list')
export class CheckList extends LitElement {
  static override styles = [base, button, chip, checkList];

  /** Undefined until the course was looked at. */
  @property({ attribute: false }) checked: Checked | undefined;
  @property({ attribute: false }) looks: readonly Look[] = [];
  @property({ attribute: false }) nodes: readonly CourseNode[] = [];
  @property({ attribute: false }) draft!: CourseDraft;
  @property() language: Language = 'nl';
  @property({ type: Boolean }) whole = false;

  override render() {
    const faults = this.checked?.faults ?? [];
    const looks = this.#looks();
    const lines = [
      ...faults.map((fault) => () => this.#fault(fault)),
      ...looks.map((look) => () => this.#line(look, icons[look.kind], 'look')),
    ];
    const shown = this.whole ? lines : lines.slice(0, atFirst);
    return html`<section aria-labelledby="title">
      <h2 id="title">
        ${t('editor.check.title')}
        <span class="counts" role="status">${this.#counts(faults.length, looks.length)}</span>
      </h2>
      ${
        lines.length === 0
          ? nothing
          : html`<ul>
              ${shown.map((line) => html`<li>${line()}</li>`)}
            </ul>`
      }
      ${
        shown.length < lines.length
          ? html`<button class="button text" type="button" @click=${() => (this.whole = true)}>
              ${t('editor.check.all', { count: lines.length })}
            </button>`
          : nothing
      }
    </section>`;
  }

  #counts(faults: number, looks: number) {
    if (this.checked === undefined) return html`<span class="chip">${t('editor.check.busy')}</span>`;
    if (faults === 0 && looks === 0)
      return html`<span class="chip" data-tone="ok">${officeIcon('check')}${t('editor.check.good')}</span>`;
    return html`${
      faults === 0
        ? html`<span class="chip" data-tone="ok">${officeIcon('check')}${t('editor.check.noFaults')}</span>`
        : html`<span class="chip" data-tone="err"
            >${officeIcon('triangle')}${t('editor.check.faults', { count: faults })}</span
          >`
    }${
      looks === 0
        ? nothing
        : html`<span class="chip" data-tone="warn">${t('editor.check.looks', { count: looks })}</span>`
    }`;
  }

  #looks(): readonly Look[] {
    const remarks = (this.checked?.remarks ?? []).map(({ message, place }): Look => ({
      kind: 'remark',
      sentence: asSentence(message[this.language]),
      place,
    }));
    return [...this.looks, ...remarks];
  }

  #fault(fault: PlacedFault) {
    const repair = repairOf(this.draft, fault);
    const { place, file, line } = fault;
    const at = nodeAt(this.nodes, place);
    const where = `${pathInWords(place.file, place.path)[this.language]}: `;
    const message = fault.message[this.language];
    const said = message.startsWith(where) ? message.slice(where.length) : message;
    const sentence = asSentence(said);
    const look = {
      sentence,
      place: at === undefined ? undefined : place,
      // What no form shows is named as whoever made the file knows it.
      ...(at === undefined ? { elsewhere: t('editor.check.inFile', { file, line }) } : {}),
    };
    return html`${this.#line(look, 'triangle', 'fault')}${
      repair === undefined
        ? nothing
        : html`<button
            class="button quiet mend"
            type="button"
            @click=${() => this.dispatchEvent(new EditAsked({ what: 'editor.did.mended', edits: [repair] }))}
          >
            ${officeIcon('wrench')}<span>${t('editor.check.mend')}</span>
            <span class="visually-hidden">${sentence}</span>
          </button>`
    }`;
  }

  #line(
    { sentence, place, elsewhere }: Pick<Look, 'sentence' | 'place'> & { readonly elsewhere?: string },
    icon: OfficeIconName,
    tone: 'fault' | 'look',
  ) {
    const words = html`${officeIcon(icon)}<span
        >${sentence}<small>${place === undefined ? elsewhere : this.#whereIs(place)}</small></span
      >`;
    if (place === undefined) return html`<div class="line ${tone}">${words}</div>`;
    return html`<button
      class="line ${tone}"
      type="button"
      @click=${() => this.dispatchEvent(new PlaceWanted(place))}
    >
      ${words}${officeIcon('right')}
    </button>`;
  }

  #whereIs(place: Place): string {
    const line = placeLine(this.nodes, place, this.language, this.draft);
    const spoken = languageOf(place);
    return spoken === undefined ? line : `${line} (${t(`special.language.${spoken}`)})`;
  }
}

function asSentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

const icons: Readonly<Record<Look['kind'], OfficeIconName>> = {
  remark: 'info',
  english: 'swap',
  date: 'calendar',
};

declare global {
  interface HTMLElementTagNameMap {
    'check-list': CheckList;
  }
}
