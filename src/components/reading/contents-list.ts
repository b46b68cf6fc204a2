import { html, type TemplateResult } from 'lit';
import { durationInWords, t } from '../words.ts';

export interface ContentsEntry {
  readonly title: string;
  readonly href: string;
  readonly minutes: number;
  readonly read: boolean;
  readonly current: boolean;
}

/** What there is to read: a window for each page, lit when it was read. Folded up on a narrow screen. */
export function contentsList(entries: readonly ContentsEntry[], open: boolean): TemplateResult {
  const read = entries.filter((entry) => entry.read).length;
  const progress = t('reading.progress', { count: read, of: entries.length });
  const list = html`<ol>
    ${entries.map(entryOf)}
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

function entryOf({ title, href, minutes, read, current }: ContentsEntry): TemplateResult {
  return html`<li>
    <a href=${href} aria-current=${current ? 'page' : 'false'}
      ><i aria-hidden="true" ?data-lit=${read}></i
      ><span
        >${title}<small
          >${
            read
              ? t('reading.read', { duration: durationInWords(minutes) })
              : t('reading.unread', { duration: durationInWords(minutes) })
          }</small
        ></span
      ></a
    >
  </li>`;
}
