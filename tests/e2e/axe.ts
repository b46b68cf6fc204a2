import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What another colour scheme, contrast or size can change of a screen whose parts stay the same. */
const ofLook = ['link-in-text-block', 'target-size', 'scrollable-region-focusable'];

export interface AxeLook {
  /** Are the colours those of the course, so that axe can look at them too? */
  readonly contrast: boolean;
  /** Was the same screen looked through before, in another look? */
  readonly again: boolean;
}

/** What axe finds wrong in the course as it stands now, one line for each rule. */
export async function axeFaults(frame: Frame, { contrast, again }: AxeLook): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(source);
  const results = await frame.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(wanted: RunOptions): Promise<AxeResults> } }).axe.run(options),
    {
      ...(again ? { runOnly: contrast ? [...ofLook, 'color-contrast'] : ofLook } : {}),
      // Also what axe leaves off by itself: targets of at least 24 pixels (WCAG 2.2).
      rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: contrast } },
      resultTypes: ['violations'],
      preload: false,
    } satisfies RunOptions,
  );
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.flat().join(' ')} (${node.failureSummary?.split('\n')[1]?.trim() ?? ''})`).join(' | ')}`,
  );
}
