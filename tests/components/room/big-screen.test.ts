import { course, inRoom, speakRoom, testDay } from './room-fixture.ts';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/room/evening/evening-tab.ts';
import type { EveningTab } from '../../../src/components/room/evening/evening-tab.ts';
import { BigScreenWindow } from '../../../src/components/room/big-screen/big-screen-window.ts';
import { followDay } from '../../../src/components/room/big-screen/follow-day.ts';
import { theBigScreen } from '../../../src/components/room/big-screen/the-big-screen.ts';
import { bigScreens } from '../../../src/components/room/big-screen/picture.ts';
import { pictureOfDay } from '../../../src/components/room/big-screen/picture-of-day.ts';
import type { DayView } from '../../../src/components/room/board/day-view.ts';
import { lookAtResults } from '../../../src/components/room/outcome/results-view.ts';
import type { Receipt } from '../../../src/receipts/receipt.ts';
import type { RoomDay } from '../../../src/room/day.ts';
import { sessionStart } from '../../fixtures/attendance.ts';
import { person, personId } from '../../fixtures/room.ts';

/** An evening with five people, as many answers, and a name that somebody typed. */
async function evening(): Promise<{ day: RoomDay; view: DayView }> {
  const people = ['Appelboom', 'Brugman', 'Dakraam', 'Gevel', 'Kozijn'].map((lastName, at) =>
    person(at + 1, { lastName }),
  );
  const day = await testDay(
    people,
    { now: sessionStart + 30 },
    { codes: [{ moment: 'in', code: 'H4KM7TRW' }] },
  );
  for (const { id } of people) day.did({ type: 'person.came', person: id, at: sessionStart, how: 'tap' });
  day.did({ type: 'person.went', person: personId(5), at: sessionStart + 20, how: 'tap' });
  const improvements = ['Eén persoon trekt het', 'Vraag het aan Brugman', 'De bakker doet mee'];
  day.change({ outcome: { ...day.record.outcome, improvements } });
  const { print, items } = course.forms.before;
  const receipts = people.map((_, at): Receipt => ({
    kind: 'before',
    session: undefined,
    print,
    tag: `0000000${String(at + 1)}`,
    profession: 1,
    answers: items.map((__, position) => 1 + ((at + position) % 5)),
    choices: [],
  }));
  day.takeReceipts('before', receipts);
  return { day, view: { day, course, language: 'nl', now: day.now() } };
}

describe('the big screen', () => {
  it('never holds the name of anybody, whatever was typed', async () => {
    const { day, view } = await evening();
    lookAtResults(view, ['before']);
    for (const kind of bigScreens) {
      const shown = JSON.stringify(pictureOfDay(kind, view));
      for (const { lastName } of day.record.people) expect(shown, kind).not.to.contain(lastName);
    }
    const points = pictureOfDay('improvements', view);
    expect(points.kind === 'improvements' && points.points).to.deep.equal([
      'Eén persoon trekt het',
      'De bakker doet mee',
    ]);
  });

  it('keeps the light of who went, and shows the code that may be shown', async () => {
    const { view } = await evening();
    const picture = pictureOfDay('code', view);
    expect(picture.kind === 'code' && picture.lights).to.equal(5);
    expect(picture.kind === 'code' && picture.code?.groups.join(' ')).to.match(/^H4KM 7TRW ./);
  });

  it('shows no number of the answers before somebody looked, and then all of them', async () => {
    const { view } = await evening();
    const before = pictureOfDay('results', view);
    expect(before.kind === 'results' && before.results).to.equal(undefined);
    lookAtResults(view, ['before']);
    const after = pictureOfDay('results', view);
    expect(after.kind === 'results' && after.results?.count).to.equal(5);
  });

  it('fills a second window, and lets it go again', async () => {
    const { view } = await evening();
    let changes = 0;
    const screen = new BigScreenWindow(() => (changes += 1));
    screen.open(pictureOfDay('agenda', view));
    // Some browsers open none for a script; then it stands here.
    expect(screen.place).not.to.equal('off');
    for (const kind of bigScreens) screen.show(pictureOfDay(kind, view));
    screen.close();
    expect(screen.place).to.equal('off');
    expect(changes).to.equal(2);
  });

  it('is on this page where no window opens, and Escape closes it', async () => {
    const { view } = await evening();
    const screen = new BigScreenWindow(() => undefined);
    const open = window.open.bind(window);
    window.open = () => null;
    try {
      screen.open(pictureOfDay('code', view));
    } finally {
      window.open = open;
    }
    const shown = document.querySelector<HTMLElement>('.gs-page');
    expect(screen.place).to.equal('here');
    expect(shown?.textContent).to.contain('Welkom');
    expect(getComputedStyle(shown!.querySelector('.gs')!).colorScheme).to.equal('light');
    await expect(shown).to.be.accessible();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(document.querySelector('.gs-page')).to.equal(null);
    expect(screen.place).to.equal('off');
  });
});

describe('the big screen of the page', () => {
  it('speaks another language as soon as the page does', async () => {
    const { view } = await evening();
    const said = () => document.querySelector('.gs-page')!.textContent;
    followDay(view);
    theBigScreen.openHere();
    expect(said()).to.contain('Welkom in wijk');
    await speakRoom('en');
    followDay({ ...view, language: 'en' });
    expect(said()).to.contain('Welcome').and.not.to.contain('Welkom');
    theBigScreen.forget();
    await speakRoom('nl');
  });
});

describe('<evening-tab>', () => {
  it('says where the evening is, goes on and gives minutes', async () => {
    const { day } = await evening();
    const tab = await inRoom<EveningTab>(day, html`<evening-tab></evening-tab>`);
    const head = tab.renderRoot.querySelector('now-head')!;
    await head.updateComplete;
    expect(head.renderRoot.querySelector('h1')?.textContent).to.equal('Blik op de wijk');
    const [next, more] = [...head.renderRoot.querySelectorAll('button')];
    more!.click();
    expect(day.record.programme.extra).to.deep.equal([0, 5]);
    next!.click();
    expect(day.record.programme.step).to.equal(1);
    await tab.updateComplete;
    await expect(tab).to.be.accessible();
  });

  it('warns of a name in a verbeterpunt', async () => {
    const { day } = await evening();
    const tab = await inRoom<EveningTab>(day, html`<evening-tab></evening-tab>`);
    const card = tab.renderRoot.querySelector('improvements-card')!;
    await card.updateComplete;
    const errors = [...card.renderRoot.querySelectorAll('.error')].map(({ textContent }) => textContent);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.contain('Brugman');
  });

  it('asks about a name in small letters, and takes it for a word when somebody says so', async () => {
    const { day, view } = await evening();
    const shown = () => {
      const picture = pictureOfDay('improvements', view);
      return picture.kind === 'improvements' ? picture.points : [];
    };
    const type = (improvements: readonly string[]) => {
      day.change({ outcome: { ...day.record.outcome, improvements } });
    };
    type(['iedereen kent de gevel', 'vraag het brugman']);
    expect(shown()).to.deep.equal([]);
    const tab = await inRoom<EveningTab>(day, html`<evening-tab></evening-tab>`);
    const card = tab.renderRoot.querySelector('improvements-card')!;
    await card.updateComplete;
    card.renderRoot.querySelector<HTMLElement>('.name-asked button')!.click();
    await tab.updateComplete;
    await card.updateComplete;
    expect(card.renderRoot.querySelectorAll('.name-asked')).to.have.length(1);
    expect(shown()).to.deep.equal(['iedereen kent de gevel']);
    await expect(card).to.be.accessible();
  });
});
