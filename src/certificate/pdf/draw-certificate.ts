import { toBytes } from 'pdfkit/output';
import { asQr, asText } from '../../attendance/carriers.ts';
import { wordmark, type DrawnWord } from '../../content/wordmark.ts';
import { qrPath, type QrDrawing } from '../../qr/qr-path.ts';
import type { Certificate } from '../certificate.ts';
import type { Printed } from '../printed.ts';
import { drawWijk } from './draw-wijk.ts';
import { bottomOf, layOut, textAt, type Placed } from './lay-out.ts';
import { paper } from './paper-colours.ts';
import { fontsFor, missingInAll, type PaperFonts } from './paper-fonts.ts';
import { newSheet, widthOf, write, type Lettering, type Sheet } from './sheet.ts';

/** In millimetres from the left and the top. */
const place = {
  left: 18,
  right: 279,
  wordmark: 22.5,
  trial: 96,
  street: 188,
  /** The white card with the QR code. */
  card: { left: 232, top: 13, side: 47 },
  codeSide: 44,
};

/** Puts a certificate on paper. */
export async function drawCertificate(
  { facts, code, card }: Certificate,
  wished: Printed,
): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = await fontsFor(textsIn(wished));
  const printed = withWhatCanBePrinted(wished, fonts);
  const sheet = newSheet(fonts, {
    title: printed.title,
    course: printed.course,
    language: printed.language,
    // Dropped on the page that checks certificates, the file tells its own code; it stands here uncompressed.
    keywords: `${asText('certificate', code)} ${asText('card', card)}`,
    madeAt: facts.issuedAt,
  });
  const bytes = toBytes(sheet.pdf);
  drawBackground(sheet, printed);
  const structure = sheet.pdf.struct('Document');
  sheet.pdf.addStructure(structure);
  for (const element of [...textsOf(sheet, printed), ...checkOf(sheet, printed, qrOf(code))]) {
    structure.add(element);
  }
  structure.end();
  sheet.pdf.end();
  return bytes;
}

/** Sky, sun, wijk and street; nobody who listens misses anything. */
function drawBackground(sheet: Sheet, { trial }: Printed): void {
  const { pdf, mm, width, height } = sheet;
  const street = place.street * mm;
  pdf.markContent('Artifact', { type: 'Page' });
  const sky = pdf.linearGradient(0, 0, 0, street);
  for (const [at, colour] of paper.sky) sky.stop(at, colour);
  pdf.rect(0, 0, width, street).fill(sky);
  pdf.circle(width / 2, 150 * mm, 27 * mm).fill(paper.sun);
  if (trial !== undefined) drawTrial(sheet, trial);
  drawWijk(sheet, street);
  // Over the edges: at the last pixel nothing of what is behind it may shine through.
  pdf.rect(-mm, street, width + 2 * mm, height - street + mm).fill(paper.street);
  const { left, top, side } = place.card;
  pdf.roundedRect(left * mm, top * mm, side * mm, side * mm, 2.2 * mm);
  pdf.lineWidth(0.35 * mm).fillAndStroke(paper.white, paper.line);
  pdf.endMarkedContent();
}

/** The word across the sheet, and a frame for the sentence that says what it means. */
function drawTrial(sheet: Sheet, { word, sentence }: NonNullable<Printed['trial']>): void {
  const { pdf, mm, width } = sheet;
  const lettering: Lettering = { weight: 'bold', size: 210, colour: paper.trial, spacing: 0.02 };
  pdf.save().rotate(-21, { origin: [width / 2, 88 * mm] });
  write(sheet, word, lettering, { x: width / 2 - widthOf(sheet, word, lettering) / 2, y: 114 * mm });
  pdf.restore();
  const frame = widthOf(sheet, sentence, trialAt(sheet, sentence).lettering) + 8 * mm;
  pdf.roundedRect((place.trial - 4) * mm, (place.wordmark - 7) * mm, frame, 10.4 * mm, 2 * mm);
  pdf.lineWidth(0.5 * mm).fillAndStroke(paper.white, paper.trialInk);
}

type Element = ReturnType<PDFKit.PDFDocument['struct']>;

function textsOf(sheet: Sheet, printed: Printed): readonly Element[] {
  const { pdf } = sheet;
  const { heading, name, sentence, facts } = layOut(sheet, printed);
  const onPaper = (tag: string, ...texts: readonly Placed[]) =>
    pdf.struct(
      tag,
      {},
      texts
        .filter(({ lines }) => lines.length > 0)
        .map((text, at, all) => () => writeAll(sheet, text, at < all.length - 1)),
    );
  return [
    pdf.struct('P', {}, [() => drawWordmark(sheet, printed.course)]),
    ...(printed.trial === undefined ? [] : [onPaper('P', trialAt(sheet, printed.trial.sentence))]),
    onPaper('H1', heading, name),
    onPaper('P', sentence),
    pdf.struct(
      'L',
      {},
      facts.map(({ label, value, below }) => pdf.struct('LI', {}, [onPaper('LBody', label, value, below)])),
    ),
    ...onStreet(sheet, printed).map((text) => onPaper('P', text)),
  ];
}

/** Beside the wordmark. */
function trialAt(sheet: Sheet, sentence: string): Placed {
  const { mm } = sheet;
  const lettering: Lettering = { weight: 'bold', size: 14, colour: paper.trialInk };
  return textAt(sheet, sentence, lettering, place.trial * mm, { y: place.wordmark * mm });
}

/** The last words stand on the dark street: what it gives on the left, where it comes from on the right. */
function onStreet(sheet: Sheet, { notes, origin }: Printed): readonly Placed[] {
  const { mm } = sheet;
  const placed = (
    texts: readonly string[],
    lettering: (at: number) => Lettering,
    x: number,
    some: object,
  ) => {
    const below: Placed[] = [];
    for (const [at, text] of texts.entries()) {
      const last = below.at(-1);
      const y = last === undefined ? 0 : bottomOf(last) + lettering(at).size * 1.4;
      below.push(textAt(sheet, text, lettering(at), x, { y, ...some }));
    }
    const height = Math.max(0, ...below.map(bottomOf));
    const top = (place.street + 210) / 2 + 0.5;
    // In the middle between the street and the edge, measured at the letters without their stems.
    return {
      height,
      texts: below.map((text) => ({ ...text, y: top * mm + text.y - height / 2 + 1.1 * mm })),
    };
  };
  const noted = (size: number) =>
    placed(
      notes,
      (at) => ({ weight: at === 0 ? 'bold' : 'regular', size, colour: paper.onStreet }),
      place.left * mm,
      { width: 166 * mm, leading: 1.3 },
    );
  const size = [10.4, 9.8, 9.2, 8.6, 8, 7.5, 7].find((some) => noted(some).height <= 13.5 * mm) ?? 7;
  const from = placed(
    origin,
    () => ({ weight: 'regular', size: 8.8, colour: paper.onStreetSoft }),
    place.right * mm,
    { width: 84 * mm, align: 'right' },
  );
  return [...noted(size).texts, ...from.texts];
}

function checkOf(sheet: Sheet, { check }: Printed, code: QrDrawing): readonly Element[] {
  const { pdf, mm } = sheet;
  const middle = place.card.left + place.card.side / 2;
  const below = place.card.top + place.card.side;
  const small: Lettering = { weight: 'regular', size: 8.6, colour: paper.softInk };
  const centred = (text: string, lettering: Lettering, y: number) =>
    textAt(sheet, text, lettering, middle * mm, { y, width: 50 * mm, align: 'centre', leading: 1.24 });
  const label = centred(check.label, small, (below + 4.8) * mm);
  const number = centred(
    check.number,
    { weight: 'bold', size: 12, colour: paper.ink, spacing: 0.03 },
    (below + 9.8) * mm,
  );
  const where = centred(check.where, small, (below + 14.6) * mm);
  const corner = [(place.card.left + 1.5) * mm, (place.card.top + 1.5) * mm] as const;
  const side = place.codeSide * mm;
  const figure = pdf.struct(
    'Figure',
    { alt: check.alternative, bbox: [corner[0], corner[1], corner[0] + side, corner[1] + side] },
    [() => drawCode(sheet, code, corner, side)],
  );
  const written =
    (text: Placed, isContinued = false) =>
    () =>
      writeAll(sheet, text, isContinued);
  const address = check.address;
  if (address === undefined)
    return [
      figure,
      pdf.struct('P', {}, [written(label, true), written(number)]),
      pdf.struct('P', {}, [written(where)]),
    ];
  const shown = centred(
    address.replace(/^https:\/\/|\/$/g, ''),
    { ...small, weight: 'bold', colour: paper.ink },
    bottomOf(where) + 4 * mm,
  );
  const link = pdf.struct('Link');
  // pdfkit writes a bare string as a name, and a wrapped one as a text.
  const about = { structParent: link, Contents: Object(check.link) as string };
  link.add(written(shown));
  pdf.link(
    (middle - 25) * mm,
    shown.y - shown.lettering.size,
    50 * mm,
    bottomOf(shown) - shown.y + shown.lettering.size * 1.3,
    address,
    about,
  );
  link.end();
  return [
    figure,
    pdf.struct('P', {}, [written(label, true), written(number)]),
    pdf.struct('P', {}, [written(where, true), link]),
  ];
}

/** A code that more squares would make too small for a phone's camera gives up some of its correction. */
function qrOf(code: Uint8Array): QrDrawing {
  const text = asQr('certificate', code);
  const careful = qrPath(text, 'M');
  const mostSquares = 17 + 4 * 15;
  return careful.size <= mostSquares ? careful : qrPath(text, 'L');
}

function drawCode(
  { pdf }: Sheet,
  { path, size }: QrDrawing,
  [x, y]: readonly [number, number],
  side: number,
): void {
  const square = side / (size + 8);
  pdf.save().transform(square, 0, 0, square, x + 4 * square, y + 4 * square);
  pdf.path(path).fill(paper.code).restore();
}

/** The wordmark: only letters, and two u's are two lit windows. */
function drawWordmark(sheet: Sheet, course: string): void {
  const { mm } = sheet;
  let x = place.left * mm;
  for (const { text, look } of inPieces(wordmark(course))) {
    const lettering: Lettering = { ...wordmarkLooks[look], size: 20, spacing: -0.02 };
    write(sheet, text, lettering, { x, y: place.wordmark * mm });
    x += widthOf(sheet, text, lettering) - 0.02 * lettering.size;
  }
}

const wordmarkLooks = {
  word: { weight: 'bold', colour: paper.ink },
  small: { weight: 'regular', colour: paper.ink },
  windows: { weight: 'bold', colour: paper.lampInk },
} as const;

interface Piece {
  readonly text: string;
  readonly look: keyof typeof wordmarkLooks;
}

/** What is written in one go. The spaces around small words are thin too. */
function inPieces(words: readonly DrawnWord[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, look: Piece['look']) => {
    const last = pieces.at(-1);
    if (last?.look === look) pieces.splice(-1, 1, { text: last.text + text, look });
    else if (text !== '') pieces.push({ text, look });
  };
  for (const [at, { small, pieces: ofWord }] of words.entries()) {
    if (at > 0) add(' ', small || words[at - 1]?.small === true ? 'small' : 'word');
    ofWord.forEach((text, p) => {
      add(text, small ? 'small' : p % 2 ? 'windows' : 'word');
    });
  }
  return pieces;
}

/** Writes all lines; one that goes on ends in a space, so that its last word and the next one stay two words. */
function writeAll(
  sheet: Sheet,
  { lines, lettering, x, y, leading, align }: Placed,
  isContinued = false,
): void {
  const whole = lines.join(' ');
  for (const [at, line] of lines.entries()) {
    const free = align === 'left' ? 0 : widthOf(sheet, line, lettering) / (align === 'centre' ? 2 : 1);
    const goesOn = isContinued || at < lines.length - 1;
    write(sheet, goesOn ? `${line} ` : line, lettering, { x: x - free, y: y + at * leading }, whole);
  }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * A place or organiser may hold a character that no font has; it is left out, for the participant can do nothing about it.
 * (A name that cannot be printed was refused before.)
 */
function withWhatCanBePrinted(printed: Printed, fonts: PaperFonts): Printed {
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const missing = missingInAll(value, fonts);
      return [...value].filter((character) => !missing.includes(character)).join('');
    }
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item)]));
  };
  return clean(printed) as Printed;
}
