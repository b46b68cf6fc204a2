import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Language } from '../../../course-files/language.ts';
import type { Action } from '../../../editing/edit.ts';
import { asksFirst, consequencesOf } from '../../../editing/operations/consequences.ts';
import type { Edited } from '../../../editing/operations/edited.ts';
import { OperationRefused, type Refusal } from '../../../editing/operations/refused.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { EditAsked } from '../editor-events.ts';
import './ask-first.ts';

/**
 * What the special forms share: the course as edited, and doing an operation to it. What an operation means for who is halfway
 * is asked first where something is lost to sight; why one cannot be done is said in its place.
 *
 * @fires {EditAsked} edit-asked - When something is to be done.
 */
export abstract class SpecialDesk extends LitElement {
  @property({ attribute: false }) draft!: Edited;
  /** Another one whenever the draft was edited: the draft itself stays the same object. */
  @property({ type: Number }) revision = 0;
  @property() language: Language = 'nl';
  /** `2026-11-30`. */
  @property() today = '';

  @state() private refused: Refusal | undefined;

  @query('ask-first') private question!: HTMLElementTagNameMap['ask-first'];

  override willUpdate(changed: PropertyValues<this>): void {
    this.lang = this.language;
    if (changed.has('revision') && changed.get('revision') !== undefined) this.refused = undefined;
  }

  /** Why the last thing was not done, and the question about the next; once in every form. */
  protected notices() {
    return html`<div role="status">
        ${
          this.refused === undefined
            ? nothing
            : html`<p class="error">
                ${icon('warning')}<span>${t(`special.refused.${this.refused}`)}</span>
              </p>`
        }
      </div>
      <ask-first></ask-first>`;
  }

  /**
   * Does an operation, after asking where that is needed.
   *
   * @returns whether it is as it was wanted: not when it is refused, and not when somebody thought better of it.
   */
  protected async act(make: () => Action): Promise<boolean> {
    this.refused = undefined;
    let action: Action;
    try {
      action = make();
    } catch (error) {
      if (!(error instanceof OperationRefused)) throw error;
      this.refused = error.reason;
      return false;
    }
    if (action.edits.length === 0) return true;
    const consequences = consequencesOf(this.draft, action);
    if (asksFirst(consequences) && !(await this.question.ask(consequences))) return false;
    this.dispatchEvent(new EditAsked(action, false, true));
    return true;
  }
}
