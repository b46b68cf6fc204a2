import type { IncomingMessage } from 'node:http';
import { json, type Answer } from './answers.ts';
import { findLearner } from './learners.ts';
import type { Commit, Records } from './learner-records.ts';
import { Refusal } from './refusal.ts';
import { allow, readJson } from './requests.ts';
import { isStandard, standards, type Standard } from '../../src/packing/standards.ts';

/**
 * GET, POST, DELETE /api/records/<standard>/<learner>, GET /api/commits/<standard>/<learner>
 * and DELETE /api/learners/<learner>.
 */
export async function answerRecords(
  request: IncomingMessage,
  records: Records,
  collection: string,
  third: string,
  rest: readonly string[],
): Promise<Answer> {
  if (collection === 'learners' && rest.length === 0) return forget(request, records, third, standards);
  const [learner = ''] = rest;
  if (rest.length !== 1 || !isStandard(third)) throw missing();
  if (collection === 'commits') return listCommits(request, records, learner, third);
  if (collection !== 'records') throw missing();
  if (request.method === 'POST') return store(request, records, learner, third);
  if (request.method === 'DELETE') return forget(request, records, learner, [third]);
  allow(request, 'GET', 'HEAD', 'POST', 'DELETE');
  return json(records.read(known(learner), third) ?? null);
}

async function store(
  request: IncomingMessage,
  records: Records,
  learner: string,
  standard: Standard,
): Promise<Answer> {
  const id = known(learner);
  const body = await readJson(request);
  await wait(request);
  if (!isCommit(body)) throw new Refusal(400, 'refusal.noCommit');
  records.store(id, standard, { cmi: body.cmi, kind: body.kind, at: new Date().toISOString() });
  return json({ stored: true });
}

/** An LMS that is slow, for as long as was asked. */
async function wait(request: IncomingMessage): Promise<void> {
  const [, milliseconds] = /[?&]wait=(\d{1,5})$/.exec(request.url ?? '') ?? [];
  if (milliseconds === undefined) return;
  await new Promise((resolve) => setTimeout(resolve, Number(milliseconds)));
}

function listCommits(
  request: IncomingMessage,
  records: Records,
  learner: string,
  standard: Standard,
): Answer {
  allow(request, 'GET', 'HEAD');
  return json(records.commits(known(learner), standard));
}

function forget(
  request: IncomingMessage,
  records: Records,
  learner: string,
  which: readonly Standard[],
): Answer {
  allow(request, 'DELETE');
  records.reset(known(learner), which);
  return json({ forgotten: true });
}

function known(learner: string): string {
  if (findLearner(learner)) return learner;
  throw new Refusal(404, 'refusal.noLearner');
}

function missing(): Refusal {
  return new Refusal(404, 'refusal.nothingHere');
}

function isCommit(body: unknown): body is Pick<Commit, 'kind' | 'cmi'> {
  return (
    typeof body === 'object' &&
    body !== null &&
    'kind' in body &&
    (body.kind === 'commit' || body.kind === 'terminate') &&
    'cmi' in body &&
    typeof body.cmi === 'object' &&
    body.cmi !== null &&
    !Array.isArray(body.cmi)
  );
}
