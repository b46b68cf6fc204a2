import { carriersIn, looksLikeOurs } from '../../../attendance/carriers.ts';

/** What was held before the camera at the door. */
export type Scanned =
  | { readonly kind: 'learner'; readonly code: string }
  /** An answer list belongs to the bus, the code of the room on the wall; anything else is none of ours. */
  | { readonly kind: 'receipt' | 'room-code' | 'other-of-ours' | 'stranger' };

/** Reads the text of a QR code as the door does. */
export function scannedAtDoor(text: string): Scanned {
  if (/^pidb[.:]u[.:]/i.test(text)) return { kind: 'receipt' };
  const [carrier] = carriersIn(text);
  if (carrier?.kind === 'learner') return { kind: 'learner', code: carrier.code };
  if (carrier?.kind === 'moment') return { kind: 'room-code' };
  return { kind: looksLikeOurs(text) ? 'other-of-ours' : 'stranger' };
}
