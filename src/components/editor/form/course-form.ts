import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { countsOf, fillIn } from '../../../course-files/counts.ts';
import { languages, type Language, type Words } from '../../../course-files/language.ts';
import type { Place, ValuePath } from '../../../course-files/value-path.ts';
import type { PlacedFault } from '../../../editing/course-work.ts';
import type { Action } from '../../../editing/edit.ts';
import { fieldAt, fieldsOfKind } from '../../../editing/fields/field-at.ts';
import { knownFile } from '../../../editing/fields/file-kinds.ts';
import { tabsOf } from '../../../editing/fields/form-order.ts';
import type { CourseValues } from '../../../editing/fields/references.ts';
import { asksFirst, consequencesOf } from '../../../editing/operations/consequences.ts';
import { OperationRefused } from '../../../editing/operations/refused.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import '../special/ask-first.ts';
import type { AskFirst } from '../special/ask-first.ts';
import { isSpecialList } from '../special/special-of.ts';
import { EditAsked, EnglishRight, PlaceEntered } from '../editor-events.ts';
import { courseForm } from './course-form.styles.ts';
import './part-tabs.ts';
import type { PartTab, TabChosen } from './part-tabs.ts';
import { isFaultyWithin, placeKey, type FormView } from './form-view.ts';
import { entryRows, fieldRows, groupRows } from './group-rows.ts';
import { entryKey } from './list-rows.ts';
import { keysOnTheWay, placeInForm } from './place-in-form.ts';
import type { ProseEntry } from './prose-entry.ts';
import type { TextEntry } from './text-entry.ts';
import './words-form.ts';
import type { WordsForm } from './words-form.ts';

/**
 * The form of a part of the course: every text in Dutch and English side by side, limits as they are typed, numbers fixed. What
 * may stand where comes from the schema; the words from the course.
 *
 * @fires {EditAsked} edit-asked - When something is done to the course.
 * @fires {PlaceEntered} place-entered - When a field has the focus, or was typed in.
 * @fires {StepBackAsked} step-back-asked - With Ctrl+Z and Ctrl+Y in a text.
 * @fires {EnglishRight} english-right - When somebody looked at an English text.
 */
@customElement('course-form')
export class CourseForm extends LitElement {
  static override styles = [base, button, form, courseForm];

  @property({ attribute: false }) draft!: CourseValues;
  /** Raised when the draft has changed: it stays the same object. */
  @property({ type: Number }) revision = 0;
  /** Where the values of this part stand. */
  @property({ attribute: false }) places: readonly Place[] = [];
  @property() language: Language = 'nl';
  @property({ attribute: false }) faults: readonly PlacedFault[] = [];
  /** The English texts that are older than their Dutch. */
  @property({ attribute: false }) stale: readonly Place[] = [];
  /** The day of today: `2026-11-30`. */
  @property() today = '';

  /** Which language is seen where there is room for one. */
  @state() private shown: Language = 'nl';
  @state() private tab = 0;
  @state() private toggled: ReadonlyMap<string, boolean> = new Map();
  @state() private adding: string | undefined;
  @state() private said = '';
  @state() private refused = '';

  @query('ask-first') private question!: AskFirst;

  /** What gets the focus when the form is drawn next. */
  #wanted: string | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('places') && changed.get('places') !== undefined) {
      const [before, now] = [changed.get('places'), this.places].map((places) =>
        (places ?? []).map(placeKey).join(),
      );
      if (before !== now) {
        this.tab = 0;
        this.adding = undefined;
        this.refused = '';
        this.said = '';
      }
    }
  }

  override updated(): void {
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted === undefined) return;
    const found = this.renderRoot.querySelector<HTMLElement>(`[id="${wanted}"], [data-place="${wanted}"]`);
    focusOn(found);
  }

  override render() {
    const [first] = this.places;
    if (first === undefined) return nothing;
    if (first.file.endsWith('.json'))
      return html`<words-form
        .draft=${this.draft}
        .revision=${this.revision}
        .files=${this.places.map(({ file }) => file)}
        .language=${this.language}
        .faults=${this.faults}
        .stale=${this.stale}
      ></words-form>`;
    return html`<div class="form" data-shown=${this.shown}>
        ${this.places.length === 1 && first.path.length === 0 ? this.#whole(first.file) : this.#parts()}
      </div>
      <ask-first></ask-first>
      <p class="visually-hidden" role="status">${this.said}</p>
      ${this.refused === '' ? nothing : html`<p class="refused" role="alert">${this.refused}</p>`}`;
  }

  /**
   * Goes to a place: opens what it stands in, and puts the cursor in its field.
   *
   * @param textLanguage Of a text: which of both. A place of a text may have it at its end too.
   */
  async showPlace(place: Place, textLanguage?: Language): Promise<void> {
    if (place.file.endsWith('.json')) {
      await this.updateComplete;
      await this.renderRoot.querySelector<WordsForm>('words-form')?.showPlace(place);
      return;
    }
    const wanted = placeInForm(this.draft, this.places, place, textLanguage);
    const last = wanted.path.at(-1);
    const spoken = textLanguage ?? languages.find((language) => language === last) ?? wanted.language;
    if (spoken !== undefined) this.shown = spoken;
    const known = knownFile(wanted.file);
    if (known !== undefined && wanted.path.length > 0) {
      const tab = tabsOf(known.kind).findIndex(({ keys }) => keys.includes(String(wanted.path[0])));
      if (tab >= 0) this.tab = tab;
    }
    this.toggled = new Map([
      ...this.toggled,
      ...keysOnTheWay(this.draft, wanted.file, wanted.path, entryKey).map((key) => [key, true] as const),
    ]);
    this.requestUpdate();
    await this.updateComplete;
    const fields = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-place]')];
    const found = wanted.keys
      .map((key) => fields.find((field) => field.dataset.place === key && field.getClientRects().length > 0))
      .find((field) => field !== undefined);
    const target =
      found?.matches('text-entry, prose-entry, input, select, textarea, button, [tabindex]') === true
        ? found
        : found?.querySelector<HTMLElement>('text-entry, prose-entry, input, select');
    if (target === null || target === undefined) return;
    if (target.matches('text-entry, prose-entry')) await (target as TextEntry | ProseEntry).takeFocus();
    else focusOn(target);
  }

  #languages() {
    return html`<div class="language-tabs" role="group" aria-label=${t('form.languages')}>
        ${languages.map(
          (language) =>
            html`<button
              type="button"
              aria-pressed=${this.shown === language ? 'true' : 'false'}
              @click=${() => (this.shown = language)}
            >
              ${t(language === 'nl' ? 'form.dutch' : 'form.english')}
            </button>`,
        )}
      </div>
      <div class="language-heads" aria-hidden="true">
        <span>${t('form.dutch')}</span><span>${t('form.english')}</span>
      </div>`;
  }

  #whole(file: string) {
    const view = this.#view(file);
    if (view === undefined) return nothing;
    const field = fieldsOfKind(view.known.kind);
    if (field.kind !== 'group') return nothing;
    const tabs = tabsOf(view.known.kind);
    const tab = tabs[Math.min(this.tab, tabs.length - 1)];
    if (tab === undefined)
      return html`${this.#languages()}
        <div class="rows">${groupRows(view, field, [])}</div>`;
    const shown = tabs.map(({ id, keys }): PartTab => ({
      title: t(`form.tab.${view.known.kind}-${id}`),
      isFaulty: keys.some((key) => this.#isFaulty(view, key)),
    }));
    return html`<part-tabs
      .tabs=${shown}
      .at=${this.tab}
      .label=${t('form.parts')}
      @tab-chosen=${({ at }: TabChosen) => (this.tab = at)}
    >
      <div class="rows">${this.#languages()}${groupRows(view, field, [], tab.keys)}</div>
    </part-tabs>`;
  }

  #isFaulty(view: FormView, key: string): boolean {
    if (key !== 'page') return isFaultyWithin(view, { file: view.file, path: [key] });
    return languages.some((language) =>
      isFaultyWithin(view, { file: `${view.known.page}.${language}.md`, path: [] }),
    );
  }

  #parts() {
    const rows = this.places.map(({ file, path }) => {
      const view = this.#view(file);
      const field = fieldAt(file, path);
      if (view === undefined || field === undefined || path.length === 0) return nothing;
      if (isSpecialList({ file, path })) return nothing;
      const key = String(path.at(-1));
      const isOptional = this.draft.value({ file, path }) === undefined;
      if (field.kind === 'group' && this.places.length === 1) return groupRows(view, field, path);
      return entryRows(view, { key, field, isOptional }, path);
    });
    return html`${this.#languages()}
      <div class="rows">${rows}</div>`;
  }

  #view(file: string): FormView | undefined {
    const known = knownFile(file);
    if (known === undefined) return undefined;
    const counts = countsOf((name) => this.draft.value({ file: name, path: [] }));
    const filled = (words: Words): Words => ({
      nl: fillIn(words.nl, 'nl', { counts }).text,
      en: fillIn(words.en, 'en', { counts }).text,
    });
    const view: FormView = {
      course: this.draft,
      file,
      known,
      language: this.language,
      faults: this.faults,
      stale: this.stale,
      today: this.today,
      filled,
      isOpen: (key) => this.toggled.get(key) === true,
      onToggle: (key, isOpen) => {
        if ((this.toggled.get(key) === true) !== isOpen)
          this.toggled = new Map([...this.toggled, [key, isOpen]]);
      },
      act: (action, goesOn = false) => this.#act(action, goesOn),
      made: (make) => this.#made(make),
      say: (sentence) => (this.said = sentence),
      seen: (place, textLanguage, text) => this.dispatchEvent(new PlaceEntered(place, textLanguage, text)),
      approve: (place) => this.dispatchEvent(new EnglishRight(place)),
      adding: this.adding,
      onAdding: (key) => {
        const before = this.adding;
        this.adding = key;
        if (key === undefined && before !== undefined) this.#wanted = `${before}/add`;
      },
      onAdded: (list) => this.#onAdded(list),
      focusLater: (key) => {
        this.#wanted = key;
        this.requestUpdate();
      },
      groupRows: (group, path) => groupRows(view, group, path),
      fieldRows: (field, path) => fieldRows(view, field, path),
    };
    return view;
  }

  /** Where somebody halfway loses something, it is asked first. @returns whether it was done. */
  async #act(action: Action, goesOn: boolean): Promise<boolean> {
    this.refused = '';
    if (action.edits.length === 0) return false;
    const consequences = consequencesOf(this.draft, action);
    if (asksFirst(consequences) && !(await this.question.ask(consequences))) {
      // The field shows what stands there again.
      this.requestUpdate();
      return false;
    }
    this.dispatchEvent(new EditAsked(action, goesOn));
    return true;
  }

  #made(make: () => Action): Action | undefined {
    try {
      return make();
    } catch (cause) {
      if (!(cause instanceof OperationRefused)) throw cause;
      this.refused = t(`special.refused.${cause.reason}`);
      return undefined;
    }
  }

  /** Opens what is new and goes there. */
  #onAdded(list: Place): void {
    this.adding = undefined;
    const path: ValuePath = list.path;
    void this.updateComplete.then(() => {
      const entries = this.draft.value(list);
      const at = Array.isArray(entries) ? entries.length - 1 : 0;
      return this.showPlace({ file: list.file, path: [...path, at] });
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'course-form': CourseForm;
  }
}
