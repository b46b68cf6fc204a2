import '../setup.ts';
import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/self-test/self-test-page.ts';
import type { ShownFinding, ShownResult } from '../../../src/components/self-test/self-test-result.ts';
import type { ChooseLanguage } from '../../../src/components/session/choose-language.ts';
import { instead } from '../instead.ts';
import { speak } from '../setup.ts';

const tested = { title: 'Preventie in de Buurt', version: '2026.1', standard: 'scorm12' } as const;

const good: readonly ShownFinding[] = [
  {
    group: 'lms',
    check: 'api',
    outcome: 'found',
    verdict: 'good',
    values: { name: 'API', standard: '1.2' },
  },
  { group: 'lms', check: 'initialize', outcome: 'started', verdict: 'good', values: {} },
  { group: 'keeping', check: 'state', outcome: 'norm', verdict: 'good', values: { limit: 4096, norm: 4096 } },
  { group: 'window', check: 'download', outcome: 'notTried', verdict: 'told', values: {} },
  { group: 'window', check: 'popup', outcome: 'notTried', verdict: 'told', values: {} },
];
const bad: readonly ShownFinding[] = [
  ...good,
  { group: 'reports', check: 'interactions', outcome: 'none', verdict: 'mind', values: {} },
  { group: 'keeping', check: 'commit', outcome: 'refused', verdict: 'wrong', values: { error: '391' } },
];

describe('<self-test-page>', () => {
  const setup = async (result: ShownResult | Promise<never> = { findings: good }, back?: string) => {
    let runs = 0;
    const run = () => {
      runs += 1;
      return Promise.resolve(result);
    };
    const page = await fixture<HTMLElementTagNameMap['self-test-page']>(
      html`<self-test-page
        .tested=${tested}
        .run=${run}
        .now=${() => Date.now()}
        .back=${back}
      ></self-test-page>`,
    );
    const inside = (tag: keyof HTMLElementTagNameMap) => page.renderRoot.querySelector(tag)!.shadowRoot!;
    const button = (tag: keyof HTMLElementTagNameMap, name: string) =>
      [...inside(tag).querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name)!;
    const start = async () => {
      button('before-test', 'Start de zelftest').click();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await page.updateComplete;
    };
    return { page, inside, button, start, runs: () => runs };
  };

  it('never runs by itself, and says first what it will do', async () => {
    const { inside, runs } = await setup();
    expect(inside('before-test').textContent).to.contain('haalt ze meteen weer weg');
    expect(runs()).to.equal(0);
  });

  it('starts from the keyboard and brings the focus to the outcome', async () => {
    const { page, button, inside, runs } = await setup();
    button('before-test', 'Start de zelftest').focus();
    await sendKeys({ press: 'Enter' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(runs()).to.equal(1);
    expect(inside('test-summary').activeElement?.textContent).to.equal(
      'Deze leeromgeving kan de cursus goed aan, voor zover de zelftest kon zien',
    );
    expect(page.renderRoot.querySelectorAll('.panes i[data-lit]').length).to.equal(7);
  });

  it('counts faults, puts them on top and says what to do', async () => {
    const { page, inside, start } = await setup({ findings: bad });
    await start();
    const summary = inside('test-summary');
    expect(summary.querySelector('h2')?.textContent).to.equal('Niet goed: 1 fout');
    const lines = [...summary.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(lines[0]).to.contain('fout 391').and.to.contain('Wat u kunt doen: Log opnieuw in');
    expect(lines[1]).to.contain('geen antwoorden per vraag');
    expect(page.renderRoot.querySelectorAll('.panes i[data-lit]').length).to.equal(5);
  });

  it('gives a report of plain text, to copy', async () => {
    const copied: string[] = [];
    const putBack = instead(navigator, 'clipboard', {
      writeText: (text: string) => Promise.resolve(copied.push(text)),
    });
    const { inside, button, start } = await setup({ findings: bad });
    await start();
    button('test-report', 'Kopieer').click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    putBack();
    expect(copied[0]).to.equal(inside('test-report').querySelector('textarea')?.value);
    expect(copied[0])
      .to.contain('Pakket: Preventie in de Buurt, versie 2026.1, SCORM 1.2')
      .and.to.contain('[Goed] Ruimte voor het werk: 4.096 tekens')
      .and.to.contain(
        '[Fout] Opslaan: De leeromgeving zegt dat het opslaan niet lukt (fout 391). Haar server is wel te bereiken.\n    Doen: ',
      );
    expect(inside('test-report').querySelector('[role=status]')?.textContent.trim()).to.equal('Gekopieerd.');
  });

  for (const [minutes, words] of [
    [45, 'loopt 45 minuten achter'],
    [1560, 'loopt 26 uur achter'],
  ] as const)
    it(`says how much a clock is wrong as people do: ${words}`, async () => {
      const clock = { group: 'server', check: 'clock', outcome: 'behind', verdict: 'mind' } as const;
      const { inside, start } = await setup({ findings: [...good, { ...clock, values: { minutes } }] });
      await start();
      expect(inside('test-summary').textContent).to.contain(words);
    });

  it('selects the report where copying is not allowed', async () => {
    const putBack = instead(navigator, 'clipboard', undefined);
    const { inside, button, start } = await setup();
    await start();
    button('test-report', 'Kopieer').click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    putBack();
    const field = inside('test-report').querySelector('textarea')!;
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
    expect(inside('test-report').querySelector('[role=status]')?.textContent).to.contain('Ctrl+C');
  });

  it('takes what the administrator saw of a download into the report', async () => {
    const { inside, button, start, page } = await setup();
    await start();
    button('own-trials', 'Probeer een download').click();
    await page.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
    button('own-trials', 'Nee').click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(inside('test-summary').querySelector('h2')?.textContent).to.equal('Let op: 1 ding');
    expect(inside('test-report').querySelector('textarea')?.value).to.contain(
      '[Let op] Downloaden: Het proefbestand is niet aangekomen.',
    );
  });

  it('says loudly that the old value is not back, and keeps it', async () => {
    const { page, inside, start } = await setup({ findings: bad, lostState: 'AbC-_9' }, './index.html');
    await start();
    expect(inside('lost-state').querySelector('[role=alert]')?.textContent).to.contain('nam niet terug');
    expect(inside('lost-state').querySelector('textarea')?.value).to.equal('AbC-_9');
    expect(page.renderRoot.querySelector('main')?.firstElementChild?.localName).to.equal('lost-state');
    // The course would take what stands there for the learner's work.
    expect(inside('end-test').querySelector('a')).to.equal(null);
  });

  it('ends the session only at a press, and only where that is safe', async () => {
    let ended = 0;
    const end = () => {
      ended += 1;
      return true;
    };
    const safe = await setup({ findings: good, end });
    await safe.start();
    expect(ended).to.equal(0);
    safe.button('end-test', 'Sluit af').click();
    expect(ended).to.equal(1);
    const unsafe = await setup({ findings: good });
    await unsafe.start();
    expect(unsafe.inside('end-test').querySelector('button')).to.equal(null);
    expect(unsafe.inside('end-test').textContent).to.contain('sluit de sessie hier niet af');
  });

  it('leads back to the course where it was in this window', async () => {
    const { inside, start } = await setup({ findings: good }, './index.html');
    await start();
    expect(inside('end-test').querySelector('a')?.getAttribute('href')).to.equal('./index.html');
  });

  it('says so when the test itself breaks, and can be started again', async () => {
    const failing = Promise.reject(new TypeError('kapot'));
    failing.catch(() => undefined);
    const { page, start, runs } = await setup(failing);
    await start();
    expect(page.renderRoot.querySelector('[role=alert]')?.textContent).to.contain('TypeError: kapot');
    await start();
    expect(runs()).to.equal(2);
  });

  it('speaks English at a press', async () => {
    const { page, inside, start } = await setup();
    await start();
    const button = page.renderRoot.querySelector<HTMLButtonElement>('.language')!;
    setTimeout(() => {
      button.click();
    });
    const { language } = (await oneEvent(page, 'choose-language')) as unknown as ChooseLanguage;
    await speak(language);
    page.language = language;
    await page.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(inside('test-summary').querySelector('h2')?.textContent).to.equal(
      'This LMS can handle the course, as far as the self-test could see',
    );
    expect(inside('end-test').querySelector('h2')?.textContent).to.equal('Done?');
    await speak('nl');
  });

  for (const width of [320, 1280]) {
    it(`is accessible and fits at ${width}, before and after`, async () => {
      await setViewport({ width, height: 800 });
      const { page, start } = await setup({ findings: bad, lostState: 'AbC'.repeat(400) });
      await expect(page).to.be.accessible();
      await start();
      await expect(page).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      for (const target of page.renderRoot.querySelectorAll('button'))
        expect(target.getBoundingClientRect().height).to.be.at.least(44);
    });
  }
});
