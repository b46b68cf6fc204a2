import { course, inRoom, testDay } from './room-fixture.ts';
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/room/finish/confirm-card.ts';
import '../../../src/components/room/half-year/half-year-tab.ts';
import '../../../src/components/room/outcome/outcome-tab.ts';
import type { ConfirmCard } from '../../../src/components/room/finish/confirm-card.ts';
import type { OutcomeTab } from '../../../src/components/room/outcome/outcome-tab.ts';
import { PaperTyped } from '../../../src/components/room/outcome/paper-keys.ts';
import type { RoomDay } from '../../../src/room/day.ts';
import { sessionStart } from '../../fixtures/attendance.ts';
import { person, personId } from '../../fixtures/room.ts';

const answers = course.questionnaire.items.map((_, at) => 1 + (at % 5));

async function tabOf(day: RoomDay): Promise<OutcomeTab> {
  return inRoom<OutcomeTab>(day, html`<outcome-tab></outcome-tab>`);
}

function typed(tab: OutcomeTab, times: number): void {
  const bus = tab.renderRoot.querySelector('ballot-box')!;
  for (let time = 0; time < times; time += 1) bus.dispatchEvent(new PaperTyped(answers, 1));
}

describe('<outcome-tab>', () => {
  it('shows no number of four answers, and all of five', async () => {
    const day = await testDay([], { now: sessionStart + 60 });
    const tab = await tabOf(day);
    typed(tab, 4);
    await tab.updateComplete;
    expect(day.record.receipts.before).to.have.length(4);
    expect(tab.renderRoot.querySelector('statement-bars')).to.equal(null);
    expect(tab.renderRoot.querySelector('few-answers')).not.to.equal(null);
    typed(tab, 1);
    await waitUntil(() => tab.renderRoot.querySelector('statement-bars') !== null);
    const bars = tab.renderRoot.querySelector('statement-bars')!;
    await bars.updateComplete;
    expect(bars.renderRoot.querySelectorAll('tbody tr')).to.have.length(answers.length);
    await expect(tab).to.be.accessible();
  });

  it('takes sixteen keys of a list on paper, goes back and hands it over', async () => {
    const day = await testDay([], { now: sessionStart + 60 });
    const tab = await tabOf(day);
    const bus = tab.renderRoot.querySelector('ballot-box')!;
    await bus.updateComplete;
    bus.renderRoot.querySelector<HTMLButtonElement>('.ways button')!.click();
    await bus.updateComplete;
    const keys = bus.renderRoot.querySelector('paper-keys')!;
    await keys.updateComplete;
    const field = keys.renderRoot.querySelector('.keys')!;
    const press = (key: string) => field.dispatchEvent(new KeyboardEvent('keydown', { key }));
    for (const key of ['9', '5', 'Backspace', '-', ...answers.slice(1).map(String), 'Enter']) press(key);
    const [list] = day.record.receipts.before;
    expect(list?.answers).to.deep.equal([undefined, ...answers.slice(1)]);
  });

  it('says what a text is that is no answer list', async () => {
    const day = await testDay();
    const tab = await tabOf(day);
    const bus = tab.renderRoot.querySelector('ballot-box')!;
    const { BallotText } = await import('../../../src/components/room/outcome/ballot-box.ts');
    bus.dispatchEvent(new BallotText('https://voorbeeld.invalid'));
    await waitUntil(() => bus.said !== undefined);
    expect(bus.said?.tone).to.equal('warn');
    expect(bus.said?.text).not.to.contain('outcome.');
  });
});

describe('<half-year-tab>', () => {
  it('asks what was carried on, and compares nothing below five', async () => {
    const day = await testDay([], { now: sessionStart + 200_000 });
    const tab = await inRoom<OutcomeTab>(day, html`<half-year-tab></half-year-tab>`);
    tab.renderRoot.querySelector<HTMLInputElement>('fieldset input')!.click();
    expect(day.record.outcome.continued).to.equal('all');
    expect(tab.renderRoot.querySelector('slope-chart')).to.equal(null);
    await expect(tab).to.be.accessible();
  });
});

describe('half a year later', () => {
  it('draws before and now of five pairs', async () => {
    const day = await testDay([], { now: sessionStart + 200_000 });
    const { print, items, before, choices } = course.forms['half-year'];
    const lists = [1, 2, 3, 4, 5].map((number) => ({
      kind: 'half-year' as const,
      session: undefined,
      print,
      tag: `0000000${String(number)}`,
      profession: 1,
      answers: items.map(() => 4),
      before: before.map(() => 2),
      choices: choices.map(() => undefined),
    }));
    day.takeReceipts('half-year', lists);
    const tab = await inRoom<OutcomeTab>(day, html`<half-year-tab></half-year-tab>`);
    await waitUntil(() => tab.renderRoot.querySelector('slope-chart') !== null);
    const chart = tab.renderRoot.querySelector('slope-chart')!;
    await chart.updateComplete;
    expect(chart.renderRoot.textContent).to.contain('2,0');
    expect(chart.renderRoot.textContent).to.contain('4,0');
  });
});

describe('<confirm-card>', () => {
  it('shows everybody by name before anything is signed, and leaves out whose tick is taken away', async () => {
    const people = [person(1, { lastName: 'Appelboom' }), person(2, { lastName: 'Brugman' })];
    const sign = () => Promise.resolve(new Uint8Array(64));
    const day = await testDay(people, { now: sessionStart + 260 }, { sign });
    const confirmed: (readonly string[])[] = [];
    const watched: RoomDay = Object.create(day, {
      confirm: {
        value: (ids: readonly string[]) => {
          confirmed.push(ids);
          return Promise.resolve({ kind: 'signed', revision: 1, count: ids.length });
        },
      },
    }) as RoomDay;
    for (const { id } of people) {
      day.did({ type: 'person.came', person: id, at: sessionStart, how: 'tap' });
      day.did({ type: 'person.went', person: id, at: sessionStart + 240, how: 'tap' });
    }
    const view = { day: watched, course, language: 'nl', now: day.now() } as const;
    const card = await inRoom<ConfirmCard>(watched, html`<confirm-card .view=${view}></confirm-card>`);
    card.renderRoot.querySelector<HTMLButtonElement>('.button.lamp')!.click();
    await card.updateComplete;
    const dialog = card.renderRoot.querySelector('dialog')!;
    expect(dialog.open).to.equal(true);
    expect([...dialog.querySelectorAll('.names b')].map(({ textContent }) => textContent)).to.deep.equal([
      'A. Appelboom',
      'A. Brugman',
    ]);
    expect(confirmed).to.deep.equal([]);
    await expect(card).to.be.accessible();
    dialog.querySelector<HTMLInputElement>('input')!.click();
    await card.updateComplete;
    dialog.querySelector<HTMLButtonElement>('.buttons .button')!.click();
    await waitUntil(() => !dialog.open);
    expect(confirmed).to.deep.equal([[personId(2)]]);
  });
});
