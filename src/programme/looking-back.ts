import type { Outline, StepOutline } from '../content/outline.ts';
import { opensLater } from './opens.ts';
import { withChoice, withMark, withText, type Facts } from './facts.ts';
import type { ProgrammeEvent } from './machine.ts';

/**
 * What may happen while the LMS stores nothing. show: where somebody is and in which language; now: counts as long as the
 * page is open; own: the learner's own too, and kept in the browser where that may be.
 */
export type Extent = 'show' | 'now' | 'own';

/**
 * What becomes of something that is done in a finished course. The organiser's word can still be brought, and the
 * certificate made with it; the questionnaire of later can be answered for oneself, and things chosen to do. Everything else only happens where it
 * is stored: undefined.
 */
export function extentOf(event: ProgrammeEvent, outline: Outline): Extent | undefined {
  switch (event.type) {
    case 'place.changed':
    case 'language.chosen':
    case 'clock.ticked':
      return 'show';
    case 'profession.chosen':
    case 'big-number.changed':
    case 'certificate.issued':
      return 'now';
    case 'attendance.recorded':
      return event.attendance.attestation === undefined ? undefined : 'now';
    case 'choice.made':
      return isOfLater(outline, ({ choices }) => choices.includes(event.choice)) ||
        isOfClosing(outline, event.choice)
        ? 'own'
        : undefined;
    case 'part.finished':
      return isOfLater(outline, ({ parts }) => parts.some(({ mark }) => mark === event.mark))
        ? 'own'
        : undefined;
    case 'text.written':
      return isOfLater(outline, ({ texts }) => texts.includes(event.text)) ? 'own' : undefined;
    // A bon of the questionnaire of later.
    case 'receipt-tag.given':
      return 'own';
    case 'learner-code.given':
    case 'session.unlinked':
      return undefined;
  }
}

/** The facts with one answer more; other events change nothing in them. */
export function withAnswer(facts: Facts, event: ProgrammeEvent, at: number): Facts {
  switch (event.type) {
    case 'choice.made':
      return withChoice(facts, event.choice, event.value);
    case 'part.finished':
      return withMark(facts, event.mark, at);
    case 'text.written':
      return withText(facts, event.text, event.typed);
    case 'receipt-tag.given':
      return { ...facts, receiptTag: event.tag };
    default:
      return facts;
  }
}

/** Does a step that opens weeks after another own this? By then an LMS may have closed the course. */
function isOfLater({ phases }: Outline, owns: (step: StepOutline) => boolean): boolean {
  return phases.some(({ steps }) => steps.some((step) => opensLater(step) && owns(step)));
}

/** What somebody is going to do is often chosen only when the certificate is there, and the LMS has closed the course. */
function isOfClosing({ phases }: Outline, choice: number): boolean {
  return phases.some(({ steps }) =>
    steps.some((step) => step.kind === 'closing' && step.choices.includes(choice)),
  );
}
