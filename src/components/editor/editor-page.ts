import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import '../office/office-bar.ts';
import { focusOn } from '../session/in-view.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';

/** The page with which NHG changes the course. */
@customElement('editor-page')
export class EditorPage extends LitElement {
  static override styles = [base, button];

  @property() language: Language = 'nl';

  override willUpdate(): void {
    this.lang = this.language;
  }

  override render() {
    return html`<office-bar
        page="editing"
        .language=${this.language}
        @to-content=${this.#toContent}
      ></office-bar>
      <main class="page" id="content" tabindex="-1">
        <h1>${t('editor.heading')}</h1>
      </main>`;
  }

  readonly #toContent = () => {
    focusOn(this.renderRoot.querySelector<HTMLElement>('main'), 'start');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'editor-page': EditorPage;
  }
}
