import type { CourseFiles } from './course-files.ts';
import { say, type FaultWords } from './fault-words.ts';
import { pathInWords, type ValuePath } from './value-path.ts';

interface Place {
  readonly file: string;
  readonly path: ValuePath;
}

/** Names the second and every later place where a value occurs again. */
export function once(
  files: CourseFiles,
  what: keyof FaultWords['cross']['things'],
  uses: readonly (Place & { readonly value: string | number })[],
): void {
  const seen = new Map<string | number, Place>();
  for (const { value, file, path } of uses) {
    const first = seen.get(value);
    if (first === undefined) seen.set(value, { file, path });
    else {
      const one = files.originOf(first.file, first.path);
      const where = pathInWords(one.file, one.path);
      const place = files.originOf(file, path);
      files.faults.push({
        file: place.file,
        line: files.lineOf(place.file, place.path),
        place,
        message: say((words) =>
          words.cross.used(words.cross.things[what], value, `${one.file} (${where[words.language]})`),
        ),
      });
    }
  }
}
