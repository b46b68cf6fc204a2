import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { isWorthCompressing } from './media-types.ts';

export interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export function json(value: unknown, status = 200): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

/** Nothing is cached: every launch shows the newest build. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const plain = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  const compressed = isWorthCompressing(answer.type) && acceptsGzip(request);
  const body = compressed ? gzip(plain) : plain;
  response.writeHead(answer.status ?? 200, {
    'content-type': answer.type,
    'content-length': body.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // By the clock of this program, which a test may have put ahead; Node itself would ask the computer.
    date: new Date().toUTCString(),
    vary: 'accept-encoding',
    ...(compressed && { 'content-encoding': 'gzip' }),
    ...answer.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Package files stay the same bytes for as long as they are in memory. */
const gzipped = new WeakMap<Uint8Array, Uint8Array>();

function gzip(plain: Uint8Array): Uint8Array {
  const known = gzipped.get(plain) ?? gzipSync(plain);
  gzipped.set(plain, known);
  return known;
}

function acceptsGzip(request: IncomingMessage): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(request.headers['accept-encoding']?.toString() ?? '');
}
