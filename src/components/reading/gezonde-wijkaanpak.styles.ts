import { css } from 'lit';

export const gezondeWijkaanpak = css`
  :host {
    container-type: inline-size;
  }
  figure {
    display: grid;
    gap: 14px;
    padding: clamp(16px, 3cqi, 28px);
    border-radius: var(--r-l);
    background: var(--night);
    color: var(--on-night);
    border: 1px solid transparent;
  }
  h3 {
    font-size: var(--t-l);
  }
  .phases {
    display: grid;
    gap: 10px;
  }
  .phases > li {
    padding: 12px 14px 14px;
    border-radius: var(--r-m);
    background: var(--night-2);
    border: 1px solid var(--night-line);
  }
  .phase {
    margin-block-end: 10px;
    font-weight: var(--w-head);
    color: var(--lamp);
    line-height: 1.2;
  }
  .steps {
    display: grid;
    gap: 12px;
  }
  .steps li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
  }
  .step b {
    display: block;
    line-height: 1.3;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .step span,
  .pillars span {
    display: block;
    margin-block-start: 2px;
    font-size: var(--t-s);
    line-height: 1.4;
    color: var(--on-night-2);
  }
  .again {
    display: flex;
    gap: 10px;
    align-items: center;
    font-size: var(--t-s);
    line-height: 1.4;
    color: var(--on-night-2);
  }
  .house {
    margin-block-start: 8px;
  }
  .roof {
    display: grid;
    place-content: end center;
    min-block-size: 92px;
    padding: 36px 14% 10px;
    background: var(--enamel);
    color: var(--on-enamel);
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
    text-align: center;
    font-weight: var(--w-strong);
    line-height: 1.3;
  }
  .pillars {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    gap: 10px;
    padding: 10px;
    background: color-mix(in srgb, var(--enamel) 46%, var(--night));
  }
  .pillars li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 12px;
    align-content: start;
    padding: 14px;
    border-radius: 4px;
    background: var(--lamp);
    border: 1px solid transparent;
    color: var(--on-lamp);
  }
  .pillars svg.icon {
    grid-row: 1 / span 2;
    inline-size: 30px;
    block-size: 30px;
    stroke-width: 1.7;
  }
  .pillars b {
    line-height: 1.25;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .pillars span {
    grid-column: 2;
    color: inherit;
  }
  .ground {
    padding: 8px 14px;
    border-radius: 0 0 var(--r-m) var(--r-m);
    background: var(--enamel);
    color: var(--on-enamel);
    text-align: center;
    font-size: var(--t-s);
    font-weight: var(--w-strong);
  }

  @container (min-width: 640px) {
    .phases {
      grid-template-columns: 3fr 1fr 1fr;
    }
    .phases > li {
      position: relative;
    }
    .phases > li + li::before {
      content: '';
      position: absolute;
      inset-inline-start: -12px;
      inset-block-start: 50%;
      inline-size: 14px;
      block-size: 20px;
      background: var(--lamp);
      clip-path: polygon(0 0, 100% 50%, 0 100%);
    }
    .steps {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
    .steps li {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }
    .plate {
      justify-self: start;
    }
    .pillars {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .pillars li {
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
    }
    .pillars svg.icon {
      grid-row: auto;
      margin-block-end: 6px;
    }
    .pillars span {
      grid-column: auto;
    }
  }
  @media (forced-colors: active) {
    figure,
    .phases > li,
    .pillars li {
      border-color: CanvasText;
    }
    .roof {
      clip-path: none;
      min-block-size: 0;
      padding: 8px;
    }
    .phases > li + li::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    figure,
    .phases > li,
    .pillars,
    .pillars li,
    .roof,
    .ground {
      background: none;
      color: var(--ink);
      border: 1px solid var(--line-strong);
    }
    .roof {
      clip-path: none;
      min-block-size: 0;
      padding: 8px;
    }
    :is(.phase, .step span, .pillars span, .again) {
      color: var(--ink);
    }
    figure {
      break-inside: avoid;
    }
  }
`;
