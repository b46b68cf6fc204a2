import { css, html, type TemplateResult } from 'lit';
import type { WerksessieContent } from '../../content/step-content.ts';
import { setStyle } from '../ui/set-style.ts';
import { durationInWords, t } from '../words.ts';

type Programme = Pick<WerksessieContent, 'parts' | 'end'>;
type Part = WerksessieContent['parts'][number];

/** The werksessie from its first minute to its last: the parts as a bar to scale, and one by one along a rail. */
export function programmeRail({ parts, end }: Programme): TemplateResult {
  const total = minutesOf(parts);
  return html`
    <div class="scale" aria-hidden="true">
      <div class="bar">
        ${parts.map(({ minutes }) => html`<span ${setStyle({ 'flex-grow': String(minutes) })}><b>${minutes}</b></span>`)}
      </div>
      <div class="axis">
        <span>${clock(0)}</span><span>${clock(total / 2)}</span><span>${clock(total)}</span>
      </div>
    </div>
    <ol class="rail">
      ${parts.map((part, position) => stop(part, minutesOf(parts.slice(0, position))))}
      <li class="end">
        ${moment(total)}<i aria-hidden="true"></i>
        <div>
          <h3>${t('werksessie.end')}</h3>
          <p>${end}</p>
        </div>
      </li>
    </ol>
  `;
}

function stop({ title, minutes, content, result }: Part, start: number): TemplateResult {
  return html`<li>
    ${moment(start)}<i aria-hidden="true"></i>
    <div>
      <h3>${title}</h3>
      <p>${content}</p>
      <p class="result"><b>${t('werksessie.result')}</b> ${result}</p>
    </div>
    <span class="chip" data-status="open">${durationInWords(minutes)}</span>
  </li>`;
}

/** The time since the start, as on a stopwatch: the session itself may begin at any hour. */
function moment(minutes: number): TemplateResult {
  return html`<time datetime="PT${minutes}M">${clock(minutes)}</time>`;
}

function clock(minutes: number): string {
  const whole = Math.round(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export function minutesOf(parts: readonly Pick<Part, 'minutes'>[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}

export const programmeRailStyles = css`
  .scale {
    margin-block: var(--s-3) var(--s-4);
    font-size: var(--t-xs);
    font-variant-numeric: tabular-nums;
  }
  .bar {
    display: flex;
    gap: 3px;
    block-size: 36px;
  }
  .bar span {
    display: grid;
    place-items: center;
    flex-basis: 0;
    min-inline-size: 0;
    overflow: hidden;
    border: 1px solid transparent;
    border-radius: 5px;
    background: var(--enamel);
    color: var(--on-enamel);
  }
  .axis {
    display: flex;
    justify-content: space-between;
    margin-block-start: 6px;
    color: var(--ink-2);
  }
  .rail li {
    position: relative;
    display: grid;
    grid-template-columns: 52px 20px minmax(0, 1fr) auto;
    gap: 0 14px;
    align-items: start;
    padding-block-end: 26px;
  }
  .rail .end {
    padding-block-end: 0;
  }
  /* The rail from one window to the next. */
  .rail li:not(.end)::before {
    content: '';
    position: absolute;
    inset-inline-start: 74px;
    inset-block: 30px -2px;
    inline-size: 4px;
    border-radius: 2px;
    background: var(--lamp-line);
  }
  .rail time {
    font-weight: 720;
    font-variant-numeric: tabular-nums;
    font-size: var(--t-l);
    line-height: 1.5;
    text-align: end;
  }
  .rail i {
    position: relative;
    justify-self: center;
    inline-size: 18px;
    block-size: 25px;
    margin-block-start: 3px;
    border: 1.5px solid var(--lamp-line);
    border-radius: 3px 3px 1px 1px;
    background:
      linear-gradient(var(--mullion), var(--mullion)) 50% 0/2px 100% no-repeat,
      linear-gradient(var(--mullion), var(--mullion)) 0 40%/100% 2px no-repeat,
      var(--lamp);
  }
  .rail h3 {
    padding-block: 4px 2px;
    line-height: 1.3;
  }
  .rail p {
    max-inline-size: 60ch;
    font-size: var(--t-s);
    line-height: 1.5;
    color: var(--ink-2);
  }
  .rail .result {
    margin-block-start: 4px;
    color: var(--ink);
  }
  .rail .chip {
    margin-block-start: 4px;
  }
  @media (max-width: 560px) {
    .bar b {
      display: none;
    }
    .bar {
      block-size: 20px;
    }
    .rail li {
      grid-template-columns: 42px 20px minmax(0, 1fr);
      gap: 0 10px;
    }
    .rail li:not(.end)::before {
      inset-inline-start: 60px;
    }
    .rail time {
      font-size: var(--t-m);
      line-height: 1.8;
    }
    .rail .chip {
      grid-column: 3;
      justify-self: start;
      margin-block-start: 8px;
    }
  }
  @media print {
    .rail li {
      break-inside: avoid;
      padding-block-end: 14px;
    }
  }
`;
