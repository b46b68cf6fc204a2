import { carriersIn } from '../../../attendance/carriers.ts';
import { dayFileOf } from '../../../room/day-file.ts';
import { isSecretFile, type OpenedRoom } from '../../../room/open-room.ts';
import type { BroughtText } from './file-text.ts';

/** What somebody brought to open a day with. */
export interface BroughtFiles {
  readonly days: readonly string[];
  /** What is opened as the secret file; undefined where only day files came. */
  readonly secret: string | undefined;
  /** Session cards beside it: one may be valid longer than that of the secret file. */
  readonly cards: readonly Uint8Array[];
}

export function sortedFiles(files: readonly BroughtText[]): BroughtFiles | 'too-large' {
  const whole = files.map(({ text }) => text).filter((text) => text !== undefined);
  if (whole.length < files.length) return 'too-large';
  const days = whole.filter((text) => dayFileOf(text.trim()) !== undefined);
  const others = whole.filter((text) => !days.includes(text));
  // The office gives it in a zip with other texts.
  const secret = others.find(isSecretFile) ?? others[0];
  const cards = others
    .filter((text) => text !== secret)
    .flatMap((text) =>
      carriersIn(text).flatMap((carrier) => (carrier.kind === 'card' ? [carrier.bytes] : [])),
    );
  return { days, secret, cards };
}

/** Why nothing was opened, as a key of the words. */
export function refusalOf(opened: Exclude<OpenedRoom, { kind: 'opened' }> | undefined): string {
  if (opened === undefined) return 'opening.refused.failed';
  return `opening.${opened.kind === 'refused' ? 'refused' : 'dayFile'}.${opened.because}`;
}
