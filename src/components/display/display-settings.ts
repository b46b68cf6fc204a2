/**
 * How the module looks on this device: kept in this browser only, since a practice PC and a phone ask for different
 * things. The root element carries the choices; the style sheets do the rest.
 */
export interface DisplaySettings {
  readonly scheme: (typeof displayOptions.scheme)[number];
  readonly text: (typeof displayOptions.text)[number];
  readonly motion: (typeof displayOptions.motion)[number];
}

/** What can be chosen; the first one is what holds without a choice. */
export const displayOptions = {
  scheme: ['system', 'light', 'dark'],
  text: ['normal', 'larger', 'largest'],
  motion: ['system', 'less'],
} as const;

export type DisplayChoice = keyof DisplaySettings;

/** The part of the browser's Storage that is used. Asked for late: a browser that blocks it throws when it is named. */
export type OpenStorage = () => Pick<Storage, 'getItem' | 'setItem'>;

const key = 'pidb/display';

/** What was chosen on this device; anything that cannot be read is as if it had not been chosen. */
export function readDisplay(openStorage: OpenStorage = () => localStorage): DisplaySettings {
  try {
    return settingsFrom(JSON.parse(openStorage().getItem(key) ?? '{}'));
  } catch {
    return settingsFrom({});
  }
}

/** Answers whether it will be there the next time. */
export function storeDisplay(
  settings: DisplaySettings,
  openStorage: OpenStorage = () => localStorage,
): boolean {
  try {
    openStorage().setItem(key, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}

/** Shows the course this way, from now on. */
export function applyDisplay(settings: DisplaySettings, root = document.documentElement): void {
  for (const [choice, [unchosen]] of optionEntries) {
    if (settings[choice] === unchosen) root.removeAttribute(`data-${choice}`);
    else root.setAttribute(`data-${choice}`, settings[choice]);
  }
}

/** How the course is shown now. */
export function displayOf(root = document.documentElement): DisplaySettings {
  return settingsFrom(root.dataset);
}

const optionEntries = Object.entries(displayOptions) as [DisplayChoice, readonly [string, ...string[]]][];

function settingsFrom(found: unknown): DisplaySettings {
  const values = new Map(Object.entries(found ?? {}));
  const chosen = optionEntries.map(([choice, options]) => [
    choice,
    options.find((option) => option === values.get(choice)) ?? options[0],
  ]);
  return Object.fromEntries(chosen) as DisplaySettings;
}
