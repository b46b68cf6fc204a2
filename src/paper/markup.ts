import { escapeHtml } from '../encoding/escape-html.ts';

/** HTML that is safe to print: every text in it was escaped. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Value = string | number | Markup | undefined | readonly Value[];

/** HTML with texts filled in: a text shows exactly as it is, whatever somebody typed; markup stays markup; nothing is nothing. */
export function markup(pieces: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(pieces.map((piece, position) => piece + htmlOf(values[position])).join(''));
}

function htmlOf(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.html;
  if (typeof value === 'object') return value.map(htmlOf).join('');
  return escapeHtml(typeof value === 'number' ? value.toString() : value);
}
