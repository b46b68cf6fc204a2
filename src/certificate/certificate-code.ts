import { encode } from 'cborg';
import { learnerCodeLength } from '../attendance/code-length.ts';
import { commitmentBytes } from '../attendance/commitment.ts';
import { decodeStrictly, isBytes } from '../attendance/cose-sign1.ts';
import { bytesToCode, checkSymbol, codeToBytes } from '../encoding/crockford.ts';
import { isText, isTime } from '../encoding/read-values.ts';
import type { CertificateFacts } from '../programme/facts.ts';

/**
 * What the QR code of a certificate holds: what is printed, and what proves it. It is not signed as a whole; what
 * in it is proven follows from the session card (by its id) and the organiser's attestation.
 */
export interface CertificateCode extends Omit<CertificateFacts, 'withBigNumber' | 'accreditation' | 'basis'> {
  /** Id of the session. */
  readonly session: string;
  /** The room codes that were entered. */
  readonly codes: { readonly in?: string; readonly out?: string };
  /**
   * What the deelnemerscode follows from, to which the attestation is bound; or a bare code of version 0.4.0 (7 characters),
   * that follows from nothing; undefined for who has none.
   */
  readonly learner: { readonly commitment: Uint8Array } | { readonly bareCode: string } | undefined;
  readonly attestation?: Uint8Array;
  /** The accreditation that is printed. */
  readonly accreditation?: { readonly id: string; readonly number: string; readonly points: number };
}

/** The older one has a bare code where the other one has what the code follows from. */
const versions = { bare: 1, committed: 2 };
const kinds = ['full', 'part', 'points'] as const;
const languages = ['nl', 'en'] as const;
const none = new Uint8Array();
/** More does not fit in a QR code that a phone reads from paper. */
export const mostCodeBytes = 450;

export function writeCode(code: CertificateCode): Uint8Array {
  const { codes, accreditation, learner } = code;
  const isCommitted = learner !== undefined && 'commitment' in learner;
  return encode([
    isCommitted ? versions.committed : versions.bare,
    codeToBytes(code.number.slice(0, 7)),
    code.version,
    kinds.indexOf(code.kind),
    languages.indexOf(code.language),
    code.name,
    code.issuedAt,
    code.in,
    code.out - code.in,
    codeToBytes(code.session),
    codes.in === undefined ? none : codeToBytes(codes.in),
    codes.out === undefined ? none : codeToBytes(codes.out),
    isCommitted ? learner.commitment : codeToBytes(learner?.bareCode ?? ''),
    code.attestation ?? none,
    accreditation === undefined ? [] : [accreditation.id, accreditation.number, accreditation.points * 2],
  ]);
}

/** `undefined` for anything that is no certificate's code. */
export function readCode(bytes: Uint8Array): CertificateCode | undefined {
  const found = bytes.length > mostCodeBytes ? undefined : decodeStrictly(bytes);
  if (!Array.isArray(found) || found.length !== 15) return undefined;
  const [version, number, nth, kindNumber, languageNumber, name, issuedAt, came, stayed, session, ...others] =
    found as unknown[];
  const [codeIn, codeOut, learnerBytes, attestation, accreditation] = others;
  const kind = kinds[Number(kindNumber)];
  const language = languages[Number(languageNumber)];
  if (kind === undefined || language === undefined || !isText(name, 200)) return undefined;
  if (!isBytes(number) || number.length !== 5 || !isBytes(session) || session.length !== 5) return undefined;
  if (!isTime(nth) || !isTime(issuedAt) || !isTime(came) || !isTime(stayed)) return undefined;
  if (!isBytes(codeIn) || !isBytes(codeOut) || !isBytes(attestation)) return undefined;
  const learner = learnerOf(version, learnerBytes);
  if (learner === 'wrong') return undefined;
  const record = accreditationOf(accreditation);
  if (record === 'wrong') return undefined;
  const bare = bytesToCode(number, 7);
  return {
    number: bare + checkSymbol(bare),
    version: nth,
    kind,
    language,
    name,
    issuedAt,
    in: came,
    out: came + stayed,
    session: bytesToCode(session, 8),
    codes: {
      ...(codeIn.length === 5 ? { in: bytesToCode(codeIn, 8) } : {}),
      ...(codeOut.length === 5 ? { out: bytesToCode(codeOut, 8) } : {}),
    },
    learner,
    ...(attestation.length === 0 ? {} : { attestation }),
    ...(record === undefined ? {} : { accreditation: record }),
  };
}

function learnerOf(version: unknown, bytes: unknown): CertificateCode['learner'] | 'wrong' {
  if (!isBytes(bytes)) return 'wrong';
  if (version === versions.committed)
    return bytes.length === commitmentBytes ? { commitment: bytes } : 'wrong';
  if (version !== versions.bare) return 'wrong';
  return bytes.length === 0 ? undefined : { bareCode: bytesToCode(bytes, learnerCodeLength) };
}

function accreditationOf(value: unknown): CertificateCode['accreditation'] | 'wrong' {
  if (!Array.isArray(value)) return 'wrong';
  if (value.length === 0) return undefined;
  const [id, number, halfPoints] = value as unknown[];
  if (!isText(id, 40) || !isText(number, 40) || !isTime(halfPoints)) return 'wrong';
  return { id, number, points: halfPoints / 2 };
}
