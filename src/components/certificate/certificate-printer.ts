import type { Certificate } from '../../certificate/certificate.ts';
import type { Translate } from '../../certificate/printed.ts';

/** What makes the PDF, with its fonts. */
export interface CertificatePrinter {
  readonly unprintableIn: (name: string) => Promise<string>;
  readonly certificatePdf: (certificate: Certificate, t: Translate) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Large, so it is loaded when it is used; a test gives another. */
export type LoadPrinter = () => Promise<CertificatePrinter>;

export const loadPrinter: LoadPrinter = () => import('../../certificate/pdf/certificate-pdf.ts');
