import '../setup.ts';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { draftNotice, draftsAtTheEnd } from '../../../src/components/shell/draft-notice.ts';
import '../../../src/components/shell/course-bar.ts';
import type { CourseBar } from '../../../src/components/shell/course-bar.ts';
import { sessionOf } from '../session-fixture.ts';

describe('a text that is too long', () => {
  const session = () => sessionOf({ drafts: { 1: 'Een lang verhaal', 2: 'Nog een' } });
  const shown = async (template: unknown) => fixture<HTMLElement>(html`<div>${template}</div>`);
  const words = (element: HTMLElement) => element.textContent.replaceAll(/\s+/g, ' ').trim();

  it('is told with the steps in which it stands', async () => {
    const element = await shown(draftNotice(session(), true));
    expect(words(element)).to.contain('2 teksten zijn langer dan kan worden opgeslagen');
    expect(words(element)).to.contain('alleen in deze browser');
    const links = [...element.querySelectorAll('a')];
    expect(links.length).to.be.greaterThan(0);
    for (const link of links) expect(link.getAttribute('href')).to.match(/^#\/.+/);
    await expect(element).to.be.accessible();
  });

  it('is not said to be in this browser where it is not', async () => {
    const element = await shown(draftNotice(session(), false));
    expect(words(element)).to.contain('alleen in dit venster');
    expect(words(element)).not.to.contain('deze browser');
  });

  it('can be copied at the end when it is nowhere else, and only then stands there', async () => {
    const kept = await shown(draftsAtTheEnd(session(), true));
    expect(words(kept)).to.contain('alleen in deze browser');
    expect(words(kept)).not.to.contain('Een lang verhaal');
    const gone = await shown(draftsAtTheEnd(session(), false));
    expect(words(gone)).to.contain('nergens anders');
    expect(words(gone)).to.contain('Een lang verhaal');
  });

  it('is told by the bar', async () => {
    const bar = await fixture<CourseBar>(html`<course-bar .saved=${'exceptText'}></course-bar>`);
    const line = bar.renderRoot.querySelector<HTMLElement>('.saved')!;
    const spoken = bar.renderRoot.querySelector<HTMLElement>('[role=status]')!;
    expect([line.dataset.tone, words(spoken)]).to.deep.equal([
      'warn',
      'Opgeslagen, behalve een tekst die te lang is',
    ]);
  });
});

describe('whether work is in this browser', () => {
  for (const { hasCopy, expected } of [
    { hasCopy: undefined, expected: 'Nog niet opgeslagen; laat dit venster open' },
    { hasCopy: false, expected: 'Nog niet opgeslagen; laat dit venster open' },
    { hasCopy: true, expected: 'Nog niet opgeslagen in uw leeromgeving, wel in deze browser' },
  ]) {
    it(`is only said when it is known: ${String(hasCopy)}`, async () => {
      const bar = await fixture<CourseBar>(
        hasCopy === undefined
          ? html`<course-bar .saved=${'retrying'}></course-bar>`
          : html`<course-bar .saved=${'retrying'} .hasCopy=${hasCopy}></course-bar>`,
      );
      expect(bar.renderRoot.querySelector('.saved .long')?.textContent).to.equal(expected);
    });
  }

  for (const trouble of ['not-stored', 'unreachable', 'logged-out'] as const) {
    it(`decides what to do: ${trouble}`, async () => {
      const why = async (hasCopy: boolean) => {
        const bar = await fixture<CourseBar>(
          html`<course-bar .saved=${'retrying'} .trouble=${trouble} .hasCopy=${hasCopy}></course-bar>`,
        );
        return bar.renderRoot.querySelector('.why p')!.textContent;
      };
      expect(await why(false)).to.contain('deze browser bewaart geen kopie');
      expect(await why(true)).not.to.contain('geen kopie');
    });
  }

  it('an expired login is told as one', async () => {
    const bar = await fixture<CourseBar>(
      html`<course-bar .saved=${'retrying'} .trouble=${'logged-out'} .hasCopy=${true}></course-bar>`,
    );
    expect(bar.renderRoot.querySelector('.why p')?.textContent).to.contain('U bent uitgelogd');
  });
});
