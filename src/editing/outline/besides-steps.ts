import { variantFile } from '../../course-files/variant/variant-schema.ts';
import type { Place } from '../edit.ts';
import type { Called, CourseNode, CoursePart, NodeGroup } from './course-node.ts';
import { listAt, textIn, valueIn, wordsOf, type CourseAsEdited } from './as-edited.ts';

const course = (...keys: readonly string[]): readonly Place[] =>
  keys.map((key) => ({ file: 'course.yaml', path: [key] }));

/** One form of one file. */
function whole(
  id: string,
  icon: string,
  file: string,
  more: { screen?: string; pages?: string } = {},
): CourseNode {
  const { screen, pages } = more;
  return {
    id,
    title: { key: `editor.node.${id}` },
    icon,
    ...(screen === undefined ? {} : { screen }),
    parts: [
      {
        id: 'content',
        title: { key: 'editor.part.content' },
        places: [{ file, path: [] }],
        ...(pages === undefined ? {} : { pages }),
      },
    ],
  };
}

/** The line where a local variant is made. */
export const localVariant = 'lokale-variant';

/** The wijk that all dilemmas share. */
export const lessonWijk: CourseNode = whole('wijk', 'huis', 'lessen/wijk.yaml');

/** In a local variant it comes first: the rest is as the country has it. */
export function variantGroup({ files }: CourseAsEdited): readonly NodeGroup[] {
  const nodes = files.has(variantFile) ? [whole(localVariant, 'kaart', variantFile)] : [];
  return nodes.length === 0 ? [] : [{ id: 'variant', titles: [{ key: 'editor.group.variant' }], nodes }];
}

/** What learners see beside the steps, what the room works with, and what stands behind the scenes. */
export function besidesSteps(edited: CourseAsEdited): readonly NodeGroup[] {
  const has = (file: string) => edited.files.has(file);
  const groups = [
    {
      id: 'always',
      nodes: [
        whole('mijn-wijk', 'kaart', 'mijn-wijk.yaml', { screen: 'mijn-wijk' }),
        whole('afdrukken', 'print', 'afdrukken.yaml', { screen: 'afdrukken' }),
        gathered('films', 'film', filmsIn(edited), 'film'),
        page('privacy'),
        page('verantwoording'),
      ],
    },
    {
      id: 'room',
      nodes: [
        whole('draaiboek', 'list', 'organiseren/draaiboek.yaml'),
        gathered('werkvormen', 'mensen', methodsIn(edited)),
        whole('dagen', 'clock', 'organiseren/dagen.yaml'),
        whole('casussen', 'verhaal', 'organiseren/casussen.yaml'),
        whole('berichten', 'brief', 'organiseren/berichten.yaml'),
        whole('aanmelding', 'pen', 'organiseren/aanmelding.yaml'),
        whole('opbrengst', 'grafiek', 'organiseren/opbrengst.yaml'),
      ],
    },
    {
      id: 'behind',
      nodes: [
        whole('bronnen', 'source', 'bronnen.yaml', { screen: 'bronnen' }),
        gathered('woorden', 'words', wordsIn(edited)),
        gathered('regels', 'akte', [
          coursePart('accreditation', 'accreditation'),
          coursePart('rules', 'rules'),
          coursePart('professions', 'professions'),
          coursePart('domains', 'domains'),
          coursePart('certificate', 'certificate'),
        ]),
        gathered('cursus', 'info', [
          coursePart('course', 'title', 'description', 'keywords', 'contact'),
          coursePart('phases', 'phases'),
        ]),
        whole('vroeger', 'clock', 'vroeger.yaml'),
        ...(has(variantFile) ? [] : [whole(localVariant, 'huis', variantFile)]),
      ],
    },
  ];
  return groups.map(({ id, nodes }) => ({
    id,
    titles: [{ key: `editor.group.${id}` }],
    nodes: nodes.filter(
      // A variant is made there, so its line is there before its file is.
      ({ id: node, parts }) =>
        node === localVariant || parts.some(({ places }) => places.some(({ file }) => has(file))),
    ),
  }));
}

function coursePart(id: string, ...keys: readonly string[]): CoursePart {
  return { id, title: { key: `editor.part.${id}` }, places: course(...keys) };
}

function gathered(id: string, icon: string, parts: readonly CoursePart[], screen?: string): CourseNode {
  return {
    id,
    title: { key: `editor.node.${id}` },
    icon,
    ...(screen === undefined ? {} : { screen }),
    parts,
  };
}

/** A page that is all there is of it: its Markdown files. */
function page(id: string): CourseNode {
  return whole(id, id === 'privacy' ? 'lock' : 'info', `${id}.nl.md`, { screen: id, pages: `${id}.` });
}

function filmsIn(edited: CourseAsEdited): readonly CoursePart[] {
  return yamlIn(edited.files, 'films/').map((file) => ({
    id: nameOf(file),
    title: { words: wordsOf(edited.value({ file, path: ['title'] })) },
    places: [{ file, path: [] }],
  }));
}

/** In the order of the werksessie. */
function methodsIn(edited: CourseAsEdited): readonly CoursePart[] {
  const known = listAt(edited, { file: 'werksessie.yaml', path: ['parts'] }).flatMap((part) => {
    const file = `werkvormen/${textIn(part, 'id')}.yaml`;
    return edited.files.has(file) ? [methodPart(file, { words: wordsOf(valueIn(part, 'title')) })] : [];
  });
  const others = yamlIn(edited.files, 'werkvormen/')
    .filter((file) => !known.some(({ places }) => places[0]?.file === file))
    .map((file) => methodPart(file, { words: { nl: nameOf(file), en: nameOf(file) } }));
  return [...known, ...others];
}

function methodPart(file: string, title: Called): CoursePart {
  return { id: nameOf(file), title, places: [{ file, path: [] }] };
}

const kindsOfWords = ['screens', 'papier', 'zaal', 'kantoor', 'redactie', 'voorvertoning', 'opdrachtregel'];

function wordsIn({ files }: CourseAsEdited): readonly CoursePart[] {
  return kindsOfWords.flatMap((kind) => {
    const name = kind === 'screens' ? 'teksten/' : `teksten/${kind}.`;
    const places = [`${name}nl.json`, `${name}en.json`].map((file) => ({ file, path: [] }));
    return places.some(({ file }) => files.has(file))
      ? [{ id: kind, title: { key: `editor.words.${kind}` }, places }]
      : [];
  });
}

function yamlIn(files: ReadonlyMap<string, unknown>, folder: string): readonly string[] {
  return [...files.keys()].filter((file) => file.startsWith(folder) && file.endsWith('.yaml')).sort();
}

function nameOf(file: string): string {
  return /([^/]+)\.yaml$/.exec(file)?.[1] ?? file;
}
