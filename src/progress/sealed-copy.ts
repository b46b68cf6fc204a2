import type { LaunchFacts } from '../runtime/lms.ts';
import { seal, unseal } from '../runtime/sealed-text.ts';
import { pack, unpack } from './pack.ts';
import type { ProgressRecord } from './record.ts';
import { rememberedVisits } from './visits.ts';

/** What a launch tells of the learner and of what the LMS kept. */
type Given = Pick<LaunchFacts, 'learnerId' | 'state'>;

/**
 * The record of a visit that ended well, readable only for who gets back from the LMS what this learner gets: the state
 * of this launch, or any state of this visit or of one that the record grew from. Undefined where the browser cannot seal.
 */
export function sealCopy(record: ProgressRecord, given: Given): Promise<string | undefined> {
  return seal(pack(record), named(given, [given.state, ...visitSecrets(record)]));
}

/** The packed record in a sealed copy; undefined when what the LMS gave now does not open it. */
export function openCopy(sealed: string, given: Given): Promise<string | undefined> {
  const found = unpack(given.state);
  const ofVisits = found.kind === 'record' ? visitSecrets(found.record) : [];
  return unseal(sealed, named(given, [given.state, ...ofVisits]));
}

/**
 * What all states written in one visit have in common, and no other state: when the learner began, the name by chance of
 * the visit, and how far the visit before had come. For each visit that the record remembers together with the one before.
 */
function visitSecrets({ facts, visits }: ProgressRecord): readonly string[] {
  const known = visits.length < rememberedVisits ? visits : visits.slice(0, -1);
  return known.map(({ id }, position) => {
    const before = visits[position + 1];
    return [facts.startedAt, id, before?.id ?? '', before?.counter ?? 0].join(' ');
  });
}

function named({ learnerId }: Given, secrets: readonly string[]): readonly string[] {
  return secrets.map((secret) => `${learnerId}\n${secret}`);
}
