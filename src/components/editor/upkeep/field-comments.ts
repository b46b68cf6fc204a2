import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dayInWords } from '../../../content/moment-in-words.ts';
import type { Language } from '../../../course-files/language.ts';
import type { CourseDraft } from '../../../editing/course-draft.ts';
import type { Place } from '../../../editing/edit.ts';
import type { CourseNode } from '../../../editing/outline/course-node.ts';
import { nodeAt, type NodePart } from '../../../editing/outline/node-at.ts';
import {
  commentAdded,
  commentRemoved,
  commentsOf,
  type PlacedComment,
} from '../../../editing/upkeep/comments.ts';
import { officeIcon } from '../../office/office-icon.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { EditAsked, PlaceWanted } from '../editor-events.ts';
import { placeLine, placeName } from '../place-name.ts';
import { upkeep } from './upkeep.styles.ts';

/** Who writes here, as they typed it last, for the next comment of this visit. */
let writer = '';

/**
 * What colleagues say of the fields of a part, or without one of the whole course.
 *
 * @fires {EditAsked} edit-asked - When something is said, or done with.
 * @fires {PlaceWanted} place-wanted - When somebody goes to the field of a comment.
 */
@customElement('field-comments')
export class FieldComments extends LitElement {
  static override styles = [base, button, form, upkeep];

  @property({ attribute: false }) draft!: CourseDraft;
  @property({ type: Number }) revision = 0;
  /** The part of the course whose comments are shown; undefined: all there are, and none can be added. */
  @property({ attribute: false }) of: NodePart | undefined;
  /** The field that a new one is about, where somebody is in one. */
  @property({ attribute: false }) field: Place | undefined;
  @property({ attribute: false }) nodes: readonly CourseNode[] = [];
  @property() language: Language = 'nl';
  /** The day of today. */
  @property({ attribute: false }) today: () => string = () => new Date().toLocaleDateString('sv-SE');

  @state() private isOpen = false;
  @state() private text = '';
  #chosen: Place | undefined;

  override render() {
    const { of: part } = this;
    const comments = commentsOf(this.draft).filter(
      ({ place }) => part === undefined || (place !== undefined && this.#isIn(place, part)),
    );
    return html`${
      comments.length === 0
        ? this.of === undefined
          ? html`<p>${t('upkeep.comments.none')}</p>`
          : nothing
        : html`<ul class="lines">
            ${comments.map((one) => html`<li>${this.#line(one)}</li>`)}
          </ul>`
    }
    ${part === undefined ? nothing : this.isOpen ? this.#form() : this.#opener(part)}`;
  }

  #line({ comment, at, place }: PlacedComment) {
    const day = dayInWords(Date.parse(comment.day) / 60_000, this.language, 'UTC');
    const name = placeName(this.nodes, place ?? { file: comment.file, path: [] }, this.language, this.draft);
    return html`<div>
        <p class="where">
          <b>${name.title}</b><span>${place === undefined ? t('upkeep.comments.gone') : name.rest}</span>
        </p>
        <p class="quote">${comment.text}</p>
        <p class="small">
          ${comment.by === undefined ? day : t('upkeep.comments.by', { name: comment.by, day })}
        </p>
      </div>
      <div class="buttons">
        ${
          place === undefined || this.of !== undefined
            ? nothing
            : html`<button
                class="button quiet"
                type="button"
                @click=${() => this.dispatchEvent(new PlaceWanted(place))}
              >
                ${t('upkeep.comments.go')}
              </button>`
        }
        <button
          class="button quiet"
          type="button"
          @click=${() => this.dispatchEvent(new EditAsked(commentRemoved(at)))}
        >
          ${officeIcon('check')}${t('upkeep.comments.done')}
        </button>
      </div>`;
  }

  #isIn(place: Place, { node, part }: NodePart): boolean {
    const found = nodeAt(this.nodes, place);
    return found?.node.id === node.id && found.part.id === part.id;
  }

  /** What a new comment is about: a field in both its languages, or the part as a whole. */
  #about({ part, node }: NodePart): Place | undefined {
    const { field } = this;
    if (field === undefined || !this.#isIn(field, { node, part })) return part.places[0];
    const path =
      field.path.at(-1) === 'nl' || field.path.at(-1) === 'en' ? field.path.slice(0, -1) : field.path;
    return { file: field.file, path };
  }

  #opener(part: NodePart) {
    const about = this.#about(part);
    if (about === undefined) return nothing;
    const what = placeLine(this.nodes, about, this.language, this.draft);
    return html`<button class="button text" type="button" @click=${() => this.#open(about)}>
      ${officeIcon('verhaal')}${t('upkeep.comments.add', { what })}
    </button>`;
  }

  #form() {
    return html`<div class="field">
        <label for="text">${t('upkeep.comments.text')}</label>
        <textarea
          id="text"
          rows="3"
          maxlength="500"
          .value=${this.text}
          @input=${(event: Event) => (this.text = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
      <div class="field">
        <label for="by">${t('upkeep.comments.name')}</label>
        <input
          id="by"
          maxlength="80"
          autocomplete="off"
          .value=${writer}
          aria-describedby="by-hint"
          @input=${(event: Event) => (writer = (event.target as HTMLInputElement).value)}
        />
        <p class="tiny" id="by-hint">${t('upkeep.asTyped')}</p>
      </div>
      <p class="buttons">
        <button
          class="button"
          type="button"
          aria-disabled=${this.text.trim() === '' ? 'true' : 'false'}
          @click=${this.#add}
        >
          ${t('upkeep.comments.save')}
        </button>
        <button class="button text" type="button" @click=${() => (this.isOpen = false)}>
          ${t('upkeep.comments.cancel')}
        </button>
      </p>`;
  }

  readonly #open = async (about: Place) => {
    this.#chosen = about;
    this.isOpen = true;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('#text'));
  };

  readonly #add = () => {
    if (this.#chosen === undefined || this.text.trim() === '') return;
    const action = commentAdded(this.draft, this.#chosen, { by: writer, text: this.text }, this.today());
    this.dispatchEvent(new EditAsked(action));
    this.text = '';
    this.isOpen = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'field-comments': FieldComments;
  }
}
