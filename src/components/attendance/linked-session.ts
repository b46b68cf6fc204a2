import { clockTime, dayInWords } from '../../content/moment-in-words.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Issuer } from '../../attendance/trust.ts';
import type { SessionCard } from '../../attendance/session-card.ts';
import type { Language } from '../../course-files/language.ts';
import { icon } from '../ui/icon.ts';
import { t } from '../session/words.ts';
import type { LinkedSession, OfferedSession } from './attendance-checks.ts';

/** Which session it is, and what has become of its card since. */
export function linkedSessionFacts(linked: LinkedSession, language: Language): TemplateResult {
  const { card, issuer, fault } = linked;
  return html`<section class="session" aria-labelledby="session">
    <div class="title-row">
      <h3 id="session">
        ${card === undefined ? t('attendance.session.unreadable') : t('attendance.session.wijk', { wijk: card.wijk })}
      </h3>
      ${issuer === undefined ? nothing : trialChip(issuer)}
    </div>
    ${
      card === undefined
        ? nothing
        : html`<dl>
            <div>
              <dt>${t('attendance.session.day')}</dt>
              <dd>${dayInWords(card.start, language, card.zone)}</dd>
            </div>
            <div>
              <dt>${t('attendance.session.time')}</dt>
              <dd>
                ${t('attendance.session.times', {
                  from: clockTime(card.start, language, card.zone),
                  until: clockTime(card.end, language, card.zone),
                })}
              </dd>
            </div>
            <div>
              <dt>${t('attendance.session.place')}</dt>
              <dd>${card.place}</dd>
            </div>
            <div>
              <dt>${t('attendance.session.organiser')}</dt>
              <dd>${card.organiser}</dd>
            </div>
          </dl>`
    }
    ${issuer?.demonstration === true ? html`<p class="small">${t('attendance.trial.about')}</p>` : nothing}
    ${fault === undefined ? nothing : html`<p class="aside">${icon('info')}<span>${t(`attendance.since.${sinceOf(fault)}`)}</span></p>`}
  </section>`;
}

/** A trial says so wherever it is shown. */
function trialChip({ demonstration }: Issuer): TemplateResult | typeof nothing {
  return demonstration ? html`<span class="chip trial">${t('attendance.trial.chip')}</span>` : nothing;
}

function sinceOf(fault: NonNullable<LinkedSession['fault']>): 'expired' | 'revoked' | 'unknown' {
  if (fault === 'expired') return 'expired';
  return fault === 'session-revoked' || fault === 'issuer-revoked' ? 'revoked' : 'unknown';
}

/** How many of the package's sessions are shown before somebody asks for all of them. */
const firstOffers = 4;

interface OffersInput {
  readonly offers: readonly OfferedSession[];
  readonly language: Language;
  readonly showAll: boolean;
  readonly onPick: (offer: OfferedSession) => void;
  readonly onShowAll: () => void;
}

/** The sessions that come with the package, each a button. */
export function offeredSessions({
  offers,
  language,
  showAll,
  onPick,
  onShowAll,
}: OffersInput): TemplateResult {
  const shown = showAll ? offers : offers.slice(0, firstOffers);
  return html`<ul class="offers">
      ${shown.map(
        (offer) =>
          html`<li>
            <button
              type="button"
              @click=${() => {
                onPick(offer);
              }}
            >
              <span class="name"
                >${t('attendance.session.wijk', { wijk: offer.card.wijk })}${trialChip(offer.issuer)}</span
              >
              <span>${whenOf(offer.card, language)}</span>
              <span class="tiny">${offer.card.place}</span>
            </button>
          </li>`,
      )}
    </ul>
    ${
      shown.length === offers.length
        ? nothing
        : html`<button class="button text" type="button" @click=${onShowAll}>
            ${t('attendance.link.all', { count: offers.length })}
          </button>`
    }`;
}

function whenOf({ start, end, zone }: SessionCard, language: Language): string {
  return t('attendance.link.when', {
    day: dayInWords(start, language, zone),
    from: clockTime(start, language, zone),
    until: clockTime(end, language, zone),
  });
}
