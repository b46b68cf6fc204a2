import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import type { CourseBytes } from '../../editing/course-work.ts';
import type { Action, Place } from '../../editing/edit.ts';
import type { RefusalReason } from '../../editing/edit-refused.ts';
import type { CourseNode, NodeGroup } from '../../editing/outline/course-node.ts';
import { asksFirst, consequencesOf, type Consequence } from '../../editing/operations/consequences.ts';
import { courseTree, nodesOf } from '../../editing/outline/course-tree.ts';
import { marksOf } from '../../editing/outline/marks.ts';
import { nodeAt } from '../../editing/outline/node-at.ts';
import { languageOf } from '../../editing/outline/texts-in.ts';
import type { EditorSession } from '../../editing/session/editor-session.ts';
import { lookedAfter, type LookedAfter } from '../../editing/session/looked-after.ts';
import { draftTexts } from '../../editing/upkeep/draft-texts.ts';
import { englishApproved } from '../../editing/upkeep/english.ts';
import { courseFileName, versionOf } from '../../packing/course-file.ts';
import { standards } from '../../packing/standards.ts';
import { focusOn } from '../session/in-view.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { notice } from '../styles/notice.styles.ts';
import { officeIcon } from '../office/office-icon.ts';
import './check/check-list.ts';
import type { Look } from './check/check-list.ts';
import { courseDesk } from './course-desk.styles.ts';
import type { EditAsked, EnglishRight, PlaceEntered, PlaceWanted, StepBackAsked } from './editor-events.ts';
import type { EditorTools } from './editor-tools.ts';
import './file-bar.ts';
import './not-kept.ts';
import { partForm } from './part-form.ts';
import './part-head.ts';
import type { SavedFile } from './release/release-desk.ts';
import './release/release-desk.ts';
import './special/ask-first.ts';
import './upkeep/field-comments.ts';
import './upkeep/upkeep-desk.ts';
import { addressOf, routeIn, type Route } from './route.ts';
import { saveFile } from './save-file.ts';
import './tree/course-tree.ts';
import { editedBy } from './edited-by.ts';
import './view/learner-view.ts';

/** `2026-11-30`. */
function todayIs(): string {
  return new Date().toLocaleDateString('sv-SE');
}

/**
 * A course while it is edited: its file, its tree, the form of what is chosen there, and what is wrong in it.
 *
 * @fires close-course - When somebody wants to begin with another course.
 */
@customElement('course-desk')
export class CourseDesk extends LitElement {
  static override styles = [base, button, notice, courseDesk];

  @property({ attribute: false }) tools!: EditorTools;
  @property({ attribute: false }) session!: EditorSession;
  /** Raised whenever the session changed: it stays the same object. */
  @property({ type: Number }) turn = 0;
  @property() name = '';
  @property() language: Language = 'nl';

  @state() private hash = window.location.hash;
  /** Where somebody is in the form, and what stands there. */
  @state() private entered: Pick<PlaceEntered, 'place' | 'textLanguage' | 'text'> | undefined;
  @state() private refused: RefusalReason | undefined;
  /** The course file that was saved last. */
  @state() private saved: SavedFile | undefined;
  /** What is said to who does not see it. */
  @state() private said = '';

  @query('ask-first') private question!: HTMLElementTagNameMap['ask-first'];
  @query('#content') private content!: HTMLElement | null;

  #tree: readonly NodeGroup[] = [];
  #nodes: readonly CourseNode[] = [];
  #after: LookedAfter = { stale: [], withheld: 0, dated: [] };
  /** The form that was open last, as it stands behind the #. */
  #last = '';
  #treeOf = -1;
  #checkedOf: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#onHash);
    document.addEventListener('keydown', this.#onKey);
    // What gets the keyboard is not under the two bars.
    document.documentElement.style.setProperty('scroll-padding-top', '148px');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onHash);
    document.removeEventListener('keydown', this.#onKey);
    document.documentElement.style.removeProperty('scroll-padding-top');
  }

  override willUpdate(changed: PropertyValues): void {
    const { session } = this;
    if (changed.has('session') || this.#treeOf !== session.revision) {
      this.#treeOf = session.revision;
      this.#tree = courseTree(session.draft);
      this.#nodes = nodesOf(this.#tree);
    }
    // As often as the check, and not at every key: every text is looked at for it.
    if (this.#checkedOf !== session.checked) {
      this.#checkedOf = session.checked;
      this.#after = lookedAfter(session.draft, todayIs());
    }
  }

  override render() {
    const { session } = this;
    const { draft } = session;
    const route = routeIn(this.hash, this.#nodes);
    if (route?.screen === 'form') this.#last = addressOf(route.node, route.part).slice(1);
    return html`<file-bar
        .name=${this.name}
        .changes=${draft.changes().length}
        .keeping=${session.keeping}
        ?canUndo=${draft.canUndo}
        ?canRedo=${draft.canRedo}
        .language=${this.language}
        .current=${this.hash.replace('#', '')}
        @step-back-asked=${this.#onStepBack}
      ></file-bar>
      <p class="visually-hidden" role="status">${this.said}</p>
      <not-kept .keeping=${session.keeping}></not-kept>
      <ask-first></ask-first>
      ${this.#refused()} ${route === undefined ? nothing : this.#screen(route)}`;
  }

  #refused() {
    return html`<div role="alert">
      ${
        this.refused === undefined
          ? nothing
          : html`<div class="notice refused" data-tone="warn">
              ${officeIcon('lock')}
              <p>${t(`draft.refused.${this.refused}`)}</p>
            </div>`
      }
    </div>`;
  }

  #screen(route: Route) {
    if (route.screen !== 'form') return this.#beside(route.screen);
    const { node, part } = route;
    const { session, language } = this;
    const group = this.#tree.find(({ nodes }) => nodes.includes(node));
    return html`<main
      class="work"
      @edit-asked=${this.#onEdit}
      @place-wanted=${this.#onWanted}
      @place-entered=${this.#onEntered}
      @english-right=${this.#onRight}
      @step-back-asked=${this.#onStepBack}
    >
      <nav class="tree" aria-label=${t('editor.tree.label')}>
        <course-tree
          .tree=${this.#tree}
          .marks=${marksOf(this.#nodes, this.#marked())}
          .current=${node.id}
          .draft=${session.draft}
          .revision=${session.revision}
          .language=${language}
        ></course-tree>
      </nav>
      <section class="form" id="content" tabindex="-1" aria-label=${t('editor.form.label')}>
        <part-head .group=${group} .node=${node} .open=${part} .language=${language}></part-head>
        ${partForm({ node, part, session, language, stale: this.#after.stale, today: todayIs() })}
        <field-comments
          .draft=${session.draft}
          .revision=${session.revision}
          .of=${{ node, part }}
          .field=${this.entered?.place}
          .nodes=${this.#nodes}
          .language=${language}
        ></field-comments>
        <check-list
          .checked=${session.checked}
          .looks=${this.#looks(node)}
          .nodes=${this.#nodes}
          .draft=${session.draft}
          .language=${language}
        ></check-list>
      </section>
      <aside class="view" aria-label=${t('editor.view.label')}>
        <learner-view
          .course=${session.texts}
          .edited=${editedBy(this.#nodes, session.draft, { node, part, entered: this.entered })}
          .editedLanguage=${this.entered?.textLanguage ?? language}
          ?faulty=${!session.isShown}
          .language=${language}
        ></learner-view>
      </aside>
    </main>`;
  }

  /** A screen beside the forms. */
  #beside(screen: Exclude<Route['screen'], 'form'>) {
    const { session, language } = this;
    const { draft, revision, checked } = session;
    return html`<main
      class="page beside"
      id="content"
      tabindex="-1"
      @edit-asked=${this.#onEdit}
      @place-wanted=${this.#onWanted}
    >
      ${
        screen === 'upkeep'
          ? html`<p>
                <a class="back" href="#${this.#last}">${officeIcon('left')}${t('editor.beside.back')}</a>
              </p>
              <upkeep-desk
                .draft=${draft}
                .revision=${revision}
                .nodes=${this.#nodes}
                .language=${language}
              ></upkeep-desk>`
          : html`<release-desk
              .draft=${draft}
              .revision=${revision}
              .nodes=${this.#nodes}
              .faults=${checked?.faults.length ?? 0}
              .language=${language}
              .back=${`#${this.#last}`}
              .saved=${this.saved}
              .pack=${this.#pack}
              @course-file-asked=${this.#onSave}
            ></release-desk>`
      }
    </main>`;
  }

  #marked() {
    const { draft, checked } = this.session;
    return {
      fault: (checked?.faults ?? []).map(({ place }) => place),
      english: this.#after.stale,
      changed: draft.changes().map(({ place }) => place),
      date: this.#after.dated,
    };
  }

  /** Old English, wherever it is; what has a date only where somebody is at work on it. */
  #looks(node: CourseNode): readonly Look[] {
    const { stale, dated } = this.#after;
    const here = dated.filter((place) => nodeAt(this.#nodes, place)?.node === node);
    return [
      ...stale.map((place): Look => ({ kind: 'english', sentence: t('editor.check.english'), place })),
      ...here.map((place): Look => ({ kind: 'date', sentence: t('editor.check.date'), place })),
    ];
  }

  /** Goes to a place: its form opens, and the cursor goes into its field. */
  async #goTo(place: Place): Promise<void> {
    const at = nodeAt(this.#nodes, place);
    if (at === undefined) return;
    const address = addressOf(at.node, at.part);
    if (window.location.hash !== address) window.location.hash = address;
    this.hash = address;
    await this.updateComplete;
    const form = this.renderRoot.querySelector('course-form');
    await form?.updateComplete;
    await form?.showPlace(place, languageOf(place));
  }

  /** Brings the keyboard to the heading of what is shown. */
  async focusContent(): Promise<void> {
    await this.updateComplete;
    const shown = this.renderRoot.querySelector<LitElement>('part-head, upkeep-desk, release-desk');
    await shown?.updateComplete;
    focusOn(shown?.renderRoot.querySelector('h1') ?? this.content);
  }

  readonly #onHash = () => {
    if (this.hash === window.location.hash) return;
    this.hash = window.location.hash;
    this.refused = undefined;
    // Another form begins at its beginning, in the language of the page.
    this.entered = undefined;
    window.scrollTo({ top: 0 });
    void this.focusContent();
  };

  readonly #pack = async (files: CourseBytes) => {
    const engine = await this.tools.engine();
    return this.tools.work.pack(files, engine, { standards });
  };

  readonly #onSave = () => void this.#save();

  /** Saves the course as one file; where the browser has no place to choose, as a download. */
  async #save(): Promise<void> {
    const { session } = this;
    const { draft, revision } = session;
    const name = courseFileName(versionOf(draft.files));
    const file = await this.tools.courseFile(draft.files);
    if (!(await saveFile(file, name))) return;
    session.saved(revision);
    this.saved = { name, size: file.size };
  }

  readonly #onEdit = ({ action, goesOn, isMeant }: EditAsked) => {
    const means = isMeant ? [] : consequencesOf(this.session.draft, action);
    if (asksFirst(means)) void this.#ask(action, means);
    else this.refused = this.session.act(action, goesOn);
  };

  /** What is lost to sight is asked first, wherever on the page it is done. */
  async #ask(action: Action, means: readonly Consequence[]): Promise<void> {
    if (await this.question.ask(means)) this.refused = this.session.act(action);
    // The field shows again what stands in the course.
    else this.renderRoot.querySelector('course-form')?.requestUpdate();
  }

  readonly #onWanted = ({ place }: PlaceWanted) => void this.#goTo(place);

  readonly #onEntered = ({ place, textLanguage, text }: PlaceEntered) => {
    this.entered = { place, textLanguage, text };
  };

  /** Somebody looked at an English text, and it is right. */
  readonly #onRight = ({ place }: EnglishRight) => {
    const { draft } = this.session;
    const key = JSON.stringify(place);
    const texts = draftTexts(draft).filter(
      ({ english, dutch }) => JSON.stringify(english) === key || JSON.stringify(dutch) === key,
    );
    if (texts.length > 0) this.session.act(englishApproved(draft, texts));
  };

  readonly #onStepBack = ({ isAgain }: StepBackAsked) => void this.#stepBack(isAgain);

  async #stepBack(isAgain: boolean): Promise<void> {
    const place = isAgain ? this.session.redo() : this.session.undo();
    this.refused = undefined;
    this.said = '';
    if (place === undefined) return;
    await this.#goTo(place);
    this.said = t(isAgain ? 'editor.did.again' : 'editor.did.back');
  }

  /** One step back with the keys, wherever the keyboard is; a text field does it itself. */
  readonly #onKey = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    if (key !== 'z' && key !== 'y') return;
    const [target] = event.composedPath();
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    void this.#stepBack(key === 'y' || event.shiftKey);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'course-desk': CourseDesk;
  }
}
