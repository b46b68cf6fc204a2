import { describe, expect, test } from 'vitest';
import { caseSheets } from '../../../src/paper/case-sheets.ts';
import { lettersText } from '../../../src/paper/letters.ts';
import { registrationForm, registrationText } from '../../../src/paper/registration-form.ts';
import { accreditation } from '../certificate/certificates.ts';
import { card, dayOnPaper, paperIn, textOf, trial } from './papers.ts';

const nl = paperIn('nl');

describe.each([
  ['the messages', lettersText],
  ['the registration form', registrationForm],
  ['the registration form as text', registrationText],
])('%s', (_, made) => {
  test.each(['nl', 'en'] as const)('are filled in for this session (%s)', (language) => {
    const text = textOf(made(dayOnPaper(), paperIn(language)));
    expect(text).not.toContain('{{');
    for (const known of [card.wijk, card.place, card.organiser, '16:30', '20:30', '2026'])
      expect(text).toContain(known);
  });

  test('promise points only where an accreditation holds on the day, and the card counts on it', () => {
    const { course } = dayOnPaper();
    const withRecord = { ...course, accreditation: [accreditation] };
    const promised = accreditation.wording.nl;
    expect(textOf(made({ ...dayOnPaper(), course: withRecord }, nl))).toContain(promised);
    const later = {
      ...course,
      accreditation: [{ ...accreditation, from: '2027-01-01', until: '2027-12-31' }],
    };
    expect(textOf(made({ ...dayOnPaper(), course: later }, nl))).not.toContain(promised);
    const other = { ...card, accreditation: ['other-2026'] };
    expect(textOf(made({ ...dayOnPaper(), card: other, course: withRecord }, nl))).not.toContain(promised);
  });

  test('of a trial say so', () => {
    expect(textOf(made({ ...dayOnPaper(), issuer: { ...dayOnPaper().issuer, ...trial } }, nl))).toContain(
      'PROEF',
    );
  });

  test('show a name with script in it as it is', () => {
    const html = made({ ...dayOnPaper(), card: { ...card, organiser: '<script>alert(1)</script>' } }, nl);
    expect(html).not.toContain('<script');
    expect(textOf(html)).toContain('<script>alert(1)</script>');
  });
});

test('the programme stands in the invitation with the times of the card', () => {
  expect(textOf(lettersText(dayOnPaper(), nl))).toContain('16:30 Aftrap 16:50 Blik op de wijk');
});

test('what an organiser should never ask is on the text to edit only', () => {
  expect(textOf(registrationText(dayOnPaper(), nl))).toContain('Vraag nooit om BSN');
  expect(textOf(registrationForm(dayOnPaper(), nl))).not.toContain('BSN');
});

test('every case has a sheet of its own, after the rules', () => {
  const html = caseSheets(dayOnPaper(), nl);
  const { cases } = dayOnPaper().course.evening.cases;
  expect(html.split('<section class="sheet').length - 1).toBe(cases.length + 1);
  for (const { question } of cases) expect(textOf(html)).toContain(question.nl);
});
