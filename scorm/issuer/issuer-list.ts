import { today, type CommandContext } from './command-context.ts';
import type { Command } from './typed-command.ts';
import { stateOf, trustedNow } from './trusted-issuers.ts';
import type { Word } from './words.ts';

const stateWords = {
  'in-use': 'stateInUse',
  later: 'stateLater',
  retired: 'stateRetired',
  revoked: 'stateRevoked',
} as const satisfies Record<string, Word>;

/** Says which keys the course trusts, and what was taken back. */
export async function issuerList(_command: Command, context: CommandContext): Promise<void> {
  const trust = await trustedNow(context);
  const { say, print } = context;
  if (trust.issuers.length === 0) print(say('noIssuers'));
  for (const issuer of trust.issuers) {
    const { keyId, name, from, until } = issuer;
    const period = until === undefined ? say('periodOpen', { from }) : say('period', { from, until });
    const state = say(stateWords[stateOf(issuer, today(context), trust.revoked)]);
    print(`${keyId}  ${name}  ${period}  ${state}${issuer.demonstration ? `  ${say('demonstration')}` : ''}`);
  }
  const revoked = [...trust.revoked.sessions].map((session) => session.split('/').at(-1) ?? '');
  if (revoked.length > 0) print(say('revokedSessions', { sessions: revoked.join(', ') }));
  if (trust.sessions.length > 0) print(say('sessionsInPackage', { count: trust.sessions.length }));
}
