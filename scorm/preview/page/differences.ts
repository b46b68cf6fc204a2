import { flatten } from './flatten.ts';
import type { CmiData } from './seed.ts';

/**
 * Moodle's way with SCORM 1.2: only what differs from what was sent before goes to the server, and it counts as sent
 * whatever becomes of it.
 *
 * @param atLaunch The model as the course finds it.
 * @param stored What the server has.
 * @returns Sends the model; `send` gets what the server would have afterwards, and answers whether it arrived.
 */
export function onlyDifferences(
  atLaunch: CmiData,
  stored: CmiData,
): (cmi: CmiData, send: (whole: CmiData) => boolean) => boolean {
  const sent = new Map(flatten(atLaunch));
  let kept = new Map(flatten(stored));
  return (cmi, send) => {
    const whole = new Map(kept);
    for (const [element, value] of flatten(cmi)) {
      if (sent.get(element) === value) continue;
      sent.set(element, value);
      whole.set(element, value);
    }
    const arrived = send(nested(whole));
    if (arrived) kept = whole;
    return arrived;
  };
}

function nested(values: ReadonlyMap<string, string>): CmiData {
  const whole: Record<string, unknown> = {};
  for (const [element, value] of values) {
    const path = element.split('.').slice(1);
    const name = path.pop() ?? '';
    let place = whole;
    for (const part of path) {
      place[part] ??= {};
      place = place[part] as Record<string, unknown>;
    }
    place[name] = value;
  }
  return whole as CmiData;
}
