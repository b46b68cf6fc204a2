import { html, nothing, type TemplateResult } from 'lit';
import type { Trust } from '../../attendance/trust.ts';
import { t } from '../session/words.ts';

/** Whom the page trusts, so that a visitor can see by whose list a verdict was given. */
export function trustInWords({ issuers, sessions }: Trust): TemplateResult {
  return html`<section class="trust" aria-labelledby="trust-title">
    <h2 id="trust-title">${t('verify.trust.title')}</h2>
    ${
      issuers.length === 0
        ? html`<p>${t('verify.trust.nobody')}</p>`
        : html`<ul>
            ${issuers.map(
              ({ name, keyId, demonstration }) =>
                html`<li>
                  ${t(`verify.trust.${demonstration ? 'trial' : 'issuer'}`, { name, key: keyId })}
                </li>`,
            )}
          </ul>`
    }
    ${sessions.length === 0 ? nothing : html`<p>${t('verify.trust.sessions', { count: sessions.length })}</p>`}
  </section>`;
}
