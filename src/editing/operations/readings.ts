import type { Action, Edit } from '../edit.ts';
import { listAt, positionOf, type Edited, type Values, type Words } from './edited.ts';
import { newId } from './new-id.ts';
import { numberBook } from './number-book.ts';
import { OperationRefused } from './refused.ts';
import { withoutCards } from './steps.ts';

/** The overview of a folder of texts: `tips/tips.yaml`. */
export function overviewOf(step: string): string {
  return `${step}/${step}.yaml`;
}

export interface NewText {
  /** The id of its step, which is the name of its folder: `tips`, `verhalen`, `informatiepakket`. */
  readonly step: string;
  readonly title: Words;
  /** The place on the street sign, of a story. */
  readonly sign?: Words;
}

/** An action that made something, and the id that it got. */
export interface Made {
  readonly id: string;
  readonly action: Action;
}

/**
 * One more text: its line in the overview and a page in each language that only has its title. Until something stands
 * below that, the check says so: nothing unfinished is packed.
 */
export function textAdded(draft: Edited, { step, title, sign }: NewText): Made {
  const file = overviewOf(step);
  const sections = listAt(draft, file, ['sections']);
  const id = newId(title.nl, usedIds(draft, step, sections), 'tekst');
  const book = numberBook(draft);
  const entry = {
    id,
    mark: book.take('mark', `${step}/${id}`),
    minutes: 1,
    ...(sign === undefined ? {} : { sign }),
    links: [],
  };
  const page = (language: 'nl' | 'en'): Edit => ({
    type: 'file-added',
    file: pageOf(step, id, language),
    text: `# ${title[language].trim()}\n`,
  });
  return {
    id,
    action: {
      what: 'textAdded',
      edits: [
        { type: 'added', list: { file, path: ['sections'] }, at: sections.length, value: entry },
        page('nl'),
        page('en'),
        ...book.edits(),
      ],
    },
  };
}

/** Another place in the order of reading. */
export function textMoved(draft: Edited, input: { step: string; id: string; to: number }): Action {
  const file = overviewOf(input.step);
  const from = positionOf(listAt(draft, file, ['sections']), input.id);
  if (from < 0) throw new OperationRefused('gone');
  return {
    what: 'textMoved',
    edits:
      from === input.to ? [] : [{ type: 'moved', list: { file, path: ['sections'] }, from, to: input.to }],
  };
}

/**
 * The line of a text and its pages. Its number stays in the register and is never given out again. A film that had its card
 * there is shown there no more.
 */
export function textRemoved(draft: Edited, input: { step: string; id: string }): Action {
  const file = overviewOf(input.step);
  const sections = listAt(draft, file, ['sections']);
  const at = positionOf(sections, input.id);
  if (at < 0) throw new OperationRefused('gone');
  if (sections.length === 1) throw new OperationRefused('last-one');
  return {
    what: 'textRemoved',
    edits: [
      { type: 'removed', place: { file, path: ['sections', at] } },
      ...(['nl', 'en'] as const)
        .map((language) => pageOf(input.step, input.id, language))
        .filter((page) => draft.files.has(page))
        .map((page): Edit => ({ type: 'file-removed', file: page })),
      ...withoutCards(draft, `${input.step}/${input.id}`),
    ],
  };
}

function pageOf(step: string, id: string, language: 'nl' | 'en'): string {
  return `${step}/${id}.${language}.md`;
}

/** Ids of texts that are there and that ever were: a page that was taken away leaves its name behind. */
function usedIds(draft: Edited, step: string, sections: readonly Values[]): ReadonlySet<string> {
  const register = Object(draft.value({ file: 'nummers.yaml', path: ['mark'] })) as Values;
  const ever = Object.values(register).flatMap((name) => {
    const [folder, id] = String(name).split('/');
    return folder === step && id !== undefined ? [id] : [];
  });
  const pages = [...draft.files.keys()].flatMap((path) => {
    const [, folder, id] = /^([^/]+)\/([^/]+)\.(?:nl|en)\.md$/.exec(path) ?? [];
    return folder === step && id !== undefined ? [id] : [];
  });
  // The overview of the folder has this name.
  return new Set([step, ...ever, ...pages, ...sections.map(({ id }) => String(id))]);
}
