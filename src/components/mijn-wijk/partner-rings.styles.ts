import { css } from 'lit';

/** How much light a house has; shared by the picture and its explanation. On an evening surface. */
export const partnerLight = css`
  .partner .house,
  .partner .plot {
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .partner[data-ring='near'] .house {
    fill: var(--lamp);
    stroke: #ffe9bf;
  }
  .partner[data-ring='far'] .house {
    fill: #4a3f4f;
    stroke: var(--lamp);
  }
  .partner[data-ring='edge'] .house {
    fill: #12173c;
    stroke: #a9aedd;
    stroke-dasharray: 4 3;
  }
  .partner .plot {
    fill: none;
    stroke: var(--night-line);
    stroke-width: 1.5;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  @media (forced-colors: active) {
    .partner[data-ring] .house {
      fill: Canvas;
      stroke: CanvasText;
    }
    .partner[data-ring='near'] .house {
      fill: Highlight;
      stroke: Highlight;
    }
    .partner[data-ring] .plot {
      stroke: CanvasText;
    }
  }
  @media print {
    .partner[data-ring] .house {
      fill: #fff;
      stroke: #000;
    }
    .partner[data-ring='near'] .house {
      fill: #ffe2a3;
      stroke-width: 3;
    }
    .partner[data-ring] .plot {
      stroke: #555;
    }
  }
`;

export const partnerRings = [
  partnerLight,
  css`
    :host {
      container-type: inline-size;
    }
    .frame {
      overflow: hidden;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
    }
    .inside {
      stop-color: var(--lamp);
      stop-opacity: 0.34;
    }
    .outside {
      stop-color: var(--lamp);
      stop-opacity: 0;
    }
    .ring {
      fill: none;
      stroke: var(--night-line);
      stroke-width: 1;
      stroke-dasharray: 2 6;
      stroke-linecap: round;
    }
    .ring[data-ring='near'] {
      fill: rgb(255 255 255 / 0.03);
    }

    .street {
      fill: none;
      stroke-linecap: round;
      stroke-width: 1.5;
      stroke: #7d80ad;
    }
    .street[data-ring='near'] {
      stroke: var(--lamp);
      stroke-width: 2.5;
    }
    .street[data-ring='open'] {
      stroke: var(--night-line);
      stroke-width: 1;
    }

    .you .wall {
      fill: #b39067;
    }
    .you .roof {
      fill: #a5544a;
    }
    .you .light {
      fill: #ffdd8c;
    }
    .you .ground {
      fill: var(--night-line);
    }
    .you .name {
      fill: #fff;
      font-size: 15px;
    }

    text {
      font-family: var(--font);
      font-variant-numeric: tabular-nums;
      font-weight: 700;
      font-size: 14px;
      text-anchor: middle;
    }
    .partner text {
      fill: #fff;
    }
    .partner[data-ring='near'] text {
      fill: var(--on-lamp);
    }
    .partner[data-ring='open'] text {
      fill: var(--on-night-2);
      font-weight: 600;
    }
    .shine {
      fill: var(--lamp);
      opacity: 0.22;
    }
    .label {
      fill: var(--on-night-2);
      font-size: 15.5px;
      font-weight: 500;
    }
    .label[text-anchor='start'] {
      text-anchor: start;
    }
    .label[text-anchor='end'] {
      text-anchor: end;
    }
    .label[data-ring='near'] {
      fill: #fff;
      font-weight: 700;
    }
    .label[data-ring='far'] {
      fill: #fff;
      font-weight: 600;
    }

    /* On a phone the numbers have to do: the names stand in the lists and the rows. */
    @container (max-width: 479px) {
      svg {
        inline-size: 140%;
        margin-inline: -20%;
      }
      .label,
      .street[data-ring='open'] {
        display: none;
      }
      .partner text {
        font-size: 16px;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      .partner {
        transition: transform var(--m-light) var(--ease);
      }
      .partner .house {
        transition: fill var(--m-light);
      }
    }
    @media (forced-colors: active) {
      .ring,
      .street,
      .street[data-ring] {
        stroke: GrayText;
      }
      .street[data-ring='near'] {
        stroke: Highlight;
      }
      .you .wall,
      .you .roof,
      .you .ground {
        fill: Canvas;
        stroke: CanvasText;
      }
      .you .light {
        fill: Highlight;
      }
      .glow,
      .shine {
        display: none;
      }
      text,
      .label[data-ring],
      .partner[data-ring] text {
        fill: CanvasText;
      }
      .partner[data-ring='near'] text {
        fill: HighlightText;
      }
    }
    @media print {
      .ring {
        fill: none;
        stroke: #999;
      }
      .glow,
      .shine {
        display: none;
      }
      .street {
        stroke: #777;
      }
      .street[data-ring='near'] {
        stroke: #000;
      }
      .street[data-ring='open'] {
        stroke: #bbb;
      }
      .you .wall,
      .you .roof {
        fill: #fff;
        stroke: #000;
        stroke-width: 2;
      }
      .you .light {
        fill: #ffe2a3;
        stroke: #000;
      }
      .you .ground {
        fill: #000;
      }
      .you .name,
      .label,
      .label[data-ring],
      .partner[data-ring] text {
        fill: #000;
      }
    }
  `,
];
