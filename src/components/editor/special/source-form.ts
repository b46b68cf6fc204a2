import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { sourceAdded } from '../../../editing/operations/sources.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { atEnter } from '../../ui/at-enter.ts';
import { icon } from '../../ui/icon.ts';
import { SpecialDesk } from './special-desk.ts';
import { special } from './special.styles.ts';
import { wordsPair, type TypedWords } from './words-pair.ts';

interface Typed {
  readonly title: TypedWords;
  readonly maker: string;
  readonly year: string;
  readonly url: string;
  readonly about: TypedWords;
}

const empty: Typed = { title: { nl: '', en: '' }, maker: '', year: '', url: '', about: { nl: '', en: '' } };

/**
 * One more source; its day of being looked at is today.
 *
 * @fires {EditAsked} edit-asked - When it is to be written.
 */
@customElement('source-form')
export class SourceForm extends SpecialDesk {
  static override styles = [base, button, form, special];

  @state() private typed: Typed | undefined;
  @state() private isIncomplete = false;

  override render() {
    const { typed } = this;
    if (typed === undefined)
      return html`<div class="buttons">
          <button class="button quiet" type="button" @click=${this.#onOpen}>
            ${t('special.sources.add')}
          </button>
        </div>
        ${this.notices()}`;
    return html`<div class="adding" @keydown=${atEnter((event) => void this.#onSubmit(event))}>
        <h3 id="new" tabindex="-1">${t('special.sources.new')}</h3>
        <p class="small">${t('special.sources.newLead')}</p>
        ${this.#words('title', typed.title, 140)}
        <div class="pair">${this.#line('maker', typed.maker)} ${this.#line('year', typed.year)}</div>
        ${this.#line('url', typed.url)} ${this.#words('about', typed.about, 300)}
        <div class="buttons">
          <button class="button" type="button" @click=${this.#onSubmit}>${t('special.sources.make')}</button>
          <button class="button text" type="button" @click=${() => (this.typed = undefined)}>
            ${t('special.leave')}
          </button>
        </div>
      </div>
      ${this.notices()}`;
  }

  #words(key: 'title' | 'about', typed: TypedWords, longest: number) {
    return wordsPair({
      id: key,
      label: t(`special.sources.field.${key}`),
      typed,
      longest,
      isLong: key === 'about',
      isIncomplete: this.isIncomplete,
      onTyped: (words) => {
        this.#put({ [key]: { ...(this.typed ?? empty)[key], ...words } });
      },
    });
  }

  #line(key: 'maker' | 'year' | 'url', value: string) {
    const error = this.isIncomplete ? wrongIn(key, value) : undefined;
    return html`<div class="field">
      <label for=${key}>${t(`special.sources.field.${key}`)}</label>
      <input
        id=${key}
        autocomplete="off"
        inputmode=${key === 'year' ? 'numeric' : key === 'url' ? 'url' : 'text'}
        maxlength=${key === 'year' ? 4 : 400}
        .value=${value}
        aria-invalid=${error === undefined ? 'false' : 'true'}
        aria-describedby="${key}-help"
        @input=${(event: Event) => {
          this.#put({ [key]: (event.currentTarget as HTMLInputElement).value });
        }}
      />
      <span id="${key}-help"
        >${
          error === undefined
            ? html`<span class="small">${key === 'maker' ? '' : t(`special.sources.help.${key}`)}</span>`
            : html`<span class="error"
                >${icon('warning')}<span>${t(`special.sources.wrong.${error}`)}</span></span
              >`
        }</span
      >
    </div>`;
  }

  #put(change: Partial<Typed>): void {
    this.typed = { ...(this.typed ?? empty), ...change };
  }

  readonly #onOpen = async () => {
    this.typed = empty;
    this.isIncomplete = false;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('#new'));
  };

  readonly #onSubmit = async (event: Event) => {
    event.preventDefault();
    const { title, maker, year, url, about } = this.typed ?? empty;
    const isMissing = [title.nl, title.en, about.nl, about.en].some((text) => text.trim() === '');
    const isWrong = [wrongIn('maker', maker), wrongIn('year', year), wrongIn('url', url)].some(Boolean);
    this.isIncomplete = isMissing || isWrong;
    if (this.isIncomplete) return;
    const trimmed = (words: TypedWords) => ({ nl: words.nl.trim(), en: words.en.trim() });
    const source = {
      title: trimmed(title),
      maker: maker.trim(),
      ...(year.trim() === '' ? {} : { year: Number(year) }),
      ...(url.trim() === '' ? {} : { url: url.trim() }),
      about: trimmed(about),
    };
    if (await this.act(() => sourceAdded(this.draft, source, this.today).action)) this.typed = undefined;
  };
}

/** What is wrong in a line of the form; nothing when it may be written. */
function wrongIn(key: 'maker' | 'year' | 'url', value: string): 'maker' | 'year' | 'url' | undefined {
  const text = value.trim();
  if (key === 'maker') return text === '' ? 'maker' : undefined;
  if (text === '') return undefined;
  if (key === 'year') return /^\d{4}$/.test(text) ? undefined : 'year';
  return text.startsWith('https://') && URL.canParse(text) ? undefined : 'url';
}

declare global {
  interface HTMLElementTagNameMap {
    'source-form': SourceForm;
  }
}
