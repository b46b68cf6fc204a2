import { expect } from '@open-wc/testing';
import { lastingStore } from '../../../src/runtime/lasting-store.ts';

/** In a real browser, as its database is what this is about. A lost `localStorage` is what a killed browser leaves behind. */

const name = 'lasting-store-test';
const own = 'cursus/scorm12/abc/';
const other = 'cursus/scorm12/xyz/';
const day = 86_400_000;
let now = Date.UTC(2026, 8, 1);

const open = async (prefix = own) => {
  const store = await lastingStore(localStorage, name, prefix, () => now);
  latest = store;
  return store;
};
let latest: Storage | Awaited<ReturnType<typeof lastingStore>>;

/** Until the database has what was written. */
async function settled(): Promise<void> {
  if ('settled' in latest) await (latest as { settled(): Promise<void> }).settled();
}

async function images(mode: IDBTransactionMode): Promise<Readonly<Record<string, unknown>>> {
  const opening = indexedDB.open(name, 1);
  const database = await answer(opening);
  const all = database.transaction('images', mode).objectStore('images');
  const [keys, values] = await Promise.all([answer(all.getAllKeys()), answer(all.getAll())]);
  database.close();
  return Object.fromEntries(keys.map((key, at) => [key as string, values[at] as unknown]));
}

function answer<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error!);
    };
  });
}

const realOpen = indexedDB.open.bind(indexedDB);

beforeEach(async () => {
  localStorage.clear();
  await answer(indexedDB.deleteDatabase(name));
});

afterEach(() => {
  indexedDB.open = realOpen;
});

it('gives back what was written when the browser lost it', async () => {
  const store = await open();
  store.setItem(`${own}record`, 'eerst');
  store.setItem(`${own}record`, 'daarna');
  store.setItem(`${own}typing`, '{"4":"Een uur"}');
  await settled();
  localStorage.clear();

  const back = await open();
  expect(back.getItem(`${own}record`)).to.equal('daarna');
  expect(back.getItem(`${own}typing`)).to.equal('{"4":"Een uur"}');
});

it('gives back the last of many letters, however fast they came', async () => {
  const store = await open();
  for (let letter = 0; letter < 200; letter++) store.setItem(`${own}typing`, 'x'.repeat(letter));
  await settled();
  localStorage.clear();
  expect((await open()).getItem(`${own}typing`)).to.have.lengthOf(199);
});

it('keeps what the browser has when that is newer', async () => {
  const store = await open();
  store.setItem(`${own}record`, 'oud');
  await settled();
  // As by a page that had no database.
  localStorage.setItem(`${own}record`, 'nieuw');
  localStorage.setItem(`${own}changes`, '9');
  expect((await open()).getItem(`${own}record`)).to.equal('nieuw');
});

it('forgets in both what is removed', async () => {
  const store = await open();
  store.setItem(`${own}record`, 'geheim kwartel');
  store.removeItem(`${own}record`);
  await settled();
  expect(JSON.stringify(await images('readonly'))).not.to.contain('kwartel');
  localStorage.clear();
  expect((await open()).getItem(`${own}record`)).to.equal(null);
});

it('never brings back what was removed just before the browser was killed', async () => {
  const store = await open();
  store.setItem(`${own}record`, 'geheim kwartel');
  const unflushed = Object.entries(localStorage) as [string, string][];
  store.removeItem(`${own}record`);
  await settled();
  localStorage.clear();
  for (const [key, value] of unflushed) localStorage.setItem(key, value);
  expect((await open()).getItem(`${own}record`)).to.equal(null);
});

it('leaves alone what is of somebody else', async () => {
  const store = await open();
  localStorage.setItem(`${other}record`, 'van een ander');
  store.setItem(`${own}record`, 'van mij');
  await settled();
  expect(JSON.stringify(await images('readonly'))).not.to.contain('van een ander');
  localStorage.clear();
  const back = await open(other);
  expect(back.getItem(`${other}record`)).to.equal(null);
  expect(localStorage.getItem(`${own}record`)).to.equal(null);
});

it('forgets after thirty days what nobody came back for', async () => {
  (await open()).setItem(`${own}record`, 'oud');
  await settled();
  now += 31 * day;
  await open(other);
  // Nobody waits for it.
  for (let turn = 0; turn < 50 && Object.keys(await images('readonly')).length > 0; turn++);
  expect(await images('readonly')).to.deep.equal({});
});

for (const [how, broken] of [
  [
    'refuses at once',
    () => {
      throw new DOMException('Blocked.', 'SecurityError');
    },
  ],
  ['never answers', () => ({}) as IDBOpenDBRequest],
] as const) {
  it(`does without a database that ${how}`, async () => {
    indexedDB.open = broken;
    const store = await open();
    store.setItem(`${own}record`, 'werkt');
    expect(localStorage.getItem(`${own}record`)).to.equal('werkt');
  });
}
