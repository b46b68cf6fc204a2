import { scorm12Calls, scorm2004Calls, type ApiCalls } from '../api-calls.ts';
import type { FoundApi } from '../find-api.ts';

/** How an LMS answers; on paper always as text, and at once. */
export interface AnswerNotes {
  /** Kinds of answers that were no text, such as "number". */
  readonly others: ReadonlySet<string>;
  /** Names of the calls that threw. */
  readonly threw: ReadonlySet<string>;
  /** Names of the elements at which a call threw. */
  readonly threwAt: ReadonlySet<string>;
  /** The answer that took longest: its call, and milliseconds. */
  readonly slowest: () => { readonly call: string; readonly tookMs: number };
}

const functions = {
  '1.2': ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'],
  '2004': ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'],
} as const;

/**
 * The calls as the course makes them, with somebody beside them who notes the form and the time of every answer.
 *
 * @param elapsed Milliseconds on a clock that nobody sets.
 */
export function recordedCalls(
  found: FoundApi,
  elapsed: () => number,
): { readonly calls: ApiCalls; readonly notes: AnswerNotes } {
  const others = new Set<string>();
  const threw = new Set<string>();
  const threwAt = new Set<string>();
  let slowest = { call: '', tookMs: 0 };
  const original = found.api as unknown as Readonly<Record<string, (...given: readonly string[]) => unknown>>;
  const recorded = Object.fromEntries(
    functions[found.standard].map((name) => [
      name,
      (...given: readonly string[]): unknown => {
        const askedAt = elapsed();
        try {
          const answer = original[name]?.(...given);
          if (typeof answer !== 'string') others.add(formOf(answer));
          return answer;
        } catch (error) {
          threw.add(name);
          threwAt.add(given[0] ?? '');
          throw error;
        } finally {
          const tookMs = elapsed() - askedAt;
          if (tookMs > slowest.tookMs) slowest = { call: name, tookMs };
        }
      },
    ]),
  );
  const calls =
    found.standard === '2004'
      ? scorm2004Calls(recorded as unknown as Parameters<typeof scorm2004Calls>[0])
      : scorm12Calls(recorded as unknown as Parameters<typeof scorm12Calls>[0]);
  return { calls, notes: { others, threw, threwAt, slowest: () => slowest } };
}

function formOf(answer: unknown): string {
  return answer === null ? 'null' : typeof answer;
}
