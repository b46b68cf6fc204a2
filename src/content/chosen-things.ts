import type { ThingItem, Things } from './things.ts';

/** What a record has of it. */
interface Kept {
  readonly choices: Readonly<Record<number, number>>;
  readonly texts: Readonly<Record<number, string>>;
}

/** One of the things that somebody chose. */
export interface ChosenThing {
  readonly item: ThingItem;
  readonly label: string;
  /** What they wrote of it themselves. */
  readonly own: string | undefined;
  /** How it went; undefined as long as they have not said. */
  readonly went: string | undefined;
}

/** What there is to choose from: what is there for everybody, and what was written. */
export function optionsFor({ options }: ThingItem, { texts }: Kept): ThingItem['options'] {
  return options.filter(({ onlyWritten, text }) => !onlyWritten || ownWords(text, texts) !== undefined);
}

/** What was written of an option. */
export function ownWords(text: number | undefined, texts: Kept['texts']): string | undefined {
  const typed = text === undefined ? '' : (texts[text] ?? '').trim();
  return typed === '' ? undefined : typed;
}

/** What was chosen, in the order in which it is asked; an option may have left the course since. */
export function chosenThings(things: Things | undefined, kept: Kept): readonly ChosenThing[] {
  return (things?.items ?? []).flatMap((item) => {
    const chosen = item.options.find(({ value }) => value === kept.choices[item.choice]);
    if (chosen === undefined) return [];
    const went = things?.went.options.find(({ value }) => value === kept.choices[item.went])?.label;
    return [{ item, label: chosen.label, own: ownWords(chosen.text, kept.texts), went }];
  });
}
