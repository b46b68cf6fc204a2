import { variantFile } from '../course-files/variant/variant-schema.ts';
import type { Change } from './edit.ts';
import { isGroup } from './same.ts';

/**
 * What a change means for who is halfway, by the sort of place where it is; each is a key of a sentence. Said in
 * general: the editor's page knows nothing of learners.
 */
export type Consequence =
  | 'text'
  | 'lesson'
  | 'words'
  | 'organiser'
  | 'office'
  | 'question'
  | 'answer'
  | 'statement'
  | 'statementAdded'
  | 'statementRemoved'
  | 'partAdded'
  | 'partRemoved'
  | 'answersRemoved'
  | 'order'
  | 'minutes'
  | 'programme'
  | 'limit'
  | 'opens'
  | 'required'
  | 'stepAdded'
  | 'stepRemoved'
  | 'rules'
  | 'accreditation'
  | 'accreditationWithoutNumber'
  | 'source'
  | 'profession'
  | 'professionRemoved'
  | 'film'
  | 'variant';

/** Files that are kept for the course itself, of which nobody sees anything. */
const unseen = /^(?:nummers|vertaling|logboek|opmerkingen|nagekeken)\.yaml$|^LICENSE$/;

/** The key of the sentence on what a change means; nothing where nobody notices it. */
export function consequenceKey(change: Change): `draft.consequence.${Consequence}` | undefined {
  const consequence = consequenceOf(change);
  return consequence && `draft.consequence.${consequence}`;
}

/** What a change means; nothing where nobody notices it. */
export function consequenceOf(change: Change): Consequence | undefined {
  const { file, path } = change.place;
  const key = path.at(-1);
  if (unseen.test(file) || (file === 'course.yaml' && key === 'version')) return undefined;
  if (file === variantFile) return 'variant';
  if (/^teksten\/(?:nl|en)\.json$/.test(file)) return 'words';
  if (/^teksten\/(?:zaal|papier)\./.test(file) || /^(?:organiseren|werkvormen)\//.test(file))
    return 'organiser';
  if (file.startsWith('teksten/')) return 'office';
  if (file.startsWith('films/')) return 'film';
  if (file === 'bronnen.yaml' || path.includes('links')) return 'source';
  if (file === 'course.yaml') return inCourse(change);
  if (change.kind === 'moved') return 'order';
  if (file === 'vragenlijst.yaml' && path[0] === 'items') return ofStatement(change);
  if (change.kind === 'removed') return ofRemoved(change.before);
  if (change.kind === 'added') return ofAdded(change.after);
  if (path.includes('minutes')) return file === 'werksessie.yaml' ? 'programme' : 'minutes';
  if (key === 'limit') return 'limit';
  return ofWording(file, path);
}

function inCourse({ kind, place: { path }, after }: Change): Consequence {
  const [first] = path;
  const isStep = first === 'phases' && path.includes('steps') && path.length === 4;
  if (first === 'accreditation') {
    const [record] = (Array.isArray(after) ? after : [after]) as readonly unknown[];
    const isAdded = kind === 'added' || path.length === 1;
    const hasNumber = isGroup(record) && typeof record.number === 'string' && record.number !== '';
    return isAdded && isGroup(record) && !hasNumber ? 'accreditationWithoutNumber' : 'accreditation';
  }
  if (kind === 'moved') return 'order';
  if (isStep && kind === 'added') return 'stepAdded';
  if (isStep && kind === 'removed') return 'stepRemoved';
  if (first === 'professions' || first === 'domains')
    return kind === 'removed' ? 'professionRemoved' : 'profession';
  if (first === 'rules') return 'rules';
  if (path.includes('opens')) return 'opens';
  if (path.at(-1) === 'required') return 'required';
  return 'text';
}

function ofStatement({ kind, place: { path } }: Change): Consequence {
  if (kind === 'added' && path.length === 2) return 'statementAdded';
  return kind === 'removed' && path.length === 2 ? 'statementRemoved' : 'statement';
}

function ofAdded(after: unknown): Consequence {
  return isGroup(after) && 'mark' in after ? 'partAdded' : 'text';
}

function ofRemoved(before: unknown): Consequence {
  if (!isGroup(before)) return 'text';
  if ('mark' in before) return 'partRemoved';
  return hasNumbers(before) ? 'answersRemoved' : 'text';
}

/** Does an answer or a text of a learner hang on it? */
function hasNumbers(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasNumbers);
  if (!isGroup(value)) return false;
  const own =
    typeof value.choice === 'number' || typeof value.text === 'number' || typeof value.value === 'number';
  return own || Object.values(value).some(hasNumbers);
}

/** Words of what is asked, or of what can be answered; everything else is read. */
function ofWording(file: string, path: readonly (string | number)[]): Consequence {
  if (file.startsWith('lessen/') && file.endsWith('.md')) return 'lesson';
  if (!file.endsWith('.yaml') || file.startsWith('evaluatie/')) return 'text';
  const isIn = (...keys: readonly string[]) => keys.some((key) => path.includes(key));
  if (isIn('options', 'answers', 'scale', 'none')) return 'answer';
  if (path[0] === 'dilemma' && isIn('ways') && isIn('text')) return 'answer';
  if (isIn('fields', 'field', 'question', 'questions', 'ratings', 'choices', 'partners')) return 'question';
  return file === 'werksessie.yaml' && isIn('points') ? 'question' : 'text';
}
