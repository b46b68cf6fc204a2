import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer } from './answers.ts';
import { mediaType } from './media-types.ts';
import { Refusal } from './refusal.ts';

/** From disk the page of the editor asks nothing of anybody; here it has the course folder behind it. */
const fromDisk = ["connect-src 'none'", '<meta name="course-folder" content="none" />'] as const;
const here = ["connect-src 'self'", '<meta name="course-folder" content="here" />'] as const;

/** A file of the office's pages. */
export async function officeFile(dist: string, parts: readonly string[]): Promise<Answer> {
  const named = parts.filter((part) => part !== '');
  const path = named.length === 0 ? 'index.html' : named.join('/');
  const body = await readFile(join(dist, 'kantoor', path)).catch(() => {
    throw new Refusal(404, 'refusal.nothingHere');
  });
  if (path !== 'redactie.html') return { type: mediaType(path), body };
  return { type: mediaType(path), body: withFolder(body.toString('utf8')) };
}

/** The page of the editor as the preview gives it out. */
export function withFolder(page: string): string {
  return page.replace(fromDisk[0], here[0]).replace(fromDisk[1], here[1]);
}
