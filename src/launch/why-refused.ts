/** Why an administrator must do something before any file of the package can run. */
export type Refusal = 'type' | 'policy';

/**
 * The script in the page runs also where the server gives its other files in a way that no browser may run. The first of
 * them tells. Answers undefined when it came, and when nothing is certain: then there may only be no connection.
 *
 * @param first Loads the first file that every course needs.
 * @param stopped Names of rules of the server that stopped something until now.
 * @param typeOfScripts As what the server gives scripts; undefined when it does not answer.
 */
export async function whyFilesAreRefused(
  first: () => Promise<unknown>,
  stopped: () => Iterable<string>,
  typeOfScripts: () => Promise<string | undefined>,
): Promise<Refusal | undefined> {
  try {
    await first();
    return undefined;
  } catch {
    if ([...stopped()].some((rule) => rule.startsWith('script-src'))) return 'policy';
    const type = await typeOfScripts();
    return type !== undefined && !/(java|ecma)script/.test(type) ? 'type' : undefined;
  }
}
