import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOrganiserFile } from '../../src/attendance/organiser-file.ts';
import { toBase64url } from '../../src/encoding/base64url.ts';
import { roomFolder } from '../package/pack.ts';
import type { DemonstrationRoom } from '../issuer/demonstration.ts';
import type { Answer } from './answers.ts';
import { mediaType } from './media-types.ts';
import { Refusal } from './refusal.ts';

/** Where the page looks for a session to practise with; as built it says none. */
const marker = '<meta name="trial-session" content="none" />';

/** A file of the organiser's page, which opens the trial session of this computer by itself. */
export async function roomFile(
  dist: string,
  room: DemonstrationRoom | undefined,
  parts: readonly string[],
): Promise<Answer> {
  const named = parts.filter((part) => part !== '');
  const path = named.length === 0 ? 'index.html' : named.join('/');
  const body = await readFile(join(dist, roomFolder({ trial: room !== undefined }), path)).catch(() => {
    throw new Refusal(404, 'refusal.noRoomFile');
  });
  if (path !== 'index.html' || room === undefined) return { type: mediaType(path), body };
  return { type: mediaType(path), body: body.toString('utf8').replace(marker, () => marked(room)) };
}

function marked({ card, cardBytes, codes, organiser }: DemonstrationRoom): string {
  const secret = writeOrganiserFile({ card, bytes: cardBytes, codes, organiser }, '');
  return marker.replace('none', toBase64url(new TextEncoder().encode(secret)));
}
