import { ContextConsumer, createContext } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../course-files/language.ts';
import type { RoomCourse } from '../../room/room-course.ts';
import type { RoomDay } from '../../room/day.ts';
import { roomDay } from './room-day-context.ts';

/** What the page has of the course. */
export const roomCourse = createContext<RoomCourse>(Symbol('room course'));
/** The language of the page. */
export const roomLanguage = createContext<Language>(Symbol('room language'));

/** Keeps an element of the room up to date: it renders again when the day, the course or the language changes. */
export class WatchDay implements ReactiveController {
  readonly #day: ContextConsumer<typeof roomDay, ReactiveControllerHost & HTMLElement>;
  readonly #course: ContextConsumer<typeof roomCourse, ReactiveControllerHost & HTMLElement>;
  readonly #language: ContextConsumer<typeof roomLanguage, ReactiveControllerHost & HTMLElement>;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #watched: RoomDay | undefined;
  #stop: (() => void) | undefined;
  #seen: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#day = new ContextConsumer(host, {
      context: roomDay,
      subscribe: true,
      callback: (day) => {
        this.#watch(day);
      },
    });
    this.#course = new ContextConsumer(host, { context: roomCourse, subscribe: true });
    this.#language = new ContextConsumer(host, { context: roomLanguage, subscribe: true });
    host.addController(this);
  }

  /** Undefined until the page has opened one. */
  get day(): RoomDay | undefined {
    return this.#day.value;
  }

  get course(): RoomCourse | undefined {
    return this.#course.value;
  }

  get language(): Language {
    return this.#language.value ?? 'nl';
  }

  hostConnected(): void {
    if (this.#day.value === undefined) return;
    this.#watch(this.#day.value);
    // Something may have happened while it was away.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#watched = undefined;
  }

  #watch(day: RoomDay): void {
    if (day === this.#watched) return;
    this.#stop?.();
    this.#watched = day;
    this.#seen = seenOf(day);
    this.#stop = day.onChange(() => {
      const seen = seenOf(day);
      if (seen.every((value, position) => value === this.#seen[position])) return;
      this.#seen = seen;
      this.#host.requestUpdate();
    });
  }
}

/** What an element can show of a day; that it is being saved is the bar's to say. */
function seenOf({ record, saved, dayFileAt }: RoomDay): readonly unknown[] {
  return [record, saved === 'saving' ? 'saved' : saved, dayFileAt];
}
