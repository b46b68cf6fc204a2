import { openCrypto } from '../../attendance/open-crypto.ts';
import type { Opening } from '../../room/open-room.ts';
import { browserTabs, openDayStore } from './day-store.ts';

/** What this browser gives a day: its store, its tabs, its cryptography and its clock. */
export async function browserSurroundings(): Promise<
  Pick<Opening, 'subtle' | 'crypto' | 'random' | 'minutes' | 'store' | 'tabs'>
> {
  return {
    // Undefined on http, whatever the types say.
    subtle: (crypto as Partial<Crypto>).subtle,
    crypto: await openCrypto(),
    random: (bytes) => crypto.getRandomValues(bytes),
    minutes: () => Math.floor(Date.now() / 60_000),
    store: await openDayStore(),
    tabs: browserTabs(),
  };
}
