import { inRoom, testDay } from './room-fixture.ts';
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/room/prepare/prepare-tab.ts';
import type { PrepareTab } from '../../../src/components/room/prepare/prepare-tab.ts';
import { sessionStart } from '../../fixtures/attendance.ts';

const week = 7 * 1440;

async function open() {
  const day = await testDay([], { now: sessionStart - week });
  const tab = await inRoom<PrepareTab>(day, html`<prepare-tab></prepare-tab>`);
  const methods = tab.renderRoot.querySelector('methods-card')!;
  const tasks = tab.renderRoot.querySelector('week-card')!;
  await methods.updateComplete;
  await tasks.updateComplete;
  return { day, methods, tasks };
}

const chosen = (card: HTMLElement) =>
  [...card.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')].findIndex(
    ({ checked }) => checked,
  );

describe('the working methods of a day', () => {
  it('are those of the ordinary day, until another is chosen', async () => {
    const { day, methods } = await open();
    expect(chosen(methods)).to.equal(0);
    methods.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')[2]!.click();
    await waitUntil(() => methods.shadowRoot!.querySelector('.accents') !== null);
    expect(day.record.programme.method).to.include({ aftrap: 'twee-rijen', terugblik: 'tops-en-tips' });
    expect(chosen(methods)).to.equal(2);
    expect(methods.shadowRoot!.querySelector('.accents')!.textContent).to.contain('vier zeilboten');
  });

  it('can be another one for one part; then it is no ready-made day', async () => {
    const { day, methods } = await open();
    const select = methods.shadowRoot!.querySelector<HTMLSelectElement>('#afspraken')!;
    select.value = 'drietallen';
    select.dispatchEvent(new Event('change'));
    expect(day.record.programme.method).to.deep.equal({ afspraken: 'drietallen' });
    await waitUntil(() => chosen(methods) === -1);
  });

  it('are all told with a name that a screen reader says', async () => {
    const { methods, tasks } = await open();
    await expect(methods).to.be.accessible();
    await expect(tasks).to.be.accessible();
  });
});

describe('what is to be done', () => {
  it('is what is due this week, and is kept by its id', async () => {
    const { day, tasks } = await open();
    const text = tasks.shadowRoot!.textContent;
    expect(text).to.contain('Herinnering verstuurd');
    const outside = [...tasks.shadowRoot!.querySelectorAll('details h3')].map((each) => each.textContent);
    expect(outside).to.include('Twaalf weken vooraf');
    expect(outside).not.to.include('Een week vooraf');
    const box = [...tasks.shadowRoot!.querySelectorAll<HTMLLabelElement>('label')].find((label) =>
      label.textContent.includes('Herinnering verstuurd'),
    )!;
    box.querySelector('input')!.click();
    expect(day.record.preparation.done).to.deep.equal(['herinnering']);
  });
});
