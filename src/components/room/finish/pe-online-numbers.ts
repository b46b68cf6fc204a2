import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Accreditation } from '../../../course-files/schema.ts';
import type { PeOnlineNumbers as Numbers } from '../../../room/day-record.ts';
import type { RoomDay } from '../../../room/day.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { icon } from '../../ui/icon.ts';

/** PE-online numbers everything with whole numbers; more digits than these none of them has. */
const asNumber = /^\d{0,9}$/;

/** Whose or which number a field holds. */
type Field =
  { readonly of: 'user' } | { readonly of: 'edition' | 'meeting'; readonly register: Accreditation['id'] };

/** The numbers that PE-online gave the provider for its web service: they are kept in the day, and stand in the XML. */
@customElement('pe-online-numbers')
export class PeOnlineNumbers extends LitElement {
  static override styles = [
    base,
    form,
    css`
      summary {
        min-block-size: var(--target);
        padding-block: 10px;
        color: var(--link);
        font-weight: var(--w-strong);
        cursor: pointer;
      }
      p {
        font-size: var(--t-s);
        line-height: 1.45;
      }
      .field {
        margin-block-start: 12px;
      }
      .error {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) day!: RoomDay;
  /** The registers to which is reported. */
  @property({ attribute: false }) registers: readonly Pick<Accreditation, 'id' | 'register'>[] = [];

  /** What was typed and is no number, by the id of its field. */
  @state() private wrong: Readonly<Record<string, string>> = {};

  override render() {
    const { user, editions } = this.#numbers;
    return html`<details>
      <summary>${t('registers.peOnline.title')}</summary>
      <p>${t('registers.peOnline.lead')}</p>
      ${this.#field({ of: 'user' }, user)}
      ${this.registers.map(({ id, register }) => {
        const { edition, meeting } = editions[id] ?? { edition: '', meeting: '' };
        return html`${this.#field({ of: 'edition', register: id }, edition, register)}
        ${this.#field({ of: 'meeting', register: id }, meeting, register)}`;
      })}
    </details>`;
  }

  get #numbers(): Numbers {
    return this.day.record.preparation.peOnline ?? { user: '', editions: {} };
  }

  #field(field: Field, kept: string, register = '') {
    const id = 'register' in field ? `${field.of}-${field.register}` : field.of;
    const wrong = this.wrong[id];
    return html`<div class="field" ?data-over=${wrong !== undefined}>
      <label for=${id}>${t(`registers.peOnline.${field.of}`, { register })}</label>
      <input
        id=${id}
        inputmode="numeric"
        autocomplete="off"
        maxlength="20"
        aria-invalid=${wrong === undefined ? 'false' : 'true'}
        aria-describedby=${wrong === undefined ? nothing : `${id}-fault`}
        .value=${wrong ?? kept}
        @change=${(event: Event) => {
          this.#take(field, id, (event.target as HTMLInputElement).value.trim());
        }}
      />
      ${
        wrong === undefined
          ? nothing
          : html`<p class="error" id="${id}-fault">
              ${icon('warning')}<span>${t('registers.peOnline.wrong')}</span>
            </p>`
      }
    </div>`;
  }

  #take(field: Field, id: string, value: string): void {
    const { [id]: _, ...others } = this.wrong;
    if (!asNumber.test(value)) {
      this.wrong = { ...others, [id]: value };
      return;
    }
    this.wrong = others;
    const { user, editions } = this.#numbers;
    const { preparation } = this.day.record;
    const peOnline =
      'register' in field
        ? {
            user,
            editions: {
              ...editions,
              [field.register]: { edition: '', meeting: '', ...editions[field.register], [field.of]: value },
            },
          }
        : { user: value, editions };
    this.day.change({ preparation: { ...preparation, peOnline } });
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pe-online-numbers': PeOnlineNumbers;
  }
}
