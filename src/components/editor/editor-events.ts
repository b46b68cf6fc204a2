import type { Language } from '../../course-files/language.ts';
import type { Action, Place } from '../../editing/edit.ts';

/*
 * What the elements of the page tell it. Only the page has the draft in its hands: an element asks for an action and gets the
 * draft anew (`draft`, with `revision` raised, as the draft itself stays the same object).
 */

/** Somebody did something; the page does it to the draft, or says why not. */
export class EditAsked extends Event {
  static readonly eventName = 'edit-asked';
  readonly action: Action;
  /**
   * Does somebody go on typing in the same field, without a pause? Then it takes the place of the action before it
   * (`doAction`), so that one step back is one field.
   */
  readonly goesOn: boolean;
  /** Was it asked already whether it is meant, with what it does to who is halfway? */
  readonly isMeant: boolean;

  constructor(action: Action, goesOn = false, isMeant = false) {
    super(EditAsked.eventName, { bubbles: true, composed: true });
    this.action = action;
    this.goesOn = goesOn;
    this.isMeant = isMeant;
  }
}

/** Somebody is at a place now: the learner's screen shows it. */
export class PlaceEntered extends Event {
  static readonly eventName = 'place-entered';
  readonly place: Place;
  /** Of a text: its language, and what stands there now. */
  readonly textLanguage: Language | undefined;
  readonly text: string | undefined;

  constructor(place: Place, textLanguage?: Language, text?: string) {
    super(PlaceEntered.eventName, { bubbles: true, composed: true });
    this.place = place;
    this.textLanguage = textLanguage;
    this.text = text;
  }
}

/** Somebody wants to go to a place: its form opens, and the cursor goes into its field. */
export class PlaceWanted extends Event {
  static readonly eventName = 'place-wanted';
  readonly place: Place;

  constructor(place: Place) {
    super(PlaceWanted.eventName, { bubbles: true, composed: true });
    this.place = place;
  }
}

/** One step back or again, with the keys of a text field: there is one order of what was done, that of the draft. */
export class StepBackAsked extends Event {
  static readonly eventName = 'step-back-asked';
  readonly isAgain: boolean;

  constructor(isAgain: boolean) {
    super(StepBackAsked.eventName, { bubbles: true, composed: true });
    this.isAgain = isAgain;
  }
}

/** Somebody looked at the English of this place, and it is right. */
export class EnglishRight extends Event {
  static readonly eventName = 'english-right';
  readonly place: Place;

  constructor(place: Place) {
    super(EnglishRight.eventName, { bubbles: true, composed: true });
    this.place = place;
  }
}

declare global {
  interface HTMLElementEventMap {
    'edit-asked': EditAsked;
    'place-entered': PlaceEntered;
    'place-wanted': PlaceWanted;
    'step-back-asked': StepBackAsked;
    'english-right': EnglishRight;
  }
}
