import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/editor/special/special-form.ts';
import type { EditAsked } from '../../../src/components/editor/editor-events.ts';
import type { CourseDraft } from '../../../src/editing/course-draft.ts';
import '../setup.ts';
import { draftOf, speakEditor } from './edited-course.ts';

/** The form of a place, in a page that does what is asked. */
async function opened(draft: CourseDraft, file: string, ...path: readonly string[]) {
  const form = await fixture<HTMLElementTagNameMap['special-form']>(
    html`<special-form
      .draft=${draft}
      .place=${{ file, path }}
      .today=${'2026-11-30'}
      @edit-asked=${({ action }: EditAsked) => {
        draft.act(action);
        form.revision += 1;
      }}
    ></special-form>`,
  );
  const desk = form.renderRoot.firstElementChild as HTMLElement & { updateComplete: Promise<unknown> };
  await desk.updateComplete;
  const root = desk.shadowRoot;
  if (root === null) throw new Error('It shows nothing.');
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(name),
    );
  const settle = async () => {
    await form.updateComplete;
    await desk.updateComplete;
  };
  return { form, root, button, settle };
}

/** What is asked first, once it is asked. */
async function question(root: ShadowRoot) {
  const ask = root.querySelector('ask-first');
  await ask?.updateComplete;
  const inside = ask?.renderRoot as ShadowRoot;
  return {
    dialog: inside.querySelector('dialog'),
    answer: (at: number) => inside.querySelectorAll('button')[at]?.click(),
  };
}

const typed = (field: HTMLInputElement | HTMLTextAreaElement | null, value: string) => {
  if (field === null) throw new Error('There is no such field.');
  field.value = value;
  field.dispatchEvent(new Event('input'));
};

describe('the forms of their own', () => {
  before(speakEditor);

  it('have no fault for a screen reader', async () => {
    const draft = await draftOf('vragenlijst.yaml', 'werksessie.yaml', 'course.yaml', 'bronnen.yaml');
    for (const [file, ...path] of [
      ['vragenlijst.yaml'],
      ['werksessie.yaml'],
      ['course.yaml', 'phases'],
      ['course.yaml', 'accreditation'],
      ['bronnen.yaml'],
    ] as const) {
      const { form } = await opened(draft, file, ...path);
      await expect(form).to.be.accessible();
    }
  });

  it('move an edge of the programme with the keys, and the sum stays', async () => {
    const draft = await draftOf(
      'werksessie.yaml',
      'werkvormen/aftrap.yaml',
      'werkvormen/blik-op-de-wijk.yaml',
    );
    const { root, settle } = await opened(draft, 'werksessie.yaml');
    const edge = root.querySelector<HTMLElement>('[role="slider"]');
    edge?.focus();
    await sendKeys({ press: 'PageUp' });
    await settle();
    expect(edge?.getAttribute('aria-valuetext')).to.equal('Aftrap 25 minuten, Blik op de wijk 35 minuten');
    expect(draft.value({ file: 'werksessie.yaml', path: ['minutes'] })).to.equal(240);
    // As far as every step has its minute, and no further.
    for (let press = 0; press < 20; press++) await sendKeys({ press: 'PageDown' });
    await settle();
    expect(edge?.getAttribute('aria-valuenow')).to.equal(edge?.getAttribute('aria-valuemin'));
  });

  it('ask what another meaning of a statement does, and do nothing when it is not meant', async () => {
    const draft = await draftOf('vragenlijst.yaml', 'nummers.yaml', 'vroeger.yaml', 'course.yaml');
    const { root, button, settle } = await opened(draft, 'vragenlijst.yaml');
    const change = async (at: number) => {
      button('Wijzig: Bewoners denken')?.click();
      await settle();
      typed(root.querySelector('#statement-nl'), 'Bewoners beslissen mee.');
      root.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]?.click();
      await settle();
      button('Maak een nieuwe stelling')?.click();
      await settle();
      const { dialog, answer } = await question(root);
      expect(dialog?.open).to.equal(true);
      expect(dialog?.textContent).to.contain('begint voor en na opnieuw');
      answer(at);
      await new Promise((done) => dialog?.addEventListener('close', done, { once: true }));
      await settle();
    };
    await change(1);
    expect(draft.changes()).to.deep.equal([]);
    button('Toch niet')?.click();
    await settle();
    await change(0);
    expect(draft.value({ file: 'vragenlijst.yaml', path: ['items', 10, 'id'] })).to.equal('inwoners-3');
    expect(draft.value({ file: 'vroeger.yaml', path: ['statements', 0, 'id'] })).to.equal('inwoners-1');
  });

  it('say what is missing before something is made', async () => {
    const draft = await draftOf('course.yaml', 'nummers.yaml');
    const { root, button, settle } = await opened(draft, 'course.yaml', 'professions');
    button('Voeg een beroep toe')?.click();
    await settle();
    button('Voeg toe')?.click();
    await settle();
    expect(root.querySelector('#new-title-en-error')?.textContent).to.contain('Engelse tekst');
    expect(draft.changes()).to.deep.equal([]);
    typed(root.querySelector('#new-title-nl'), 'Wijkagent');
    typed(root.querySelector('#new-title-en'), 'Community police officer');
    await settle();
    button('Voeg toe')?.click();
    await settle();
    expect(draft.changes().map(({ kind }) => kind)).to.contain('added');
  });

  it('copy next year’s accreditation, and lock what is over', async () => {
    const draft = await draftOf('course.yaml', 'nummers.yaml');
    const record = (year: number) => ({
      id: `gaia-${year}`,
      institution: 'NHG',
      register: 'GAIA',
      orgId: 19,
      number: '0123456',
      points: 4,
      from: `${year}-01-01`,
      until: `${year}-12-31`,
      professions: ['huisarts'],
      reportWithinDays: 14,
      wording: { nl: 'Vier punten.', en: 'Four points.' },
    });
    const list = { file: 'course.yaml', path: ['accreditation'] };
    draft.act({
      what: 'two',
      edits: [2025, 2026].map((year, at) => ({ type: 'added', list, at, value: record(year) })),
    });
    const { root, button, settle } = await opened(draft, 'course.yaml', 'accreditation');
    expect(root.querySelectorAll('.row')[1]?.textContent).to.contain('Ligt vast');
    button('Volgend jaar')?.click();
    await settle();
    const [first] = root.querySelectorAll('.row');
    expect(first?.textContent).to.contain('Nog geen ID-nummer');
    const inner = first?.querySelector('accreditation-form')?.shadowRoot;
    expect(inner?.querySelector<HTMLInputElement>('#from')?.value).to.equal('2027-01-01');
    expect(inner?.querySelector<HTMLInputElement>('#number')?.value).to.equal('');
  });
});
