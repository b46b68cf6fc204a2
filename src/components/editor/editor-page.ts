import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import { CourseDraft } from '../../editing/course-draft.ts';
import { localVariant } from '../../editing/outline/besides-steps.ts';
import { EditorSession } from '../../editing/session/editor-session.ts';
import '../office/office-bar.ts';
import { focusOn } from '../session/in-view.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { notice } from '../styles/notice.styles.ts';
import type { EditorTools, KeepsDraft, ListedDraft, OpenedCourse } from './editor-tools.ts';
import type { CourseFileChosen, DraftChosen, OwnCourseWanted } from './start/start-events.ts';
import './start/start-screen.ts';
import { editorPage } from './editor-page.styles.ts';
import './course-desk.ts';

/** The page with which NHG changes the course: where one begins, and then the course that was opened. */
@customElement('editor-page')
export class EditorPage extends LitElement {
  static override styles = [base, button, notice, editorPage];

  @property({ attribute: false }) tools!: EditorTools;
  @property() language: Language = 'nl';

  @state() private session: EditorSession | undefined;
  /** The file that is edited, as it is called. */
  @state() private name = '';
  @state() private drafts: readonly ListedDraft[] = [];
  @state() private busy = false;
  @state() private refusal = '';
  /** Raised whenever the session changed. */
  @state() private turn = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#onLeave);
    void this.#listDrafts();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#onLeave);
  }

  override willUpdate(): void {
    this.lang = this.language;
  }

  override updated(changed: PropertyValues): void {
    // What was at the top before is gone; the heading of the course gets the keyboard.
    if (changed.has('session') && this.session !== undefined) this.#toContent();
  }

  override render() {
    return html`<office-bar
        page="editing"
        .language=${this.language}
        @to-content=${this.#toContent}
      ></office-bar>
      ${this.session === undefined ? this.#start() : this.#desk(this.session)}`;
  }

  #start() {
    return html`<main class="page" id="content" tabindex="-1">
      <start-screen
        ?own=${this.tools.ownCourse !== undefined}
        .drafts=${this.drafts}
        ?busy=${this.busy}
        .refusal=${this.refusal}
        .language=${this.language}
        @course-file-chosen=${this.#onFile}
        @own-course-wanted=${this.#onOwn}
        @draft-chosen=${this.#onDraft}
      ></start-screen>
    </main>`;
  }

  #desk(session: EditorSession) {
    return html`<course-desk
      .tools=${this.tools}
      .session=${session}
      .turn=${this.turn}
      .name=${this.name}
      .language=${this.language}
      @close-course=${this.#onClose}
    ></course-desk>`;
  }

  readonly #onFile = ({ file }: CourseFileChosen) => {
    void this.#opening(async () => {
      const opened = await this.tools.open(file);
      if ('refused' in opened) this.refusal = opened.refused;
      else this.#begin(opened, CourseDraft.of(opened.files));
    });
  };

  readonly #onOwn = ({ variant }: OwnCourseWanted) => {
    const { ownCourse } = this.tools;
    if (ownCourse === undefined) return;
    void this.#opening(async () => {
      const opened = await ownCourse();
      if (variant) window.location.hash = `#${localVariant}`;
      this.#begin(opened, CourseDraft.of(opened.files));
    });
  };

  readonly #onDraft = ({ id, deed }: DraftChosen) => {
    const { drafts } = this.tools;
    if (drafts === undefined) return;
    void this.#opening(async () => {
      if (deed === 'remove') {
        await drafts.remove(id);
        await this.#listDrafts();
        return;
      }
      const resumed = await drafts.resume(id);
      const name = this.drafts.find((draft) => draft.id === id)?.name ?? '';
      if (resumed === undefined) {
        this.refusal = t('editor.start.gone');
        await this.#listDrafts();
        return;
      }
      this.#begin({ name, files: resumed.draft.opened }, resumed.draft, resumed.keeper);
      if (resumed.lost > 0) this.refusal = t('editor.start.lost', { count: resumed.lost });
    });
  };

  /** Something that takes a moment, one at a time; what nobody expected is said in general. */
  async #opening(open: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.refusal = '';
    try {
      await open();
    } catch (cause) {
      console.error(cause);
      this.refusal = t('editor.start.failed');
    } finally {
      this.busy = false;
    }
  }

  #begin({ name, files }: OpenedCourse, draft: CourseDraft, resumed?: KeepsDraft): void {
    const { work, drafts } = this.tools;
    const keeper = resumed ?? drafts?.keep(name, files);
    this.name = name;
    this.session = new EditorSession(
      draft,
      {
        work,
        ...(keeper === undefined ? {} : { keep: (edited) => keeper.save(edited, Date.now()) }),
        now: () => new Date(),
        later: (milliseconds, task) => {
          const timer = setTimeout(task, milliseconds);
          return () => {
            clearTimeout(timer);
          };
        },
      },
      () => {
        this.turn += 1;
      },
    );
    this.session.start();
  }

  readonly #onClose = () => {
    this.session = undefined;
    this.refusal = '';
    window.location.hash = '';
    void this.#listDrafts();
  };

  async #listDrafts(): Promise<void> {
    this.drafts = (await this.tools.drafts?.list()) ?? [];
  }

  /** What is not kept anywhere would be gone. */
  readonly #onLeave = (event: BeforeUnloadEvent) => {
    if (this.session?.isAtRisk === true) event.preventDefault();
  };

  readonly #toContent = () => {
    const content = this.renderRoot.querySelector<HTMLElement>('main, course-desk');
    if (content?.localName === 'main') focusOn(content, 'start');
    else void (content as HTMLElementTagNameMap['course-desk'] | null)?.focusContent();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'editor-page': EditorPage;
  }
}
