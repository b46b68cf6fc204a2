import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keptPlaces, type KeptPlace } from '../../../editing/operations/local-places.ts';
import { listAt, type Words } from '../../../editing/operations/edited.ts';
import { variantContact, variantParagraph } from '../../../editing/operations/variant.ts';
import type { Action, Place } from '../../../editing/edit.ts';
import { variantFile } from '../../../course-files/variant/variant-schema.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { icon } from '../../ui/icon.ts';
import { PlaceEntered } from '../editor-events.ts';
import { SpecialDesk } from '../special/special-desk.ts';
import { special } from '../special/special.styles.ts';
import { isLeft, noWords, settled, variantWords, wordsAt } from './local-words.ts';
import { variantStyles } from './variant.styles.ts';

interface LocalText {
  readonly key: string;
  readonly label: string;
  /** What the country has in its place. */
  readonly instead: Words | undefined;
  readonly stored: Words | undefined;
  readonly longest: number;
  readonly rows: number;
  /** Where a learner sees it. */
  readonly place: Place;
  readonly make: (words: Words | undefined) => Action;
}

/** The texts of one region: whom to ask, and a paragraph at each place that a page keeps for it. */
@customElement('variant-texts')
export class VariantTexts extends SpecialDesk {
  static override styles = [base, button, form, special, variantStyles];

  /** What was typed and not written yet, by its key. */
  @state() private typed: Readonly<Record<string, Words>> = {};

  override render() {
    return html`<section class="desk" aria-labelledby="contact">
        <div class="head">
          <h3 id="contact" tabindex="-1">${t('variant.contact.title')}</h3>
          <p class="small">${t('variant.contact.lead')}</p>
        </div>
        ${this.#contact('name', 80)} ${this.#contact('text', 240)}
      </section>
      <section class="desk" aria-labelledby="paragraphs">
        <div class="head">
          <h3 id="paragraphs" tabindex="-1">${t('variant.paragraphs.title')}</h3>
          <p class="small">${t('variant.paragraphs.lead')}</p>
        </div>
        ${keptPlaces(this.draft).map((place) => this.#paragraph(place))}
      </section>
      ${this.notices()}`;
  }

  #contact(key: 'name' | 'text', longest: number) {
    return this.#text({
      ...{ key: `contact-${key}`, longest, rows: key === 'name' ? 1 : 3 },
      place: { file: 'course.yaml', path: ['contact', key] },
      label: t(`variant.contact.${key}`),
      instead: wordsAt(this.draft, 'course.yaml', ['contact', key]),
      stored: variantWords(this.draft, ['contact', key]),
      make: (words) => variantContact(this.draft, { key, words }),
    });
  }

  #paragraph({ name, file, title, heading }: KeptPlace) {
    const at = listAt(this.draft, variantFile, ['paragraphs']).findIndex((one) => one.at === name);
    const page = title ?? t('variant.paragraphs.session');
    return this.#text({
      ...{ key: name, longest: 900, rows: 4, instead: undefined },
      place: { file, path: [] },
      label: heading === undefined ? page : t('variant.paragraphs.under', { page, heading }),
      stored: at < 0 ? undefined : variantWords(this.draft, ['paragraphs', at, 'text']),
      make: (words) => variantParagraph(this.draft, { at: name, words }),
    });
  }

  #text(text: LocalText) {
    const { key, label, instead, stored } = text;
    const words = this.typed[key] ?? stored ?? noWords;
    const isHalf = settled(words) === undefined;
    return html`<div
      class="local"
      role="group"
      aria-label=${label}
      @focusout=${(event: FocusEvent) => {
        if (isLeft(event)) void this.#write(text);
      }}
    >
      <p class="label">
        <b>${label}</b>
        <span class="small"
          >${stored === undefined && this.typed[key] === undefined ? t('variant.asNational') : t('variant.own')}</span
        >
      </p>
      ${instead === undefined ? nothing : html`<p class="small instead">${instead[this.language]}</p>`}
      <div class="pair">${this.#field(text, words, 'nl')} ${this.#field(text, words, 'en')}</div>
      ${
        isHalf
          ? html`<p class="error">
              ${icon('warning')}<span
                >${t(words.nl.trim() === '' ? 'special.missing.nl' : 'special.missing.en')}</span
              >
            </p>`
          : nothing
      }
    </div>`;
  }

  #field({ key, label, longest, rows, place }: LocalText, words: Words, language: 'nl' | 'en') {
    const { length } = words[language];
    return html`<div class="field" ?data-over=${length > longest}>
      <label for="${key}-${language}"
        ><span>${t(`special.language.${language}`)}<span class="visually-hidden">: ${label}</span></span>
        <span class="count" ?data-near=${length > longest * 0.9} ?data-over=${length > longest}
          >${t('special.count', { count: length, longest })}</span
        ></label
      >
      <textarea
        id="${key}-${language}"
        lang=${language}
        rows=${rows}
        .value=${words[language]}
        @focus=${() => {
          this.#entered(place, language, words);
        }}
        @input=${(event: Event) => {
          const { value } = event.currentTarget as HTMLTextAreaElement;
          this.typed = { ...this.typed, [key]: { ...words, [language]: value } };
        }}
      ></textarea>
    </div>`;
  }

  /** As soon as both languages are there; a text that was emptied gives way to that of the country. */
  async #write({ key, stored, make, longest, place }: LocalText): Promise<void> {
    const typed = this.typed[key];
    if (typed === undefined) return;
    const words = settled(typed);
    if (words === undefined) return;
    if (words !== 'none' && (words.nl.length > longest || words.en.length > longest)) return;
    const isSame = words === 'none' ? stored === undefined : false;
    if (isSame || (await this.act(() => make(words === 'none' ? undefined : words)))) {
      const { [key]: _written, ...others } = this.typed;
      this.typed = others;
      this.#entered(place, 'nl', typed);
    }
  }

  /** The learner's screen shows the first paragraph of it lit. */
  #entered(place: Place, language: 'nl' | 'en', words: Words): void {
    const [first = ''] = words[language].trim().split(/\n\s*\n/);
    this.dispatchEvent(new PlaceEntered(place, language, first === '' ? undefined : first));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'variant-texts': VariantTexts;
  }
}
