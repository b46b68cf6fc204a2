import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../../course-files/language.ts';
import type { CourseDraft } from '../../../editing/course-draft.ts';
import type { CourseNode, NodeGroup } from '../../../editing/outline/course-node.ts';
import type { Mark } from '../../../editing/outline/marks.ts';
import { nodesOf } from '../../../editing/outline/course-tree.ts';
import { nodeAt } from '../../../editing/outline/node-at.ts';
import { search, type Hit } from '../../../editing/outline/search.ts';
import { textsIn } from '../../../editing/outline/texts-in.ts';
import { officeIcon, type OfficeIconName } from '../../office/office-icon.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { chip } from '../../styles/chip.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { called, headingOf } from '../called.ts';
import { PlaceWanted } from '../editor-events.ts';
import { courseTreeStyles } from './course-tree.styles.ts';

const markIcons = {
  fault: 'triangle',
  english: 'swap',
  changed: 'pen',
  date: 'calendar',
} as const satisfies Record<Mark, OfficeIconName>;

/** So many places where something was found are shown at a time. */
const most = 40;

/**
 * The course as a tree of links, with a mark for each line, and a search through all its texts.
 *
 * @fires {PlaceWanted} place-wanted - When a text that was found is to be edited.
 */
@customElement('course-tree')
export class CourseTree extends LitElement {
  static override styles = [base, chip, form, courseTreeStyles];

  @property({ attribute: false }) tree: readonly NodeGroup[] = [];
  @property({ attribute: false }) marks: ReadonlyMap<string, Mark> = new Map();
  /** The line whose form is open. */
  @property() current = '';
  @property({ attribute: false }) draft!: CourseDraft;
  @property({ type: Number }) revision = 0;
  @property() language: Language = 'nl';

  @state() private typed = '';

  override render() {
    return html`<search class="field">
        <label class="visually-hidden" for="find">${t('editor.search.label')}</label>
        <input
          id="find"
          type="search"
          autocomplete="off"
          placeholder=${t('editor.search.hint')}
          .value=${this.typed}
          @input=${(event: Event) => {
            this.typed = (event.target as HTMLInputElement).value;
          }}
        />
      </search>
      ${this.typed.trim().length >= 2 ? this.#hits() : this.tree.map((group) => this.#group(group))}`;
  }

  #group(group: NodeGroup) {
    return html`<h2 id="group-${group.id}">${headingOf(group, this.language)}</h2>
      <ul aria-labelledby="group-${group.id}">
        ${group.nodes.map((node) => html`<li>${this.#line(node)}</li>`)}
      </ul>`;
  }

  #line(node: CourseNode) {
    const { id, title, plate, icon } = node;
    const mark = this.marks.get(id);
    return html`<a class="line" href="#${id}" aria-current=${id === this.current ? 'true' : 'false'}>
      ${
        plate === undefined
          ? officeIcon(icon as OfficeIconName)
          : html`<span class="plate" aria-hidden="true">${plate}</span>`
      }
      <span>${called(title, this.language)}</span>
      ${
        mark === undefined
          ? nothing
          : html`<span class="mark" data-mark=${mark}
              >${officeIcon(markIcons[mark])}${t(`editor.mark.${mark}`)}</span
            >`
      }
    </a>`;
  }

  #hits() {
    const hits = search(textsIn(this.draft), this.typed);
    const nodes = nodesOf(this.tree);
    return html`<p class="tiny" role="status">
        ${hits.length === 0 ? t('editor.search.none') : t('editor.search.found', { count: hits.length })}
      </p>
      <ul>
        ${hits.slice(0, most).map((hit) => this.#hit(hit, nodes))}
      </ul>
      ${hits.length > most ? html`<p class="tiny">${t('editor.search.more', { count: hits.length - most })}</p>` : nothing}`;
  }

  #hit(hit: Hit, nodes: readonly CourseNode[]) {
    const at = nodeAt(nodes, hit.place);
    if (at === undefined) return nothing;
    const { language = this.language } = hit;
    return html`<li>
      <button class="hit" type="button" @click=${() => this.dispatchEvent(new PlaceWanted(hit.place))}>
        <small>${called(at.node.title, this.language)}</small>
        <span lang=${language}>${hit.before}<mark>${hit.found}</mark>${hit.after}</span>
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'course-tree': CourseTree;
  }
}
