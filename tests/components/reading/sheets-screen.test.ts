import '../setup.ts';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/reading/sheets-screen.ts';
import type { SheetsContent } from '../../../src/content/step-content.ts';
import { inSession, sessionOf, testTime, type SessionOptions } from '../session-fixture.ts';

const head = (title: string) => ({ title, about: 'Waarvoor.' });
const content: SheetsContent = {
  kind: 'sheets',
  intro: 'Drie bladen.',
  wijkaanpak: head('De aanpak'),
  draaiboek: { ...head('De dag'), before: ['Lees vooraf.'], after: ['Check uit.'] },
  woordenlijst: {
    ...head('Tien woorden'),
    words: [{ dutch: 'huisarts', english: 'GP', means: 'De arts bij wie mensen het eerst komen.' }],
  },
  parts: [
    { id: 'een', index: 0, minutes: 20, title: 'Aftrap', content: 'Welkom.', result: 'U kent elkaar.' },
    { id: 'twee', index: 1, minutes: 70, title: 'De wijk', content: 'Kijken.', result: 'Eén beeld.' },
  ],
  end: 'De gespreksleider sluit af.',
};

describe('<sheets-screen>', () => {
  const setup = async (options: SessionOptions = {}) => {
    const { screen } = await inSession(
      sessionOf(options),
      'sheets-screen',
      () => html`<sheets-screen .content=${content}></sheets-screen>`,
    );
    const times = () =>
      [...screen.renderRoot.querySelectorAll('#draaiboek')].flatMap((title) =>
        [...title.closest('section')!.querySelectorAll('tbody td:first-child')].map(
          (cell) => cell.textContent,
        ),
      );
    return { screen, times };
  };

  it('has three sheets, each with a button of its own that says which one', async () => {
    const { screen } = await setup();
    const buttons = [...screen.renderRoot.querySelectorAll('button')];
    expect(buttons.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Druk af: De aanpak',
      'Druk af: De dag',
      'Druk af: Tien woorden',
    ]);
    await expect(screen).to.be.accessible();
  });

  it('says how long the werksessie is going on at each part, and the time once a session is linked', async () => {
    expect((await setup()).times()).to.deep.equal(['0:00', '0:20', '1:30']);
    const session = { start: testTime, end: testTime + 90 };
    const { times } = await setup({ facts: { attendance: { ...sessionOf().facts.attendance, session } } });
    expect(times()).to.deep.equal(['10:00', '10:20', '11:30']);
  });

  it('prints only the sheet that was asked for, and all of them afterwards', async () => {
    const { screen } = await setup();
    const leftOut = () =>
      [...screen.renderRoot.querySelectorAll('.sheet')].map((sheet) => sheet.hasAttribute('data-left-out'));
    const own = Object.getOwnPropertyDescriptor(window, 'print')!;
    let printed: boolean[] = [];
    window.print = () => {
      printed = leftOut();
      dispatchEvent(new Event('beforeprint'));
    };
    screen.renderRoot.querySelectorAll('button')[2]!.click();
    for (let turn = 0; turn < 10 && (printed.length === 0 || leftOut().includes(true)); turn++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    Object.defineProperty(window, 'print', own);
    expect(printed).to.deep.equal([true, true, false]);
    expect(leftOut()).to.deep.equal([false, false, false]);
  });
});
