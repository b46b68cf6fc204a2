import '../setup.ts';
import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { asText } from '../../../src/attendance/carriers.ts';
import { signMessage } from '../../../src/attendance/cose-sign1.ts';
import { ownClaim, revocationType } from '../../../src/attendance/trust.ts';
import type { VerificationTools } from '../../../src/components/verification/certificate-check.ts';
import type { ChooseLanguage } from '../../../src/components/session/choose-language.ts';
import type { DocumentInput } from '../../../src/components/verification/document-input.ts';
import '../../../src/components/verification/verification-page.ts';
import type { VerificationPage } from '../../../src/components/verification/verification-page.ts';
import { t } from '../../../src/components/session/words.ts';
import { codeToBytes } from '../../../src/encoding/crockford.ts';
import { fromHex } from '../../../src/encoding/hex.ts';
import { attestationFor, sessionStart } from '../../fixtures/attendance.ts';
import { certificateOf, end, learner, setupDesk } from './verification-fixture.ts';

async function open(tools: VerificationTools | undefined): Promise<VerificationPage> {
  return fixture<VerificationPage>(html`<verification-page .tools=${tools}></verification-page>`);
}

function paste(page: VerificationPage, words: 'bring' | 'extra', text: string): void {
  const input = page.renderRoot.querySelector<DocumentInput>(`document-input[words=${words}]`)!;
  input.renderRoot.querySelector('textarea')!.value = text;
  input.renderRoot.querySelector<HTMLElement>('button.check')!.click();
}

const verdictOf = (page: VerificationPage) =>
  page.renderRoot.querySelector('verification-result')?.renderRoot.querySelector<HTMLElement>('.verdict')
    ?.dataset.verdict;

const found = (page: VerificationPage) =>
  waitUntil(() => page.renderRoot.querySelector('verification-result, .needed') !== null);

const refusal = (page: VerificationPage, words = 'bring') =>
  page.renderRoot
    .querySelector(`document-input[words=${words}]`)
    ?.shadowRoot?.querySelector('.error')
    ?.textContent.trim();

describe('verification-page', () => {
  it('asks for a certificate, and is accessible', async () => {
    const { tools } = await setupDesk();
    const page = await open(tools);
    await expect(page).to.be.accessible();
    expect(page.renderRoot.querySelector('screen-header')?.heading).to.equal(t('verify.title'));
  });

  it('says what it found, lights the gemeentehuis and brings the focus there', async () => {
    const { tools, known } = await setupDesk();
    const page = await open(tools);
    const said: string[] = [];
    // A fast browser says it too shortly to be looked for from time to time.
    new MutationObserver(() => said.push(page.renderRoot.textContent)).observe(page.renderRoot, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    paste(page, 'bring', await certificateOf(known));
    await found(page);
    expect(said.join()).to.contain(t('verify.checking'));
    expect(verdictOf(page)).to.equal('confirmed');
    expect(page.dataset.phase).to.equal('dageraad');
    const result = page.renderRoot.querySelector('verification-result');
    await waitUntil(() => result?.shadowRoot?.activeElement?.id === 'verdict-title');
    await expect(page).to.be.accessible();
  });

  it('starts again with the keyboard where a certificate is chosen', async () => {
    const { tools, known } = await setupDesk();
    const page = await open(tools);
    paste(page, 'bring', await certificateOf(known));
    await found(page);
    page.renderRoot.querySelector<HTMLElement>('main > .buttons button')!.click();
    await waitUntil(() => page.shadowRoot?.activeElement?.getAttribute('words') === 'bring');
  });

  it('asks for the card of a session that it does not know, and checks again with it', async () => {
    const { tools, unknown } = await setupDesk();
    const page = await open(tools);
    paste(page, 'bring', await certificateOf(unknown));
    await found(page);
    expect(page.renderRoot.querySelector('.needed')?.textContent).to.include(unknown.card.id.slice(0, 4));
    expect(page.renderRoot.querySelector('details')?.open).to.equal(true);
    paste(page, 'extra', asText('card', unknown.bytes));
    await waitUntil(() => verdictOf(page) === 'confirmed');
    expect(page.renderRoot.querySelector('.added')?.textContent).to.include('Avondlicht');
  });

  it('takes the file of the organiser, in which a confirmation was taken back', async () => {
    const { tools, known } = await setupDesk();
    const page = await open(tools);
    paste(page, 'bring', await certificateOf(known));
    await found(page);
    const result = () => page.renderRoot.querySelector('verification-result')?.renderRoot.textContent ?? '';
    expect(result()).to.include(t('verify.finding.withdrawal-unknown'));
    const word = async (some: Parameters<typeof attestationFor>[2], person = learner) =>
      asText('attestation', await attestationFor(known, person, some));
    const first = await word({});
    paste(page, 'extra', first.slice(0, -20));
    await waitUntil(() => page.renderRoot.textContent.includes(t('verify.added.wordsRefused')));
    paste(page, 'extra', `Bevestigingen\n\n${asText('card', known.bytes)}\n\n${first}`);
    await waitUntil(() => page.renderRoot.textContent.includes(t('verify.added.words')));
    await waitUntil(() => result().includes(t('verify.finding.not-withdrawn')));
    expect(verdictOf(page)).to.equal('confirmed');
    const back = await word({ out: sessionStart, issuedAt: end + 500 });
    paste(page, 'extra', `${first}\n\n${back}`);
    await waitUntil(() => verdictOf(page) === 'withdrawn');
    expect(page.dataset.phase).to.equal('avond');
    await expect(page).to.be.accessible();
  });

  it('takes a newer list of revocations, and only one that is signed', async () => {
    const { tools, known, issuer } = await setupDesk();
    const list = (sign = issuer.sign) =>
      signMessage(
        revocationType,
        new Map([[ownClaim, [[], [codeToBytes(known.card.id)]]]]),
        sign,
        fromHex(issuer.issuer.keyId),
      );
    const page = await open(tools);
    paste(page, 'bring', await certificateOf(known));
    await found(page);
    const other = await setupDesk();
    paste(page, 'extra', asText('revocation', await list(other.issuer.sign)));
    await waitUntil(() => page.renderRoot.textContent.includes(t('verify.added.listRefused')));
    await waitUntil(() => verdictOf(page) === 'confirmed');
    paste(page, 'extra', asText('revocation', await list()));
    await waitUntil(() => verdictOf(page) === 'revoked');
  });

  [
    {
      name: 'something else',
      text: () => 'Beste collega, hierbij het certificaat.',
      because: 'nothing-found',
    },
    { name: 'a code that is not whole', text: () => 'PIDB:C:7$', because: 'not-whole' },
    { name: 'a deelnemerscode', text: () => 'PIDB:L:7F3K92Q', because: 'no-certificate' },
  ].forEach(({ name, text, because }) => {
    it(`refuses ${name} with a sentence`, async () => {
      const { tools } = await setupDesk();
      const page = await open(tools);
      paste(page, 'bring', text());
      await waitUntil(() => refusal(page) === t(`verify.refused.${because}`));
    });
  });

  it('refuses a certificate that is damaged, and one that is too large', async () => {
    const { tools, known } = await setupDesk();
    const page = await open(tools);
    paste(page, 'bring', (await certificateOf(known)).slice(0, 203));
    await waitUntil(() => refusal(page) === t('verify.refused.damaged'));
    paste(page, 'bring', asText('certificate', new Uint8Array(600)));
    await waitUntil(() => refusal(page) === t('verify.refused.code-too-large'));
  });

  it('says that no check is proof on a connection that is not safe', async () => {
    const { tools } = await setupDesk();
    const page = await open({ ...tools, crypto: { ...tools.crypto, secure: false } });
    expect(page.renderRoot.querySelector('.insecure')?.textContent).to.include(t('verify.insecure.text'));
  });

  it('says it when the list of whom to trust could not be read', async () => {
    const page = await open(undefined);
    expect(page.renderRoot.querySelector('[role=alert]')?.textContent).to.include(t('verify.trust.failed'));
    expect(page.renderRoot.querySelector('document-input')).to.equal(null);
  });

  it('tells which other language was chosen', async () => {
    const { tools } = await setupDesk();
    const page = await open(tools);
    setTimeout(() => page.renderRoot.querySelector<HTMLElement>('button[lang=en]')!.click());
    const { language } = await oneEvent<ChooseLanguage>(page, 'choose-language');
    expect(language).to.equal('en');
  });
});
