import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { languages, type Language } from '../../../course-files/language.ts';
import { pathInWords, type Place } from '../../../course-files/value-path.ts';
import type { PlacedFault } from '../../../editing/course-work.ts';
import type { CourseValues } from '../../../editing/fields/references.ts';
import {
  filledPlace,
  found,
  lostPlace,
  placeMoved,
  wordPairs,
  type WordPair,
} from '../../../editing/words/words-search.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { icon } from '../../ui/icon.ts';
import { EditAsked, EnglishRight, PlaceEntered } from '../editor-events.ts';
import { courseForm } from './course-form.styles.ts';
import { isSamePlace, placeKey, valueAction } from './form-view.ts';
import './text-entry.ts';
import type { TextEntry, TextTyped } from './text-entry.ts';
import { wordsForm } from './words-form.styles.ts';

/** So many are shown: who types one word more finds fewer. */
const most = 25;

/**
 * The words on buttons and in notices, found by what stands on the screen. What the course fills in stays.
 *
 * @fires {EditAsked} edit-asked - When a text is changed.
 * @fires {PlaceEntered} place-entered - When a text has the focus.
 * @fires {EnglishRight} english-right - When somebody looked at an English text.
 */
@customElement('words-form')
export class WordsForm extends LitElement {
  static override styles = [base, button, form, courseForm, wordsForm];

  @property({ attribute: false }) draft!: CourseValues;
  @property({ type: Number }) revision = 0;
  /** The file in Dutch and the file in English. */
  @property({ attribute: false }) files: readonly string[] = [];
  @property() language: Language = 'nl';
  @property({ attribute: false }) faults: readonly PlacedFault[] = [];
  @property({ attribute: false }) stale: readonly Place[] = [];

  @state() private typed = '';
  @state() private shown: Language = 'nl';
  /** A text that was asked for by its place. */
  @state() private asked: string | undefined;
  /** What was found when somebody last typed in the search: a text that is changed stays where it is. */
  #hits: readonly string[] = [];

  override render() {
    const pairs = this.#pairs();
    const keys = this.asked === undefined ? this.#hits : [this.asked];
    const hits = keys.flatMap((key) => pairs.filter(({ path }) => path.join('/') === key));
    return html`<div class="field search">
        <label for="search">${t('form.words.search')}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          aria-describedby="hint"
          .value=${live(this.typed)}
          @input=${this.#onSearch}
        />
        <p class="small" id="hint" role="status">${this.#hint(hits.length)}</p>
      </div>
      <div class="form" data-shown=${this.shown}>
        <div class="language-tabs" role="group" aria-label=${t('form.languages')}>
          ${languages.map(
            (language) =>
              html`<button
                type="button"
                aria-pressed=${this.shown === language ? 'true' : 'false'}
                @click=${() => (this.shown = language)}
              >
                ${t(language === 'nl' ? 'form.dutch' : 'form.english')}
              </button>`,
          )}
        </div>
        <ul>
          ${repeat(
            hits.slice(0, most),
            ({ path }) => path.join('/'),
            (pair) => html`<li class="rows">${this.#pair(pair)}</li>`,
          )}
        </ul>
      </div>`;
  }

  /** Shows the text at a place, and puts the cursor in it. */
  async showPlace({ file, path }: Place): Promise<void> {
    this.asked = path.join('/');
    this.typed = '';
    const language = file === this.files[1] ? 'en' : 'nl';
    this.shown = language;
    await this.updateComplete;
    await this.renderRoot
      .querySelector<TextEntry>(`text-entry[data-place="${placeKey({ file, path })}"]`)
      ?.takeFocus();
  }

  #pairs(): readonly WordPair[] {
    const [nl = '', en = ''] = this.files;
    return wordPairs(this.draft.value({ file: nl, path: [] }), this.draft.value({ file: en, path: [] }));
  }

  #hint(count: number): string {
    if (this.asked !== undefined || this.typed.trim() === '') return t('form.words.searchHint');
    if (count === 0) return t('form.words.none');
    return count > most ? t('form.words.many', { count, shown: most }) : t('form.words.found', { count });
  }

  #pair(pair: WordPair) {
    const form = /_(one|other|zero)$/.exec(String(pair.path.at(-1)))?.[1];
    const english: Place = { file: this.files[1] ?? '', path: pair.path };
    const isStale = this.stale.some((one) => isSamePlace(one, english));
    return html`${form === undefined ? nothing : html`<p class="note">${t(`form.words.${form}`)}</p>`}
    ${languages.map(
      (language, at) =>
        html`<div class="in-language" data-language=${language}>
          ${this.#entry(pair, language, { file: this.files[at] ?? '', path: pair.path }, language === 'en' && isStale)}
        </div>`,
    )}
    ${
      isStale
        ? html`<p class="stale-note" data-language="en">
            ${icon('warning')}<span>${t('form.stale')}</span>
            <button
              class="button text small"
              type="button"
              @click=${() => this.dispatchEvent(new EnglishRight(english))}
            >
              ${t('form.englishRight')}
            </button>
          </p>`
        : nothing
    }`;
  }

  #entry(pair: WordPair, language: Language, place: Place, isStale: boolean) {
    const text = pair[language] ?? '';
    const places = [...new Set(text.match(filledPlace) ?? [])];
    const fault = this.faults.find((one) => isSamePlace(one.place, place));
    const where = `${pathInWords(place.file, place.path)[this.language]}: `;
    const said = fault?.message[this.language].replace(where, '') ?? '';
    return html`<text-entry
      data-place=${placeKey(place)}
      .value=${live(text)}
      .label=${t(language === 'nl' ? 'form.words.inDutch' : 'form.words.inEnglish', { text })}
      .textLanguage=${language}
      .rows=${Math.min(8, Math.max(2, Math.ceil(text.length / 46)))}
      .blocks=${filledPlace}
      .refuses=${refuses}
      .fault=${said}
      .stale=${isStale}
      @text-typed=${({ text: typed, goesOn }: TextTyped) => {
        this.dispatchEvent(new EditAsked(valueAction({ type: 'value', place, value: typed }), goesOn));
        this.dispatchEvent(new PlaceEntered(place, language, typed));
      }}
      @focusin=${() => this.dispatchEvent(new PlaceEntered(place, language, text))}
    >
      ${
        places.length === 0
          ? nothing
          : html`<span class="places" role="group" aria-label=${t('form.places')}
              >${places.map(
                (name) =>
                  html`<button
                    type="button"
                    aria-label=${t('form.movePlace', { name })}
                    title=${t('form.movePlace', { name })}
                    @mousedown=${(event: Event) => event.preventDefault()}
                    @click=${onMovePlace(name)}
                  >
                    ${name}
                  </button>`,
              )}</span
            >`
      }
    </text-entry>`;
  }

  readonly #onSearch = (event: Event) => {
    this.typed = (event.target as HTMLInputElement).value;
    this.asked = undefined;
    this.#hits = found(this.#pairs(), this.typed).map(({ path }) => path.join('/'));
  };

  takeFocus(): void {
    focusOn(this.renderRoot.querySelector<HTMLElement>('#search'));
  }
}

function refuses(text: string, before: string): string | undefined {
  const name = lostPlace(before, text);
  return name === undefined ? undefined : t('form.keptPlace', { name });
}

function onMovePlace(name: string): (event: Event) => void {
  return ({ currentTarget }) => {
    const entry = (currentTarget as HTMLElement).closest('text-entry');
    if (entry === null) return;
    const moved = placeMoved(entry.text, name, entry.selection[0]);
    void entry.put(moved.text, [moved.at, moved.at]);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'words-form': WordsForm;
  }
}
