import { findLearner, learners } from '../learners.ts';
import { isStandard } from '../../../src/packing/standards.ts';
import type { Say } from '../words.ts';
import { modes, readShift, windows, type Choices } from './choices.ts';
import { byId } from './element.ts';

interface BarEvents {
  /** Another situation was chosen: the course has to be opened anew. */
  readonly chosen: (choices: Choices) => void;
  readonly relaunch: () => void;
  readonly reset: (which: 'this' | 'all') => void;
  readonly panelToggled: () => void;
  readonly languageToggled: () => void;
}

/** The tool bar: shows the choices and tells when one changes. */
export class Bar {
  readonly #say: Say;
  readonly #settings = byId('settings');
  #choices: Choices;

  constructor(say: Say, choices: Choices, events: BarEvents) {
    this.#say = say;
    this.#choices = choices;
    this.#field('learner').append(...learners.map(({ id, name }) => new Option(name, id)));
    this.#connect(events);
    this.show(choices);
  }

  show(choices: Choices): void {
    this.#choices = choices;
    const shift = String(choices.shift);
    const isOther = ![...this.#field('clock').options].some(({ value }) => value === shift);
    this.#field('learner').value = choices.learner.id;
    this.#field('standard').value = choices.standard;
    this.#field('mode').value = choices.mode;
    this.#field('window').value = choices.window;
    this.#field('clock').value = isOther ? 'other' : shift;
    this.#field('days').value = isOther ? shift : '';
    this.#showDays(isOther);
    document.body.classList.toggle('without-bar', !choices.bar);
    byId('panel').hidden = !choices.panel;
    byId('panel-button').textContent = this.#say(choices.panel ? 'bar.hidePanel' : 'bar.showPanel');
    byId('panel-button').setAttribute('aria-expanded', String(choices.panel));
  }

  showTitle(title: string): void {
    byId('title').textContent = title;
    document.title = `${title} – ${this.#say('bar.page')}`;
  }

  #connect(events: BarEvents): void {
    this.#settings.addEventListener('change', (event) => {
      const waitsForDays = (event.target as HTMLSelectElement).name === 'clock' && this.#asksForDays;
      this.#showDays(this.#asksForDays);
      if (waitsForDays) this.#field('days').focus();
      else events.chosen(this.#read());
    });
    const settingsButton = byId('settings-button');
    settingsButton.addEventListener('click', () => {
      const open = this.#settings.classList.toggle('open');
      settingsButton.setAttribute('aria-expanded', String(open));
    });
    byId('relaunch-button').addEventListener('click', events.relaunch);
    byId('panel-button').addEventListener('click', events.panelToggled);
    byId('language-button').addEventListener('click', events.languageToggled);
    byId('reset-button').addEventListener('click', () => {
      this.#askReset(events.reset);
    });
    const dialog = byId('reset-dialog') as HTMLDialogElement;
    for (const button of dialog.querySelectorAll('button')) {
      button.addEventListener('click', () => {
        dialog.close(button.value);
      });
    }
  }

  #askReset(reset: BarEvents['reset']): void {
    const { learner, standard } = this.#choices;
    const dialog = byId('reset-dialog') as HTMLDialogElement;
    byId('reset-title').textContent = this.#say('reset.title', { name: learner.name });
    byId('reset-this').textContent = this.#say('reset.this', { standard: this.#say(`bar.${standard}`) });
    dialog.returnValue = '';
    dialog.showModal();
    dialog.addEventListener(
      'close',
      () => {
        if (dialog.returnValue === 'this' || dialog.returnValue === 'all') reset(dialog.returnValue);
      },
      { once: true },
    );
  }

  #read(): Choices {
    const standard = this.#field('standard').value;
    const clock = this.#field('clock').value;
    return {
      ...this.#choices,
      learner: findLearner(this.#field('learner').value) ?? this.#choices.learner,
      standard: isStandard(standard) ? standard : this.#choices.standard,
      mode: modes.find((mode) => mode === this.#field('mode').value) ?? 'normal',
      window: windows.find((window) => window === this.#field('window').value) ?? 'iframe',
      shift: readShift(clock === 'other' ? this.#field('days').value : clock),
    };
  }

  get #asksForDays(): boolean {
    return this.#field('clock').value === 'other';
  }

  #showDays(shown: boolean): void {
    const field = this.#settings.querySelector<HTMLElement>('.field-days');
    if (field) field.hidden = !shown;
  }

  #field(name: string): HTMLSelectElement {
    const field = this.#settings.querySelector<HTMLSelectElement>(`[name=${name}]`);
    if (field === null) throw new Error(`There is no setting "${name}".`);
    return field;
  }
}

/** Puts the words of the chosen language into the page. */
export function sayAll(say: Say, language: string): void {
  document.documentElement.lang = language;
  for (const spoken of document.querySelectorAll<HTMLElement>('[data-word]')) {
    spoken.textContent = say(spoken.dataset.word as Parameters<Say>[0]);
  }
  for (const labelled of document.querySelectorAll<HTMLElement>('[data-label]')) {
    labelled.setAttribute('aria-label', say(labelled.dataset.label as Parameters<Say>[0]));
  }
  byId('language-button').lang = language === 'nl' ? 'en' : 'nl';
}
