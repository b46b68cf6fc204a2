import { dateInWords } from '../../content/moment-in-words.ts';
import { dutchZone } from '../../encoding/zone.ts';
import type { StepState } from '../../programme/overview.ts';
import type { CourseSession } from '../session/course-session.ts';
import { t } from '../session/words.ts';

/** When a step opens that is still shut, as a sentence; undefined for one that is open. */
export function waitsFor(
  { status, opening }: StepState,
  { overview, language }: Pick<CourseSession, 'overview' | 'language'>,
): string | undefined {
  if (status !== 'locked' || opening.open) return undefined;
  if ('after' in opening) {
    const names = opening.after.map(
      (id) => overview.steps.find(({ step }) => step.id === id)?.step.title[language] ?? id,
    );
    return t('home.opensAfter', { steps: new Intl.ListFormat(language).format(names) });
  }
  return opening.from === undefined
    ? t('home.opensLater')
    : t('home.opensFrom', { date: dateInWords(opening.from, language, dutchZone) });
}
