import { locales, type Language } from '../../course-files/language.ts';
import { t } from '../session/words.ts';
import { countsOf, type ShownFinding } from './self-test-result.ts';

export function nameOf({ check }: ShownFinding): string {
  return t(`selfTest.check.${check}.name`);
}

/** What was found, in one or two sentences. */
export function sentenceOf({ check, outcome, values }: ShownFinding, language: Language): string {
  return t(`selfTest.check.${check}.${outcome}`, written(values, language));
}

/** What to do about it; undefined when nothing is the matter. */
export function todoOf(
  { check, outcome, verdict, values }: ShownFinding,
  language: Language,
): string | undefined {
  if (verdict === 'good' || verdict === 'told') return undefined;
  return t(`selfTest.check.${check}.${outcome}Do`, written(values, language));
}

/** The whole outcome in a few words. */
export function outcomeOf(findings: readonly ShownFinding[]): string {
  const { mind, wrong } = countsOf(findings);
  if (wrong > 0) return t('selfTest.outcome.wrong', { count: wrong });
  return mind > 0 ? t('selfTest.outcome.mind', { count: mind }) : t('selfTest.outcome.good');
}

/** Numbers as people write them; `count` also chooses the plural, so it stays a number. */
function written(values: ShownFinding['values'], language: Language): Record<string, string | number> {
  const locale = locales[language];
  const write = (key: string, value: string | number): string | number => {
    if (typeof value !== 'number' || key === 'count') return value;
    return key === 'minutes' ? inHours(value, locale) : new Intl.NumberFormat(locale).format(value);
  };
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, write(key, value)]));
}

/** Three quarters of an hour in minutes, a day in hours. */
function inHours(minutes: number, locale: string): string {
  const unit = minutes < 120 ? 'minute' : 'hour';
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(unit === 'hour' ? Math.round(minutes / 60) : minutes);
}
