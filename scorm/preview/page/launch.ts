import type { CallLog } from './call-log.ts';
import { shiftMs, type Choices } from './choices.ts';
import { findItem, type Item } from './manifest.ts';
import { offerApi, type OfferedApi } from './offered-api.ts';
import type { RecordStore } from './record-store.ts';
import { createRuntime } from './runtime.ts';
import { seed } from './seed.ts';

export interface LaunchPlan {
  readonly choices: Choices;
  readonly store: RecordStore;
  readonly log: CallLog;
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
  const { choices, store } = plan;
  const { standard, mode, learner } = choices;
  const [{ base, item }, record] = await Promise.all([readPackage(standard), store.read()]);
  const readOnly = mode !== 'normal';
  let forgotten = false;
  const start = seed({ standard, mode, learner, stored: record?.cmi });
  const runtime = await createRuntime(standard, start, (cmi, kind) => {
    if (readOnly || forgotten) return true;
    const isStored = store.store(cmi, kind, plan.courseWindow());
    if (isStored) plan.stored();
    return isStored;
  });
  const clockShiftMs = shiftMs(choices.shift, new Date());
  return {
    api: offerApi({ standard, runtime, log: plan.log, readOnly, clockShiftMs, ended: plan.ended }),
    address: base + item.href,
    title: item.title,
    forget: () => {
      forgotten = true;
    },
  };
}

async function readPackage(standard: string): Promise<{ base: string; item: Item }> {
  const { revision } = (await (await get(`/api/packages/${standard}`)).json()) as { revision: string };
  const base = `/package/${standard}/${revision}/`;
  const manifest = await get(`${base}imsmanifest.xml`);
  return { base, item: findItem(await manifest.text()) };
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (response.ok) return response;
  const { problem } = (await response.json()) as { problem: string };
  throw new Error(problem);
}
