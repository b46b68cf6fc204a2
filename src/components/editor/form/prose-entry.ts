import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Language } from '../../../course-files/language.ts';
import { linked, marked, type ProseMark, type Selected } from '../../../editing/prose-marks.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { pastedProse, type PastedPiece, type PastedProse } from './pasted-prose.ts';
import './paste-notice.ts';
import type { Notice } from './paste-notice.ts';
import { ProseMarkAsked } from './prose-bar.ts';
import { refusal } from './refusal.ts';
import './text-entry.ts';
import type { TextEntry, TextPasted } from './text-entry.ts';

const keys: Readonly<Record<string, ProseMark>> = { b: 'bold', i: 'italic' };

/**
 * A text with marks, in one language. What is pasted becomes a text of the course, and it is said what does not fit in one.
 *
 * @fires {TextTyped} text-typed - When somebody pauses or leaves.
 */
@customElement('prose-entry')
export class ProseEntry extends LitElement {
  static override styles = base;

  @property() value = '';
  @property() label = '';
  @property() textLanguage: Language = 'nl';
  @property({ type: Number }) longest = 0;
  @property() fault = '';
  @property({ type: Boolean }) stale = false;

  @state() private notice: Notice | undefined;

  @query('text-entry') private entry!: TextEntry;

  override render() {
    return html`<text-entry
        .value=${live(this.value)}
        .label=${this.label}
        .textLanguage=${this.textLanguage}
        .longest=${this.longest}
        .rows=${8}
        .fault=${this.fault}
        .stale=${this.stale}
        paragraphs
        @text-pasted=${this.#onPasted}
        @text-typed=${this.#onTyped}
        @keydown=${this.#onKey}
      ></text-entry>
      ${
        this.notice === undefined
          ? nothing
          : html`<paste-notice .notice=${this.notice} @notice-closed=${this.#onClosed}></paste-notice>`
      }`;
  }

  async takeFocus(): Promise<void> {
    await this.updateComplete;
    await this.entry.takeFocus();
  }

  /** Marks what is selected. */
  mark(mark: ProseMark): void {
    this.#put(marked(this.#selected, mark));
  }

  /** Puts a link in, with these words where nothing is selected. */
  link(href: string, words: string): void {
    this.#put(linked(this.#selected, href, words));
  }

  get #selected(): Selected {
    const [from, to] = this.entry.selection;
    return { text: this.entry.text, from, to };
  }

  #put({ text, from, to }: Selected): void {
    void this.entry.put(text, [from, to]);
  }

  readonly #onTyped = ({ text }: { readonly text: string }) => {
    this.value = text;
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const mark = keys[event.key.toLowerCase()];
    if (mark !== undefined) {
      event.preventDefault();
      this.mark(mark);
    } else if (event.key.toLowerCase() === 'k') {
      event.preventDefault();
      this.dispatchEvent(new ProseMarkAsked('link'));
    }
  };

  readonly #onPasted = (event: TextPasted) => {
    const { data, isDropped } = event;
    const [file] = data.files;
    const found = data.getData('text/html');
    if (found !== '') {
      event.preventDefault();
      const pasted = pastedProse(found);
      this.#insert(pasted);
      this.notice = noticeOf(pasted);
    } else if (file !== undefined || isDropped) {
      event.preventDefault();
      this.notice = { title: t('form.refused.title'), lines: [refusal(file)] };
    } else this.notice = undefined;
  };

  /** A piece of more than one paragraph stands by itself. */
  #insert({ text }: PastedProse): void {
    const { text: whole, from, to } = this.#selected;
    const isPiece = text.includes('\n') || /^(?:#|- |> |1\. )/.test(text);
    const before = whole.slice(0, from);
    const after = whole.slice(to);
    const above =
      !isPiece || before.trim() === ''
        ? ''
        : before.endsWith('\n\n')
          ? ''
          : before.endsWith('\n')
            ? '\n'
            : '\n\n';
    const below =
      !isPiece || after.trim() === ''
        ? ''
        : after.startsWith('\n\n')
          ? ''
          : after.startsWith('\n')
            ? '\n'
            : '\n\n';
    const end = from + above.length + text.length;
    this.#put({ text: before + above + text + below + after, from: end, to: end });
  }

  readonly #onClosed = () => {
    this.notice = undefined;
    void this.entry.takeFocus();
  };
}

function noticeOf({ took, left, isFromWord }: PastedProse): Notice | undefined {
  const lost = inWords(left);
  const taken = inWords(took);
  // Who copied a word or a sentence knows what happened.
  const isSmall = lost === '' && Object.values(took).reduce((sum, count) => sum + count, 0) <= 1;
  if (isSmall || (lost === '' && taken === '')) return undefined;
  return {
    title: t(isFromWord ? 'form.pasted.title' : 'form.pasted.titleWeb'),
    lines: [
      ...(taken === '' ? [] : [t('form.pasted.took', { what: taken })]),
      ...(lost === '' ? [] : [t('form.pasted.left', { what: lost })]),
    ],
  };
}

function inWords(counts: Readonly<Partial<Record<PastedPiece, number>>>): string {
  const pieces = (Object.entries(counts) as [PastedPiece, number][]).map(([piece, count]) =>
    t(`form.pasted.${piece}`, { count }),
  );
  return new Intl.ListFormat(t('form.locale'), { type: 'conjunction' }).format(pieces);
}

declare global {
  interface HTMLElementTagNameMap {
    'prose-entry': ProseEntry;
  }
}
