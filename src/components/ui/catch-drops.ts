/**
 * A file that is dropped beside a place for files would be opened by the browser instead of this page, with all that is typed
 * on it. From now on such a drop does nothing.
 */
export function catchDrops(): void {
  for (const kind of ['dragover', 'drop'] as const)
    window.addEventListener(kind, (event) => {
      if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    });
}
