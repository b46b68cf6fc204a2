import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

const largestBodyBytes = 1_000_000;

/**
 * The records are only for pages that this server itself gave out. A name that someone lets point to
 * this computer (DNS rebinding) has another Host header, a page elsewhere another Origin.
 */
export function refuseStrangers(request: IncomingMessage): void {
  const host = request.headers.host ?? '';
  const port = request.socket.localPort;
  const ownHosts = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
  if (!ownHosts.includes(host)) throw new Refusal(403, 'refusal.otherAddress');
  if (isReading(request)) return;
  const origin = request.headers.origin;
  const site = request.headers['sec-fetch-site'] ?? 'same-origin';
  if ((origin !== undefined && origin !== `http://${host}`) || site !== 'same-origin') {
    throw new Refusal(403, 'refusal.otherSite');
  }
}

/** The decoded parts of the path. Read from the raw address, because URL would quietly resolve "..". */
export function readPath(request: IncomingMessage): readonly string[] {
  const [path = ''] = (request.url ?? '').split('?');
  if (!path.startsWith('/')) throw new Refusal(400, 'refusal.noPath');
  const parts = path.slice(1).split('/').map(decode);
  if (parts.some((part) => part === '.' || part === '..' || /[/\\\0]/.test(part))) {
    throw new Refusal(400, 'refusal.outside');
  }
  return parts;
}

export function allow(request: IncomingMessage, ...methods: readonly string[]): void {
  if (methods.includes(request.method ?? '')) return;
  const allowed = methods.join(', ');
  throw new Refusal(405, 'refusal.method', { values: { methods: allowed }, headers: { allow: allowed } });
}

export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = (await readBody(request)).toString('utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(400, 'refusal.noJson');
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const tooLarge = new Refusal(413, 'refusal.tooLarge', {
    values: { most: largestBodyBytes },
    headers: { connection: 'close' },
  });
  if (Number(request.headers['content-length'] ?? 0) > largestBodyBytes) throw tooLarge;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largestBodyBytes) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isReading(request: IncomingMessage): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Refusal(400, 'refusal.badlyEncoded');
  }
}
