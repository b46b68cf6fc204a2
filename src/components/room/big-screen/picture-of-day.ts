import { momentQr } from '../../../attendance/carriers.ts';
import { checkSymbol, inGroups } from '../../../encoding/crockford.ts';
import { codeNow } from '../../../room/code-now.ts';
import { partWindows } from '../../../room/programme-now.ts';
import { t } from '../../session/words.ts';
import { nameAsked } from '../board/name-question.ts';
import { clockOf, nowOf, partsOf, plannedOf, presenceOf, type DayView } from '../board/day-view.ts';
import { methodOf } from '../evening/methods.ts';
import { resultsPicture } from '../outcome/results-view.ts';
import type { AgendaPicture, BigScreenKind, BigScreenPicture, CodePicture } from './picture.ts';

/** How many parts stand there as what comes. */
const comingParts = 3;

/** What stands on the big screen at this moment; only what everybody may see of the day. */
export function pictureOfDay(kind: BigScreenKind, view: DayView): BigScreenPicture {
  const { practice } = view.day.record;
  switch (kind) {
    case 'code':
      return { practice, ...codePicture(view) };
    case 'agenda':
      return { practice, ...agendaPicture(view) };
    case 'results':
      return { practice, ...resultsPicture(view) };
    case 'improvements':
      return { practice, kind, points: shownPoints(view) };
  }
}

/** A code as people type it, in groups. */
export function typedGroups(code: string): readonly string[] {
  return inGroups(code + checkSymbol(code)).split('-');
}

function codePicture(view: DayView): CodePicture {
  const { card, cardBytes, codes } = view.day;
  const { shown, next } = codeNow(card, codes, view.now);
  return {
    kind: 'code',
    wijk: card.wijk,
    code:
      shown === undefined
        ? undefined
        : { moment: shown.moment, qr: momentQr(shown.code, cardBytes), groups: typedGroups(shown.code) },
    opens: shown !== undefined || next === undefined ? undefined : clockOf(view, next.opens),
    lights: lightsOf(view),
  };
}

function agendaPicture(view: DayView): AgendaPicture {
  const parts = partsOf(view);
  const planned = plannedOf(view);
  const now = nowOf(view);
  const part = now.kind === 'busy' ? parts[now.part] : undefined;
  const from = now.kind === 'busy' ? now.part + 1 : now.kind === 'over' ? parts.length : 0;
  const delay = now.kind === 'busy' ? now.behind : 0;
  const coming = parts.map((coming, position) => ({
    time: clockOf(view, (planned[position]?.starts ?? 0) + Math.max(0, delay)),
    title: coming.title,
  }));
  const end = { time: clockOf(view, view.day.card.end + Math.max(0, delay)), title: t('bigScreen.end') };
  return {
    kind: 'agenda',
    now:
      now.kind === 'busy' && part !== undefined
        ? {
            title: part.title,
            until: clockOf(view, now.ends),
            step: methodOf(view, part.id)?.steps[view.day.record.programme.step]?.title,
            left: now.left,
            windows: partWindows(now.began, now.ends, view.now),
          }
        : undefined,
    over: now.kind === 'over',
    next: now.kind === 'over' ? [] : [...coming.slice(from), end].slice(0, comingParts),
    lights: lightsOf(view),
  };
}

/** Whoever came keeps the light on, also after going. */
function lightsOf(view: DayView): number {
  return [...presenceOf(view).values()].filter(({ came }) => came !== undefined).length;
}

/** Those in which nobody of the list is named, as far as the organiser was asked. */
function shownPoints({ day }: DayView): readonly string[] {
  return day.record.outcome.improvements.filter(
    (point) => point.trim() !== '' && nameAsked(point, day) === undefined,
  );
}
