import type { IncomingMessage } from 'node:http';
import { nameHash, participantOfCode, signAttestation } from '../../src/attendance/attestation.ts';
import { asQr, asText, momentQr } from '../../src/attendance/carriers.ts';
import { learnerCodeLength } from '../../src/attendance/code-length.ts';
import type { MomentKind } from '../../src/attendance/session-card.ts';
import { signerOf, webCrypto } from '../../src/attendance/web-crypto.ts';
import { readableCode } from '../../src/encoding/crockford.ts';
import { readTyped } from '../../src/encoding/typed-code.ts';
import { qrPath, type QrDrawing } from '../../src/qr/qr-path.ts';
import { json, type Answer } from './answers.ts';
import type { DemonstrationRoom } from '../issuer/demonstration.ts';
import { Refusal } from './refusal.ts';
import { allow, readJson } from './requests.ts';

/** The session for trying as the panel shows it; times in minutes since 1970. */
export interface ShownRoom {
  readonly wijk: string;
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly zone: string;
  /** To link the session with. */
  readonly card: { readonly text: string; readonly qr: QrDrawing };
  readonly moments: readonly {
    readonly kind: MomentKind;
    readonly opens: number;
    readonly code: string;
    readonly qr: QrDrawing;
  }[];
}

const { subtle } = globalThis.crypto;

/** GET /api/room: what hangs in the room; POST /api/room/attestation: the organiser's word on one learner. */
export async function answerRoom(
  request: IncomingMessage,
  room: DemonstrationRoom | undefined,
  what: string,
): Promise<Answer> {
  if (what === 'attestation') {
    allow(request, 'POST');
    if (room === undefined) throw new Refusal(404, 'refusal.noSession');
    return json({ text: await attest(room, await readJson(request)) });
  }
  if (what !== '') throw new Refusal(404, 'refusal.nothingHere');
  allow(request, 'GET', 'HEAD');
  return json(room === undefined ? null : shown(room));
}

function shown({ card, cardBytes, codes }: DemonstrationRoom): ShownRoom {
  const { wijk, place, start, end, zone } = card;
  return {
    wijk,
    place,
    start,
    end,
    zone,
    card: { text: asText('card', cardBytes), qr: qrPath(asQr('card', cardBytes), 'L') },
    moments: card.moments.map(({ kind, opens }, position) => {
      const code = codes[position] ?? '';
      return {
        kind,
        opens: start + opens,
        code: readableCode(code),
        qr: qrPath(momentQr(code, cardBytes), 'L'),
      };
    }),
  };
}

/** Confirms the whole session, also while it goes on: nobody waits hours to try something. */
async function attest({ card, cardBytes, organiser }: DemonstrationRoom, asked: unknown): Promise<string> {
  const { code = '', name = '' } = Object(asked) as { readonly code?: unknown; readonly name?: unknown };
  const typed = readTyped(String(code), learnerCodeLength);
  if (typed.kind !== 'code') throw new Refusal(400, 'trialSession.attestTypo');
  const crypto = webCrypto(subtle);
  const bytes = await signAttestation(
    {
      session: card.id,
      participant: await participantOfCode(card.id, typed.code, crypto),
      name: name === '' ? new Uint8Array() : await nameHash(card.id, String(name), crypto),
      in: card.start,
      out: card.end,
      issuedAt: Math.floor(Date.now() / 60_000),
    },
    await signerOf(subtle, organiser.privateKey),
  );
  return `${asText('card', cardBytes)}\n${asText('attestation', bytes)}\n`;
}
