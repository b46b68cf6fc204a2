import type { SessionCard } from '../attendance/session-card.ts';
import type { Issuer } from '../attendance/trust.ts';
import { withOneDecimal } from '../course-files/figures.ts';
import type { Paper } from './paper.ts';
import { dateText } from './time-text.ts';

/** What a wijkverslag is made from; in it is no name, no number and nothing of a single person. */
export interface Wijkverslag {
  readonly card: Pick<SessionCard, 'wijk' | 'start' | 'end' | 'zone'>;
  readonly issuer: Pick<Issuer, 'demonstration'>;
  /** The name of the course. */
  readonly course: string;
  /** How many of each domain were there, by the name of the domain. */
  readonly came: readonly { readonly domain: string; readonly count: number }[];
  /** Domains of which nobody was there and somebody had to be. */
  readonly missing: readonly string[];
  readonly themes: readonly string[];
  readonly improvements: readonly string[];
  readonly agreements: readonly { readonly what: string; readonly who: string; readonly when: string }[];
  readonly next: {
    readonly date: string;
    readonly lead: string;
    readonly leadKind: string;
    readonly tiedTo: readonly string[];
  };
  /** Undefined as long as fewer than five answered. */
  readonly answers: GroupAnswers | undefined;
  /** What people thought of the werksessie; empty as long as fewer than five said it. */
  readonly ratings: readonly { readonly label: string; readonly good: number; readonly n: number }[];
}

/** The group's own view of its cooperation; every mean is of five answers or more. */
export interface GroupAnswers {
  /** Lists in it. */
  readonly of: number;
  /** The ends of the scale. */
  readonly scale: { readonly least: number; readonly most: number };
  readonly dimensions: readonly { readonly title: string; readonly mean: number }[];
  /** What may be said of the strongest and the weakest. */
  readonly isStrong: boolean;
  readonly hasGain: boolean;
  readonly strongest: readonly string[];
  readonly weakest: readonly string[];
}

/** A piece of the report, as it stands on paper and in the text that is edited. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly body: readonly Block[];
}

export type SectionId =
  'came' | 'seen' | 'themes' | 'answers' | 'improvements' | 'agreements' | 'next' | 'not-agreed' | 'ratings';

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'small'; readonly text: string }
  | { readonly kind: 'points' | 'numbers'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** A row with a bar; `share` from 0 to 1. */
  | {
      readonly kind: 'bars';
      readonly rows: readonly { readonly label: string; readonly share: number; readonly value: string }[];
    }
  /** To be written by a person; what is left open is not printed. */
  | { readonly kind: 'to-write'; readonly prompt: string };

/** Days in which everybody can say what is not right. */
export const draftDays = 7;

/** The report in the order in which it is read. A section of which nothing is known asks to be written. */
export function wijkverslagContent(
  report: Wijkverslag,
  paper: Pick<Paper, 'say' | 'language'>,
): {
  readonly title: string;
  readonly when: string;
  readonly sections: readonly Section[];
} {
  const { card } = report;
  const { say, language } = paper;
  return {
    title: say('wijkverslag.title', { wijk: card.wijk }),
    when: say('wijkverslag.when', {
      date: dateText(card.start, card.zone, language),
      until: dateText(card.end + draftDays * 1440, card.zone, language),
    }),
    sections: [
      { id: 'came', title: say('wijkverslag.came.title'), body: cameIn(report, paper) },
      { id: 'seen', title: say('wijkverslag.seen.title'), body: toWrite(say('wijkverslag.seen.prompt')) },
      {
        id: 'themes',
        title: say('wijkverslag.themes.title'),
        body: numbersOr(report.themes, say('wijkverslag.themes.prompt')),
      },
      ...answersIn(report, paper),
      {
        id: 'improvements',
        title: say('wijkverslag.improvements.title'),
        body: numbersOr(report.improvements, say('wijkverslag.improvements.prompt')),
      },
      { id: 'agreements', title: say('wijkverslag.agreements.title'), body: agreementsIn(report, paper) },
      { id: 'next', title: say('wijkverslag.next.title'), body: nextIn(report, paper) },
      {
        id: 'not-agreed',
        title: say('wijkverslag.notAgreed.title'),
        body: toWrite(say('wijkverslag.notAgreed.prompt')),
      },
      ...ratingsIn(report, paper),
    ],
  };
}

type Words = Pick<Paper, 'say' | 'language'>;

const toWrite = (prompt: string): readonly Block[] => [{ kind: 'to-write', prompt }];

function numbersOr(items: readonly string[], prompt: string): readonly Block[] {
  return items.length === 0 ? toWrite(prompt) : [{ kind: 'numbers', items }];
}

function cameIn({ came, missing }: Wijkverslag, { say, language }: Words): readonly Block[] {
  const there = came.filter(({ count }) => count > 0);
  const count = there.reduce((sum, each) => sum + each.count, 0);
  if (count === 0) return toWrite(say('wijkverslag.came.prompt'));
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const domains = list.format(
    there.map((each) => say('wijkverslag.came.of', { number: each.count, domain: inSentence(each.domain) })),
  );
  const absent =
    missing.length === 0
      ? ''
      : ` ${say('wijkverslag.came.missing', { domains: list.format(missing.map(inSentence)) })}`;
  return [{ kind: 'text', text: `${say('wijkverslag.came.all', { count, domains })}${absent}` }];
}

/** "Welzijn en sport" within a sentence; "GGD" stays as it is. */
function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title;
}

function answersIn({ answers }: Wijkverslag, { say, language }: Words): readonly Section[] {
  if (answers === undefined) return [];
  const { of, scale, dimensions, strongest, weakest, isStrong, hasGain } = answers;
  const span = scale.most - scale.least;
  const rows = [...dimensions]
    .sort((one, other) => other.mean - one.mean)
    .map(({ title, mean }) => ({
      label: title,
      share: (mean - scale.least) / span,
      value: withOneDecimal(mean, language),
    }));
  return [
    {
      id: 'answers',
      title: say('wijkverslag.answers.title'),
      body: [
        { kind: 'small', text: say('wijkverslag.answers.read', { count: of, ...scale }) },
        { kind: 'bars', rows },
        ...(strongest[0] === undefined
          ? []
          : [
              {
                kind: 'small' as const,
                text: say(`wijkverslag.answers.${isStrong ? 'strong' : 'highest'}`, { text: strongest[0] }),
              },
            ]),
        ...(weakest[0] === undefined
          ? []
          : [
              {
                kind: 'small' as const,
                text: say(`wijkverslag.answers.${hasGain ? 'weak' : 'lowest'}`, { text: weakest[0] }),
              },
            ]),
      ],
    },
  ];
}

function agreementsIn({ agreements }: Wijkverslag, { say }: Words): readonly Block[] {
  if (agreements.length === 0) return toWrite(say('wijkverslag.agreements.prompt'));
  return [
    {
      kind: 'table',
      head: [
        say('wijkverslag.agreements.what'),
        say('wijkverslag.agreements.who'),
        say('wijkverslag.agreements.when'),
      ],
      rows: agreements.map(({ what, who, when }) => [what, who, when]),
    },
  ];
}

function nextIn({ next }: Wijkverslag, { say, language }: Words): readonly Block[] {
  const { date, lead, leadKind, tiedTo } = next;
  const who = [lead, inSentence(leadKind)].filter((text) => text !== '').join(', ');
  const sentences = [
    ...(who === '' ? [] : [say('wijkverslag.next.lead', { who })]),
    ...(date === '' ? [] : [say('wijkverslag.next.date', { date })]),
    ...(tiedTo.length === 0
      ? []
      : [
          say('wijkverslag.next.tied', {
            plans: new Intl.ListFormat(language).format(tiedTo.map(inSentence)),
          }),
        ]),
  ];
  if (sentences.length === 0) return toWrite(say('wijkverslag.next.prompt'));
  return [{ kind: 'text', text: [...sentences, say('wijkverslag.next.again')].join(' ') }];
}

function ratingsIn({ ratings }: Wijkverslag, { say }: Words): readonly Section[] {
  if (ratings.length === 0) return [];
  const items = ratings.map(({ label, good, n }) => say('wijkverslag.ratings.of', { label, good, n }));
  return [{ id: 'ratings', title: say('wijkverslag.ratings.title'), body: [{ kind: 'points', items }] }];
}
