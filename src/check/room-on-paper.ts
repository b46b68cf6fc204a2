import type { RoomOnPaper } from '../course-files/other-words.ts';

/**
 * How many characters a text on the sheets for the room may have, so that each sheet stays on one page.
 * `tests/e2e/room-sheet.test.ts` prints them with every text as long as this.
 */
export const roomOnPaper: RoomOnPaper = {
  'roomSheet.title': 30,
  'roomSheet.secret': 60,
  'roomSheet.how.title': 30,
  'roomSheet.how.print': 115,
  'roomSheet.how.in': 96,
  'roomSheet.how.out': 76,
  'roomSheet.how.list': 115,
  'roomSheet.how.after': 78,
  'roomSheet.times.title': 20,
  'roomSheet.times.in': 34,
  'roomSheet.times.out': 34,
  'roomSheet.times.end': 15,
  'roomSheet.trouble.title': 35,
  'roomSheet.trouble.late': 165,
  'roomSheet.trouble.phone': 145,
  'roomSheet.trouble.wifi': 96,
  'roomSheet.trouble.clock': 110,
  'roomSheet.page': 40,
  'roomSheet.in.title': 16,
  'roomSheet.in.when': 45,
  'roomSheet.in.say': 175,
  'roomSheet.in.rule': 120,
  'roomSheet.out.title': 16,
  'roomSheet.out.when': 45,
  'roomSheet.out.say': 175,
  'roomSheet.out.rule': 120,
  'roomSheet.early.title': 16,
  'roomSheet.early.when': 45,
  'roomSheet.early.say': 130,
  'roomSheet.early.rule': 120,
  'roomSheet.youSay': 30,
  'roomSheet.typing': 95,
  'roomSheet.symbol.star': 45,
  'roomSheet.symbol.tilde': 45,
  'roomSheet.symbol.dollar': 45,
  'roomSheet.symbol.equals': 45,
};
