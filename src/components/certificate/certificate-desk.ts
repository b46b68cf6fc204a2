import { dateInWords } from '../../content/moment-in-words.ts';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { writtenNumber } from '../../certificate/certificate-number.ts';
import {
  changedSince,
  whichCertificate,
  type CertificateBasis,
} from '../../certificate/which-certificate.ts';
import type { CertificateFacts } from '../../programme/facts.ts';
import { minutesWithin, sessionLength } from '../../programme/presence.ts';
import type { CourseSession } from '../session/course-session.ts';
import { onlyReads } from '../session/what-may-be-done.ts';
import { LearnerDid } from '../session/learner-did.ts';
import { hashOf } from '../session/route.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { notice } from '../styles/notice.styles.ts';
import { icon } from '../ui/icon.ts';
import { focusOn } from '../session/in-view.ts';
import { t, type LoadLazyWords } from '../session/words.ts';
import { certificateDesk } from './certificate-desk.styles.ts';
import type { CertificateName } from './certificate-name.ts';
import './certificate-name.ts';
import type { LoadPrinter } from './certificate-printer.ts';
import { deskRow } from '../ui/desk-row.ts';
import { desks } from './desks.styles.ts';
import { refusalNotice, type Refusal } from './refusal-notice.ts';
import type { Listed } from './certificate-maker.ts';
import { listedNameIn, type KnownAttendance } from './attendance-reader.ts';
import { lazyOfCertificate } from './lazy-elements.ts';
import { loadLazyElements } from '../ui/lazy-elements.ts';
import { checkedCertificate } from './checked-certificate.ts';
import type { CheckedCertificate } from './certificate-export.ts';

/** The learner begins a new version of the certificate, or leaves the old one as it is. */
export class RenewCertificate extends Event {
  static readonly eventName = 'renew-certificate';
  readonly renewing: boolean;

  constructor(renewing: boolean) {
    super(RenewCertificate.eventName, { bubbles: true });
    this.renewing = renewing;
  }
}

/**
 * The second desk: what the certificate will say, the one press that makes it, and the ways to take it along. A later
 * version is made here too, by a step of its own.
 *
 * @fires {LearnerDid} learner-did - When a certificate is made.
 * @fires {RenewCertificate} renew-certificate - When a new version is begun or given up.
 */
@customElement('certificate-desk')
export class CertificateDesk extends LitElement {
  static override styles = [base, button, card, chip, notice, desks, certificateDesk];

  /** With the profession of a new version, while that is being made. */
  @property({ attribute: false }) session!: CourseSession;
  @property({ attribute: false }) attendance!: KnownAttendance;
  /** Verifies the attendance anew. */
  @property({ attribute: false }) verify!: () => Promise<KnownAttendance>;
  @property({ attribute: false }) loadPrinter!: LoadPrinter;
  @property({ attribute: false }) loadLazyWords!: LoadLazyWords;
  /** As it will be printed. */
  @property() name = '';
  @property({ type: Boolean }) renewing = false;
  /** There is no other desk for this learner. */
  @property({ type: Boolean }) only = false;

  @state() private phase: 'ready' | 'checking-name' | 'asking' | 'making' = 'ready';
  @state() private refused: Refusal | undefined;
  /** How the name stands to the organiser's list, once it was looked up. */
  @state() private listed: Listed | undefined;

  @query('certificate-name') private readonly nameElement!: CertificateName;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('renewing')) this.phase = 'ready';
    // What was refused may be right now, and what was outdated made anew.
    if (changed.has('attendance') && this.attendance.kind === 'verified' && this.refused !== 'outdated')
      this.refused = undefined;
    if (changed.get('session')?.facts.certificate !== this.session.facts.certificate)
      this.refused = undefined;
  }

  override updated(): void {
    loadLazyElements(this.renderRoot, lazyOfCertificate, this.loadLazyWords);
  }

  override render() {
    const { certificate } = this.session.facts;
    const isOnlyThis = isOnlyCertificate(this.session);
    return html`<section class="card desk" aria-labelledby="certificate-title" ?data-yours=${isOnlyThis}>
      <div class="title-row">
        ${this.only ? nothing : html`<span class="sign">${t('closing.sign', { number: 2 })}</span>`}
        <span class="chip" data-status="done"
          >${icon('check')}${t(isOnlyThis ? 'closing.chip.yours' : 'closing.chip.everyone')}</span
        >
      </div>
      <h3 id="certificate-title">${t('closing.certificate.title')}</h3>
      <p class="small">${t('closing.certificate.about')}</p>
      ${certificate === undefined || this.renewing ? this.#toBeMade(certificate) : this.#made(certificate)}
    </section>`;
  }

  #toBeMade(before: CertificateFacts | undefined) {
    const { session } = this;
    const what = whichCertificate(session.outline, session.facts, session.overview);
    return html`${before === undefined ? nothing : this.#renewing(before)}
      <dl>
        ${deskRow(t('closing.certificate.presence'), presenceInWords(session, this.attendance))}
        ${deskRow(
          t('closing.name.term'),
          html`<certificate-name
            .name=${this.name}
            learner-name=${session.learnerName}
            .listedName=${listedNameIn(this.attendance)}
            ?fixed=${onlyReads(session) || this.phase === 'asking' || this.phase === 'making'}
            .loadPrinter=${this.loadPrinter}
          ></certificate-name>`,
        )}
        ${deskRow(t('closing.certificate.control'), t('closing.certificate.controlText'))}
      </dl>
      ${what.kind === 'none' ? this.#needs(what) : this.#make(what)}`;
  }

  #renewing({ version }: CertificateFacts) {
    return html`<div class="renewing">
      <p>${t('closing.renew.intro', { version: version + 1, before: version })}</p>
      <button class="button text" type="button" @click=${() => this.#renew(false)}>
        ${t('closing.renew.stop', { before: version })}
      </button>
    </div>`;
  }

  #needs({ because, steps }: Extract<ReturnType<typeof whichCertificate>, { kind: 'none' }>) {
    const { language } = this.session;
    return html`<div class="needs">
      <h4>${t('closing.certificate.needs')}</h4>
      <ul>
        ${because === 'not-attended' ? html`<li>${t('closing.certificate.needsAttendance')}</li>` : nothing}
        ${because === 'withdrawn' ? html`<li>${t('closing.certificate.needsConfirmation')}</li>` : nothing}
        ${steps.map(
          ({ step, status }) =>
            html`<li>
              ${
                status === 'locked'
                  ? step.title[language]
                  : html`<a href=${hashOf(step.id)}>${step.title[language]}</a>`
              }
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #make(what: CertificateBasis) {
    const refusal = this.#refusal;
    const { facts, forOneself } = this.session;
    if (onlyReads(this.session)) return html`<p class="small">${t('closing.certificate.readOnly')}</p>`;
    const version = (facts.certificate?.version ?? 0) + 1;
    const isAsking = this.phase === 'asking' || this.phase === 'making';
    return html`${what.basis === 'claim' && version === 1 ? html`<p class="small">${t('closing.certificate.claimNow')}</p>` : nothing}
      ${forOneself === undefined ? nothing : html`<p class="small">${t('closing.certificate.forNow')}</p>`}
      ${
        isAsking
          ? this.#ask(what)
          : html`<div class="buttons">
              <button
                class="button"
                id="make"
                type="button"
                aria-disabled=${this.phase === 'checking-name'}
                @click=${this.#onMake}
              >
                ${t(version === 1 ? 'closing.certificate.make' : 'closing.certificate.makeNext', { version })}
              </button>
            </div>`
      }
      <div role="status">${refusal === undefined || isAsking ? nothing : refusalNotice(refusal)}</div>`;
  }

  /** Asked once, in place: after it the name stands. */
  #ask(what: CertificateBasis) {
    return html`<div class="ask" role="group" aria-labelledby="ask">
      <h4 id="ask" tabindex="-1">${t('closing.certificate.ask')}</h4>
      <p class="asked"><span class="small">${t(`closing.kind.${what.kind}`)}</span><b>${this.name}</b></p>
      ${this.#listedInWords(what)}
      <p class="small">${t('closing.certificate.askText')}</p>
      ${
        this.phase === 'making'
          ? html`<p role="status">${t('closing.certificate.checking')}</p>`
          : html`<div class="buttons">
              <button class="button" type="button" @click=${() => this.#issue(what)}>
                ${t('closing.certificate.yes')}
              </button>
              <button class="button quiet" type="button" @click=${this.#notYet}>
                ${t('closing.certificate.notYet')}
              </button>
            </div>`
      }
    </div>`;
  }

  /** The name on a proof of points is to be the name on the list; what the check of it will say is told before it is made. */
  #listedInWords({ kind }: CertificateBasis) {
    const { listed } = this;
    if (listed !== 'differs' && listed !== 'none') return nothing;
    const forWhat = kind === 'points' ? 'points' : 'other';
    return html`<div class="notice" data-tone="warn">
      ${icon('warning')}
      <p>${t(`closing.listed.${listed}.${forWhat}`, { name: this.name })}</p>
    </div>`;
  }

  #made(certificate: CertificateFacts) {
    const { language, facts } = this.session;
    const { kind, number, version, issuedAt, name, language: spoken } = certificate;
    return html`<div class="made">
        <h4 id="made" tabindex="-1">${icon('check')}${t('closing.certificate.made')}</h4>
        <p>${t(`closing.kind.${kind}`)}</p>
      </div>
      ${this.#isForNow(certificate) ? html`<p class="small">${t('closing.certificate.notStored')}</p>` : nothing}
      <dl>
        ${deskRow(t('closing.name.term'), html`<b>${name}</b>`)}
        ${deskRow(
          t('closing.certificate.number'),
          t('closing.certificate.numberText', { number: writtenNumber(number), version }),
        )}
        ${deskRow(t('closing.certificate.issued'), dateInWords(issuedAt, language))}
        ${deskRow(t('closing.certificate.presence'), presenceOn(certificate, this.session))}
        ${deskRow(t('closing.certificate.control'), t('closing.certificate.controlText'))}
      </dl>
      <certificate-export
        edition=${`${number}/${version}/${spoken}/${facts.bigNumber === undefined ? '' : 'big'}`}
        .checked=${this.#checked}
        .loadPrinter=${this.loadPrinter}
      ></certificate-export>
      <div role="status">${this.#refusal === undefined ? nothing : refusalNotice(this.#refusal)}</div>
      ${onlyReads(this.session) ? nothing : this.#next(certificate)}`;
  }

  /** Made while the LMS stores nothing, or in this browser only. */
  #isForNow({ version }: CertificateFacts): boolean {
    const { forOneself } = this.session;
    return forOneself !== undefined && forOneself.stored?.certificate?.version !== version;
  }

  /** What a new version would say that this one does not. */
  #next(certificate: CertificateFacts) {
    const { outline, facts, overview } = this.session;
    const what = whichCertificate(outline, facts, overview);
    const changed = changedSince(certificate, what);
    if (what.kind === 'none') {
      return changed.length === 0
        ? nothing
        : html`<div class="next" data-changed>
            <h4>${t('closing.renew.title')}</h4>
            ${changed.map((difference) => html`<p>${t(`closing.renew.${difference}`)}</p>`)}
          </div>`;
    }
    // A version that is stored nowhere is made again with the same number: it should not be another each time.
    if (changed.length === 0 && this.session.forOneself !== undefined) return nothing;
    return html`<div class="next" ?data-changed=${changed.length > 0}>
      ${
        changed.length === 0
          ? html`<p class="small">${t('closing.renew.same')}</p>`
          : html`<h4>${t('closing.renew.title')}</h4>
              <ul>
                ${changed.map(
                  (difference) =>
                    html`<li>
                      ${t(`closing.renew.${difference}`, { kind: t(`closing.kind.${what.kind}`) })}
                    </li>`,
                )}
              </ul>`
      }
      <button class="button quiet" type="button" @click=${() => this.#renew(true)}>
        ${t('closing.renew.start')}
      </button>
    </div>`;
  }

  get #refusal(): Refusal | undefined {
    return this.refused ?? (this.attendance.kind === 'refused' ? this.attendance.because : undefined);
  }

  #renew(renewing: boolean): void {
    this.dispatchEvent(new RenewCertificate(renewing));
    void this.#focus(renewing ? '#make' : '#made');
  }

  readonly #onMake = async () => {
    if (this.phase !== 'ready') return;
    this.phase = 'checking-name';
    this.phase = (await this.nameElement.check()) && (await this.#lookUpName()) ? 'asking' : 'ready';
    await this.#focus(this.phase === 'asking' ? '#ask' : '#make');
  };

  /** Looks what the organiser's list says of the name; false where no certificate can have it. */
  async #lookUpName(): Promise<boolean> {
    this.refused = undefined;
    this.listed = undefined;
    const { kind } = this.attendance;
    const found = kind === 'none' || kind === 'reading' ? await this.verify() : this.attendance;
    // Why nothing can rest on it is said when the certificate is made.
    if (found.kind !== 'verified') return true;
    try {
      const [{ listedAs }] = await Promise.all([
        import('./certificate-maker.ts'),
        this.loadLazyWords('closing.listed'),
      ]);
      // What was typed comes back by way of the screen.
      await this.updateComplete;
      this.listed = await listedAs(this.name, found);
    } catch {
      this.refused = 'unreachable';
      return false;
    }
    if (this.listed === 'other-person') this.refused = 'name-not-confirmed';
    return this.refused === undefined;
  }

  readonly #notYet = () => {
    this.phase = 'ready';
    void this.#focus('#make');
  };

  /** The attendance is verified once more, at this moment; without it nothing is made. */
  async #issue(what: CertificateBasis): Promise<void> {
    this.phase = 'making';
    const found = await this.verify();
    if (found.kind !== 'verified') {
      this.phase = 'ready';
      this.refused = found.kind === 'refused' ? found.because : 'no-card';
      await this.#focus('#make');
      return;
    }
    try {
      const { issue } = await import('./certificate-maker.ts');
      const certificate = await issue(this.session, what, this.name, found);
      const { profession, bigNumber } = this.session.facts;
      this.dispatchEvent(
        new LearnerDid({
          type: 'certificate.issued',
          certificate,
          ...(this.renewing && profession !== undefined ? { profession } : {}),
          ...(this.renewing && bigNumber !== undefined ? { bigNumber } : {}),
        }),
      );
      this.phase = 'ready';
      await this.#focus('#made');
    } catch {
      this.phase = 'ready';
      this.refused = 'unreachable';
    }
  }

  readonly #checked: CheckedCertificate = async () => {
    this.refused = undefined;
    const checked = await checkedCertificate(this.session, await this.verify());
    if (typeof checked !== 'string') return checked;
    this.refused = checked;
    return undefined;
  };

  async #focus(selector: string): Promise<void> {
    // What the course makes of it comes by way of the screen.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>(selector));
  }
}

/** Is it settled that there are no points, so that this is the desk to go to? */
function isOnlyCertificate({ overview }: CourseSession): boolean {
  const { reward } = overview;
  return (
    reward.kind === 'certificate' &&
    ['no-current-accreditation', 'profession-not-entitled', 'partial-attendance'].includes(reward.because)
  );
}

function presenceInWords(
  { overview, facts, outline, language }: CourseSession,
  known: KnownAttendance,
): string {
  const { basis, minutes } = overview.presence;
  const { session, checkedIn } = facts.attendance;
  if (basis === 'none') return t(`closing.certificate.${checkedIn === undefined ? 'unknown' : 'onlyIn'}`);
  if (basis === 'withdrawn') return t('closing.certificate.withdrawn');
  if (minutes === 0) return t('closing.certificate.absent');
  const counted = {
    present: minutes,
    total: sessionLength(session, outline),
  };
  if (basis === 'claim') return t('closing.certificate.claimed', counted);
  const attested = known.kind === 'verified' ? known.attested : undefined;
  if (basis === 'unproven' || attested?.whose.proven === false)
    return t('closing.certificate.unproven', counted);
  if (attested?.whose.by === 'old-code') return t('closing.certificate.oldCode', counted);
  const at = attested?.attestation.issuedAt;
  return at === undefined
    ? t('closing.certificate.confirmed', counted)
    : t('closing.certificate.confirmedOn', { ...counted, date: dateInWords(at, language) });
}

/** What the certificate itself says of it, whatever was found since. */
function presenceOn(
  { in: came, out: went, basis }: CertificateFacts,
  { facts, outline }: CourseSession,
): string {
  const { session = { start: came, end: went } } = facts.attendance;
  return t(`closing.certificate.${basis === 'claim' ? 'byCodes' : 'confirmed'}`, {
    present: minutesWithin({ in: came, out: went }, session),
    total: sessionLength(session, outline),
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'certificate-desk': CertificateDesk;
  }
  interface HTMLElementEventMap {
    'renew-certificate': RenewCertificate;
  }
}
