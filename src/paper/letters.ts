import type { SessionCard } from '../attendance/session-card.ts';
import { filledLetter, letterBlocks, pointsText, type LetterValues } from '../content/letters.ts';
import type { Letter } from '../course-files/evening-schema.ts';
import { currentAccreditations } from '../programme/points.ts';
import { partsOfDay, type DayOnPaper } from './day-on-paper.ts';
import { editableText } from './editable-text.ts';
import { markup, type Markup } from './markup.ts';
import type { Paper } from './paper.ts';
import { clockText, dayText } from './time-text.ts';

/** What a letter or the registration form says of this session. */
export function letterValues(day: DayOnPaper, { language }: Pick<Paper, 'language'>): LetterValues {
  const { card, course } = day;
  const current = currentAccreditations(course, card.start);
  const accreditation = current.find(({ id }) => isCounted(card, id));
  return {
    wijk: card.wijk,
    dag: dayText(card.start, card.zone, language),
    van: clockText(card.start, card.zone),
    tot: clockText(card.end, card.zone),
    plaats: card.place,
    organisator: card.organiser,
    programma: partsOfDay(day, language)
      .map(({ starts, title }) => `- ${clockText(starts, card.zone)} ${title}`)
      .join('\n'),
    punten: pointsText(course.evening.letters, accreditation, language),
  };
}

/** A card that names no accreditation counts on all of the course. */
function isCounted({ accreditation }: SessionCard, id: string): boolean {
  return accreditation.length === 0 || accreditation.includes(id);
}

/** A letter as it can be pasted in a mail: its subject apart, [square brackets] where a person fills in. */
export function letterText(
  letter: Pick<Letter, 'subject' | 'text'>,
  day: DayOnPaper,
  paper: Pick<Paper, 'language'>,
): { readonly subject: string; readonly text: string } {
  const values = letterValues(day, paper);
  return {
    subject: filledLetter(letter.subject[paper.language], values),
    text: filledLetter(letter.text[paper.language], values).trim(),
  };
}

/** All letters of a werksessie in one text to edit, each with the day on which it goes out. */
export function lettersText(day: DayOnPaper, paper: Paper): string {
  const { say, language } = paper;
  const { card, course, issuer } = day;
  const { letters } = course.evening;
  const title = say('letters.title', { wijk: card.wijk });
  return editableText(title, paper, [
    ...(issuer.demonstration ? [markup`<p>${say('trial.line')}</p>`] : []),
    markup`<h1>${title}</h1><p>${letters.intro[language]}</p>`,
    ...letters.letters.map((letter) => {
      const { subject, text } = letterText(letter, day, paper);
      const sent = dayText(card.start + letter.day * 1440, card.zone, language);
      return markup`<h2>${letter.title[language]}</h2><p><i>${say('letters.send', { day: sent })}</i></p><p><b>${say('letters.subject')}</b> ${subject}</p>${letterMarkup(text)}`;
    }),
  ]);
}

/** Paragraphs and lists; lines within a paragraph stay lines. */
export function letterMarkup(text: string): readonly Markup[] {
  return letterBlocks(text).map((block) =>
    'items' in block
      ? markup`<ul>${block.items.map((item) => markup`<li>${item}</li>`)}</ul>`
      : markup`<p>${block.text.split('\n').map((line, at) => (at === 0 ? line : markup`<br>${line}`))}</p>`,
  );
}
