import type { Language } from '../../course-files/language.ts';

/** The learner chose another language. */
export class ChooseLanguage extends Event {
  static readonly eventName = 'choose-language';
  readonly language: Language;

  constructor(language: Language) {
    super(ChooseLanguage.eventName, { bubbles: true, composed: true });
    this.language = language;
  }
}

/** Each language by its own name, so that whoever speaks it finds it. */
export const languageNames: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

declare global {
  interface HTMLElementEventMap {
    'choose-language': ChooseLanguage;
  }
}
