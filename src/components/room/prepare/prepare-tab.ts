import { html, LitElement, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { base } from '../../styles/base.styles.ts';
import { t } from '../../session/words.ts';
import '../../ui/screen-header.ts';
import { board } from '../board/board.styles.ts';
import { clockOf, dayAsHeading, type DayView } from '../board/day-view.ts';
import { WatchDay } from '../watch-day.ts';
import './methods-card.ts';
import './mix-card.ts';
import type { MixDomain } from './mix-card.ts';
import './papers-card.ts';
import { preparedPapers } from './papers.ts';
import './points-card.ts';
import './roster-card.ts';
import './week-card.ts';

const dayMinutes = 1440;

/** Before the day: the session as its card has it, who comes, what is on paper, what is still to be done. */
@customElement('prepare-tab')
export class PrepareTab extends LitElement {
  static override styles = [base, board];

  readonly #watch = new WatchDay(this);

  override render() {
    const { day, course, language } = this.#watch;
    if (day === undefined || course === undefined) return nothing;
    const view: DayView = { day, course, language, now: day.now() };
    const { record, card } = day;
    const isOrganiser = day.role === 'organiser';
    const papers = preparedPapers(view).filter(({ hasNames }) => isOrganiser || !hasNames);
    return html`<screen-header
        .sign=${t('prepare.sign', { wijk: card.wijk })}
        .heading=${dayAsHeading(view)}
        .lead=${lead(view)}
        .building=${'werksessie'}
        .steps=${[{ step: { building: 'werksessie' }, status: 'open', partsDone: [] } as const]}
      ></screen-header>
      <div class="frame">
        <div class="board">
          <div class="column w7">
            ${
              isOrganiser
                ? html`<roster-card
                    .day=${day}
                    .course=${course}
                    .people=${record.people.length}
                  ></roster-card>`
                : nothing
            }
            <points-card
              .day=${day}
              .record=${record}
              .points=${course.werksessie.readiness.points.map(({ id, text, help }) => ({
                id,
                text: text[language],
                help: help[language],
              }))}
            ></points-card>
            <methods-card
              .day=${day}
              .record=${record}
              .course=${course}
              .language=${language}
            ></methods-card>
          </div>
          <div class="column w5">
            ${isOrganiser ? html`<mix-card .domains=${mixOf(view)} .people=${peopleOf(view)}></mix-card>` : nothing}
            <papers-card .papers=${papers}></papers-card>
            <week-card
              .day=${day}
              .record=${record}
              .runSheet=${course.evening.runSheet}
              .language=${language}
            ></week-card>
          </div>
        </div>
      </div>`;
  }
}

function lead(view: DayView): string {
  const { card } = view.day;
  const what = t('prepare.lead', {
    from: clockOf(view, card.start),
    until: clockOf(view, card.end),
    place: card.place,
  });
  const days = Math.ceil((card.start - view.now) / dayMinutes);
  return days > 1 ? `${what} ${t('prepare.days', { count: days })}` : what;
}

function mixOf({ day, course, language }: DayView): readonly MixDomain[] {
  const domainOf = new Map(course.professions.map(({ id, domain }) => [id, domain]));
  return course.domains.map(({ id, title, required }) => ({
    title: title[language],
    required,
    count: day.record.people.filter(({ profession }) => domainOf.get(profession) === id).length,
  }));
}

function peopleOf({ day }: DayView): number {
  return day.record.people.length;
}

declare global {
  interface HTMLElementTagNameMap {
    'prepare-tab': PrepareTab;
  }
}
