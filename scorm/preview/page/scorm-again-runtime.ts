import type { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Standard } from '../../../src/packing/standards.ts';
import type { Runtime } from './runtime.ts';
import type { CmiData } from './seed.ts';
import { strictScorm12 } from './strict-scorm12.ts';

/** Answers whether the data model is safe; called before Commit and Terminate answer. */
type StoreData = (cmi: CmiData, kind: 'commit' | 'terminate') => boolean;

/** 1.2 has no code for a failed commit of its own; 2004 has. */
const commitFailed: Readonly<Record<Standard, number>> = { scorm12: 101, scorm2004: 391 };

const settings = {
  // Without an address the library would answer without asking our store.
  lmsCommitUrl: '/api/records',
  // A session that is cut off counts too: every commit carries the total up to now.
  alwaysSendTotalTime: true,
};

export async function createRuntime(
  standard: Standard,
  seed: { cmi: CmiData },
  store: StoreData,
): Promise<Runtime> {
  const httpService = {
    updateSettings: () => undefined,
    processHttpRequest: (_url: string, data: unknown, terminates: boolean) => {
      const stored = store((data as { cmi: CmiData }).cmi, terminates ? 'terminate' : 'commit');
      return stored
        ? { result: 'true', errorCode: 0 }
        : { result: 'false', errorCode: commitFailed[standard] };
    },
  };
  const api = await createApi(standard, httpService);
  api.loadFromJSON(seed);
  const runtime: Runtime = {
    initialize: (parameter) => api.lmsInitialize(parameter),
    terminate: (parameter) => api.lmsFinish(parameter),
    getValue: (element) => api.lmsGetValue(element),
    setValue: (element, value) => api.lmsSetValue(element, value),
    commit: (parameter) => api.lmsCommit(parameter),
    lastError: () => api.lmsGetLastError(),
    errorString: (code) => api.lmsGetErrorString(code),
    diagnostic: (code) => api.lmsGetDiagnostic(code),
  };
  return standard === 'scorm12' ? strictScorm12(runtime) : runtime;
}

interface Library {
  readonly Scorm12API: typeof Scorm12API;
  readonly Scorm2004API: typeof Scorm2004API;
}

type HttpService = ConstructorParameters<typeof Scorm12API>[1];

async function createApi(standard: Standard, httpService: HttpService): Promise<Scorm12API | Scorm2004API> {
  const address = `/library/${standard}.js`;
  const library = (await import(/* @vite-ignore */ address)) as Library;
  return standard === 'scorm12'
    ? new library.Scorm12API(settings, httpService)
    : new library.Scorm2004API(settings, httpService);
}
