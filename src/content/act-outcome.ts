import type { Act } from '../course-files/act-schema.ts';
import type { Localized } from './step-content.ts';

export type ActContent = Localized<Act>;
type Choices = Readonly<Record<number, number>>;

/** What a learner chose in an act, to be read elsewhere. */
export interface ActOutcome {
  readonly title: string;
  readonly lines: readonly {
    /** What the line is about, where there is more than one thing. */
    readonly label?: string;
    readonly text: string;
  }[];
  /** What one can do with it, each once. */
  readonly then: readonly string[];
}

/**
 * The outcome of an act, undefined where nothing was chosen or nothing comes of it: of what was sorted only what is new to the
 * learner comes back.
 */
export function outcomeOf(act: ActContent, choices: Choices): ActOutcome | undefined {
  const chosen = act.items.flatMap((item) => {
    const answer = answerTo(act, item, choices);
    if (answer === undefined || (act.kind === 'sort' && answer.value === item.right)) return [];
    return [{ item, answer }];
  });
  if (chosen.length === 0) return undefined;
  return {
    title: act.brings,
    lines: chosen.map(({ item, answer }) => ({
      ...(item.label === undefined ? {} : { label: item.label }),
      text: act.kind === 'choose' ? answer.label : (item.why ?? ''),
    })),
    then: [...new Set(chosen.flatMap(({ answer }) => answer.then ?? []))],
  };
}

/** What was chosen for an item of an act; an answer may have left the course since. */
export function answerTo(
  act: ActContent,
  item: ActContent['items'][number],
  choices: Choices,
): ActContent['answers'][number] | undefined {
  return act.answers.find(({ value }) => value === choices[item.choice]);
}
