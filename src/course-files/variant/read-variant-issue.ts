import type * as v from 'valibot';
import { say } from '../fault-words.ts';
import { sayIssue } from '../issue-in-words.ts';
import type { Words } from '../language.ts';

/** What is wrong in a variant, in words: a key that is not in the list of what may differ is national. */
export function sayVariantIssue(issue: v.BaseIssue<unknown>): Words {
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
  return isUnknown ? say((words) => words.variant.national(issue.received)) : sayIssue(issue);
}
