import '../setup.ts';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/questionnaire/questionnaire-screen.ts';
import type { StepState } from '../../../src/programme/overview.ts';
import { noFacts } from '../../../src/programme/facts.ts';
import { resultsCourse } from '../../fixtures/answer-lists.ts';
import { inSession, sessionOf, stateOf, testTime, type SessionOptions } from '../session-fixture.ts';
import { questionnaireContent, withQuestionnaireLater } from './questionnaire-fixture.ts';

/** The step of the test course, at another moment of the questionnaire. */
const atMoment = (state: StepState, moment: string): StepState => ({
  ...state,
  step: { ...state.step, moment },
});

describe('<questionnaire-screen>', () => {
  const setup = async (options: SessionOptions = {}, moment = 'vooraf') => {
    const { host, screen: element } = await inSession(
      sessionOf(options),
      'questionnaire-screen',
      (session) =>
        html`<questionnaire-screen
          .content=${{ ...questionnaireContent, receipts: resultsCourse.forms }}
          .state=${atMoment(stateOf(session, 'vragenlijst'), moment)}
        ></questionnaire-screen>`,
    );
    const find = (selector: string) => element.renderRoot.querySelector<HTMLElement>(selector);
    const radio = (position: number, value: number) =>
      element.renderRoot.querySelector<HTMLInputElement>(
        `[data-anchor='${position}'] input[value='${value}']`,
      )!;
    const send = async () => {
      find('button.send')!.click();
      await element.updateComplete;
    };
    const focused = () => element.shadowRoot?.activeElement;
    const profile = () => find('own-profile')?.shadowRoot?.textContent.replaceAll(/\s+/g, ' ') ?? '';
    return { host, element, find, radio, send, focused, profile };
  };

  it('keeps every answer at once and counts it', async () => {
    const { host, element, find, radio } = await setup();
    radio(0, 4).click();
    await element.updateComplete;
    expect(host.did).to.deep.include({ type: 'choice.made', choice: 0, value: 4 });
    expect(find('.counter')!.textContent).to.contain('1 van 2 beantwoord');
  });

  it('is answered with the arrow keys', async () => {
    const { host, radio } = await setup({ facts: { choices: { 0: 2 } } });
    radio(0, 2).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(host.session.facts.choices[0]).to.equal(3);
  });

  it('names each statement as the question of its answers', async () => {
    const { find } = await setup();
    expect(find('[data-anchor="1"] legend')!.textContent).to.contain('Ik ken de mensen.');
  });

  it('is not sent as long as an answer is missing, and leads to it', async () => {
    const { host, element, find, radio, send, focused } = await setup({ facts: { choices: { 0: 3 } } });
    await send();
    expect(host.did).to.deep.equal([]);
    expect(focused()).to.equal(find('[role=alert]'));
    expect(find('[role=alert]')!.textContent).to.contain('Nog 1 vraag zonder antwoord');
    expect(find('[data-anchor="0"] .error')).to.equal(null);
    expect(find('[data-anchor="1"] .error')!.textContent).to.contain('Kies een antwoord');
    await expect(element).to.be.accessible();

    find('.notice a')!.click();
    expect(focused()).to.equal(radio(1, 1));
    radio(1, 0).click();
    await element.updateComplete;
    expect(find('[role=alert]')).to.equal(null);
  });

  it('offers a bon once it is sent, and fetches the panel when somebody asks for it', async () => {
    const { element, find, send } = await setup({ facts: { choices: { 0: 3, 1: 4 } } });
    expect(find('#give')).to.equal(null);
    await send();
    expect(find('receipt-panel')).to.equal(null);
    find('section[aria-labelledby=give] button')!.click();
    await element.updateComplete;
    await waitUntil(() => find('receipt-panel')?.shadowRoot?.querySelector('.holds') != null);
    await expect(element).to.be.accessible();
  });

  it('is sent with the mark of its moment, and then shows the own profile', async () => {
    const { host, element, find, send, focused, profile } = await setup({
      facts: { choices: { 0: 3, 1: 4 } },
    });
    await send();
    expect(host.did).to.deep.include({ type: 'part.finished', mark: 9 });
    expect(focused()).to.equal(find('#sent-title'));
    expect(profile()).to.contain('3,5 van 5').and.to.contain('Om te bespreken');
    expect(find('.profile')!.textContent).to.contain('niet gevalideerd');
    expect(find('button.send')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('leaves "do not know" out of the profile', async () => {
    const { profile } = await setup({ facts: { choices: { 0: 5, 1: 0 }, marks: { 9: 1 } } });
    expect(profile()).to.contain('5,0 van 5');
  });

  it('says so when no answer counts', async () => {
    const { find } = await setup({ facts: { choices: { 0: 0, 1: 0 }, marks: { 9: 1 } } });
    expect(find('own-profile')).to.equal(null);
    expect(find('.profile .nothing')!.textContent).to.contain(
      'U koos bij elke stelling ‘Weet niet / n.v.t.’',
    );
  });

  it('is sent, mended and sent again with the keyboard alone', async () => {
    const { host, element, find, focused } = await setup({ facts: { choices: { 0: 3 } } });
    const inFocus = () => focused() as HTMLElement;
    find('button.send')!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await sendKeys({ press: 'Tab' });
    expect(inFocus().textContent).to.contain('Stelling 2: Ik ken de mensen.');

    await sendKeys({ press: 'Enter' });
    expect(inFocus().getAttribute('name')).to.equal('question-1');
    expect(find('[data-anchor="1"] .error')).not.to.equal(null);
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(host.session.facts.choices[1]).to.equal(2);
    expect(find('[data-anchor="1"] .error')).to.equal(null);
    expect(inFocus().getAttribute('name')).to.equal('question-1');

    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(host.did.at(-1)).to.deep.equal({ type: 'part.finished', mark: 9 });
  });

  it('says when everything has been answered', async () => {
    const { element, find, radio } = await setup({ facts: { choices: { 0: 3 } } });
    expect(find('.foot [role=status]')!.textContent.trim()).to.equal('');
    radio(1, 0).click();
    await element.updateComplete;
    expect(find('.foot [role=status]')!.textContent).to.contain('Alles is beantwoord.');
  });

  it('shows the names of the points at each statement where there is no room for columns', async () => {
    const { element, find, radio } = await setup();
    const name = () => radio(0, 4).nextElementSibling!;
    element.style.width = '1000px';
    expect(name().getBoundingClientRect().width).to.be.below(2);
    expect(find('.point-name')!.checkVisibility()).to.equal(true);
    for (const width of ['390px', '300px']) {
      element.style.width = width;
      expect(name().getBoundingClientRect().width).to.be.above(20);
      expect(find('.point-name')!.checkVisibility()).to.equal(false);
      const target = radio(0, 4).closest('label')!.getBoundingClientRect();
      expect(Math.min(target.width, target.height)).to.be.at.least(44);
    }
  });

  it('keeps a changed answer after it was sent', async () => {
    const { host, radio } = await setup({ facts: { choices: { 0: 3, 1: 4 }, marks: { 9: 1 } } });
    radio(0, 5).click();
    expect(host.session.facts.choices[0]).to.equal(5);
  });

  describe('half a year later', () => {
    const choices = { 0: 3, 1: 3, 16: 4, 17: 4, 32: 2 };

    it('asks how the things went that were chosen, with what was written of them', async () => {
      const given = { choices: { ...choices, 80: 2 }, texts: { 20: 'De buurtsportcoach.' } };
      const { element, host, find } = await setup({ facts: given }, 'half-jaar');
      expect(find('.went legend')!.textContent).to.equal('Iemand bellen: De buurtsportcoach.');
      find('.went input[value="3"]')!.click();
      expect(host.did).to.deep.include({ type: 'choice.made', choice: 81, value: 3 });
      await expect(element).to.be.accessible();
      expect((await setup({ facts: { choices } }, 'half-jaar')).find('.went')).to.equal(null);
    });

    it('asks the extra questions too', async () => {
      const { element, find } = await setup({ facts: { choices } }, 'half-jaar');
      expect(find('.extra')!.textContent).to.contain('Gaf de werksessie een impuls?');
      expect(find('.counter')!.textContent).to.contain('3 van 3');
      await expect(element).to.be.accessible();
    });

    it('can be sent without the questions that may be passed over', async () => {
      const { host, find } = await setup({ facts: { choices: { ...choices } } }, 'half-jaar');
      expect(find('.extra')!.textContent)
        .to.contain('Hoeveel afspraken lopen nog?')
        .and.to.contain('slaat u over');
      find('.send')!.click();
      expect(host.did).to.deep.include({ type: 'part.finished', mark: 10 });
    });

    it('keeps an answer to one of them at once, also the one of who does not know', async () => {
      const { host, find } = await setup({ facts: { choices } }, 'half-jaar');
      find('.extra input[name=question-3][value="0"]')!.click();
      expect(host.did).to.deep.include({ type: 'choice.made', choice: 34, value: 0 });
    });

    it('asks some only of people of one domain', async () => {
      const asked = async (profession?: number) => {
        const facts = profession === undefined ? { choices } : { choices, profession };
        const { find } = await setup({ facts }, 'half-jaar');
        return find('.extra')!.textContent.includes('oplossing buiten de zorg');
      };
      expect(await asked(0)).to.equal(true);
      expect(await asked(1)).to.equal(false);
      expect(await asked()).to.equal(false);
    });

    it('begins with what was agreed, to look back on', async () => {
      const { element, find } = await setup(
        { facts: { texts: { 20: 'Elke maand een lunch.' } } },
        'half-jaar',
      );
      expect(find('.agreements')!.textContent)
        .to.contain('Onze afspraken')
        .and.to.contain('Elke maand een lunch.');
      expect(find('.agreements a')!.getAttribute('href')).to.equal('#/mijn-wijk');
      expect(find('.agreements input, .agreements textarea')).to.equal(null);
      await expect(element).to.be.accessible();
    });

    it('begins with the statements when nothing was written down', async () => {
      const { find } = await setup({}, 'half-jaar');
      expect(find('.agreements')).to.equal(null);
    });

    it('shows before and after once it is sent', async () => {
      const { element, find } = await setup({ facts: { choices, marks: { 10: 1 } } }, 'half-jaar');
      expect(find('own-profile')).to.equal(null);
      expect(find('slope-chart')!.shadowRoot!.textContent.replaceAll(/\s+/g, ' '))
        .to.contain('Vooraf 3,0, nu 4,0')
        .and.to.contain('1,0 hoger')
        .and.to.contain('Sterk punt');
      expect(find('.profile')!.textContent).to.contain('niet gevalideerd');
      await expect(element).to.be.accessible();
    });

    it('shows the profile of now when there is nothing to compare with', async () => {
      const { find, profile } = await setup(
        { facts: { choices: { 0: 0, 1: 0, 16: 4, 17: 4, 32: 2 }, marks: { 10: 1 } } },
        'half-jaar',
      );
      expect(find('slope-chart')).to.equal(null);
      expect(profile()).to.contain('4,0 van 5');
    });
  });

  it('cannot be filled in while looking back', async () => {
    const { find, radio } = await setup({ readOnly: true });
    expect(radio(0, 1).disabled).to.equal(true);
    expect(find('.foot')).to.equal(null);
  });

  describe('in a finished course', () => {
    const later = (kept: 'browser' | 'page', stored = {}): SessionOptions => ({
      outline: withQuestionnaireLater,
      readOnly: true,
      forOneself: { kept, stored: { ...noFacts(testTime), ...stored } },
      facts: { choices: { 0: 3, 1: 3 }, marks: { 9: 1 } },
    });
    const atLater = async (options: SessionOptions) => {
      const { host, screen: element } = await inSession(
        sessionOf(options),
        'questionnaire-screen',
        (session) =>
          html`<questionnaire-screen
            .content=${questionnaireContent}
            .state=${stateOf(session, 'later')}
          ></questionnaire-screen>`,
      );
      const find = (selector: string) => element.renderRoot.querySelector<HTMLElement>(selector);
      const words = () => element.renderRoot.textContent.replaceAll(/\s+/g, ' ');
      return { host, element, find, words };
    };
    const radioIn = ({ element }: Awaited<ReturnType<typeof atLater>>, position: number, value: number) =>
      element.renderRoot.querySelector<HTMLInputElement>(
        `[data-anchor='${position}'] input[value='${value}']`,
      )!;

    it('the list of later is answered for oneself, and shows before and now', async () => {
      const screen = await atLater(later('browser'));
      expect(screen.words())
        .to.contain('Deze antwoorden zijn voor uzelf')
        .and.to.contain('staan alleen in deze browser')
        .and.not.to.contain('Alleen groepsresultaten');
      radioIn(screen, 0, 5).click();
      radioIn(screen, 1, 5).click();
      radioIn(screen, 2, 2).click();
      await screen.element.updateComplete;
      const button = screen.find('.foot button')!;
      expect(button.textContent).to.contain('Bekijk mijn eigen beeld');
      button.click();
      await screen.element.updateComplete;
      expect(screen.host.did).to.deep.include({ type: 'part.finished', mark: 10 });
      expect(screen.words()).to.contain('Er is niets verstuurd').and.not.to.contain('is verstuurd Dank');
      expect(screen.find('slope-chart')).not.to.equal(null);
      await expect(screen.element).to.be.accessible();
      radioIn(screen, 0, 4).click();
      expect(screen.host.session.facts.choices[16]).to.equal(4);
    });

    it('says it where this browser keeps no copy', async () => {
      const { words } = await atLater(later('page'));
      expect(words()).to.contain('Deze browser bewaart uw antwoorden niet');
    });

    it('stays as it was sent where the LMS has it', async () => {
      const options = later('browser', { marks: { 10: 1 } });
      const screen = await atLater({
        ...options,
        facts: { choices: { 0: 3, 1: 3, 16: 4, 17: 4, 32: 1 }, marks: { 9: 1, 10: 1 } },
      });
      expect(radioIn(screen, 0, 4).disabled).to.equal(true);
      expect(screen.words()).not.to.contain('Er is niets verstuurd');
    });

    it('the list of before stays as it is', async () => {
      const { radio, find } = await setup({ ...later('browser'), outline: withQuestionnaireLater });
      expect(radio(0, 1).disabled).to.equal(true);
      expect(find('.foot')).to.equal(null);
    });
  });
});
