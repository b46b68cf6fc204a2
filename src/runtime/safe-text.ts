/** The only characters of an identifier that pass in every LMS (Moodle 2004 refuses hyphens in some places). */
export function safeId(id: string): string {
  return id.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 250) || '_';
}

/**
 * Text on one line, without anything that breaks on its way: a newline is refused in interactions by
 * scorm-again (both standards) and Moodle 2004, half of an emoji makes Moodle's encodeURIComponent
 * throw, and PostgreSQL stores no NUL.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim()
    .replace(/[^\S\n\r\u2028\u2029]*[\n\r\u2028\u2029]\s*/g, ' / ')
    .replace(/\p{Cc}/gu, ' ');
}

/**
 * Keeps a spreadsheet from reading a learner's words as a formula: in Moodle 4.5 one malformed "="
 * makes the whole Excel download fail. An apostrophe, not a space: nothing on the way trims it, and
 * spreadsheets know it as "this is text".
 */
export function notAFormula(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}

/** In 2004 a leading brace opens `{lang=nl}`; anything else behind it is refused by Moodle. */
export function notALanguageTag(text: string): string {
  return text.startsWith('{') ? `'${text}` : text;
}

/** At most so many UTF-16 units, which is how LMSs count; never half an emoji. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A 2004 description: at most 250 characters on one line. */
export function description2004(text: string): string {
  return shortened(notALanguageTag(notAFormula(oneLine(text))), 250);
}
