/** A small file of the package with known content; the address differs each time, so that no cache answers. */
export const probeFile = 'connection.txt';
const probeContent = 'ok';

/** Milliseconds after which no answer counts as no connection. */
const probeTimeout = 5000;

/**
 * Does the server of the package answer now? A commit that says "true" does not prove it: measured in Moodle 4.5,
 * a commit without network is answered with "true" and lost. A login page in place of the file is a no as well.
 */
export async function probeConnection(now: () => number): Promise<boolean> {
  try {
    const answer = await fetch(`${probeFile}?at=${now().toString(36)}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(probeTimeout),
    });
    return answer.ok && (await answer.text()).trim() === probeContent;
  } catch {
    return false;
  }
}
