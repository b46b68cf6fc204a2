import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MijnWijkContent } from '../../content/step-content.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { base } from '../styles/base.styles.ts';
import { t } from '../session/words.ts';
import { plateNumber, lessonAnswers } from './lesson-answers.ts';
import { packOutcomes } from './pack-outcomes.ts';
import { partnerLists } from './partner-lists.ts';
import './partner-rings.ts';
import { placedPartners } from './sociale-kaart.ts';
import { wijkSheet } from './wijk-sheet.styles.ts';

/** Up to so many typed characters the letters may be larger. */
const roomy = 1000;
/** Up to so many there is room for what was chosen in the informatiepakket too; it stands in the leerdossier always. */
const roomForPack = 1500;

/** A page has its size from the document; no element can say it. */
const paper = new CSSStyleSheet();
paper.replaceSync('@page { size: A4 portrait; margin: 9mm 10mm; }');

/** Mijn wijk on one sheet of A4, only seen in print: what was filled in, and lines to write on where nothing was. */
@customElement('wijk-sheet')
export class WijkSheet extends LitElement {
  static override styles = [base, wijkSheet];

  @property({ attribute: false }) content!: MijnWijkContent;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  private hasRoomForPack = true;

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets.push(paper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper);
  }

  override willUpdate(): void {
    const { notes, lessons } = this.content;
    const typed = [...notes, ...lessons]
      .flatMap(({ fields }) => fields)
      .reduce((sum, { text }) => sum + (this.session.facts.texts[text] ?? '').length, 0);
    this.toggleAttribute('data-roomy', typed <= roomy);
    this.hasRoomForPack = typed <= roomForPack;
  }

  override render() {
    return html`
      <div class="head">
        <p class="title">${t('screen.page.mijn-wijk.title')}</p>
        <p>${this.session.outline.title[this.session.language]}</p>
      </div>
      <div class="lines">
        ${line(t('mijnWijk.print.name'), this.session.learnerName)} ${line(t('mijnWijk.print.wijk'))}
        ${line(t('mijnWijk.print.date'))}
      </div>
      <div class="columns">
        ${this.#map()} ${this.#readiness()} ${this.content.notes.map((group) => this.#notes(group))}
        ${this.#lessons()} ${this.#pack()}
      </div>
    `;
  }

  #map() {
    const { socialeKaart: kaart } = this.content;
    const { choices } = this.session.facts;
    return html`<section>
      <h2>${t('mijnWijk.map.title')}</h2>
      <partner-rings .kaart=${kaart} .choices=${choices}></partner-rings>
      ${partnerLists(kaart, placedPartners(kaart, choices))}
    </section>`;
  }

  #readiness() {
    const { points, options } = this.content.readiness;
    return html`<section>
      <h2>${t('mijnWijk.readiness.title')}</h2>
      <ol class="points">
        ${points.map(({ text, choice }) => {
          const answer = options.find(({ value }) => value === this.session.facts.choices[choice]);
          return html`<li>
            <span>${text}</span> <b ?data-empty=${answer === undefined}>${answer?.label}</b>
          </li>`;
        })}
      </ol>
    </section>`;
  }

  #notes({ title, fields }: MijnWijkContent['notes'][number]) {
    return html`<section>
      <h2>${title}</h2>
      <ol class="notes">
        ${fields.map(({ text }) => {
          const typed = this.session.facts.texts[text] ?? '';
          return html`<li ?data-empty=${typed === ''}><span>${typed}</span></li>`;
        })}
      </ol>
    </section>`;
  }

  /** Only what was chosen for one's own wijk, in as few lines as there can be. */
  #pack() {
    const found = packOutcomes(this.content, this.session).filter(({ kind }) => kind === 'choose');
    if (found.length === 0 || !this.hasRoomForPack) return nothing;
    return html`<section class="from-pack">
      <h2>${t('mijnWijk.pack.title')}</h2>
      <ul>
        ${found.map(({ outcome: { title, lines } }) => {
          const said = lines.map(({ label, text }) => (label === undefined ? text : `${label}: ${text}`));
          return html`<li><b>${title}</b>: ${said.join('; ')}</li>`;
        })}
      </ul>
    </section>`;
  }

  /** Only what was written: an exercise is done in its lesson, not on paper. */
  #lessons() {
    const lessons = lessonAnswers(this.content.lessons, this.session)
      .map(({ state: step, answers }) => ({ step, answers: answers.filter(({ typed }) => typed !== '') }))
      .filter(({ answers }) => answers.length > 0);
    if (lessons.length === 0) return nothing;
    return html`<section class="from-lessons">
      <h2>${t('mijnWijk.lessons.title')}</h2>
      <ul class="lessons">
        ${lessons.map(
          ({ step, answers }) =>
            html`<li>
              <b>${plateNumber(step)}. ${step.step.title[this.session.language]}</b>
              ${answers.map(({ label, typed }) => html`<p><i>${label}</i> ${typed}</p>`)}
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

/** A line to write on by hand, unless it is known already. */
function line(label: string, typed = '') {
  return html`<p><b>${label}</b> <span>${typed}</span></p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'wijk-sheet': WijkSheet;
  }
}
