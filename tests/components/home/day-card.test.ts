import '../setup.ts';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/evening/day-card.ts';
import type { WerksessieContent } from '../../../src/content/step-content.ts';
import type { AttendanceFacts } from '../../../src/programme/facts.ts';
import { inSession, sessionOf, testTime } from '../session-fixture.ts';

const parts = [
  { id: 'aftrap', index: 0, minutes: 20, title: 'Aftrap', content: 'Welkom.', result: 'U kent elkaar.' },
  { id: 'wijk', index: 1, minutes: 220, title: 'Blik op de wijk', content: 'Cijfers.', result: 'Eén beeld.' },
];
const content = { kind: 'werksessie', parts } as unknown as WerksessieContent;

describe('<day-card>', () => {
  /** @param begins Minutes from now until the werksessie begins. */
  const setup = async (begins: number, own: (start: number) => Partial<AttendanceFacts> = () => ({})) => {
    const start = testTime + begins;
    const attendance = { session: { start, end: start + 240 }, ...own(start) };
    const { screen } = await inSession(
      sessionOf({ facts: { attendance } }),
      'day-card',
      () => html`<day-card lang="nl" .loadContent=${() => Promise.resolve(content)}></day-card>`,
    );
    await screen.updateComplete;
    const texts = (selector: string) =>
      [...screen.renderRoot.querySelectorAll(selector)].map((element) =>
        element.textContent.replaceAll(/\s+/g, ' ').trim(),
      );
    return { screen, texts, has: (selector: string) => screen.renderRoot.querySelector(selector) !== null };
  };
  const isIn = (start: number) => ({ checkedIn: start - 5 });

  it('asks before and during the werksessie for the code, with the camera beside it', async () => {
    for (const begins of [9, -30]) {
      const { texts, has } = await setup(begins);
      expect(texts('h2')[0]).to.equal('Check in');
      expect(texts('.to-type .check')).to.deep.equal(['Ik ben er']);
      expect(has('.day input.code')).to.equal(true);
      expect(has('.day .to-camera[aria-label]')).to.equal(true);
    }
    expect((await setup(9)).texts('.day-head')[0]).to.contain('Nog 9 minuten');
  });

  it('shows who is there the part that is going on, with its minutes', async () => {
    const { texts, has } = await setup(-30, isIn);
    expect(texts('h2')[0]).to.equal('Blik op de wijk');
    expect(texts('.left')).to.deep.equal(['210 van de 220 minuten over']);
    expect(has('input.code')).to.equal(false);
    expect(texts('.programme .chip')).to.deep.equal(['Geweest', 'Nu bezig']);
  });

  it('asks for the second code in the last quarter, and then says what remains', async () => {
    const { texts } = await setup(-230, isIn);
    expect(texts('h2')[0]).to.equal('Check uit');
    expect(texts('.to-type .check')).to.deep.equal(['Ik ga naar huis']);
    const gone = await setup(-245, (start) => ({ ...isIn(start), checkedOut: start + 241 }));
    expect(gone.texts('.remains b')).to.deep.equal(['Stap reflectie', 'Stap accreditatie']);
    expect(gone.texts('h2')[0]).to.equal('2 dingen blijven over');
  });

  it('lets somebody check out early', async () => {
    const { screen, has } = await setup(-30, isIn);
    screen.renderRoot.querySelector<HTMLElement>('.early button')?.click();
    await screen.updateComplete;
    await screen.updateComplete;
    expect(has('input.code')).to.equal(true);
  });

  it('is accessible in all its states', async () => {
    for (const begins of [9, -30, -230]) {
      const { screen } = await setup(begins, begins === 9 ? undefined : isIn);
      await expect(screen).to.be.accessible();
    }
  });
});
