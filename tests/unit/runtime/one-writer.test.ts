import { describe, expect, test } from 'vitest';
import {
  claimWriting,
  heartbeat,
  type TabChannel,
  type WriterStore,
} from '../../../src/runtime/one-writer.ts';
import { textStore } from '../../fixtures/text-store.ts';

/** One browser: what its tabs share, and what each of them hears. */
function browser({ withStore = true, withChannel = true } = {}) {
  const { kept, store } = textStore();
  const clock = { now: 1_000_000 };
  const channels: { tab: string; listener: (event: { data: unknown }) => void }[] = [];
  const stored: { tab: string; listener: (key: string | null) => void }[] = [];
  const log: string[] = [];
  const open = (tab: string, name = 'cursus/zoe/') => {
    const channel: TabChannel = {
      postMessage: (data) => {
        for (const other of channels.filter((one) => one.tab !== tab)) other.listener({ data });
      },
      addEventListener: (_, listener) => channels.push({ tab, listener }),
    };
    const tellOthers = (key: string) => {
      for (const other of stored.filter((one) => one.tab !== tab)) other.listener(key);
    };
    const ownStore: WriterStore = {
      ...store,
      setItem: (key, value) => {
        store.setItem(key, value);
        tellOthers(key);
      },
      removeItem: (key) => {
        store.removeItem(key);
        tellOthers(key);
      },
    };
    return claimWriting(name, tab, () => log.push(`${tab} hands over`), {
      store: withStore ? ownStore : undefined,
      channel: withChannel ? channel : undefined,
      onStored: (listener) => stored.push({ tab, listener }),
      now: () => clock.now,
      sleep: (milliseconds) => {
        log.push(`waits ${milliseconds}`);
        return Promise.resolve();
      },
    }).then((writer) => {
      log.push(`${tab} writes`);
      return writer;
    });
  };
  return { open, log, clock, kept, stored };
}

describe.each([
  { name: 'by channel and storage', given: {} },
  { name: 'by storage alone', given: { withChannel: false } },
  { name: 'by channel alone', given: { withStore: false } },
])('one writer, $name', ({ given }) => {
  test('the tab that was opened last writes, and the older one hands over first', async () => {
    const { open, log } = browser(given);
    await open('one');
    await open('two');
    expect(log.filter((line) => !line.startsWith('waits'))).toEqual([
      'one writes',
      'one hands over',
      'two writes',
    ]);
  });

  test('who stopped once stops only once, and never claims by a sign of life', async () => {
    const { open, log } = browser(given);
    const { beat } = await open('one');
    await open('two');
    beat();
    await open('three');
    expect(log.filter((line) => line.endsWith('hands over'))).toEqual(['one hands over', 'two hands over']);
  });

  test('another learner in the same browser is not disturbed', async () => {
    const { open, log } = browser(given);
    await open('one', 'cursus/zoe/');
    await open('two', 'cursus/piet/');
    expect(log).toEqual(['one writes', 'two writes']);
  });
});

test('a tab that was closed long ago is not waited for', async () => {
  const { open, log, clock } = browser({ withChannel: false });
  await open('one');
  clock.now += heartbeat.gone;
  log.length = 0;
  await open('two');
  expect(log.filter((line) => line.startsWith('waits'))).toEqual([]);
});

test('a tab that goes leaves no sign behind, and nobody waits for it', async () => {
  const { open, log, kept } = browser({ withChannel: false });
  const { leave } = await open('one');
  leave();
  expect([...kept.keys()]).toEqual([]);
  await open('two');
  expect(log.filter((line) => line.startsWith('waits'))).toEqual([]);
});

test('a tab that stopped writing and goes does not take away the sign of the one that writes', async () => {
  const { open, log, kept } = browser();
  const first = await open('one');
  await open('two');
  first.leave();
  expect(kept.get('cursus/zoe/writer')).toMatch(/^two /);
  expect(log.filter((line) => line.startsWith('two hands'))).toEqual([]);
});

test('a sign that is taken away stops nobody', async () => {
  const { open, log, kept, stored } = browser({ withChannel: false });
  await open('one');
  kept.clear();
  for (const { listener } of stored) listener('cursus/zoe/writer');
  expect(log).toEqual(['one writes']);
});

test('a tab that gives no answer is waited for no longer than a moment', async () => {
  const { open, log, kept, clock } = browser();
  kept.set('cursus/zoe/writer', `ghost ${clock.now}`);
  await open('two');
  expect(log).toEqual(['waits 600', 'two writes']);
});

test('without storage and channel there is nobody to ask', async () => {
  const { open, log } = browser({ withStore: false, withChannel: false });
  await open('one');
  expect(log).toEqual(['one writes']);
});

test('blocked storage does not stop anybody', async () => {
  const refuse = (): never => {
    throw new DOMException('blocked', 'SecurityError');
  };
  await expect(
    claimWriting('cursus/', 'one', () => undefined, {
      store: { getItem: refuse, setItem: refuse, removeItem: refuse },
      channel: undefined,
      onStored: () => undefined,
      now: () => 0,
      sleep: () => Promise.resolve(),
    }),
  ).resolves.toHaveProperty('beat');
});
