/** The endings by which a text has a form for none, for one and for more: those of Dutch and English. */
export const plural = /_(zero|one|other)$/;

/** A key as the code asks for it. */
export function withoutPlural(key: string): string {
  return key.replace(plural, '');
}
