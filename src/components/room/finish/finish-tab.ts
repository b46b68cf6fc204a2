import { html, LitElement, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { dayRules } from '../../../room/day-rules.ts';
import { openItems, readyToConfirm } from '../../../room/open-items.ts';
import { base } from '../../styles/base.styles.ts';
import { t } from '../../session/words.ts';
import '../../ui/screen-header.ts';
import { board } from '../board/board.styles.ts';
import { Clock } from '../board/clock.ts';
import { dayAsHeading, presenceOf, type DayView } from '../board/day-view.ts';
import { WatchDay } from '../watch-day.ts';
import '../after/after-papers-card.ts';
import '../after/certificates-card.ts';
import './confirm-card.ts';
import './leaves-card.ts';
import './open-items-card.ts';
import './own-view-card.ts';
import './registers-card.ts';
import './revisions-card.ts';
import './signed-list-card.ts';
import './withdraw-card.ts';

/** After the day: what is still open, who is confirmed, and what goes where. */
@customElement('finish-tab')
export class FinishTab extends LitElement {
  static override styles = [base, board];

  readonly #watch = new WatchDay(this);

  constructor() {
    super();
    new Clock(this);
  }

  override render() {
    const { day, course, language } = this.#watch;
    if (day === undefined || course === undefined) return nothing;
    const view: DayView = { day, course, language, now: day.now() };
    const [presence, rules] = [presenceOf(view), dayRules(day.card, course)];
    const open = openItems(day.record, presence, rules, view.now);
    const must = open.filter(({ weight }) => weight === 'must').length;
    const ready = readyToConfirm(day.record, presence, rules, view.now).length;
    const someone = [...presence.values()].some(({ came }) => came !== undefined);
    return html`<screen-header
        .sign=${dayAsHeading(view)}
        .heading=${headingOf(must, ready, someone, view)}
        .lead=${t('finish.lead')}
        .building=${'accreditatie'}
        .steps=${[
          {
            step: { building: 'accreditatie' },
            status: day.record.revisions.length > 0 ? 'done' : 'open',
            partsDone: [],
          } as const,
        ]}
      ></screen-header>
      <div class="frame">
        <div class="board">
          <open-items-card class="w8" .view=${view}></open-items-card>
          <confirm-card class="w4" .view=${view}></confirm-card>
          ${
            day.role === 'organiser'
              ? html`<leaves-card class="w8" .view=${view}></leaves-card>
                  <div class="column w4">
                    <registers-card .view=${view}></registers-card>
                    <revisions-card .view=${view}></revisions-card>
                    <signed-list-card .view=${view}></signed-list-card>
                  </div>
                  <after-papers-card class="w8" .view=${view}></after-papers-card>
                  <certificates-card class="w4" .view=${view}></certificates-card>`
              : html`<revisions-card class="w4" .view=${view}></revisions-card>`
          }
          <own-view-card class="w12" .view=${view}></own-view-card>
          <withdraw-card class="w12" .view=${view}></withdraw-card>
        </div>
      </div>`;
  }
}

/** What comes next: what must be put right, then who can be confirmed; before the end, that it is not over. */
function headingOf(must: number, ready: number, someone: boolean, { day, now }: DayView): string {
  if (must > 0) return t('finish.todo', { count: must });
  if (someone && now < day.card.end) return t(now < day.card.start ? 'finish.before' : 'finish.during');
  if (ready > 0) return t('finish.confirmable', { count: ready });
  return t(someone ? 'finish.ready' : 'finish.nobody');
}

declare global {
  interface HTMLElementTagNameMap {
    'finish-tab': FinishTab;
  }
}
