import type { CourseFiles } from './course-files.ts';
import type { CourseParts } from './course-parts.ts';
import { extraPageNames } from './extra-pages.ts';
import { numbersOf } from './numbers.ts';
import { optionGroups } from './option-groups.ts';
import { linksIn, type Block } from './prose.ts';
import { checkDilemmas, checkNeighbourhood } from './check-dilemmas.ts';
import { checkQuestionnaire, checkReflection, checkThings } from './check-questions.ts';
import { languages } from './language.ts';
import { checkActs } from './check-acts.ts';
import { once } from './once.ts';
import type { Say } from './fault-words.ts';
import type { Step } from './schema.ts';
import type { ValuePath } from './value-path.ts';

/**
 * What a schema of one file cannot see: numbers used once, references that lead somewhere, minutes that add up. It looks at
 * what there is: what refers to a file that could not be read is not judged.
 */
export function crossCheck(parts: CourseParts, files: CourseFiles): void {
  checkSteps(parts, files);
  checkRegisters(parts, files);
  checkMinutes(parts, files);
  checkFigures(parts, files);
  checkActs(parts, files);
  checkNeighbourhood(parts, files);
  checkDilemmas(parts, files);
  checkQuestionnaire(parts, files);
  checkReflection(parts, files);
  checkThings(parts, files);
  checkMijnWijk(parts, files);
  checkRules(parts, files);
  checkLinks(parts, files);
}

function stepsWithPaths({
  course,
}: CourseParts): readonly { readonly step: Step; readonly path: ValuePath }[] {
  return (course?.phases ?? []).flatMap((phase, p) =>
    phase.steps.map((step, s) => ({ step, path: ['phases', p, 'steps', s] })),
  );
}

function checkSteps(parts: CourseParts, files: CourseFiles): void {
  const { course, questionnaire } = parts;
  if (course === undefined) return;
  const file = 'course.yaml';
  const steps = stepsWithPaths(parts);
  const ids = new Set(steps.map(({ step }) => step.id));
  once(
    files,
    'stepId',
    steps.map(({ step, path }) => ({ value: step.id, file, path: [...path, 'id'] })),
  );
  once(
    files,
    'stepIndex',
    steps.map(({ step, path }) => ({ value: step.index, file, path: [...path, 'index'] })),
  );
  once(
    files,
    'phaseId',
    course.phases.map((phase, p) => ({ value: phase.id, file, path: ['phases', p, 'id'] })),
  );
  const earlier = new Set<string>();
  for (const { step, path } of steps) {
    for (const [at, id] of (step.opens.rule === 'always' ? [] : step.opens.steps).entries()) {
      const place = [...path, 'opens', 'steps', at];
      if (!ids.has(id)) files.fault(file, place, (words) => words.cross.noStep(id));
      else if (!earlier.has(id)) files.fault(file, place, (words) => words.cross.laterStep(id, step.id));
    }
    const { opens, title } = step;
    // The one length of time that texts call by its name.
    if (opens.rule === 'weeks-after' && /half jaar/i.test(title.nl) && (opens.weeks < 24 || opens.weeks > 28))
      files.fault(file, [...path, 'opens', 'weeks'], (words) => words.cross.halfYear(opens.weeks));
    earlier.add(step.id);
    const moments = questionnaire?.moments.map((moment) => moment.id);
    if (step.kind !== 'questionnaire' || moments === undefined) continue;
    if (step.moment === undefined || !moments.includes(step.moment))
      files.fault(file, [...path, 'moment'], (words) => words.cross.moment(moments.join(', ')));
  }
  for (const kind of ['werksessie', 'evaluation', 'reflection', 'closing'] as const) {
    const found = steps.filter(({ step }) => step.kind === kind).length;
    if (found !== 1) files.fault(file, ['phases'], (words) => words.cross.kindOnce(found, kind));
  }
}

function checkRegisters(parts: CourseParts, files: CourseFiles): void {
  const numbers = numbersOf(parts);
  for (const kind of ['mark', 'choice', 'text', 'report'] as const)
    once(
      files,
      kind,
      numbers.filter((number) => number.kind === kind),
    );
  once(
    files,
    'partIndex',
    numbers.filter((number) => number.kind === 'part-index'),
  );
  for (const [id, reading] of Object.entries(parts.readings)) {
    const file = `${id}/${id}.yaml`;
    once(
      files,
      'sectionId',
      reading.sections.map((section, at) => ({ value: section.id, file, path: ['sections', at, 'id'] })),
    );
  }
  for (const { file, options } of optionGroups(parts))
    once(
      files,
      'answerValue',
      options.map(({ value, path }) => ({ value, file, path })),
    );
  once(
    files,
    'itemId',
    (parts.questionnaire?.items ?? []).map((item, at) => ({
      value: item.id,
      file: 'vragenlijst.yaml',
      path: ['items', at, 'id'],
    })),
  );
  once(
    files,
    'sourceId',
    (parts.sources?.sources ?? []).map((source, at) => ({
      value: source.id,
      file: 'bronnen.yaml',
      path: ['sources', at, 'id'],
    })),
  );
}

function checkMinutes({ werksessie }: CourseParts, files: CourseFiles): void {
  if (werksessie === undefined) return;
  const { parts, pauses = [] } = werksessie;
  const file = 'werksessie.yaml';
  const sum = [...parts, ...pauses].reduce((total, { minutes }) => total + minutes, 0);
  if (sum !== werksessie.minutes)
    files.fault(file, ['minutes'], (words) => words.cross.minutes(sum, werksessie.minutes));
  const ids = parts.slice(0, -1).map(({ id }) => id);
  pauses.forEach(({ after, title }, at) => {
    if (title === undefined && werksessie.pauseTitles === undefined)
      files.fault(file, ['pauses', at], (words) => words.cross.pauseTitle);
    if (!ids.includes(after))
      files.fault(file, ['pauses', at, 'after'], (words) => words.cross.pauseAfter(after, ids.join(', ')));
  });
}

function checkFigures({ evaluation, lessons }: CourseParts, files: CourseFiles): void {
  if (evaluation === undefined) return;
  const ids = new Set(evaluation.figures.map((figure) => figure.id));
  const known = [...ids].join(', ');
  for (const [id, { figure }] of Object.entries(lessons)) {
    if (!ids.has(figure))
      files.fault(`lessen/${id}.yaml`, ['figure'], (words) => words.cross.noFigure(figure, known));
  }
  const file = 'evaluatie/evaluatie.yaml';
  evaluation.sections.forEach((section, s) =>
    section.figures.forEach((figure, f) => {
      if (!ids.has(figure))
        files.fault(file, ['sections', s, 'figures', f], (words) => words.cross.noFigure(figure, known));
    }),
  );
  evaluation.figures.forEach((figure, f) =>
    figure.items.forEach(({ value, of }, i) => {
      if (value > of)
        files.fault(file, ['figures', f, 'items', i, 'value'], (words) => words.cross.moreThanAll(value, of));
    }),
  );
}

function checkMijnWijk({ mijnWijk, werksessie }: CourseParts, files: CourseFiles): void {
  if (mijnWijk === undefined) return;
  const file = 'mijn-wijk.yaml';
  const { socialeKaart, lookBack } = mijnWijk;
  once(
    files,
    'answerRing',
    socialeKaart.answers.map(({ ring }, at) => ({
      value: ring,
      file,
      path: ['socialeKaart', 'answers', at, 'ring'],
    })),
  );
  once(
    files,
    'partnerId',
    socialeKaart.groups.flatMap((group, g) =>
      group.partners.map((partner, at) => ({
        value: partner.id,
        file,
        path: ['socialeKaart', 'groups', g, 'partners', at, 'id'],
      })),
    ),
  );
  const groups = werksessie?.notes.map((group) => group.id);
  lookBack.notes.forEach((id, at) => {
    if (groups?.includes(id) === false)
      files.fault(file, ['lookBack', 'notes', at], (words) => words.cross.noNotes(id, groups.join(', ')));
  });
}

function checkRules(parts: CourseParts, files: CourseFiles): void {
  const { course } = parts;
  if (course === undefined) return;
  const file = 'course.yaml';
  const professions = course.professions.map((profession) => profession.id);
  once(
    files,
    'professionIndex',
    course.professions.map((p, at) => ({ value: p.index, file, path: ['professions', at, 'index'] })),
  );
  const domains = course.domains.map((domain) => domain.id);
  once(
    files,
    'domainId',
    domains.map((value, at) => ({ value, file, path: ['domains', at, 'id'] })),
  );
  course.professions.forEach(({ domain }, at) => {
    if (!domains.includes(domain))
      files.fault(file, ['professions', at, 'domain'], (words) =>
        words.cross.noDomain(domain, domains.join(', ')),
      );
  });
  const steps = stepsWithPaths(parts).map(({ step }) => step.id);
  course.rules.certificateNeeds.forEach((id, at) => {
    if (!steps.includes(id))
      files.fault(file, ['rules', 'certificateNeeds', at], (words) =>
        words.cross.noStepOf(id, steps.join(', ')),
      );
  });
  once(
    files,
    'accreditationId',
    course.accreditation.map((record, at) => ({ value: record.id, file, path: ['accreditation', at, 'id'] })),
  );
  course.accreditation.forEach(({ from, until, professions: named }, at) => {
    if (from > until)
      files.fault(file, ['accreditation', at, 'until'], (words) => words.cross.before(until, from));
    named.forEach((id, p) => {
      if (!professions.includes(id))
        files.fault(file, ['accreditation', at, 'professions', p], (words) =>
          words.cross.noProfession(id, professions.join(', ')),
        );
    });
  });
}

/** Where links can lead; of a kind that could not be read, anywhere. */
function targetsOf({ course, sources }: CourseParts): (href: string) => boolean {
  const steps = course?.phases.flatMap((phase) => phase.steps.map((step) => step.id));
  const pages: readonly string[] = extraPageNames;
  return (href) => {
    const [scheme, id = ''] = href.split(':');
    if (scheme === 'stap') return steps === undefined || steps.includes(id) || pages.includes(id);
    if (scheme === 'bron') return sources === undefined || sources.sources.some((source) => source.id === id);
    return scheme === 'https';
  };
}

function checkLinks(parts: CourseParts, files: CourseFiles): void {
  const leads = targetsOf(parts);
  const check = (file: string, path: ValuePath, blocks: readonly Block[] | undefined, href?: string) => {
    for (const link of blocks === undefined ? [] : linksIn(blocks)) {
      // An address of another kind was refused when the text was read.
      if (!/^(?:stap|bron):/.test(link) || leads(link)) continue;
      const noLink: Say = (words) => words.cross.noLink(link);
      if (path.length === 0) files.faultAt(file, files.lineWith(file, link), noLink);
      else files.fault(file, path, noLink);
    }
    if (href !== undefined && !leads(href))
      files.fault(file, path, (words) => words.cross.noSource(href.slice('bron:'.length)));
  };
  const { lessons, readings, evaluation, werksessie, closing, disclosure, privacy } = parts;
  for (const [id, reading] of Object.entries(readings)) {
    reading.sections.forEach((section, s) =>
      section.links.forEach((link, l) => {
        check(`${id}/${id}.yaml`, ['sections', s, 'links', l], undefined, `bron:${link.source}`);
      }),
    );
  }
  for (const [id, { dilemma }] of Object.entries(lessons))
    check(
      `lessen/${id}.yaml`,
      ['dilemma', 'evidence', 'source'],
      undefined,
      `bron:${dilemma.evidence.source}`,
    );
  for (const language of languages) {
    for (const [id, reading] of Object.entries(readings)) {
      reading.sections.forEach((section) => {
        check(`${id}/${section.id}.${language}.md`, [], section.page.prose[language]);
      });
    }
    for (const [id, lesson] of Object.entries(lessons)) {
      check(`lessen/${id}.${language}.md`, [], lesson.page.prose[language]);
      check(`lessen/${id}.yaml`, ['example', 'prose', language], lesson.example.prose[language]);
      check(`lessen/${id}.yaml`, ['exercise', 'task', language], lesson.exercise.task[language]);
    }
    for (const section of evaluation?.sections ?? [])
      check(`evaluatie/${section.id}.${language}.md`, [], section.page.prose[language]);
    check('werksessie.yaml', ['audience', language], werksessie?.audience[language]);
    check('werksessie.yaml', ['guidance', language], werksessie?.guidance[language]);
    check('afronding.yaml', ['after', language], closing?.after[language]);
    check(`verantwoording.${language}.md`, [], disclosure?.prose[language]);
    check(`privacy.${language}.md`, [], privacy?.prose[language]);
  }
}
