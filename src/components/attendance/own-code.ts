import { codeOf, commitmentOf } from '../../attendance/commitment.ts';
import { pageCrypto } from './page-crypto.ts';

/**
 * The deelnemerscode that follows from the secret of a record: 7 characters without check symbol. In a file of its own, that is
 * fetched when somebody comes to a place where they need their code.
 */
export async function ownCode(secret: string): Promise<string> {
  const crypto = await pageCrypto();
  return codeOf(await commitmentOf(secret, crypto), crypto);
}
