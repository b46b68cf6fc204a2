import type { KnownAttestation } from '../../../attendance/next-attestations.ts';
import { attestationSheet } from '../../../paper/attestation-sheet.ts';
import { resultsSheet } from '../../../paper/results-sheet.ts';
import { wijkverslag, wijkverslagText } from '../../../paper/wijkverslag.ts';
import { wijkverslagOf } from '../../../paper/wijkverslag-of-day.ts';
import { confirmedNow } from '../../../room/signed-words.ts';
import { presenceOf, type DayView } from '../board/day-view.ts';
import { drawingOfPage, paperOfPage } from '../board/paper-of-page.ts';
import { resultsNow } from '../outcome/results-view.ts';

/** Something on paper of which the day itself is the content. */
export interface AfterPaper {
  readonly id: 'report' | 'reportText' | 'strips' | 'results';
  readonly file: string;
  /** A text to keep and to change, not a sheet to print. */
  readonly isText: boolean;
  readonly make: () => string;
}

/** What can be made now: no strips before somebody is confirmed, and no results of fewer than five. */
export function afterPapers(view: DayView): readonly AfterPaper[] {
  const { day, course, language } = view;
  const { card, issuer, record } = day;
  const paper = paperOfPage(language);
  const before = resultsNow(view, 'before');
  const report = () =>
    wijkverslagOf(
      {
        card,
        issuer,
        course,
        record,
        presence: presenceOf(view),
        before,
        feedback: resultsNow(view, 'feedback'),
      },
      paper,
    );
  const confirmed = confirmedOf(view);
  return [
    {
      id: 'report',
      file: `${card.id}-wijkverslag`,
      isText: false,
      make: () => wijkverslag(report(), { ...paper, ...drawingOfPage() }),
    },
    {
      id: 'reportText',
      file: `${card.id}-wijkverslag-tekst`,
      isText: true,
      make: () => wijkverslagText(report(), paper),
    },
    ...(before.list === undefined
      ? []
      : [
          {
            id: 'results' as const,
            file: `${card.id}-uitslag`,
            isText: false,
            make: () => resultsSheet({ card, issuer, course, results: before }, paper) ?? '',
          },
        ]),
    ...(confirmed.length === 0
      ? []
      : [
          {
            id: 'strips' as const,
            file: `${card.id}-strookjes-GEHEIM`,
            isText: false,
            make: () => attestationSheet(confirmed, card, issuer, paper),
          },
        ]),
  ];
}

function confirmedOf({ day }: DayView): readonly KnownAttestation[] {
  return [...confirmedNow(day.record.revisions).values()].flat().map(({ word, says, bytes }) => {
    const { name, role, code } = word;
    return { person: { name, role, ...(code === undefined ? {} : { code }) }, attestation: says, bytes };
  });
}
