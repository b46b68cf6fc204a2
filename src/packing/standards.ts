/** The two forms in which the course is packed; the name is also the end of the zip's file name. */
export const standards = ['scorm12', 'scorm2004'] as const;

export type Standard = (typeof standards)[number];

export function isStandard(text: string): text is Standard {
  return (standards as readonly string[]).includes(text);
}

/** A trial is named so that nobody uploads it by accident. */
export function packageFileName(standard: Standard, { trial = false } = {}): string {
  return `preventie-in-de-buurt-${standard}${trial ? '-PROEF' : ''}.zip`;
}
