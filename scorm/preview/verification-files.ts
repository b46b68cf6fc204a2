import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verificationFolder } from '../package/pack.ts';
import type { Answer } from './answers.ts';
import { mediaType } from './media-types.ts';
import { Refusal } from './refusal.ts';

/** A file of the page on which certificates are checked. */
export async function verificationFile(
  dist: string,
  kind: { readonly trial: boolean },
  parts: readonly string[],
): Promise<Answer> {
  const named = parts.filter((part) => part !== '');
  const path = named.length === 0 ? 'index.html' : named.join('/');
  const body = await readFile(join(dist, verificationFolder(kind), path)).catch(() => {
    throw new Refusal(404, 'refusal.noVerificationFile');
  });
  return { type: mediaType(path), body };
}
