import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { sortedName } from '../../../room/names.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { notice } from '../../styles/notice.styles.ts';
import { icon } from '../../ui/icon.ts';
import { WatchDay } from '../watch-day.ts';
import { doorNow } from './door-now.ts';
import { byName } from './door-view.ts';
import { PanelDone } from './panel-done.ts';
import { panel } from './panel.styles.ts';
import { placeOf } from './person-tile.ts';

/**
 * Everybody who is in goes now, but for whom the tick is taken away.
 *
 * @fires {PanelDone} panel-done
 */
@customElement('all-away')
export class AllAway extends LitElement {
  static override styles = [base, button, form, notice, panel];

  /** Ids of who stays. */
  @state() private staying: ReadonlySet<string> = new Set();

  readonly #watch = new WatchDay(this);

  override render() {
    const door = doorNow(this.#watch);
    if (door === undefined) return nothing;
    const { day, course, language, now, clock } = door;
    const inside = byName(
      [...door.presence.values()].filter(({ state }) => state === 'in'),
      language,
    );
    const going = inside.filter(({ person }) => !this.staying.has(person.id));
    return html`
      <h2>${t('door.away.title')}</h2>
      <p class="small">${t('door.away.lead', { count: inside.length })}</p>
      ${
        now < day.card.end - course.rules.graceMinutes
          ? html`<div class="notice" data-tone="warn">
              ${icon('clock')}
              <p>${t('door.away.early', { time: clock(day.card.end) })}</p>
            </div>`
          : nothing
      }
      <ul class="list">
        ${inside.map(
          (seen) =>
            html`<li>
              <label class="choice"
                ><input
                  type="checkbox"
                  .checked=${!this.staying.has(seen.person.id)}
                  @change=${() => {
                    this.#toggle(seen.person.id);
                  }}
                /><span>${sortedName(seen.person)}<span class="small"> ${placeOf(seen)}</span></span></label
              >
            </li>`,
        )}
      </ul>
      <div class="buttons">
        ${
          going.length === 0
            ? nothing
            : html`<button
                class="button save"
                type="button"
                @click=${() => {
                  this.#save(inside.map(({ person }) => person.id));
                }}
              >
                ${t('door.away.save', { count: going.length, time: clock(now) })}
              </button>`
        }
        <button class="button text" type="button" @click=${this.#leave}>${t('door.newcomer.leave')}</button>
      </div>
    `;
  }

  #toggle(id: string): void {
    const next = new Set(this.staying);
    if (!next.delete(id)) next.add(id);
    this.staying = next;
  }

  #save(inside: readonly string[]): void {
    const { day } = this.#watch;
    day?.did({ type: 'all.went', at: day.now(), except: inside.filter((id) => this.staying.has(id)) });
    this.dispatchEvent(new PanelDone());
  }

  readonly #leave = () => {
    this.dispatchEvent(new PanelDone());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'all-away': AllAway;
  }
}
