import '../setup.ts';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { writtenNumber } from '../../../src/certificate/certificate-number.ts';
import type { Checked, Verdict } from '../../../src/certificate/verify-certificate.ts';
import '../../../src/components/verification/verification-result.ts';
import type { VerificationResult } from '../../../src/components/verification/verification-result.ts';
import { t } from '../../../src/components/session/words.ts';
import { foundOf } from './verification-fixture.ts';

const open = (found: Checked) =>
  fixture<VerificationResult>(html`<verification-result .found=${found}></verification-result>`);

const factOf = (result: VerificationResult, key: string) =>
  result.renderRoot.querySelector(`[data-fact=${key}] dd`)?.textContent;

const verdicts: readonly Verdict[] = [
  'confirmed',
  'confirmed-no-name',
  'confirmed-other-name',
  'confirmed-old-code',
  'old-code-only',
  'by-codes',
  'demonstration',
  'not-proven',
  'outdated',
  'withdrawn',
  'revoked',
  'wrong',
];

describe('verification-result', () => {
  verdicts.forEach((verdict) => {
    it(`says in words that a certificate is ${verdict}, and is accessible`, async () => {
      const result = await open(await foundOf({ verdict }));
      expect(result.renderRoot.querySelector('h2')?.textContent).to.equal(
        t(`verify.verdict.${verdict}.title`),
      );
      expect(result.renderRoot.textContent).not.to.include('verify.');
      await expect(result).to.be.accessible();
    });
  });

  it('has the facts as they must stand on the paper, in the time zone of the session', async () => {
    const result = await open(await foundOf());
    expect(factOf(result, 'name')).to.equal('Çağla Öztürk-Żukowska');
    expect(factOf(result, 'date')).to.equal('12 november 2026');
    expect(factOf(result, 'times')).to.equal('16:30 tot 20:30 uur');
    expect(factOf(result, 'minutes')).to.equal('240 van 240 minuten');
    expect(factOf(result, 'points')).to.equal('4');
    expect(factOf(result, 'number')).to.equal('PB-A1B2-C3DX, versie 2');
  });

  it('writes the number as it stands on the paper, wherever it names it', async () => {
    const found = await foundOf();
    const result = await open(found);
    const printed = writtenNumber(found.code.number);
    expect(result.renderRoot.querySelector('[data-state=stated]')?.textContent).to.include(printed);
    // Never without what the paper puts before it.
    expect(result.renderRoot.textContent.replaceAll(printed, '')).not.to.include('A1B2');
  });

  it('shows a name as text, whatever is in it', async () => {
    const found = await foundOf();
    const name = '<img src=x onerror=alert(1)>';
    const result = await open({ ...found, code: { ...found.code, name } });
    expect(factOf(result, 'name')).to.equal(name);
    expect(result.renderRoot.querySelector('img')).to.equal(null);
  });

  it('says what is not known without a card', async () => {
    const result = await open(
      await foundOf({
        verdict: 'revoked',
        session: undefined,
        issuer: undefined,
        minutes: undefined,
        findings: [{ state: 'wrong', about: 'session-revoked' }],
      }),
    );
    expect(factOf(result, 'wijk')).to.equal(t('verify.paper.unknown'));
    expect(result.renderRoot.querySelector('[data-state=wrong]')?.textContent).to.include(
      t('verify.finding.session-revoked'),
    );
  });

  it('says also of what is wrong that it is a trial', async () => {
    const result = await open(await foundOf({ verdict: 'wrong', demonstration: true }));
    expect(result.renderRoot.querySelector('.verdict')?.textContent).to.include(t('verify.trialToo'));
  });
});
