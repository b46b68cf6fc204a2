import type { Language, Words } from '../../../src/course-files/language.ts';
import type { CallLog } from './call-log.ts';
import { shiftMs, type Choices } from './choices.ts';
import { onlyDifferences } from './differences.ts';
import type { FaultSwitch } from './fault-switch.ts';
import { faultyRuntime } from './faulty-runtime.ts';
import { findItem, type Item } from './manifest.ts';
import { offerApi, type OfferedApi } from './offered-api.ts';
import type { RecordStore } from './record-store.ts';
import { createRuntime } from './scorm-again-runtime.ts';
import { seed, type CmiData } from './seed.ts';

interface LaunchPlan {
  readonly choices: Choices;
  readonly store: RecordStore;
  readonly log: CallLog;
  readonly faults: FaultSwitch;
  /** The window of the course, as far as it is known by now. */
  readonly courseWindow: () => Window | null;
  readonly stored: () => void;
  readonly ended: () => void;
}

export interface Launch {
  readonly api: OfferedApi;
  readonly address: string;
  readonly title: string;
  /** From now on nothing of this launch is stored. */
  forget(): void;
}

/** Reads the package and the record and makes the API; where it is placed, the course may be shown. */
export async function prepareLaunch(plan: LaunchPlan): Promise<Launch> {
  const { choices, store, faults } = plan;
  const { standard, mode, learner, language } = choices;
  const [{ base, item }, record] = await Promise.all([readPackage(standard, language), store.read()]);
  const readOnly = mode !== 'normal';
  let forgotten = false;
  const start = seed({ standard, mode, learner, stored: record?.cmi });
  const send = (cmi: CmiData, kind: 'commit' | 'terminate'): boolean => {
    if (faults.isOn('drop-commits') || faults.isOn('say-false') || faults.isOn('expired')) return false;
    const slowMs = faults.isOn('slow') ? choices.slowMs : undefined;
    const isStored = store.store(cmi, kind, plan.courseWindow(), slowMs);
    if (isStored) plan.stored();
    return isStored;
  };
  // Where nothing goes wrong the difference does not show.
  const whole = (cmi: CmiData, sendWhole: (cmi: CmiData) => boolean): boolean => sendWhole(cmi);
  const sending = standard === 'scorm12' ? onlyDifferences(start.cmi, record?.cmi ?? {}) : whole;
  const runtime = await createRuntime(standard, start, (cmi, kind) => {
    if (readOnly || forgotten) return true;
    const arrived = sending(cmi, (model) => send(model, kind));
    return arrived || faults.isOn('drop-commits');
  });
  const clockShiftMs = shiftMs(choices.shift);
  return {
    api: offerApi({
      standard,
      runtime: faultyRuntime(standard, runtime, faults),
      log: plan.log,
      readOnly,
      clockShiftMs,
      isLoose: () => faults.isOn('numbers'),
      ended: plan.ended,
    }),
    address: base + item.href,
    title: item.title,
    forget: () => {
      forgotten = true;
    },
  };
}

async function readPackage(standard: string, language: Language): Promise<{ base: string; item: Item }> {
  const { revision } = (await (await get(`/api/packages/${standard}`, language)).json()) as {
    revision: string;
  };
  const base = `/package/${standard}/${revision}/`;
  const manifest = await get(`${base}imsmanifest.xml`, language);
  return { base, item: findItem(await manifest.text()) };
}

async function get(address: string, language: Language): Promise<Response> {
  const response = await fetch(address);
  if (response.ok) return response;
  const { problem } = (await response.json()) as { problem: Words };
  throw new Error(problem[language]);
}
