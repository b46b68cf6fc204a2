import { expect } from '@open-wc/testing';
import { CourseDraft, type Done } from '../../../src/editing/course-draft.ts';
import {
  DraftKeeper,
  forgetAllDrafts,
  openDraftStore,
  type DraftStore,
} from '../../../src/editing/draft-store.ts';

const opened = new Map([
  ['a.yaml', new TextEncoder().encode('# uitleg\na: een\nb: twee\n')],
  ['a.nl.md', new TextEncoder().encode('# Titel\n')],
]);
const name = 'test-drafts';

function edit(draft: CourseDraft, value: string): void {
  draft.act({ what: 'test', edits: [{ type: 'value', place: { file: 'a.yaml', path: ['a'] }, value }] });
}

describe('drafts on this device', () => {
  let store: DraftStore;
  beforeEach(async () => {
    const made = await openDraftStore(name);
    if (made === undefined) throw new Error('This browser keeps nothing.');
    store = made;
  });
  afterEach(async () => {
    store.close();
    await forgetAllDrafts(name);
  });

  it('come back as they were left, with everything that can be taken back', async () => {
    const draft = CourseDraft.of(opened);
    const keeper = store.keep('cursus-2026.1', opened);
    expect(await store.list()).to.deep.equal([]);
    edit(draft, 'drie');
    expect(await keeper.save(draft, 1000)).to.equal('saved');
    edit(draft, 'vier');
    edit(draft, 'vijf');
    draft.undo();
    expect(await keeper.save(draft, 2000)).to.equal('saved');

    const [kept] = await store.list();
    expect(kept?.name).to.equal('cursus-2026.1');
    expect([kept?.saved, kept?.changes]).to.deep.equal([2000, 1]);
    const back = await store.resume(kept?.id ?? '');
    expect(back?.lost).to.equal(0);
    expect(back?.draft.text('a.yaml')).to.equal('# uitleg\na: vier\nb: twee\n');
    back?.draft.undo();
    back?.draft.undo();
    expect(back?.draft.changes()).to.deep.equal([]);
    expect(back?.draft.canUndo).to.equal(false);
  });

  it('an edit after something was taken back takes the place of that', async () => {
    const draft = CourseDraft.of(opened);
    const keeper = store.keep('x', opened);
    edit(draft, 'drie');
    edit(draft, 'vier');
    await keeper.save(draft, 1);
    draft.undo();
    edit(draft, 'zes');
    await keeper.save(draft, 2);
    const back = await store.resume(keeper.kept.id);
    expect(back?.draft.actions).to.deep.equal(draft.actions);
  });

  it('stand beside each other, the last one first, and go one by one', async () => {
    const keepers = [];
    for (const [at, title] of ['een', 'twee'].entries()) {
      const keeper = store.keep(title, opened);
      await keeper.save(CourseDraft.of(opened), at + 1);
      keepers.push(keeper);
    }
    expect((await store.list()).map((kept) => kept.name)).to.deep.equal(['twee', 'een']);
    await store.remove(keepers[1]?.kept.id ?? '');
    expect((await store.list()).map((kept) => kept.name)).to.deep.equal(['een']);
    // The course that both were made of is still there for the other one.
    expect((await store.resume(keepers[0]?.kept.id ?? ''))?.draft.files.size).to.equal(2);
    await store.remove(keepers[0]?.kept.id ?? '');
    expect(await store.resume(keepers[0]?.kept.id ?? '')).to.equal(undefined);
  });

  it('another tab that went on with the same draft is never written over', async () => {
    const draft = CourseDraft.of(opened);
    const keeper = store.keep('x', opened);
    edit(draft, 'drie');
    await keeper.save(draft, 1);
    const other = await store.resume(keeper.kept.id);
    if (other === undefined) throw new Error('It is gone.');
    edit(other.draft, 'daar');
    expect(await other.keeper.save(other.draft, 2)).to.equal('saved');
    edit(draft, 'hier');
    expect(await keeper.save(draft, 3)).to.equal('elsewhere');
    expect((await store.resume(keeper.kept.id))?.draft.value({ file: 'a.yaml', path: ['a'] })).to.equal(
      'daar',
    );
  });

  it('says that nothing more is kept when the browser does not', async () => {
    const draft = CourseDraft.of(opened);
    const keeper = store.keep('x', opened);
    store.close();
    edit(draft, 'drie');
    expect(await keeper.save(draft, 1)).to.equal('blocked');
    expect(draft.text('a.yaml')).to.contain('drie');
  });

  it('says that the browser has no room left', async () => {
    const full = {
      transaction: () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      },
    } as unknown as ConstructorParameters<typeof DraftKeeper>[0];
    const { kept } = store.keep('x', opened);
    expect(await new DraftKeeper(full, kept, []).save(CourseDraft.of(opened), 1)).to.equal('full');
  });

  it('what was done to other bytes is said, and the rest is there', async () => {
    const draft = CourseDraft.of(opened);
    const keeper = store.keep('x', opened);
    edit(draft, 'drie');
    const strange: Done = {
      action: { what: 'test', edits: [] },
      steps: [{ file: 'a.yaml', splice: { at: 3, out: 'iets anders', in: '' } }],
    };
    const ahead = Object.create(draft, {
      done: { value: [...draft.done, strange] },
      changes: { value: () => [] },
      opened: { value: opened },
    }) as CourseDraft;
    await keeper.save(ahead, 1);
    const back = await store.resume(keeper.kept.id);
    expect(back?.lost).to.equal(1);
    expect(back?.draft.value({ file: 'a.yaml', path: ['a'] })).to.equal('drie');
  });
});

describe('a browser that keeps nothing', () => {
  it('has no drafts, and does not keep anybody waiting', async () => {
    const holding = indexedDB.open('test-held', 1);
    await new Promise((resolve) => {
      holding.onsuccess = resolve;
    });
    // It waits for the one that is open, and who opens anew waits for it.
    const gone = indexedDB.deleteDatabase('test-held');
    expect(await openDraftStore('test-held', 50)).to.equal(undefined);
    holding.result.close();
    await new Promise((resolve) => {
      gone.onsuccess = resolve;
    });
    await forgetAllDrafts('test-held');
  });

  it('such as one with drafts of a newer page', async () => {
    const newer = indexedDB.open('test-newer', 7);
    await new Promise((resolve) => {
      newer.onsuccess = resolve;
    });
    newer.result.close();
    expect(await openDraftStore('test-newer')).to.equal(undefined);
    await forgetAllDrafts('test-newer');
  });
});
