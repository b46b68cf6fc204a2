import type { LaunchFacts } from '../runtime/lms.ts';
import { isOfBefore, seal, unseal } from '../runtime/sealed-text.ts';
import type { Journal } from './journal.ts';
import { pack, unpack, type PackedRecord } from './pack.ts';
import { readState } from './read-state.ts';
import type { ProgressRecord } from './record.ts';
import { holds, rememberedVisits } from './visits.ts';

/** What a launch tells of the learner and of what the LMS kept. */
type Given = Pick<LaunchFacts, 'learnerId' | 'state'>;

interface OpenedCopy {
  readonly sealed: string;
  readonly record: ProgressRecord;
}

/**
 * The record of a visit that ended well, readable only for who gets back from the LMS a state with its secret: any state
 * that was written since the record has one. Undefined where the browser cannot seal, and for a record without a secret.
 */
export async function sealCopy({ record, state }: PackedRecord): Promise<string | undefined> {
  const { secret } = record.facts;
  return secret === undefined ? undefined : seal(state, [secret]);
}

/** The sealed copies that what the LMS gave now opens, the newest first. */
export async function openCopies(
  journal: Pick<Journal, 'sealed'>,
  given: Given,
): Promise<readonly OpenedCopy[]> {
  const lms = await readState(given.state);
  // An empty state opens nothing: everybody has one.
  if (lms.kind !== 'record') return [];
  const { secret } = lms.record.facts;
  const opened: OpenedCopy[] = [];
  for (const sealed of journal.sealed().toReversed()) {
    const secrets = isOfBefore(sealed) ? secretsOfBefore(lms.record, given) : [secret ?? ''];
    const packed = secrets.includes('') ? undefined : await unseal(sealed, secrets);
    const found = unpack(packed ?? '');
    if (found.kind === 'record') opened.push({ sealed, record: found.record });
  }
  return opened;
}

/**
 * Makes a sealed copy that has more than the LMS the copy of this visit, and takes away those of which everything is known.
 * One that what the LMS gave does not open stays as it is.
 */
export async function takeUpSealed(journal: Journal, given: Given): Promise<void> {
  const opened = await openCopies(journal, given);
  const lms = await readState(given.state);
  const [newest] = opened.filter(({ record }) => lms.kind !== 'record' || !holds(lms.record, record));
  // The copy of a visit that ended without the button is the newer one; the sealed one stays for the next launch.
  if (newest !== undefined && journal.read() === undefined) journal.write(pack(newest.record));
  const kept = journal.read();
  for (const { sealed, record } of opened) {
    const isKnown =
      (lms.kind === 'record' && holds(lms.record, record)) || (kept !== undefined && holds(kept, record));
    if (isKnown) journal.dropSealed(sealed);
  }
}

/**
 * What a copy of version 0.4.0 was sealed with: the state of a launch, and what all states written in one visit have in common,
 * and no other state: when the learner began, the name by chance of the visit, and how far the visit before had come.
 */
function secretsOfBefore({ facts, visits }: ProgressRecord, { learnerId, state }: Given): readonly string[] {
  const known = visits.length < rememberedVisits ? visits : visits.slice(0, -1);
  const ofVisits = known.map(({ id }, position) => {
    const before = visits[position + 1];
    return [facts.startedAt, id, before?.id ?? '', before?.counter ?? 0].join(' ');
  });
  return [state, ...ofVisits].map((secret) => `${learnerId}\n${secret}`);
}
