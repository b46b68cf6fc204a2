import type { Language } from '../../../src/course-files/language.ts';
import type { Say } from '../words.ts';
import type { LoggedCall } from './call-log.ts';
import { byId, element } from './element.ts';
import { flatten } from './flatten.ts';
import type { StoredRecord } from './record-store.ts';

const shownCalls = 300;
const shownCharacters = 160;

/** The log and the stored values beside the course. */
export class Panel {
  readonly #say: Say;
  readonly #language: Language;
  readonly #callList = byId('call-list');
  readonly #waiting: LoggedCall[] = [];
  #count = 0;

  constructor(say: Say, language: Language) {
    this.#say = say;
    this.#language = language;
    connectTabs([byId('calls-tab'), byId('values-tab'), byId('room-tab')]);
    this.#showCount();
  }

  showCall(call: LoggedCall): void {
    this.#count += 1;
    if (this.#waiting.push(call) > 1) return;
    requestAnimationFrame(() => {
      this.#flush();
    });
  }

  showRecord(record: StoredRecord | undefined): void {
    const summary = byId('values-summary');
    const list = byId('value-list');
    if (!record) {
      summary.textContent = this.#say('panel.nothingStored');
      list.replaceChildren();
      return;
    }
    const time = this.#time(new Date(record.updatedAt));
    summary.textContent = this.#say('panel.storedAt', { time, count: record.commits });
    list.replaceChildren(
      ...flatten(record.cmi).flatMap(([name, value]) => [
        element('dt', '', name),
        element('dd', '', ...this.#value(value)),
      ]),
    );
  }

  /** At most once a frame, newest first: a course may call hundreds of times in one go. */
  #flush(): void {
    const calls = this.#waiting.splice(0).slice(-shownCalls).reverse();
    this.#callList.prepend(...calls.map((call) => this.#line(call)));
    while (this.#callList.childElementCount > shownCalls) this.#callList.lastElementChild?.remove();
    this.#showCount();
  }

  #line({ at, call, element: name, value, answer, errorCode, fault }: LoggedCall): HTMLElement {
    const failed = errorCode !== '0' && !call.includes('GetLastError');
    const head = element(
      'p',
      'call-head',
      element('b', '', call),
      element('time', '', this.#time(new Date(at))),
    );
    const line = element('li', '', head);
    if (name) line.append(element('p', 'call-element', name));
    if (value) line.append(element('p', 'call-value', ...this.#value(value)));
    line.append(element('p', 'call-answer', '→ ', ...this.#value(answer || '""')));
    if (failed) line.append(element('p', 'call-error', this.#say('panel.error', { code: errorCode })));
    if (fault) line.append(element('p', 'call-fault', this.#say('panel.writtenWhileReading')));
    line.classList.toggle('failed', failed);
    line.classList.toggle('fault', fault);
    return line;
  }

  #value(value: string): (Node | string)[] {
    if (value.length <= shownCharacters) return [value];
    const length = element(
      'span',
      'length',
      ` ${this.#say('panel.characters', { shown: this.#number(value.length) })}`,
    );
    return [`${value.slice(0, shownCharacters)}…`, length];
  }

  #showCount(): void {
    byId('call-count').textContent = this.#say('panel.calls', {
      count: this.#count,
      shown: this.#number(this.#count),
    });
  }

  #time(date: Date): string {
    return date.toLocaleTimeString(this.#language, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  }

  #number(value: number): string {
    return value.toLocaleString(this.#language);
  }
}

function connectTabs(tabs: readonly HTMLElement[]): void {
  function select(chosen: HTMLElement): void {
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      byId(tab.getAttribute('aria-controls') ?? '').hidden = tab !== chosen;
    }
  }

  for (const tab of tabs) {
    tab.addEventListener('click', () => {
      select(tab);
    });
    tab.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const shown = tabs.filter((candidate) => !candidate.hidden);
      const next = shown.at((shown.indexOf(tab) + (step ?? 0)) % shown.length);
      if (!step || !next) return;
      select(next);
      next.focus();
    });
  }
}
