import { qrTextOf } from '../../qr/read-qr.ts';

/** What some browsers have themselves (https://wicg.github.io/shape-detection-api/#barcode-detection-api). */
interface BarcodeDetector {
  detect(picture: CanvasImageSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface BarcodeDetectors {
  new (options: { formats: readonly string[] }): BarcodeDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The text of a QR code in a picture of the camera; undefined when there is none. */
export type ReadCode = (video: HTMLVideoElement) => Promise<string | undefined>;

/** Reads by the browser's own detector where it has one that knows QR codes, else by a library. */
export async function codeReader(): Promise<ReadCode> {
  const detectors = (globalThis as { readonly BarcodeDetector?: BarcodeDetectors }).BarcodeDetector;
  const formats = await detectors?.getSupportedFormats().catch((): readonly string[] => []);
  if (detectors === undefined || formats?.includes('qr_code') !== true) return qrTextOf;
  const detector = new detectors({ formats: ['qr_code'] });
  return async (video) => {
    try {
      const [found] = await detector.detect(video);
      return found?.rawValue;
    } catch {
      // Some systems name a detector that they do not bring along.
      return qrTextOf(video);
    }
  };
}
