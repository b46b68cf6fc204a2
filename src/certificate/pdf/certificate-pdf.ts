import type { Certificate } from '../certificate.ts';
import { printedName, printedOn, type Translate } from '../printed.ts';

/** The name has characters that no font of ours can print. */
export class UnprintableName extends Error {
  override readonly name = 'UnprintableName';
  readonly characters: string;

  constructor(characters: string) {
    super(`No font for a certificate has the characters "${characters}"; ask for the name in other letters.`);
    this.characters = characters;
  }
}

/** The characters of a name that no font of ours has; "" when all can be printed. */
export async function unprintableIn(name: string): Promise<string> {
  const { fontsFor, missingInAll } = await import('./paper-fonts.ts');
  const asPrinted = printedName(name);
  return missingInAll(asPrinted, await fontsFor([asPrinted]));
}

/**
 * The certificate as a PDF, A4 landscape; the same certificate gives the same bytes.
 *
 * @throws {UnprintableName} when `unprintableIn` has something to say about the name.
 */
export async function certificatePdf(
  certificate: Certificate,
  t: Translate,
): Promise<Uint8Array<ArrayBuffer>> {
  const characters = await unprintableIn(certificate.facts.name);
  if (characters !== '') throw new UnprintableName(characters);
  const { drawCertificate } = await import('./draw-certificate.ts');
  return drawCertificate(certificate, printedOn(certificate, t));
}
