import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { openItems, type OpenItem } from '../../../room/open-items.ts';
import { dayRules } from '../../../room/day-rules.ts';
import { nameOf } from '../../../room/names.ts';
import type { Presence } from '../../../room/presence-at-door.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { board } from '../board/board.styles.ts';
import { boardIcon } from '../board/board-icon.ts';
import { clockOf, presenceOf, type DayView } from '../board/day-view.ts';
import { openItemsCard } from './open-items-card.styles.ts';
import './repair-form.ts';

/** More of one sort is told in one line until somebody asks. */
const mostShown = 30;

/** Everything that is still open, in one list, each with what settles it. */
@customElement('open-items-card')
export class OpenItemsCard extends LitElement {
  static override styles = [base, button, card, board, openItemsCard];

  @property({ attribute: false }) view!: DayView;

  /** The item that is being settled, by its key. */
  @state() private opened: string | undefined;

  override render() {
    const presence = presenceOf(this.view);
    const { day, course, now } = this.view;
    const items = openItems(day.record, presence, dayRules(day.card, course), now);
    const must = items.filter(({ weight }) => weight === 'must').length;
    return html`<section class="card" aria-labelledby="title">
      <div class="title-row">
        <h2 id="title">${t('finish.open.title')}</h2>
        <span class="small">${t('finish.open.counts', { must, can: items.length - must })}</span>
      </div>
      <ul>
        ${items.slice(0, mostShown).map((item) => this.#item(item, presence))}
        ${
          items.length > mostShown
            ? html`<li data-weight="can">${t('finish.open.more', { count: items.length - mostShown })}</li>`
            : nothing
        }
        ${
          items.length === 0
            ? html`<li data-weight="ok">
                ${icon('check')}
                <div><b>${t('finish.open.nothing')}</b></div>
              </li>`
            : nothing
        }
      </ul>
    </section>`;
  }

  #item(item: OpenItem, presence: Presence) {
    const { kind, weight, repair, people } = item;
    const key = `${kind}:${people.join(',')}`;
    const isOpen = this.opened === key;
    return html`<li data-weight=${weight}>
      ${weight === 'must' ? icon('warning') : boardIcon('triangle')}
      <div>
        <b>${t(`finish.open.kind.${kind}`, this.#values(item, presence))}</b>
        <p>${t(`finish.open.why.${kind}`, this.#values(item, presence))}</p>
      </div>
      ${
        repair === 'write-outcome' || repair === 'go-to-door'
          ? html`<a class="button quiet fitting" href=${repair === 'go-to-door' ? '#/deur' : '#/zaal'}
              >${t(`finish.repair.${repair}`)}</a
            >`
          : repair === 'confirm-again'
            ? nothing
            : html`<button
                class="button fitting ${weight === 'must' ? '' : 'quiet'}"
                type="button"
                aria-expanded=${isOpen}
                @click=${() => {
                  this.opened = isOpen ? undefined : key;
                }}
              >
                ${t(`finish.repair.${repair}`)}
              </button>`
      }
      ${
        isOpen
          ? html`<repair-form
              .view=${this.view}
              .repair=${repair}
              .people=${people.flatMap((id) => presence.get(id) ?? [])}
              .ids=${people}
              @repaired=${() => {
                this.opened = undefined;
              }}
            ></repair-form>`
          : nothing
      }
    </li>`;
  }

  #values({ people, count }: OpenItem, presence: Presence) {
    const seen = people.flatMap((id) => presence.get(id) ?? []);
    const [first] = seen;
    const { card } = this.view.day;
    return {
      name: first === undefined ? this.#gone(people) : nameOf(first.person),
      names: seen.map(({ person }) => nameOf(person)).join(', '),
      role: first?.person.role ?? '',
      came: first?.came === undefined ? '' : clockOf(this.view, first.came),
      went: first?.went === undefined ? '' : clockOf(this.view, first.went),
      now: clockOf(this.view, this.view.now),
      minutes: count ?? 0,
      count: count ?? 0,
      of: card.end - card.start,
    };
  }

  /** Somebody who was confirmed and is on the list no more. */
  #gone(people: readonly string[]): string {
    const words = this.view.day.record.revisions.flatMap(({ signed }) => signed);
    return words.findLast(({ person }) => people.includes(person))?.name ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-items-card': OpenItemsCard;
  }
}
