import { expect } from '@open-wc/testing';
import { browserTabs, openDayStore } from '../../../src/components/room/day-store.ts';

const id = `test-${Math.random().toString(36).slice(2)}`;
const bytes = Uint8Array.of(1, 2, 3);

describe('the days that a browser keeps', () => {
  it('are there again, and only who has read the last version writes the next one', async () => {
    const store = (await openDayStore())!;
    expect(await store.read(id)).to.equal(undefined);
    expect(await store.write(id, { version: 1, bytes }, 0)).to.equal(true);
    expect(await store.write(id, { version: 1, bytes: Uint8Array.of(9) }, 0)).to.equal(false);
    const again = (await openDayStore())!;
    expect(await again.read(id)).to.deep.equal({ version: 1, bytes });
    expect(await again.write(id, { version: 2, bytes }, 1)).to.equal(true);
    expect(await store.ids()).to.include(id);
    await store.remove(id);
    expect(await store.ids()).not.to.include(id);
  });
});

describe('the tabs of a browser', () => {
  it('give one of them the turn, and hand it over when another one asks', async () => {
    const told: string[] = [];
    const handOver = (who: string) => () => {
      told.push(who);
      return Promise.resolve();
    };
    const [one, other] = [browserTabs(), browserTabs()];
    const leave = await one.claim(id, handOver('one'));
    expect(leave).to.be.a('function');
    expect(await other.claim(id, handOver('other'))).to.equal(undefined);
    const leaveOther = await other.takeOver(id, handOver('other'));
    expect(told).to.deep.equal(['one']);
    leaveOther();
  });

  it('take the turn from one that does not answer', async () => {
    const silent = `${id}-silent`;
    const [one, other] = [browserTabs(), browserTabs()];
    await one.claim(silent, () => new Promise(() => undefined));
    const leave = await other.takeOver(silent, () => Promise.resolve());
    expect(await browserTabs().claim(silent, () => Promise.resolve())).to.equal(undefined);
    leave();
  });
});
