import '../setup.ts';
import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/editor/view/learner-view.ts';
import { addWords } from '../../../src/components/session/words.ts';
import type { FromView, Look, ToView } from '../../../src/learner-view/messages.ts';

const texts = { given: { outline: {} }, files: new Map([['module/a.js', 'export default {};\n']]) } as never;

before(async () => {
  for (const language of ['nl', 'en'] as const)
    addWords(language, (await (await fetch(`/redactie-words/${language}.json`)).json()) as never);
});

describe('<learner-view>', () => {
  const setup = async (course = texts) => {
    const view = await fixture<HTMLElementTagNameMap['learner-view']>(
      html`<learner-view
        .course=${course}
        .edited=${{ step: 'les-3', section: 'lezen', lit: 'Een tekst', field: 'a' }}
        address="/tests/components/editor/told-frame.html"
      ></learner-view>`,
    );
    const frame = view.renderRoot.querySelector('iframe')!;
    const told = () => (frame.contentWindow as unknown as { told?: readonly ToView[] }).told ?? [];
    await waitUntil(() => told().some(({ type }) => type === 'look'));
    const looks = () => told().filter((message): message is Look => message.type === 'look');
    const answer = async (message: FromView) => {
      frame.contentWindow?.postMessage({ type: 'answer', with: message }, '*');
      await nextFrame();
      await nextFrame();
      await view.updateComplete;
    };
    const press = async (name: string) => {
      [...view.renderRoot.querySelectorAll('button')]
        .find((button) => button.textContent.trim().startsWith(name))!
        .click();
      await view.updateComplete;
      await nextFrame();
    };
    const said = () =>
      view.renderRoot.querySelector('[role=status]')!.textContent.replaceAll(/\s+/g, ' ').trim();
    return { view, frame, told, looks, answer, press, said };
  };

  it('gives the screens the course, and tells them where to look', async () => {
    const { told, looks } = await setup();
    expect(told()[0]?.type).to.equal('course');
    expect(looks()[0]).to.deep.include({
      ...{ step: 'les-3', section: 'lezen', lit: 'Een tekst', field: 'a' },
      ...{ language: 'nl', learner: 'halfway', name: 'Sam Voorbeeld' },
    });
  });

  it('gives every next course, and asks for the same place only once', async () => {
    const { view, told, looks } = await setup();
    const [courses, before] = [told().length - looks().length, looks().length];
    view.course = { ...(texts as object) } as never;
    view.edited = { ...view.edited! };
    await waitUntil(() => told().length - looks().length > courses);
    view.edited = { ...view.edited, lit: 'Een andere tekst' };
    await waitUntil(() => looks().at(-1)?.lit === 'Een andere tekst');
    expect(told().length - looks().length).to.equal(courses + 1);
    expect(looks()).to.have.length(before + 1);
  });

  it('looks as who is chosen, in the language that is chosen or edited', async () => {
    const { view, looks, press } = await setup();
    await press('Klaar');
    await press('EN');
    await waitUntil(() => looks().at(-1)?.language === 'en');
    expect(looks().at(-1)?.learner).to.equal('finished');
    view.editedLanguage = 'en';
    await view.updateComplete;
    view.editedLanguage = 'nl';
    await waitUntil(() => looks().at(-1)?.language === 'nl');
  });

  it('says what somebody must know about what they see, and no more', async () => {
    const { view, answer, press, said } = await setup();
    await answer({ type: 'shown', took: 12, lit: true, shut: false });
    expect(said()).to.equal('');
    view.faulty = true;
    await view.updateComplete;
    expect(said()).to.contain('laatste versie zonder fout');
    view.faulty = false;
    await press('Nieuw');
    await answer({ type: 'shown', took: 12, lit: false, shut: true });
    expect(said()).to.contain('Kies Halverwege of Klaar');
    await answer({ type: 'shown', took: 12, lit: false, shut: false });
    expect(view.renderRoot.querySelector('.mini')!.textContent).to.contain('niet op dit scherm');
    await answer({ type: 'stayed', address: 'https://www.example.nl/' });
    expect(said()).to.contain('https://www.example.nl/');
    await answer({ type: 'fault' });
    expect(said()).to.contain('kan nu niet worden getoond');
    view.edited = undefined;
    await view.updateComplete;
    expect(said()).to.contain('Dit zien deelnemers niet');
  });

  it('hears nothing from another window', async () => {
    const { view, said } = await setup();
    window.postMessage({ type: 'fault' }, '*');
    await nextFrame();
    await nextFrame();
    await view.updateComplete;
    expect(said()).to.equal('');
  });

  it('says so where the screens do not come', async () => {
    const view = await fixture<HTMLElementTagNameMap['learner-view']>(
      html`<learner-view .course=${texts} address="/tests/components/editor/nowhere.html"></learner-view>`,
    );
    await waitUntil(() => view.renderRoot.querySelector('.note') !== null);
    expect(view.renderRoot.querySelector('.note')!.textContent).to.contain('kan nu niet worden getoond');
  });

  it('fills the window and comes back, without the screens beginning anew', async () => {
    const { view, frame, press, told } = await setup();
    const before = told().length;
    await press('Vergroot');
    expect(view.renderRoot.querySelector('dialog:modal')).not.to.equal(null);
    expect(view.shadowRoot!.activeElement?.textContent.trim()).to.equal('Verklein');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => view.renderRoot.querySelector('dialog:modal') === null);
    await view.updateComplete;
    expect(view.renderRoot.querySelector('.size')!.textContent.trim()).to.equal('Vergroot');
    expect(view.renderRoot.querySelector('iframe')).to.equal(frame);
    expect(told().length).to.equal(before);
  });

  it('shows a computer as wide as one, however narrow the place is', async () => {
    await setViewport({ width: 390, height: 800 });
    const { view, frame, press } = await setup();
    await press('Computer');
    expect(frame.style.width).to.equal('1280px');
    expect(frame.getBoundingClientRect().right).to.be.at.most(390);
    expect(document.documentElement.scrollWidth).to.be.at.most(390);
    for (const button of view.renderRoot.querySelectorAll('button'))
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
    await setViewport({ width: 800, height: 600 });
  });

  it('is accessible, small and large', async () => {
    const { view, answer, press } = await setup();
    await answer({ type: 'shown', took: 12, lit: false, shut: true });
    await expect(view).to.be.accessible();
    await press('Vergroot');
    await expect(view).to.be.accessible();
    await press('Verklein');
  });
});
