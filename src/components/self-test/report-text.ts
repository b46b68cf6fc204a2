import { locales, type Language } from '../../course-files/language.ts';
import { t } from '../session/words.ts';
import { nameOf, outcomeOf, sentenceOf, todoOf } from './finding-words.ts';
import { groups, type ShownFinding, type TestedPackage } from './self-test-result.ts';

export interface ReportInput {
  readonly tested: TestedPackage;
  readonly findings: readonly ShownFinding[];
  readonly language: Language;
  readonly at: Date;
}

/** The report as plain text, for an e-mail to a helpdesk. It names no learner. */
export function reportText({ tested, findings, language, at }: ReportInput): string {
  const lines = groups.flatMap((group) => [
    '',
    t(`selfTest.group.${group}`).toUpperCase(),
    ...findings.filter((found) => found.group === group).flatMap((found) => linesOf(found, language)),
  ]);
  return [
    t('selfTest.title'),
    t('selfTest.report.date', { date: dateAndTime(at, language) }),
    t('selfTest.report.packageLine', { package: packageInWords(tested) }),
    t('selfTest.report.outcomeLine', { outcome: outcomeOf(findings) }),
    ...lines,
    '',
  ].join('\n');
}

export function packageInWords({ title, version, standard }: TestedPackage): string {
  return t('selfTest.package', { title, version, standard: t(`selfTest.standard.${standard}`) });
}

/** `zelftest-2026-11-22.txt` */
export function reportFileName(at: Date): string {
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return t('selfTest.report.file', { date: day.join('-') });
}

function linesOf(found: ShownFinding, language: Language): readonly string[] {
  const todo = todoOf(found, language);
  return [
    `[${t(`selfTest.verdict.${found.verdict}`)}] ${nameOf(found)}: ${sentenceOf(found, language)}`,
    ...(todo === undefined ? [] : [`    ${t('selfTest.report.todo', { todo })}`]),
  ];
}

function dateAndTime(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'long',
  }).format(at);
}
