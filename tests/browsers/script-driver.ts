import type { IncomingMessage, ServerResponse } from 'node:http';

const address = '/script-driver/';

interface Errand {
  readonly script: string;
  readonly answer: (told: unknown) => void;
  readonly fail: (why: Error) => void;
}

/**
 * Drives a browser that has no driver: the page of the LMS asks this server, which is beside it, what to do next. So no
 * browser has to know that it is being tried.
 */
export class ScriptDriver {
  readonly #errands = new Map<number, Errand>();
  #waiting: ServerResponse | undefined;
  #next: number[] = [];
  #last = 0;

  /** What the page of the LMS must run. */
  readonly script = `(${askForErrands.toString()})('${address}');`;

  /** @returns whether the request was one of the driver. */
  handles(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
    const { url = '', method } = incoming;
    if (!url.startsWith(address)) return false;
    const name = url.slice(address.length);
    const errand = this.#errands.get(parseInt(name));
    if (name === 'next') {
      this.#waiting?.end('""');
      this.#waiting = outgoing;
      this.#give();
    } else if (method === 'POST') {
      void new Response(incoming as unknown as BodyInit).text().then((text) => {
        const { answer, error } = JSON.parse(text) as { answer?: unknown; error?: string };
        if (error === undefined) errand?.answer(answer);
        else errand?.fail(new Error(error));
        outgoing.writeHead(204).end();
      });
    } else {
      outgoing.setHeader('content-type', 'text/javascript; charset=utf-8');
      outgoing.end(`scriptDriver.tell('${name}', async () => {${errand?.script ?? ''}});`);
    }
    return true;
  }

  /** What the body of a function answers in the page of the LMS; fails when there is no page that listens. */
  run(script: string, patience = 10_000): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      const ended = () => {
        clearTimeout(limit);
        this.#errands.delete(id);
        this.#next = this.#next.filter((other) => other !== id);
      };
      const limit = setTimeout(() => {
        ended();
        reject(new Error('The page does not answer.'));
      }, patience);
      this.#errands.set(id, {
        script,
        answer: (told) => {
          ended();
          resolve(told);
        },
        fail: (why) => {
          ended();
          reject(why);
        },
      });
      this.#next.push(id);
      this.#give();
    });
  }

  #give(): void {
    if (this.#waiting === undefined || this.#next.length === 0) return;
    this.#waiting.end(String(this.#next.shift()));
    this.#waiting = undefined;
  }
}

/** Runs in the page. A script of the same server is allowed where text as a script is not. */
function askForErrands(home: string): void {
  if (parent !== window) return;
  Object.assign(globalThis, {
    scriptDriver: {
      tell: (name: string, errand: () => Promise<unknown>) => {
        const tell = (told: object) => fetch(home + name, { method: 'POST', body: JSON.stringify(told) });
        void errand().then(
          (answer) => tell({ answer }),
          (error: unknown) => tell({ error: String(error) }),
        );
      },
    },
  });
  const ask = async (): Promise<void> => {
    const id = (await (await fetch(`${home}next`)).json()) as number | '';
    if (id !== '') {
      const script = document.createElement('script');
      script.src = home + String(id);
      document.head.append(script);
    }
    void ask();
  };
  void ask();
}
