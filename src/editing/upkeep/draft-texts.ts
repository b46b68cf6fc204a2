import type { Decoded } from '../../course-files/decode-text.ts';
import { readUpkeepValues, type Upkeep } from '../../course-files/upkeep-schema.ts';
import {
  englishFile,
  textsOfFile,
  type CourseText,
  type TextSource,
} from '../../translation/course-texts.ts';
import type { Place } from '../edit.ts';

/** What the upkeep sees of a course that is edited; a `CourseDraft` is one. */
export interface Edited {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Of a Markdown file, with an empty path, its text. */
  value(place: Place): unknown;
}

/** The files of a course that is edited, as who looks at all texts wants them. */
export function textSource(edited: Edited): TextSource {
  const whole = (file: string) => edited.value({ file, path: [] });
  return {
    names: [...edited.files.keys()].toSorted(),
    text: (file): Decoded | undefined => {
      const text = whole(file);
      return typeof text === 'string' ? { text } : undefined;
    },
    values: whole,
  };
}

interface Known {
  readonly english: Uint8Array | undefined;
  readonly texts: readonly CourseText[];
}

/** By the bytes of the Dutch file: what was not touched is not read again. */
const known = new WeakMap<Uint8Array, Known>();

/** Every text of the course as it is edited. */
export function draftTexts(edited: Edited): readonly CourseText[] {
  const source = textSource(edited);
  return source.names.flatMap((file) => {
    const bytes = edited.files.get(file);
    if (bytes === undefined) return [];
    const english = edited.files.get(englishFile(file));
    const before = known.get(bytes);
    if (before?.english === english && before !== undefined) return before.texts;
    const texts = textsOfFile(file, source);
    known.set(bytes, { english, texts });
    return texts;
  });
}

/** What the course keeps of its upkeep; what cannot be read is left out, as the check tells it. */
export function draftUpkeep(edited: Edited): Upkeep {
  return readUpkeepValues((file) => edited.value({ file, path: [] }));
}
