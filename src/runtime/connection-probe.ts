/** A small file of the package with known content; the address differs each time, so that no cache answers. */
export const probeFile = 'connection.txt';
const probeContent = 'ok';

/** Milliseconds after which no answer counts as no connection. */
const probeTimeout = 5000;

/**
 * What became of a question to the server of the package. logged-out: something else answered in the place of our file, such as a
 * login page; unreachable: nothing answered, or a server in trouble.
 */
export type Reach = 'reached' | 'logged-out' | 'unreachable';

/** What a server says to who may not see a file any more. */
const refusals = [401, 403, 407, 419, 440, 511];

/**
 * Does the server of the package answer now? A commit that says "true" does not prove it: measured in Moodle 4.5,
 * a commit without network is answered with "true" and lost.
 */
export async function probeConnection(now: () => number): Promise<Reach> {
  const ask = (redirect: 'manual' | 'follow') =>
    fetch(`${probeFile}?at=${now().toString(36)}`, {
      cache: 'no-store',
      redirect,
      signal: AbortSignal.timeout(probeTimeout),
    });
  try {
    const answer = await ask('manual');
    const isSentOn = answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400);
    if (!isSentOn) return await reachOf(answer);
  } catch {
    return 'unreachable';
  }
  try {
    // Some servers send on to where the file is; others, to a page of their own or of another host, where one logs in.
    return (await reachOf(await ask('follow'))) === 'reached' ? 'reached' : 'logged-out';
  } catch {
    return 'logged-out';
  }
}

async function reachOf(answer: Response): Promise<Reach> {
  if (refusals.includes(answer.status)) return 'logged-out';
  if (!answer.ok) return 'unreachable';
  return (await answer.text()).trim() === probeContent ? 'reached' : 'logged-out';
}
