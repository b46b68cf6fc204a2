import '../setup.ts';
import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/ui/answer-field.ts';
import { BeforeLeaving } from '../../../src/components/session/before-leaving.ts';
import { translateAsChrome, translateAsFirefox } from '../translator.ts';
import { inSession, sessionOf, type SessionOptions } from '../session-fixture.ts';

describe('<answer-field>', () => {
  const setup = async (options: SessionOptions = {}) => {
    const { host, screen } = await inSession(
      sessionOf(options),
      'answer-field',
      () =>
        html`<answer-field
          .text=${30}
          .limit=${20}
          label="Hoe was het?"
          hint="Kort is goed."
        ></answer-field>`,
    );
    const box = screen.renderRoot.querySelector('textarea')!;
    return { host, screen, box };
  };

  it('shows what was kept', async () => {
    const { box } = await setup({ facts: { texts: { 30: 'Prettig.' } } });
    expect(box.value).to.equal('Prettig.');
  });

  it('has the whole text once more for paper, also what is too long to keep', async () => {
    const long = 'Prettig. '.repeat(9);
    const { screen } = await setup({ drafts: { 30: long } });
    const printed = screen.renderRoot.querySelector('.printed');
    expect(printed?.textContent).to.equal(long);
    expect(getComputedStyle(printed!).display).to.equal('none');
  });

  it('hands over what was typed when the typing rests', async () => {
    const { host, box } = await setup();
    box.focus();
    await sendKeys({ type: 'Prettig.' });
    await aTimeout(500);
    expect(host.did).to.deep.equal([{ type: 'text.written', text: 30, typed: 'Prettig.' }]);
  });

  it('hands it over at once when the page goes away', async () => {
    const { host, box } = await setup();
    box.focus();
    await sendKeys({ type: 'Net' });
    document.dispatchEvent(new BeforeLeaving());
    expect(host.did).to.deep.equal([{ type: 'text.written', text: 30, typed: 'Net' }]);
  });

  it('cuts nothing: what is too long stays, with a sentence', async () => {
    const { screen, box } = await setup();
    box.focus();
    await sendKeys({ type: 'Dit is langer dan twintig tekens.' });
    expect(box.value).to.equal('Dit is langer dan twintig tekens.');
    expect(screen.renderRoot.querySelector('#room')?.textContent).to.contain('13 tekens te veel');
    expect(screen.renderRoot.querySelector('[role=alert]')?.textContent).to.contain(
      'langer dan bewaard kan worden',
    );
    await expect(screen).to.be.accessible();
  });

  it('shows a draft again, and says why it could not be kept', async () => {
    const { screen, box } = await setup({ drafts: { 30: 'Past niet' } });
    expect(box.value).to.equal('Past niet');
    expect(screen.renderRoot.querySelector('[role=alert]')?.textContent).to.contain('past niet meer');
  });

  it('cannot be changed when nothing is kept', async () => {
    const { box } = await setup({ readOnly: true });
    expect(box.readOnly).to.equal(true);
  });

  it('says in words that it cannot be changed, also to who cannot see it, and counts nothing then', async () => {
    const { screen, box } = await setup({ readOnly: true });
    const note = screen.renderRoot.querySelector('#read-only')!;
    expect(note.textContent).to.contain('Alleen lezen. U kunt hier nu niets veranderen.');
    expect(box.getAttribute('aria-describedby')?.split(' ')).to.include(note.id);
    expect(screen.renderRoot.querySelector('#room')?.checkVisibility()).to.equal(false);
    await expect(screen).to.be.accessible();
    expect((await setup()).screen.renderRoot.querySelector('#read-only')).to.equal(null);
  });

  for (const [as, translate] of Object.entries({ Chrome: translateAsChrome, Firefox: translateAsFirefox })) {
    it(`counts on after a translator as of ${as} was at it`, async () => {
      const { screen, box } = await setup();
      translate(screen);
      box.focus();
      await sendKeys({ type: 'Prettig.' });
      expect(screen.renderRoot.querySelector('#room')?.textContent).to.equal('nog 12 tekens');
    });
  }
});
