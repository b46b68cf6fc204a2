import { course, testDay } from './room-fixture.ts';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/room/shell/room-page.ts';
import type { RoomPage } from '../../../src/components/room/shell/room-page.ts';
import { FilesBrought } from '../../../src/components/room/shell/room-opening.ts';
import type { RoomTools } from '../../../src/components/room/shell/day-desk.ts';
import { tabsFor } from '../../../src/components/room/shell/room-tabs.ts';
import { crypto, sessionStart } from '../../fixtures/attendance.ts';
import { memoryStore, newRoom, person } from '../../fixtures/room.ts';

const room = await newRoom();

function tools(some: Partial<RoomTools> = {}): RoomTools {
  return {
    trust: { issuers: [room.issuer.issuer], revocations: [], sessions: [], accreditation: [] },
    crypto,
    minutes: () => sessionStart,
    store: memoryStore(),
    tabs: undefined,
    ...some,
  };
}

async function open(some: Partial<RoomTools> = {}): Promise<RoomPage> {
  location.hash = '';
  return fixture<RoomPage>(html`<room-page .course=${course} .tools=${tools(some)}></room-page>`);
}

function bring(page: RoomPage, ...texts: readonly (string | undefined)[]): void {
  page.renderRoot
    .querySelector('room-opening')!
    .dispatchEvent(new FilesBrought(texts.map((text) => ({ text }))));
}

const opened = (page: RoomPage) => waitUntil(() => page.day !== undefined);
const said = async (page: RoomPage) => {
  await waitUntil(
    () => page.renderRoot.querySelector('room-opening')?.shadowRoot?.querySelector('.notice') !== null,
  );
  return page.renderRoot.querySelector('room-opening')!.renderRoot.querySelector('.said')!.textContent;
};

afterEach(() => {
  location.hash = '';
});

describe('room-page', () => {
  it('is accessible before and after opening', async () => {
    const page = await open();
    await expect(page).to.be.accessible();
    bring(page, room.organiserFile);
    await opened(page);
    location.hash = '#/deur';
    await waitUntil(() => page.renderRoot.querySelector('door-tab') !== null);
    await expect(page).to.be.accessible();
  });

  it('opens the day of an organiser with all tabs, and of a gespreksleider without what needs the key', async () => {
    const page = await open();
    bring(page, room.organiserFile);
    await opened(page);
    await page.updateComplete;
    const tabs = () =>
      [...page.renderRoot.querySelectorAll('.tabs a')].map(({ textContent }) => textContent.trim());
    expect(tabs()).to.deep.equal(['Voorbereiden', 'Deur', 'Zaal', 'Uitslag', 'Afronden']);
    const other = await open();
    bring(other, room.facilitatorFile);
    await opened(other);
    expect(other.day?.role).to.equal('facilitator');
    expect(tabsFor(other.day!).map(({ id }) => id)).to.deep.equal(['prepare', 'door', 'evening', 'outcome']);
  });

  [
    { name: 'another file', text: () => '{"kind":"iets"}', said: 'geen GEHEIM-bestand' },
    { name: 'half a file', text: () => room.organiserFile.slice(0, 300), said: 'niet heel' },
    {
      name: 'a session of an issuer that the page does not know',
      text: () => room.organiserFile,
      some: { trust: { issuers: [], revocations: [], sessions: [], accreditation: [] } },
      said: 'Deze pagina is ouder dan uw sessie',
    },
    { name: 'a file that is far too large', text: () => undefined, said: 'te groot' },
  ].forEach(({ name, text, some, said: sentence }) => {
    it(`says why it does not open ${name}`, async () => {
      const page = await open(some);
      bring(page, text());
      expect(await said(page)).to.include(sentence);
      expect(page.day).to.equal(undefined);
    });
  });

  it('takes a day file over that was brought before its secret file', async () => {
    const first = await open();
    bring(first, room.organiserFile);
    await opened(first);
    first.day!.changePeople([person(1)]);
    const file = await first.day!.dayFile();
    const second = await open();
    bring(second, file);
    expect(await said(second)).to.include('Open nu ook uw GEHEIM-bestand');
    bring(second, room.organiserFile);
    await opened(second);
    await waitUntil(() => second.day!.record.people.length === 1);
  });

  it('opens and keeps nothing where the day file of a new device was changed, and says why', async () => {
    const first = await open();
    bring(first, room.organiserFile);
    await opened(first);
    const file = await first.day!.dayFile();
    const changed = file.replace(/.(?=.{30}$)/, (letter) => (letter === 'A' ? 'B' : 'A'));
    const store = memoryStore();
    const second = await open({ store });
    bring(second, changed, room.organiserFile);
    const sentence = await said(second);
    expect(sentence).to.include('of het is veranderd');
    expect(sentence).to.include('Er is niets geopend');
    expect(second.day).to.equal(undefined);
    expect(store.kept.size).to.equal(0);
    // The secret file alone begins with nothing, and the changed file is forgotten.
    bring(second, room.organiserFile);
    await opened(second);
    expect(second.day!.record.log).to.deep.equal([]);
  });

  it('says PROEF on everything while practising, with people to practise with', async () => {
    const page = await open();
    page.renderRoot
      .querySelector('room-opening')!
      .renderRoot.querySelector<HTMLElement>('.practise')!
      .click();
    await opened(page);
    await page.updateComplete;
    expect(page.day!.record.practice).to.equal(true);
    expect(page.day!.record.people.length).to.be.greaterThan(9);
    const notices = page.renderRoot.querySelector('day-notices')!;
    await notices.updateComplete;
    expect(notices.renderRoot.querySelector('.trial')?.textContent).to.include('PROEF');
  });

  it('offers a file in a pause, and warns who leaves without one', async () => {
    const clock = { now: sessionStart };
    const day = await testDay([person(1)], clock);
    const page = await open();
    page.day = day;
    await page.updateComplete;
    const leaving = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const isOffered = async () => {
      await page.updateComplete;
      const notices = page.renderRoot.querySelector('day-notices')!;
      await notices.updateComplete;
      return notices.renderRoot.querySelector('.pause') !== null;
    };
    await waitUntil(() => day.saved === 'saved');
    expect(leaving()).to.equal(false);
    day.did({ type: 'person.came', person: person(1).id, at: clock.now, how: 'tap' });
    await waitUntil(() => day.saved === 'saved');
    expect(leaving()).to.equal(true);
    expect(await isOffered()).to.equal(false);
    day.did({ type: 'all.went', at: clock.now, except: [] });
    expect(await isOffered()).to.equal(true);
  });

  it('takes the day off the device when the organiser is sure', async () => {
    const store = memoryStore();
    const page = await open({ store });
    bring(page, room.organiserFile);
    await opened(page);
    await waitUntil(() => store.kept.size === 1);
    const { day } = page;
    const asked: string[] = [];
    const answers = [false, true];
    const confirm = window.confirm.bind(window);
    window.confirm = (question = '') => {
      asked.push(question);
      return answers.shift() === true;
    };
    const menu = page.renderRoot.querySelector('day-menu')!;
    const forget = () => menu.renderRoot.querySelector<HTMLElement>('.forget')!.click();
    forget();
    expect([page.day, store.kept.size]).to.deep.equal([day, 1]);
    forget();
    await waitUntil(() => page.day === undefined);
    window.confirm = confirm;
    expect(store.kept.size).to.equal(0);
    expect(asked[0]).to.include('nog in geen enkel bestand');
  });

  it('says that another tab writes, and goes on here when asked', async () => {
    const day = await testDay([], undefined, {
      around: {
        subtle: globalThis.crypto.subtle,
        crypto,
        random: (bytes) => globalThis.crypto.getRandomValues(bytes),
        minutes: () => sessionStart,
        store: memoryStore(),
        tabs: {
          claim: () => Promise.resolve(undefined),
          takeOver: () => Promise.resolve(() => undefined),
        },
      },
    });
    const page = await open();
    page.day = day;
    await page.updateComplete;
    const notices = page.renderRoot.querySelector('day-notices')!;
    await notices.updateComplete;
    // What would write is stopped, and told where it can be mended.
    const before = day.record;
    const tab = page.renderRoot.querySelector('prepare-tab')!;
    await tab.updateComplete;
    const field = tab.renderRoot
      .querySelector('points-card')!
      .renderRoot.querySelector<HTMLElement>('input, button')!;
    const pressed = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    field.dispatchEvent(pressed);
    await notices.updateComplete;
    expect(pressed.defaultPrevented).to.equal(true);
    expect(day.record).to.equal(before);
    expect(notices.renderRoot.querySelector('.elsewhere')!.textContent).to.include('Niet genoteerd');
    notices.renderRoot.querySelector<HTMLElement>('.elsewhere .button')!.click();
    await waitUntil(() => day.saved === 'saved');
    await notices.updateComplete;
    expect(notices.renderRoot.querySelector('.elsewhere')).to.equal(null);
  });
});
