import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

/** A server in front of the preview LMS that lets it compress or not, and can hold back an answer. */
export interface Proxy {
  /** Ends with a slash. */
  readonly url: string;
  gzip: boolean;
  /** From now on an answer to a path with this in it waits for `release`. */
  hold(part: string): Gate;
  close(): Promise<void>;
}

export interface Gate {
  /** Resolves when somebody waits at the gate. */
  readonly reached: Promise<void>;
  release(): void;
}

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
  const server = createServer((asked, response) => {
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
