import type { LazyElement } from '../ui/lazy-elements.ts';

/** Elements of the certificate that not every learner sees, or not at once. */
export const lazyOfCertificate: Readonly<Record<string, LazyElement>> = {
  'big-number-field': { load: () => import('./big-number-field.ts'), words: ['closing.big'] },
  'certificate-sheet': {
    load: () => import('./certificate-sheet.ts'),
    words: ['closing.sheet', 'certificate'],
  },
  // Where no PDF can be shown it prints the sheet.
  'certificate-export': {
    load: () => import('./certificate-export.ts'),
    words: ['closing.out', 'closing.sheet'],
  },
};
