import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  isVariant,
  variantLooked,
  variantNamed,
  variantStarted,
} from '../../../editing/operations/variant.ts';
import { variantFile } from '../../../course-files/variant/variant-schema.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { notice } from '../../styles/notice.styles.ts';
import { atEnter } from '../../ui/at-enter.ts';
import { icon } from '../../ui/icon.ts';
import { SpecialDesk } from '../special/special-desk.ts';
import { special } from '../special/special.styles.ts';
import './variant-partners.ts';
import './variant-session.ts';
import './variant-sources.ts';
import './variant-texts.ts';
import { variantStyles } from './variant.styles.ts';

/** Characters of its name. */
const longest = 40;
/** What is the same in the whole country, as it is said at the end. */
const national = ['lessons', 'questionnaire', 'goals', 'minutes', 'points', 'steps', 'partners'] as const;

/**
 * A local variant of the course: all that may be otherwise in one region, and what is national with the reason. A course that
 * has none yet gets one here.
 *
 * @fires {EditAsked} edit-asked - When something is to be done.
 */
@customElement('variant-desk')
export class VariantDesk extends SpecialDesk {
  static override styles = [base, button, form, notice, special, variantStyles];

  @state() private name: string | undefined;
  @state() private isIncomplete = false;

  override render() {
    return isVariant(this.draft) ? this.#variant() : this.#start();
  }

  #start() {
    return html`<section class="desk" aria-labelledby="title">
      <div class="head">
        <h2 id="title" tabindex="-1">${t('variant.new')}</h2>
        <p>${t('variant.newLead')}</p>
        <p class="small">${t('variant.newAfter')}</p>
      </div>
      <div class="adding" @keydown=${atEnter((event) => void this.#onStart(event))}>
        ${this.#nameField(this.name ?? '')}
        <div class="buttons">
          <button class="button" type="button" @click=${this.#onStart}>${t('variant.make')}</button>
        </div>
      </div>
      ${this.notices()}
    </section>`;
  }

  #variant() {
    const at = (...path: string[]) => this.draft.value({ file: variantFile, path });
    const version = String(this.draft.value({ file: 'course.yaml', path: ['version'] }));
    const name = typeof at('name') === 'string' ? String(at('name')) : '';
    const parts = { draft: this.draft, revision: this.revision, language: this.language, today: this.today };
    return html`<div class="desk">
      <section class="head" aria-labelledby="title">
        <h2 id="title" tabindex="-1">${name === '' ? t('variant.name') : name}</h2>
        <p class="small">${t('variant.lead')}</p>
        ${
          at('base') === version
            ? nothing
            : html`<div class="notice" data-kind="warning">
                <p>${icon('warning')}<span>${t('variant.old', { base: at('base'), version })}</span></p>
                <div class="buttons">
                  <button class="button quiet" type="button" @click=${this.#onLooked}>
                    ${t('variant.looked', { version })}
                  </button>
                </div>
              </div>`
        }
        <div @focusout=${() => void this.#onRename()}>${this.#nameField(this.name ?? name)}</div>
      </section>
      <variant-session
        .draft=${parts.draft}
        .revision=${parts.revision}
        .language=${parts.language}
      ></variant-session>
      <variant-texts
        .draft=${parts.draft}
        .revision=${parts.revision}
        .language=${parts.language}
      ></variant-texts>
      <variant-partners
        .draft=${parts.draft}
        .revision=${parts.revision}
        .language=${parts.language}
      ></variant-partners>
      <variant-sources
        .draft=${parts.draft}
        .revision=${parts.revision}
        .language=${parts.language}
      ></variant-sources>
      ${this.#national()} ${this.notices()}
    </div>`;
  }

  #nameField(value: string) {
    const isMissing = this.isIncomplete && value.trim() === '';
    return html`<div class="field" ?data-over=${value.length > longest}>
      <label for="name"
        ><span>${t('variant.name')}</span>
        <span class="count" ?data-near=${value.length > longest * 0.9} ?data-over=${value.length > longest}
          >${t('special.count', { count: value.length, longest })}</span
        ></label
      >
      <input
        id="name"
        autocomplete="off"
        .value=${value}
        aria-invalid=${isMissing || value.length > longest ? 'true' : 'false'}
        aria-describedby="name-help"
        @input=${(event: Event) => {
          this.name = (event.currentTarget as HTMLInputElement).value;
        }}
      />
      <span id="name-help"
        >${
          isMissing
            ? html`<span class="error">${icon('warning')}<span>${t('variant.nameMissing')}</span></span>`
            : html`<span class="small">${t('variant.nameHelp')}</span>`
        }</span
      >
    </div>`;
  }

  /** What cannot be otherwise here, so that nobody looks for it. */
  #national() {
    return html`<section class="head" aria-labelledby="national">
      <h3 id="national">${icon('lock')} ${t('variant.national.title')}</h3>
      <p class="small">${t('variant.national.lead')}</p>
      <ul class="locked">
        ${national.map((what) => html`<li>${t(`variant.national.${what}`)}</li>`)}
      </ul>
    </section>`;
  }

  readonly #onStart = async (event: Event) => {
    event.preventDefault();
    const name = (this.name ?? '').trim();
    this.isIncomplete = name === '';
    if (name === '' || name.length > longest) return;
    if (await this.act(() => variantStarted(this.draft, { name }))) this.name = undefined;
  };

  async #onRename(): Promise<void> {
    const name = this.name?.trim();
    this.isIncomplete = name === '';
    if (name === undefined || name === '' || name.length > longest) return;
    if (await this.act(() => variantNamed(this.draft, { name }))) this.name = undefined;
  }

  readonly #onLooked = () => {
    void this.act(() => variantLooked(this.draft));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'variant-desk': VariantDesk;
  }
}
