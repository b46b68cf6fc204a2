import { strFromU8, unzipSync } from 'fflate';
import { mostDayFile } from '../../../room/day-file.ts';

/** What a file that was chosen or dropped holds; undefined for one that is too large to be one of ours. */
export interface BroughtText {
  readonly text: string | undefined;
}

/** Files in a zip of ours: far fewer. */
const mostInZip = 20;
/** In a zip of the office the secret file and the card are so; sheets to print are not looked at. */
const ours = /\.(?:json|txt)$/i;

/** What the files hold; of a zip, as the office gives them, what is in it. */
export async function textsIn(files: Iterable<File>): Promise<readonly BroughtText[]> {
  const all = await Promise.all([...files].map(textsOf));
  return all.flat();
}

async function textsOf(file: File): Promise<readonly BroughtText[]> {
  if (file.size > mostDayFile) return [{ text: undefined }];
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (strFromU8(start, true) !== 'PK\u0003\u0004') return [{ text: await file.text() }];
  try {
    let left = mostInZip;
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter: ({ name, originalSize }) => ours.test(name) && originalSize <= mostDayFile && (left -= 1) >= 0,
    });
    const texts = Object.values(entries).map((bytes) => ({ text: strFromU8(bytes) }));
    // A zip with nothing of ours in it, such as a workbook: whoever reads it says so.
    return texts.length === 0 ? [{ text: '' }] : texts;
  } catch {
    // Not whole; whoever reads it says so.
    return [{ text: '' }];
  }
}
