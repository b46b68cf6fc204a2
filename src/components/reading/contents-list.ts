import { html, svg, type TemplateResult } from 'lit';
import type { ReadingContent } from '../../content/step-content.ts';
import { durationInWords, t } from '../session/words.ts';

export interface ContentsEntry {
  readonly title: string;
  /** The place that a text is about. */
  readonly sign: string | undefined;
  readonly href: string;
  readonly minutes: number;
  readonly read: boolean;
  readonly current: boolean;
}

export interface Contents {
  readonly entries: readonly ContentsEntry[];
  readonly motif: ReadingContent['motif'];
  /** Always open, or folded up for a narrow screen. */
  readonly open: boolean;
}

/** What there is to read: a window, a lantern or a street sign for each text, with light when it was read. */
export function contentsList({ entries, motif, open }: Contents): TemplateResult {
  const read = entries.filter((entry) => entry.read).length;
  const progress = t('reading.progress', { count: read, of: entries.length });
  const list = html`<ol data-motif=${motif}>
    ${entries.map((entry) => entryOf(entry, motif))}
  </ol>`;
  return html`<nav class="contents" aria-label=${t('reading.contents')}>
    ${
      open
        ? html`<p class="contents-head">
              <b>${t('reading.contents')}</b> <span class="small">${progress}</span>
            </p>
            ${list}`
        : html`<details>
            <summary><b>${t('reading.contents')}</b> <span class="small">${progress}</span></summary>
            ${list}
          </details>`
    }
  </nav>`;
}

function entryOf(entry: ContentsEntry, motif: Contents['motif']): TemplateResult {
  const { title, sign, href, minutes, read, current } = entry;
  const duration = durationInWords(minutes);
  return html`<li>
    <a href=${href} aria-current=${current ? 'page' : 'false'}
      >${motif === 'lantaarns' ? lantern(read) : html`<i aria-hidden="true" ?data-lit=${read}></i>`}<span
        >${sign === undefined ? '' : html`<span class="sign">${sign}</span> `}${title}<small
          >${read ? t('reading.read', { duration }) : t('reading.unread', { duration })}</small
        ></span
      ></a
    >
  </li>`;
}

function lantern(lit: boolean): TemplateResult {
  return html`<svg class="lantern" viewBox="0 0 24 40" aria-hidden="true" focusable="false" ?data-lit=${lit}>
    ${svg`<path class="post" d="M12 39V18M7 39h10" /><path class="lamp" d="M7 17h10l3-13H4z" />`}
  </svg>`;
}
