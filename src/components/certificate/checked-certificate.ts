import type { Certificate } from '../../certificate/certificate.ts';
import type { CourseSession } from '../session/course-session.ts';
import type { KnownAttendance } from './attendance-reader.ts';
import type { Refusal } from './refusal-notice.ts';

/** A whole certificate, and the text of its QR code. */
export interface WholeCertificate {
  readonly certificate: Certificate;
  readonly qr: string;
}

/** The certificate that was issued, with an attendance that was verified just now; or why it cannot be taken out. */
export async function checkedCertificate(
  session: CourseSession,
  found: KnownAttendance,
): Promise<WholeCertificate | Refusal> {
  if (found.kind !== 'verified') return found.kind === 'refused' ? found.because : 'no-card';
  const { issuedCertificate, qrOf } = await import('./certificate-maker.ts');
  const certificate = issuedCertificate(session, found);
  return certificate === undefined ? 'outdated' : { certificate, qr: qrOf(certificate) };
}
