import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { clockTime } from '../../content/moment-in-words.ts';
import type { SheetsContent } from '../../content/step-content.ts';
import { dutchZone } from '../../encoding/zone.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { durationInWords, t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { icon } from '../ui/icon.ts';
import { printPage } from '../ui/print-page.ts';
import './gezonde-wijkaanpak.ts';
import { sheetsStyles } from './sheets-screen.styles.ts';

const sheets = ['wijkaanpak', 'draaiboek', 'woordenlijst'] as const;
type Sheet = (typeof sheets)[number];

/** A page has its size from the document; no element can say it. */
const paper = new CSSStyleSheet();
paper.replaceSync('@page { size: A4 portrait; margin: 12mm; }');

/** Three sheets to print and take along, each on a page of its own. */
@customElement('sheets-screen')
export class SheetsScreen extends LitElement {
  static override styles = [base, button, sheetsStyles];

  @property({ attribute: false }) content!: SheetsContent;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  /** The one sheet that is printed; all of them where somebody prints the page. */
  @state() private printed: Sheet | undefined;
  /** Where nothing came of printing. */
  @state() private stuck: Sheet | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets.push(paper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper);
  }

  override render() {
    const drawn: Readonly<Record<Sheet, () => TemplateResult>> = {
      wijkaanpak: () => html`<gezonde-wijkaanpak lang=${this.session.language}></gezonde-wijkaanpak>`,
      draaiboek: () => this.#runSheet(),
      woordenlijst: () => this.#words(),
    };
    return html`<div class="page">
      ${sheets.map((sheet) => {
        const { title, about } = this.content[sheet];
        return html`<section
          class="sheet"
          aria-labelledby=${sheet}
          ?data-left-out=${this.printed !== undefined && this.printed !== sheet}
        >
          <div class="head">
            <div>
              <h2 id=${sheet}>${title}</h2>
              <p class="small">${about}</p>
            </div>
            <button class="button quiet" type="button" @click=${() => this.#print(sheet)}>
              ${icon('print')}<span>${t('sheets.print')}<span class="visually-hidden">: ${title}</span></span>
            </button>
          </div>
          <p class="small" role="status">${this.stuck === sheet ? t('sheets.instead') : nothing}</p>
          ${drawn[sheet]()}
          <p class="foot" aria-hidden="true">${this.session.outline.title[this.session.language]}</p>
        </section>`;
      })}
    </div>`;
  }

  #runSheet() {
    const { draaiboek, parts, end } = this.content;
    const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
    let at = 0;
    const rows = parts.map(({ title, result, minutes: length }) => {
      const from = at;
      at += length;
      return html`<tr>
        <td>${this.#time(from)}</td>
        <th scope="row">${title}<small>${t('time.minutes', { count: length })}</small></th>
        <td>${result}</td>
      </tr>`;
    });
    return html`<h3>${t('sheets.before')}</h3>
      ${list(draaiboek.before)}
      <h3>${t('sheets.day')}, ${durationInWords(minutes)}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">${t(this.#start === undefined ? 'sheets.elapsed' : 'sheets.time')}</th>
            <th scope="col">${t('sheets.part')}</th>
            <th scope="col">${t('sheets.result')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
          <tr>
            <td>${this.#time(minutes)}</td>
            <td colspan="2">${end}</td>
          </tr>
        </tbody>
      </table>
      <h3>${t('sheets.after')}</h3>
      ${list(draaiboek.after)}`;
  }

  /** Of the linked session, in minutes since 1970. */
  get #start(): number | undefined {
    return this.session.facts.attendance.session?.start;
  }

  /** On the clock where a session is linked, else how long it is going on. */
  #time(after: number): string {
    const start = this.#start;
    if (start !== undefined) return clockTime(start + after, this.session.language, dutchZone);
    return `${Math.floor(after / 60)}:${String(after % 60).padStart(2, '0')}`;
  }

  #words() {
    return html`<table class="words">
      <thead>
        <tr>
          <th scope="col">${t('sheets.dutch')}</th>
          <th scope="col">${t('sheets.english')}</th>
          <th scope="col">${t('sheets.means')}</th>
        </tr>
      </thead>
      <tbody>
        ${this.content.woordenlijst.words.map(
          ({ dutch, english, means }) =>
            html`<tr>
              <th scope="row" lang="nl">${dutch}</th>
              <td lang="en">${english}</td>
              <td>${means}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  async #print(sheet: Sheet): Promise<void> {
    this.stuck = undefined;
    this.printed = sheet;
    await this.updateComplete;
    const hasBegun = await printPage();
    this.printed = undefined;
    if (!hasBegun) this.stuck = sheet;
  }
}

function list(lines: readonly string[]): TemplateResult {
  return html`<ul class="lines">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sheets-screen': SheetsScreen;
  }
}
