import type { Outline } from '../content/outline.ts';
import type { Minutes } from '../programme/machine.ts';
import type { Journal } from '../progress/journal.ts';
import type { PackedRecord } from '../progress/pack.ts';
import type { Restored } from '../progress/restore.ts';
import type { LaunchFacts } from '../runtime/lms.ts';

/** What stands fixed for a visit: the course, what the launch gave, and where this browser keeps its copy. */
export interface VisitFacts {
  readonly outline: Outline;
  readonly launch: LaunchFacts;
  readonly journal: Journal;
  readonly restored: Restored;
  readonly minutes: Minutes;
  /** Name by chance of this visit: 3 characters, a-z and 0-9. */
  readonly visit: string;
  /** Seals what stays in this browser after a good end; undefined where that cannot be done. */
  readonly seal: (packed: PackedRecord) => Promise<string | undefined>;
}
