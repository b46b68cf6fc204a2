import '../setup.ts';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/receipts/receipt-panel.ts';
import { carriersIn } from '../../../src/attendance/carriers.ts';
import { readReceipt } from '../../../src/receipts/receipt-bytes.ts';
import { resultsCourse } from '../../fixtures/answer-lists.ts';
import { inSession, sessionOf, testTime, type SessionOptions } from '../session-fixture.ts';

const { forms } = resultsCourse;
const answered = { choices: Object.fromEntries(forms.before.items.map(({ choice }) => [choice, 4])) };
const session = { id: '7F3K92QD', start: testTime, end: testTime + 240 };

describe('<receipt-panel>', () => {
  const setup = async (options: SessionOptions = {}, moment: keyof typeof forms = 'before') => {
    const { host, screen: element } = await inSession(
      sessionOf({ facts: answered, ...options }),
      'receipt-panel',
      () => html`<receipt-panel .form=${forms[moment]}></receipt-panel>`,
    );
    const find = (selector: string) => element.renderRoot.querySelector<HTMLElement>(selector);
    const make = async () => {
      find('.buttons .button')!.click();
      await element.updateComplete;
    };
    const text = () => element.renderRoot.querySelector('textarea')?.value ?? '';
    const given = () => {
      const [carrier] = carriersIn(text());
      if (carrier?.kind !== 'receipt') throw new Error(`No bon in "${text()}".`);
      return readReceipt(carrier.bytes, forms);
    };
    const held = () => find('.holds')!.textContent.replaceAll(/\s+/g, ' ');
    return { host, element, find, make, text, given, held };
  };

  it('draws and keeps nothing before it is asked to, and says what would be in it', async () => {
    const { host, element, find, held } = await setup();
    expect(find('.qr')).to.equal(null);
    expect(host.did).to.deep.equal([]);
    expect(held()).to.contain('geen beroep').and.to.contain('geen werksessie').and.to.contain('vooraf');
    expect(find('.without')!.textContent).to.contain('Uw naam, uw deelnemerscode en alles wat u typte');
    await expect(element).to.be.accessible();
  });

  it('makes a bon of the answers, with a mark that is drawn once', async () => {
    const { host, element, find, make, given, held } = await setup({
      facts: { ...answered, attendance: { session }, profession: 1 },
    });
    await make();
    expect(find('.qr')).not.to.equal(null);
    const { receiptTag: tag } = host.session.facts;
    expect(tag).to.match(/^[0-9a-f]{8}$/);
    expect(given()).to.deep.equal({
      kind: 'receipt',
      receipt: {
        kind: 'before',
        session: '7F3K92QD',
        print: forms.before.print,
        tag,
        profession: 1,
        answers: forms.before.items.map(() => 4),
        choices: [],
      },
    });
    expect(held()).to.contain('uw beroep: Welzijnswerker').and.to.contain('gekoppeld');
    await expect(element).to.be.accessible();

    find('.receipt .buttons button:last-child')!.click();
    await element.updateComplete;
    await make();
    expect(host.did.filter(({ type }) => type === 'receipt-tag.given')).to.have.length(1);
  });

  it('has the profession in it that is chosen beside it', async () => {
    const { find, make, given } = await setup();
    await make();
    const before = given();
    find('select')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    const after = given();
    expect(before.kind === 'receipt' && before.receipt.profession).to.equal(0);
    expect(after.kind === 'receipt' && after.receipt.profession).to.equal(1);
  });

  it('keeps the mark of an earlier bon', async () => {
    const { host, make, given } = await setup({ facts: { ...answered, receiptTag: '00c0ffee' } });
    await make();
    const read = given();
    expect(read.kind === 'receipt' && read.receipt.tag).to.equal('00c0ffee');
    expect(host.did).to.deep.equal([]);
  });

  it('is there for now where nothing is kept', async () => {
    const { make, given } = await setup({ readOnly: true });
    await make();
    expect(given().kind).to.equal('receipt');
  });

  it('says so when nothing is answered', async () => {
    const { find, make } = await setup({ facts: {} }, 'feedback');
    await make();
    expect(find('.qr')).to.equal(null);
    expect(find('[role=status]')!.textContent).to.contain('nog niets beantwoord');
  });

  it('can be copied and kept as a file', async () => {
    const { element, find, make, text } = await setup();
    await make();
    find('.receipt .buttons button')!.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await element.updateComplete;
    // A test browser may or may not allow the clipboard.
    expect(find('.receipt [role=status]')!.textContent).to.match(/gekopieerd|geselecteerd/);
    expect(text()).to.match(/^pidb\.u\.[\w-]{28}$/);
  });
});
