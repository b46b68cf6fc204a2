import { receiptFormsOf } from '../receipts/receipt-forms.ts';
import type { ReceiptForms } from '../receipts/receipt-form.ts';
import { reportOutlineOf, type ReportOutline } from '../content/outline.ts';
import { programmeOf, type ProgrammePart } from '../content/session-programme.ts';
import type {
  Accreditation,
  Course,
  CourseFile,
  Questionnaire,
  Reflection,
  Werksessie,
} from '../course-files/schema.ts';

/**
 * What the pages beside the course (the room, the office) need of it, in every language. Each part is as the editor wrote it
 * in the course files.
 */
export interface RoomCourse extends Pick<Course, 'id' | 'version' | 'title' | 'rules' | 'certificate'> {
  readonly domains: CourseFile['domains'];
  readonly professions: CourseFile['professions'];
  readonly accreditation: readonly Accreditation[];
  /** The statements with their scale, dimensions and bands, and what is asked more after half a year. */
  readonly questionnaire: Pick<
    Questionnaire,
    'items' | 'scale' | 'none' | 'dimensions' | 'bands' | 'moments' | 'notice' | 'extra'
  >;
  /** The parts with their minutes, the starting points, and the notes that the group makes. */
  readonly werksessie: Pick<Werksessie, 'minutes' | 'goals' | 'end' | 'readiness' | 'notes'> & {
    /** With the pauses between them. */
    readonly parts: readonly ProgrammePart[];
  };
  /** The feedback of participants on the session. */
  readonly feedback: Pick<Reflection['feedback'], 'title' | 'options' | 'ratings' | 'questions' | 'goals'>;
  /** Ten words of the werksessie in both languages. */
  readonly wordList: Course['sheets']['woordenlijst'];
  /** Working methods, run sheet, cases and letters. */
  readonly evening: Course['evening'];
  /** Where the questions stand in the report of an LMS. */
  readonly report: ReportOutline;
  /** What a bon of each moment holds. */
  readonly forms: ReceiptForms;
  /** Weeks after the werksessie until the questionnaire comes again. */
  readonly halfYearWeeks: number;
}

/** Takes out of a course what `virtual:room-course` holds. */
export function roomCourseOf(course: Course): RoomCourse {
  const { id, version, title, rules, certificate, domains, professions, accreditation } = course;
  const { items, scale, none, dimensions, bands, moments, notice, extra } = course.questionnaire;
  const { minutes, goals, end, readiness, notes } = course.werksessie;
  const { feedback } = course.reflection;
  return {
    id,
    version,
    title,
    rules,
    certificate,
    domains,
    professions,
    accreditation,
    questionnaire: { items, scale, none, dimensions, bands, moments, notice, extra },
    werksessie: { minutes, goals, parts: programmeOf(course.werksessie), end, readiness, notes },
    feedback: {
      title: feedback.title,
      options: feedback.options,
      ratings: feedback.ratings,
      questions: feedback.questions,
      goals: feedback.goals,
    },
    wordList: course.sheets.woordenlijst,
    evening: course.evening,
    report: reportOutlineOf(course),
    forms: receiptFormsOf(course),
    halfYearWeeks: Math.max(
      0,
      ...course.phases.flatMap(({ steps }) =>
        steps.flatMap(({ opens }) => (opens.rule === 'weeks-after' ? [opens.weeks] : [])),
      ),
    ),
  };
}
