import { unpack, type Unpacked } from './pack.ts';

/** Reads what the LMS gave, also where it came back in other clothes than it was handed over in. */
export async function readState(raw: string): Promise<Unpacked> {
  const found = unpack(raw);
  if (found.kind !== 'unreadable') return found;
  try {
    // Only a few LMSs change what they keep.
    const { mendedState } = await import('./mended-state.ts');
    return mendedState(raw) ?? found;
  } catch {
    // No connection now; what was given is kept aside, as anything that cannot be read.
    return found;
  }
}
