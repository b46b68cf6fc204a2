import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { listAt, type Values, type Words } from '../../../editing/operations/edited.ts';
import { variantPartner, type PartnerHere } from '../../../editing/operations/variant.ts';
import { variantFile } from '../../../course-files/variant/variant-schema.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { PlaceEntered } from '../editor-events.ts';
import { SpecialDesk } from '../special/special-desk.ts';
import { special } from '../special/special.styles.ts';
import { wordsPair } from '../special/words-pair.ts';
import { noWords, settled, variantWords, wordsAt } from './local-words.ts';
import { variantStyles } from './variant.styles.ts';

const keys = ['name', 'short', 'about'] as const;
type Key = (typeof keys)[number];
const longest: Readonly<Record<Key, number>> = { name: 60, short: 18, about: 140 };

interface Partner {
  readonly id: string;
  readonly national: Readonly<Record<Key, Words>>;
  readonly here: PartnerHere;
}

/** The partners of the sociale kaart as they are called in one region; none can be added, and the reason is said. */
@customElement('variant-partners')
export class VariantPartners extends SpecialDesk {
  static override styles = [base, button, form, special, variantStyles];

  /** The partner of which the words are open. */
  @state() private open: string | undefined;
  @state() private typed: Readonly<Record<Key, Words>> | undefined;
  @state() private isIncomplete = false;

  override render() {
    return html`<section
      class="desk"
      aria-labelledby="partners"
      @focusin=${() => this.dispatchEvent(new PlaceEntered({ file: 'mijn-wijk.yaml', path: ['socialeKaart'] }))}
    >
      <div class="head">
        <h3 id="partners" tabindex="-1">${t('variant.partners.title')}</h3>
        <p class="small">${t('variant.partners.lead')}</p>
      </div>
      <ul class="rows">
        ${this.#partners().map((partner) => this.#row(partner))}
      </ul>
      ${this.notices()}
    </section>`;
  }

  #partners(): readonly Partner[] {
    const own = listAt(this.draft, variantFile, ['partners']);
    return listAt(this.draft, 'mijn-wijk.yaml', ['socialeKaart', 'groups']).flatMap((_, group) => {
      const path = ['socialeKaart', 'groups', group, 'partners'];
      return listAt(this.draft, 'mijn-wijk.yaml', path).map((partner: Values, at): Partner => {
        const of = (key: Key) => wordsAt(this.draft, 'mijn-wijk.yaml', [...path, at, key]) ?? noWords;
        const found = own.findIndex(({ id }) => id === partner.id);
        const words = keys.flatMap((key) => {
          const here = found < 0 ? undefined : variantWords(this.draft, ['partners', found, key]);
          return here === undefined ? [] : [[key, here] as const];
        });
        return {
          id: String(partner.id),
          national: { name: of('name'), short: of('short'), about: of('about') },
          here: { hidden: own[found]?.hidden === true, ...Object.fromEntries(words) },
        };
      });
    });
  }

  #row(partner: Partner) {
    const { id, national, here } = partner;
    const title = (here.name ?? national.name)[this.language];
    return html`<li class="row" ?data-hidden=${here.hidden === true}>
      <div class="words">
        <b>${title}</b>
        ${here.name === undefined ? nothing : html`<span class="small">${t('variant.partners.was', { title: national.name[this.language] })}</span>`}
      </div>
      <div class="deeds">
        <label class="choice"
          ><input
            type="checkbox"
            name="hidden-${id}"
            .checked=${here.hidden === true}
            aria-label=${t('variant.partners.hiddenOf', { title })}
            @change=${(event: Event) => {
              const hidden = (event.currentTarget as HTMLInputElement).checked;
              void this.act(() => variantPartner(this.draft, id, { ...here, hidden }));
            }}
          /><span>${t('variant.partners.hidden')}</span></label
        >
        <button
          class="button text"
          type="button"
          aria-expanded=${this.open === id ? 'true' : 'false'}
          aria-label=${t('variant.partners.changeOf', { title })}
          @click=${() => void this.#onOpen(partner)}
        >
          ${t('variant.partners.change')}
        </button>
      </div>
      ${this.open === id && this.typed !== undefined ? this.#words(partner, this.typed) : nothing}
    </li>`;
  }

  #words({ id, here }: Partner, typed: Readonly<Record<Key, Words>>) {
    return html`<div class="open">
      ${keys.map((key) =>
        wordsPair({
          id: `${id}-${key}`,
          label: t(`variant.partners.${key}`),
          typed: typed[key],
          longest: longest[key],
          isLong: key === 'about',
          isIncomplete: this.isIncomplete,
          onTyped: (words) => {
            this.typed = { ...typed, [key]: words };
          },
        }),
      )}
      <div class="buttons">
        <button class="button" type="button" @click=${() => void this.#onKeep(id, here, typed)}>
          ${t('variant.keep')}
        </button>
        <button class="button text" type="button" @click=${() => (this.open = undefined)}>
          ${t('special.leave')}
        </button>
      </div>
    </div>`;
  }

  async #onOpen({ id, national, here }: Partner): Promise<void> {
    this.open = this.open === id ? undefined : id;
    this.isIncomplete = false;
    this.typed = {
      name: here.name ?? national.name,
      short: here.short ?? national.short,
      about: here.about ?? national.about,
    };
    await this.updateComplete;
    if (this.open === id) focusOn(this.renderRoot.querySelector<HTMLElement>(`#${id}-name-nl`));
  }

  async #onKeep(id: string, here: PartnerHere, typed: Readonly<Record<Key, Words>>): Promise<void> {
    const national = this.#partners().find((partner) => partner.id === id)?.national;
    const words = keys.map((key) => [key, settled(typed[key])] as const);
    const isLong = keys.some((key) => Math.max(typed[key].nl.length, typed[key].en.length) > longest[key]);
    this.isIncomplete = words.some(([, one]) => one === undefined || one === 'none');
    if (this.isIncomplete || isLong) return;
    // What is as the country has it is not written, so that it goes along when the country changes it.
    const own = words.filter(
      ([key, one]) =>
        typeof one === 'object' && (one.nl !== national?.[key].nl || one.en !== national[key].en),
    );
    const hidden = here.hidden === true;
    if (await this.act(() => variantPartner(this.draft, id, { hidden, ...Object.fromEntries(own) })))
      this.open = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'variant-partners': VariantPartners;
  }
}
