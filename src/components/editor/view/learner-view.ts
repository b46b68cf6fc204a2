import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { languages, type Language } from '../../../course-files/language.ts';
import {
  fromView,
  viewLearners,
  type Look,
  type Shown,
  type ToView,
  type ViewLearner,
} from '../../../learner-view/messages.ts';
import type { CourseTexts } from '../../../packing/course-texts.ts';
import { base } from '../../styles/base.styles.ts';
import { languageNames } from '../../session/choose-language.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { setStyle } from '../../ui/set-style.ts';
import { devices, drawn, type Device } from './device.ts';
import { learnerView } from './learner-view.styles.ts';

/** What is edited, as far as a learner sees it. */
export type Edited = Pick<Look, 'step' | 'section' | 'lit' | 'field'>;

/** Above and below a device that fills the window. */
const aroundLarge = 190;
/** As high as a device beside a form is at most. */
const besideForm = 620;

/**
 * The learner's real screens beside the form: with the course as it is now, at the place that is edited, on a phone or a
 * computer, in both languages, for who is new, halfway or finished. A course with faults is not shown: the last one without
 * stays, and that is said.
 */
@customElement('learner-view')
export class LearnerView extends LitElement {
  static override styles = [base, learnerView];

  /** The last course without faults; undefined as long as there was none. */
  @property({ attribute: false }) course: CourseTexts | undefined;
  /** Undefined for what learners never see. */
  @property({ attribute: false }) edited: Edited | undefined = { step: '' };
  /** Of the field that is edited: when it changes, the screens speak it. */
  @property() editedLanguage: Language = 'nl';
  /** The course as it is now has faults. */
  @property({ type: Boolean }) faulty = false;
  /** Of this page. */
  @property() language: Language = 'nl';
  /** Where the screens are, seen from this page. */
  @property() address = './voorbeeld.html';

  @state() private device: Device = 'phone';
  @state() private spoken: Language = 'nl';
  @state() private learner: ViewLearner = 'halfway';
  @state() private shown: Shown | undefined;
  @state() private hasFailed = false;
  @state() private stayed: string | undefined;
  @state() private isLarge = false;
  @state() private room = { width: 0, height: besideForm };

  @query('iframe') private readonly frame!: HTMLIFrameElement | null;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  #isReady = false;
  #looksAt = '';
  readonly #size = new ResizeObserver(() => {
    // Its own height follows from its width: not while the browser still tells of that.
    requestAnimationFrame(() => {
      this.#measure();
    });
  });

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', this.#onMessage);
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('message', this.#onMessage);
    this.#size.disconnect();
    this.#isReady = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('editedLanguage')) this.spoken = this.editedLanguage;
    if (changed.has('edited')) this.stayed = undefined;
  }

  override firstUpdated(): void {
    // No download, no other page, no print and no question: nothing leaves it.
    this.frame?.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    this.frame?.setAttribute('src', this.address);
  }

  override updated(changed: PropertyValues<this>): void {
    if (!this.#isReady) return;
    if (changed.has('course')) this.#tellCourse();
    this.#tellLook();
  }

  override render() {
    return html`<dialog class="view" open aria-label=${t('view.label')} @close=${this.#onSmall}>
      <div class="switches" role="group" aria-label=${t('view.display')}>
        ${(Object.keys(devices) as Device[]).map((device) =>
          this.#switch(this.device === device, () => (this.device = device), [
            icon(device),
            t(`view.${device}`),
          ]),
        )}
        ${languages.map((language) =>
          this.#switch(this.spoken === language, () => (this.spoken = language), [
            language.toUpperCase(),
            html`<span class="visually-hidden" lang=${language}>${languageNames[language]}</span>`,
          ]),
        )}
      </div>
      <div class="row switches">
        <div class="switches" role="group" aria-label=${t('view.learner')}>
          ${viewLearners.map((learner) =>
            this.#switch(this.learner === learner, () => (this.learner = learner), t(`view.${learner}`)),
          )}
        </div>
        <button class="size" type="button" @click=${this.isLarge ? this.#onClose : this.#onLarge}>
          ${icon(this.isLarge ? 'close' : 'enlarge')}${t(this.isLarge ? 'view.smaller' : 'view.larger')}
        </button>
      </div>
      <div class="notes" role="status">${this.#notes()}</div>
      ${this.#device()}
      <p class="mini">${this.#mini()}</p>
    </dialog>`;
  }

  #switch(isPressed: boolean, press: () => void, content: unknown) {
    return html`<button type="button" aria-pressed=${isPressed ? 'true' : 'false'} @click=${press}>
      ${content}
    </button>`;
  }

  #device() {
    const { width, height, scale, outer } = drawn(this.device, this.room);
    return html`<div
      class="device"
      data-width=${this.device}
      ${setStyle({ 'inline-size': `${outer.width}px`, 'block-size': `${outer.height}px` })}
    >
      <iframe
        title=${t('view.frame')}
        @load=${this.#onLoad}
        ${setStyle({ width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` })}
      ></iframe>
    </div>`;
  }

  /** What somebody must know about what they see. */
  #notes() {
    const shut = this.shown?.shut === true && t(`view.shut.${this.learner}`);
    const notes: readonly (readonly [tone: 'warn' | 'info', said: string | false])[] = [
      ['warn', this.hasFailed && t('view.failed')],
      ['warn', this.faulty && t(this.course === undefined ? 'view.faultyYet' : 'view.faulty')],
      ['info', this.edited === undefined && t('view.unseen')],
      ['info', this.edited !== undefined && shut],
      ['info', this.stayed !== undefined && t('view.stayed', { address: this.stayed })],
    ];
    return notes.map(([tone, said]) =>
      said === false
        ? nothing
        : html`<p class="note" data-tone=${tone}>
            ${icon(tone === 'warn' ? 'warning' : 'info')}<span>${said}</span>
          </p>`,
    );
  }

  #mini(): string {
    if (this.shown === undefined) return this.hasFailed || this.faulty ? '' : t('view.waiting');
    const isElsewhere = this.edited?.lit !== undefined && !this.shown.lit && !this.shown.shut;
    return t(isElsewhere ? 'view.notLit' : 'view.real');
  }

  #tell(message: ToView): void {
    // From disk the frame has no origin that could be named; the course is public.
    this.frame?.contentWindow?.postMessage(message, '*');
  }

  #tellCourse(): void {
    if (this.course === undefined) return;
    const { given, files } = this.course;
    this.#tell({ type: 'course', given, files: new Map(files) });
  }

  /** Once for each place: whoever gives the same one again asks for nothing. */
  #tellLook(): void {
    const { edited, spoken, learner } = this;
    if (edited === undefined) return;
    const look = { type: 'look', ...edited, language: spoken, learner, name: t('view.learnerName') } as const;
    const asked = JSON.stringify(look);
    if (asked === this.#looksAt) return;
    this.#looksAt = asked;
    this.#tell(look);
  }

  readonly #onMessage = ({ source, data }: MessageEvent<unknown>) => {
    const message = source === this.frame?.contentWindow ? fromView(data) : undefined;
    if (message === undefined) return;
    if (message.type === 'ready') {
      this.#isReady = true;
      this.#looksAt = '';
      this.hasFailed = false;
      this.#tellCourse();
      this.#tellLook();
    } else if (message.type === 'shown') {
      this.shown = message;
      this.hasFailed = false;
    } else if (message.type === 'stayed') this.stayed = message.address;
    else this.hasFailed = true;
  };

  /** Its script has run by then, if it can. */
  readonly #onLoad = () => {
    if (!this.#isReady && this.frame?.hasAttribute('src') === true) this.hasFailed = true;
  };

  readonly #onLarge = () => {
    this.dialog.removeAttribute('open');
    this.dialog.showModal();
    focusOn(this.renderRoot.querySelector<HTMLElement>('.size'));
    this.isLarge = true;
    this.#measure();
  };

  readonly #onClose = () => {
    this.dialog.close();
  };

  /** The frame stays where it is: one that is moved begins anew. */
  readonly #onSmall = () => {
    this.dialog.setAttribute('open', '');
    this.isLarge = false;
    this.#measure();
  };

  #measure(): void {
    const width = this.isLarge ? window.innerWidth - 64 : this.clientWidth;
    const height = this.isLarge
      ? window.innerHeight - aroundLarge
      : Math.min(besideForm, window.innerHeight - aroundLarge);
    if (width !== this.room.width || height !== this.room.height) this.room = { width, height };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learner-view': LearnerView;
  }
}
