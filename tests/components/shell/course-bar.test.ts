import '../setup.ts';
import { expect, fixture, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/shell/course-bar.ts';
import type { ChooseLanguage } from '../../../src/components/session/choose-language.ts';
import type { CloseCourse, CourseBar } from '../../../src/components/shell/course-bar.ts';
import type { SavedState } from '../../../src/components/session/saved-state.ts';
import { translateAsChrome, translateAsFirefox } from '../translator.ts';

describe('<course-bar>', () => {
  const setup = (saved: SavedState = 'saved') =>
    fixture<CourseBar>(html`
      <course-bar
        .saved=${saved}
        .languages=${['nl', 'en']}
        .statuses=${['done', 'open', 'locked']}
      ></course-bar>
    `);
  const button = (bar: CourseBar, selector: string) =>
    bar.renderRoot.querySelector<HTMLButtonElement>(selector)!;

  for (const { saved, expected } of [
    { saved: 'saved', expected: 'Opgeslagen in uw leeromgeving' },
    { saved: 'retrying', expected: 'Nog niet opgeslagen' },
    { saved: 'browser', expected: 'Opgeslagen in deze browser' },
    { saved: 'review', expected: 'niets bewaard' },
    { saved: 'closedUnsaved', expected: 'staat in deze browser' },
  ] as const) {
    it(`says it in a line when the state is ${saved}`, async () => {
      const bar = await setup(saved);
      expect(bar.renderRoot.querySelector('.saved')?.textContent).to.contain(expected);
    });
  }

  it('says aloud that saving goes wrong and is right again, and nothing as long as it goes well', async () => {
    const bar = await setup('saved');
    const heard: string[] = [];
    for (const state of [
      ...['unsaved', 'saved', 'unsaved', 'saved', 'unsaved', 'retrying', 'unsaved', 'saved', 'unsaved'],
      'saved',
    ] as const) {
      bar.saved = state;
      bar.hasCopy = true;
      await bar.updateComplete;
      const said = bar.renderRoot.querySelector('[role=status]')!.textContent;
      if (said !== (heard.at(-1) ?? '')) heard.push(said);
    }
    expect(heard.map((said) => said.split(' ').slice(0, 3).join(' '))).to.deep.equal([
      'Nog niet opgeslagen',
      'Opgeslagen in uw',
    ]);
  });

  it('asks to save and close', async () => {
    const bar = await setup();
    const asked = oneEvent<CloseCourse>(bar, 'close-course');
    button(bar, '.close').click();
    await asked;
  });

  it('offers the other language, named in that language', async () => {
    const bar = await setup();
    const other = button(bar, '.language');
    expect(other.lang).to.equal('en');
    expect(other.textContent).to.contain('English');
    const chosen = oneEvent<ChooseLanguage>(bar, 'choose-language');
    other.click();
    expect((await chosen).language).to.equal('en');
  });

  it('offers no closing when the course is closed', async () => {
    expect(button(await setup('closed'), '.close')).to.equal(null);
  });

  for (const width of [320, 390, 1000]) {
    it(`says in words that work is not saved yet, and why, ${width} px wide`, async () => {
      await setViewport({ width, height: 700 });
      const bar = await setup('retrying');
      bar.trouble = 'unreachable';
      await bar.updateComplete;
      bar.renderRoot.querySelector('summary')!.click();
      const within = (selector: string) => {
        const box = bar.renderRoot.querySelector(selector)!.getBoundingClientRect();
        return box.left >= 0 && box.right <= innerWidth && box.width > 100;
      };
      expect([within('.saved .long'), within('.why p')]).to.deep.equal([true, true]);
      // The two buttons stay beside each other.
      const top = (selector: string) => button(bar, selector).getBoundingClientRect().top;
      expect(top('.close')).to.equal(top('.language'));
      await setViewport({ width: 800, height: 600 });
    });
  }

  for (const { state, home } of [
    { state: 'saved', home: true },
    { state: 'saved', home: false },
    { state: 'retrying', home: true },
    { state: 'retrying', home: false },
    { state: 'review', home: false },
  ] as const) {
    it(`is one row 650 px wide: ${state}${home ? ', at home' : ''}`, async () => {
      await setViewport({ width: 650, height: 666 });
      const bar = await setup(state);
      bar.home = home;
      bar.hasCopy = true;
      bar.trouble = 'unreachable';
      await bar.updateComplete;
      const row = bar.renderRoot.querySelector('.bar')!.getBoundingClientRect();
      const boxes = [...bar.renderRoot.querySelectorAll('.back, .wordmark, .saving, .language, .close')]
        .map((each) => each.getBoundingClientRect())
        .filter(({ width }) => width > 0);
      expect(boxes.length).to.equal(4);
      // All of them share the line through the middle of the bar, and none lies over another.
      const middle = row.top + row.height / 2;
      for (const { top, bottom } of boxes) expect(top < middle && bottom > middle).to.equal(true);
      for (const [at, { left }] of boxes.entries())
        if (at > 0) expect(left).to.be.at.least(boxes[at - 1]!.right);
      expect(boxes.at(-1)!.right).to.be.at.most(650);
      expect(row.height).to.be.at.most(72);
      await setViewport({ width: 800, height: 600 });
    });
  }

  for (const [as, translate] of Object.entries({ Chrome: translateAsChrome, Firefox: translateAsFirefox })) {
    it(`says what is true after a translator as of ${as} was at it`, async () => {
      const bar = await setup('saved');
      translate(bar);
      bar.saved = 'retrying';
      bar.hasCopy = true;
      bar.trouble = 'unreachable';
      bar.statuses = ['done', 'done', 'locked'];
      await bar.updateComplete;
      const words = bar.renderRoot.textContent;
      expect(bar.renderRoot.querySelector('[role=status]')?.textContent).to.contain('Nog niet opgeslagen');
      expect(words).to.contain('2 van 3 klaar').and.not.to.contain('Opgeslagen in uw leeromgeving');
      bar.language = 'en';
      await bar.updateComplete;
      expect(button(bar, '.language').textContent).to.contain('Nederlands');
    });
  }

  it('is accessible', async () => {
    await expect(await setup('retrying')).to.be.accessible();
  });
});
