import { afterEach, describe, expect, test } from 'vitest';
import { learners } from '../../../scorm/preview/learners.ts';
import { Records, rememberedCommits } from '../../../scorm/preview/learner-records.ts';
import { startPreview } from '../../../scorm/preview/server.ts';
import { tinyDist } from './tiny-package.ts';

const open: { close(): void | Promise<void> }[] = [];

afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

function setup() {
  const tiny = tinyDist();
  open.push({ close: () => tiny.remove() });
  const start = async () => {
    const preview = await startPreview({ ...tiny, port: 0 });
    open.push(preview);
    const ask = async (path: string, init?: RequestInit): Promise<unknown> => {
      const response = await fetch(preview.url + path, init);
      return response.json();
    };
    const post = (path: string, cmi: object, kind = 'commit') =>
      ask(path, { method: 'POST', body: JSON.stringify({ kind, cmi }) });
    return { preview, ask, post };
  };
  return { start, dataFile: tiny.dataFile };
}

function stop(preview: { close(): Promise<void> }): Promise<void> {
  open.splice(open.indexOf(preview), 1);
  return preview.close();
}

describe('learner records', () => {
  test('survive a restart of the server, with every name as it is', async () => {
    const { start } = setup();
    const first = await start();
    for (const { id, name } of learners) {
      await first.post(`api/records/scorm12/${id}`, { core: { student_name: name }, suspend_data: 'é"\n😀' });
    }
    await stop(first.preview);
    const second = await start();
    for (const { id, name } of learners) {
      expect(await second.ask(`api/records/scorm12/${id}`)).toMatchObject({
        cmi: { core: { student_name: name }, suspend_data: 'é"\n😀' },
        commits: 1,
      });
    }
  });

  test('are apart for each learner and standard, and count their commits', async () => {
    const { post, ask } = await setup().start();
    await post('api/records/scorm12/n.verhagen', { suspend_data: 'a' });
    await post('api/records/scorm12/n.verhagen', { suspend_data: 'b' }, 'terminate');
    expect(await ask('api/records/scorm12/n.verhagen')).toMatchObject({
      cmi: { suspend_data: 'b' },
      commits: 2,
    });
    expect(await ask('api/records/scorm2004/n.verhagen')).toBeNull();
    expect(await ask('api/records/scorm12/suryati')).toBeNull();
    expect(await ask('api/commits/scorm12/n.verhagen')).toMatchObject([
      { kind: 'commit', cmi: { suspend_data: 'a' } },
      { kind: 'terminate', cmi: { suspend_data: 'b' } },
    ]);
  });

  test('are erased for one standard or for both, and for nobody else', async () => {
    const { post, ask } = await setup().start();
    for (const learner of ['n.verhagen', 'suryati']) {
      for (const standard of ['scorm12', 'scorm2004']) await post(`api/records/${standard}/${learner}`, {});
    }
    await ask('api/records/scorm12/n.verhagen', { method: 'DELETE' });
    expect(await ask('api/records/scorm12/n.verhagen')).toBeNull();
    expect(await ask('api/commits/scorm12/n.verhagen')).toEqual([]);
    expect(await ask('api/records/scorm2004/n.verhagen')).not.toBeNull();
    await ask('api/learners/n.verhagen', { method: 'DELETE' });
    expect(await ask('api/records/scorm2004/n.verhagen')).toBeNull();
    expect(await ask('api/records/scorm2004/suryati')).not.toBeNull();
  });

  test('remember a limited number of commits, the newest', () => {
    const { dataFile } = setup();
    const records = new Records(dataFile);
    open.push(records);
    for (let number = 1; number <= rememberedCommits + 5; number += 1) {
      records.store('n.verhagen', 'scorm12', { cmi: { number }, kind: 'commit', at: '' });
    }
    records.store('suryati', 'scorm12', { cmi: {}, kind: 'commit', at: '' });
    const commits = records.commits('n.verhagen', 'scorm12');
    expect(commits).toHaveLength(rememberedCommits);
    expect(commits[0]?.cmi).toEqual({ number: 6 });
    expect(records.commits('suryati', 'scorm12')).toHaveLength(1);
    expect(records.read('n.verhagen', 'scorm12')?.commits).toBe(rememberedCommits + 5);
  });
});

describe('the learners', () => {
  test('have names and ids that are all different', () => {
    expect(new Set(learners.map(({ id }) => id)).size).toBe(learners.length);
    expect(new Set(learners.map(({ name }) => name)).size).toBe(learners.length);
  });

  test('include a name of 80 characters, a single name, and names beyond ASCII', () => {
    const names = learners.map(({ name }) => name);
    expect(names).toContain("Zoë d'Hondt-Ünal");
    expect(names.some((name) => name.length === 80)).toBe(true);
    expect(names.some((name) => !name.includes(' '))).toBe(true);
  });
});
