import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Language } from '../../../course-files/language.ts';
import type { CourseDraft } from '../../../editing/course-draft.ts';
import type { CourseBytes, PackedZip } from '../../../editing/course-work.ts';
import type { CourseNode } from '../../../editing/outline/course-node.ts';
import { nodeAt } from '../../../editing/outline/node-at.ts';
import { changeReport, type ReportedChange } from '../../../editing/upkeep/change-report.ts';
import { draftEnglish } from '../../../editing/upkeep/english.ts';
import {
  isReleased,
  openedVersion,
  released,
  versionAfter,
  type Release,
} from '../../../editing/upkeep/release.ts';
import { officeIcon } from '../../office/office-icon.ts';
import { printSheet } from '../../room/board/print-sheet.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { chip } from '../../styles/chip.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { notice } from '../../styles/notice.styles.ts';
import { offerFile } from '../../ui/offer-file.ts';
import { EditAsked, PlaceWanted } from '../editor-events.ts';
import { placeLine, placeName } from '../place-name.ts';
import { changeSheet } from './change-sheet.ts';
import './changed-list.ts';
import { keepReleaseForm, releaseForm, type ReleaseForm } from './release-form.ts';
import './release-packages.ts';
import { release } from './release.styles.ts';

/** The course is to be saved as one file, as it is now: its version and its line in the logbook stand in it. */
export class CourseFileAsked extends Event {
  static readonly eventName = 'course-file-asked';

  constructor() {
    super(CourseFileAsked.eventName, { bubbles: true, composed: true });
  }
}

/** A course file that was saved. */
export interface SavedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * The end of the work, in four steps: what has changed, for a colleague to read along; who looked at it; its version and its
 * line in the logbook; the packages.
 *
 * @fires {EditAsked} edit-asked - When the version and its line are to stand in the course.
 * @fires {CourseFileAsked} course-file-asked - After that, when the course is to be saved as a file.
 * @fires {PlaceWanted} place-wanted - When somebody goes to a change, or to old English.
 */
@customElement('release-desk')
export class ReleaseDesk extends LitElement {
  static override styles = [base, button, card, chip, form, notice, release];

  @property({ attribute: false }) draft!: CourseDraft;
  /** Raised whenever the draft changed: it stays the same object. */
  @property({ type: Number }) revision = 0;
  @property({ attribute: false }) nodes: readonly CourseNode[] = [];
  @property({ type: Number }) faults = 0;
  @property() language: Language = 'nl';
  /** Where writing goes on, as it stands behind the #. */
  @property() back = '#';
  @property({ attribute: false }) saved: SavedFile | undefined;
  /** Makes the packages of a course; undefined where none can be made. */
  @property({ attribute: false }) pack: ((files: CourseBytes) => Promise<readonly PackedZip[]>) | undefined;
  /** Minutes since 1970. */
  @property({ attribute: false }) now: () => number = () => Math.floor(Date.now() / 60_000);

  @state() private form!: ReleaseForm;
  @state() private isLineMissing = false;
  @state() private printed: 'opened' | 'saved' | undefined;

  #changes: readonly ReportedChange[] = [];

  override willUpdate(): void {
    this.#changes = inOrder(changeReport(this.draft.changes()), this.nodes);
    this.form = releaseForm(this.draft, this.version, this.#proposal());
  }

  /** The version that the course gets; that of what was opened when nothing has changed. */
  get version(): string {
    const version = openedVersion(this.draft);
    return this.draft.changes().length === 0 ? version : versionAfter(version, this.#today());
  }

  override render() {
    return html`<a class="back" href=${this.back}>${officeIcon('left')}${t('upkeep.release.back')}</a>
      <div class="head">
        <h1 tabindex="-1">${t('upkeep.release.title')}</h1>
        <p>${this.#lead()}</p>
      </div>
      <div class="columns">
        <div>${this.#what()} ${this.#looked()}</div>
        <aside aria-label=${t('upkeep.release.version')}>
          ${this.#versionCard()}
          ${
            this.pack === undefined
              ? nothing
              : html`<release-packages
                  .pack=${this.#pack}
                  .makeReady=${() => this.makeReady()}
                  .blocked=${this.blocked}
                  .revision=${this.revision}
                  .language=${this.language}
                ></release-packages>`
          }
        </aside>
      </div>`;
  }

  #lead(): string {
    const { length: count } = this.#changes;
    if (count === 0 && this.faults === 0) return t('upkeep.release.leadNone');
    const changes = t('upkeep.release.changes', { count });
    return this.faults === 0
      ? t('upkeep.release.lead', { changes })
      : t('upkeep.release.leadFaults', { changes, count: this.faults });
  }

  #what() {
    return html`<section aria-labelledby="what">
      <div class="step-title">
        <span class="plate" aria-hidden="true">1</span>
        <h2 id="what">${t('upkeep.release.what')}</h2>
        ${
          this.#changes.length === 0
            ? nothing
            : html`<div class="buttons">
                <button class="button quiet" type="button" @click=${this.#print}>
                  ${officeIcon('print')}${t('upkeep.release.print')}
                </button>
                <button class="button text" type="button" @click=${this.#keep}>
                  ${t('upkeep.release.file')}
                </button>
              </div>`
        }
      </div>
      <p role="status">${this.printed === 'saved' ? t('upkeep.release.printed') : nothing}</p>
      <changed-list
        .changes=${this.#changes}
        .draft=${this.draft}
        .nodes=${this.nodes}
        .language=${this.language}
      ></changed-list>
    </section>`;
  }

  #looked() {
    return html`<section aria-labelledby="looked">
      <div class="step-title">
        <span class="plate" aria-hidden="true">2</span>
        <h2 id="looked">${t('upkeep.release.looked')}</h2>
      </div>
      ${this.#english()}
      <div class="people">${this.#line('made')} ${this.#line('approved')}</div>
      <p class="tiny" id="as-typed">${t('upkeep.asTyped')}</p>
    </section>`;
  }

  #english() {
    const { stale } = draftEnglish(this.draft);
    const [first] = stale;
    if (first === undefined)
      return html`<p class="means">${officeIcon('check')}<span>${t('upkeep.release.allLooked')}</span></p>`;
    const name = placeLine(this.nodes, first.text.dutch, this.language, this.draft);
    const where =
      stale.length === 1 ? name : t('upkeep.release.oldMore', { where: name, count: stale.length - 1 });
    const { reason } = this.form;
    return html`<div class="notice" data-tone="warn">
      ${officeIcon('triangle')}
      <h3>${t('upkeep.release.old', { count: stale.length })}</h3>
      <p>${t('upkeep.release.oldHow', { where })}</p>
      <div class="buttons">
        ${
          stale.length === 1
            ? html`<button
                class="button quiet"
                type="button"
                @click=${() => this.dispatchEvent(new PlaceWanted(first.text.english))}
              >
                ${t('upkeep.release.look')}
              </button>`
            : html`<a class="button quiet" href="#nakijken">${t('upkeep.release.look')}</a>`
        }
        ${
          reason === undefined
            ? html`<button class="button text" type="button" @click=${this.#onAnyway}>
                ${t('upkeep.release.anyway')}
              </button>`
            : nothing
        }
      </div>
      ${
        reason === undefined
          ? nothing
          : html`<div class="field">
              <label for="reason">${t('upkeep.release.reason')}</label>
              <textarea
                id="reason"
                name="reason"
                rows="2"
                maxlength="300"
                .value=${reason}
                aria-describedby="reason-hint"
                @input=${this.#onInput}
              ></textarea>
              <p class="tiny" id="reason-hint">
                ${t(reason.trim() === '' ? 'upkeep.release.reasonHint' : 'upkeep.release.excused')}
              </p>
            </div>`
      }
    </div>`;
  }

  #line(field: 'made' | 'approved') {
    return html`<div class="field">
      <label for=${field}>${t(`upkeep.release.${field}`)}</label>
      <input
        id=${field}
        name=${field}
        maxlength="80"
        autocomplete="off"
        .value=${this.form[field]}
        aria-describedby="as-typed"
        @input=${this.#onInput}
      />
    </div>`;
  }

  #versionCard() {
    const { version } = this;
    const before = openedVersion(this.draft);
    const isRaised = version !== before;
    return html`<section class="card" aria-labelledby="version">
      <div class="step-title">
        <span class="plate" aria-hidden="true">3</span>
        <h2 id="version">${t('upkeep.release.version')}</h2>
      </div>
      ${
        isRaised
          ? html`<p class="version">
                <span class="visually-hidden">${t('upkeep.release.from', { version: before })}</span>
                <span class="old" aria-hidden="true">${before}</span>${officeIcon('right')}<b>${version}</b>
              </p>
              <div class="field" ?data-over=${this.isLineMissing}>
                <label for="what-line">${t('upkeep.release.line')}</label>
                <textarea
                  id="what-line"
                  name="what"
                  rows="3"
                  maxlength="300"
                  .value=${this.form.what}
                  aria-invalid=${ifDefined(this.isLineMissing ? 'true' : undefined)}
                  aria-describedby="what-hint"
                  @input=${this.#onInput}
                ></textarea>
                <p class="tiny" id="what-hint">
                  ${
                    this.isLineMissing
                      ? html`<span class="error"
                          >${officeIcon('warning')}${t('upkeep.release.lineMissing')}</span
                        >`
                      : nothing
                  }
                </p>
              </div>`
          : html`<p>${t('upkeep.release.stays', { version })}</p>`
      }
      <button class="button quiet" type="button" @click=${this.#onSave}>
        ${officeIcon('download')}${t('upkeep.release.save')}
      </button>
      <p class="tiny" role="status">
        ${
          this.saved === undefined
            ? t('upkeep.release.savedSoon')
            : t('upkeep.release.saved', {
                name: this.saved.name,
                size: Math.ceil(this.saved.size / 1000),
              })
        }
      </p>
    </section>`;
  }

  /** Why no packages can be made of the course now; undefined when they can. */
  get blocked(): 'faults' | 'english' | undefined {
    if (this.faults > 0) return 'faults';
    const { withheld } = draftEnglish(this.draft);
    const isExcused = (this.form.reason ?? '').trim() !== '';
    return withheld.length > 0 && !isExcused ? 'english' : undefined;
  }

  /**
   * Puts the version and its line in the course, where they do not stand there yet.
   *
   * @returns whether the course is ready; if not, the keyboard is where something is missing.
   */
  async makeReady(): Promise<boolean> {
    if (this.version === openedVersion(this.draft)) return true;
    this.isLineMissing = this.form.what.trim() === '';
    if (this.isLineMissing) {
      await this.updateComplete;
      focusOn(this.renderRoot.querySelector<HTMLElement>('#what-line'));
      return false;
    }
    const { what, made, approved, reason = '' } = this.form;
    const line: Release = { version: this.version, what, made, approved, reason, day: this.#today() };
    if (!isReleased(this.draft, line)) this.dispatchEvent(new EditAsked(released(this.draft, line)));
    return true;
  }

  /** A first line for the logbook: where something changed, by name. */
  #proposal(): string {
    const names = this.#changes.map(({ place }) => placeName(this.nodes, place, 'nl').title);
    const what = [...new Set(names)].join('; ');
    return what === '' ? '' : t('upkeep.release.proposal', { what }).slice(0, 300);
  }

  #sheet(): string {
    const { made, approved } = this.form;
    const facts = { version: this.version, day: this.#today(), made, approved };
    return changeSheet(this.#changes, this.nodes, this.draft, facts, this.language);
  }

  readonly #pack = () => this.pack?.(this.draft.files) ?? Promise.resolve([]);

  readonly #print = () => {
    this.printed = printSheet(this.#sheet(), t('upkeep.release.fileName', { version: this.version }));
  };

  readonly #keep = () => {
    const name = t('upkeep.release.fileName', { version: this.version });
    offerFile(new Blob([this.#sheet()], { type: 'text/html;charset=utf-8' }), `${name}.html`);
    this.printed = 'saved';
  };

  readonly #onAnyway = async () => {
    this.#keepForm({ ...this.form, reason: '' });
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('#reason'));
  };

  readonly #onInput = (event: Event) => {
    const { name, value } = event.target as HTMLInputElement | HTMLTextAreaElement;
    this.#keepForm({ ...this.form, [name]: value });
    if (name === 'what' && value.trim() !== '') this.isLineMissing = false;
  };

  readonly #onSave = async () => {
    if (await this.makeReady()) this.dispatchEvent(new CourseFileAsked());
  };

  #keepForm(changed: ReleaseForm): void {
    keepReleaseForm(this.draft, changed);
    this.form = changed;
  }

  /** Brings the keyboard to the heading. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  #today(): string {
    return new Date(this.now() * 60_000).toLocaleDateString('sv-SE');
  }
}

/** As learners come to them; what no form edits comes last. */
function inOrder(
  changes: readonly ReportedChange[],
  nodes: readonly CourseNode[],
): readonly ReportedChange[] {
  const at = ({ place }: ReportedChange) => {
    const node = nodeAt(nodes, place)?.node;
    return node === undefined ? nodes.length : nodes.indexOf(node);
  };
  return changes.toSorted((one, other) => at(one) - at(other));
}

declare global {
  interface HTMLElementTagNameMap {
    'release-desk': ReleaseDesk;
  }
  interface HTMLElementEventMap {
    'course-file-asked': CourseFileAsked;
  }
}
