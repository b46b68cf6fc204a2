import type { Standard } from '../../../src/packing/standards.ts';
import type { FaultSwitch } from './fault-switch.ts';
import type { Runtime } from './runtime.ts';

const strictLimit = 4096;
/** Few enough to be noticed by every record. */
const shortened = 100;
const emptyFor = 1000;

const tooLong: Readonly<Record<Standard, string>> = { scorm12: '405', scorm2004: '406' };
const notImplemented = '401';
const generalFailure: Readonly<Record<Standard, string>> = { scorm12: '101', scorm2004: '301' };
const who = /^cmi\.(core\.student|learner)_(id|name)$/;
const own = /^cmi\.(location|core\.lesson_location)$/;
const words = /^cmi\.(mode|entry|core\.lesson_mode|core\.entry)$/;
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

  let atLaunch: string | undefined;

  function getValue(element: string): string {
    return strangely(element, soundly(element));
  }

  /** As some LMSs say what others say plainly. */
  function strangely(element: string, value: string): string {
    if (element === 'cmi.suspend_data') {
      atLaunch ??= value;
      const given = faults.isOn('no-echo') ? atLaunch : value;
      if (faults.isOn('null-values') && given === '') return 'null';
      return faults.isOn('odd-state') && given !== '' ? inOtherClothes(given) : given;
    }
    if (faults.isOn('null-values') && who.test(element)) return element.endsWith('id') ? 'undefined' : 'null';
    if (faults.isOn('null-values') && value === '' && own.test(element)) return 'null';
    if (faults.isOn('guest') && element.endsWith('_id')) return 'guest';
    if (faults.isOn('capital-modes') && words.test(element)) return ` ${value.toUpperCase()} `;
    return value;
  }

  function soundly(element: string): string {
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
        atLaunch = undefined;
        const answer = runtime.initialize(parameter);
        return faults.isOn('silent-start') && answer === 'true' ? '' : answer;
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

/** The state as it comes out of servers that break and escape it: in quotes, in lines, with a byte order mark. */
function inOtherClothes(state: string): string {
  const lines = state.match(/.{1,76}/g) ?? [];
  return `\uFEFF&quot;${lines.join('&#13;&#10;')}&quot;`;
}

/** "true" as a boolean and digits as a number, as some APIs answer. */
export function loosely(answer: string): string | number | boolean {
  if (answer === 'true' || answer === 'false') return answer === 'true';
  return /^\d{1,9}(\.\d+)?$/.test(answer) ? Number(answer) : answer;
}
