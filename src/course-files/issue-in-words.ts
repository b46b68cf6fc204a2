import type * as v from 'valibot';
import { say, type FaultWords } from './fault-words.ts';
import type { Words } from './language.ts';
import { told, type Told } from './schema-values.ts';
import type { TextFault } from './text-fault.ts';

/** What is wrong with a text, where the check of it says so itself. */
export function textFault(issue: v.BaseIssue<unknown>): TextFault | undefined {
  return issue.message === told('fault') ? (issue.input as TextFault) : undefined;
}

/** Stands there what looks like a number, a day or `true`, where a text is expected? */
export function isTextExpected(issue: v.BaseIssue<unknown>): boolean {
  return issue.expected === 'string' && ['number', 'boolean', 'bigint'].includes(typeof issue.input);
}

/** The facts of a check as a sentence in every language. */
export function sayIssue(issue: v.BaseIssue<unknown>): Words {
  return say(({ values }) => sentenceOf(issue, values));
}

function sentenceOf(issue: v.BaseIssue<unknown>, values: FaultWords['values']): string {
  const ours = sayTold(issue, values);
  if (ours !== undefined) return ours;
  const requirement = Number('requirement' in issue ? issue.requirement : 0);
  const text = typeof issue.input === 'string' ? issue.input : undefined;
  switch (issue.type) {
    case 'strict_object':
      if (issue.expected === 'never') return values.unknownKey(issue.received);
      return issue.expected === 'Object' ? values.group : values.missing(issue.expected ?? '');
    case 'string':
      return values.text;
    case 'number':
      return values.number;
    case 'integer':
      return values.whole;
    case 'min_value':
      return values.atLeast(requirement);
    case 'max_value':
      return values.atMost(requirement);
    case 'min_length':
      return text === undefined ? values.tooFew(requirement) : values.empty;
    case 'max_length':
      return text === undefined
        ? values.tooMany(requirement)
        : values.tooLong(requirement, text.length - requirement);
    case 'length':
      return values.exactly(requirement);
    case 'boolean':
      return values.trueFalse;
    case 'array':
      return values.list;
    case 'picklist':
    case 'variant':
    case 'literal':
      return values.oneOf((issue.expected ?? '').replaceAll(/[()"]/g, '').split(' | '));
    default:
      return values.other;
  }
}

/** What the schema says is wrong, where the library has no check of its own for it. */
export function sayTold(issue: v.BaseIssue<unknown>, values: FaultWords['values']): string | undefined {
  switch (issue.message as Told) {
    case 'id':
      return values.id;
    case 'day':
      return values.day;
    case 'noDay':
      return values.noDay;
    case 'url':
      return values.url;
    case 'https':
      return values.https;
    case 'coordinate':
      return values.coordinate;
    case 'keyId':
      return values.keyId;
    case 'noSource':
      return values.noSource(String(issue.input));
    case 'videoName':
      return values.videoName;
    default:
      return undefined;
  }
}
