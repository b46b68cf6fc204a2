import type { Issuer, Trust } from '../attendance/trust.ts';
import { longHash } from './hash.ts';
import { PackRefused } from './pack-refused.ts';

/** A page says where its trust stands; as built it says nowhere. */
const trustMarker = '<meta name="trust" content="none" />';

/** The script of a package that says whom it trusts. */
export interface TrustScript {
  /** Another trust has another name, so that no browser keeps an old one. */
  readonly name: string;
  readonly contents: Uint8Array;
}

/** Writes the script. Only what is public is taken over, whatever else a caller's object may hold. */
export function trustScript({ issuers, revocations, sessions, accreditation }: Trust): TrustScript {
  const json = safeJson({ issuers: issuers.map(publicPart), revocations, sessions, accreditation });
  const script = `globalThis.preventieInDeBuurtTrust=${json};\n`;
  return { name: `trust-${longHash(script)}.js`, contents: new TextEncoder().encode(script) };
}

/** The page with the address of its trust. */
export function markTrust(page: string, { name }: TrustScript, pageName: string): string {
  const parts = page.split(trustMarker);
  if (parts.length !== 2) {
    const times = parts.length - 1;
    throw new PackRefused('notPacked.marker', { page: pageName, marker: trustMarker, times });
  }
  return parts.join(trustMarker.replace('none', `./${name}`));
}

/** JSON that says the same inside any script: no end of a script element, no comment, no line end that JSON does not know. */
function safeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function publicPart({ keyId, name, demonstration, from, until, key }: Issuer): Issuer {
  return { keyId, name, demonstration, from, until, key: { x: key.x, y: key.y } };
}
