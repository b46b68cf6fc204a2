import '../setup.ts';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/leerdossier/leerdossier-screen.ts';
import { checkSymbol } from '../../../src/encoding/crockford.ts';
import type { LeerdossierContent } from '../../../src/content/step-content.ts';
import { instead } from '../instead.ts';
import { inSession, sessionOf, testTime, type SessionOptions } from '../session-fixture.ts';

const scale = [1, 2, 3, 4, 5].map((value) => ({ value, label: `Antwoord ${value}` }));
const content: LeerdossierContent = {
  kind: 'leerdossier',
  course: 'Proefcursus',
  questionnaire: {
    scale,
    none: { value: 0, label: 'Weet niet' },
    dimensions: [{ id: 'kennen', title: 'Elkaar kennen' }],
    bands: [{ id: 'aandacht', from: 0, title: 'Vraagt aandacht' }],
    items: [
      { dimension: 'kennen', choice: 0, statement: 'Ik ken de anderen.' },
      { dimension: 'kennen', choice: 1, statement: 'De anderen kennen mij.' },
    ],
    earlier: [],
    moments: [{ id: 'vooraf', mark: 9, choiceOffset: 0, reportOffset: 0, extra: false, lookBack: [] }],
    extra: { choices: [], fields: [] },
  },
  werksessie: {
    readiness: { options: [{ value: 1, label: 'Ja' }], points: [{ choice: 60, text: 'Iedereen komt.' }] },
    notes: [{ title: 'Afspraken', fields: [{ text: 20, label: 'Afspraak 1' }] }],
  },
  socialeKaart: {
    answers: [{ value: 1, label: 'Ken ik' }],
    groups: [{ title: 'Zorg dichtbij', partners: [{ choice: 49, label: 'Apotheek' }] }],
  },
  acts: [],
  things: undefined,
  lessons: [
    {
      step: 'les-1',
      questions: [{ choice: 33, question: 'Wat doet u?', answers: [{ value: 1, label: 'Bellen' }] }],
      fields: [{ text: 0, label: 'Ik wil kennismaken met' }],
    },
  ],
  reflection: {
    private: { title: 'Voor uzelf', fields: [{ text: 30, label: 'Hoe was het?' }] },
    feedback: {
      title: 'Wat vond u ervan?',
      options: scale,
      ratings: [{ choice: 70, label: 'De sfeer' }],
      questions: [],
      goals: undefined,
      remark: { text: 31, label: 'Uw opmerking' },
    },
  },
};
const busy: SessionOptions = {
  learnerName: 'Çağla Öztürk-Żukowska',
  facts: {
    marks: { 1: testTime },
    choices: { 0: 2, 1: 3, 33: 1, 60: 1, 70: 4 },
    texts: { 0: 'de <b>buurtsportcoach</b>', 20: 'Elke maand', 30: 'Leerzaam', 31: 'Dank' },
  },
};

describe('<leerdossier-screen>', () => {
  const setup = async (options: SessionOptions = {}) => {
    const { screen } = await inSession(
      sessionOf(options),
      'leerdossier-screen',
      () => html`<leerdossier-screen .content=${content}></leerdossier-screen>`,
    );
    const inside = (selector: string) => screen.renderRoot.querySelector<HTMLElement>(selector);
    const section = (id: string) => inside(`section[aria-labelledby=${id}]`)?.textContent ?? '';
    return { screen, inside, section };
  };

  it('shows the name as the LMS gave it, and what was done and written', async () => {
    const { inside, section } = await setup(busy);
    expect(inside('.owner')?.textContent).to.equal('Çağla Öztürk-Żukowska');
    expect(section('programma')).to.contain('Bezig').and.contain('23 november 2026');
    expect(section('vragenlijst')).to.contain('2,5 (Vraagt aandacht)').and.contain('Antwoord 3');
    expect(section('werksessie')).to.contain('Ja').and.contain('Elke maand');
    expect(section('opdrachten')).to.contain('de <b>buurtsportcoach</b>');
    expect(section('kennisvragen')).to.contain('Bellen');
    expect(section('reflectie')).to.contain('Leerzaam').and.contain('Antwoord 4').and.contain('Dank');
  });

  it('says in one sentence what is not there yet, without an empty table', async () => {
    const { inside, screen, section } = await setup({ facts: { learnerCode: '7F3K92Q' } });
    // Beside the presence stands the deelnemerscode, so there the sentence is that of the section.
    expect(screen.renderRoot.querySelectorAll('.empty')).to.have.length(8);
    expect(section('aanwezigheid')).to.contain('Er is nog geen aanwezigheid');
    expect(inside('table')).to.equal(null);
    expect(inside('.owner')?.textContent).to.equal('Leerdossier');
  });

  it('makes a file with the same words, and says its name', async () => {
    const { screen, inside } = await setup(busy);
    const made: Blob[] = [];
    const names: string[] = [];
    const putBack = [
      instead(URL, 'createObjectURL', (blob: Blob) => {
        made.push(blob);
        return 'blob:made';
      }),
      instead(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        names.push(this.download);
      }),
    ];
    inside('.button')?.focus();
    await sendKeys({ press: 'Enter' });
    // What makes the file comes at the first press.
    await waitUntil(() => names.length > 0);
    await screen.updateComplete;
    for (const back of putBack) back();
    // By the clock of the course, not by that of the device.
    expect(names).to.deep.equal(['leerdossier-proefcursus-2026-11-23.html']);
    expect(made).to.have.length(1);
    const page = new DOMParser().parseFromString(await made[0]!.text(), 'text/html');
    const wordsOf = (root: ParentNode) =>
      [...root.querySelectorAll('.dossier :is(h3, dt, dd, th, td, .sharing, .empty, .about)')].map(
        (element) => element.textContent.trim(),
      );
    expect(wordsOf(page)).to.deep.equal(wordsOf(screen.renderRoot));
    // The picture of a film needs no style sheet there, and asks for nothing.
    const still = page.querySelector('figure svg.still')!;
    expect(still.querySelectorAll('path[fill^="rgb"], path[stroke^="rgb"]').length).to.be.greaterThan(50);
    expect(still.querySelectorAll('use, style, [class]:not(svg), [href]').length).to.equal(0);
    expect(page.querySelector('figcaption')?.textContent).to.equal('De cursus in het kort, 75 seconden');
    expect(inside('[role=status]')?.textContent).to.contain('leerdossier-proefcursus-');
  });

  it('says so when what makes the file cannot be fetched, and makes it once it can', async () => {
    const { screen, inside } = await setup(busy);
    const names: string[] = [];
    const putBack = instead(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const fetched = screen.loadFileMaker;
    screen.loadFileMaker = () => Promise.reject(new TypeError('Failed to fetch'));
    inside('.button')?.click();
    await waitUntil(() => inside('[role=status]')?.textContent.includes('niet te bereiken'));
    screen.loadFileMaker = fetched;
    inside('.button')?.click();
    await waitUntil(() => names.length > 0);
    await screen.updateComplete;
    putBack();
    expect(inside('[role=status]')?.textContent).to.contain('leerdossier-proefcursus-');
  });

  it('gives a deelnemerscode once, and has it to be read and to be scanned', async () => {
    const { inside, section } = await setup({ facts: { learnerCode: '7F3K92Q' } });
    expect(section('aanwezigheid')).to.contain(`7F3K-92Q${checkSymbol('7F3K92Q')}`);
    expect(inside('.coded svg[role=img]')?.getAttribute('aria-label')).to.contain('deelnemerscode');
    const fresh = await inSession(
      sessionOf({ facts: { secret: 'een geheim' } }),
      'leerdossier-screen',
      () => html`<leerdossier-screen .content=${content}></leerdossier-screen>`,
    );
    await waitUntil(() => fresh.host.did.length > 0);
    expect(fresh.host.did.map(({ type }) => type)).to.deep.equal(['learner-code.given']);
    const looking = await inSession(
      sessionOf({ readOnly: true, facts: { secret: 'een geheim' } }),
      'leerdossier-screen',
      () => html`<leerdossier-screen .content=${content}></leerdossier-screen>`,
    );
    expect(looking.host.did).to.deep.equal([]);
  });

  it('says it where nothing is printed, and what to do instead', async () => {
    const { screen } = await setup();
    const button = [...screen.renderRoot.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Druk af'),
    )!;
    const putBack = instead(window, 'print', () => undefined);
    button.click();
    await waitUntil(
      () => screen.renderRoot.textContent.includes('Er ging geen afdrukvenster open'),
      undefined,
      {
        timeout: 4000,
      },
    );
    putBack();
    const printing = instead(window, 'print', () => window.dispatchEvent(new Event('beforeprint')));
    button.click();
    await waitUntil(() => !screen.renderRoot.textContent.includes('Er ging geen afdrukvenster open'));
    printing();
  });

  it('prints', async () => {
    const { inside } = await setup();
    let printed = 0;
    const putBack = instead(window, 'print', () => {
      printed++;
    });
    inside('.button.quiet')?.click();
    putBack();
    expect(printed).to.equal(1);
  });

  it('numbers the printed pages only while it is there', async () => {
    const { screen } = await setup(busy);
    const sheets = () =>
      document.adoptedStyleSheets.filter((sheet) =>
        [...sheet.cssRules].some((rule) => rule instanceof CSSPageRule),
      );
    expect(sheets()).to.have.length(1);
    screen.remove();
    expect(sheets()).to.have.length(0);
  });

  it('brings somebody to a section, with the focus on its heading', async () => {
    await setViewport({ width: 1280, height: 800 });
    const { screen, inside } = await setup(busy);
    inside('nav li:nth-child(3) a')?.click();
    expect(screen.shadowRoot?.activeElement?.id).to.equal('vragenlijst');
  });

  for (const width of [320, 1280]) {
    it(`is accessible and fits at ${width}`, async () => {
      await setViewport({ width, height: 800 });
      const { screen } = await setup(busy);
      await expect(screen).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }
});
