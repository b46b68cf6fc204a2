import { expect } from '@open-wc/testing';
import {
  applyDisplay,
  displayOf,
  readDisplay,
  storeDisplay,
  type DisplaySettings,
  type OpenStorage,
} from '../../../src/components/display/display-settings.ts';

const nothingChosen: DisplaySettings = { scheme: 'system', text: 'normal', motion: 'system' };
const everythingChosen: DisplaySettings = { scheme: 'dark', text: 'largest', motion: 'less' };

/** A storage that holds one string. */
function storageWith(held: string | null): OpenStorage & { held(): string | null } {
  let value = held;
  const open = () => ({
    getItem: () => value,
    setItem: (_key: string, given: string) => {
      value = given;
    },
  });
  return Object.assign(open, { held: () => value });
}

const blocked: OpenStorage = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
const full: OpenStorage = () => ({
  getItem: () => null,
  setItem: () => {
    throw new DOMException('Full.', 'QuotaExceededError');
  },
});

describe('the settings of this device', () => {
  it('are there again after they were stored', () => {
    const storage = storageWith(null);
    expect(storeDisplay(everythingChosen, storage)).to.equal(true);
    expect(readDisplay(storage)).to.deep.equal(everythingChosen);
  });

  for (const held of [
    null,
    '',
    'geen json',
    'null',
    '17',
    '[]',
    '"dark"',
    '{"scheme":"paars","text":3,"motion":null}',
    '{"__proto__":{"scheme":"dark"}}',
  ]) {
    it(`are as without a choice when the browser has ${held ?? 'nothing'}`, () => {
      expect(readDisplay(storageWith(held))).to.deep.equal(nothingChosen);
    });
  }

  it('keep what is sound beside what is not', () => {
    expect(readDisplay(storageWith('{"scheme":"dark","text":"huge"}'))).to.deep.equal({
      ...nothingChosen,
      scheme: 'dark',
    });
  });

  it('say so when the browser keeps nothing', () => {
    expect(readDisplay(blocked)).to.deep.equal(nothingChosen);
    expect(storeDisplay(everythingChosen, blocked)).to.equal(false);
    expect(storeDisplay(everythingChosen, full)).to.equal(false);
  });

  it('stand on the root element, and only what was chosen', () => {
    const root = document.createElement('html');
    applyDisplay(everythingChosen, root);
    expect(Object.assign({}, root.dataset)).to.deep.equal(everythingChosen);
    expect(displayOf(root)).to.deep.equal(everythingChosen);
    applyDisplay(nothingChosen, root);
    expect(Object.assign({}, root.dataset)).to.deep.equal({});
    expect(displayOf(root)).to.deep.equal(nothingChosen);
  });
});
