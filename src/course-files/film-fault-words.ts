/** What an editor is told about the files in `films/`: clauses, without a full stop at the end. */
export const filmFaultsNl = {
  either: 'een film heeft scènes (scenes) of een videobestand (video), en niet allebei',
  length: (seconds: number, least: number, most: number) =>
    `de bijschriften duren samen ${seconds} seconden; ${least} tot en met ${most} wordt verwacht`,
  lines: (lines: number, characters: number, most: number) =>
    `dit bijschrift past niet in ${lines} regels van ${characters} tekens; maak er een kortere zin van, van ten hoogste ${most} tekens`,
  fast: (needed: number) =>
    `dit bijschrift staat te kort in beeld om het rustig te lezen; ${needed} seconden is genoeg`,
  late: (length: number) => `deze scène duurt ${length} seconden; een eerder moment wordt verwacht`,
  noPlace: (place: string) =>
    `er is geen plaats "${place}"; home, de id van een stap of stap/tekst wordt verwacht`,
  placeTwice: (place: string, first: string) => `op "${place}" staat al de film van ${first}`,
  noFile: (file: string) => `het bestand ${file} ontbreekt`,
  noVideo: (file: string) => `${file} is leeg, of geen video van deze soort`,
  noCaptions:
    'een bestand met ondertitels begint met de regel WEBVTT, en heeft daarna regels met tijden (00:01.000 --> 00:04.000)',
};

export const filmFaultsEn: typeof filmFaultsNl = {
  either: 'a film has scenes or a video file (video), and not both',
  length: (seconds, least, most) =>
    `the captions take ${seconds} seconds together; ${least} to ${most} is expected`,
  lines: (lines, characters, most) =>
    `this caption does not fit in ${lines} lines of ${characters} characters; make it a shorter sentence, of at most ${most} characters`,
  fast: (needed) => `this caption is shown too briefly to be read with ease; ${needed} seconds is enough`,
  late: (length) => `this scene takes ${length} seconds; an earlier moment is expected`,
  noPlace: (place) => `there is no place "${place}"; home, the id of a step or step/text is expected`,
  placeTwice: (place, first) => `"${place}" already has the film of ${first}`,
  noFile: (file) => `the file ${file} is missing`,
  noVideo: (file) => `${file} is empty, or no video of this kind`,
  noCaptions:
    'a file with captions begins with the line WEBVTT, and then has lines with times (00:01.000 --> 00:04.000)',
};
