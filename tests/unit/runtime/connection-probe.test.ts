import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { probeConnection, type Reach } from '../../../src/runtime/connection-probe.ts';

const loginPage = '<!DOCTYPE html><form><input type="password"></form>';
let server: Server | undefined;

afterEach(() => {
  vi.unstubAllGlobals();
  server?.closeAllConnections();
  server?.close();
});

type Answer = (response: ServerResponse, path: string) => void;

async function probed(answer: Answer): Promise<Reach> {
  server = createServer((request, response) => {
    answer(response, request.url ?? '');
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
    fetch(`http://127.0.0.1:${String(port)}/package/${path}`, init),
  );
  return probeConnection(() => 1_700_000_000_000);
}

const say =
  (status: number, body = '', headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, headers).end(body);
  };

const sendOn =
  (to: string, status: number, answer: Answer): Answer =>
  (response, path) => {
    if (path.startsWith('/package/')) response.writeHead(status, { location: to }).end();
    else answer(response, path);
  };

test.each<{ name: string; answer: Answer; expected: Reach }>([
  { name: 'our file', answer: say(200, 'ok\n'), expected: 'reached' },
  {
    name: 'our file, from where the server sends on to',
    answer: sendOn('/store/connection.txt', 302, say(200, 'ok')),
    expected: 'reached',
  },
  { name: 'a login page in its place', answer: say(200, loginPage), expected: 'logged-out' },
  { name: 'nothing in its place', answer: say(200), expected: 'logged-out' },
  {
    name: 'a way to the login page (303)',
    answer: sendOn('/login', 303, say(200, loginPage)),
    expected: 'logged-out',
  },
  {
    name: 'a way to the login page (302)',
    answer: sendOn('/login', 302, say(200, loginPage)),
    expected: 'logged-out',
  },
  {
    name: 'a way to a host that does not answer us',
    answer: sendOn('http://127.0.0.1:9/saml', 302, say(200)),
    expected: 'logged-out',
  },
  { name: '401', answer: say(401, loginPage), expected: 'logged-out' },
  { name: '403', answer: say(403), expected: 'logged-out' },
  { name: '419, as some frameworks say it', answer: say(419), expected: 'logged-out' },
  { name: 'a server in trouble', answer: say(503, 'busy'), expected: 'unreachable' },
  { name: 'a broken gateway', answer: say(502), expected: 'unreachable' },
  { name: 'a package that has gone', answer: say(404, 'not found'), expected: 'unreachable' },
  { name: 'a line that breaks', answer: (response) => void response.destroy(), expected: 'unreachable' },
])('$name: $expected', async ({ answer, expected }) => {
  expect(await probed(answer)).toBe(expected);
});

test('no network at all', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await probeConnection(() => 0)).toBe('unreachable');
});
