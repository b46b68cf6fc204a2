import '../setup.ts';
import { expect, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/lesson/lesson-screen.ts';
import { LearnerDid } from '../../../src/components/session/learner-did.ts';
import { instead } from '../instead.ts';
import { inSession, sessionOf, stateOf, type SessionOptions } from '../session-fixture.ts';
import { lessonContent } from './lesson-fixture.ts';

describe('<lesson-screen>', () => {
  const setup = async (options: SessionOptions = {}) => {
    const { host, screen: lesson } = await inSession(
      sessionOf(options),
      'lesson-screen',
      (session) =>
        html`<lesson-screen .content=${lessonContent} .state=${stateOf(session, 'les-1')}></lesson-screen>`,
    );
    const inside = (selector: string) => lesson.renderRoot.querySelector<HTMLElement>(selector);
    const press = async (selector: string) => {
      inside(selector)!.click();
      await lesson.updateComplete;
    };
    return { host, lesson, inside, press };
  };

  it('finishes reading and goes on with looking', async () => {
    const { host, lesson, inside, press } = await setup();
    await press('.read button');
    expect(host.did).to.deep.include({ type: 'part.finished', mark: 14 });
    expect(lesson.shadowRoot?.activeElement).to.equal(inside('#look-title'));
    expect(inside('.read button')).to.equal(null);
    expect(inside('.read .chip')?.textContent).to.contain('Klaar');
  });

  it('switches on the light when the last part is done', async () => {
    const { lesson, inside, press } = await setup({ facts: { marks: { 14: 1, 15: 1 }, choices: { 84: 2 } } });
    await press('.keep');
    expect(inside('#applied')?.textContent).to.contain('Het licht is aan');
    expect(lesson.shadowRoot?.activeElement).to.equal(inside('#applied'));
  });

  it('finishes looking and goes on with applying', async () => {
    const { host, lesson, inside, press } = await setup();
    await press('.look .buttons button');
    expect(host.did).to.deep.include({ type: 'part.finished', mark: 15 });
    expect(lesson.shadowRoot?.activeElement).to.equal(inside('#apply-title'));
  });

  it('asks for a choice before the light goes on, and for nothing written', async () => {
    const { host, lesson, inside, press } = await setup();
    await press('.keep');
    const dilemma = inside('dilemma-choice')!.shadowRoot!;
    await lesson.updateComplete;
    expect(dilemma.querySelector('[role="alert"]')?.textContent).to.contain('Kies eerst');
    expect(dilemma.activeElement).to.equal(dilemma.querySelector('.ways input'));
    expect(host.did).to.deep.equal([]);
    dilemma.querySelector<HTMLElement>('.ways input')!.click();
    await press('.keep');
    expect(host.did.map(({ type }) => type)).to.deep.equal(['choice.made', 'part.finished']);
  });

  it('says what is still to be done', async () => {
    const { host, inside, press } = await setup({ facts: { choices: { 84: 1 } } });
    await press('.keep');
    expect(host.did).to.deep.include({ type: 'part.finished', mark: 16 });
    const applied = inside('#applied');
    expect(applied?.textContent.replaceAll(/\s+/g, ' ')).to.contain('Lezen en Bekijken');
    expect([...applied!.querySelectorAll('p a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      '#/les-1/0',
      '#/les-1/1',
    ]);
  });

  it('says where the answers are found again', async () => {
    const { inside } = await setup();
    const links = [...inside('.apply .return')!.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['#/mijn-wijk', '#/leerdossier']);
    expect(inside('.apply .return')?.textContent.replaceAll(/\s+/g, ' ').trim()).to.equal(
      'U vindt uw antwoorden terug in Mijn wijk en in uw leerdossier.',
    );
  });

  it('shows the way on beside the light, and the light goes on only the first time', async () => {
    const { lesson, inside, press } = await setup({ facts: { marks: { 14: 1, 15: 1 }, choices: { 84: 2 } } });
    await press('.keep');
    expect(inside('.finished a')?.getAttribute('href')).to.equal('#/les-2');
    expect(inside('.finished')?.hasAttribute('data-fresh')).to.equal(true);
    expect(inside('.finished')!.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    expect(inside('.finished [data-window]:not([data-lit])')).to.equal(null);
    await expect(lesson).to.be.accessible();
    const later = await setup({ facts: { marks: { 14: 1, 15: 1, 16: 1 }, choices: { 84: 2 } } });
    expect(later.inside('.finished')?.hasAttribute('data-fresh')).to.equal(false);
  });

  it('lights the window of a part that is done', async () => {
    const { inside } = await setup({ facts: { marks: { 14: 1 } } });
    expect(inside('#read-title .window')?.hasAttribute('data-lit')).to.equal(true);
    expect(inside('#look-title .window')?.hasAttribute('data-lit')).to.equal(false);
  });

  it('has a place for each of its three parts', async () => {
    const { lesson } = await setup();
    const anchors = [...lesson.renderRoot.querySelectorAll<HTMLElement>('[data-anchor]')].map(
      (part) => part.dataset.anchor,
    );
    expect([...new Set(anchors)]).to.deep.equal(['0', '1', '2']);
  });

  it('is brought to a part that is asked for, but not to the place that was only told', async () => {
    const { host, lesson } = await setup();
    let brought = 0;
    const putBack = instead(window, 'scrollBy', () => (brought += 1));
    lesson.anchor = 2;
    await nextFrame();
    await nextFrame();
    expect(brought).to.equal(1);
    lesson.anchor = 0;
    await nextFrame();
    lesson.dispatchEvent(new LearnerDid({ type: 'place.changed', place: { step: 11, anchor: 2 } }));
    expect(host.session.facts.place?.anchor).to.equal(2);
    lesson.anchor = 2;
    await nextFrame();
    await nextFrame();
    expect(brought).to.equal(1);
    putBack();
  });

  it('leads to the next lesson', async () => {
    const { inside } = await setup();
    const link = inside('.lesson-links a');
    expect(link?.getAttribute('href')).to.equal('#/les-2');
    expect(link?.textContent).to.contain('Les 2 in het kort');
  });

  it('has no buttons that record when somebody looks back', async () => {
    const { inside } = await setup({ readOnly: true });
    expect(inside('button')).to.equal(null);
    expect(inside('dilemma-choice')!.shadowRoot!.querySelector('.ways input:not(:disabled)')).to.equal(null);
  });

  it('is accessible', async () => {
    const { lesson } = await setup();
    await expect(lesson).to.be.accessible();
  });
});
