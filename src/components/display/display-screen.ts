import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ChooseLanguage, languageNames } from '../session/choose-language.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { base } from '../styles/base.styles.ts';
import { card } from '../styles/card.styles.ts';
import { form } from '../styles/form.styles.ts';
import { t } from '../session/words.ts';
import { display } from './display-screen.styles.ts';
import {
  applyDisplay,
  displayOf,
  displayOptions,
  storeDisplay,
  type DisplayChoice,
  type DisplaySettings,
} from './display-settings.ts';

interface Choice {
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/**
 * Language, colours, size of the text and motion. A choice holds at once, so the page itself is the example.
 *
 * @fires {ChooseLanguage} choose-language - When another language is chosen.
 */
@customElement('display-screen')
export class DisplayScreen extends LitElement {
  static override styles = [base, card, form, display];

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  @state() private settings: DisplaySettings = displayOf();
  /** What became of the last choice. */
  @state() private outcome: 'stored' | 'notStored' | undefined;

  override render() {
    return html`<div class="page display">
      <p class="about">${t('display.kept')}</p>
      <div class="choices">
        ${this.#display('scheme')} ${this.#display('text')} ${this.#display('motion')} ${this.#language()}
      </div>
      <p class="small outcome" role="status">
        ${this.outcome === undefined ? nothing : t(`display.${this.outcome}`)}
      </p>
      <p class="small"><a class="self-test" href="#/zelftest">${t('display.selfTest')}</a></p>
    </div>`;
  }

  #language() {
    const { outline, language } = this.session;
    return choiceOf({
      name: 'language',
      title: t('display.language'),
      hint: t('display.languageHint'),
      options: outline.languages.map((value) => ({ value, label: languageNames[value], lang: value })),
      chosen: language,
      onChoose: (value) => {
        const wanted = outline.languages.find((candidate) => candidate === value);
        if (wanted !== undefined) this.dispatchEvent(new ChooseLanguage(wanted));
      },
    });
  }

  #display(choice: DisplayChoice) {
    return choiceOf({
      name: choice,
      title: t(`display.${choice}.title`),
      options: displayOptions[choice].map((value) => ({ value, label: t(`display.${choice}.${value}`) })),
      chosen: this.settings[choice],
      onChoose: (value) => {
        this.settings = { ...this.settings, [choice]: value };
        applyDisplay(this.settings);
        this.outcome = storeDisplay(this.settings) ? 'stored' : 'notStored';
      },
    });
  }
}

function choiceOf({ name, title, hint, options, chosen, onChoose }: Choice) {
  return html`<fieldset class="card" aria-describedby=${hint === undefined ? nothing : `${name}-hint`}>
    <legend>${title}</legend>
    ${options.map(
      ({ value, label, lang }) =>
        html`<label class="choice">
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${value === chosen}
            @change=${() => {
              onChoose(value);
            }}
          />
          <span lang=${lang ?? nothing}>${label}</span>
        </label>`,
    )}
    ${hint === undefined ? nothing : html`<p class="small" id="${name}-hint">${hint}</p>`}
  </fieldset>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'display-screen': DisplayScreen;
  }
}
