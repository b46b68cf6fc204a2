import { checkCourse, type CheckedCourse, type GivenByCode } from '../check/check-course.ts';
import { CourseError, type CourseFault } from '../course-files/course-error.ts';
import { folderOf } from '../course-files/course-folder.ts';
import { say } from '../course-files/fault-words.ts';
import { isLanguage, type Language } from '../course-files/language.ts';
import { loadWholeCourse } from '../course-files/whole-course.ts';
import { courseTexts } from '../packing/course-texts.ts';
import { readKit } from '../packing/engine-file.ts';
import { filledEngine } from '../packing/fill-engine.ts';
import { PackRefused } from '../packing/pack-refused.ts';
import { checkSite, packedPackage, trustOf } from '../packing/packages.ts';
import type { Deflate } from '../packing/zip.ts';
import type { Checked, CourseBytes, CourseWork, PackedZip, Remark } from './course-work.ts';

/**
 * The work done where it is asked for.
 *
 * @param given What the code gives to the texts and asks of them.
 * @param deflate As `npm run package` does it.
 */
export function courseWorkHere(given: GivenByCode, deflate: Deflate): CourseWork {
  return {
    check: (files) => soon(() => checked(files, given)),
    texts: (files) => soon(() => faultsOrThat(() => courseTexts(loadWholeCourse(folderOf(files)))).made),
    pack: async (files, engine, { standards }) => {
      const course = released(files, given);
      const kit = await readKit(engine);
      const site = filledEngine(kit.engine, course, folderOf(files));
      checkSite(site);
      const parts = { site, course: course.course, trust: trustOf(course.trust), schemas: kit.schemas };
      const packed: PackedZip[] = [];
      for (const standard of standards)
        packed.push(
          await packedPackage(parts, standard, (contents) => kit.packed(contents) ?? deflate(contents)),
        );
      return packed;
    },
  };
}

/** A course that learners may get. */
function released(files: CourseBytes, given: GivenByCode): CheckedCourse {
  const { made: course, faults } = faultsOrThat(() => checkCourse(folderOf(files), given));
  if (course === undefined) throw new PackRefused('notPacked.faults', { count: faults.length });
  const { news, english } = course;
  if (news.added > 0) throw new PackRefused('notPacked.numbers', { count: news.added });
  if (english.withheld.length > 0)
    throw new PackRefused('notPacked.english', { count: english.withheld.length });
  return course;
}

function checked(files: CourseBytes, given: GivenByCode): Checked {
  const { made: course, faults } = faultsOrThat(() => checkCourse(folderOf(files), given));
  return { faults: faults.map(withLanguage), remarks: course === undefined ? [] : remarksOn(course) };
}

function remarksOn({ news }: CheckedCourse): readonly Remark[] {
  return news.reworded.map(({ name, value, was, now }) => ({
    message: say((words) => words.remarks.reworded(name, value, was, now)),
  }));
}

/** What it makes, or every fault in the course. */
function faultsOrThat<Made>(make: () => Made): {
  readonly made?: Made;
  readonly faults: readonly CourseFault[];
} {
  try {
    return { made: make(), faults: [] };
  } catch (error) {
    if (error instanceof CourseError) return { faults: error.faults };
    throw error;
  }
}

/** Of the file, or of the value. */
function withLanguage(fault: CourseFault) {
  const [, ofFile] = /\.(\w\w)\.(?:md|json)$|^teksten\/(\w\w)\.json$/.exec(fault.file)?.filter(Boolean) ?? [];
  const language = ofFile ?? fault.place.path.findLast((key) => typeof key === 'string' && isLanguage(key));
  return typeof language === 'string' && isLanguage(language)
    ? { ...fault, language: language satisfies Language }
    : fault;
}

/** As a promise, also where it throws. */
function soon<Done>(act: () => Done): Promise<Done> {
  return Promise.resolve().then(act);
}
