import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { titleIn } from '../../../editing/operations/consequences.ts';
import { listAt } from '../../../editing/operations/edited.ts';
import { variantSourceAdded, variantSourceRemoved } from '../../../editing/operations/variant.ts';
import { variantFile } from '../../../course-files/variant/variant-schema.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { icon } from '../../ui/icon.ts';
import { PlaceEntered } from '../editor-events.ts';
import { SpecialDesk } from '../special/special-desk.ts';
import { special } from '../special/special.styles.ts';
import { wordsPair, type TypedWords } from '../special/words-pair.ts';
import { noWords, settled } from './local-words.ts';
import { variantStyles } from './variant.styles.ts';

interface Typed {
  readonly title: TypedWords;
  readonly maker: string;
  readonly url: string;
  readonly about: TypedWords;
}

const empty: Typed = { title: noWords, maker: '', url: '', about: noWords };

/** The sources of one region, behind those of the country. */
@customElement('variant-sources')
export class VariantSources extends SpecialDesk {
  static override styles = [base, button, form, special, variantStyles];

  @state() private typed: Typed | undefined;
  @state() private isIncomplete = false;

  override render() {
    const sources = listAt(this.draft, variantFile, ['sources']);
    return html`<section
      class="desk"
      aria-labelledby="sources"
      @focusin=${() => this.dispatchEvent(new PlaceEntered({ file: 'bronnen.yaml', path: [] }))}
    >
      <div class="head">
        <h3 id="sources" tabindex="-1">${t('variant.sources.title')}</h3>
        <p class="small">${t('variant.sources.lead')}</p>
      </div>
      ${
        sources.length === 0
          ? nothing
          : html`<ul class="rows">
              ${sources.map((source, at) => {
                const title = titleIn(source, this.language);
                return html`<li class="row">
                  <div class="words">
                    <b>${title}</b>
                    <span class="small"
                      >${String(source.maker)} · <code>bron:${String(source.id)}</code></span
                    >
                  </div>
                  <div class="deeds">
                    <button
                      class="button text icon-only"
                      type="button"
                      aria-label=${t('special.remove', { title })}
                      @click=${() => void this.act(() => variantSourceRemoved(this.draft, { at }))}
                    >
                      ${icon('close')}
                    </button>
                  </div>
                </li>`;
              })}
            </ul>`
      }
      ${this.typed === undefined ? this.#add() : this.#new(this.typed)} ${this.notices()}
    </section>`;
  }

  #add() {
    return html`<div class="buttons">
      <button class="button quiet" type="button" @click=${this.#onOpen}>${t('special.sources.add')}</button>
    </div>`;
  }

  #new(typed: Typed) {
    return html`<div class="adding">
      <h4 id="new" tabindex="-1">${t('special.sources.new')}</h4>
      <p class="small">${t('special.sources.newLead')}</p>
      ${this.#words(typed, 'title', 140)} ${this.#line(typed, 'maker')} ${this.#line(typed, 'url')}
      ${this.#words(typed, 'about', 300)}
      <div class="buttons">
        <button class="button" type="button" @click=${() => void this.#onMake(typed)}>
          ${t('special.sources.make')}
        </button>
        <button class="button text" type="button" @click=${() => (this.typed = undefined)}>
          ${t('special.leave')}
        </button>
      </div>
    </div>`;
  }

  #words(typed: Typed, key: 'title' | 'about', longest: number) {
    return wordsPair({
      id: key,
      label: t(`special.sources.field.${key}`),
      typed: typed[key],
      longest,
      isLong: key === 'about',
      isIncomplete: this.isIncomplete,
      onTyped: (words) => {
        this.typed = { ...typed, [key]: words };
      },
    });
  }

  #line(typed: Typed, key: 'maker' | 'url') {
    const isWrong = this.isIncomplete && !isRight(key, typed[key]);
    return html`<div class="field">
      <label for=${key}>${t(`special.sources.field.${key}`)}</label>
      <input
        id=${key}
        autocomplete="off"
        maxlength=${key === 'maker' ? 120 : 400}
        .value=${typed[key]}
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby="${key}-help"
        @input=${(event: Event) => {
          this.typed = { ...typed, [key]: (event.currentTarget as HTMLInputElement).value };
        }}
      />
      <span id="${key}-help"
        >${
          isWrong
            ? html`<span class="error"
                >${icon('warning')}<span>${t(`special.sources.wrong.${key}`)}</span></span
              >`
            : html`<span class="small">${key === 'url' ? t('special.sources.help.url') : ''}</span>`
        }</span
      >
    </div>`;
  }

  readonly #onOpen = async () => {
    this.typed = empty;
    this.isIncomplete = false;
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('#new'));
  };

  async #onMake({ title, maker, url, about }: Typed): Promise<void> {
    const [titleWords, aboutWords] = [settled(title), settled(about)];
    const isWhole = isRight('maker', maker) && isRight('url', url);
    const isLong =
      Math.max(title.nl.length, title.en.length) > 140 || Math.max(about.nl.length, about.en.length) > 300;
    this.isIncomplete = !isWhole || typeof titleWords !== 'object' || typeof aboutWords !== 'object';
    if (this.isIncomplete || isLong || typeof titleWords !== 'object' || typeof aboutWords !== 'object')
      return;
    const source = {
      title: titleWords,
      maker: maker.trim(),
      ...(url.trim() === '' ? {} : { url: url.trim() }),
      about: aboutWords,
    };
    if (await this.act(() => variantSourceAdded(this.draft, source))) this.typed = undefined;
  }
}

function isRight(key: 'maker' | 'url', typed: string): boolean {
  const text = typed.trim();
  if (key === 'maker') return text !== '';
  return text === '' || (text.startsWith('https://') && URL.canParse(text));
}

declare global {
  interface HTMLElementTagNameMap {
    'variant-sources': VariantSources;
  }
}
