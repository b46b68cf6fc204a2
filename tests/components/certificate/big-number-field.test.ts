import '../setup.ts';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { BigNumberGiven, type BigNumberField } from '../../../src/components/certificate/big-number-field.ts';

describe('<big-number-field>', () => {
  const setup = async (some: Partial<BigNumberField> = {}) => {
    const element = await fixture<BigNumberField>(
      html`<big-number-field .profession=${'huisarts'}></big-number-field>`,
    );
    Object.assign(element, some);
    await element.updateComplete;
    const given: (string | undefined)[] = [];
    element.addEventListener(BigNumberGiven.eventName, (event) => given.push(event.bigNumber));
    const root = element.renderRoot;
    const type = async (typed: string) => {
      const input = root.querySelector('input')!;
      input.value = typed;
      input.dispatchEvent(new Event('input'));
      root.querySelector<HTMLElement>('button.keep')!.click();
      await element.updateComplete;
    };
    const words = () => root.textContent.replaceAll(/\s+/g, ' ');
    return { element, root, given, type, words };
  };

  it('is text with a keyboard of digits, says why it is asked and where it is kept', async () => {
    const { element, root, words } = await setup();
    const input = root.querySelector('input')!;
    expect([input.type, input.inputMode]).to.deep.equal(['text', 'numeric']);
    expect(words()).to.contain('niet verplicht').and.to.contain('alleen bij uw eigen voortgang');
    await expect(element).to.be.accessible();
  });

  it('takes it as people write it', async () => {
    const { given, type } = await setup();
    await type('BIG-0000.0000 001');
    expect(given).to.deep.equal(['00000000001']);
  });

  it('repairs a lost zero with one press', async () => {
    const { element, root, given, type, words } = await setup();
    await type('0000000001');
    expect(given).to.deep.equal([]);
    expect(words()).to.contain('Misschien ontbreekt een nul vooraan.');
    await expect(element).to.be.accessible();
    [...root.querySelectorAll('button')].find((each) => each.textContent.includes('00000000001'))!.click();
    expect(given).to.deep.equal(['00000000001']);
  });

  for (const { typed, sentence } of [
    { typed: '123', sentence: 'U hebt er 3 getypt' },
    { typed: 'abc', sentence: 'alleen cijfers' },
  ]) {
    it(`says what is wrong with "${typed}"`, async () => {
      const { given, type, root, words } = await setup();
      await type(typed);
      expect(words()).to.contain(sentence);
      expect(given).to.deep.equal([]);
      expect(root.querySelector('input')!.getAttribute('aria-invalid')).to.equal('true');
    });
  }

  it('warns and refuses nothing when the last digits are of another profession', async () => {
    const { element, words, root, given } = await setup({ number: '00000000030' });
    expect(words()).to.contain('horen bij: verpleegkundige').and.to.contain('Is het goed');
    await expect(element).to.be.accessible();
    root.querySelector('button')!.click();
    expect(given).to.deep.equal([undefined]);
  });

  it('says that it stands on a certificate', async () => {
    const { words } = await setup({ number: '00000000001', fixed: true });
    expect(words()).to.contain('staat op uw certificaat');
  });
});
