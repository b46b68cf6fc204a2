import { css, html, nothing, type TemplateResult } from 'lit';
import type { SourceReference } from '../../content/step-content.ts';
import { icon } from '../ui/icon.ts';
import { linkTo } from '../ui/rich-text.ts';
import { t } from '../session/words.ts';

/** Sources with title, maker and what they are about; the title is a link where there is an address. */
export function sourceList(list: readonly SourceReference[], heading: 'h2' | 'h4'): TemplateResult {
  return html`<ul class="sources">
    ${list.map((source) => {
      const title =
        source.url === undefined
          ? source.title
          : linkTo(source.url, html`${source.title} ${icon('external')}`);
      return html`<li data-source=${source.id} tabindex=${heading === 'h2' ? -1 : nothing}>
        ${heading === 'h2' ? html`<h2>${title}</h2>` : html`<h4>${title}</h4>`}
        <p class="tiny">
          ${
            source.year === undefined
              ? source.maker
              : t('pages.makerAndYear', { maker: source.maker, year: source.year })
          }
        </p>
        <p class="small">${source.about}</p>
      </li>`;
    })}
  </ul>`;
}

export const sources = css`
  .sources {
    display: grid;
    gap: var(--s-2);
  }
  .sources > li {
    padding-inline-start: 18px;
    border-inline-start: 4px solid var(--lamp-line);
    overflow-wrap: break-word;
  }
  .sources :is(h2, h4) {
    font-size: var(--t-m);
    font-weight: var(--w-strong);
    letter-spacing: 0;
    line-height: 1.35;
  }
  .sources :is(h2, h4) a {
    display: inline-block;
    padding-block: 4px;
  }
  .sources a svg.icon {
    inline-size: 0.95em;
    block-size: 0.95em;
    vertical-align: -0.1em;
  }
  @media print {
    .sources > li {
      break-inside: avoid;
    }
    .sources svg.icon {
      display: none;
    }
    /* On paper the address is of use. */
    .sources a::after {
      content: attr(href);
      display: block;
      font-size: var(--t-xs);
      font-weight: var(--w-text);
      overflow-wrap: anywhere;
    }
  }
  .sources .small {
    margin-block-start: 4px;
  }
`;
