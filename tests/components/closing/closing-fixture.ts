import { waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/closing/closing-screen.ts';
import '../../../src/components/certificate/big-number-field.ts';
import '../../../src/components/certificate/certificate-sheet.ts';
import '../../../src/components/closing/reminder-file.ts';
import '../../../src/components/certificate/certificate-export.ts';
import type { CertificatePrinter } from '../../../src/components/certificate/certificate-printer.ts';
import type { NewSession } from '../../../src/attendance/new-session.ts';
import type { Accreditation } from '../../../src/course-files/schema.ts';
import type { ClosingContent } from '../../../src/content/step-content.ts';
import type { AttendanceFacts } from '../../../src/programme/facts.ts';
import { attestationFor, newIssuer, newLearner, sessionBy, trustIn } from '../../fixtures/attendance.ts';
import {
  inSession,
  sessionOf,
  stateOf,
  testOutline,
  testTime,
  type SessionOptions,
} from '../session-fixture.ts';
import { allMarks } from './follow-up-fixture.ts';

export const content: ClosingContent = {
  kind: 'closing',
  minutes: 5,
  intro: 'Hier ziet u wat u hebt afgerond.',
  domains: [
    { id: 'huisartsenpraktijk', required: true, title: 'Huisartsenpraktijk' },
    { id: 'welzijn', required: true, title: 'Welzijn' },
  ],
  things: {
    title: 'Drie dingen voor de komende maand',
    intro: 'Kies wat u gaat doen.',
    went: { question: 'Hoe ging het?', options: [{ value: 1, label: 'Gedaan' }] },
    items: [
      {
        choice: 70,
        went: 71,
        question: 'Wat gaat u doen?',
        options: [
          { value: 1, label: 'Onze eerste afspraak', text: 20, onlyWritten: true },
          { value: 2, label: 'Iemand bellen', onlyWritten: false },
        ],
      },
    ],
  },
  after: [{ kind: 'paragraph', inline: ['Blijf elkaar ontmoeten.'] }],
};

export const record: Accreditation = {
  id: 'proef',
  institution: 'Instituut',
  register: 'GAIA',
  orgId: 1,
  bigNumber: false,
  number: '123456',
  points: 4,
  from: '2026-01-01',
  until: '2026-12-31',
  professions: ['huisarts'],
  reportWithinDays: 14,
  wording: { nl: 'Geaccrediteerd voor vier uur.', en: 'Accredited for four hours.' },
};
export const accredited = { ...testOutline, accreditation: [record] };
export const withBigNumber = { ...testOutline, accreditation: [{ ...record, bigNumber: true }] };
export const huisarts = testOutline.professions[0]!.index;
export const welzijn = testOutline.professions[1]!.index;
export const marks = allMarks(testTime);

export const start = testTime - 600;
export const end = start + 240;
export const learner = await newLearner('Çağla Öztürk-Żukowska');
export const learnerName = learner.name;

const trusted = await newIssuer();
const trial = await newIssuer({ name: 'Demonstratie', demonstration: true });
globalThis.preventieInDeBuurtTrust = trustIn(trusted, trial);
const plan = { start, end, issuedAt: start - 1440, expires: end + 400 * 1440 };
export const held = await sessionBy(trusted, plan);
const heldOnTrial = await sessionBy(trial, plan);
const heldByStranger = await sessionBy(await newIssuer(), plan);

const claimOf = ({ card, bytes }: NewSession): AttendanceFacts => ({
  session: { id: card.id, start, end },
  card: bytes,
  checkedIn: start,
  checkedOut: end,
  codes: { in: '7F3K92QD', out: 'M4XW81TB' },
});
export const claimed = claimOf(held);
export const claimedOnTrial = claimOf(heldOnTrial);
export const claimedWithStranger = claimOf(heldByStranger);

/** What the organiser's word makes of it. */
export async function confirmedFor(times: { in?: number; out?: number } = {}): Promise<AttendanceFacts> {
  const { in: came = start, out: went = end } = times;
  const attestation = await attestationFor(held, learner, { in: came, out: went, issuedAt: end + 30 });
  return { ...claimed, attestation, confirmed: { in: came, out: went } };
}

/** Prints nothing, and tells what it was asked. */
export function fakePrinter(unprintable = '') {
  const printed: Parameters<CertificatePrinter['certificatePdf']>[0][] = [];
  const printer: CertificatePrinter = {
    unprintableIn: (name) =>
      Promise.resolve([...unprintable].filter((letter) => name.includes(letter)).join('')),
    certificatePdf: (certificate) => {
      printed.push(certificate);
      return Promise.resolve(new TextEncoder().encode('%PDF-1.7'));
    },
  };
  return { printed, load: () => Promise.resolve(printer) };
}

/** The closing as a learner with this session sees it, and hands to press with. */
export async function closingScreen(options: SessionOptions = {}, printer = fakePrinter()) {
  const { host, screen } = await inSession(
    sessionOf({ learnerName, ...options, facts: { ...learner.own, ...options.facts } }),
    'closing-screen',
    (current) =>
      html`<closing-screen
        .content=${content}
        .state=${stateOf(current, 'accreditatie')}
        .loadPrinter=${printer.load}
      ></closing-screen>`,
  );
  // As who has come to the desks.
  screen.renderRoot.querySelector('.desks')?.scrollIntoView();
  await waitUntil(() => screen.renderRoot.querySelector('certificate-sheet') !== null);
  const roots = (): readonly (ShadowRoot | HTMLElement)[] => deepRoots(screen.renderRoot as ShadowRoot);
  const find = (selector: string): HTMLElement | null =>
    roots()
      .map((root) => root.querySelector<HTMLElement>(selector))
      .find((found) => found !== null) ?? null;
  const words = (selector: string): string => allWords(find(selector));
  const named = (label: string): HTMLButtonElement | undefined =>
    roots()
      .flatMap((root) => [...root.querySelectorAll('button')])
      .find((each) => each.textContent.trim() === label);
  const press = (label: string): void => {
    const found = named(label);
    if (found === undefined) throw new Error(`There is no button "${label}".`);
    found.click();
  };
  const select = () => find('select') as HTMLSelectElement;
  const input = (selector: string) => find(selector) as HTMLInputElement;
  return { host, element: screen, find, select, input, words, named, press, printed: printer.printed };
}

function deepRoots(root: ShadowRoot | HTMLElement): readonly (ShadowRoot | HTMLElement)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...inner.flatMap(deepRoots)];
}

/** All text of an element, that of the elements in it too. */
export function allWords(element: Element | null): string {
  const collect = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLStyleElement) return '';
    const inside = node instanceof Element && node.shadowRoot !== null ? collect(node.shadowRoot) : '';
    return inside + [...node.childNodes].map(collect).join('');
  };
  return element === null ? '' : collect(element).replaceAll(/\s+/g, ' ').trim();
}
