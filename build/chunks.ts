import type { Rolldown } from 'vite';

/** A file of the build, named after what stands in it: all modules that have one of these in their path. */
const file = (name: string, ...paths: readonly string[]): Rolldown.CodeSplittingGroup => ({
  name,
  test: (id) => paths.some((path) => id.includes(path)),
});

/**
 * What comes together in one file. A browser asks for six files at a time, and for what one of them turns out to need only
 * when it is there. So a lesson is one file beside its text, in which also stands what nearly every other screen needs; and
 * what is always needed together is one file too.
 */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  // All that the first screen needs, together.
  { name: 'start', tags: ['$initial'] },
  // What a lesson does without.
  file('i18next', '/components/session/i18next-words.ts', '/node_modules/i18next/'),
  file(
    'answers',
    '/components/questionnaire/',
    '/components/reflection/',
    '/components/evaluation/',
    '/components/ui/one-tap.ts',
    '/content/asked.ts',
  ),
  file(
    'lesson',
    '/components/lesson/',
    '/components/shell/shown-screen.ts',
    '/content/lead-of.ts',
    '/components/session/',
    '/components/styles/',
    '/components/ui/',
    '/components/wijk/',
    '/programme/profile.ts',
    '/programme/session-parts.ts',
    '/content/chosen-things.ts',
    '/content/session-programme.ts',
    'act-outcome.ts',
    '/figures.ts',
    '/node_modules/lit/',
    '/node_modules/lit-html/',
    '/node_modules/@lit/',
  ),
  // One text of the informatiepakket has the large drawing, and it is the first of the sheets to print.
  file('sheets', '/components/reading/sheets-screen', '/components/reading/gezonde-wijkaanpak'),
  file('reading', '/components/reading/', '/components/pages/', '/components/display/'),
  file(
    'werksessie',
    '/components/werksessie/',
    '/components/mijn-wijk/',
    '/components/attendance/session-times.ts',
  ),
  file('films', '/components/film/', '/course-files/film.ts', '/course-files/caption-lines.ts'),
  file('leerdossier', '/components/leerdossier/'),
  // What draws a QR code, and the panel that has one of the answers.
  file('qr', '/src/qr/', '/node_modules/uqr/', '/components/qr/qr-code.ts'),
  file('receipt', '/components/receipts/', '/src/receipts/'),
  // What is brought when there is a certificate, and what goes with it.
  file(
    'certificate',
    '/certificate/big-number',
    '/certificate/certificate-code.ts',
    '/certificate/new-certificate.ts',
    '/certificate/pdf/certificate-pdf.ts',
    '/certificate/pdf/paper-fonts.ts',
    '/certificate/pdf/font-',
    '.ttf?',
    '/certificate/printed.ts',
    '/certificate/repeatable.ts',
    '/components/certificate/big-number',
    '/components/certificate/certificate-export.ts',
    '/components/certificate/certificate-maker.ts',
    '/components/certificate/certificate-sheet',
    '/components/certificate/print-',
    '/components/certificate/sheet-drawing.ts',
    '/components/closing/reminder-',
    '/encoding/calendar.ts',
  ),
  file(
    'codes',
    '/components/attendance/learner-code.ts',
    '/components/attendance/outermost-host.ts',
    '/attendance/learner-qr.ts',
    '/src/encoding/',
    '/certificate/certificate-number.ts',
    '/certificate/certificate.ts',
  ),
  file(
    'own-code',
    '/components/attendance/page-crypto.ts',
    '/components/attendance/own-code.ts',
    '/src/attendance/commitment.ts',
    '/src/attendance/open-crypto.ts',
    '/src/attendance/own-scripts.ts',
    '/src/attendance/web-crypto.ts',
    '/src/attendance/worker-crypto.ts',
  ),
  // What is brought when somebody links, hands in or checks.
  file(
    'checks',
    '/src/attendance/',
    '/certificate/verified-attendance.ts',
    '/node_modules/cborg/',
    '/components/attendance/verifier.ts',
    '/components/attendance/attendance-checks.ts',
    '/components/attendance/package-trust.ts',
    '/src/progress/merge.ts',
  ),
  file('self-test', '/src/self-test.ts', '/components/self-test/', '/runtime/self-test/', 'course:self-test'),
  // What a visit seldom needs: other names, other states, reports to the LMS.
  file('visit', '/src/progress/', '/src/runtime/', '/src/visit/', '/programme/looking-back.ts'),
  file('attendance', '/components/attendance/', '/components/evening/', '/components/qr/'),
  file(
    'around-home',
    '/components/closing/still-needed',
    '/components/closing/presence-in-words.ts',
    '/programme/still-needed.ts',
    '/components/shell/',
    '/components/shut/',
  ),
  file(
    'closing',
    '/certificate/printed-name.ts',
    '/certificate/which-certificate.ts',
    '/components/certificate/',
    '/components/closing/',
    '/components/points/',
  ),
];
