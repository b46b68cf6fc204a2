import { css } from 'lit';

export const home = css`
  .home {
    display: grid;
    grid-template-columns: minmax(0, 1.22fr) minmax(400px, 1fr);
  }
  .panorama {
    --focus: #ffc960;
    --focus-gap: #1b2145;
    position: sticky;
    inset-block-start: 61px;
    align-self: start;
    /* Higher where a long name or large letters need it. */
    min-block-size: clamp(500px, calc(100dvh - 61px), 900px);
    overflow: hidden;
    display: flex;
    flex-direction: column;
    background: var(--sky-1);
    color: var(--sky-ink);
    isolation: isolate;
  }
  .greeting {
    padding: clamp(20px, 4.4vh, 48px) clamp(20px, 3vw, 40px) 0;
    max-inline-size: 42rem;
  }
  .greeting h1 {
    font-size: var(--t-4xl);
    line-height: 1.04;
    letter-spacing: -0.028em;
  }
  .greeting p {
    margin-block-start: 12px;
    max-inline-size: 32em;
    font-size: var(--t-l);
    line-height: 1.42;
    color: var(--sky-ink-2);
  }
  /* Beside the route the same stands at large. */
  .greeting .in-short {
    display: none;
  }
  wijk-drawing {
    margin-block-start: auto;
    position: relative;
    z-index: -1;
    flex: none;
  }
  .route-side {
    padding: clamp(20px, 3vw, 36px) clamp(16px, 2.6vw, 40px) var(--s-8);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-3);
    align-content: start;
    max-inline-size: 640px;
    inline-size: 100%;
    container: route-side / inline-size;
  }
  .route-side:focus {
    outline: none;
  }
  .next {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 16px;
    padding: 20px;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--r-l);
    box-shadow: var(--e-2);
  }
  .next .plate {
    grid-row: 1 / span 2;
    inline-size: 56px;
    block-size: 56px;
    font-size: 1.75rem;
    border-radius: 10px;
    box-shadow:
      inset 0 0 0 3px var(--enamel),
      inset 0 0 0 5px var(--on-enamel);
  }
  .next .plate svg.icon {
    inline-size: 32px;
    block-size: 32px;
  }
  .next h2 {
    font-size: var(--t-xl);
  }
  .next .over {
    font-size: var(--t-xs);
    font-weight: var(--w-strong);
    color: var(--ink-2);
    line-height: 1.2;
  }
  .next .foot {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    margin-block-start: 12px;
  }
  .windows-line {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: var(--t-s);
    color: var(--ink-2);
  }
  .progress-row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 4px 16px;
    margin-block-end: 8px;
  }
  .progress-row h2 {
    font-size: var(--t-l);
  }
  .route {
    display: grid;
    gap: 20px;
  }
  .whole summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 56px;
    padding-inline: 4px;
    border-block: 1px solid var(--line);
    font-weight: var(--w-strong);
    cursor: pointer;
    list-style: none;
  }
  .whole summary::-webkit-details-marker {
    display: none;
  }
  .whole summary svg.icon {
    rotate: 90deg;
  }
  .whole[open] summary {
    margin-block-end: 20px;
  }
  .whole[open] summary svg.icon {
    rotate: -90deg;
  }
  .route h3 {
    font-size: var(--t-s);
    font-weight: var(--w-strong);
    color: var(--ink-2);
    letter-spacing: 0;
    margin-block-end: 4px;
  }
  .route .waits {
    margin-block-end: 4px;
  }
  .step {
    position: relative;
  }
  .step > :is(a, div) {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 14px;
    min-block-size: 56px;
    padding: 8px 10px;
    margin-inline: -10px;
    border-radius: var(--r-m);
    color: inherit;
    text-decoration: none;
  }
  .step > a:hover,
  .step[data-pointed] > a {
    background: var(--action-soft);
  }
  .step + .step:not(.own)::before {
    content: '';
    position: absolute;
    inset-inline-start: 17px;
    inset-block-start: -11px;
    block-size: 20px;
    border-inline-start: 2px dotted var(--line-strong);
  }
  .step[data-status='done'] + .step::before {
    border-inline-start: 3px solid var(--lamp-line);
    inset-inline-start: 16px;
  }
  .words {
    overflow-wrap: anywhere;
  }
  .step b {
    display: block;
    line-height: 1.3;
    font-weight: 620;
  }
  .step small {
    display: block;
    font-size: var(--t-xs);
    color: var(--ink-2);
    line-height: 1.35;
  }
  .step .plate:not(.number),
  .step[data-status='locked'] .plate {
    background: var(--sunken);
    color: var(--ink-2);
    box-shadow: none;
    border: 1.5px solid var(--line-strong);
  }
  .step[data-status='done'] .plate {
    background: var(--lamp);
    color: var(--on-lamp);
    box-shadow: none;
    border: 1.5px solid var(--lamp-line);
  }
  .step[data-status='locked'] b {
    color: var(--ink-2);
    font-weight: 500;
  }
  .step[data-status='locked'] .plate {
    border-style: dashed;
  }
  .step > a[aria-current] {
    background: var(--surface);
    box-shadow: inset 0 0 0 2px var(--action);
  }
  .step > a:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    padding-block-start: var(--s-2);
    border-block-start: 1px solid var(--line);
  }
  .links a {
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
  }
  @container route-side (max-width: 20.5rem) {
    .step > :is(a, div) {
      grid-template-columns: 36px minmax(0, 1fr);
    }
    .step .chip {
      grid-column: 2;
      justify-self: start;
      margin-block-start: 6px;
    }
  }
  @media (max-width: 1080px) {
    .greeting h1 {
      font-size: 2.375rem;
    }
    .greeting p {
      font-size: var(--t-m);
    }
  }
  @media (max-width: 820px) {
    .home {
      grid-template-columns: minmax(0, 1fr);
    }
    .panorama {
      position: relative;
      inset-block-start: 0;
      min-block-size: 0;
    }
    .greeting .in-short {
      display: block;
      font-size: var(--t-s);
      font-weight: var(--w-strong);
    }
    wijk-drawing {
      inline-size: 112%;
      margin-inline: -6%;
    }
    .route-side {
      max-inline-size: none;
    }
    .next,
    home-ending {
      margin-block-start: -44px;
      z-index: 2;
    }
    .next + home-ending,
    home-ending + .next {
      margin-block-start: 0;
    }
  }
  /* Room for the card of the day, so that what is below it does not jump. */
  .next.before-day {
    align-content: start;
    min-block-size: 24rem;
  }
  @media (max-width: 820px) {
    [data-day] .greeting {
      padding-block-start: 14px;
    }
    [data-day] .greeting h1 {
      font-size: 1.75rem;
    }
    [data-day] .greeting p {
      margin-block-start: 6px;
      font-size: var(--t-m);
      line-height: 1.4;
    }
    [data-day] wijk-drawing {
      inline-size: 100%;
      block-size: 186px;
      margin: 28px 0 0;
    }
    day-card {
      margin-block-start: -44px;
      z-index: 2;
    }
  }
  @media print {
    .home {
      display: block;
    }
    .panorama {
      position: static;
      min-block-size: 0;
      background: none;
      color: inherit;
    }
    .greeting p {
      color: inherit;
    }
    wijk-drawing,
    .next .button,
    .links {
      display: none;
    }
    .route-side {
      max-inline-size: none;
    }
    .step {
      break-inside: avoid;
    }
  }
`;
