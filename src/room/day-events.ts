import type { ReceiptMoment } from '../receipts/receipt.ts';

/** How somebody was seen at the door. */
export type Seen = 'scan' | 'tap' | 'typed';

/** Somebody at the door. Moments are minutes since 1970; `why` is there where a time was filled in afterwards. */
interface AtTheDoor {
  readonly person: string;
  readonly at: number;
  readonly how: Seen;
  readonly why?: string;
}

/**
 * What can happen on a day. No names: people are their ids, so that erasing somebody's details leaves the log whole. Only
 * `remark.made` and `why` hold what was typed.
 */
export type DayEvent =
  /** In for the first time, or the time of coming put right (with `why`). */
  | ({ readonly type: 'person.came' } & AtTheDoor)
  | ({ readonly type: 'person.went' } & AtTheDoor)
  /** In again after having gone. */
  | ({ readonly type: 'person.returned' } & AtTheDoor)
  /** Does not come (afgemeld), or was not there. */
  | { readonly type: 'person.absent'; readonly person: string; readonly why?: string }
  /** Written by `changePeople`, with the names of the fields and never what stood in them. */
  | { readonly type: 'person.added'; readonly person: string }
  | { readonly type: 'person.changed'; readonly person: string; readonly fields: readonly string[] }
  /** Taken off the list: entered twice (`into` is who they are), or never meant to be there. */
  | { readonly type: 'person.removed'; readonly person: string; readonly into?: string; readonly why: string }
  /** People of one name who are different people; their details say who is who. */
  | { readonly type: 'person.toldApart'; readonly people: readonly string[] }
  /** Takes back what a line said (`lineOf`); the line stays in the log. Taking that back makes it count again. */
  | { readonly type: 'person.undone'; readonly line: string }
  | { readonly type: 'all.went'; readonly at: number; readonly except: readonly string[] }
  /** A deelnemerscode belongs to this person from now on; which stands in their details. */
  | { readonly type: 'code.bound'; readonly person: string }
  | { readonly type: 'remark.made'; readonly person?: string; readonly text: string }
  | { readonly type: 'roster.taken'; readonly count: number }
  | { readonly type: 'receipts.taken'; readonly moment: ReceiptMoment; readonly count: number }
  | { readonly type: 'picture.renewed'; readonly moment: ReceiptMoment; readonly of: number }
  | { readonly type: 'picture.fixed'; readonly moment: ReceiptMoment }
  | { readonly type: 'part.began'; readonly part: number; readonly at: number }
  | { readonly type: 'part.extended'; readonly part: number; readonly minutes: number }
  /** Written by `change`, at most once a minute each. */
  | { readonly type: 'preparation.changed' | 'programme.changed' | 'outcome.changed' }
  | { readonly type: 'confirmed'; readonly revision: number; readonly count: number }
  | { readonly type: 'withdrawn'; readonly person: string; readonly why: string; readonly revision: number }
  | { readonly type: 'exported'; readonly what: string; readonly revision: number }
  | { readonly type: 'numbers.erased' }
  | { readonly type: 'day.merged'; readonly device: string };

/** One line of the log: append-only, each chained to the line before it of the same device. */
export interface LogLine {
  /** By chance, of one opening of the page on one device: two of them never write in one chain. */
  readonly device: string;
  /** From 1, without gaps per device. */
  readonly number: number;
  readonly at: number;
  /** Hash over the chain of the line before and what this line says, in hexadecimal. */
  readonly chain: string;
  readonly did: DayEvent;
}
