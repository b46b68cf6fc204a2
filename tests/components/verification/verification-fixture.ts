import { asText } from '../../../src/attendance/carriers.ts';
import type { NewSession } from '../../../src/attendance/new-session.ts';
import { writeCode, type CertificateCode } from '../../../src/certificate/certificate-code.ts';
import type { Checked } from '../../../src/certificate/verify-certificate.ts';
import type { VerificationTools } from '../../../src/components/verification/certificate-check.ts';
import {
  attestationFor,
  crypto,
  newIssuer,
  newLearner,
  sessionBy,
  sessionStart,
} from '../../fixtures/attendance.ts';

export const learner = await newLearner('Çağla Öztürk-Żukowska');
export const end = sessionStart + 240;

/** An issuer with a session that the page knows and one that it does not. */
export async function setupDesk(some: Partial<VerificationTools> = {}) {
  const issuer = await newIssuer();
  const [known, unknown] = await Promise.all([sessionBy(issuer), sessionBy(issuer, { wijk: 'Avondlicht' })]);
  const tools: VerificationTools = {
    trust: {
      issuers: [issuer.issuer],
      revocations: [],
      sessions: [asText('card', known.bytes)],
      accreditation: [],
    },
    crypto,
    graceMinutes: 10,
    minutes: () => end + 1440,
    ...some,
  };
  return { issuer, known, unknown, tools };
}

/** A certificate of this session as text; whole and true but for what is given. */
export async function certificateOf(
  session: NewSession,
  some: Partial<CertificateCode> = {},
): Promise<string> {
  return asText(
    'certificate',
    writeCode({
      number: 'A1B2C3DX',
      version: 1,
      kind: 'full',
      language: 'nl',
      name: learner.name,
      issuedAt: end + 90,
      in: sessionStart,
      out: end,
      session: session.card.id,
      codes: { in: session.codes[0]!, out: session.codes[1]! },
      learner: { commitment: learner.commitment },
      attestation: await attestationFor(session, learner),
      ...some,
    }),
  );
}

/** What a check may find, without the work of it. */
export async function foundOf(some: Partial<Checked> = {}): Promise<Checked> {
  const { known, issuer } = await setupDesk();
  return {
    kind: 'checked',
    verdict: 'confirmed',
    code: {
      number: 'A1B2C3DX',
      version: 2,
      kind: 'points',
      language: 'nl',
      name: learner.name,
      issuedAt: end + 90,
      in: sessionStart,
      out: end,
      session: known.card.id,
      codes: {},
      learner: { commitment: learner.commitment },
      accreditation: { id: 'gaia-2026', number: '512345', points: 4 },
    },
    findings: [
      { state: 'proven', about: 'session-signed' },
      { state: 'stated', about: 'number-stated' },
    ],
    demonstration: false,
    secure: true,
    session: known.card,
    issuer: issuer.issuer,
    accreditation: undefined,
    minutes: 240,
    ...some,
  };
}
