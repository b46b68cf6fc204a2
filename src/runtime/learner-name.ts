import { decodedEntities, decodedPercents } from '../encoding/unwrapped.ts';
import { saysNothing } from './given-values.ts';

/**
 * The name of the learner as people write it themselves, "" where there is none: the one place where the name that an LMS gives
 * is read. SCORM asks for "Last, First"; what else stands there is how the LMS writes (entities, the language of SCORM 2004), or
 * what it writes beside it (an id, an address).
 *
 * @param learnerId As the LMS gives it: some write it behind the name.
 */
export function learnerName(given: string, learnerId = ''): string {
  const words = readable(given);
  const name = asSpoken(withoutId(words, learnerId));
  return /\p{L}/u.test(name) && !name.includes('@') && !saysNothing(name) ? name : '';
}

/** The letters that were meant. */
function readable(given: string): string {
  const decoded = decodedEntities(
    decodedEntities(/%[0-9a-f]{2}/i.test(given) ? decodedPercents(given) : given),
  );
  // A form writes a blank as a plus; beside a blank it is a plus.
  const spaced =
    /\p{L}\+\p{L}/u.test(decoded) && !decoded.includes(' ') ? decoded.replaceAll('+', ' ') : decoded;
  return (
    asUtf8(spaced)
      .normalize('NFC')
      // Tags of a page, and of SCORM 2004: {lang=nl}, {order_matters=false}.
      .replaceAll(/<\/?[a-z][^<>@]*>|\{[a-z_-]+=[^{}]*\}/gi, ' ')
      // What does not print, but for the joiners that some scripts write with.
      .replaceAll(/[\p{Cc}\uFEFF\u00AD\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ')
      .replaceAll(/[，،﹐]/g, ',')
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .replaceAll(/^["“„«]+|["”»]+$/g, '')
      .trim()
  );
}

/** "ZoÃ«" is "Zoë" whose bytes were read as Latin-1. */
function asUtf8(text: string): string {
  if (!/[\u00C2-\u00F4][\u0080-\u00BF]/.test(text) || /[^\0-\u00FF]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    );
  } catch {
    return text;
  }
}

/** An id or an address has a digit or an @ in it, or is the one that the LMS gives. */
function withoutId(name: string, learnerId: string): string {
  const isId = (text: string) =>
    /[\d@]/.test(text) || (learnerId !== '' && text.trim().toLowerCase() === learnerId.trim().toLowerCase());
  let before: string;
  let rest = name;
  do {
    before = rest;
    rest = rest
      .replace(/\s*[([{<]([^()[\]{}<>]*)[)\]}>]\s*$/u, (whole, inside: string) => (isId(inside) ? '' : whole))
      .replace(/[\s,;:|/#–—-]+([^\s,;:|/#]+)$/u, (whole, last: string) =>
        /^#?\d{3,}$/.test(last) || last.includes('@') || (/\d/.test(last) && isSame(last, learnerId))
          ? ''
          : whole,
      )
      .replace(/^#?\d{3,}[\s,;:|/–—-]+/u, '')
      .replace(/[\s,;:|/#–—-]+$/u, '')
      .trim();
  } while (rest !== before);
  return rest;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}

const particle =
  "(?:van|von|de|den|der|des|di|da|do|dos|du|del|della|la|le|les|te|ten|ter|'t|’t|het|in|op|aan|bij|uit|ten|tot|zu|zum|zur|el|al|bin|ben|v\\.?d\\.?|v\\.)";
const onlyParticles = new RegExp(`^${particle}(?:[ .]+${particle})*\\.?$`, 'iu');
const endsInParticles = new RegExp(`^(.+?)[ ]+\\(?(${particle}(?:[ ]+${particle})*)\\)?$`, 'u');
const suffix =
  /^(?:(?:b|m)\.?sc\.?|ph\.?d\.?|m\.?d\.?|r\.?n\.?|m\.?a\.?n\.?p\.?|mba|ma|ba|llm|jr\.?|sr\.?|i{2,3}|iv)(?:[ .]|$)/iu;

/** "Jong, Piet de" is Piet de Jong; so are "Jong de, Piet" and "Jong, de, Piet". What stands in another way stays as it is. */
function asSpoken(name: string): string {
  const parts = name
    .split(',')
    .map((part) => withoutNothing(part.trim()))
    .filter((part) => part !== '');
  const behind = parts.filter((part, at) => at > 0 && suffix.test(part));
  const [last = '', ...others] = parts.filter((part, at) => at === 0 || !suffix.test(part));
  const particles = others.filter((part) => onlyParticles.test(part));
  const given = others.filter((part) => !onlyParticles.test(part));
  if (given.length > 1) return parts.join(', ');
  // Only in front of a comma it is clear that what stands at the end belongs before it.
  const [, family = last, between = ''] = given.length === 1 ? (endsInParticles.exec(last) ?? []) : [];
  return [...given, ...particles, between, family, ...behind].filter((part) => part !== '').join(' ');
}

/** "Jan null" has no more than a first name. */
function withoutNothing(part: string): string {
  return part
    .split(' ')
    .filter((word) => !['null', 'undefined', '(null)', 'NULL'].includes(word))
    .join(' ');
}
