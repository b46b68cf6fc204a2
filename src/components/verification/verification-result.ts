import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { writtenNumber } from '../../certificate/certificate-number.ts';
import type { Checked, FindingState, Verdict } from '../../certificate/verify-certificate.ts';
import type { Language } from '../../course-files/language.ts';
import { base } from '../styles/base.styles.ts';
import { card } from '../styles/card.styles.ts';
import { icon, type IconName } from '../ui/icon.ts';
import { focusOn } from '../session/in-view.ts';
import { t } from '../session/words.ts';
import { dateInWords, clockTime } from '../../content/moment-in-words.ts';
import { dutchZone } from '../../encoding/zone.ts';
import { printedFacts } from './printed-facts.ts';
import { verificationResult } from './verification-result.styles.ts';

const marks: Readonly<Record<Verdict, IconName>> = {
  confirmed: 'check',
  'confirmed-no-name': 'info',
  'confirmed-other-name': 'warning',
  'confirmed-old-code': 'info',
  'old-code-only': 'warning',
  'by-codes': 'info',
  demonstration: 'warning',
  'not-proven': 'warning',
  outdated: 'warning',
  withdrawn: 'close',
  revoked: 'close',
  wrong: 'close',
};

/** In this order: what somebody must know first. */
const groups: readonly (readonly [state: FindingState, mark: IconName])[] = [
  ['wrong', 'close'],
  ['open', 'warning'],
  ['proven', 'check'],
  ['stated', 'pen'],
];

/**
 * What a check found: one verdict, what it rests on, and what must stand on the paper.
 */
@customElement('verification-result')
export class VerificationResult extends LitElement {
  static override styles = [base, card, verificationResult];

  @property({ attribute: false }) found!: Checked;
  @property() language: Language = 'nl';

  override render() {
    return html`${this.#verdict()}
      <div class="pair">
        <section class="card findings">
          ${groups.map(([state, mark]) => this.#group(state, mark))} ${this.#never()}
        </section>
        <section class="card" aria-labelledby="paper-title">
          <h3 id="paper-title">${t('verify.paper.title')}</h3>
          <p class="small">${t('verify.paper.lead')}</p>
          ${printedFacts(this.found, this.language)}
        </section>
      </div>`;
  }

  /** Brings keyboard and screen reader to what was found. */
  async focusVerdict(): Promise<void> {
    await this.updateComplete;
    const title = this.renderRoot.querySelector('h2');
    // Absent in no browser, but a page in the background has no frame to scroll.
    focusOn(title, 'center', 'auto');
  }

  #verdict() {
    const { verdict, demonstration } = this.found;
    const isTrialToo = demonstration && verdict !== 'demonstration';
    return html`<section class="verdict" data-verdict=${verdict} aria-labelledby="verdict-title">
      <span class="seal" aria-hidden="true">${icon(marks[verdict])}</span>
      <div>
        <h2 id="verdict-title" tabindex="-1">${t(`verify.verdict.${verdict}.title`)}</h2>
        <p>${t(`verify.verdict.${verdict}.text`, this.#values())}</p>
        ${isTrialToo ? html`<p>${t('verify.trialToo')}</p>` : nothing}
      </div>
    </section>`;
  }

  #group(state: FindingState, mark: IconName) {
    const findings = this.found.findings.filter((finding) => finding.state === state);
    if (findings.length === 0) return nothing;
    const values = this.#values();
    return html`<div class="group" data-state=${state}>
      <h3>${t(`verify.group.${state}`)}</h3>
      <ul>
        ${findings.map(({ about }) => html`<li>${icon(mark)}<span>${t(`verify.finding.${about}`, values)}</span></li>`)}
      </ul>
    </div>`;
  }

  #never() {
    return html`<div class="group" data-state="never">
      <h3>${t('verify.never.title')}</h3>
      <ul>
        ${['person', 'shared', 'whole', 'register'].map(
          (key) => html`<li>${icon('info')}<span>${t(`verify.never.${key}`)}</span></li>`,
        )}
      </ul>
    </div>`;
  }

  /** All that a sentence may name. */
  #values(): Readonly<Record<string, string>> {
    const { code, session, issuer, accreditation } = this.found;
    const time = (at: number | undefined) =>
      at === undefined ? '' : clockTime(at, this.language, session?.zone ?? dutchZone);
    return {
      name: code.name,
      number: writtenNumber(code.number),
      in: time(code.in),
      out: time(code.out),
      start: time(session?.start),
      end: time(session?.end),
      date: session === undefined ? '' : dateInWords(session.start, this.language, session.zone),
      wijk: session?.wijk ?? '',
      organiser: session?.organiser ?? '',
      issuer: issuer?.name ?? '',
      institution: accreditation?.institution ?? '',
      register: accreditation?.register ?? '',
      accreditation: code.accreditation?.number ?? '',
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verification-result': VerificationResult;
  }
}
