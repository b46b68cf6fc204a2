import type { LearnerRecord } from '../learner-records.ts';
import type { Standard } from '../../../src/packing/standards.ts';
import type { CmiData } from './seed.ts';

export interface StoredRecord extends LearnerRecord {
  readonly cmi: CmiData;
}

/** Browsers let at most 64 KiB outlive a page, together with whatever else is under way. */
const longestKeepalive = 60_000;

const leavingEvents = ['beforeunload', 'pagehide', 'unload', 'visibilitychange'];

/** The learner record at the server, for one learner and standard. */
export class RecordStore {
  readonly #address: string;
  readonly #underWay = new Set<Promise<void>>();
  #lost = false;

  constructor(standard: Standard, learner: string) {
    this.#address = `/api/records/${standard}/${encodeURIComponent(learner)}`;
  }

  /** True once after something that was sent while the course was left did not arrive. */
  takeLoss(): boolean {
    const lost = this.#lost;
    this.#lost = false;
    return lost;
  }

  async read(): Promise<StoredRecord | undefined> {
    const response = await fetch(this.#address);
    if (!response.ok) throw new Error(`${String(response.status)} ${this.#address}`);
    return ((await response.json()) as StoredRecord | null) ?? undefined;
  }

  /**
   * Answers after the server has stored it. Browsers refuse to wait while a page goes away; only then
   * it is sent along without waiting, and `true` is as hollow as in other LMSs.
   */
  store(
    cmi: CmiData,
    kind: 'commit' | 'terminate',
    courseWindow: Window | null,
    slowMs: number | undefined,
  ): boolean {
    const body = JSON.stringify({ kind, cmi });
    const address = slowMs === undefined ? this.#address : `${this.#address}?wait=${String(slowMs)}`;
    try {
      return this.#storeNow(address, body);
    } catch (error) {
      if (!isLeaving(window) && !isLeaving(courseWindow)) {
        console.error('The record could not be stored.', error);
        return false;
      }
      this.#storeLate(address, body);
      return true;
    }
  }

  /** Resolves when nothing is on its way to the server any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  #storeNow(address: string, body: string): boolean {
    const request = new XMLHttpRequest();
    request.open('POST', address, false);
    request.setRequestHeader('content-type', 'application/json');
    request.send(body);
    return request.status === 200;
  }

  #storeLate(address: string, body: string): void {
    const sending = fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: new Blob([body]).size < longestKeepalive,
    })
      .then((response) => {
        if (!response.ok) this.#lost = true;
      })
      .catch(() => {
        this.#lost = true;
      })
      .finally(() => this.#underWay.delete(sending));
    this.#underWay.add(sending);
  }
}

export async function forget(learner: string, standard?: Standard): Promise<void> {
  const id = encodeURIComponent(learner);
  await fetch(standard ? `/api/records/${standard}/${id}` : `/api/learners/${id}`, { method: 'DELETE' });
}

/** The event now being handled is the only sign that a synchronous request fails because of leaving. */
function isLeaving(page: Window | null): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to know it here
    return leavingEvents.includes(page?.event?.type ?? '');
  } catch {
    // The course went to another origin: then it is leaving.
    return true;
  }
}
