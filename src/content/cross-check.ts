import type { CourseFiles, ValuePath } from './course-files.ts';
import { linksIn, type Block } from './prose.ts';
import { attendanceReports, languageKeys, type Course, type Step } from './schema.ts';
import { extraPages } from './step-content.ts';

/** What a schema of one file cannot see: numbers used once, references that lead somewhere, minutes that add up. */
export function crossCheck(course: Course, files: CourseFiles): void {
  checkSteps(course, files);
  checkRegisters(course, files);
  checkMinutes(course, files);
  checkFigures(course, files);
  checkQuestionnaire(course, files);
  checkMijnWijk(course, files);
  checkRules(course, files);
  checkLinks(course, files);
}

interface Place {
  readonly file: string;
  readonly path: ValuePath;
}

/** Names the second and every later place where a value occurs again. */
function once(
  files: CourseFiles,
  what: string,
  uses: readonly (Place & { readonly value: string | number })[],
): void {
  const seen = new Map<string | number, string>();
  for (const { value, file, path } of uses) {
    const first = seen.get(value);
    if (first === undefined) seen.set(value, `${file} (${path.join('.')})`);
    else
      files.fault(
        file,
        path,
        `${what} ${value} is used already in ${first}; one that is used nowhere is expected`,
      );
  }
}

function stepsWithPaths(course: Course): readonly { readonly step: Step; readonly path: ValuePath }[] {
  return course.phases.flatMap((phase, p) =>
    phase.steps.map((step, s) => ({ step, path: ['phases', p, 'steps', s] })),
  );
}

function checkSteps(course: Course, files: CourseFiles): void {
  const file = 'course.yaml';
  const steps = stepsWithPaths(course);
  const ids = new Set(steps.map(({ step }) => step.id));
  once(
    files,
    'the step id',
    steps.map(({ step, path }) => ({ value: step.id, file, path: [...path, 'id'] })),
  );
  once(
    files,
    'the step index',
    steps.map(({ step, path }) => ({ value: step.index, file, path: [...path, 'index'] })),
  );
  once(
    files,
    'the phase id',
    course.phases.map((phase, p) => ({ value: phase.id, file, path: ['phases', p, 'id'] })),
  );
  const earlier = new Set<string>();
  for (const { step, path } of steps) {
    for (const [at, id] of (step.opens.rule === 'always' ? [] : step.opens.steps).entries()) {
      if (!ids.has(id))
        files.fault(
          file,
          [...path, 'opens', 'steps', at],
          `there is no step "${id}"; the id of a step is expected`,
        );
      else if (!earlier.has(id)) {
        files.fault(
          file,
          [...path, 'opens', 'steps', at],
          `"${id}" comes later than "${step.id}"; a step can only wait for an earlier one`,
        );
      }
    }
    earlier.add(step.id);
    const moments = course.questionnaire.moments.map((moment) => moment.id);
    if (step.kind === 'questionnaire' && (step.moment === undefined || !moments.includes(step.moment))) {
      files.fault(
        file,
        [...path, 'moment'],
        `a questionnaire step needs one of the moments ${moments.join(', ')}`,
      );
    }
  }
  for (const kind of ['werksessie', 'evaluation', 'reflection', 'closing'] as const) {
    const found = steps.filter(({ step }) => step.kind === kind);
    if (found.length !== 1)
      files.fault(
        file,
        ['phases'],
        `there are ${found.length} steps of the kind ${kind}; exactly one is expected`,
      );
  }
}

function checkRegisters(course: Course, files: CourseFiles): void {
  const marks: (Place & { value: number })[] = [];
  const choices: (Place & { value: number })[] = [];
  const texts: (Place & { value: number })[] = [];
  const reports: (Place & { value: number })[] = [];
  const fields = (file: string, path: ValuePath, list: readonly { readonly text: number }[]) => {
    list.forEach((field, at) => texts.push({ value: field.text, file, path: [...path, at, 'text'] }));
  };

  for (const [id, reading] of Object.entries(course.readings)) {
    const file = `${id}/${id}.yaml`;
    reading.sections.forEach((section, at) =>
      marks.push({ value: section.mark, file, path: ['sections', at, 'mark'] }),
    );
    once(
      files,
      'the section id',
      reading.sections.map((section, at) => ({ value: section.id, file, path: ['sections', at, 'id'] })),
    );
  }
  for (const [id, lesson] of Object.entries(course.lessons)) {
    const file = `lessen/${id}.yaml`;
    for (const part of ['lezen', 'bekijken', 'toepassen'] as const) {
      marks.push({ value: lesson.marks[part], file, path: ['marks', part] });
    }
    choices.push({ value: lesson.check.choice, file, path: ['check', 'choice'] });
    reports.push({ value: lesson.check.report, file, path: ['check', 'report'] });
    fields(file, ['exercise', 'fields'], lesson.exercise.fields);
    once(
      files,
      'the answer value',
      lesson.check.answers.map((answer, at) => ({
        value: answer.value,
        file,
        path: ['check', 'answers', at, 'value'],
      })),
    );
    if (lesson.check.answers.filter((answer) => answer.correct).length !== 1) {
      files.fault(file, ['check', 'answers'], 'exactly one answer with "correct: true" is expected');
    }
  }
  course.evaluation.sections.forEach((section, at) =>
    marks.push({ value: section.mark, file: 'evaluatie/evaluatie.yaml', path: ['sections', at, 'mark'] }),
  );
  const list = course.questionnaire;
  list.moments.forEach((moment, m) => {
    marks.push({ value: moment.mark, file: 'vragenlijst.yaml', path: ['moments', m, 'mark'] });
    list.items.forEach((item, at) => {
      choices.push({
        value: item.choice + moment.choiceOffset,
        file: 'vragenlijst.yaml',
        path: ['items', at, 'choice'],
      });
      reports.push({
        value: item.report + moment.reportOffset,
        file: 'vragenlijst.yaml',
        path: ['items', at, 'report'],
      });
    });
  });
  list.extra.choices.forEach((question, at) => {
    choices.push({
      value: question.choice,
      file: 'vragenlijst.yaml',
      path: ['extra', 'choices', at, 'choice'],
    });
    reports.push({
      value: question.report,
      file: 'vragenlijst.yaml',
      path: ['extra', 'choices', at, 'report'],
    });
  });
  fields('vragenlijst.yaml', ['extra', 'fields'], list.extra.fields);
  once(
    files,
    'the item id',
    list.items.map((item, at) => ({ value: item.id, file: 'vragenlijst.yaml', path: ['items', at, 'id'] })),
  );
  course.werksessie.readiness.points.forEach((point, at) =>
    choices.push({
      value: point.choice,
      file: 'werksessie.yaml',
      path: ['readiness', 'points', at, 'choice'],
    }),
  );
  course.werksessie.notes.forEach((group, at) =>
    fields('werksessie.yaml', ['notes', at, 'fields'], group.fields),
  );
  course.mijnWijk.socialeKaart.groups.forEach((group, g) =>
    group.partners.forEach((partner, at) =>
      choices.push({
        value: partner.choice,
        file: 'mijn-wijk.yaml',
        path: ['socialeKaart', 'groups', g, 'partners', at, 'choice'],
      }),
    ),
  );
  marks.push({ value: course.reflection.mark, file: 'reflectie.yaml', path: ['mark'] });
  fields('reflectie.yaml', ['private', 'fields'], course.reflection.private.fields);
  course.reflection.feedback.ratings.forEach((rating, at) => {
    choices.push({
      value: rating.choice,
      file: 'reflectie.yaml',
      path: ['feedback', 'ratings', at, 'choice'],
    });
    reports.push({
      value: rating.report,
      file: 'reflectie.yaml',
      path: ['feedback', 'ratings', at, 'report'],
    });
  });
  texts.push({
    value: course.reflection.feedback.remark.field.text,
    file: 'reflectie.yaml',
    path: ['feedback', 'remark', 'field', 'text'],
  });
  reports.push({
    value: course.reflection.feedback.remark.report,
    file: 'reflectie.yaml',
    path: ['feedback', 'remark', 'report'],
  });

  once(files, 'the mark', marks);
  once(files, 'the choice', choices);
  once(files, 'the text', texts);
  for (let place = 0; place < attendanceReports; place++) {
    reports.push({ value: course.werksessie.report + place, file: 'werksessie.yaml', path: ['report'] });
  }
  once(files, 'the report', reports);
  once(
    files,
    'the source id',
    course.sources.sources.map((source, at) => ({
      value: source.id,
      file: 'bronnen.yaml',
      path: ['sources', at, 'id'],
    })),
  );
}

function checkMinutes(course: Course, files: CourseFiles): void {
  const sum = course.werksessie.parts.reduce((total, part) => total + part.minutes, 0);
  if (sum !== course.werksessie.minutes) {
    files.fault(
      'werksessie.yaml',
      ['minutes'],
      `the parts are ${sum} minutes together, but the werksessie is said to last ${course.werksessie.minutes}; the same number is expected`,
    );
  }
}

function checkFigures(course: Course, files: CourseFiles): void {
  const ids = new Set(course.evaluation.figures.map((figure) => figure.id));
  const expected = `one of ${[...ids].join(', ')} is expected`;
  for (const [id, lesson] of Object.entries(course.lessons)) {
    if (!ids.has(lesson.figure))
      files.fault(`lessen/${id}.yaml`, ['figure'], `there is no figure "${lesson.figure}"; ${expected}`);
  }
  const file = 'evaluatie/evaluatie.yaml';
  course.evaluation.sections.forEach((section, s) =>
    section.figures.forEach((figure, f) => {
      if (!ids.has(figure))
        files.fault(file, ['sections', s, 'figures', f], `there is no figure "${figure}"; ${expected}`);
    }),
  );
  course.evaluation.figures.forEach((figure, f) =>
    figure.items.forEach((item, i) => {
      if (item.value > item.of)
        files.fault(
          file,
          ['figures', f, 'items', i, 'value'],
          `${item.value} is more than ${item.of}; a value up to "of" is expected`,
        );
    }),
  );
}

function checkQuestionnaire(course: Course, files: CourseFiles): void {
  const file = 'vragenlijst.yaml';
  const dimensions = new Set(course.questionnaire.dimensions.map((dimension) => dimension.id));
  course.questionnaire.items.forEach((item, at) => {
    if (!dimensions.has(item.dimension)) {
      files.fault(
        file,
        ['items', at, 'dimension'],
        `there is no dimension "${item.dimension}"; one of ${[...dimensions].join(', ')} is expected`,
      );
    }
  });
  const notes = new Set(course.werksessie.notes.map((group) => group.id));
  course.questionnaire.moments.forEach((moment, m) =>
    moment.lookBack.forEach((id, at) => {
      if (!notes.has(id))
        files.fault(
          file,
          ['moments', m, 'lookBack', at],
          `the werksessie has no notes "${id}"; one of ${[...notes].join(', ')} is expected`,
        );
    }),
  );
}

function checkMijnWijk(course: Course, files: CourseFiles): void {
  const file = 'mijn-wijk.yaml';
  const { socialeKaart, lookBack } = course.mijnWijk;
  for (const key of ['value', 'ring'] as const) {
    once(
      files,
      `the answer ${key}`,
      socialeKaart.answers.map((answer, at) => ({
        value: answer[key],
        file,
        path: ['socialeKaart', 'answers', at, key],
      })),
    );
  }
  once(
    files,
    'the partner id',
    socialeKaart.groups.flatMap((group, g) =>
      group.partners.map((partner, at) => ({
        value: partner.id,
        file,
        path: ['socialeKaart', 'groups', g, 'partners', at, 'id'],
      })),
    ),
  );
  const groups = course.werksessie.notes.map((group) => group.id);
  lookBack.notes.forEach((id, at) => {
    if (!groups.includes(id)) {
      files.fault(
        file,
        ['lookBack', 'notes', at],
        `there are no notes "${id}" in werksessie.yaml; one of ${groups.join(', ')} is expected`,
      );
    }
  });
}

function checkRules(course: Course, files: CourseFiles): void {
  const file = 'course.yaml';
  const professions = new Set(course.professions.map((profession) => profession.id));
  once(
    files,
    'the profession index',
    course.professions.map((p, at) => ({ value: p.index, file, path: ['professions', at, 'index'] })),
  );
  const steps = course.phases.flatMap((phase) => phase.steps.map((step) => step.id));
  course.rules.certificateNeeds.forEach((id, at) => {
    if (!steps.includes(id))
      files.fault(
        file,
        ['rules', 'certificateNeeds', at],
        `there is no step "${id}"; one of ${steps.join(', ')} is expected`,
      );
  });
  once(
    files,
    'the accreditation id',
    course.accreditation.map((record, at) => ({ value: record.id, file, path: ['accreditation', at, 'id'] })),
  );
  course.accreditation.forEach((record, at) => {
    if (record.from > record.until)
      files.fault(
        file,
        ['accreditation', at, 'until'],
        `${record.until} is before ${record.from}; a later date is expected`,
      );
    record.professions.forEach((id, p) => {
      if (!professions.has(id))
        files.fault(
          file,
          ['accreditation', at, 'professions', p],
          `there is no profession "${id}"; one of ${[...professions].join(', ')} is expected`,
        );
    });
  });
}

function checkLinks(course: Course, files: CourseFiles): void {
  const targets = new Set([
    ...course.phases.flatMap((phase) => phase.steps.map((step) => `stap:${step.id}`)),
    ...Object.keys(extraPages).map((page) => `stap:${page}`),
    ...course.sources.sources.map((source) => `bron:${source.id}`),
  ]);
  const check = (file: string, path: ValuePath, blocks: readonly Block[]) => {
    for (const href of linksIn(blocks)) {
      if (!href.startsWith('https://') && !targets.has(href)) {
        files.fault(
          file,
          path,
          `the link "${href}" leads nowhere; the id of a step (stap:) or of a source (bron:) is expected`,
        );
      }
    }
  };
  for (const [id, reading] of Object.entries(course.readings)) {
    reading.sections.forEach((section, s) =>
      section.links.forEach((link, l) => {
        if (!targets.has(`bron:${link.source}`)) {
          files.fault(
            `${id}/${id}.yaml`,
            ['sections', s, 'links', l],
            `there is no source "${link.source}"; an id from bronnen.yaml is expected`,
          );
        }
      }),
    );
  }
  for (const language of languageKeys) {
    for (const [id, reading] of Object.entries(course.readings)) {
      reading.sections.forEach((section) => {
        check(`${id}/${section.id}.${language}.md`, [], section.page.prose[language]);
      });
    }
    for (const [id, lesson] of Object.entries(course.lessons)) {
      check(`lessen/${id}.${language}.md`, [], lesson.page.prose[language]);
      check(`lessen/${id}.yaml`, ['example', 'prose', language], lesson.example.prose[language]);
      check(`lessen/${id}.yaml`, ['exercise', 'task', language], lesson.exercise.task[language]);
    }
    for (const section of course.evaluation.sections)
      check(`evaluatie/${section.id}.${language}.md`, [], section.page.prose[language]);
    check('werksessie.yaml', ['audience', language], course.werksessie.audience[language]);
    check('werksessie.yaml', ['guidance', language], course.werksessie.guidance[language]);
    check('afronding.yaml', ['after', language], course.closing.after[language]);
    check(`verantwoording.${language}.md`, [], course.disclosure.prose[language]);
    check(`privacy.${language}.md`, [], course.privacy.prose[language]);
  }
}
