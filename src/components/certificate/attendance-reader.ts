import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Evidence, EvidenceFault } from '../../certificate/verified-attendance.ts';
import type { CourseSession } from '../session/course-session.ts';
import type { LoadLazyWords } from '../session/words.ts';

/** What is known of the learner's evidence; its signatures are checked only where there is a card. */
export type KnownEvidence =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | Evidence
  | { readonly kind: 'refused'; readonly because: EvidenceFault | 'unreachable' };

/** The name by which the organiser confirmed the learner, where the list has no code. */
export function listedNameIn(known: KnownEvidence): string | undefined {
  const whose = known.kind === 'evidence' ? known.attested?.whose : undefined;
  return whose?.by === 'name' ? whose.listed : undefined;
}

/** Reads the evidence as soon as it is wanted, and again whenever there is other evidence. */
export class EvidenceReader implements ReactiveController {
  known: KnownEvidence = { kind: 'none' };
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => CourseSession | undefined;
  readonly #loadLazyWords: LoadLazyWords;
  #read: CourseSession['facts']['attendance'] | undefined;

  /**
   * @param wanted Whose evidence is to be known; nobody's as long as nobody looks.
   * @param loadLazyWords Brings what is said of evidence that does not hold.
   */
  constructor(
    host: ReactiveControllerHost,
    wanted: () => CourseSession | undefined,
    loadLazyWords: LoadLazyWords,
  ) {
    this.#host = host;
    this.#wanted = wanted;
    this.#loadLazyWords = loadLazyWords;
    host.addController(this);
  }

  hostUpdate(): void {
    const session = this.#wanted();
    const attendance = session?.facts.attendance;
    if (session === undefined || attendance?.card === undefined || attendance === this.#read) return;
    void this.again(session);
  }

  /** Checks it now, as if it came in at this moment. */
  async again(session: CourseSession): Promise<KnownEvidence> {
    const { attendance } = session.facts;
    this.#read = attendance;
    if (this.known.kind === 'none') this.#tell({ kind: 'reading' });
    const found = await evidenceOf(session, this.#loadLazyWords);
    // What came in meanwhile is being read by itself.
    if (attendance === this.#read) this.#tell(found);
    return found;
  }

  #tell(known: KnownEvidence): void {
    this.known = known;
    this.#host.requestUpdate();
  }
}

async function evidenceOf(session: CourseSession, loadLazyWords: LoadLazyWords): Promise<KnownEvidence> {
  try {
    const [{ readEvidence }] = await Promise.all([
      import('./certificate-maker.ts'),
      loadLazyWords('closing.refused'),
    ]);
    return await readEvidence(session);
  } catch {
    // A file of the package cannot be fetched now; nothing is said of the evidence itself.
    return { kind: 'refused', because: 'unreachable' };
  }
}
