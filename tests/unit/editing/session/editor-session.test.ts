import { describe, expect, it } from 'vitest';
import { CourseDraft } from '../../../../src/editing/course-draft.ts';
import type { CourseBytes } from '../../../../src/editing/course-work.ts';
import { EditorSession, type Kept } from '../../../../src/editing/session/editor-session.ts';
import { repairOf } from '../../../../src/editing/session/repair.ts';
import type { CourseTexts } from '../../../../src/packing/course-texts.ts';
import { filesOf } from '../course-folder.ts';

const course = filesOf({
  'reflectie.yaml': 'minutes: 10\nintro:\n  nl: Kijk terug.\n  en: Look back.\n',
  'tips/geld.nl.md': '# Geld\n\nEen [tip](stap:tip).\n',
});
const intro = { file: 'reflectie.yaml', path: ['intro', 'nl'] };
const write = (value: string) => ({ what: 'test', edits: [{ type: 'value', place: intro, value }] }) as const;

function opened({ kept = 'saved' }: { kept?: Kept } = {}) {
  const waiting: (() => void)[] = [];
  const asked: { what: 'check' | 'texts'; files: CourseBytes; answer: (value: never) => void }[] = [];
  const ask = (what: 'check' | 'texts') => (files: CourseBytes) =>
    new Promise<never>((answer) => asked.push({ what, files, answer }));
  let told = 0;
  const session = new EditorSession(
    CourseDraft.of(course),
    {
      work: { check: ask('check'), texts: ask('texts') },
      keep: () => Promise.resolve(kept),
      now: () => new Date('2026-11-30T10:42:00'),
      later: (_, task) => {
        waiting.push(task);
        return () => void waiting.splice(waiting.indexOf(task), 1);
      },
    },
    () => (told += 1),
  );
  const settle = async () => {
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
  };
  return { session, waiting, asked, settle, told: () => told };
}

describe('a session', () => {
  it('checks once when somebody pauses, and gets the texts at once', async () => {
    const { session, waiting, asked, settle } = opened();
    session.act(write('Kijk eens'));
    session.act(write('Kijk eens terug.'));
    expect(waiting).toHaveLength(1);
    expect(asked.map(({ what }) => what)).toEqual(['texts']);
    waiting[0]?.();
    expect(asked.map(({ what }) => what)).toEqual(['texts', 'check']);
    expect(asked[1]?.files).toBe(session.draft.files);
    // What came in the meantime is asked for when the first answer is there.
    asked[0]?.answer(undefined as never);
    await settle();
    expect(asked[2]?.files).toBe(session.draft.files);
  });

  it('keeps the last texts without faults, and says that they are not of now', async () => {
    const { session, asked, settle } = opened();
    const texts = { files: new Map() } as unknown as CourseTexts;
    session.start();
    asked[1]?.answer(texts as never);
    await settle();
    expect([session.texts, session.isShown]).toEqual([texts, true]);
    session.act(write(''));
    asked[2]?.answer(undefined as never);
    await settle();
    expect([session.texts, session.isShown]).toEqual([texts, false]);
  });

  it('says why something is not done, and then nothing is', () => {
    const { session } = opened();
    const refused = session.act({
      what: 'test',
      edits: [{ type: 'removed', place: { file: 'reflectie.yaml', path: ['nothing'] } }],
    });
    expect(refused).toBe('no-place');
    expect([session.revision, session.draft.canUndo]).toEqual([0, false]);
  });

  it('goes back and again, and says where', () => {
    const { session } = opened();
    expect(session.undo()).toBeUndefined();
    session.act(write('Anders.'));
    expect(session.undo()).toEqual(intro);
    expect(session.draft.value(intro)).toBe('Kijk terug.');
    expect(session.redo()).toEqual(intro);
    expect(session.draft.value(intro)).toBe('Anders.');
    expect(session.revision).toBe(3);
  });

  it.each([
    ['saved', false],
    ['full', true],
    ['elsewhere', true],
  ] as const)('whose draft is %s is at risk: %s', async (kept, isAtRisk) => {
    const { session, settle } = opened({ kept });
    expect(session.isAtRisk).toBe(false);
    session.act(write('Anders.'));
    expect(session.isAtRisk).toBe(true);
    await settle();
    expect(session.keeping.state).toBe(kept);
    expect(session.isAtRisk).toBe(isAtRisk);
    session.saved(session.revision);
    expect(session.isAtRisk).toBe(false);
  });
});

describe('a repair', () => {
  const fault = {
    file: 'tips/geld.nl.md',
    line: 3,
    message: { nl: 'x', en: 'x' },
    corrected: 'Een [tip](stap:tips).',
    place: { file: 'tips/geld.nl.md', path: [] },
  };

  it('puts the corrected line in its place', () => {
    const draft = CourseDraft.of(course);
    expect(repairOf(draft, fault)).toEqual({
      type: 'text',
      file: 'tips/geld.nl.md',
      text: '# Geld\n\nEen [tip](stap:tips).\n',
    });
    expect(repairOf(draft, { ...fault, line: 30 })).toBeUndefined();
  });

  it('changes of a file of values that value alone', () => {
    const draft = CourseDraft.of(course);
    const line = {
      ...fault,
      file: 'reflectie.yaml',
      line: 3,
      place: intro,
      corrected: '  nl: Kijk nog eens terug.',
    };
    expect(repairOf(draft, line)).toEqual({ type: 'value', place: intro, value: 'Kijk nog eens terug.' });
  });

  it('mends a file that cannot be read as a text', () => {
    const broken = CourseDraft.of(filesOf({ 'reflectie.yaml': 'intro:\n  nl: Let op: kijk.\n' }));
    const line = {
      ...fault,
      file: 'reflectie.yaml',
      line: 2,
      place: intro,
      corrected: "  nl: 'Let op: kijk.'",
    };
    expect(repairOf(broken, line)).toMatchObject({ type: 'text', text: "intro:\n  nl: 'Let op: kijk.'\n" });
  });
});
