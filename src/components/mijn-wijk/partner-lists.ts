import { css, html, nothing, type TemplateResult } from 'lit';
import { t } from '../session/words.ts';
import { partnerLight } from './partner-rings.styles.ts';
import { ringSign } from './partner-rings.ts';
import { fromNearToEdge, type PlacedPartner, type Ring, type SocialeKaart } from './sociale-kaart.ts';

const rings = ['near', 'far', 'edge', 'open'] as const;

/** The picture in words: how many partners stand where. */
export function inWords(partners: readonly PlacedPartner[]): string {
  if (partners.every(({ ring }) => ring === 'open')) return t('mijnWijk.map.empty');
  return rings
    .map((ring) => ({ ring, count: inRing(partners, ring).length }))
    .filter(({ count }) => count > 0)
    .map(({ ring, count }) => t(`mijnWijk.map.${ring}`, { count }))
    .join(' ');
}

/** Per answer the partners that have it, with the numbers of the picture. */
export function partnerLists(kaart: SocialeKaart, partners: readonly PlacedPartner[]): TemplateResult {
  const lists = [
    ...fromNearToEdge(kaart.answers).map(({ ring, list }) => ({ ring, title: list })),
    { ring: 'open' as const, title: t('mijnWijk.map.openList') },
  ];
  return html`<ul class="lists">
    ${lists.map(({ ring, title }) => list(ring, title, inRing(partners, ring)))}
  </ul>`;
}

function list(ring: Ring, title: string, partners: readonly PlacedPartner[]) {
  if (ring === 'open' && partners.length === 0) return nothing;
  return html`<li>
    <p class="list-title">
      <span class="sign-box">${ringSign(ring)}</span><b>${title}</b>
      <span class="count">${partners.length}</span>
    </p>
    ${
      partners.length === 0
        ? nothing
        : html`<ol>
            ${partners.map(
              ({ number, partner }) =>
                html`<li value=${number}><span class="of-picture">${number}</span> ${partner.name}</li>
                  &#32;`,
            )}
          </ol>`
    }
  </li>`;
}

function inRing(partners: readonly PlacedPartner[], ring: Ring): readonly PlacedPartner[] {
  return partners.filter((placed) => placed.ring === ring);
}

export const partnerListsStyles = [
  partnerLight,
  css`
    .lists {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 230px), 1fr));
      gap: var(--s-3) var(--s-4);
    }
    .list-title {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 10px;
      align-items: center;
      padding-block-end: 8px;
      border-block-end: 1.5px solid var(--line-strong);
      line-height: 1.25;
    }
    /* The light is that of the evening, on paper too. */
    .sign-box {
      display: grid;
      padding: 4px;
      border-radius: var(--r-s);
      background: var(--night);
    }
    .ring-sign {
      inline-size: 24px;
      block-size: 24px;
    }
    .count {
      font-weight: var(--w-head);
      font-variant-numeric: tabular-nums;
    }
    .lists ol {
      display: grid;
      gap: 4px;
      margin-block-start: 10px;
    }
    .lists ol li {
      display: grid;
      grid-template-columns: 1.6em minmax(0, 1fr);
      gap: 8px;
      font-size: var(--t-s);
      line-height: 1.4;
    }
    .of-picture {
      color: var(--ink-2);
      font-weight: var(--w-strong);
      font-variant-numeric: tabular-nums;
      text-align: end;
    }
    @media (forced-colors: active) {
      .sign-box {
        background: Canvas;
      }
    }
    @media print {
      .sign-box {
        background: none;
      }
    }
  `,
];
