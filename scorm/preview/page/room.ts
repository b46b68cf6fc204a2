import type { QrDrawing } from '../../../src/qr/qr-path.ts';
import type { ShownRoom } from '../room-requests.ts';
import type { Language } from '../../../src/course-files/language.ts';
import type { Say, Word } from '../words.ts';
import { byId, element } from './element.ts';

const svg = 'http://www.w3.org/2000/svg';

const momentTitles = {
  in: 'trialSession.in',
  out: 'trialSession.out',
  early: 'trialSession.early',
} as const;

/** The tab of the session for trying: what hangs in the room, and the organiser's word on who sits at this screen. */
export class Room {
  readonly #say: Say;
  readonly #language: Language;
  #learnerName = '';
  #zone = '';

  constructor(say: Say, language: Language) {
    this.#say = say;
    this.#language = language;
    byId('attest-button').addEventListener('click', () => void this.#attest());
    byId('attest-code').addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.repeat) void this.#attest();
    });
  }

  /** The name that the list of the organiser has for this learner. */
  set learnerName(name: string) {
    this.#learnerName = name;
  }

  /** Shows what there is; without a session the tab stays away. */
  async open(): Promise<void> {
    const answer = await fetch('/api/room');
    const room = (await answer.json()) as ShownRoom | null;
    if (room === null) return;
    this.#zone = room.zone;
    byId('room-tab').hidden = false;
    byId('room-place').textContent = `${room.wijk}, ${room.place}`;
    byId('room-times').textContent = this.#say('trialSession.times', {
      date: this.#format(room.start, { dateStyle: 'long' }),
      start: this.#time(room.start),
      end: this.#time(room.end),
    });
    byId('room-codes').replaceChildren(
      ...room.moments.map(({ kind, opens, code, qr }) =>
        this.#sheet(momentTitles[kind], qr, [
          element('p', 'room-code', code),
          element('p', '', this.#say('trialSession.opens', { time: this.#time(opens) })),
        ]),
      ),
      this.#sheet('trialSession.card', room.card.qr, [
        download('sessiekaart.txt', room.card.text, this.#say('trialSession.save')),
      ]),
    );
  }

  #sheet(title: Word, qr: QrDrawing, below: readonly HTMLElement[]): HTMLElement {
    const label = this.#say(title);
    return element('li', '', element('h3', '', label), drawing(qr, label), ...below);
  }

  async #attest(): Promise<void> {
    const said = byId('attest-said');
    const code = (byId('attest-code') as HTMLInputElement).value;
    const answer = await fetch('/api/room/attestation', {
      method: 'POST',
      body: JSON.stringify({ code, name: this.#learnerName }),
    });
    if (!answer.ok) {
      said.replaceChildren(this.#say('trialSession.attestTypo'));
      return;
    }
    const { text } = (await answer.json()) as { text: string };
    const link = download('bevestiging.txt', text, this.#say('trialSession.attestSave'));
    said.replaceChildren(this.#say('trialSession.attestReady', { name: this.#learnerName }), ' ', link);
    link.click();
  }

  #time(minutes: number): string {
    return this.#format(minutes, { hour: '2-digit', minute: '2-digit' });
  }

  #format(minutes: number, options: Intl.DateTimeFormatOptions): string {
    return new Date(minutes * 60_000).toLocaleString(this.#language, { ...options, timeZone: this.#zone });
  }
}

function download(name: string, text: string, words: string): HTMLAnchorElement {
  const link = element('a', '', words);
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  return link;
}

/** Black on white whatever the page looks like, with its quiet zone: a camera needs both. */
function drawing({ path, size }: QrDrawing, label: string): SVGElement {
  const whole = size + 8;
  const made = document.createElementNS(svg, 'svg');
  made.setAttribute('viewBox', `0 0 ${String(whole)} ${String(whole)}`);
  made.setAttribute('role', 'img');
  made.setAttribute('aria-label', label);
  made.setAttribute('shape-rendering', 'crispEdges');
  const ground = document.createElementNS(svg, 'path');
  ground.setAttribute('fill', '#fff');
  ground.setAttribute('d', `M0 0h${String(whole)}v${String(whole)}H0z`);
  const squares = document.createElementNS(svg, 'path');
  squares.setAttribute('transform', 'translate(4 4)');
  squares.setAttribute('d', path);
  made.append(ground, squares);
  return made;
}
