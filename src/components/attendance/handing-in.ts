import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Outcome, Refused } from '../../attendance/hand-in.ts';
import { LearnerDid } from '../session/learner-did.ts';
import type { CourseSession } from '../session/course-session.ts';
import type { Origin } from './attendance-checks.ts';
import type { MeasureClock } from './measure-clock.ts';
import { outermostHost } from './outermost-host.ts';

/** What became of the last thing that was handed in. */
export type HandedIn =
  | Outcome
  | { readonly kind: 'no-qr' | 'no-picture' | 'file-too-large' | 'looking-back' | 'unlinked' }
  /** A file of the package could not be fetched, or a check not be started; trying again may help. */
  | { readonly kind: 'unavailable'; readonly again: () => Promise<void> };

/** reading: a picture or a file is being looked at; checking: what it says, or what was typed, is being checked. */
type Busy = 'reading' | 'checking';

/** Bytes of a picture, and of any other file that can hold as much text as is looked at. */
const mostPicture = 10_000_000;
const mostFile = 1_600_000;
/** Milliseconds after which it is said that a check may take a while here. */
const patience = 3000;

type Host = ReactiveControllerHost & HTMLElement;

interface Surroundings {
  readonly session: () => CourseSession;
  readonly measureClock: () => MeasureClock;
  /** Called when something has been handedIn, accepted or not, and the host shows it. */
  readonly told: (handedIn: HandedIn) => void;
}

/** Takes what the learner hands in, one thing at a time, and tells the course what was accepted. */
export class HandingIn implements ReactiveController {
  readonly #host: Host;
  readonly #around: Surroundings;
  #slow: ReturnType<typeof setTimeout> | undefined;

  /** What was handed in when a name was asked about. */
  #asked: { readonly text: string; readonly origin: Origin } | undefined;

  busy: Busy | undefined;
  /** The check takes longer than one would expect. */
  isSlow = false;
  handedIn: HandedIn | undefined;
  /** False once something was checked over a connection that is not safe. */
  secure = true;
  /** Minutes that the clock of this device is behind, as last measured; undefined as long as nobody knows. */
  clockDifference: number | undefined;

  constructor(host: Host, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#slow);
  }

  /** A code that was typed, or any text. */
  async text(text: string, origin: Origin): Promise<void> {
    await this.#work('checking', () => this.#check(text, origin));
  }

  /** A photo of a QR code, or a file of the organiser. */
  async file(file: File): Promise<void> {
    await this.#work('reading', () => (isPicture(file) ? this.#picture(file) : this.#textFile(file)));
  }

  /** Something happened at the desk that was not handed in there. */
  tell(handedIn: HandedIn | undefined): void {
    this.handedIn = handedIn;
    this.#host.requestUpdate();
  }

  async measureClock(): Promise<void> {
    // The last that was heard stays true when there is no connection now: a clock runs on as it ran.
    this.clockDifference = (await this.#around.measureClock()()) ?? this.clockDifference;
    this.#host.requestUpdate();
  }

  async #picture(file: File): Promise<HandedIn> {
    if (file.size > mostPicture) return { kind: 'file-too-large' };
    const { pictureFrom, qrTextOf } = await import('../qr/read-qr.ts');
    let picture: ImageBitmap;
    try {
      picture = await pictureFrom(file);
    } catch {
      // Not a picture, or one of a kind that this browser cannot draw.
      return { kind: 'no-picture' };
    }
    const text = await qrTextOf(picture);
    picture.close();
    return text === undefined ? { kind: 'no-qr' } : this.#check(text, 'scanned');
  }

  async #textFile(file: File): Promise<HandedIn> {
    if (file.size > mostFile) return { kind: 'refused', because: 'text-too-large' };
    return this.#check(await file.text(), 'scanned');
  }

  /** Whether the name on the list that was asked about is the learner's own. */
  async answerName(isOwn: boolean): Promise<void> {
    const { handedIn } = this;
    const asked = this.#asked;
    if (handedIn?.kind !== 'name-asked' || asked === undefined) return;
    const [name, ...others] = handedIn.listed;
    if (isOwn) await this.#work('checking', () => this.#check(asked.text, asked.origin, name));
    else {
      this.tell(
        others.length > 0
          ? { kind: 'name-asked', listed: others }
          : { kind: 'refused', because: 'somebody-else' },
      );
    }
  }

  async #check(text: string, origin: Origin, acceptedName?: string): Promise<HandedIn> {
    this.#begin('checking');
    const root = outermostHost(this.#host);
    const [{ checkedHandIn }] = await Promise.all([import('./attendance-checks.ts'), this.measureClock()]);
    const { outcome, secure } = await checkedHandIn(
      text,
      origin,
      this.#around.session(),
      this.clockDifference ?? 0,
      acceptedName,
    );
    this.secure = secure;
    // In a finished course only the organiser's word is still of use: nothing else could be stored.
    const isBegun = outcome.kind === 'linked' || outcome.kind === 'checked';
    if (this.#around.session().readOnly && isBegun) return { kind: 'looking-back' };
    this.#asked = outcome.kind === 'name-asked' ? { text, origin } : undefined;
    if (outcome.kind !== 'refused' && outcome.kind !== 'name-asked') {
      // Who has gone on to another screen meanwhile is recorded as present all the same.
      const from = this.#host.isConnected ? this.#host : root;
      from.dispatchEvent(new LearnerDid({ type: 'attendance.recorded', attendance: outcome.attendance }));
    }
    return outcome;
  }

  async #work(busy: Busy, work: () => Promise<HandedIn>): Promise<void> {
    if (this.busy !== undefined) return;
    this.handedIn = undefined;
    this.#begin(busy);
    clearTimeout(this.#slow);
    this.#slow = setTimeout(() => {
      this.isSlow = true;
      this.#host.requestUpdate();
    }, patience);
    let handedIn: HandedIn;
    try {
      handedIn = await work();
    } catch {
      handedIn = { kind: 'unavailable', again: () => this.#work(busy, work) };
    }
    clearTimeout(this.#slow);
    this.busy = undefined;
    this.isSlow = false;
    this.tell(handedIn);
    this.#around.told(handedIn);
  }

  #begin(busy: Busy): void {
    this.busy = busy;
    this.#host.requestUpdate();
  }
}

export function isRefused(handedIn: HandedIn | undefined): handedIn is Refused {
  return handedIn?.kind === 'refused';
}

function isPicture({ type, name }: File): boolean {
  return type.startsWith('image/') || /\.(jpe?g|png|webp|gif|heic|heif|avif|bmp)$/i.test(name);
}
