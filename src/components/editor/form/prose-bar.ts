import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { linkAddress, type ProseMark } from '../../../editing/prose-marks.ts';
import type { Target } from '../../../editing/fields/references.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { atEnter } from '../../ui/at-enter.ts';
import { icon } from '../../ui/icon.ts';
import { formIcon, type FormIcon } from './form-icon.ts';
import { proseBar } from './prose-bar.styles.ts';

/** What can be put in with a question first. */
export type LinkKind = 'source' | 'step' | 'link';

/** What is selected is to be marked; or a link is to be made. */
export class ProseMarkAsked extends Event {
  static readonly eventName = 'prose-mark-asked';
  readonly mark: ProseMark | LinkKind;

  constructor(mark: ProseMark | LinkKind) {
    super(ProseMarkAsked.eventName, { bubbles: true, composed: true });
    this.mark = mark;
  }
}

/** A link is put in; `words` are said where nothing is selected. */
export class LinkAsked extends Event {
  static readonly eventName = 'link-asked';
  readonly href: string;
  /** Not there where the words are the title of what it leads to. */
  readonly leadsTo: Target | undefined;

  constructor(href: string, leadsTo?: Target) {
    super(LinkAsked.eventName, { bubbles: true, composed: true });
    this.href = href;
    this.leadsTo = leadsTo;
  }
}

const marks: readonly { readonly id: ProseMark; readonly icon: FormIcon; readonly word: string }[] = [
  { id: 'heading', icon: 'heading', word: 'form.heading' },
  { id: 'small-heading', icon: 'heading', word: 'form.smallHeading' },
  { id: 'list', icon: 'list', word: 'form.listMark' },
  { id: 'quote', icon: 'quote', word: 'form.quote' },
  { id: 'bold', icon: 'bold', word: 'form.bold' },
  { id: 'italic', icon: 'italic', word: 'form.italic' },
];
const links: readonly { readonly id: LinkKind; readonly icon: FormIcon; readonly word: string }[] = [
  { id: 'source', icon: 'source', word: 'form.source' },
  { id: 'step', icon: 'step', word: 'form.step' },
  { id: 'link', icon: 'link', word: 'form.link' },
];

/**
 * The bar of everything that a text may have, and nothing else. One stop of the keyboard: arrows go along it.
 *
 * @fires {ProseMarkAsked} prose-mark-asked - For what is done at once.
 * @fires {LinkAsked} link-asked - When it is chosen where a link leads.
 */
@customElement('prose-bar')
export class ProseBar extends LitElement {
  static override styles = [base, button, form, proseBar];

  @property() label = '';
  @property({ attribute: false }) sources: readonly Target[] = [];
  @property({ attribute: false }) steps: readonly Target[] = [];
  @property({ attribute: false }) titleOf: (target: Target) => string = ({ id }) => String(id);

  @state() private asking: LinkKind | undefined;
  @state() private isWrong = false;
  /** The button that has the place of the bar in the order of the keyboard. */
  @state() private at = 0;

  override render() {
    const all = [...marks, ...links];
    return html`<div class="bar" role="toolbar" aria-label=${this.label} @keydown=${this.#onKey}>
        ${all.map(
          ({ id, icon: drawing, word }, position) =>
            html`<button
              type="button"
              value=${id}
              class=${id}
              tabindex=${position === this.at ? 0 : -1}
              aria-expanded=${ifDefined(isLink(id) ? expanded(this.asking === id) : undefined)}
              @mousedown=${keepSelection}
              @click=${() => this.#press(id, position)}
            >
              ${formIcon(drawing)}${t(word)}
            </button>`,
        )}
      </div>
      ${this.asking === undefined ? nothing : this.#question(this.asking)}`;
  }

  /** Asks where a link leads. */
  async ask(kind: LinkKind): Promise<void> {
    this.asking = kind;
    this.isWrong = false;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('#where'));
  }

  #question(kind: LinkKind) {
    return html`<div class="question" @keydown=${this.#onQuestionKey}>
      <div class="field" ?data-over=${this.isWrong}>
        ${kind === 'link' ? this.#address() : this.#targets(kind)}
      </div>
      <button class="button" type="button" @click=${this.#onPut}>${t('form.put')}</button>
      <button class="button text" type="button" @click=${this.#onCancel}>${t('form.cancel')}</button>
    </div>`;
  }

  #address() {
    return html`<label for="where">${t('form.typeAddress')}</label>
      <input
        id="where"
        type="url"
        inputmode="url"
        placeholder="https://"
        autocomplete="off"
        aria-describedby="said"
      />
      <p class="error" id="said" role="status">
        ${this.isWrong ? html`${icon('warning')}${t('form.noAddress')}` : nothing}
      </p>`;
  }

  #targets(kind: 'source' | 'step') {
    const targets = kind === 'source' ? this.sources : this.steps;
    return html`<label for="where">${t(kind === 'source' ? 'form.chooseSource' : 'form.chooseStep')}</label>
      <select id="where">
        ${targets.map((target) => html`<option value=${target.id}>${this.titleOf(target)}</option>`)}
      </select>`;
  }

  #press(id: ProseMark | LinkKind, position: number): void {
    this.at = position;
    if (!isLink(id)) {
      this.asking = undefined;
      this.dispatchEvent(new ProseMarkAsked(id));
    } else if (this.asking === id) this.asking = undefined;
    else void this.ask(id);
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const last = marks.length + links.length - 1;
    const to = { ArrowRight: this.at + 1, ArrowLeft: this.at - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.at = (to + last + 1) % (last + 1);
    focusOn(this.renderRoot.querySelectorAll<HTMLElement>('.bar button')[this.at] ?? null);
  };

  readonly #onQuestionKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.#onCancel();
    } else atEnter(this.#onPut)(event);
  };

  readonly #onPut = () => {
    const field = this.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>('#where');
    const value = field?.value ?? '';
    if (this.asking === 'link') {
      const href = linkAddress(value);
      this.isWrong = href === undefined;
      if (href === undefined) focusOn(field);
      else this.#put(new LinkAsked(href));
    } else {
      const isSource = this.asking === 'source';
      const target = (isSource ? this.sources : this.steps).find(({ id }) => id === value);
      if (target !== undefined) this.#put(new LinkAsked(`${isSource ? 'bron' : 'stap'}:${value}`, target));
    }
  };

  #put(asked: LinkAsked): void {
    this.asking = undefined;
    this.dispatchEvent(asked);
  }

  readonly #onCancel = () => {
    this.asking = undefined;
    focusOn(this.renderRoot.querySelectorAll<HTMLElement>('.bar button')[this.at] ?? null);
  };
}

function isLink(id: ProseMark | LinkKind): id is LinkKind {
  return links.some((link) => link.id === id);
}

function expanded(isOpen: boolean): 'true' | 'false' {
  return isOpen ? 'true' : 'false';
}

/** The field keeps the focus, so that what is selected there stays so. */
function keepSelection(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'prose-bar': ProseBar;
  }
  interface HTMLElementEventMap {
    'prose-mark-asked': ProseMarkAsked;
    'link-asked': LinkAsked;
  }
}
