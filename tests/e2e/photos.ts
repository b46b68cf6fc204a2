import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { qrPath } from '../../src/qr/qr-path.ts';

/** How a photo was taken: degrees it is turned, how far it leans, how unsharp it is, how much the light falls off. */
export interface Shot {
  readonly degrees: number;
  readonly lean: number;
  readonly blur: number;
  readonly shade: number;
  /** The longest side of the photo, in pixels. */
  readonly size: number;
}

/** Twenty photos as people take them: none straight, none sharp. */
export const shots: readonly Shot[] = Array.from({ length: 20 }, (_, at) => ({
  degrees: (at % 2 === 0 ? 1 : -1) * (2 + (at % 5) * 2),
  lean: ((at % 3) - 1) * 0.05,
  blur: 0.6 + (at % 4) * 0.3,
  shade: 0.15 + (at % 3) * 0.12,
  size: [900, 1100, 1300, 1600][at % 4]!,
}));

/** A QR code as a picture of its own, as it stands on a sheet in the room. */
export function qrSvg(text: string, level: 'L' | 'M' | 'Q' = 'M'): string {
  const { path, size } = qrPath(text, level);
  const whole = size + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${whole * 8}" height="${whole * 8}" viewBox="0 0 ${whole} ${whole}"><path fill="#fff" d="M0 0h${whole}v${whole}H0z"/><path transform="translate(4 4)" d="${path}"/></svg>`;
}

/** A page of a PDF as a picture, at so many dots per inch; drawn by PDF.js in the browser. */
export async function pdfPicture(page: Page, pdf: Buffer, dpi: number): Promise<string> {
  const library = readFileSync('node_modules/unpdf/dist/pdfjs.mjs', 'utf8');
  await page.route('**/pdfjs-for-the-test.mjs', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: library }),
  );
  // As text: the test runner would rewrite an import that stands in a function.
  await page.evaluate("import('/pdfjs-for-the-test.mjs').then((pdfjs) => { globalThis.pdfjs = pdfjs; })");
  return page.evaluate(
    async ({ base64, scale }) => {
      const { pdfjs } = globalThis as unknown as {
        pdfjs: { getDocument: (source: object) => { promise: Promise<PdfDocument> } };
      };
      interface PdfDocument {
        getPage(number: number): Promise<{
          getViewport(input: object): { width: number; height: number };
          render(input: object): { promise: Promise<void> };
        }>;
      }
      const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const sheet = await (await pdfjs.getDocument({ data, useSystemFonts: false }).promise).getPage(1);
      const viewport = sheet.getViewport({ scale });
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await sheet.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
      return canvas.toDataURL('image/png');
    },
    { base64: pdf.toString('base64'), scale: dpi / 72 },
  );
}

/** A photo of a picture (an address of an image), taken by hand: turned, leaning, unsharp, in bad light, as JPEG. */
export async function photoOf(page: Page, picture: string, shot: Shot): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ({ picture: source, shot: how }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const [width, height] = [image.naturalWidth, image.naturalHeight];
      const canvas = document.createElement('canvas');
      canvas.width = how.size;
      canvas.height = Math.round((how.size * height) / width) + 60;
      const drawing = canvas.getContext('2d')!;
      drawing.fillStyle = '#8a7f70';
      drawing.fillRect(0, 0, canvas.width, canvas.height);
      drawing.filter = `blur(${how.blur}px)`;
      const scale = (how.size / width) * 0.88;
      drawing.translate(canvas.width / 2, canvas.height / 2);
      drawing.rotate((how.degrees * Math.PI) / 180);
      drawing.transform(1, how.lean, -how.lean, 1, 0, 0);
      drawing.drawImage(image, (-width * scale) / 2, (-height * scale) / 2, width * scale, height * scale);
      drawing.setTransform(1, 0, 0, 1, 0, 0);
      drawing.filter = 'none';
      const light = drawing.createLinearGradient(0, 0, canvas.width, canvas.height);
      light.addColorStop(0, 'rgba(255,255,255,0)');
      light.addColorStop(1, `rgba(0,0,0,${how.shade})`);
      drawing.fillStyle = light;
      drawing.fillRect(0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/jpeg', 0.7).split(',')[1]!;
    },
    { picture, shot },
  );
  return Buffer.from(base64, 'base64');
}
