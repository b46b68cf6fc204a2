import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../../course-files/language.ts';
import { officeIcon } from '../../office/office-icon.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { notice } from '../../styles/notice.styles.ts';
import type { ListedDraft } from '../editor-tools.ts';
import { CourseFileChosen, DraftChosen, OwnCourseWanted } from './start-events.ts';
import { startScreen } from './start-screen.styles.ts';

/**
 * Where editing begins: with a course file, with the course of this page, or with what was begun before on this device.
 *
 * @fires {CourseFileChosen} course-file-chosen - When a file is to be opened.
 * @fires {OwnCourseWanted} own-course-wanted - When the course of the page is to be opened.
 * @fires {DraftChosen} draft-chosen - When a draft is to be gone on with, or taken away.
 */
@customElement('start-screen')
export class StartScreen extends LitElement {
  static override styles = [base, button, card, notice, startScreen];

  /** Does the page have a course of its own? */
  @property({ type: Boolean }) own = false;
  @property({ attribute: false }) drafts: readonly ListedDraft[] = [];
  /** Is something being opened? */
  @property({ type: Boolean }) busy = false;
  /** Why the last one could not be opened: a whole sentence. */
  @property() refusal = '';
  @property() language: Language = 'nl';

  @state() private over = false;
  @state() private asked: string | undefined;

  override render() {
    return html`<div class="intro">
        <h1 id="title" tabindex="-1">${t('editor.heading')}</h1>
        <p class="lead">${t('editor.start.lead')}</p>
      </div>
      <div class="said" role="alert">
        ${
          this.refusal === ''
            ? nothing
            : html`<div class="notice" data-tone="err">
                ${officeIcon('warning')}
                <h2>${t('editor.start.refused')}</h2>
                <p>${this.refusal}</p>
              </div>`
        }
      </div>
      <div class="ways">
        ${this.drafts.length === 0 ? nothing : this.#drafts()}
        <section
          class="card drop"
          ?data-over=${this.over}
          @dragover=${this.#onDragOver}
          @dragleave=${() => (this.over = false)}
          @drop=${this.#onDrop}
        >
          ${officeIcon('file')}
          <h2>${t('editor.start.open.title')}</h2>
          <p class="small" id="open-hint">
            ${this.over ? t('editor.start.open.drop') : t('editor.start.open.hint')}
          </p>
          <label class="button ${this.own ? 'quiet' : ''}">
            <input
              class="visually-hidden"
              type="file"
              accept=".pidbcursus,.zip,application/zip"
              aria-describedby="open-hint"
              ?disabled=${this.busy}
              @change=${this.#onFile}
            />
            ${t('editor.start.open.button')}
          </label>
        </section>
        ${
          this.own ? html`${this.#way('begin', 'pen', false)} ${this.#way('variant', 'huis', true)}` : nothing
        }
      </div>
      <p class="small busy" role="status">${this.busy ? t('editor.start.busy') : ''}</p>
      <p class="small">${t('editor.start.stays')}</p>`;
  }

  #way(way: 'begin' | 'variant', drawing: 'pen' | 'huis', isVariant: boolean) {
    return html`<section class="card">
      ${officeIcon(drawing)}
      <h2>${t(`editor.start.${way}.title`)}</h2>
      <p class="small">${t(`editor.start.${way}.hint`)}</p>
      <button
        class="button ${isVariant ? 'quiet' : ''}"
        type="button"
        aria-disabled=${this.busy ? 'true' : 'false'}
        @click=${() => {
          if (!this.busy) this.dispatchEvent(new OwnCourseWanted(isVariant));
        }}
      >
        ${t(`editor.start.${way}.button`)}
      </button>
    </section>`;
  }

  #drafts() {
    return html`<section class="card drafts" aria-labelledby="drafts">
      <h2 id="drafts">${t('editor.start.resume.title')}</h2>
      <ul>
        ${this.drafts.map((draft) => html`<li>${this.#draft(draft)}</li>`)}
      </ul>
    </section>`;
  }

  #draft({ id, name, saved, changes }: ListedDraft) {
    const day = new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeStyle: 'short' }).format(
      saved,
    );
    return html`<p>
        <b>${name}</b
        ><small
          >${t('editor.start.resume.about', { day, changes: t('editor.bar.changes', { count: changes }) })}</small
        >
      </p>
      <div class="buttons">
        ${
          this.asked === id
            ? html`<span class="small">${t('editor.start.resume.sure')}</span>
                <button class="button quiet" type="button" @click=${() => this.#remove(id)}>
                  ${t('editor.start.resume.remove')}<span class="visually-hidden">: ${name}</span>
                </button>
                <button class="button text" type="button" @click=${() => (this.asked = undefined)}>
                  ${t('editor.start.resume.keep')}
                </button>`
            : html`<button
                  class="button"
                  type="button"
                  @click=${() => this.dispatchEvent(new DraftChosen(id, 'resume'))}
                >
                  ${t('editor.start.resume.button')}<span class="visually-hidden">: ${name}</span>
                </button>
                <button class="button text" type="button" @click=${() => (this.asked = id)}>
                  ${t('editor.start.resume.remove')}<span class="visually-hidden">: ${name}</span>
                </button>`
        }
      </div>`;
  }

  #remove(id: string): void {
    this.asked = undefined;
    this.dispatchEvent(new DraftChosen(id, 'remove'));
  }

  readonly #onFile = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file !== undefined) this.dispatchEvent(new CourseFileChosen(file));
    // The same file may be chosen again, after it was mended.
    input.value = '';
  };

  readonly #onDragOver = (event: DragEvent) => {
    event.preventDefault();
    this.over = true;
  };

  readonly #onDrop = (event: DragEvent) => {
    event.preventDefault();
    this.over = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined && !this.busy) this.dispatchEvent(new CourseFileChosen(file));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'start-screen': StartScreen;
  }
}
