import '../setup.ts';
import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/reflection/reflection-screen.ts';
import type { ReflectionContent } from '../../../src/content/step-content.ts';
import { inSession, sessionOf, stateOf, testTime, type SessionOptions } from '../session-fixture.ts';

const content: ReflectionContent = {
  kind: 'reflection',
  receipts: {},
  minutes: 10,
  mark: 50,
  intro: 'Even zitten en terugkijken.',
  private: {
    title: 'Voor uzelf',
    who: 'Dit deel is voor uzelf.',
    fields: [{ id: 'hoe', text: 30, limit: 130, label: 'Hoe was het voor u?', hint: 'Denk aan een moment.' }],
  },
  feedback: {
    title: 'Wat vond u ervan?',
    who: 'Dit deel kan aan de organisator worden gemeld.',
    options: [
      { value: 1, label: 'Slecht' },
      { value: 3, label: 'Voldoende' },
      { value: 5, label: 'Uitstekend' },
    ],
    ratings: [
      { id: 'sfeer', choice: 70, report: 1, label: 'De sfeer' },
      { id: 'leiding', choice: 71, report: 2, label: 'De leiding' },
    ],
    questions: [
      {
        id: 'vooruit',
        choice: 72,
        report: 4,
        question: 'Hielp het u vooruit?',
        options: [
          { value: 1, label: 'Nee' },
          { value: 3, label: 'Ja' },
        ],
      },
    ],
    goals: {
      title: 'Zijn de doelen bereikt?',
      options: [
        { value: 1, label: 'Bereikt' },
        { value: 3, label: 'Niet' },
      ],
      items: [
        { goal: 'een-beeld', choice: 73, report: 5, text: 'U hebt één beeld van de wijk.' },
        { goal: 'eigen-plan', choice: 74, report: 6, text: 'U hebt plannen voor uw eigen werk.' },
      ],
    },
    remark: { report: 3, field: { id: 'opmerking', text: 31, limit: 130, label: 'Uw opmerking' } },
  },
};

describe('<reflection-screen>', () => {
  const setup = async (options: SessionOptions = {}) => {
    const { host, screen: reflection } = await inSession(
      sessionOf(options),
      'reflection-screen',
      (session) =>
        html`<reflection-screen
          .content=${content}
          .state=${stateOf(session, 'reflectie')}
        ></reflection-screen>`,
    );
    const inside = (selector: string) => reflection.renderRoot.querySelector<HTMLElement>(selector);
    const areaOf = (selector: string) => inside(selector)!.shadowRoot!.querySelector('textarea')!;
    const settled = async () => {
      await aTimeout(50);
      await reflection.updateComplete;
    };
    return { host, reflection, inside, areaOf, settled };
  };

  it('keeps what is for oneself apart from what may be told', async () => {
    const { inside } = await setup();
    expect(inside('.mine[data-anchor="0"] header')?.textContent).to.contain('Dit deel is voor uzelf.');
    expect(inside('.told[data-anchor="1"] header')?.textContent).to.contain('kan aan de organisator');
    expect(inside('.mine feedback-ratings')).to.equal(null);
    expect(inside('.mine .label')?.textContent.trim()).to.equal('Alleen voor u');
    expect(inside('.told .label')?.textContent.trim()).to.equal('Ook voor de organisator');
  });

  it('says who can read a part before its first field', async () => {
    const { reflection } = await setup();
    for (const part of reflection.renderRoot.querySelectorAll('.part')) {
      const [who, field] = [
        part.querySelector('header p')!,
        part.querySelector('answer-field, feedback-ratings')!,
      ];
      expect(who.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    }
  });

  it('says what happens with the answers before they are kept, and since when they are', async () => {
    const before = await setup();
    expect(before.inside('.happens')?.textContent).to.contain('‘Voor uzelf’ blijft van u.');
    const after = await setup({ facts: { marks: { 50: testTime } } });
    expect(after.inside('.happens')).to.equal(null);
    expect(after.inside('[role=status]')?.textContent).to.contain('Sinds 23 november 2026.');
  });

  it('keeps a text that was typed the moment before the button is pressed', async () => {
    const { host, reflection, inside, areaOf, settled } = await setup();
    areaOf('answer-field').focus();
    await sendKeys({ type: 'Goed' });
    const button = inside('button')!;
    // A pointer misses what moves aside for letters that come late.
    await document.fonts.ready;
    // Firefox brings the caret back into view a moment after typing: the button is aimed at when it stays where it is.
    const isInView = () => button.getBoundingClientRect().bottom < innerHeight;
    do {
      button.scrollIntoView({ behavior: 'instant', block: 'center' });
      await aTimeout(100);
    } while (!isInView());
    const { x, y } = button.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 20), Math.round(y + 20)] });
    await settled();
    // On a busy computer letters that come late are told a few at a time.
    expect(host.did.filter(({ type }) => type !== 'place.changed').slice(-2)).to.deep.equal([
      { type: 'text.written', text: 30, typed: 'Goed' },
      { type: 'part.finished', mark: 50 },
    ]);
    expect(inside('button')).to.equal(null);
    expect(reflection.shadowRoot?.activeElement).to.equal(inside('#kept'));
    expect(inside('[role=status] a[href="#/"]')).not.to.equal(null);
    expect(inside('[role=status] a[href="#/accreditatie"]')).not.to.equal(null);
    expect(areaOf('answer-field').readOnly).to.equal(false);
  });

  it('takes one rating for enough, chosen with the keyboard', async () => {
    const { host, inside, settled } = await setup();
    inside('feedback-ratings')!.shadowRoot!.querySelector('input')!.focus();
    await sendKeys({ press: ' ' });
    expect(host.did).to.deep.include({ type: 'choice.made', choice: 70, value: 1 });
    inside('button')!.click();
    await settled();
    expect(host.did).to.deep.include({ type: 'part.finished', mark: 50 });
  });

  it('asks for something when there is nothing, and takes it back when there is', async () => {
    const { host, reflection, inside, areaOf, settled } = await setup();
    inside('button')!.click();
    await settled();
    expect(host.did.some(({ type }) => type === 'part.finished')).to.equal(false);
    expect(inside('[role=alert]')?.textContent).to.contain('nog niets ingevuld');
    expect(reflection.shadowRoot?.activeElement).to.equal(inside('answer-field'));
    await sendKeys({ type: 'Nuttig' });
    areaOf('answer-field').blur();
    await settled();
    expect(inside('[role=alert]')).to.equal(null);
  });

  it('counts a text that could not be kept in full', async () => {
    const { host, inside, settled } = await setup({ drafts: { 30: 'Een lang verhaal' } });
    inside('button')!.click();
    await settled();
    expect(host.did).to.deep.include({ type: 'part.finished', mark: 50 });
  });

  it('has no button, and no choice to make, when somebody looks back', async () => {
    const { inside, areaOf } = await setup({ readOnly: true });
    expect(inside('button')).to.equal(null);
    expect(areaOf('answer-field').readOnly).to.equal(true);
    expect(inside('feedback-ratings')!.shadowRoot!.querySelector('input:enabled')).to.equal(null);
  });

  it('is accessible', async () => {
    const { reflection } = await setup();
    await expect(reflection).to.be.accessible();
  });

  it('is accessible when it was kept', async () => {
    const { reflection } = await setup({ facts: { marks: { 50: 1 }, choices: { 70: 3 } } });
    await expect(reflection).to.be.accessible();
  });
});
