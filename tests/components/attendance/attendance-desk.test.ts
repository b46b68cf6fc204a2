import '../setup.ts';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { participantOfName, signAttestation } from '../../../src/attendance/attestation.ts';
import { asQr, asText, momentQr } from '../../../src/attendance/carriers.ts';
import { checkSymbol, inGroups } from '../../../src/encoding/crockford.ts';
import '../../../src/components/attendance/attendance-desk.ts';
import type { AttendanceDesk } from '../../../src/components/attendance/attendance-desk.ts';
import { refusals } from '../../../src/components/attendance/refusals.ts';
import { t } from '../../../src/components/session/words.ts';
import { qrPath } from '../../../src/qr/qr-path.ts';
import type { AttendanceFacts, Facts } from '../../../src/programme/facts.ts';
import {
  attestationFor,
  crypto,
  newIssuer,
  newLearner,
  sessionBy,
  sessionStart,
} from '../../fixtures/attendance.ts';
import { signerOf } from '../../../src/attendance/web-crypto.ts';
import { inSession, sessionOf, type SessionHost, type SessionOptions } from '../session-fixture.ts';
import { speak } from '../setup.ts';

const nhg = await newIssuer();
const session = await sessionBy(nhg);
const other = await sessionBy(nhg, {
  wijk: 'Avondster',
  start: sessionStart + 1440,
  end: sessionStart + 1680,
});
const { card } = session;
globalThis.preventieInDeBuurtTrust = {
  issuers: [nhg.issuer],
  revocations: [],
  sessions: [],
  accreditation: [],
};

const withCheck = (code: string) => code + checkSymbol(code);
const [codeIn = '', codeOut = ''] = session.codes;
const linked: AttendanceFacts = {
  session: { id: card.id, start: card.start, end: card.end },
  card: session.bytes,
};
const learner = await newLearner('Suryati');
const { code: learnerCode } = learner;

interface Setup {
  readonly host: SessionHost;
  readonly desk: AttendanceDesk;
  readonly inside: (selector: string) => HTMLElement;
  readonly field: (selector: string) => HTMLInputElement;
  readonly option: (name: string) => HTMLDetailsElement;
  readonly send: (name: string) => void;
  readonly has: (selector: string) => boolean;
  readonly told: () => Promise<string>;
}

async function setup(
  facts: Partial<Facts> = {},
  options: SessionOptions & { readonly at?: number; readonly clock?: number } = {},
): Promise<Setup> {
  const { at = card.start - 5, clock, ...others } = options;
  const { host, screen: desk } = await inSession(
    sessionOf({ facts: { ...learner.own, ...facts }, minutes: () => at, learnerName: 'Suryati', ...others }),
    'attendance-desk',
    () => html`<attendance-desk lang="nl" .measureClock=${() => Promise.resolve(clock)}></attendance-desk>`,
  );
  const inside = (selector: string) => desk.renderRoot.querySelector<HTMLElement>(selector)!;
  const field = (selector: string) => desk.renderRoot.querySelector<HTMLInputElement>(selector)!;
  const option = (name: string) =>
    desk.renderRoot.querySelector<HTMLDetailsElement>(`[data-option=${name}]`)!;
  const send = (name: string) => {
    option(name).querySelector<HTMLElement>('.to-type .button')!.click();
  };
  const has = (selector: string) => desk.renderRoot.querySelector(selector) !== null;
  const told = async () => {
    await waitUntil(() => has('.told .notice'), 'nothing was told');
    return words(inside('.told'));
  };
  if (facts.attendance?.card !== undefined)
    await waitUntil(() => has('.session'), 'the session is not shown');
  return { host, desk, inside, field, option, send, has, told };
}

const words = (element: HTMLElement) => element.textContent.replace(/\s+/g, ' ').trim();

async function typeCode({ inside, option, told }: Setup, typed: string): Promise<string> {
  option('code').open = true;
  inside('#code').focus();
  if (typed !== '') await sendKeys({ type: typed });
  await sendKeys({ press: 'Enter' });
  return told();
}

async function paste({ field, option, send, told }: Setup, text: string): Promise<string> {
  option('file').open = true;
  field('#text').value = text;
  send('file');
  return told();
}

async function give({ field, told }: Setup, picker: string, file: File): Promise<string> {
  const input = field(`[data-picker=${picker}] input`);
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  return told();
}

async function photoOf(text: string): Promise<File> {
  const { path, size } = qrPath(text, 'L');
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = (size + 8) * 6;
  const drawing = canvas.getContext('2d')!;
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.scale(6, 6);
  drawing.translate(4, 4);
  drawing.fillStyle = '#000';
  drawing.fill(new Path2D(path));
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  return new File([blob!], 'foto.png', { type: 'image/png' });
}

const attendanceOf = ({ host }: Setup) => host.session.facts.attendance;

describe('<attendance-desk>', () => {
  before(() => setViewport({ width: 420, height: 900 }));
  after(async () => {
    globalThis.preventieInDeBuurtTrust = undefined;
    await setViewport({ width: 800, height: 600 });
  });

  describe('asks whether a name on the list is the learner', () => {
    const wordOn = async (listed: string) =>
      asText(
        'attestation',
        await signAttestation(
          {
            session: session.card.id,
            participant: await participantOfName(session.card.id, listed, crypto),
            name: new Uint8Array(),
            in: session.card.start,
            out: session.card.end,
            issuedAt: session.card.end + 60,
          },
          await signerOf(globalThis.crypto.subtle, session.organiser.privateKey),
        ),
      );
    const press = async (desk: Setup, label: string) => {
      const buttons = [...desk.desk.renderRoot.querySelectorAll<HTMLElement>('.told .buttons button')];
      buttons.find((button) => words(button) === label)!.click();
      await waitUntil(() => !desk.inside('.told').textContent.includes('Is dit uw naam'));
    };
    const asked = async () => {
      const at = session.card.end + 90;
      const desk = await setup({ attendance: linked }, { at, learnerName: 'Jan van der Berg' });
      const told = await paste(desk, await wordOn('J. v.d. Berg'));
      expect(told).to.contain('J. v.d. Berg').and.to.contain('Is dit uw naam op de lijst?');
      expect(attendanceOf(desk)).to.deep.equal(linked);
      return desk;
    };

    it('and takes it after yes', async () => {
      const desk = await asked();
      await press(desk, 'Ja, dat ben ik');
      await waitUntil(() => attendanceOf(desk).confirmed !== undefined);
    });

    it('and not after no', async () => {
      const desk = await asked();
      await press(desk, 'Nee, dat is iemand anders');
      expect(attendanceOf(desk)).to.deep.equal(linked);
    });
  });

  describe('links a session', () => {
    it('from the text of an invitation, with a mail around it', async () => {
      const desk = await setup();
      const text = `Beste collega,\n\n${asText('card', session.bytes)}\n\nTot dan`;
      expect(await paste(desk, text)).to.contain('wijk Morgenrood, donderdag 12 november 2026 om 16:30 uur');
      expect(attendanceOf(desk)).to.deep.equal(linked);
      await waitUntil(() => desk.has('.session'));
      expect(words(desk.inside('.session')))
        .to.contain('Buurthuis De Linde')
        .and.contain('16:30 tot 20:30 uur');
    });

    it('from a photo of its QR code', async () => {
      const desk = await setup();
      const photo = await photoOf(asQr('card', session.bytes));
      expect(await give(desk, 'choose', photo)).to.contain('Dit is nu uw werksessie');
      expect(attendanceOf(desk)).to.deep.equal(linked);
    });

    it('from the file of the invitation', async () => {
      const desk = await setup();
      const lines = asText('card', session.bytes)
        .match(/.{1,60}/g)!
        .join('\r\n ');
      const file = new File([`BEGIN:VCALENDAR\r\nDESCRIPTION:${lines}\r\nEND:VCALENDAR`], 'sessie.ics');
      expect(await give(desk, 'open', file)).to.contain('Dit is nu uw werksessie');
    });

    it('from the package, the nearest one first, with one press', async () => {
      const trust = globalThis.preventieInDeBuurtTrust!;
      const sessions = [other, session].map(({ bytes }) => asText('card', bytes));
      Object.assign(trust, { sessions });
      const desk = await setup();
      await waitUntil(() => desk.has('.offers'));
      Object.assign(trust, { sessions: [] });
      const offers = [...desk.desk.renderRoot.querySelectorAll<HTMLElement>('.offers button')];
      expect(offers.map((offer) => words(offer.querySelector<HTMLElement>('.name')!))).to.deep.equal([
        'Wijk Morgenrood',
        'Wijk Avondster',
      ]);
      offers[0]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(await desk.told()).to.contain('wijk Morgenrood');
      // The button that was pressed is gone; the focus is where it is told.
      await waitUntil(() => desk.desk.shadowRoot?.activeElement?.className === 'notice');
    });

    it('and lets go of it as long as nothing has happened', async () => {
      const desk = await setup({ attendance: linked });
      desk.inside('.unlink').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => desk.has('.letting-go'));
      expect(desk.host.did).to.deep.equal([]);
      desk.inside('.letting-go button').click();
      expect(desk.host.did).to.deep.equal([{ type: 'session.unlinked' }]);
      await waitUntil(() => !desk.has('.session'));
      expect(await desk.told()).to.contain('losgelaten');
      const busy = await setup({ attendance: { ...linked, checkedIn: card.start } });
      expect(busy.inside('.unlink')).to.equal(null);
    });
  });

  describe('checks in and out', () => {
    it('by a code, however it is written', async () => {
      const desk = await setup({ attendance: linked });
      const messy = ` ${withCheck(codeIn).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replace(/^..../, '$& - ')} `;
      expect(await typeCode(desk, messy))
        .to.contain('U bent ingecheckt')
        .and.contain('16:25');
      expect(attendanceOf(desk)).to.include({ checkedIn: card.start - 5 });
      expect(desk.field('#code').value).to.equal('');
    });

    it('by a photo in the room, which links the session too', async () => {
      const desk = await setup();
      const photo = await photoOf(momentQr(codeIn, session.bytes));
      expect(await give(desk, 'take', photo)).to.contain('ingecheckt bij de werksessie in wijk Morgenrood');
      expect(attendanceOf(desk).card).to.deep.equal(session.bytes);
    });

    it('out at the time of leaving', async () => {
      const attendance = { ...linked, checkedIn: card.start, codes: { in: codeIn } };
      const desk = await setup({ attendance }, { at: card.end + 2 });
      expect(await typeCode(desk, withCheck(codeOut)))
        .to.contain('U bent uitgecheckt')
        .and.contain('20:32');
    });

    it('afterwards, and says so', async () => {
      const desk = await setup({ attendance: linked }, { at: card.end + 500 });
      expect(await typeCode(desk, withCheck(codeIn)))
        .to.contain('achteraf ingecheckt')
        .and.contain('16:30');
      expect(attendanceOf(desk).afterwards).to.deep.equal({ in: true });
    });

    it('not yet when it is too early: it names the time and the clock', async () => {
      const desk = await setup({ attendance: linked }, { at: card.start - 60 });
      expect(await typeCode(desk, withCheck(codeIn)))
        .to.contain('gaat pas open op donderdag 12 november 2026 om 16:00 uur')
        .and.contain('15:30');
      expect(desk.host.did).to.deep.equal([]);
    });

    it('by the clock of the learning environment where the device is wrong', async () => {
      const desk = await setup({ attendance: linked }, { at: card.start - 60, clock: 55 });
      expect(await typeCode(desk, withCheck(codeIn)))
        .to.contain('U bent ingecheckt')
        .and.contain('16:25');
      expect(words(desk.inside('.desk'))).to.contain('loopt 55 minuten achter');
    });

    it('only once at a time', async () => {
      const desk = await setup({ attendance: linked });
      desk.field('#code').value = withCheck(codeIn);
      const press = () => {
        desk.send('code');
      };
      press();
      await desk.desk.updateComplete;
      expect(words(desk.inside('[role=status]'))).to.contain('Controleren');
      expect(desk.inside('[data-option=code] .button').getAttribute('aria-disabled')).to.equal('true');
      press();
      await desk.told();
      expect(desk.host.did).to.have.length(1);
    });
  });

  describe('takes the word of the organiser', () => {
    const present = { ...linked, checkedIn: card.start, checkedOut: card.end };

    it('on this learner, out of the file of the whole group', async () => {
      const own = await attestationFor(session, learner);
      const others = await attestationFor(session, { code: '0000000', name: 'Iemand' });
      const desk = await setup({ attendance: present }, { at: card.end + 3000 });
      const file = new File([[others, own].map((one) => asText('attestation', one)).join('\n')], 'groep.txt');
      expect(await give(desk, 'open', file)).to.contain('bevestigt uw aanwezigheid: van 16:30 tot 20:30 uur');
      expect(attendanceOf(desk).confirmed).to.deep.equal({ in: card.start, out: card.end });
      await desk.desk.updateComplete;
      expect(words(desk.inside('.desk'))).to.contain('heeft uw aanwezigheid bevestigd');
    });

    it('on an old code that anybody may have read: it says less, and what to do', async () => {
      const named = await attestationFor(session, { code: '7F3K92Q', name: 'Iemand' });
      const { secret } = learner;
      const facts = { secret, learnerCode: '7F3K92Q', hasOldCode: true as const, attendance: present };
      const desk = await setup(facts, { at: card.end + 3000 });
      expect(await paste(desk, asText('attestation', named))).to.contain(
        'dat u het bent, is niet te zien. Dit is bewaard, maar geeft nog geen punten',
      );
      expect(attendanceOf(desk)).to.deep.include({ unproven: true });
      await desk.desk.updateComplete;
      expect(words(desk.inside('.desk')))
        .to.contain('Vraag de organisator uw naam bij uw code op de presentielijst te zetten')
        .and.not.contain('heeft uw aanwezigheid bevestigd');
    });

    it('on an old code beside the name in the LMS', async () => {
      const own = await attestationFor(session, { code: '7F3K92Q', name: 'Suryati' });
      const { secret } = learner;
      const facts = { secret, learnerCode: '7F3K92Q', hasOldCode: true as const, attendance: present };
      const desk = await setup(facts, { at: card.end + 3000 });
      expect(await paste(desk, asText('attestation', own)))
        .to.contain('bevestigt uw aanwezigheid')
        .and.contain('van een oudere versie');
      expect(attendanceOf(desk)).not.to.have.property('unproven');
    });

    it('and not on a colleague, whose code was written into the record', async () => {
      const theirs = await attestationFor(session, { code: '7F3K92Q', name: 'Iemand' });
      const facts = { ...learner.own, learnerCode: '7F3K92Q', attendance: present };
      const desk = await setup(facts, { at: card.end + 3000 });
      expect(await paste(desk, asText('attestation', theirs))).to.contain('geen bevestiging van u');
      expect(desk.host.did).to.deep.equal([]);
    });

    it('also where it takes an earlier word back', async () => {
      const before = await attestationFor(session, learner, { issuedAt: card.end + 10 });
      const confirmed = { in: card.start, out: card.end };
      const back = await attestationFor(session, learner, { out: card.start, issuedAt: card.end + 20 });
      const desk = await setup(
        { attendance: { ...present, confirmed, attestation: before } },
        { at: card.end + 3000 },
      );
      expect(await paste(desk, asText('attestation', back))).to.contain('uw aanwezigheid ingetrokken');
      await desk.desk.updateComplete;
      expect(words(desk.inside('.desk .stack'))).to.contain(
        'heeft de bevestiging van uw aanwezigheid ingetrokken',
      );
      void paste(desk, asText('attestation', before));
      await waitUntil(() => words(desk.inside('.told')).includes('al een nieuwere bevestiging'));
    });

    it('and not on somebody else', async () => {
      const others = await attestationFor(session, { code: '0000000', name: 'Iemand' });
      const desk = await setup({ attendance: present }, { at: card.end + 3000 });
      expect(await paste(desk, asText('attestation', others))).to.contain('geen bevestiging van u');
      expect(desk.host.did).to.deep.equal([]);
    });
  });

  describe('refuses with a sentence', () => {
    for (const language of ['nl', 'en'] as const) {
      it(`for everything that can be wrong, in ${language}`, async () => {
        await speak(language);
        const said = refusals.map((because) => t(`attendance.refused.${because}`, { count: 3 }));
        await speak('nl');
        expect(refusals).to.have.length(34);
        expect(said.filter((sentence) => sentence.startsWith('attendance.'))).to.deep.equal([]);
        expect(new Set(said).size).to.equal(said.length);
      });
    }

    it('a code with a typo, one that is not whole, none at all and one of another session', async () => {
      const wrong = codeIn.startsWith('0') ? `1${codeIn.slice(1)}` : `0${codeIn.slice(1)}`;
      const cases = [
        [`${codeIn}${checkSymbol(wrong)}`, 'tikfout'],
        [codeIn.slice(0, 5), '5 tekens'],
        ['', 'nog geen code'],
        [withCheck(other.codes[0]!), 'hoort niet bij uw werksessie'],
      ] as const;
      for (const [typed, sentence] of cases) {
        const desk = await setup({ attendance: linked });
        expect(await typeCode(desk, typed)).to.contain(sentence);
        expect(desk.inside('#code').getAttribute('aria-invalid')).to.equal('true');
        // Where it can be mended.
        expect(desk.desk.shadowRoot?.activeElement).to.equal(desk.inside('#code'));
        expect(desk.host.did).to.deep.equal([]);
      }
    });

    it('a code before the session is known, and something that is not ours', async () => {
      expect(await typeCode(await setup(), withCheck(codeIn))).to.contain('Koppel eerst uw werksessie');
      expect(await paste(await setup(), 'hallo')).to.contain('staat niets van deze cursus');
      expect(await give(await setup(), 'choose', await photoOf('https://example.org/'))).to.contain(
        'staat niets van deze cursus',
      );
    });

    it('a picture without a code, one that is none, and one that is too large', async () => {
      const canvas = new OffscreenCanvas(40, 40);
      canvas.getContext('2d');
      const empty = new File([await canvas.convertToBlob()], 'leeg.png', { type: 'image/png' });
      expect(await give(await setup(), 'choose', empty)).to.contain('geen QR-code te lezen');
      const none = new File(['geen plaatje'], 'foto.heic', { type: 'image/heic' });
      expect(await give(await setup(), 'choose', none)).to.contain('kan uw browser niet openen');
      const large = new File([new Uint8Array(10_000_001)], 'foto.png', { type: 'image/png' });
      expect(await give(await setup(), 'choose', large)).to.contain('groter dan 10 MB');
    });
  });

  it('takes what is pasted into the field of the code too', async () => {
    const desk = await setup();
    desk.option('code').open = true;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', `Zie\n${asText('card', session.bytes)}\ngroet`);
    const pasting = new ClipboardEvent('paste', { cancelable: true });
    // Firefox lets no script read what a script put into a paste.
    Object.defineProperty(pasting, 'clipboardData', { value: clipboardData });
    desk.inside('#code').dispatchEvent(pasting);
    expect(await desk.told()).to.contain('Dit is nu uw werksessie');
  });

  it('says what became of the session since, and keeps everything', async () => {
    const expired = await setup({ attendance: linked }, { at: card.expires + 10 });
    expect(words(expired.inside('.session')))
      .to.contain('is verlopen')
      .and.contain('Wijk Morgenrood');
  });

  it('says that it is a trial when the issuer is', async () => {
    const trial = await newIssuer({ demonstration: true });
    const practice = await sessionBy(trial);
    const trust = globalThis.preventieInDeBuurtTrust!;
    (trust.issuers as unknown[]).push(trial.issuer);
    const { inside } = await setup({
      attendance: { session: linked.session!, card: practice.bytes },
    });
    expect(words(inside('.session'))).to.contain('PROEF');
  });

  it('gives a deelnemerscode once, and shows it to be read and to be scanned', async () => {
    const fresh = await inSession(
      sessionOf({ facts: { secret: learner.secret } }),
      'attendance-desk',
      () => html`<attendance-desk lang="nl"></attendance-desk>`,
    );
    await waitUntil(() => fresh.host.session.facts.learnerCode !== undefined);
    expect(fresh.host.did.map(({ type }) => type)).to.deep.equal(['learner-code.given']);
    expect(fresh.host.session.facts.learnerCode).to.equal(learnerCode);
    const { host, inside, has } = await setup();
    expect(host.did).to.deep.equal([]);
    expect(words(inside('.learner-code .code'))).to.equal(inGroups(withCheck(learnerCode)));
    await waitUntil(() => has('.learner-code svg[role=img]'));
  });

  it('only shows when somebody looks back', async () => {
    const { host, inside, desk } = await setup({ attendance: linked }, { readOnly: true });
    expect(desk.renderRoot.querySelectorAll('button, input, textarea, details')).to.have.length(0);
    expect(words(inside('.session'))).to.contain('Wijk Morgenrood');
    expect(host.did).to.deep.equal([]);
  });

  describe('in a finished course', () => {
    const back: SessionOptions = { readOnly: true, forOneself: { kept: 'browser', stored: undefined } };

    it('still reads the word of the organiser, and leads to the certificate', async () => {
      const screen = await setup({ attendance: linked }, back);
      const { host, desk, inside, option, has } = screen;
      expect(words(inside('.desk'))).to.contain(
        'bevestiging van de organisator kunt u hier nog wel toevoegen',
      );
      expect(has('[data-option=code]')).to.equal(false);
      expect(option('file').open).to.equal(true);
      await expect(desk).to.be.accessible();
      const bytes = await attestationFor(session, { code: learnerCode, name: 'Suryati' });
      expect(await paste(screen, asText('attestation', bytes))).to.contain('bevestigt uw aanwezigheid');
      expect(host.session.facts.attendance.attestation).to.deep.equal(bytes);
      expect(words(inside('.desk'))).to.contain('uw certificaat maken kan wel');
    });

    it('takes nothing else, and says so', async () => {
      const screen = await setup({ attendance: linked }, back);
      expect(await paste(screen, momentQr(codeIn, session.bytes))).to.contain(
        'inchecken of uitchecken kan daarom niet',
      );
      expect(await paste(await setup({}, back), asText('card', other.bytes))).to.contain(
        'werksessie koppelen',
      );
      expect(screen.host.did).to.deep.equal([]);
    });

    it('gives no deelnemerscode that nobody would keep', async () => {
      const { host } = await setup({ learnerCode: undefined as never }, back);
      expect(host.did).to.deep.equal([]);
    });
  });

  it('is recorded also for who has gone on to another screen meanwhile', async () => {
    const app = document.createElement('div');
    document.body.append(app);
    const heard: string[] = [];
    app.addEventListener('learner-did', ({ did }) => heard.push(did.type));
    const desk = await setup({ attendance: linked });
    const screen = document.createElement('div');
    app.attachShadow({ mode: 'open' }).append(screen);
    // Inside the course, as the screen is.
    screen.append(desk.host);
    desk.field('#code').value = withCheck(codeIn);
    desk.send('code');
    screen.remove();
    await waitUntil(() => heard.includes('attendance.recorded'));
    app.remove();
  });

  for (const width of [320, 1280]) {
    for (const [name, attendance] of [
      ['without a session', {}],
      ['with a session', linked],
    ] as const) {
      it(`is accessible and fits at ${width}, ${name}`, async () => {
        await setViewport({ width, height: 900 });
        const desk = await setup({ attendance });
        for (const option of desk.desk.renderRoot.querySelectorAll('details')) option.removeAttribute('name');
        for (const option of desk.desk.renderRoot.querySelectorAll('details')) option.open = true;
        await waitUntil(() => desk.has('.learner-code svg'));
        await expect(desk.desk).to.be.accessible();
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        await setViewport({ width: 420, height: 900 });
      });
    }
  }
});
