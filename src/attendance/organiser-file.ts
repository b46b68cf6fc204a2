import { readableCode } from '../encoding/crockford.ts';
import { readTyped } from '../encoding/typed-code.ts';
import { asText, carriersIn } from './carriers.ts';
import type { KeyPair, NewSession } from './new-session.ts';
import { codeLength } from './code-length.ts';
import type { MomentKind } from './session-card.ts';

/** What the organiser keeps secret: the codes of the room, and the key that confirms who was there. */
export interface OrganiserFile {
  /** The signed card of the session. */
  readonly card: Uint8Array;
  /** 8 characters without check symbol. */
  readonly codes: readonly { readonly moment: MomentKind; readonly code: string }[];
  readonly privateKey: KeyPair['privateKey'];
}

const kind = 'preventie-in-de-buurt-organisator';

export function writeOrganiserFile({ card, bytes, codes, organiser }: NewSession, notice: string): string {
  const file = {
    kind,
    version: 1,
    notice,
    session: card.id,
    card: asText('card', bytes),
    codes: card.moments.map(({ kind: moment }, position) => {
      const code = codes[position] ?? '';
      return { moment, code: readableCode(code) };
    }),
    key: organiser.privateKey,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** `undefined` for anything that is no organiser's file, or not whole. */
export function readOrganiserFile(text: string): OrganiserFile | undefined {
  const file = parsed(text.replace(/^\uFEFF/, ''));
  if (file?.kind !== kind || file.version !== 1) return undefined;
  const { card: cardText, codes, key } = file;
  const [card] = typeof cardText === 'string' ? carriersIn(cardText) : [];
  if (card?.kind !== 'card' || !Array.isArray(codes) || !isPrivateKey(key)) return undefined;
  const read = codes.map(codeOf);
  const whole = read.filter((code) => code !== undefined);
  return whole.length === read.length ? { card: card.bytes, codes: whole, privateKey: key } : undefined;
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
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    // Whatever it is, it is not ours.
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
