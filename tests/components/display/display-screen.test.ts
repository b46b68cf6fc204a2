import '../setup.ts';
import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/display/display-screen.ts';
import { applyDisplay, displayOf, readDisplay } from '../../../src/components/display/display-settings.ts';
import type { ChooseLanguage } from '../../../src/components/session/choose-language.ts';
import { instead } from '../instead.ts';
import { inSession, sessionOf } from '../session-fixture.ts';

const root = document.documentElement;

describe('<display-screen>', () => {
  const setup = async () => {
    const { host, screen } = await inSession(
      sessionOf(),
      'display-screen',
      () => html`<display-screen></display-screen>`,
    );
    const input = (name: string, value: string) =>
      screen.renderRoot.querySelector<HTMLInputElement>(`input[name=${name}][value=${value}]`)!;
    const status = () => screen.renderRoot.querySelector('[role=status]')?.textContent.trim();
    return { host, screen, input, status };
  };

  afterEach(() => {
    localStorage.removeItem('pidb/display');
    applyDisplay(readDisplay());
  });

  it('holds at once, is kept on this device and says so', async () => {
    const { screen, input, status } = await setup();
    expect(status()).to.equal('');
    input('scheme', 'dark').click();
    input('text', 'largest').click();
    input('motion', 'less').click();
    await screen.updateComplete;
    expect(getComputedStyle(document.body).backgroundColor).to.equal('rgb(18, 22, 47)');
    expect(getComputedStyle(root).fontSize).to.equal('20.8px');
    expect(getComputedStyle(root).getPropertyValue('--motion')).to.equal('paused');
    expect(readDisplay()).to.deep.equal({ scheme: 'dark', text: 'largest', motion: 'less' });
    expect(status()).to.equal('Bewaard op dit apparaat.');
  });

  it('shows what was chosen before', async () => {
    applyDisplay({ scheme: 'light', text: 'larger', motion: 'system' });
    const { input } = await setup();
    expect(input('scheme', 'light').checked).to.equal(true);
    expect(input('text', 'larger').checked).to.equal(true);
    expect(input('motion', 'system').checked).to.equal(true);
  });

  it('says so when this browser keeps nothing', async () => {
    const { screen, input, status } = await setup();
    const putBack = instead(Storage.prototype, 'setItem', () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    input('text', 'larger').click();
    putBack();
    await screen.updateComplete;
    expect(displayOf().text).to.equal('larger');
    expect(status()).to.equal('Uw keuze geldt nu. Deze browser bewaart die niet voor de volgende keer.');
  });

  it('is worked with the arrow keys', async () => {
    const { input } = await setup();
    input('text', 'normal').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(displayOf().text).to.equal('larger');
  });

  it('asks for the language, each by its own name', async () => {
    const { host, screen, input } = await setup();
    const english = screen.renderRoot.querySelector('span[lang=en]');
    expect(english?.textContent).to.equal('English');
    setTimeout(() => {
      input('language', 'en').click();
    });
    const { language } = (await oneEvent(host, 'choose-language')) as unknown as ChooseLanguage;
    expect(language).to.equal('en');
  });

  it('has targets of at least 44 px', async () => {
    const { screen } = await setup();
    for (const label of screen.renderRoot.querySelectorAll('label'))
      expect(label.getBoundingClientRect().height).to.be.at.least(44);
  });

  for (const width of [320, 1280]) {
    it(`is accessible and fits at ${width}, also with the largest text`, async () => {
      await setViewport({ width, height: 800 });
      const { screen, input } = await setup();
      input('text', 'largest').click();
      await screen.updateComplete;
      await expect(screen).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }
});
