import type { CourseGiven } from './messages.ts';
import type { TextsModule } from '../packing/given-course.ts';

const start = 'export default ';
const end = ';\n';

/**
 * Gives the texts in a script as `courseTexts` writes it, without running it: from disk no page can import a script that it
 * was told. Rejects when there is none, or another sort.
 */
export function givenTexts(files: CourseGiven['files']): (file: string) => Promise<TextsModule> {
  const read = new Map<string, TextsModule>();
  return (file) => {
    const known = read.get(file);
    if (known !== undefined) return Promise.resolve(known);
    const code = files.get(file);
    if (code === undefined || !code.startsWith(start) || !code.endsWith(end))
      return Promise.reject(new Error(`There are no texts in ${file}.`));
    const texts: TextsModule = {
      default: JSON.parse(code.slice(start.length, -end.length)) as TextsModule['default'],
    };
    read.set(file, texts);
    return Promise.resolve(texts);
  };
}
