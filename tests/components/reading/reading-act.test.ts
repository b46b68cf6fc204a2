import '../setup.ts';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/reading/reading-act.ts';
import type { ActContent } from '../../../src/content/act-outcome.ts';
import { inSession, sessionOf, type SessionOptions } from '../session-fixture.ts';

const act = (kind: ActContent['kind']): ActContent => ({
  kind,
  title: 'Doe iets',
  task: 'Wat past bij uw wijk?',
  brings: 'Wat bij uw wijk past',
  answers: [
    { value: 1, label: 'De GGD', then: 'Vraag de GGD.' },
    { value: 2, label: 'De gemeente', then: 'Vraag de gemeente.' },
  ],
  items:
    kind === 'sort'
      ? [
          { id: 'cijfers', choice: 33, label: 'Cijfers', right: 1, why: 'De GGD heeft cijfers.' },
          { id: 'bankjes', choice: 34, label: 'Bankjes', right: 2, why: 'De gemeente gaat over bankjes.' },
        ]
      : [{ id: 'een', choice: 33, ...(kind === 'estimate' ? { right: 2, why: '16 van de 19.' } : {}) }],
});

const figure = {
  id: 'vervolg',
  kind: 'of' as const,
  title: 'Zestien van negentien',
  explanation: 'Zij gingen door.',
  source: 'De evaluatie',
  items: [{ id: 'vervolg', label: 'Vervolg', value: 16, of: 19 }],
};

describe('<reading-act>', () => {
  const setup = async (kind: ActContent['kind'], options: SessionOptions = {}) => {
    const given = act(kind);
    const { host, screen } = await inSession(
      sessionOf(options),
      'reading-act',
      (session) =>
        html`<reading-act
          .act=${given}
          .figure=${kind === 'estimate' ? figure : undefined}
          .choices=${session.facts.choices}
          ?readOnly=${session.readOnly}
        ></reading-act>`,
    );
    const all = <E extends HTMLElement>(selector: string) => [
      ...screen.renderRoot.querySelectorAll<E>(selector),
    ];
    const radio = (value: number) => all<HTMLInputElement>(`input[value="${value}"]`)[0]!;
    const status = () => all('[role="status"]')[0]!.innerText.trim();
    const press = async () => {
      all('button')[0]!.click();
      await host.updateComplete;
      await screen.updateComplete;
    };
    const put = async (at: number, value: number) => {
      const select = all<HTMLSelectElement>('select')[at]!;
      select.value = String(value);
      select.dispatchEvent(new Event('change'));
      await screen.updateComplete;
    };
    return { host, screen, all, radio, status, press, put };
  };

  it('keeps a choice for the own wijk at once, and says what to do with it', async () => {
    const { host, screen, all, radio, status } = await setup('choose');
    expect(all('button')).to.have.length(0);
    radio(2).click();
    await host.updateComplete;
    await screen.updateComplete;
    expect(host.session.facts.choices[33]).to.equal(2);
    expect(status()).to.equal('Vraag de gemeente.');
  });

  it('keeps an estimate only when the figure is asked for, and then shows it', async () => {
    const { host, screen, all, radio, status, press } = await setup('estimate');
    radio(1).click();
    await screen.updateComplete;
    expect(host.session.facts.choices[33]).to.equal(undefined);
    expect(all('figure-chart')).to.have.length(0);
    await press();
    expect(host.session.facts.choices[33]).to.equal(1);
    expect(status()).to.contain('U schatte: De GGD.').and.to.contain('16 van de 19.');
    expect(all('figure-chart')).to.have.length(1);
  });

  it('does not show a figure to who passes along the answers with the keyboard', async () => {
    const { host, radio, status } = await setup('estimate');
    radio(1).focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(host.session.facts.choices[33]).to.equal(undefined);
    expect(status()).to.equal('');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(host.session.facts.choices[33]).to.equal(2);
    expect(status()).to.contain('Goed geschat.');
  });

  it('says at each line that was sorted whether it belongs there, and counts', async () => {
    const { host, all, status, press, put } = await setup('sort');
    await put(0, 1);
    await put(1, 1);
    expect(host.session.facts.choices).to.deep.equal({});
    await press();
    expect(host.session.facts.choices).to.deep.equal({ 33: 1, 34: 1 });
    expect(all('.why').map((why) => why.innerText.trim())).to.deep.equal([
      'Dat klopt. De GGD heeft cijfers.',
      'Net anders. De gemeente gaat over bankjes.',
    ]);
    expect(status()).to.contain('1 van de 2 klopt');
    await put(1, 2);
    expect(all('.why')[1]!.innerText.trim()).to.equal('');
  });

  it('asks for what is missing, and brings the keyboard there', async () => {
    const { host, screen, all, press, put } = await setup('sort');
    await put(0, 1);
    await press();
    expect(all('[role="alert"]')[0]!.innerText).to.contain('Kies bij elke regel');
    expect(screen.shadowRoot?.activeElement).to.equal(all('select')[1]);
    expect(host.did).to.deep.equal([]);
  });

  it('has the answer again at the next visit', async () => {
    const { radio, status } = await setup('choose', { facts: { choices: { 33: 1 } } });
    expect(radio(1).checked).to.equal(true);
    expect(status()).to.equal('Vraag de GGD.');
  });

  it('says that it is for oneself, and leads to Mijn wijk', async () => {
    const { all } = await setup('choose');
    expect(all('.own')[0]!.innerText).to.contain('Alleen voor u');
    expect(all('.own a')[0]!.getAttribute('href')).to.equal('#/mijn-wijk/4');
  });

  for (const kind of ['choose', 'estimate', 'sort'] as const) {
    it(`only shows what was chosen when somebody looks back (${kind})`, async () => {
      const { all } = await setup(kind, { readOnly: true, facts: { choices: { 33: 1, 34: 2 } } });
      expect(all('button')).to.have.length(0);
      expect(all<HTMLInputElement>('input, select').every(({ disabled }) => disabled)).to.equal(true);
    });

    it(`is accessible before and after an answer (${kind})`, async () => {
      await expect((await setup(kind)).screen).to.be.accessible();
      const { screen } = await setup(kind, { facts: { choices: { 33: 1, 34: 1 } } });
      await expect(screen).to.be.accessible();
    });
  }
});
