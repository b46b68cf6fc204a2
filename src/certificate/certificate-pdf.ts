import type { Certificate } from './certificate.ts';

/** Gives the words of a key in the language of the certificate. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The characters of a name that no font of ours has; "" when all can be printed. */
export function unprintableIn(_name: string): Promise<string> {
  return Promise.reject(new Error('not written yet'));
}

/** The certificate as a PDF, A4 landscape; the same certificate gives the same bytes. */
export function certificatePdf(_certificate: Certificate, _t: Translate): Promise<Uint8Array<ArrayBuffer>> {
  return Promise.reject(new Error('not written yet'));
}
