import type { Action, Place } from '../../editing/edit.ts';

/*
 * What the elements of the page tell it. Only the page has the draft in its hands: an element asks for an action and gets the
 * draft anew (`draft`, with `revision` raised, as the draft itself stays the same object).
 */

/** Somebody did something; the page does it to the draft, or says why not. */
export class EditAsked extends Event {
  static readonly eventName = 'edit-asked';
  readonly action: Action;

  constructor(action: Action) {
    super(EditAsked.eventName, { bubbles: true, composed: true });
    this.action = action;
  }
}

/** Somebody is at a place now: the learner's screen shows it. */
export class PlaceEntered extends Event {
  static readonly eventName = 'place-entered';
  readonly place: Place;

  constructor(place: Place) {
    super(PlaceEntered.eventName, { bubbles: true, composed: true });
    this.place = place;
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

declare global {
  interface HTMLElementEventMap {
    'edit-asked': EditAsked;
    'place-entered': PlaceEntered;
    'place-wanted': PlaceWanted;
  }
}
