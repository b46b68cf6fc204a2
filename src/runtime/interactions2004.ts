import type { InteractionReport } from './lms.ts';
import { description2004, notAFormula, notALanguageTag, oneLine, safeId, shortened } from './safe-text.ts';
import { choiceId, plainDecimal } from './safe-answer.ts';
import type { Write } from './scorm-dialect.ts';
import { timestamp2004 } from './answer-time.ts';

const RESPONSE_LIMIT = 4000;

/**
 * Text is always long-fill-in: the type is fixed when the entry is made, before the length is known,
 * and fill-in would cut a text in two at "[,]".
 */
const types = { choice: 'choice', likert: 'likert', numeric: 'numeric', text: 'long-fill-in' } as const;

const results = { correct: 'correct', wrong: 'incorrect', neutral: 'neutral' } as const;

/**
 * One answer in SCORM 2004: six calls when new, three when the LMS has the entry already, two when it
 * only keeps the index free. The type comes before the response (else error 408) and is never set
 * again: that would empty the entry.
 */
export function interaction2004(report: InteractionReport, isNew: boolean): readonly Write[] {
  const interaction = `cmi.interactions.${String(report.index)}`;
  const writes: Write[] = [];
  const write = (name: string, value: string | undefined): void => {
    if (value !== undefined) writes.push({ element: `${interaction}.${name}`, value });
  };
  if (isNew) {
    write('id', safeId(report.id));
    write('type', types[report.type]);
  }
  const response = safeResponse(report);
  if (response === undefined) return writes;
  if (isNew) write('description', description2004(report.description));
  write('timestamp', report.at === undefined ? undefined : timestamp2004(report.at));
  write('learner_response', response);
  write('result', report.result === undefined ? undefined : results[report.result]);
  return writes;
}

function safeResponse({ type, response }: InteractionReport): string | undefined {
  if (response === undefined) return undefined;
  if (type === 'numeric') return plainDecimal(response);
  if (type === 'text') return shortened(notALanguageTag(notAFormula(oneLine(response))), RESPONSE_LIMIT);
  return choiceId(response);
}
