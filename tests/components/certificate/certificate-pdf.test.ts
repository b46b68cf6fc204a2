import { expect } from '@open-wc/testing';
import '../setup.ts';
import type { Certificate } from '../../../src/certificate/certificate.ts';
import { toHex } from '../../../src/encoding/hex.ts';
import { t } from '../../../src/components/session/words.ts';

/** 12 November 2026, 16:30 in Amsterdam. */
const start = Date.parse('2026-11-12T15:30Z') / 60_000;

function certificateOf(name: string): Certificate {
  return {
    facts: {
      issuedAt: start + 1000,
      name,
      number: '7F3K92QD',
      version: 1,
      kind: 'full',
      basis: 'claim',
      in: start,
      out: start + 240,
      language: 'nl',
    },
    session: {
      id: '7K3M92QD',
      wijk: 'Morgenrood',
      place: 'Buurthuis De Linde, Lindeplein 4',
      organiser: 'GGD Voorbeeldstreek',
      start,
      end: start + 240,
      zone: 'Europe/Amsterdam',
      parts: [],
      accreditation: [],
      moments: [],
      salt: new Uint8Array(16),
      iterations: 600_000,
      organiserKey: new Uint8Array(33),
      issuedAt: start - 1000,
      expires: start + 100_000,
    },
    issuer: 'NHG',
    demonstration: false,
    afterwards: false,
    oldCode: false,
    code: Uint8Array.from({ length: 190 }, (_, at) => (at * 37) & 255),
    card: Uint8Array.from({ length: 325 }, (_, at) => (at * 91) & 255),
  };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

describe('the certificate, made in a browser', function () {
  // The library for it is bundled at the first request.
  this.timeout(60_000);

  const load = () => import('../../../src/certificate/pdf/certificate-pdf.ts');

  it('is a PDF of less than 200 kB, and the same bytes each time', async () => {
    const { certificatePdf } = await load();
    const first = await certificatePdf(certificateOf('Noor Voorbeeld'), t);
    const second = await certificatePdf(certificateOf('Noor Voorbeeld'), t);
    const other = await certificatePdf(certificateOf('Nguyễn Thị Ánh'), t);
    expect(new TextDecoder('latin1').decode(first.subarray(0, 8))).to.equal('%PDF-1.7');
    expect(first.length).to.be.within(15_000, 200_000);
    expect(await sha256(second)).to.equal(await sha256(first));
    expect(await sha256(other)).not.to.equal(await sha256(first));
  });

  it('says which letters it cannot print, and makes nothing then', async () => {
    const { certificatePdf, unprintableIn } = await load();
    expect(await unprintableIn("Zoë van den Ünal-d'Hondt")).to.equal('');
    expect(await unprintableIn('Li 李')).to.equal('李');
    const refused = await certificatePdf(certificateOf('Li 李'), t).catch((error: unknown) => error);
    expect(refused).to.have.property('name', 'UnprintableName');
    expect(refused).to.have.property('characters', '李');
  });
});
