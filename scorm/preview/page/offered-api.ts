import type { Standard } from '../../../src/packing/standards.ts';
import type { CallLog } from './call-log.ts';
import { loosely } from './faulty-runtime.ts';
import type { Runtime } from './runtime.ts';

/** What the course finds on a window: the eight functions of its standard and the clock shift. */
export interface OfferedApi {
  readonly [name: string]: ((...parameters: readonly unknown[]) => string | number | boolean) | number;
  readonly previewClockShiftMs: number;
}

interface Offer {
  readonly standard: Standard;
  readonly runtime: Runtime;
  readonly log: CallLog;
  readonly readOnly: boolean;
  readonly clockShiftMs: number;
  /** Does the LMS answer with numbers and booleans now? */
  readonly isLoose: () => boolean;
  /** Called after the course has ended its session, while it is still in its own call. */
  readonly ended: () => void;
}

declare global {
  interface Window {
    API?: OfferedApi;
    API_1484_11?: OfferedApi;
  }
}

/** Takes away whatever was offered before. */
export function placeNoApi(): void {
  delete window.API;
  delete window.API_1484_11;
}

/** Takes the place of whatever was offered before; a course that finds both would not know its standard. */
export function placeApi(standard: Standard, api: OfferedApi): void {
  placeNoApi();
  if (standard === 'scorm12') window.API = api;
  else window.API_1484_11 = api;
}

/** The functions use no `this`, so that a course may also call them loose. */
export function offerApi({
  standard,
  runtime,
  log,
  readOnly,
  clockShiftMs,
  isLoose,
  ended,
}: Offer): OfferedApi {
  function logged(
    call: string,
    run: () => string,
    element = '',
    value = '',
    fault = false,
  ): string | number | boolean {
    const answer = run();
    log.add({
      at: Date.now(),
      call,
      element,
      value,
      answer,
      errorCode: runtime.lastError(),
      fault,
    });
    return isLoose() ? loosely(answer) : answer;
  }

  const names = functionNames[standard];
  return {
    previewClockShiftMs: clockShiftMs,
    [names.initialize]: (parameter = '') =>
      logged(names.initialize, () => runtime.initialize(String(parameter)), '', String(parameter)),
    [names.terminate]: (parameter = '') => {
      const answer = logged(
        names.terminate,
        () => runtime.terminate(String(parameter)),
        '',
        String(parameter),
      );
      if (String(answer) === 'true') ended();
      return answer;
    },
    [names.getValue]: (element) =>
      logged(names.getValue, () => runtime.getValue(String(element)), String(element)),
    [names.setValue]: (element, value) =>
      logged(
        names.setValue,
        () => runtime.setValue(String(element), value),
        String(element),
        String(value),
        readOnly,
      ),
    [names.commit]: (parameter = '') =>
      logged(names.commit, () => runtime.commit(String(parameter)), '', String(parameter)),
    [names.lastError]: () => logged(names.lastError, () => runtime.lastError()),
    [names.errorString]: (code) =>
      logged(names.errorString, () => runtime.errorString(String(code)), '', String(code)),
    [names.diagnostic]: (code) =>
      logged(names.diagnostic, () => runtime.diagnostic(String(code)), '', String(code)),
  };
}

const functionNames: Readonly<Record<Standard, Readonly<Record<keyof Runtime, string>>>> = {
  scorm12: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    getValue: 'LMSGetValue',
    setValue: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  scorm2004: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    getValue: 'GetValue',
    setValue: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
};
