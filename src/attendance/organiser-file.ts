import { readableCode } from '../encoding/crockford.ts';
import { fromBase64url, toBase64url } from '../encoding/base64url.ts';
import { readTyped } from '../encoding/typed-code.ts';
import { asText, carriersIn } from './carriers.ts';
import { facilitatorSecret } from './facilitator-secret.ts';
import type { KeyPair, NewSession } from './new-session.ts';
import { codeLength } from './code-length.ts';
import type { MomentKind } from './session-card.ts';

interface RoomFile {
  /** The signed card of the session. */
  readonly card: Uint8Array;
  /** 8 characters without check symbol. */
  readonly codes: readonly { readonly moment: MomentKind; readonly code: string }[];
}

/** What a facilitator (gespreksleider) keeps secret until each moment: the codes of the room. Confirms nobody. */
export interface FacilitatorFile extends RoomFile {
  /** 32 bytes: what the page keeps of the evening is encrypted with it (`facilitatorSecret`). */
  readonly secret: Uint8Array;
}

/** What the organiser keeps secret: the codes of the room, and the key that confirms who was there. */
export interface OrganiserFile extends RoomFile {
  readonly privateKey: KeyPair['privateKey'];
}

const kinds = {
  organiser: 'preventie-in-de-buurt-organisator',
  facilitator: 'preventie-in-de-buurt-gespreksleider',
} as const;

export function writeOrganiserFile(session: NewSession, notice: string): string {
  return written({ ...common('organiser', session, notice), key: session.organiser.privateKey });
}

/** The same without the key: whoever leads the evening needs no more. */
export function writeFacilitatorFile(session: NewSession, notice: string): string {
  const secret = toBase64url(facilitatorSecret(session.organiser.privateKey, session.card.id));
  return written({ ...common('facilitator', session, notice), secret });
}

function common(
  kind: keyof typeof kinds,
  { card, bytes, codes }: Pick<NewSession, 'card' | 'bytes' | 'codes'>,
  notice: string,
) {
  return {
    kind: kinds[kind],
    version: 1,
    notice,
    session: card.id,
    card: asText('card', bytes),
    codes: card.moments.map(({ kind: moment }, position) => {
      const code = codes[position] ?? '';
      return { moment, code: readableCode(code) };
    }),
  };
}

function written(file: object): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** `undefined` for anything that is no organiser's file, or not whole. */
export function readOrganiserFile(text: string): OrganiserFile | undefined {
  const file = parsed(text);
  const common = file?.kind === kinds.organiser ? commonIn(file) : undefined;
  const key = file?.key;
  return common !== undefined && isPrivateKey(key) ? { ...common, privateKey: key } : undefined;
}

/** `undefined` for anything that is no facilitator's file, or not whole; a key in it is not taken over. */
export function readFacilitatorFile(text: string): FacilitatorFile | undefined {
  const file = parsed(text);
  const common = file?.kind === kinds.facilitator ? commonIn(file) : undefined;
  const secret = typeof file?.secret === 'string' ? fromBase64url(file.secret) : undefined;
  return common !== undefined && secret?.length === 32 ? { ...common, secret } : undefined;
}

function commonIn(file: Record<string, unknown>): RoomFile | undefined {
  const { version, card: cardText, codes } = file;
  const [card] = typeof cardText === 'string' ? carriersIn(cardText) : [];
  if (version !== 1 || card?.kind !== 'card' || !Array.isArray(codes)) return undefined;
  const read = codes.map(codeOf);
  const whole = read.filter((code) => code !== undefined);
  return whole.length === read.length ? { card: card.bytes, codes: whole } : undefined;
}

function codeOf(value: unknown): OrganiserFile['codes'][number] | undefined {
  if (!isObject(value)) return undefined;
  const { moment, code } = value;
  if (moment !== 'in' && moment !== 'out' && moment !== 'early') return undefined;
  const typed = typeof code === 'string' ? readTyped(code, codeLength) : undefined;
  return typed?.kind === 'code' ? { moment, code: typed.code } : undefined;
}

function isPrivateKey(value: unknown): value is KeyPair['privateKey'] {
  if (!isObject(value) || value.kty !== 'EC' || value.crv !== 'P-256') return false;
  return [value.x, value.y, value.d].every(
    (part) => typeof part === 'string' && /^[A-Za-z0-9_-]{43}$/.test(part),
  );
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isObject(value) ? value : undefined;
  } catch {
    // Whatever it is, it is not ours.
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
