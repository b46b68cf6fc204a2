import type { DecodeQR } from 'qr/decode.js';

/** The longest side that is looked at, in pixels: a photo of a phone has more than any code needs. */
const longestSide = 1400;
/** What one size does not show, another often does. */
const scales = [1, 0.75, 0.5, 1.5];

/** Of a video the next picture comes at once, so each is looked at in one size only. */
const scalesOfVideo = [0.6];

/** Milliseconds that may be spent on what is hard to read: of a video the next picture may be better. */
const patience = { photo: 1500, video: 60 };

/**
 * The text of the QR code in a picture; `undefined` when none is found. Everything is done on this device.
 *
 * @param picture Anything that can be drawn: a photo, a frame of a video, a canvas.
 */
export async function qrTextOf(picture: Picture): Promise<string | undefined> {
  const { default: read } = await import('qr/decode.js');
  const isVideo = picture instanceof HTMLVideoElement;
  const { width, height } = sizeOf(picture);
  const fitting = Math.min(1, longestSide / Math.max(width, height, 1));
  for (const scale of isVideo ? scalesOfVideo : scales) {
    const pixels = pixelsOf(picture, width * fitting * scale, height * fitting * scale);
    const found = pixels === undefined ? '' : textIn(read, pixels, isVideo ? patience.video : patience.photo);
    if (found !== '') return found;
    await pageToBreathe();
  }
  return undefined;
}

/** "" where none is found: the library throws then. */
function textIn(read: DecodeQR, pixels: ImageData, timeLimit: number): string {
  try {
    return read(pixels, { format: 'RGBA', timeLimit });
  } catch {
    return '';
  }
}

/** A chosen or taken photo; rejects when the file is no picture that this browser knows. */
export async function pictureFrom(file: Blob): Promise<ImageBitmap> {
  return createImageBitmap(file);
}

export type Picture = ImageBitmap | HTMLVideoElement | HTMLCanvasElement;

function sizeOf(picture: Picture): { width: number; height: number } {
  return picture instanceof HTMLVideoElement
    ? { width: picture.videoWidth, height: picture.videoHeight }
    : { width: picture.width, height: picture.height };
}

function pixelsOf(picture: Picture, width: number, height: number): ImageData | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  if (canvas.width === 0 || canvas.height === 0) return undefined;
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  drawing?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return drawing?.getImageData(0, 0, canvas.width, canvas.height);
}

function pageToBreathe(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve));
}
