import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { clockAhead, putAhead } from '../clock/test-day.ts';
import type { ScriptDriver } from './script-driver.ts';

/** The preview LMS as a browser sees it whose own clock cannot be set. */
export interface OnTestDay {
  /** Ends with a slash. */
  readonly url: string;
  /** What went wrong in a page: errors, promises that nobody caught, what the Content-Security-Policy held back. */
  readonly problems: string[];
  close(): Promise<void>;
}

const script = '/on-test-day.js';
const told = '/on-test-day/problem';

/**
 * The same server, with one script more at the top of each page. WebDriver has no way to run something before a page
 * does, and none to hear its errors.
 *
 * @param driver Of a browser without one of its own.
 */
export async function onTestDay(target: string, driver?: ScriptDriver): Promise<OnTestDay> {
  const { host, hostname, port } = new URL(target);
  const problems: string[] = [];
  const server = createServer((incoming, outgoing) => {
    if (driver?.handles(incoming, outgoing) === true) return;
    if (incoming.url === script) {
      outgoing.setHeader('content-type', 'text/javascript; charset=utf-8');
      outgoing.end(
        `(${putAhead.toString()})(${String(clockAhead())});(${tellProblems.toString()})('${told}');${driver?.script ?? ''}`,
      );
      return;
    }
    if (incoming.url === told) {
      void new Response(incoming as unknown as BodyInit, undefined).text().then((text) => {
        problems.push(text);
        outgoing.writeHead(204).end();
      });
      return;
    }
    const { origin, 'accept-encoding': _, 'if-none-match': __, ...headers } = incoming.headers;
    const asked = request(
      {
        hostname,
        port,
        path: incoming.url,
        method: incoming.method,
        // The preview answers only to its own name.
        headers: { ...headers, host, ...(origin === undefined ? {} : { origin: `http://${host}` }) },
      },
      (answer) => {
        const { 'content-length': length, ...others } = answer.headers;
        if (!answer.headers['content-type']?.startsWith('text/html')) {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
          return;
        }
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const page = Buffer.concat(parts).toString('utf8');
          outgoing.writeHead(answer.statusCode ?? 502, length === undefined ? answer.headers : others);
          outgoing.end(
            page.replace('<meta charset="utf-8" />', (meta) => `${meta}<script src="${script}"></script>`),
          );
        });
      },
    );
    asked.on('error', () => outgoing.destroy());
    incoming.pipe(asked);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    problems,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
    },
  };
}

/** Runs in the page. */
function tellProblems(address: string): void {
  // What is on its way when a page is left comes to nothing, and some browsers call that an error.
  let isLeft = false;
  for (const leaving of ['beforeunload', 'pagehide'])
    addEventListener(leaving, () => {
      isLeft = true;
    });
  const tell = (what: string) => {
    if (isLeft) return;
    void fetch(address, { method: 'POST', body: `${what} (${location.pathname})`, keepalive: true });
  };
  addEventListener(
    'error',
    (event: Event) => {
      if (event instanceof ErrorEvent)
        tell(`error: ${event.message} ${event.filename}:${String(event.lineno)}`);
      // What was only asked for ahead is asked for again when it is needed.
      else if (!(event.target as HTMLElement).matches('link[rel=modulepreload]'))
        tell(`not loaded: ${(event.target as HTMLElement).outerHTML}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => {
    tell(`promise: ${String(reason)}`);
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    tell(`policy: ${violatedDirective} ${blockedURI}`);
  });
  const { error } = console;
  console.error = (...given: unknown[]) => {
    tell(`console: ${given.map(String).join(' ')}`);
    error.apply(console, given);
  };
}
