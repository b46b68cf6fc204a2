import type { BitStream } from './bit-stream.ts';
import type { Arrays } from './record-arrays.ts';

const languages = ['', 'nl', 'en'];

/** What a stream that reads is given. */
export const noArrays: Arrays = [0, 0, '', [], 0, [], '', [], [], [], '', '', '', '', '', '', '', 0, '', []];

/**
 * Writes the arrays of a record into a stream, or reads them from it. The order and every width are a storage format: a new
 * value goes at the end, where zero must mean that there is none.
 */
export function passArrays(stream: BitStream, arrays: Arrays): Arrays {
  const [counter, startedAt, language, place, profession, marks, choices, texts, attendance] = arrays;
  const [, , , , , , , , , certificate, objectives, interactions, content, code, big, visits, secret] =
    arrays;
  const from = stream.number(22, startedAt);
  return [
    stream.number(12, counter),
    from,
    languages[stream.bits(2, languages.indexOf(language))] ?? '',
    stream.list(1, place, (value = 0) => stream.number(4, value)),
    stream.number(4, profession),
    passMarks(stream, marks),
    stream.symbols(6, choices, '-012345', 3),
    [],
    passAttendance(stream, attendance, from),
    stream.flag(certificate.length > 0) ? passCertificate(stream, certificate, from) : [],
    stream.symbols(4, objectives, 'cin', 2),
    stream.symbols(6, interactions, '.012345', 3),
    stream.string(content),
    stream.word(code),
    stream.symbols(3, big, decimals, 4),
    stream.word(visits.replaceAll(',', '_')).replaceAll('_', ','),
    stream.word(secret),
    stream.bits(1, arrays[17]),
    stream.symbols(3, arrays[18], decimals, 4),
    stream.flag(arrays[19].length > 0)
      ? stream.list(1, arrays[19], (minutes = 0) => stream.number(7, minutes))
      : [],
  ].with(7, stream.otherStrings(texts)) as unknown as Arrays;
}

const decimals = '0123456789abcde';

/** All as wide as the latest. */
function passMarks(stream: BitStream, marks: readonly number[]): number[] {
  const most = marks.reduce((latest, mark) => Math.max(latest, mark), 0);
  const width = stream.bits(6, most.toString(2).length);
  return stream.list(6, marks, (mark = 0) => (stream.flag(mark > 0) ? stream.bits(width, mark) : 0));
}

type Cells = readonly (string | number)[];

function passAttendance(stream: BitStream, cells: Cells, startedAt: number): Cells {
  // Each time is near the one before.
  let near = startedAt;
  const times = [0, 1, 2, 3, 4, 5].map((at) => {
    const time = number(cells, at);
    if (!stream.flag(time > 0)) return 0;
    near += stream.signed(near === startedAt ? 18 : 9, time - near);
    return near;
  });
  return [
    ...times,
    stream.word(text(cells, 6)),
    stream.word(text(cells, 7)),
    stream.bits(3, number(cells, 8)),
    stream.word(text(cells, 9)),
  ];
}

function passCertificate(stream: BitStream, cells: Cells, startedAt: number): Cells {
  const issuedAt = startedAt + stream.signed(18, number(cells, 0) - startedAt);
  return [
    issuedAt,
    stream.string(text(cells, 1)),
    stream.word(text(cells, 2)),
    stream.number(2, number(cells, 3)),
    stream.bits(2, number(cells, 4)),
    stream.bits(1, number(cells, 5)),
    issuedAt + stream.signed(12, number(cells, 6) - issuedAt),
    stream.number(8, number(cells, 7)),
    stream.string(text(cells, 8)),
    stream.bits(1, number(cells, 9)),
    languages[stream.bits(2, languages.indexOf(text(cells, 10)))] ?? '',
  ];
}

function number(cells: Cells, at: number): number {
  return typeof cells[at] === 'number' ? cells[at] : 0;
}

function text(cells: Cells, at: number): string {
  return typeof cells[at] === 'string' ? cells[at] : '';
}
