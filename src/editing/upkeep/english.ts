import { upkeepFiles } from '../../course-files/upkeep-schema.ts';
import { variantFile } from '../../course-files/variant/variant-schema.ts';
import { approvalsOf, approvalsText, linesWith, newTexts } from '../../translation/approvals.ts';
import type { CourseText } from '../../translation/course-texts.ts';
import { englishFrom, type English } from '../../translation/english-of.ts';
import type { Translated } from '../../translation/from-xliff.ts';
import type { Action, Edit } from '../edit.ts';
import { draftTexts, draftUpkeep, type Edited } from './draft-texts.ts';

const file = upkeepFiles.translation;

/** How the English of the course stands to its Dutch, as it is edited. */
export function draftEnglish(edited: Edited): English {
  const version = edited.value({ file: 'course.yaml', path: ['version'] });
  return englishFrom(draftTexts(edited), String(version), draftUpkeep(edited), edited.files.has(variantFile));
}

/** Somebody looked at the English of these texts and says that it is right; of a course that keeps none, of all. */
export function englishApproved(edited: Edited, texts: readonly CourseText[]): Action {
  return { what: 'englishApproved', edits: approvals(edited, texts) };
}

/** What a translation changes. */
export interface Taken {
  /** Not there when the English is the same as it was. */
  readonly action?: Action;
  readonly changed: readonly CourseText[];
  readonly unchanged: number;
}

/**
 * A translation that came back. What is another text now counts as looked at; what came back unchanged stays as it was, as
 * nobody can tell whether somebody looked at it.
 */
export function translationTaken(edited: Edited, translated: readonly Translated[]): Taken {
  const news = translated.filter(({ text, en }) => JSON.stringify(en) !== JSON.stringify(text.en));
  const changed = news.map(({ text }) => text);
  const unchanged = translated.length - news.length;
  if (news.length === 0) return { changed, unchanged };
  const edits = [...news.flatMap(englishEdits), ...approvals(edited, changed)];
  return { action: { what: 'translationTaken', edits }, changed, unchanged };
}

function englishEdits({ text, en }: Translated): readonly Edit[] {
  const { file: english, path } = text.english;
  if (english.endsWith('.md')) return [{ type: 'text', file: english, text: en[0] ?? '' }];
  if (text.en.length === 1 && en.length === 1)
    return [{ type: 'value', place: text.english, value: en[0] ?? '' }];
  // A list: what both have gets its text, the rest comes or goes at the end.
  return [
    ...en
      .slice(0, text.en.length)
      .flatMap((value, at): Edit[] =>
        value === text.en[at]
          ? []
          : [{ type: 'value', place: { file: english, path: [...path, at] }, value }],
      ),
    ...text.en
      .slice(en.length)
      .map((_, at): Edit => ({ type: 'removed', place: { file: english, path: [...path, en.length + at] } }))
      .toReversed(),
    ...en
      .slice(text.en.length)
      .map((value, at): Edit => ({ type: 'added', list: text.english, at: text.en.length + at, value })),
  ];
}

/** A line for each text in the file of approvals; a course that keeps none begins to, with all that it has. */
function approvals(edited: Edited, looked: readonly CourseText[]): readonly Edit[] {
  const all = draftTexts(edited);
  if (!edited.files.has(file)) return [{ type: 'file-added', file, text: approvalsText(all) }];
  const files = [...new Set(looked.map(({ dutch }) => dutch.file))];
  return files.map((name): Edit => {
    const place = { file, path: [name] };
    const isHere = ({ dutch }: CourseText) => dutch.file === name;
    const before = edited.value(place);
    const lines = linesWith(
      typeof before === 'string' ? before : '',
      looked.filter(isHere),
      all.filter(isHere),
    );
    return { type: 'value', place, value: lines };
  });
}

/** What is new since the approvals were written counts as looked at, so that what changes in it later is seen. */
export function newApproved(edited: Edited): readonly Edit[] {
  const { approvals: kept } = draftUpkeep(edited);
  if (kept === undefined) return [];
  const news = newTexts(draftTexts(edited), approvalsOf(kept));
  return news.length === 0 ? [] : approvals(edited, news);
}
