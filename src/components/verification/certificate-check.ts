import { uncheckedAttestation } from '../../attendance/attestation.ts';
import type { AttendanceCrypto } from '../../attendance/attendance-crypto.ts';
import { carriersIn, looksLikeOurs, type Carrier } from '../../attendance/carriers.ts';
import { readCard, type SessionCard } from '../../attendance/session-card.ts';
import { readRevocations, type Revoked, type Trust } from '../../attendance/trust.ts';
import { verifyCertificate, type Verification } from '../../certificate/verify-certificate.ts';

/** What certificates are checked with. */
export interface VerificationTools {
  readonly trust: Trust;
  readonly crypto: AttendanceCrypto;
  /** Of the course's rules. */
  readonly graceMinutes: number;
  /** Minutes since 1970. */
  readonly minutes: () => number;
}

/** Why a text is of no use, as a key in `verify.refused`. */
export type TextRefusal = 'no-certificate' | 'not-whole' | 'nothing-found';

/** What became of a card, a list or the organiser's file that was added. */
export type Added =
  | { readonly kind: 'card'; readonly card: SessionCard }
  | { readonly kind: 'cardRefused' | 'list' | 'listRefused' | 'words' | 'wordsRefused' }
  | { readonly kind: 'nothing'; readonly because: TextRefusal };

/** Cards and lists that a visitor may bring, and words of an organiser: those of a whole group, and of its corrections. */
const mostEntered = 20;
const mostWords = 2000;

/** What a visitor brought to the page: the certificate, and cards and lists to check it with. */
export class CertificateCheck {
  readonly #tools: VerificationTools;
  #certificate: Uint8Array | undefined;
  /** Of the package first: a visitor's card never takes the place of one that is known. */
  readonly #packedCards: readonly Uint8Array[];
  readonly #packedLists: readonly Uint8Array[];
  #cards: readonly Uint8Array[] = [];
  #lists: readonly Uint8Array[] = [];
  #words: readonly Uint8Array[] = [];

  constructor(tools: VerificationTools) {
    this.#tools = tools;
    this.#packedCards = tools.trust.sessions.flatMap((text) => cardsIn(carriersIn(text)));
    this.#packedLists = tools.trust.revocations.flatMap((text) => listsIn(carriersIn(text)));
  }

  get hasCertificate(): boolean {
    return this.#certificate !== undefined;
  }

  /** Takes the certificate in a text, with the session cards beside it; answers why there is none. */
  take(text: string): TextRefusal | undefined {
    const carriers = carriersIn(text);
    const certificate = carriers.find(({ kind }) => kind === 'certificate');
    if (certificate?.kind !== 'certificate') return refusalOf(text, carriers);
    this.#certificate = certificate.bytes;
    this.#cards = [...cardsIn(carriers), ...this.#cards].slice(0, mostEntered);
    this.#words = [...wordsIn(carriers), ...this.#words].slice(0, mostWords);
    return undefined;
  }

  /** Takes a session card, a list of revocations or the organiser's file; they count from the next check on. */
  async add(text: string): Promise<Added> {
    const carriers = carriersIn(text);
    const lists = listsIn(carriers);
    const cards = cardsIn(carriers);
    const words = wordsIn(carriers);
    if (lists.length > 0) return this.#addLists(lists);
    if (words.length > 0) return this.#addWords(words, cards);
    if (cards.length > 0) return this.#addCards(cards);
    return { kind: 'nothing', because: looksLikeOurs(text) ? 'not-whole' : 'nothing-found' };
  }

  /** Checks the certificate; `undefined` where there is none. Rejects when a part of the page cannot be fetched. */
  async verify(): Promise<Verification | undefined> {
    if (this.#certificate === undefined) return undefined;
    const { trust, crypto, graceMinutes, minutes } = this.#tools;
    return verifyCertificate(this.#certificate, {
      trust,
      crypto,
      graceMinutes,
      revoked: await this.#revoked(),
      cards: [...this.#packedCards, ...this.#cards],
      words: this.#words,
      now: minutes(),
    });
  }

  /** The next certificate; the lists that were added keep counting. */
  clear(): void {
    this.#certificate = undefined;
  }

  async #addLists(lists: readonly Uint8Array[]): Promise<Added> {
    const { trust, crypto } = this.#tools;
    const { keys, sessions } = await readRevocations(lists, trust.issuers, crypto);
    if (keys.size + sessions.size === 0) return { kind: 'listRefused' };
    this.#lists = [...lists, ...this.#lists].slice(0, mostEntered);
    return { kind: 'list' };
  }

  /** Each counts only when the organiser of its session signed it; that is found out with the certificate. */
  #addWords(words: readonly Uint8Array[], cards: readonly Uint8Array[]): Added {
    const readable = words.filter((bytes) => uncheckedAttestation(bytes) !== undefined);
    if (readable.length === 0) return { kind: 'wordsRefused' };
    this.#words = [...readable, ...this.#words].slice(0, mostWords);
    this.#cards = [...cards, ...this.#cards].slice(0, mostEntered);
    return { kind: 'words' };
  }

  async #addCards(cards: readonly Uint8Array[]): Promise<Added> {
    const { trust, crypto } = this.#tools;
    const trusted = { issuers: trust.issuers, revoked: await this.#revoked() };
    const read = await Promise.all(
      cards.slice(0, mostEntered).map((bytes) => readCard(bytes, trusted, crypto, undefined)),
    );
    // Also one that cannot be used is kept: that it was taken back must be said of its certificate.
    this.#cards = [...cards, ...this.#cards].slice(0, mostEntered);
    const good = read.find(({ kind }) => kind === 'card');
    return good?.kind === 'card' ? { kind: 'card', card: good.card } : { kind: 'cardRefused' };
  }

  #revoked(): Promise<Revoked> {
    const { trust, crypto } = this.#tools;
    return readRevocations([...this.#packedLists, ...this.#lists], trust.issuers, crypto);
  }
}

function cardsIn(carriers: readonly Carrier[]): readonly Uint8Array[] {
  return carriers.flatMap((carrier) =>
    carrier.kind === 'card' ? [carrier.bytes] : carrier.kind === 'moment' ? [carrier.card] : [],
  );
}

function wordsIn(carriers: readonly Carrier[]): readonly Uint8Array[] {
  return carriers.flatMap((carrier) => (carrier.kind === 'attestation' ? [carrier.bytes] : []));
}

function listsIn(carriers: readonly Carrier[]): readonly Uint8Array[] {
  return carriers.flatMap((carrier) => (carrier.kind === 'revocation' ? [carrier.bytes] : []));
}

function refusalOf(text: string, carriers: readonly Carrier[]): TextRefusal {
  if (carriers.length > 0) return 'no-certificate';
  return looksLikeOurs(text) ? 'not-whole' : 'nothing-found';
}
