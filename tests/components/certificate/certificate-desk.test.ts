import '../setup.ts';
import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import {
  participantOfCode,
  participantOfName,
  signAttestation,
} from '../../../src/attendance/attestation.ts';
import { signerOf } from '../../../src/attendance/web-crypto.ts';
import { readCode } from '../../../src/certificate/certificate-code.ts';
import {
  noFacts,
  type AttendanceFacts,
  type CertificateFacts,
  type Facts,
} from '../../../src/programme/facts.ts';
import { attestationFor, crypto as testCrypto } from '../../fixtures/attendance.ts';
import { testTime, type SessionOptions } from '../session-fixture.ts';
import {
  accredited,
  claimed,
  claimedOnTrial,
  claimedWithStranger,
  closingScreen,
  confirmedFor,
  end,
  fakePrinter,
  held,
  huisarts,
  learner,
  learnerName,
  marks,
  start,
  welzijn,
  withBigNumber,
} from '../closing/closing-fixture.ts';

const desk = 'certificate-desk';
type Screen = Awaited<ReturnType<typeof closingScreen>>;

const attended = { attendance: claimed, marks };
const issued: CertificateFacts = {
  issuedAt: end + 10,
  name: 'Çağla Öztürk-Żukowska',
  number: '7F3K92Q4',
  version: 1,
  kind: 'full',
  basis: 'claim',
  in: start,
  out: end,
  language: 'nl',
};
const withCertificate: Partial<Facts> = { ...attended, certificate: issued };

const make = async ({ press, named, host }: Screen, version = 1) => {
  press(version === 1 ? 'Certificaat maken' : `Versie ${version} maken`);
  await waitUntil(() => named('Ja, maak het') !== undefined);
  press('Ja, maak het');
  await waitUntil(() => host.session.facts.certificate?.version === version);
};
const didIssue = ({ host }: Screen) => host.did.filter(({ type }) => type === 'certificate.issued');

describe('<certificate-desk>', () => {
  describe('before there is a certificate', () => {
    it('says what is still needed, with links', async () => {
      const new_ = await closingScreen();
      expect(new_.words('.needs')).to.contain('in- en uitchecken').and.to.contain('Stap informatiepakket');
      expect(new_.named('Certificaat maken')).to.equal(undefined);
      const unprepared = await closingScreen({ facts: { attendance: claimed } });
      expect(unprepared.words('.needs')).not.to.contain('uitchecken');
      expect(unprepared.find('.needs a')!.getAttribute('href')).to.equal('#/informatiepakket');
    });

    it('says the real minutes, and by whose word', async () => {
      const attendance = await confirmedFor({ out: start + 90 });
      const part = await closingScreen({ facts: { attendance, marks } });
      await waitUntil(() => part.words(desk).includes('bevestigd door de organisator op'));
      expect(part.words(desk)).to.contain('90 van 240 minuten').and.to.contain('Dit is voor u');
      const claim = await closingScreen({ facts: attended });
      expect(claim.words(desk)).to.contain('240 van 240 minuten, volgens de codes uit de zaal.');
    });

    it('says what to do when the organiser did not see the learner', async () => {
      const absent = { session: { start, end }, confirmed: { in: end, out: end + 10 } };
      const { words } = await closingScreen({ facts: { attendance: absent } });
      expect(words(desk)).to.contain('vraag dan de organisator');
    });
  });

  describe('the name', () => {
    it('is a suggestion: the name as the LMS knows it', async () => {
      const { words } = await closingScreen({ facts: attended });
      expect(words('certificate-name'))
        .to.contain('Çağla Öztürk-Żukowska')
        .and.to.contain('zoals bekend in uw leeromgeving');
    });

    it('can be written otherwise, and the sheet follows', async () => {
      const { input, press, find, words, element } = await closingScreen({ facts: attended });
      press('Andere schrijfwijze');
      await waitUntil(() => find('#name') !== null);
      await expect(element).to.be.accessible();
      const field = input('#name');
      field.value = '  C.   O\u0308ztu\u0308rk ';
      field.dispatchEvent(new Event('input'));
      press('Gebruik deze naam');
      await waitUntil(() => words('certificate-name').includes('C. Öztürk, zoals u hem schrijft'));
      expect(words('certificate-sheet')).to.contain('C. Öztürk');
    });

    for (const { typed, sentence } of [
      { typed: 'X', sentence: 'minstens twee tekens' },
      { typed: 'a'.repeat(81), sentence: 'te lang' },
      { typed: 'Piet\u202Enesnaj', sentence: 'onzichtbaar teken' },
      { typed: '王小明', sentence: 'niet afdrukken: 王' },
    ]) {
      it(`is not taken, with a sentence: ${typed.slice(0, 12)}`, async () => {
        const { input, press, find, words, host } = await closingScreen(
          { facts: attended },
          fakePrinter('王'),
        );
        press('Andere schrijfwijze');
        await waitUntil(() => find('#name') !== null);
        const field = input('#name');
        field.value = typed;
        field.dispatchEvent(new Event('input'));
        press('Certificaat maken');
        await waitUntil(() => words('certificate-name').includes(sentence));
        expect(host.did.some(({ type }) => type === 'certificate.issued')).to.equal(false);
      });
    }

    it('is asked where the LMS gives none', async () => {
      const { find, words } = await closingScreen({ facts: attended, learnerName: '' });
      expect(find('#name')).not.to.equal(null);
      expect(words('certificate-name')).to.contain('geeft geen naam door');
    });

    it('is not printed as boxes when the letters cannot be looked at now', async () => {
      const printer = { ...fakePrinter(), load: () => Promise.reject(new Error('offline')) };
      const { press, words } = await closingScreen({ facts: attended }, printer);
      press('Certificaat maken');
      await waitUntil(() => words('certificate-name').includes('kunnen nu niet nagaan'));
    });
  });

  describe('making it', () => {
    it('asks once, and then it stands', async () => {
      const screen = await closingScreen({ facts: attended });
      screen.press('Certificaat maken');
      await waitUntil(() => screen.named('Ja, maak het') !== undefined);
      expect(screen.words('.ask')).to.contain('Çağla Öztürk-Żukowska');
      expect(screen.named('Andere schrijfwijze')).to.equal(undefined);
      await expect(screen.element).to.be.accessible();
      screen.press('Ja, maak het');
      await waitUntil(() => screen.host.session.facts.certificate !== undefined);
      const { certificate } = screen.host.session.facts;
      expect(certificate).to.include({
        name: 'Çağla Öztürk-Żukowska',
        version: 1,
        kind: 'full',
        basis: 'claim',
        in: start,
        out: end,
        language: 'nl',
        issuedAt: testTime,
      });
      await waitUntil(() => screen.words(desk).includes('Uw certificaat is gemaakt'));
      expect(screen.words(desk)).to.match(/PB-[0-9A-Z]{4}-[0-9A-Z]{3}[0-9A-Z*~$=U], versie 1/);
      expect(screen.named('Andere schrijfwijze')).to.equal(undefined);
      expect(screen.select().disabled).to.equal(true);
      await waitUntil(() => screen.find('certificate-sheet')!.shadowRoot!.querySelector('svg.qr') !== null);
      await waitUntil(() => screen.find(desk)!.shadowRoot!.activeElement?.id === 'made');
      await expect(screen.element).to.be.accessible();
    });

    it('can be left for later', async () => {
      const { press, named, host } = await closingScreen({ facts: attended });
      press('Certificaat maken');
      await waitUntil(() => named('Nog niet') !== undefined);
      press('Nog niet');
      await waitUntil(() => named('Certificaat maken') !== undefined);
      expect(host.session.facts.certificate).to.equal(undefined);
    });

    it('makes a proof with points and the BIG-nummer where the accreditation knows it', async () => {
      const screen = await closingScreen({
        outline: withBigNumber,
        facts: { marks, profession: huisarts, bigNumber: '00000000001', attendance: await confirmedFor() },
      });
      await make(screen);
      expect(screen.host.session.facts.certificate).to.include({
        kind: 'points',
        basis: 'confirmed',
        accreditation: 'proef',
        withBigNumber: true,
      });
      await waitUntil(() => screen.words('certificate-sheet').includes('BIG-nummer 00000000001'));
      expect(screen.words('certificate-sheet')).to.match(/4 punten\s*GAIA.*ID-nummer 123456/);
    });

    for (const { name, facts, sentence } of [
      {
        name: 'a card of somebody whom the course does not know',
        facts: { marks, attendance: claimedWithStranger },
        sentence: 'hoort niet bij deze cursus',
      },
      {
        name: 'a card that was changed',
        facts: {
          marks,
          attendance: { ...claimed, card: claimed.card!.map((byte, at) => (at === 200 ? byte ^ 1 : byte)) },
        },
        sentence: 'handtekening',
      },
      {
        name: 'a confirmation that nobody signed',
        facts: { marks, attendance: { ...claimed, confirmed: { in: start, out: end } } },
        sentence: 'niet wat er is ondertekend',
      },
      {
        name: 'no card at all',
        facts: { marks, attendance: { session: { start, end }, checkedIn: start, checkedOut: end } },
        sentence: 'Koppel eerst de werksessie',
      },
    ] satisfies readonly { name: string; facts: Partial<Facts>; sentence: string }[]) {
      it(`makes nothing with ${name}, and says so`, async () => {
        const screen = await closingScreen({ facts });
        screen.press('Certificaat maken');
        await waitUntil(() => screen.named('Ja, maak het') !== undefined);
        screen.press('Ja, maak het');
        await waitUntil(() => screen.words(desk).includes(sentence));
        expect(didIssue(screen)).to.deep.equal([]);
        await expect(screen.element).to.be.accessible();
      });
    }

    const listed = async (person: { code: string; name: string }, some = {}) => {
      const attestation = await attestationFor(held, person, { out: end, issuedAt: end + 30, ...some });
      return { ...claimed, attestation, confirmed: { in: start, out: end } };
    };
    const nameless = async (participant: Uint8Array) => {
      const sign = await signerOf(crypto.subtle, held.organiser.privateKey);
      const word = { session: held.card.id, participant, name: new Uint8Array(), in: start, out: end };
      const attestation = await signAttestation({ ...word, issuedAt: end + 30 }, sign);
      return { ...claimed, attestation, confirmed: { in: start, out: end } };
    };
    const points = { outline: accredited, facts: { marks, profession: huisarts } };
    const asking = async (attendance: AttendanceFacts, own: Partial<Facts> = {}) => {
      const screen = await closingScreen({ ...points, facts: { ...points.facts, ...own, attendance } });
      await waitUntil(() => screen.words(desk).includes('240 van 240 minuten'));
      screen.press('Certificaat maken');
      await waitUntil(() => screen.find('.ask') !== null || screen.find('.notice') !== null);
      return screen;
    };

    it('says nothing of the list where the name is on it', async () => {
      const screen = await asking(await confirmedFor());
      expect(screen.words('.ask')).to.contain('Bewijs van deelname').and.not.contain('presentielijst');
    });

    it('tells before a proof of points is made that the list has another name, and what to do', async () => {
      const screen = await asking(await listed({ code: learner.code, name: 'Çağla de Vries' }));
      expect(screen.words('.ask'))
        .to.contain('staat u niet als Çağla Öztürk-Żukowska')
        .and.contain('vraag de organisator de lijst te verbeteren');
      await expect(screen.element).to.be.accessible();
      screen.press('Ja, maak het');
      await waitUntil(() => screen.host.session.facts.certificate !== undefined);
    });

    it('tells it too where the list has no name beside the code', async () => {
      const screen = await asking(
        await nameless(await participantOfCode(held.card.id, learner.code, testCrypto)),
      );
      expect(screen.words('.ask')).to.contain('bij uw code geen naam');
    });

    it('makes nothing under another name than the organiser confirmed, where that is all there is', async () => {
      const attendance = await nameless(await participantOfName(held.card.id, learnerName, testCrypto));
      const screen = await asking(attendance);
      expect(screen.words('.ask')).not.to.contain('presentielijst');
      screen.press('Nog niet');
      await waitUntil(() => screen.named('Andere schrijfwijze') !== undefined);
      screen.press('Andere schrijfwijze');
      await waitUntil(() => screen.find('#name') !== null);
      const field = screen.input('#name');
      field.value = 'Piet de Jong';
      field.dispatchEvent(new Event('input'));
      screen.press('Certificaat maken');
      await waitUntil(() => screen.words(desk).includes('onder een andere naam bevestigd'));
      expect(screen.find('.ask')).to.equal(null);
      expect(didIssue(screen)).to.deep.equal([]);
    });

    it('says of an old code whether the name on the list makes up for it', async () => {
      const own = { learnerCode: '7F3K92Q', hasOldCode: true as const };
      const named = await closingScreen({
        facts: { ...own, attendance: await listed({ code: '7F3K92Q', name: learnerName }), marks },
      });
      await waitUntil(() => named.words(desk).includes('bij een oude deelnemerscode, op uw naam'));
      const other = await listed({ code: '7F3K92Q', name: 'Piet de Jong' });
      const unproven = await closingScreen({
        outline: accredited,
        facts: { ...own, attendance: { ...other, unproven: true }, marks, profession: huisarts },
      });
      await waitUntil(() => unproven.words(desk).includes('bij een oude deelnemerscode, zonder uw naam'));
      expect(unproven.words(desk)).not.to.contain('bevestigd door de organisator op');
      expect(unproven.words('.misses')).to.contain('uw naam bij uw code op de presentielijst te zetten');
      unproven.press('Certificaat maken');
      await waitUntil(() => unproven.named('Ja, maak het') !== undefined);
      // No points on it.
      expect(unproven.words('.ask')).to.contain('Certificaat van deelname');
    });

    it('makes nothing of a colleague’s word with their code in the own record', async () => {
      const screen = await closingScreen({
        facts: {
          learnerCode: '7F3K92Q',
          attendance: await listed({ code: '7F3K92Q', name: 'Piet de Jong' }),
          marks,
        },
      });
      await waitUntil(() => screen.words(desk).includes('hoort bij een andere deelnemer'));
      screen.press('Certificaat maken');
      await waitUntil(() => screen.named('Ja, maak het') !== undefined);
      screen.press('Ja, maak het');
      await waitUntil(() => screen.named('Certificaat maken') !== undefined);
      expect(didIssue(screen)).to.deep.equal([]);
    });

    it('says when the organiser took the word back, also beside a certificate that was made', async () => {
      const back = await listed(learner, { out: start });
      const attendance = { ...back, confirmed: { in: start, out: start } };
      const before = await closingScreen({
        outline: accredited,
        facts: { attendance, marks, profession: huisarts },
      });
      expect(before.words('.misses')).to.contain('de vorige is ingetrokken').and.not.contain('inchecken');
      expect(before.words(desk))
        .to.contain('heeft de bevestiging ingetrokken')
        .and.contain('een nieuwe bevestiging van de organisator');
      expect(before.named('Certificaat maken')).to.equal(undefined);
      const made = { ...issued, basis: 'confirmed' as const };
      const after = await closingScreen({ facts: { attendance, marks, certificate: made } });
      await waitUntil(() => after.words(desk).includes('kan niet meer worden afgedrukt'));
      expect(after.named('Nieuwe versie maken')).to.equal(undefined);
      after.press('Download als pdf');
      await waitUntil(() => after.words(desk).includes('vraag de organisator dan om een nieuwe bevestiging'));
      expect(after.printed).to.deep.equal([]);
      await expect(after.element).to.be.accessible();
    });

    it('says on the sheet that a trial is a trial', async () => {
      const screen = await closingScreen({ facts: { marks, attendance: claimedOnTrial } });
      await waitUntil(() => screen.words('certificate-sheet').includes('PROEF'));
      expect(screen.words('.trial')).to.contain('bewijst niets');
    });
  });

  describe('getting it out of the frame', () => {
    const files: { name: string; type: string }[] = [];
    const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;

    beforeEach(() => {
      files.length = 0;
      Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
        ...click,
        value(this: HTMLAnchorElement) {
          files.push({ name: this.download, type: this.href.slice(0, 5) });
        },
      });
    });
    afterEach(() => {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    });

    it('downloads a PDF with the number in its name', async () => {
      const { press, words, printed } = await closingScreen({ facts: withCertificate });
      press('Download als pdf');
      await waitUntil(() => words('certificate-export').includes('De pdf heet'));
      expect(files).to.deep.equal([{ name: 'certificaat-PB-7F3K-92Q4.pdf', type: 'blob:' }]);
      expect(readCode(printed[0]!.code)).to.deep.include({
        number: '7F3K92Q4',
        name: issued.name,
        session: claimed.session!.id!,
        learner: { commitment: learner.commitment },
      });
    });

    it('gives the printer the same certificate each time, also with a confirmation since', async () => {
      const first = await closingScreen({ facts: withCertificate });
      first.press('Download als pdf');
      await waitUntil(() => first.printed.length === 1);
      const later = await closingScreen({ facts: { ...withCertificate, attendance: await confirmedFor() } });
      later.press('Download als pdf');
      await waitUntil(() => later.printed.length === 1);
      expect(later.printed).to.deep.equal(first.printed);
    });

    it('opens it in a tab, or says that the browser holds it back', async () => {
      const open = window.open.bind(window);
      const opened = { location: { href: '' }, close: () => undefined };
      try {
        window.open = () => opened as unknown as Window;
        const { press, words } = await closingScreen({ facts: withCertificate });
        press('Open in een tabblad');
        await waitUntil(() => words('certificate-export').includes('in een ander tabblad'));
        expect(opened.location.href).to.match(/^blob:/);
        window.open = () => null;
        press('Open in een tabblad');
        await waitUntil(() => words('certificate-export').includes('houdt het tabblad tegen'));
      } finally {
        window.open = open;
      }
    });

    it('leaves each way usable while another one is on its way, and after it came to nothing', async () => {
      const open = window.open.bind(window);
      const buttons = (screen: { find: (selector: string) => HTMLElement | null }) =>
        [...screen.find('certificate-export')!.shadowRoot!.querySelectorAll('button')].map((each) =>
          each.matches(':is([disabled], [aria-disabled=true])'),
        );
      // A tab that was closed, or that the frame does not let be steered.
      let closed = 0;
      const opened = {
        location: {
          set href(_address: string) {
            throw new DOMException('', 'SecurityError');
          },
        },
        close: () => (closed += 1),
      };
      try {
        window.open = () => opened as unknown as Window;
        const screen = await closingScreen({ facts: withCertificate });
        screen.press('Open in een tabblad');
        await (screen.find('certificate-export') as LitElement).updateComplete;
        expect(screen.words('certificate-export')).to.contain('De pdf wordt gemaakt');
        expect(buttons(screen)).to.deep.equal([false, false, false]);
        screen.press('Download als pdf');
        await waitUntil(() => files.length === 1);
        await waitUntil(() => closed === 1);
        await waitUntil(() => /houdt het tabblad tegen|De pdf heet/.test(screen.words('certificate-export')));
        expect(buttons(screen)).to.deep.equal([false, false, false]);
        screen.press('Download als pdf');
        await waitUntil(() => files.length === 2);
      } finally {
        window.open = open;
      }
    });

    it('says it where the browser of an app does not print', async () => {
      Object.defineProperty(navigator, 'pdfViewerEnabled', { configurable: true, value: false });
      const print = window.print.bind(window);
      try {
        window.print = () => undefined;
        const { press, words } = await closingScreen({ facts: withCertificate });
        press('Afdrukken');
        await waitUntil(
          () => words('certificate-export').includes('staat afdrukken hier niet toe'),
          undefined,
          {
            timeout: 5000,
          },
        );
        expect(document.querySelector('body > certificate-sheet')).to.equal(null);
      } finally {
        window.print = print;
        Reflect.deleteProperty(navigator, 'pdfViewerEnabled');
      }
    });

    it('prints the sheet of the page where the browser shows no PDF, and takes it away after', async () => {
      const print = window.print.bind(window);
      let onPaper = '';
      Object.defineProperty(navigator, 'pdfViewerEnabled', { configurable: true, value: false });
      try {
        window.print = () => {
          const paper = document.querySelector('body > certificate-sheet');
          onPaper = paper?.shadowRoot?.textContent ?? '';
          window.dispatchEvent(new Event('beforeprint'));
          window.dispatchEvent(new Event('afterprint'));
        };
        const { press } = await closingScreen({ facts: withCertificate });
        press('Afdrukken');
        await waitUntil(() => onPaper !== '');
        expect(onPaper).to.contain('Öztürk').and.to.contain('PB-7F3K-92Q4');
        expect(document.querySelector('body > certificate-sheet')).to.equal(null);
      } finally {
        window.print = print;
        Reflect.deleteProperty(navigator, 'pdfViewerEnabled');
      }
    });

    it('says it when the PDF cannot be made now', async () => {
      const printer = { ...fakePrinter(), load: () => Promise.reject(new Error('offline')) };
      const { press, words } = await closingScreen({ facts: withCertificate }, printer);
      press('Download als pdf');
      await waitUntil(() => words('certificate-export').includes('Uw certificaat blijft bewaard'));
    });

    it('gives nothing that rests on a card nobody trusts any more', async () => {
      const { press, words, printed } = await closingScreen({
        facts: { ...withCertificate, attendance: claimedWithStranger },
      });
      press('Download als pdf');
      await waitUntil(() => words(desk).includes('hoort niet bij deze cursus'));
      expect(printed).to.deep.equal([]);
    });

    it('shows what was issued without its QR code then', async () => {
      const { find, words } = await closingScreen({
        facts: { ...withCertificate, attendance: claimedWithStranger },
      });
      await waitUntil(() => words(desk).includes('hoort niet bij deze cursus'));
      expect(words('certificate-sheet'))
        .to.contain('PB-7F3K-92Q4')
        .and.to.contain('volgens de codes uit de zaal');
      expect(words('certificate-sheet')).not.to.contain('Voorbeeld');
      expect(find('certificate-sheet')!.shadowRoot!.querySelector('svg.qr')).to.equal(null);
    });

    it('is there while looking back too', async () => {
      const { named } = await closingScreen({ readOnly: true, facts: withCertificate });
      expect(named('Download als pdf')).not.to.equal(undefined);
      expect(named('Nieuwe versie maken')).to.equal(undefined);
    });
  });

  describe('a new version', () => {
    it('is offered with what has changed since', async () => {
      const screen = await closingScreen({
        outline: accredited,
        facts: { ...withCertificate, attendance: await confirmedFor(), profession: huisarts },
      });
      expect(screen.words('.next'))
        .to.contain('De organisator heeft uw aanwezigheid bevestigd.')
        .and.to.contain('Bewijs van deelname met nascholingspunten');
      screen.press('Nieuwe versie maken');
      await waitUntil(() => screen.named('Versie 2 maken') !== undefined);
      await make(screen, 2);
      expect(screen.host.session.facts.certificate).to.include({
        number: issued.number,
        version: 2,
        kind: 'points',
        basis: 'confirmed',
      });
    });

    it('opens the profession and the name again, and changes nothing before it is made', async () => {
      const screen = await closingScreen({
        outline: accredited,
        facts: { ...withCertificate, attendance: await confirmedFor(), profession: welzijn },
      });
      screen.press('Nieuwe versie maken');
      await waitUntil(() => screen.named('Versie 2 maken') !== undefined);
      const list = screen.select();
      expect(list.disabled).to.equal(false);
      list.value = String(huisarts);
      list.dispatchEvent(new Event('change'));
      await screen.element.updateComplete;
      expect(screen.words('.for-you')).to.contain('4 nascholingspunten');
      expect(screen.host.did).to.deep.equal([]);
      await make(screen, 2);
      expect(screen.host.session.facts.profession).to.equal(huisarts);
      expect(screen.host.session.facts.certificate?.kind).to.equal('points');
    });

    it('can be given up', async () => {
      const screen = await closingScreen({ facts: withCertificate });
      screen.press('Nieuwe versie maken');
      await waitUntil(() => screen.named('Laat versie 1 gelden') !== undefined);
      await expect(screen.element).to.be.accessible();
      screen.press('Laat versie 1 gelden');
      await waitUntil(() => screen.words(desk).includes('Uw certificaat is gemaakt'));
      expect(screen.host.did).to.deep.equal([]);
    });
  });

  describe('in a finished course', () => {
    const back = (stored?: Partial<Facts>): SessionOptions => ({
      readOnly: true,
      forOneself: { kept: 'browser', stored: stored && { ...noFacts(start), ...stored } },
    });

    it('is made all the same, comes out the same each time, and says that nothing keeps it', async () => {
      const attendance = await confirmedFor();
      const certificates = [];
      for (const minutes of [() => testTime, () => testTime + 60 * 24 * 40]) {
        const screen = await closingScreen({ ...back({}), minutes, facts: { attendance, marks } });
        expect(screen.words(desk)).to.contain('Uw certificaat maken kan wel');
        expect(screen.words(desk)).not.to.contain('gewoon opent');
        await expect(screen.element).to.be.accessible();
        await make(screen);
        await waitUntil(() => screen.words(desk).includes('bewaart dit certificaat niet'));
        expect(screen.named('Nieuwe versie maken')).to.equal(undefined);
        screen.press('Download als pdf');
        await waitUntil(() => screen.printed.length === 1);
        expect(screen.printed[0]!.facts).to.deep.equal(screen.host.session.facts.certificate);
        certificates.push(screen.host.session.facts.certificate);
      }
      expect(certificates[0]).to.deep.equal(certificates[1]);
      expect(certificates[0]).to.include({ version: 1, issuedAt: end + 30, basis: 'confirmed' });
      expect(certificates[0]!.number).to.match(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    });

    it('gets a next version once the organiser has confirmed, with the number that it had', async () => {
      const facts = { ...withCertificate, attendance: await confirmedFor() };
      const screen = await closingScreen({ ...back(withCertificate), facts });
      screen.press('Nieuwe versie maken');
      await waitUntil(() => screen.named('Versie 2 maken') !== undefined);
      await make(screen, 2);
      expect(screen.host.session.facts.certificate).to.include({
        number: issued.number,
        version: 2,
        basis: 'confirmed',
      });
      await waitUntil(() => screen.words(desk).includes('bewaart dit certificaat niet'));
      expect(screen.named('Nieuwe versie maken')).to.equal(undefined);
    });

    it('says nothing of that about one that the LMS has', async () => {
      const { words, named } = await closingScreen({ ...back(withCertificate), facts: withCertificate });
      expect(words(desk)).not.to.contain('bewaart dit certificaat niet');
      expect(named('Download als pdf')).not.to.equal(undefined);
    });

    it('lets the profession be chosen and a BIG-nummer be given for it', async () => {
      const attendance = await confirmedFor();
      const screen = await closingScreen({
        ...back({}),
        outline: withBigNumber,
        facts: { attendance, marks },
      });
      const list = screen.select();
      list.value = String(huisarts);
      list.dispatchEvent(new Event('change'));
      await waitUntil(() => screen.words('.for-you').includes('4 nascholingspunten'));
      expect(screen.input('#big').readOnly).to.equal(false);
      expect(screen.words('big-number-field')).to.contain('Het wordt nu niet bewaard');
      await make(screen);
      expect(screen.host.session.facts.certificate?.kind).to.equal('points');
    });
  });
});
