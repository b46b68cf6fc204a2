import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Evidence, EvidenceFault } from '../../certificate/verified-evidence.ts';
import type { CourseSession } from '../shell/course-session.ts';

/** What is known of the learner's evidence; its signatures are checked only where there is a card. */
export type KnownEvidence =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | Evidence
  | { readonly kind: 'refused'; readonly because: EvidenceFault | 'unreachable' };

/** Reads the evidence when the screen stands, and again whenever there is other evidence. */
export class EvidenceReader implements ReactiveController {
  known: KnownEvidence = { kind: 'none' };
  readonly #host: ReactiveControllerHost;
  readonly #session: () => CourseSession;
  #read: CourseSession['facts']['attendance'] | undefined;

  constructor(host: ReactiveControllerHost, session: () => CourseSession) {
    this.#host = host;
    this.#session = session;
    host.addController(this);
  }

  hostUpdate(): void {
    const { attendance } = this.#session().facts;
    if (attendance.card === undefined || attendance === this.#read) return;
    this.#read = attendance;
    void this.again();
  }

  /** Checks it now, as if it came in at this moment. */
  async again(): Promise<KnownEvidence> {
    const session = this.#session();
    if (this.known.kind === 'none') this.#tell({ kind: 'reading' });
    const found = await evidenceOf(session);
    // What came in meanwhile is being read by itself.
    if (session.facts.attendance === this.#session().facts.attendance) this.#tell(found);
    return found;
  }

  #tell(known: KnownEvidence): void {
    this.known = known;
    this.#host.requestUpdate();
  }
}

async function evidenceOf(session: CourseSession): Promise<KnownEvidence> {
  try {
    const { readEvidence } = await import('./certificate-maker.ts');
    return await readEvidence(session);
  } catch {
    // A file of the package cannot be fetched now; nothing is said of the evidence itself.
    return { kind: 'refused', because: 'unreachable' };
  }
}
