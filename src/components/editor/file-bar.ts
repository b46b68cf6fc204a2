import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import type { Keeping } from '../../editing/session/editor-session.ts';
import { officeIcon } from '../office/office-icon.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { fileBar } from './file-bar.styles.ts';
import { StepBackAsked } from './editor-events.ts';

/**
 * The file that is edited: what it is called, how much changed and where that is kept; one step back and again; and the way to
 * what is to be looked after, and to the end.
 *
 * @fires {StepBackAsked} step-back-asked - When something is to be taken back, or done again.
 */
@customElement('file-bar')
export class FileBar extends LitElement {
  static override styles = [base, button, fileBar];

  @property() name = '';
  @property({ type: Number }) changes = 0;
  @property({ attribute: false }) keeping: Keeping = { state: 'none' };
  @property({ type: Boolean }) canUndo = false;
  @property({ type: Boolean }) canRedo = false;
  @property() language: Language = 'nl';
  /** The page that is open now, as it stands behind the #. */
  @property() current = '';

  override render() {
    return html`<section class="bar" aria-label=${t('editor.bar.label')}>
      <p class="name">
        ${officeIcon('file')}<span
          ><b>${this.name}</b> <span class="small" role="status">${this.#state()}</span></span
        >
      </p>
      <div class="buttons">
        ${this.#step('undo', this.canUndo)} ${this.#step('redo', this.canRedo)}
        <a
          class="button quiet"
          href="#nakijken"
          aria-current=${this.current === 'nakijken' ? 'page' : 'false'}
          >${officeIcon('calendar')}${t('editor.bar.upkeep')}</a
        >
        <a class="button" href="#klaar" aria-current=${this.current === 'klaar' ? 'page' : 'false'}
          >${t('editor.bar.done')}${officeIcon('right')}</a
        >
      </div>
    </section>`;
  }

  #state(): string {
    const { keeping } = this;
    const changes =
      this.changes === 0 ? t('editor.bar.noChanges') : t('editor.bar.changes', { count: this.changes });
    switch (keeping.state) {
      case 'saved': {
        const time = new Intl.DateTimeFormat(this.language, { hour: '2-digit', minute: '2-digit' }).format(
          keeping.at,
        );
        return t('editor.bar.kept', { changes, time });
      }
      case 'none':
      case 'busy':
        return changes;
      default:
        return t('editor.bar.notKept', { changes });
    }
  }

  #step(step: 'undo' | 'redo', isPossible: boolean) {
    return html`<button
      class="button text ${step}"
      type="button"
      aria-disabled=${isPossible ? 'false' : 'true'}
      @click=${() => {
        if (isPossible) this.dispatchEvent(new StepBackAsked(step === 'redo'));
      }}
    >
      ${officeIcon(step)}<span>${t(`editor.bar.${step}`)}</span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'file-bar': FileBar;
  }
}
