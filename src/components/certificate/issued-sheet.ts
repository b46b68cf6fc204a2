import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whichCertificate } from '../../certificate/which-certificate.ts';
import type { Language } from '../../course-files/language.ts';
import type { CourseSession } from '../session/course-session.ts';
import type { LoadLazyWords } from '../session/words.ts';
import type { KnownAttendance } from './attendance-reader.ts';
import type { WholeCertificate } from './checked-certificate.ts';
import { previewOf, sheetOf, unprovenSheetOf, type SheetFacts } from './sheet-facts.ts';

interface Shown {
  readonly session: CourseSession;
  readonly known: KnownAttendance;
}

/** What the sheet on a screen shows: the certificate that was issued, whole as soon as that can be, or the one that would be. */
export class IssuedSheet implements ReactiveController {
  #issued: WholeCertificate | undefined;
  /** What the certificate that is shown was made from. */
  #shownFor: readonly unknown[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #shown: () => Shown;
  readonly #loadLazyWords: LoadLazyWords;
  readonly #loadIn: (language: Language) => Promise<unknown> | undefined;

  /** @param loadIn Loads the words of the screen in another language: a certificate keeps its own. */
  constructor(
    host: ReactiveControllerHost,
    shown: () => Shown,
    loadLazyWords: LoadLazyWords,
    loadIn: (language: Language) => Promise<unknown> | undefined,
  ) {
    this.#host = host;
    this.#shown = shown;
    this.#loadLazyWords = loadLazyWords;
    this.#loadIn = loadIn;
    host.addController(this);
  }

  hostUpdated(): void {
    const { session, known } = this.#shown();
    const { facts, language } = session;
    const from = [facts.certificate, facts.bigNumber, known, language];
    if (from.every((part, at) => part === this.#shownFor[at])) return;
    this.#shownFor = from;
    void this.#load();
  }

  /** The certificate that was issued. */
  issued(): SheetFacts | undefined {
    const { session, known } = this.#shown();
    if (this.#issued !== undefined) return sheetOf(this.#issued.certificate, this.#issued.qr);
    const { certificate } = session.facts;
    const verified = known.kind === 'verified' ? known : undefined;
    return certificate && unprovenSheetOf(certificate, session, verified);
  }

  async #load(): Promise<void> {
    const { session, known } = this.#shown();
    const { certificate } = session.facts;
    this.#issued = undefined;
    if (certificate !== undefined && known.kind === 'verified') {
      try {
        await Promise.all([
          this.#loadLazyWords('certificate', certificate.language),
          this.#loadLazyWords('closing.sheet', certificate.language),
        ]);
        if (certificate.language !== session.language) await this.#loadIn(certificate.language);
        const { issuedCertificate, qrOf } = await import('./certificate-maker.ts');
        const whole = issuedCertificate(session, known);
        this.#issued = whole && { certificate: whole, qr: qrOf(whole) };
      } catch {
        // A file of the package cannot be fetched now: the sheet stays what it is.
      }
    }
    this.#host.requestUpdate();
  }
}

/** The certificate that would be made now. */
export function sheetToBe(session: CourseSession, known: KnownAttendance, name: string): SheetFacts {
  const what = whichCertificate(session.outline, session.facts, session.overview);
  return previewOf(
    session,
    what.kind === 'none' ? undefined : what,
    known.kind === 'verified' ? known : undefined,
    name,
  );
}
