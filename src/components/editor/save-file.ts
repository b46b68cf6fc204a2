import { offerFile } from '../ui/offer-file.ts';

/** The part of File System Access that is used; Firefox and Safari have none of it. */
interface FilePicker {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<{
    createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
  }>;
}

/**
 * Saves a file: where the browser lets somebody choose a place there, and elsewhere as a download.
 *
 * @returns false when somebody thought better of it.
 */
export async function saveFile(file: Blob, name: string): Promise<boolean> {
  const { showSaveFilePicker } = window as FilePicker;
  const ending = /\.\w+$/.exec(name)?.[0] ?? '';
  if (showSaveFilePicker !== undefined) {
    try {
      const types = [{ accept: { 'application/octet-stream': [ending] } }];
      const place = await showSaveFilePicker.call(window, { suggestedName: name, types });
      const writable = await place.createWritable();
      await writable.write(file);
      await writable.close();
      return true;
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'AbortError') return false;
      // Not allowed here, or the disk refused: the download may still go.
    }
  }
  offerFile(file, name);
  return true;
}
