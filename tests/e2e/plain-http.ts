import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host name that is not this computer's own, so that a browser takes the page for an unsafe one. */
export const plainHost = 'lms.example.test';
/** Tells Chromium that this name is this computer. */
export const mapsPlainHost = `--host-resolver-rules=MAP ${plainHost} 127.0.0.1`;

/** The same server under another name, on plain http: an LMS of a hospital that never got a certificate. */
export async function overPlainHttp(target: string): Promise<{ url: string; close: () => Promise<void> }> {
  const { host, hostname, port } = new URL(target);
  const server = createServer((incoming, outgoing) => {
    const { origin, ...headers } = incoming.headers;
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
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    asked.on('error', () => outgoing.destroy());
    incoming.pipe(asked);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://${plainHost}:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
