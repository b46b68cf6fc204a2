import type { Standard } from '../standards.ts';
import type { FaultSwitch } from './fault-switch.ts';
import type { Runtime } from './runtime.ts';

const strictLimit = 4096;
/** Few enough to be noticed by every record. */
const shortened = 100;
const emptyFor = 1000;

const tooLong: Readonly<Record<Standard, string>> = { scorm12: '405', scorm2004: '406' };
const notImplemented = '401';
const generalFailure: Readonly<Record<Standard, string>> = { scorm12: '101', scorm2004: '301' };
const lists = /^cmi\.(interactions|objectives)\./;

/** The run-time side of an LMS as it behaves while faults are at work. */
export function faultyRuntime(standard: Standard, runtime: Runtime, faults: FaultSwitch): Runtime {
  let refusal: string | undefined;

  function during<T>(call: () => T): T {
    if (faults.isOn('throw')) throw new TypeError('The player of the LMS has crashed.');
    refusal = undefined;
    return call();
  }

  function refuse(code: string, answer: string): string {
    refusal = code;
    return answer;
  }

  function setValue(element: string, value: unknown): string {
    if (faults.isOn('no-interactions') && lists.test(element)) return refuse(notImplemented, 'false');
    if (element !== 'cmi.suspend_data') return runtime.setValue(element, value);
    if (faults.isOn('strict-4096') && String(value).length > strictLimit)
      return refuse(tooLong[standard], 'false');
    return runtime.setValue(element, faults.isOn('truncate') ? String(value).slice(0, shortened) : value);
  }

  function getValue(element: string): string {
    if (faults.isOn('no-interactions') && lists.test(element)) return refuse(notImplemented, '');
    if (element === 'cmi.suspend_data' && faults.isOn('no-answer'))
      return refuse(generalFailure[standard], '');
    if (element === 'cmi.suspend_data' && faults.isOn('empty-first') && faults.running < emptyFor) return '';
    return runtime.getValue(element);
  }

  return {
    ...runtime,
    initialize: (parameter) =>
      during(() => {
        faults.opened();
        return runtime.initialize(parameter);
      }),
    terminate: (parameter) => during(() => runtime.terminate(parameter)),
    getValue: (element) => during(() => getValue(element)),
    setValue: (element, value) => during(() => setValue(element, value)),
    commit: (parameter) => {
      faults.commits();
      return during(() => runtime.commit(parameter));
    },
    lastError: () => {
      if (faults.isOn('throw')) throw new TypeError('The player of the LMS has crashed.');
      return refusal ?? runtime.lastError();
    },
  };
}

/** "true" as a boolean and digits as a number, as some APIs answer. */
export function loosely(answer: string): string | number | boolean {
  if (answer === 'true' || answer === 'false') return answer === 'true';
  return /^\d{1,9}(\.\d+)?$/.test(answer) ? Number(answer) : answer;
}
