import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../encoding/hex.ts';

/** As a part of the name of a file: another text has another name, so that no browser keeps an old one. */
export function shortHash(text: string): string {
  return toHex(sha256(encoded(text)).subarray(0, 4));
}

/** The same with ten characters, for a script that says whom a package trusts. */
export function longHash(text: string): string {
  return toHex(sha256(encoded(text)).subarray(0, 5));
}

/** Stands for contents: no two have the same. */
export function contentHash(contents: Uint8Array): string {
  return toHex(sha256(contents));
}

/** As a Content-Security-Policy names a script or style that may stand in the page (CSP level 3, 2.3.1). */
export function policyHash(text: string): string {
  const bytes = sha256(encoded(text));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
