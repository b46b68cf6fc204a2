import type { InteractionReport } from './lms.ts';
import { notAFormula, oneLine, safeId, shortened } from './safe-text.ts';
import { choiceId, plainDecimal } from './safe-answer.ts';
import type { Write } from './scorm-dialect.ts';
import { wallClock12 } from './answer-time.ts';

const RESPONSE_LIMIT = 255;

const types = { choice: 'choice', likert: 'likert', numeric: 'numeric', text: 'fill-in' } as const;

/**
 * One answer in SCORM 1.2: five calls when new, three when the LMS has the entry already, two when it
 * only keeps the index free. Everything is write-only there, so nothing can be checked afterwards.
 */
export function interaction12(report: InteractionReport, isNew: boolean): readonly Write[] {
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
  write('time', report.at === undefined ? undefined : wallClock12(report.at));
  write('student_response', response);
  write('result', report.result);
  return writes;
}

function safeResponse({ type, response }: InteractionReport): string | undefined {
  if (response === undefined) return undefined;
  if (type === 'numeric') return plainDecimal(response);
  if (type === 'text') return shortened(notAFormula(oneLine(response)), RESPONSE_LIMIT);
  return choiceId(response);
}
