import PDFDocument from 'pdfkit';
import { faceFor, type PaperFonts } from './paper-fonts.ts';

/** A sheet of A4, landscape, that can be written on. Lengths are points; `mm` turns millimetres into them. */
export interface Sheet {
  readonly pdf: PDFKit.PDFDocument;
  readonly mm: number;
  readonly width: number;
  readonly height: number;
  readonly fonts: PaperFonts;
}

/** How a text is set. */
export interface Lettering {
  readonly weight: 'regular' | 'bold';
  readonly size: number;
  readonly colour: string;
  /** Between letters, as part of the size. */
  readonly spacing?: number;
}

const mm = 72 / 25.4;

interface AboutDocument {
  readonly title: string;
  /** The name of the course, which makes it. */
  readonly course: string;
  readonly language: string;
  readonly keywords: string;
  /** In minutes since 1970. */
  readonly madeAt: number;
}

export function newSheet(
  fonts: PaperFonts,
  { title, course, language, keywords, madeAt }: AboutDocument,
): Sheet {
  const width = 297 * mm;
  const height = 210 * mm;
  const pdf = new PDFDocument({
    size: [width, height],
    margin: 0,
    pdfVersion: '1.7',
    // Without it, Helvetica would be asked for, which is nowhere.
    font: '',
    lang: language,
    tagged: true,
    displayTitle: true,
    subset: 'PDF/A-2a',
    info: {
      Title: title,
      Author: course,
      Creator: course,
      Keywords: keywords,
      // No time of change: the same certificate must give the same bytes.
      CreationDate: new Date(madeAt * 60_000),
    },
  });
  // The file has what PDF/A asks for, but may not say so before a validator did (docs/decisions/0011).
  Object.assign(pdf, { _addPdfaMetadata: () => undefined });
  for (const [face, font] of Object.entries(fonts))
    pdf.registerFont(face, (font as PaperFonts['bold']).bytes);
  return { pdf, mm, width, height, fonts };
}

/** Makes ready to measure or write this text; tells how. */
function take(
  { pdf, fonts }: Sheet,
  text: string,
  { weight, size, spacing = 0 }: Lettering,
): { readonly characterSpacing: number } {
  const face = faceFor(text, weight, fonts);
  pdf.font(face).fontSize(size);
  // It would come between a letter and its accent too, where they are two characters: only this font has such accents.
  return { characterSpacing: face === 'names' ? 0 : spacing * size };
}

export function widthOf(sheet: Sheet, text: string, lettering: Lettering): number {
  return sheet.pdf.widthOfString(text, take(sheet, text, lettering));
}

/** Writes one line; `whole` is the text that it is a line of, which is set in one font. */
export function write(
  sheet: Sheet,
  text: string,
  lettering: Lettering,
  at: { readonly x: number; readonly y: number },
  whole = text,
): void {
  const spacing = take(sheet, whole, lettering);
  sheet.pdf.fillColor(lettering.colour).text(text, at.x, at.y, {
    lineBreak: false,
    baseline: 'alphabetic',
    ...spacing,
  });
}
