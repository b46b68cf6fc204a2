import type { IncomingMessage } from 'node:http';
import type { Answer } from './answers.ts';
import { mediaType } from './media-types.ts';

/**
 * The host page says by a cookie how this browser's session is: `expired`, or `gone` when there is to be no server at
 * all. So every tab of that browser sees the same, and other browsers do not.
 */
const cookieName = 'preview-session';

/** The page of the LMS itself always comes; only what the course needs is cut off. */
export function isCutOff(request: IncomingMessage): boolean {
  return session(request) === 'gone' && /^\/(package|api\/records)\//.test(request.url ?? '');
}

export function isLoggedOut(request: IncomingMessage): boolean {
  return session(request) === 'expired';
}

export function loginPage(): Answer {
  const body =
    '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Aanmelden</title><h1>Aanmelden</h1></html>';
  return { type: mediaType('login.html'), body };
}

function session(request: IncomingMessage): string | undefined {
  const cookies = (request.headers.cookie ?? '').split('; ').map((cookie) => cookie.split('='));
  return cookies.find(([name]) => name === cookieName)?.[1];
}
