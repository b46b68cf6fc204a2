import { policyHash } from './hash.ts';

/**
 * The page with the script of the first screen in it, at its end: the page is painted before all of it is there. Its
 * Content-Security-Policy allows exactly this one. Where a server forbids every script in a page, the same one comes from
 * `file` (`src/opening.js`).
 *
 * @param asked The file that the page asks for as built.
 * @throws {Error} when it does not ask for that exactly once, or is otherwise not as expected.
 */
export function withStart(
  page: string,
  script: string,
  { asked, file }: { readonly asked: string; readonly file: string },
): string {
  const replaced: readonly (readonly [string, string])[] = [
    [scriptTag(asked), ''],
    ["script-src 'self';", `script-src 'self' ${policyHash(script)};`],
    ['<script src="./opening.js" ', `<script src="./opening.js" data-start="./${file}" `],
    ['</body>', `<script type="module">${script}</script></body>`],
  ];
  return replaced.reduce((text, [from, to]) => {
    const [before = '', after, ...more] = text.split(from);
    if (after === undefined || more.length > 0) throw new Error(`The page must have exactly once: ${from}`);
    return before + to + after;
  }, page);
}

export function scriptTag(file: string): string {
  return `<script type="module" src="./${file}"></script>`;
}

/** A script as it can stand in a page: none of its texts looks like its end, or like a comment of HTML. */
export function inPage(code: string): string {
  // Within texts these say the same; outside them neither can stand.
  return code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');
}

/** The page with a script before everything else that it asks for; its Content-Security-Policy allows exactly this one. */
export function withFirstScript(page: string, script: string): string {
  const policy = "script-src 'self'";
  const title = '<title>';
  if (!page.includes(policy) || !page.includes(title)) throw new Error('The page is not as expected.');
  return page
    .replace(policy, `${policy} ${policyHash(script)}`)
    .replace(title, () => `<script>${script}</script>${title}`);
}
