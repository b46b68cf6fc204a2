import { countsOf, fillInWords } from '../../../course-files/counts.ts';
import type { Language } from '../../../course-files/language.ts';
import type { Action } from '../../../editing/edit.ts';
import { titleIn } from '../../../editing/operations/consequences.ts';
import { listAt, type Edited, type Values, type Words } from '../../../editing/operations/edited.ts';
import { lessonAdded } from '../../../editing/operations/lesson-added.ts';
import {
  domainAdded,
  domainRemoved,
  professionAdded,
  professionRemoved,
} from '../../../editing/operations/people.ts';
import { overviewOf, textAdded, textMoved, textRemoved } from '../../../editing/operations/readings.ts';
import { sourceChecked, sourceRemoved } from '../../../editing/operations/sources.ts';
import { isRemovable, stepMoved, stepRemoved, stepRequired } from '../../../editing/operations/steps.ts';

export interface ListRow {
  readonly id: string;
  readonly title: string;
  /** A small line below it. */
  readonly about?: string;
  /** The number under which work of learners is kept. */
  readonly number?: number;
  readonly canGo: boolean;
  /** Does it count? Not there where that cannot be said. */
  readonly required?: boolean;
}

export interface ListGroup {
  readonly id: string;
  readonly title?: string;
  readonly rows: readonly ListRow[];
}

/** A list of a course that is changed by operations; its words stand under `special.<name>`. */
export interface ListModel {
  readonly name: 'texts' | 'steps' | 'sources' | 'professions' | 'domains';
  readonly groups: readonly ListGroup[];
  /** Where somebody can choose one, `title` names the groups in which something new can stand. */
  readonly add?: (title: Words, group: string | undefined) => Action;
  readonly addIn?: readonly { readonly id: string; readonly title: string }[];
  readonly move?: (id: string, to: number) => Action;
  readonly remove?: (id: string) => Action;
  readonly require?: (id: string, required: boolean) => Action;
  readonly check?: (id: string) => Action;
}

/** A title with its counts filled in, as a learner reads it. */
function shown(draft: Edited, values: Values, language: Language): string {
  const counts = countsOf((file) => draft.value({ file, path: [] }));
  return fillInWords(titleIn(values, language), language, { counts }).text;
}

/** The texts of one step: tips, verhalen, informatiepakket. */
export function textsModel(draft: Edited, step: string, language: Language): ListModel {
  const sections = listAt(draft, overviewOf(step), ['sections']);
  return {
    name: 'texts',
    groups: [
      {
        id: step,
        rows: sections.map((section) => ({
          id: String(section.id),
          title: pageTitle(draft, `${step}/${String(section.id)}`, language),
          number: Number(section.mark),
          canGo: sections.length > 1,
        })),
      },
    ],
    add: (title) => textAdded(draft, { step, title }).action,
    move: (id, to) => textMoved(draft, { step, id, to }),
    remove: (id) => textRemoved(draft, { step, id }),
  };
}

/** The steps of the course, in their phases. */
export function stepsModel(draft: Edited, language: Language): ListModel {
  return {
    name: 'steps',
    groups: listAt(draft, 'course.yaml', ['phases']).map((phase) => ({
      id: String(phase.id),
      title: shown(draft, phase, language),
      rows: (Array.isArray(phase.steps) ? (phase.steps as readonly Values[]) : []).map((step) => ({
        id: String(step.id),
        title: shown(draft, step, language),
        number: Number(step.index),
        canGo: isRemovable(draft, String(step.id)),
        required: step.required === true,
      })),
    })),
    add: (title) => lessonAdded(draft, { title }).action,
    move: (id, to) => stepMoved(draft, { id, to }),
    remove: (id) => stepRemoved(draft, { id }),
    require: (id, required) => stepRequired(draft, { id, required }),
  };
}

/**
 * The sources, with the day on which somebody last looked at each.
 *
 * @param checkedOn Says that day, or that nobody did yet.
 */
export function sourcesModel(
  draft: Edited,
  language: Language,
  today: string,
  checkedOn: (day: string | undefined) => string,
): ListModel {
  return {
    name: 'sources',
    groups: [
      {
        id: 'sources',
        rows: listAt(draft, 'bronnen.yaml', ['sources']).map((source) => ({
          id: String(source.id),
          title: titleIn(source, language),
          about: checkedOn(typeof source.checked === 'string' ? source.checked : undefined),
          canGo: true,
        })),
      },
    ],
    remove: (id) => sourceRemoved(draft, { id }),
    check: (id) => sourceChecked(draft, { id }, today),
  };
}

/** What somebody can choose as their work, by domain. */
export function professionsModel(draft: Edited, language: Language): ListModel {
  const professions = listAt(draft, 'course.yaml', ['professions']);
  const domains = listAt(draft, 'course.yaml', ['domains']).map((domain) => ({
    id: String(domain.id),
    title: titleIn(domain, language),
  }));
  return {
    name: 'professions',
    groups: domains.map((domain) => ({
      ...domain,
      rows: professions
        .filter((profession) => profession.domain === domain.id)
        .map((profession) => ({
          id: String(profession.id),
          title: titleIn(profession, language),
          number: Number(profession.index),
          canGo: professions.length > 1,
        })),
    })),
    add: (title, group) => professionAdded(draft, { title, domain: group ?? domains[0]?.id ?? '' }).action,
    addIn: domains,
    remove: (id) => professionRemoved(draft, { id }),
  };
}

/** Where people come from. */
export function domainsModel(draft: Edited, language: Language): ListModel {
  const domains = listAt(draft, 'course.yaml', ['domains']);
  return {
    name: 'domains',
    groups: [
      {
        id: 'domains',
        rows: domains.map((domain) => ({
          id: String(domain.id),
          title: titleIn(domain, language),
          canGo: domains.length > 1,
        })),
      },
    ],
    add: (title) => domainAdded(draft, { title, required: false }).action,
    remove: (id) => domainRemoved(draft, { id }),
  };
}

/** The first line of a page, in one language. */
function pageTitle(draft: Edited, page: string, language: Language): string {
  const text = draft.value({ file: `${page}.${language}.md`, path: [] });
  return /^# (.*)/.exec(typeof text === 'string' ? text : '')?.[1] ?? page.split('/').at(-1) ?? page;
}
