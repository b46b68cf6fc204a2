import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

/** A server in front of the preview LMS that lets it compress or not, and can hold back an answer. */
export interface Proxy {
  /** Ends with a slash. */
  readonly url: string;
  gzip: boolean;
  /** From now on an answer to a path with this in it waits for `release`. */
  hold(part: string): Gate;
  /** Resolves when nothing has been under way for a while. */
  atRest(): Promise<void>;
  close(): Promise<void>;
}

export interface Gate {
  /** Resolves when somebody waits at the gate. */
  readonly reached: Promise<void>;
  release(): void;
}

/** Milliseconds in which the last words of a page that was left have set off. */
const quietMs = 300;

interface HeldGate extends Gate {
  readonly part: string;
  readonly open: Promise<void>;
  reach(): void;
}

/**
 * The preview LMS compresses for whoever accepts it, so without compression the question for it is left out.
 *
 * @param target Address of the preview LMS.
 */
export async function startProxy(target: string): Promise<Proxy> {
  let gate: HeldGate | undefined;
  let underWay = 0;
  let lastChange = performance.now();
  const server = createServer((asked, response) => {
    underWay += 1;
    response.on('close', () => {
      underWay -= 1;
      lastChange = performance.now();
    });
    void waitAt(gate, asked).then(() => {
      forward(target, asked, response, proxy.gzip);
    });
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : 0);
    });
  });
  const proxy: Proxy = {
    url: `http://127.0.0.1:${String(port)}/`,
    gzip: true,
    hold: (part) => (gate = newGate(part)),
    atRest: async () => {
      lastChange = performance.now();
      while (underWay > 0 || performance.now() - lastChange < quietMs) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return proxy;
}

function newGate(part: string): HeldGate {
  let reach = (): void => undefined;
  let release = (): void => undefined;
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const open = new Promise<void>((resolve) => (release = resolve));
  return { part, reached, open, reach, release };
}

async function waitAt(gate: HeldGate | undefined, { url = '' }: IncomingMessage): Promise<void> {
  if (gate === undefined || !url.includes(gate.part)) return;
  gate.reach();
  await gate.open;
}

/** The preview LMS answers to its own name only, so the proxy asks as if it stood there. */
function forward(target: string, asked: IncomingMessage, response: ServerResponse, gzip: boolean): void {
  const { 'accept-encoding': encoding, origin, ...headers } = asked.headers;
  const { host, origin: ownOrigin } = new URL(target);
  const onward = request(
    new URL(asked.url ?? '/', target),
    {
      method: asked.method,
      headers: {
        ...headers,
        host,
        ...(gzip && encoding !== undefined && { 'accept-encoding': encoding }),
        ...(origin !== undefined && { origin: ownOrigin }),
      },
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  asked.pipe(onward);
}
