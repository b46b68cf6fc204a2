import type { Trust } from './trust.ts';

/** A package that names no issuer. */
export const nobodyTrusted: Trust = { issuers: [], revocations: [], sessions: [], accreditation: [] };
