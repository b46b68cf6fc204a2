import { createInstance } from 'i18next';
import { randomCode, checkSymbol } from '../../../src/encoding/crockford.ts';
import type { SessionCard } from '../../../src/attendance/session-card.ts';
import { writeCode } from '../../../src/certificate/certificate-code.ts';
import type { Certificate } from '../../../src/certificate/certificate.ts';
import type { Translate } from '../../../src/certificate/printed.ts';
import type { Language } from '../../../src/course-files/language.ts';
import type { Accreditation } from '../../../src/course-files/schema.ts';
import type { CertificateFacts } from '../../../src/programme/facts.ts';
import { plan } from '../../fixtures/attendance.ts';
import { loadWords } from '../../fixtures/loaded-course.ts';

const words = loadWords('course');

/** The words as the course says them. */
export async function wordsIn(language: Language): Promise<Translate> {
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    resources: { [language]: { translation: words[language] } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  return (key, values) => {
    if (!i18n.exists(key, values)) throw new Error(`There are no words "${key}".`);
    return i18n.t(key, values ?? {});
  };
}

/** Bytes that look like a signature: as many and as different, and the same each time. */
function noise(length: number, seed: number): Uint8Array<ArrayBuffer> {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

const bare = randomCode(7, (bytes) => noise(bytes.length, 7));
const number = bare + checkSymbol(bare);

export const session: SessionCard = {
  ...plan,
  id: '7K3M92QD',
  moments: [],
  salt: noise(16, 1),
  iterations: 600_000,
  organiserKey: noise(33, 2),
};

export const accreditation: Accreditation = {
  id: 'gaia-2026',
  institution: 'NHG',
  register: 'GAIA',
  orgId: 19,
  number: '000123',
  points: 4,
  from: '2026-01-01',
  until: '2026-12-31',
  professions: ['huisarts'],
  reportWithinDays: 14,
  wording: {
    nl: 'De werksessie is geaccrediteerd voor huisartsen door de instelling van dit voorbeeld.',
    en: 'The werksessie is accredited for general practitioners by the institution of this example.',
  },
  bigNumber: true,
};

export type Changes = Omit<Partial<Certificate>, 'facts'> & { readonly facts?: Partial<CertificateFacts> };

/** A certificate of somebody who was there all the time, by the codes of the room; with changes. */
export function certificate({ facts: changed, ...rest }: Changes = {}): Certificate {
  const facts: CertificateFacts = {
    issuedAt: session.end + 13 * 60,
    name: 'Noor Voorbeeld',
    number,
    version: 1,
    kind: 'full',
    basis: 'claim',
    in: session.start - 5,
    out: session.end,
    language: 'nl',
    ...changed,
  };
  const code = writeCode({
    ...facts,
    session: session.id,
    codes: { in: '7K3M92QD', out: '92QD7K3M' },
    learner: { commitment: noise(10, 4) },
    ...(facts.basis === 'confirmed' ? { attestation: noise(118, 3) } : {}),
    ...(facts.accreditation === undefined
      ? {}
      : { accreditation: { id: 'gaia-2026', number: accreditation.number, points: accreditation.points } }),
  } as Parameters<typeof writeCode>[0]);
  return {
    facts,
    session,
    issuer: 'NHG',
    demonstration: false,
    afterwards: false,
    oldCode: false,
    code,
    card: noise(325, 4),
    ...rest,
  };
}

export const confirmedAt = session.end + 15 * 60;

/** One of each kind, as it is issued. */
export const kinds = {
  full: { facts: { kind: 'full', basis: 'confirmed' }, confirmedAt },
  part: {
    facts: { kind: 'part', in: session.start + 45, out: session.end - 45 },
    accreditation,
    bigNumber: '00000000001',
  },
  'part-without-accreditation': {
    facts: { kind: 'part', in: session.start, out: session.start + 150 },
    afterwards: true,
  },
  points: {
    facts: { kind: 'points', basis: 'confirmed', accreditation: 'gaia-2026' },
    confirmedAt,
    accreditation,
    bigNumber: '00000000001',
  },
} satisfies Readonly<Record<string, Changes>>;
