import { inFigures } from '../../course-files/figures.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { writtenNumber } from '../../certificate/certificate-number.ts';
import type { Checked } from '../../certificate/verify-certificate.ts';
import type { Language } from '../../course-files/language.ts';
import { t } from '../session/words.ts';
import { dateInWords, clockTime } from '../../content/moment-in-words.ts';
import { dutchZone } from '../../encoding/zone.ts';

/** The facts as they must stand on the paper. What the session says is only known with its card. */
export function printedFacts(found: Checked, language: Language): TemplateResult {
  const { code, session, minutes, accreditation } = found;
  const unknown = t('verify.paper.unknown');
  const zone = session?.zone;
  const points = code.kind === 'points' && code.accreditation !== undefined;
  return html`<dl>
    ${row('name', code.name)} ${row('kind', t(`verify.kind.${code.kind}`))}
    ${row('wijk', session?.wijk ?? unknown)} ${row('place', session?.place ?? unknown)}
    ${row('date', dateInWords(session?.start ?? code.in, language, zone ?? dutchZone))}
    ${row(
      'times',
      t('verify.paper.fromTo', {
        in: clockTime(code.in, language, zone ?? dutchZone),
        out: clockTime(code.out, language, zone ?? dutchZone),
      }),
    )}
    ${row(
      'minutes',
      session === undefined || minutes === undefined
        ? unknown
        : t('verify.paper.present', { count: minutes, of: session.end - session.start }),
    )}
    ${row('points', points ? inFigures(code.accreditation.points, language) : t('verify.paper.noPoints'))}
    ${
      code.accreditation === undefined
        ? nothing
        : row(
            'accreditation',
            t('verify.paper.accreditationIs', {
              institution: accreditation?.institution ?? code.accreditation.id,
              number: code.accreditation.number,
            }),
          )
    }
    ${row('number', t('verify.paper.version', { number: writtenNumber(code.number), version: code.version }))}
    ${row('issued', dateInWords(code.issuedAt, language, zone ?? dutchZone))}
  </dl>`;
}

function row(key: string, value: string): TemplateResult {
  return html`<div data-fact=${key}>
    <dt>${t(`verify.paper.${key}`)}</dt>
    <dd>${value}</dd>
  </div>`;
}
