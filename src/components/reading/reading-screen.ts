import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import type { ReadingContent } from '../../content/step-content.ts';
import type { StepState } from '../../programme/overview.ts';
import { sourceList, sources } from '../pages/source-list.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { LearnerDid } from '../session/learner-did.ts';
import { hashOf } from '../session/route.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { houseStyles } from '../wijk/house-drawing.ts';
import { adoptWijkStyles } from '../wijk/wijk-of-page.ts';
import '../ui/film-card.ts';
import { icon } from '../ui/icon.ts';
import { windows } from '../ui/lit-windows.ts';
import { prose, richText } from '../ui/rich-text.ts';
import { statusChip } from '../ui/status-chip.ts';
import { focusOn } from '../session/in-view.ts';
import { durationInWords, t, type LoadLazyWords } from '../session/words.ts';
import { reading } from './reading-screen.styles.ts';
import { contentsList, type ContentsEntry } from './contents-list.ts';
import './reading-act.ts';
import { programmeRoute, programmeRouteStyles } from './programme-route.ts';
import { lanternRow, sectionDrawing } from './section-drawing.ts';
import { sectionDrawingStyles } from './section-drawing.styles.ts';

type Section = ReadingContent['sections'][number];

/** From this width on the contents stand beside the text and are always open. */
const wide = '(min-width: 900px)';

/**
 * Pages to read, one at a time, with the contents beside or above them.
 *
 * @fires {LearnerDid} learner-did - When a page was read, and when another page is shown.
 */
@customElement('reading-screen')
export class ReadingScreen extends LitElement {
  static override styles = [
    base,
    button,
    chip,
    prose,
    sources,
    windows,
    houseStyles,
    sectionDrawingStyles,
    programmeRouteStyles,
    reading,
  ];

  @property({ attribute: false }) content!: ReadingContent;
  @property({ attribute: false }) state!: StepState;
  /** Position of the section to show; without one, the first that has not been read. */
  @property({ type: Number }) anchor: number | undefined;

  @property({ attribute: false }) loadLazyWords: LoadLazyWords = () => Promise.resolve();

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  @state() private isWide = false;
  @state() private drawingFailed = false;
  /** Of the words that the large drawing has; undefined before it is there. */
  @state() private drawingLanguage: Language | undefined;

  readonly #width = window.matchMedia(wide);
  #shown: number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptWijkStyles(this.renderRoot);
    this.#width.addEventListener('change', this.#onWidth);
    this.#onWidth();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#width.removeEventListener('change', this.#onWidth);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('content') || changed.has('anchor') || this.drawingFailed) void this.#loadDrawing();
  }

  override render() {
    const position = this.#position();
    const section = this.content.sections[position];
    if (section === undefined) return nothing;
    const single = this.content.sections.length === 1;
    const route = this.content.motif === 'route';
    return html`<div class="page reading" data-beside=${single ? (route ? 'route' : 'nothing') : 'contents'}>
      ${single ? nothing : this.#contents(position)} ${this.#section(section, position)}
      ${route && this.isWide ? programmeRoute(this.session) : nothing}
    </div>`;
  }

  override updated(): void {
    const position = this.#position();
    if (position === this.#shown) return;
    const first = this.#shown === undefined;
    this.#shown = position;
    // The place comes back as a new session, so it is told when this update is over.
    void this.updateComplete.then(() => {
      this.#tellPlace(position);
    });
    // When the screen is new the course brings the focus to its heading.
    if (first) window.scrollTo({ top: 0, behavior: 'instant' });
    else this.#goToHeading();
  }

  #tellPlace(anchor: number): void {
    this.dispatchEvent(
      new LearnerDid({ type: 'place.changed', place: { step: this.state.step.index, anchor } }),
    );
  }

  #contents(position: number) {
    const { sections, motif } = this.content;
    const entries = sections.map((section, at): ContentsEntry => ({
      title: section.page.title,
      sign: section.sign,
      href: hashOf(this.state.step.id, at),
      minutes: section.minutes,
      read: this.#isRead(section),
      current: at === position,
    }));
    return contentsList({ entries, motif, open: this.isWide });
  }

  #section(section: Section, position: number) {
    const found = section.links.flatMap((link) =>
      this.content.sources.filter(({ id }) => id === link.source),
    );
    return html`<article aria-labelledby="title">
      <header>
        ${section.sign === undefined ? nothing : html`<p><span class="sign">${section.sign}</span></p>`}
        <h2 id="title" tabindex="-1">${section.page.title}</h2>
        <p class="meta">
          ${
            this.content.sections.length === 1
              ? nothing
              : html`<span class="small"
                  >${t('reading.position', { number: position + 1, of: this.content.sections.length })}</span
                >`
          }
          <span class="minutes">${icon('clock')}${durationInWords(section.minutes)}</span>
          ${this.#isRead(section) ? statusChip('done') : nothing}
        </p>
      </header>
      ${this.#text(section, position)} ${this.#act(section)}
      <film-card place=${`${this.state.step.id}/${section.id}`}></film-card>
      ${
        found.length === 0
          ? nothing
          : html`<section class="further" aria-labelledby="further">
              <h3 id="further">${t('reading.sources')}</h3>
              ${sourceList(found, 'h4')}
            </section>`
      }
      ${this.#onward(section, position)}
    </article>`;
  }

  #text(section: Section, position: number) {
    const { prose } = section.page;
    const says = this.#saying(section);
    // A drawing that says something comes after the opening, one that sets the mood before it.
    return says === undefined
      ? html`${this.#strip(section, position)}${richText(prose)}`
      : html`${richText(prose.slice(0, 1))}${says}${richText(prose.slice(1))}`;
  }

  #act({ act }: Section) {
    if (act === undefined) return nothing;
    return html`<reading-act
      .act=${act}
      .figure=${this.content.figures.find(({ id }) => id === act.figure)}
      .choices=${this.session.facts.choices}
      ?readOnly=${this.session.readOnly}
    ></reading-act>`;
  }

  #saying({ drawing }: Section): TemplateResult | undefined {
    if (drawing === 'gezonde-wijkaanpak') {
      return html`<gezonde-wijkaanpak lang=${this.drawingLanguage ?? nothing}></gezonde-wijkaanpak>
        <p class="small" role="status">${this.drawingFailed ? t('reading.noDrawing') : nothing}</p>`;
    }
    // On a wide screen it stands beside the text.
    return this.content.motif === 'route' && !this.isWide ? programmeRoute(this.session) : undefined;
  }

  #strip({ drawing }: Section, position: number) {
    if (drawing !== undefined && drawing !== 'gezonde-wijkaanpak') return sectionDrawing(drawing);
    if (this.content.motif !== 'lantaarns') return nothing;
    return lanternRow(
      this.content.sections.map((section) => this.#isRead(section)),
      position,
    );
  }

  #onward(section: Section, position: number) {
    const previous = this.content.sections[position - 1];
    const next = this.content.sections[position + 1];
    const asks = !this.session.readOnly && !this.#isRead(section);
    const forward = next === undefined ? '#/' : hashOf(this.state.step.id, position + 1);
    const words = next === undefined ? t('reading.toWijk') : t('reading.next', { title: nameOf(next) });
    return html`<nav class="buttons onward" aria-label=${t('reading.onward')}>
      ${
        asks
          ? html`<button class="button" type="button" @click=${() => this.#finish(section, forward)}>
              ${icon('check')}<span
                >${next === undefined ? t('reading.doneToWijk') : t('reading.doneNext', { title: nameOf(next) })}</span
              >
            </button>`
          : html`<a class="button" href=${forward}><span>${words}</span>${icon('right')}</a>`
      }
      ${
        previous === undefined
          ? nothing
          : html`<a class="button text" href=${hashOf(this.state.step.id, position - 1)}
              >${icon('left')}<span>${t('reading.previous', { title: nameOf(previous) })}</span></a
            >`
      }
      ${
        asks && next !== undefined
          ? html`<a class="button text" href=${forward}
              ><span>${t('reading.later')}</span>${icon('right')}</a
            >`
          : nothing
      }
    </nav>`;
  }

  #position(): number {
    const { sections } = this.content;
    const unread = sections.findIndex((section) => !this.#isRead(section));
    return Math.min(this.anchor ?? Math.max(0, unread), sections.length - 1);
  }

  #isRead(section: Section): boolean {
    return this.state.partsDone.some(({ mark }) => mark === section.mark);
  }

  #finish(section: Section, forward: string): void {
    this.dispatchEvent(new LearnerDid({ type: 'part.finished', mark: section.mark }));
    location.hash = forward;
  }

  #goToHeading(): void {
    const heading = this.renderRoot.querySelector('h2');
    focusOn(heading, 'start');
  }

  /** The large drawing belongs to one text, so it comes by itself, one text before it is needed. */
  async #loadDrawing(): Promise<void> {
    const { sections } = this.content;
    const position = this.#position();
    const near = [sections[position], sections[position + 1]];
    if (!near.some((section) => section?.drawing === 'gezonde-wijkaanpak')) return;
    try {
      await Promise.all([import('./gezonde-wijkaanpak.ts'), this.loadLazyWords('gwa')]);
      this.drawingLanguage = this.session.language;
      this.drawingFailed = false;
    } catch {
      this.drawingFailed = true;
    }
  }

  readonly #onWidth = () => {
    this.isWide = this.#width.matches;
  };
}

/** Short, for a button: the place where there is one. */
function nameOf({ sign, page }: Section): string {
  return sign ?? page.title;
}

declare global {
  interface HTMLElementTagNameMap {
    'reading-screen': ReadingScreen;
  }
}
