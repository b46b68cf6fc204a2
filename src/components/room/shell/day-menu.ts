import { css, html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { ChooseLanguage } from '../../session/choose-language.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { icon } from '../../ui/icon.ts';
import type { TakenDayFile } from '../../../room/day.ts';
import { twoSources } from '../../../room/results/sources.ts';
import { WatchDay } from '../watch-day.ts';
import { ForgetDay, KeepDay, LeaveDay } from './day-events.ts';
import { otherLanguages } from './other-languages.ts';
import { textsIn } from './file-text.ts';

type Said = TakenDayFile | { readonly kind: 'refused'; readonly because: 'too-large' };

const moments = ['before', 'feedback', 'half-year'] as const;

/**
 * What can be done with the day as a whole: keep it in a file, take over the file of another device, leave it.
 *
 * @fires {KeepDay} keep-day
 * @fires {LeaveDay} leave-day
 * @fires {ForgetDay} forget-day
 * @fires {ChooseLanguage} choose-language
 */
@customElement('day-menu')
export class DayMenu extends LitElement {
  static override styles = [
    base,
    button,
    css`
      dialog {
        inline-size: min(34rem, calc(100vw - 24px));
        max-block-size: calc(100dvh - 24px);
        overflow: auto;
        padding: 22px clamp(16px, 3vw, 26px);
        border: 1px solid var(--line);
        border-radius: var(--r-l);
        background: var(--surface);
        color: var(--ink);
        box-shadow: var(--e-3);
      }
      dialog::backdrop {
        background: rgb(13 17 38 / 0.55);
      }
      dialog > div {
        display: grid;
        gap: 14px;
        justify-items: start;
      }
      section {
        display: grid;
        gap: 10px;
        justify-items: start;
        inline-size: 100%;
        padding-block-start: 14px;
        border-block-start: 1px solid var(--line);
      }
      h2 {
        font-size: var(--t-xl);
      }
      h3 {
        font-size: var(--t-m);
      }
      label:has(:focus-visible) {
        outline: 3px solid var(--focus);
        outline-offset: 3px;
      }
    `,
  ];

  @state() private said: Said | undefined;

  @query('dialog') private dialog!: HTMLDialogElement;

  readonly #watch = new WatchDay(this);

  override render() {
    const { day } = this.#watch;
    return html`<dialog aria-label=${t('room.menu.title')}>
      <div>
        <h2 tabindex="-1">${t('room.menu.title')}</h2>
        <section>
          <h3>${t('room.keep')}</h3>
          <p class="small">${t('room.menu.keep')}</p>
          <button class="button keep" type="button" @click=${this.#keep}>${t('room.keep')}</button>
        </section>
        <section>
          <h3>${t('room.menu.merge')}</h3>
          <p class="small">${t('room.menu.mergeLead')}</p>
          <label class="button quiet"
            ><input
              class="visually-hidden"
              type="file"
              @change=${this.#onFile}
            />${t('room.menu.choose')}</label
          >
          <div role="status">${this.#inWords()}</div>
        </section>
        <section>
          <h3>${t('room.menu.leave')}</h3>
          <p class="small">
            ${t(day?.record.practice === true ? 'room.menu.leaveTrial' : 'room.menu.leaveLead')}
          </p>
          <button class="button quiet leave" type="button" @click=${this.#leave}>
            ${t('room.menu.leave')}
          </button>
        </section>
        ${
          day === undefined || day.record.practice || day.saved === 'elsewhere'
            ? nothing
            : html`<section>
                <h3>${t('room.menu.forget')}</h3>
                <p class="small">${t('room.menu.forgetLead')}</p>
                <button class="button quiet forget" type="button" @click=${this.#forget}>
                  ${t('room.menu.forget')}
                </button>
              </section>`
        }
        <div class="buttons">
          ${otherLanguages(this.#watch.language, (language) => {
            this.dispatchEvent(new ChooseLanguage(language));
          })}
        </div>
        <button class="button text close" type="button" @click=${this.#close}>${t('room.menu.close')}</button>
      </div>
    </dialog>`;
  }

  async open(): Promise<void> {
    this.said = undefined;
    await this.updateComplete;
    this.dialog.showModal();
    focusOn(this.renderRoot.querySelector<HTMLElement>('h2'));
  }

  #inWords() {
    const { said } = this;
    if (said === undefined) return nothing;
    if (said.kind === 'refused')
      return html`<p>${icon('warning')} ${t(`opening.dayFile.${said.because}`)}</p>`;
    const { people, lines, receipts } = said;
    const { day } = this.#watch;
    const isAsked =
      day !== undefined && moments.some((moment) => twoSources(day.record, moment) !== undefined);
    return html`<p>${icon('check')} ${t('room.menu.merged', { people, lines, receipts })}</p>
      ${isAsked ? html`<p>${icon('warning')} ${t('room.menu.twoSources')}</p>` : nothing}`;
  }

  async #take(files: Iterable<File>): Promise<void> {
    const { day } = this.#watch;
    const [file] = await textsIn(files);
    if (day === undefined || file === undefined) return;
    this.said =
      file.text === undefined ? { kind: 'refused', because: 'too-large' } : await day.takeDayFile(file.text);
  }

  readonly #onFile = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    void this.#take(files);
  };

  readonly #keep = () => {
    this.dispatchEvent(new KeepDay());
  };

  readonly #leave = () => {
    this.dialog.close();
    this.dispatchEvent(new LeaveDay());
  };

  readonly #forget = () => {
    this.dialog.close();
    this.dispatchEvent(new ForgetDay());
  };

  readonly #close = () => {
    this.dialog.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'day-menu': DayMenu;
  }
}
