import type { Runtime } from './runtime.ts';

/** Longest values by the standard; the library takes more, as some LMSs do. */
const limits: readonly (readonly [RegExp, number])[] = [
  [/^cmi\.suspend_data$/, 4096],
  [/^cmi\.comments$/, 4096],
  [/^cmi\.core\.lesson_location$/, 255],
  [/^cmi\.interactions\.\d+\.(id|student_response)$/, 255],
];

const notInitialized = '301';
const incorrectDataType = '405';

/** The library is lenient in 1.2; a preview has to be as strict as the strictest LMS that may come. */
export function strictScorm12(runtime: Runtime): Runtime {
  let finished = false;
  let refusal: string | undefined;

  function refuse(code: string, answer: string): string {
    refusal = code;
    return answer;
  }

  function during(call: () => string, answerAfterFinish: string): string {
    refusal = undefined;
    return finished ? refuse(notInitialized, answerAfterFinish) : call();
  }

  return {
    ...runtime,
    initialize: (parameter) => during(() => runtime.initialize(parameter), 'false'),
    terminate: (parameter) =>
      during(() => {
        const answer = runtime.terminate(parameter);
        finished = answer === 'true';
        return answer;
      }, 'false'),
    getValue: (element) => during(() => runtime.getValue(element), ''),
    setValue: (element, value) =>
      during(
        () =>
          isTooLong(element, String(value))
            ? refuse(incorrectDataType, 'false')
            : runtime.setValue(element, value),
        'false',
      ),
    commit: (parameter) => during(() => runtime.commit(parameter), 'false'),
    lastError: () => refusal ?? runtime.lastError(),
  };
}

function isTooLong(element: string, value: string): boolean {
  return limits.some(([name, limit]) => name.test(element) && value.length > limit);
}
