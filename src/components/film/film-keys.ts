/** What a key asks of a film. */
export type FilmAsked = 'play' | 'back' | 'on' | 'captions' | 'full';

const keys: Readonly<Record<string, FilmAsked>> = {
  ' ': 'play',
  ArrowLeft: 'back',
  ArrowRight: 'on',
  c: 'captions',
  f: 'full',
};

/** Nothing where the key belongs to what has the focus: a button takes the space bar, a list its arrows. */
export function filmKey(event: KeyboardEvent): FilmAsked | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const asked = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  const [target] = event.composedPath();
  if (target instanceof HTMLSelectElement) return undefined;
  if (asked === 'play' && target instanceof HTMLButtonElement) return undefined;
  return asked;
}
