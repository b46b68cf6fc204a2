import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { VerifiedAttendance, AttendanceFault } from '../../certificate/verified-attendance.ts';
import type { CourseSession } from '../session/course-session.ts';
import type { LoadLazyWords } from '../session/words.ts';

/** What is known of the learner's attendance; its signatures are checked only where there is a card. */
export type KnownAttendance =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | VerifiedAttendance
  | { readonly kind: 'refused'; readonly because: AttendanceFault | 'unreachable' };

/** The name by which the organiser confirmed the learner, where the list has no code. */
export function listedNameIn(known: KnownAttendance): string | undefined {
  const whose = known.kind === 'verified' ? known.attested?.whose : undefined;
  return whose?.by === 'name' ? whose.listed : undefined;
}

/** Verifies the attendance as soon as that is wanted, and again whenever it is another. */
export class AttendanceReader implements ReactiveController {
  known: KnownAttendance = { kind: 'none' };
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => CourseSession | undefined;
  readonly #loadLazyWords: LoadLazyWords;
  #read: CourseSession['facts']['attendance'] | undefined;

  /**
   * @param wanted Whose attendance is to be known; nobody's as long as nobody looks.
   * @param loadLazyWords Loads what is said of attendance that cannot be verified.
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
  async again(session: CourseSession): Promise<KnownAttendance> {
    const { attendance } = session.facts;
    this.#read = attendance;
    if (this.known.kind === 'none') this.#tell({ kind: 'reading' });
    const found = await attendanceOf(session, this.#loadLazyWords);
    // What came in meanwhile is being read by itself.
    if (attendance === this.#read) this.#tell(found);
    return found;
  }

  #tell(known: KnownAttendance): void {
    this.known = known;
    this.#host.requestUpdate();
  }
}

async function attendanceOf(session: CourseSession, loadLazyWords: LoadLazyWords): Promise<KnownAttendance> {
  try {
    const [{ readAttendance }] = await Promise.all([
      import('./certificate-maker.ts'),
      loadLazyWords('closing.refused'),
    ]);
    return await readAttendance(session);
  } catch {
    // A file of the package cannot be fetched now; nothing is said of the attendance itself.
    return { kind: 'refused', because: 'unreachable' };
  }
}
