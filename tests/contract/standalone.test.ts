import { describe, expect, it } from 'vitest';
import { StandaloneLms } from '../../src/runtime/standalone.ts';
import { storageOf } from './memory-storage.ts';
import { report } from './reports.ts';

describe('standalone', () => {
  it('goes on in memory when the browser blocks storage, and does not call that kept', () => {
    const lms = new StandaloneLms('course', () => {
      throw new Error('SecurityError');
    });
    expect(lms.open()).toMatchObject({ state: '', learnerId: '', learnerName: '' });
    expect(lms.write(report({ state: 'mine' }))).toBe(true);
    expect(lms.commit()).toBe(false);
  });

  it('keeps the state after all when a full storage has room again', () => {
    const kept = new Map<string, string>();
    let isFull = true;
    const storage = storageOf(kept);
    const lms = new StandaloneLms('course', () => ({
      ...storage,
      setItem: (key, value) => {
        if (isFull) throw new Error('QuotaExceededError');
        storage.setItem(key, value);
      },
    }));
    lms.open();
    lms.write(report({ state: 'mine' }));
    expect(lms.commit()).toBe(false);
    isFull = false;
    expect(lms.commit()).toBe(true);
    expect([...kept.values()]).toEqual(['mine']);
  });

  it('keeps courses apart', () => {
    const storage = storageOf(new Map());
    const one = new StandaloneLms('one', () => storage);
    one.open();
    one.write(report({ state: 'of one' }));
    expect(new StandaloneLms('two', () => storage).open()?.state).toBe('');
  });
});
