/** Elements of the closing that not every learner sees, or not at once. */
const late: Readonly<Record<string, () => Promise<unknown>>> = {
  'big-number-field': () => import('./big-number-field.ts'),
  'certificate-sheet': () => import('./certificate-sheet.ts'),
  'reminder-file': () => import('./reminder-file.ts'),
  'ways-out': () => import('./ways-out.ts'),
};

/** Brings the elements that are used here and not known yet. What cannot be fetched now is tried at the next update. */
export function bringLateElements(root: ParentNode): void {
  for (const { localName } of root.querySelectorAll(':not(:defined)')) {
    late[localName]?.().catch(() => {
      // The connection is gone for a moment; the bar says so.
    });
  }
}
