import { mostText } from '../../attendance/carriers.ts';
import { pictureFrom, qrTextOf } from '../qr/read-qr.ts';

/** What a file has to say: a text in which a certificate or card may be, or why there is none. */
export type ReadFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly because: FileRefusal };

export type FileRefusal = 'pdf-too-large' | 'too-large' | 'pdf-without' | 'no-picture' | 'no-qr' | 'other-qr';

const mostPdfBytes = 5_000_000;
/** A phone's photo stays below it. */
const mostPictureBytes = 40_000_000;

const refused = (because: FileRefusal): ReadFile => ({ kind: 'refused', because });

/** Reads a photo, a PDF or a text by what is in it, whatever its name says. Everything stays on this device. */
export async function readDocument(file: Blob): Promise<ReadFile> {
  const start = await latin1(file.slice(0, 1024));
  if (start.includes('%PDF-')) return readPdf(file);
  if (!isPicture(file, start) && !start.includes('\0')) {
    return file.size > mostText ? refused('too-large') : { kind: 'text', text: await file.text() };
  }
  return file.size > mostPictureBytes ? refused('too-large') : readPicture(file);
}

function isPicture(file: Blob, start: string): boolean {
  // A drawing is a text too, and a browser draws it.
  return file.type.startsWith('image/') || start.trimStart().startsWith('<svg');
}

/** The certificate's PDF holds its code and its session card in plain characters. */
async function readPdf(file: Blob): Promise<ReadFile> {
  if (file.size > mostPdfBytes) return refused('pdf-too-large');
  const found = (await latin1(file)).match(/pidb\.[a-z]\.[A-Za-z0-9_-]+/g) ?? [];
  return found.length === 0
    ? refused('pdf-without')
    : { kind: 'text', text: [...new Set(found)].join('\n').slice(0, mostText) };
}

async function readPicture(file: Blob): Promise<ReadFile> {
  let picture: ImageBitmap;
  try {
    picture = await pictureFrom(file);
  } catch {
    // No picture that this browser knows: the visitor hears it.
    return refused('no-picture');
  }
  const text = await qrTextOf(picture);
  picture.close();
  if (text === undefined) return refused('no-qr');
  return /pidb[.:]/i.test(text) ? { kind: 'text', text } : refused('other-qr');
}

async function latin1(file: Blob): Promise<string> {
  return new TextDecoder('latin1').decode(await file.arrayBuffer());
}
