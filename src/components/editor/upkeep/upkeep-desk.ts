import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { dayInWords } from '../../../content/moment-in-words.ts';
import type { Language } from '../../../course-files/language.ts';
import type { LoggedVersion } from '../../../course-files/upkeep-schema.ts';
import type { CourseDraft } from '../../../editing/course-draft.ts';
import type { CourseNode } from '../../../editing/outline/course-node.ts';
import { draftUpkeep } from '../../../editing/upkeep/draft-texts.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import './dated-list.ts';
import './english-list.ts';
import './field-comments.ts';
import './translation-files.ts';
import { upkeep } from './upkeep.styles.ts';

/**
 * What the course asks of who keeps it: English that is older than its Dutch, what has a date, what colleagues said, and what
 * changed in each version.
 *
 * @fires {EditAsked} edit-asked - When something is looked at, taken over or done with.
 * @fires {PlaceWanted} place-wanted - When somebody goes to a field.
 */
@customElement('upkeep-desk')
export class UpkeepDesk extends LitElement {
  static override styles = [base, button, upkeep];

  @property({ attribute: false }) draft!: CourseDraft;
  /** Raised whenever the draft changed: it stays the same object. */
  @property({ type: Number }) revision = 0;
  @property({ attribute: false }) nodes: readonly CourseNode[] = [];
  @property() language: Language = 'nl';
  /** Minutes since 1970. */
  @property({ attribute: false }) now: () => number = () => Math.floor(Date.now() / 60_000);

  override render() {
    const { draft, revision, nodes, language } = this;
    return html`<h1 tabindex="-1">${t('upkeep.title')}</h1>
      <p class="lead">${t('upkeep.lead')}</p>
      <section aria-labelledby="english">
        <h2 id="english">${t('upkeep.english.title')}</h2>
        <english-list
          .draft=${draft}
          .revision=${revision}
          .nodes=${nodes}
          .language=${language}
        ></english-list>
        <h3>${t('upkeep.files.title')}</h3>
        <translation-files
          .draft=${draft}
          .revision=${revision}
          .nodes=${nodes}
          .language=${language}
        ></translation-files>
      </section>
      <section aria-labelledby="dated">
        <h2 id="dated">${t('upkeep.dated.title')}</h2>
        <dated-list
          .draft=${draft}
          .revision=${revision}
          .nodes=${nodes}
          .language=${language}
          .now=${this.now}
        ></dated-list>
      </section>
      <section aria-labelledby="comments">
        <h2 id="comments">${t('upkeep.comments.title')}</h2>
        <field-comments
          .draft=${draft}
          .revision=${revision}
          .nodes=${nodes}
          .language=${language}
        ></field-comments>
      </section>
      <section aria-labelledby="logbook">
        <h2 id="logbook">${t('upkeep.logbook.title')}</h2>
        ${this.#logbook()}
      </section>`;
  }

  #logbook() {
    const { versions } = draftUpkeep(this.draft);
    if (versions.length === 0) return html`<p>${t('upkeep.logbook.none')}</p>`;
    return html`<ul class="lines">
      ${versions.map((one) => html`<li>${this.#version(one)}</li>`)}
    </ul>`;
  }

  #version({ version, day, what, made, approved, english }: LoggedVersion) {
    const said = [
      dayInWords(Date.parse(day) / 60_000, this.language, 'UTC'),
      ...(made === undefined ? [] : [t('upkeep.logbook.made', { name: made })]),
      ...(approved === undefined ? [] : [t('upkeep.logbook.approved', { name: approved })]),
      ...(english === undefined ? [] : [t('upkeep.logbook.english', { reason: english.reason })]),
    ];
    return html`<div>
      <p class="where"><b>${version}</b></p>
      <p class="quote">${what}</p>
      <p class="small">${said.join(' · ')}</p>
    </div>`;
  }

  /** Brings the keyboard to the heading. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'upkeep-desk': UpkeepDesk;
  }
}
