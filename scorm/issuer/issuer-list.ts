import { today, type CommandContext } from './command-context.ts';
import type { Command } from './typed-command.ts';
import { stateOf, trustedNow } from './trusted-issuers.ts';
import type { Word } from '../command-line/words.ts';

const stateWords = {
  'in-use': 'key.inUse',
  later: 'key.later',
  retired: 'key.retired',
  revoked: 'key.revoked',
} as const satisfies Record<string, Word>;

/** Says which keys the course trusts, and what was taken back. */
export async function issuerList(_command: Command, context: CommandContext): Promise<void> {
  const trust = await trustedNow(context);
  const { say, print } = context;
  if (trust.issuers.length === 0) print(say('key.none'));
  for (const issuer of trust.issuers) {
    const { keyId, name, from, until } = issuer;
    const period = until === undefined ? say('key.periodOpen', { from }) : say('key.period', { from, until });
    const state = say(stateWords[stateOf(issuer, today(context), trust.revoked)]);
    print(`${keyId}  ${name}  ${period}  ${state}${issuer.demonstration ? `  ${say('key.trial')}` : ''}`);
  }
  const revoked = [...trust.revoked.sessions].map((session) => session.split('/').at(-1) ?? '');
  if (revoked.length > 0) print(say('revocation.sessions', { sessions: revoked.join(', ') }));
  if (trust.sessions.length > 0) print(say('revocation.sessionsInCourse', { count: trust.sessions.length }));
}
