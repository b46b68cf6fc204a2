import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../../course-files/language.ts';
import type { CourseDraft } from '../../../editing/course-draft.ts';
import type { CourseNode } from '../../../editing/outline/course-node.ts';
import { datedCalendar } from '../../../editing/upkeep/dated-calendar.ts';
import { datedIn, lookedAt, whenDue, type Dated } from '../../../editing/upkeep/dated.ts';
import { dayInWords } from '../../../content/moment-in-words.ts';
import { officeIcon } from '../../office/office-icon.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { chip } from '../../styles/chip.styles.ts';
import { offerFile } from '../../ui/offer-file.ts';
import { EditAsked, PlaceWanted } from '../editor-events.ts';
import { placeName } from '../place-name.ts';
import { upkeep } from './upkeep.styles.ts';

/**
 * What has a date and has to be looked at, what is due first at the top; and all of it as a file for a calendar.
 *
 * @fires {EditAsked} edit-asked - When something was looked at.
 * @fires {PlaceWanted} place-wanted - When somebody goes to it.
 */
@customElement('dated-list')
export class DatedList extends LitElement {
  static override styles = [base, button, chip, upkeep];

  @property({ attribute: false }) draft!: CourseDraft;
  @property({ type: Number }) revision = 0;
  @property({ attribute: false }) nodes: readonly CourseNode[] = [];
  @property() language: Language = 'nl';
  /** Minutes since 1970. */
  @property({ attribute: false }) now: () => number = () => Math.floor(Date.now() / 60_000);

  override render() {
    const today = this.#today();
    const dated = datedIn(this.draft, today);
    if (dated.length === 0) return html`<p>${t('upkeep.dated.none')}</p>`;
    return html`<ul class="lines">
        ${dated.map((one) => html`<li>${this.#line(one, today)}</li>`)}
      </ul>
      <p class="buttons">
        <button class="button quiet" type="button" @click=${() => this.#calendar(dated, today)}>
          ${officeIcon('calendar')}${t('upkeep.dated.calendar')}
        </button>
      </p>`;
  }

  #line(dated: Dated, today: string) {
    const when = whenDue(dated, today);
    const { title, rest } = this.#name(dated);
    const action = lookedAt(this.draft, dated, today);
    return html`<div>
        <p class="where">
          <b>${title}</b><span>${rest}</span>
          <span class="chip" data-when=${when}
            >${officeIcon('calendar')}${
              when === 'now' ? t('upkeep.dated.now') : t('upkeep.dated.from', { day: this.#day(dated.due) })
            }</span
          >
        </p>
        <p class="small">${this.#why(dated)}</p>
      </div>
      <div class="buttons">
        <button
          class="button quiet"
          type="button"
          @click=${() => this.dispatchEvent(new PlaceWanted(dated.place))}
        >
          ${t('upkeep.dated.go')}<span class="visually-hidden">: ${title}, ${rest}</span>
        </button>
        ${
          action === undefined
            ? nothing
            : html`<button
                class="button quiet"
                type="button"
                @click=${() => this.dispatchEvent(new EditAsked(action))}
              >
                ${officeIcon('check')}${t('upkeep.dated.looked')}<span class="visually-hidden"
                  >: ${title}, ${rest}</span
                >
              </button>`
        }
      </div>`;
  }

  #name({ kind, place, name }: Dated) {
    const { title, rest } = placeName(this.nodes, place, this.language, this.draft);
    if (kind === 'text') return { title, rest };
    const source = this.draft.value({ file: place.file, path: [...place.path, 'title', this.language] });
    return { title, rest: kind === 'source' && typeof source === 'string' ? source : name };
  }

  #why({ kind, since, until, due }: Dated): string {
    const [day, last] = [since, until].map((one) => (one === undefined ? '' : this.#day(one)));
    switch (kind) {
      case 'source':
        return since === undefined
          ? t('upkeep.dated.why.neverOpened')
          : t('upkeep.dated.why.source', { day });
      case 'text':
        return since === undefined
          ? t('upkeep.dated.why.text', { year: until })
          : t('upkeep.dated.why.textRead', { year: until, day });
      case 'number':
        return t('upkeep.dated.why.number', { day: this.#day(due) });
      default:
        return t(`upkeep.dated.why.${kind}`, { day: last });
    }
  }

  #calendar(dated: readonly Dated[], today: string): void {
    const course = t('editor.course');
    const file = datedCalendar(
      this.draft,
      dated,
      { course, language: this.language, made: this.now(), today },
      (one) => {
        const { title, rest } = this.#name(one);
        return {
          summary: t('upkeep.dated.summary', { what: rest === '' ? title : `${title}, ${rest}`, course }),
          description: this.#why(one),
        };
      },
    );
    offerFile(new Blob([file], { type: 'text/calendar;charset=utf-8' }), t('upkeep.dated.file'));
  }

  #today(): string {
    return new Date(this.now() * 60_000).toLocaleDateString('sv-SE');
  }

  #day(day: string): string {
    return /^\d{4}$/.test(day) ? day : dayInWords(Date.parse(day) / 60_000, this.language, 'UTC');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dated-list': DatedList;
  }
}
