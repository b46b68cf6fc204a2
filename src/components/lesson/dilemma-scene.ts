import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { DilemmaContent } from '../../content/step-content.ts';
import { setStyle } from '../ui/set-style.ts';
import { t } from '../session/words.ts';

/** Of the people, by their number: dark enough for white letters on it (5.6:1 and more). */
const colours = ['#7a3045', '#23666a', '#934427', '#33603f', '#573b88', '#27569a', '#7d500f', '#693669'];
/** The one who looks along. */
const own = '#22388f';

/** Where it happens, who is there, and that all of it is made up. */
export function dilemmaScene({ drawing, scene, people, note }: DilemmaContent): TemplateResult {
  const clothes = people.map(({ colour }) => colourOf(colour));
  return html`<figure>
      <svg class="scene" viewBox="0 0 360 220" aria-hidden="true" focusable="false">
        ${drawing === 'straat' ? street(clothes) : room(clothes, drawing === 'avond')}
      </svg>
      <figcaption class="tiny">${scene}</figcaption>
    </figure>
    <section aria-labelledby="who">
      <h3 id="who">${t('lesson.dilemma.who')}</h3>
      <ul class="who">
        ${people.map(
          ({ name, role, colour }) =>
            html`<li>
              <span class="face" aria-hidden="true" ${setStyle({ '--own': colourOf(colour) })}
                >${name.charAt(0)}</span
              >
              <b>${name}</b><span class="visually-hidden">, </span><small>${role}</small>
            </li>`,
        )}
      </ul>
      <p class="tiny note">${note}</p>
    </section>`;
}

function colourOf(colour: number): string {
  return colours[colour - 1] ?? own;
}

/** The learner sits or stands among them. */
function withLearner(people: readonly string[]): readonly string[] {
  const middle = Math.ceil(people.length / 2);
  return [...people.slice(0, middle), own, ...people.slice(middle)];
}

function person(x: number, y: number, colour: string): SVGTemplateResult {
  return svg`<g transform=${`translate(${x} ${y})`} fill=${colour}>
    <circle cy="-44" r="13" /><path d="M-21 0v-10q0-18 21-18t21 18V0z" />
  </g>`;
}

/** Around the table in De Lantaarn, with what was noted on the flip chart. */
function room(people: readonly string[], isEvening: boolean): SVGTemplateResult {
  const all = withLearner(people);
  const wall = isEvening ? '#996762' : '#e3b98f';
  const pane = isEvening ? '#39397a' : '#bfe0f2';
  const lines = isEvening ? [12, 26, 40, 54, 68] : [14, 32, 50];
  return svg`<path fill=${isEvening ? '#39397a' : '#8c6a58'} d="M0 0h360v220H0z" />
    <path fill=${wall} d="M0 0h360v164H0z" />
    <path fill=${pane} d="M26 22h88v72H26z" />
    ${
      isEvening
        ? svg`<circle cx="94" cy="40" r="8" fill="#ffe9bf" /><path fill="#ffc960" d="M36 78h9v16h-9zM52 70h9v24h-9zM80 74h9v20h-9z" />`
        : svg`<path fill="#7fae74" d="M26 94V76q14-12 26 0 14-14 30 2 16-8 32 4v12z" /><circle cx="94" cy="42" r="9" fill="#fff3c4" />`
    }
    <path stroke="#2a2f5f" stroke-width="3" fill="none" d="M70 22v72M26 46h88" />
    <g transform="translate(236 14)">
      <path stroke="#2a2f5f" stroke-width="4" d="M10 88l-8 44M86 88l8 44" />
      <path fill="#fffdf8" d="M3 0h90a3 3 0 0 1 3 3v78a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" />
      <path stroke="#22388f" stroke-width="4" stroke-linecap="round" d=${lines
        .map((y, at) => `M12 ${y + 3}h${[52, 64, 46, 60, 38][at] ?? 50}`)
        .join('')} />
    </g>
    ${all.map((colour, at) => {
      const part = (at + 0.5) / all.length;
      return person(48 + part * 264, 176 - Math.sin(part * Math.PI) * 12, colour);
    })}
    <path fill="#7c4b4b" d="M20 172q160-22 320 0l20 48H0z" />
    <path fill="#e6be7e" d="M20 172q160-22 320 0l2 7q-162-22-324 0z" />
    <path fill="#fff3df" d="M92 184l22-3 3 13-23 3zM226 180l20 3-3 13-21-3z" />
    <circle cx="172" cy="186" r="7" fill="#fff3df" /><circle cx="172" cy="186" r="4" fill="#7a4a2b" />`;
}

/** Outside De Lantaarn, which has its light on. */
function street(people: readonly string[]): SVGTemplateResult {
  const all = withLearner(people);
  return svg`<path fill="#6f6aa6" d="M0 0h360v220H0z" /><path fill="#d98f8b" d="M0 88h360v60H0z" opacity=".55" />
    <path fill="#f7be8a" d="M0 120h360v46H0z" opacity=".6" />
    <path fill="#3c3f74" d="M-6 168V96l30-26 30 26v72zM300 168v-60h14v-12h14V84h28v84z" />
    <path fill="#ffc960" d="M12 108h10v14H12zM28 108h10v14H28zM322 108h9v13h-9zM340 108h9v13h-9z" />
    <path fill="#4d3a63" d="M160 34l-64 34h168l-64-34z" /><path fill="#9c5f5a" d="M78 68h204v104H78z" />
    <path fill="#ffdd8c" d="M94 86h40v38H94zM226 86h40v38h-40zM160 100h40v72h-40z" />
    <path stroke="#2a2f5f" stroke-width="3" fill="none" d="M114 86v38M94 100h40M246 86v38M226 100h40M180 100v72" />
    <path fill="#22388f" d="M150 76h60v15h-60z" /><path stroke="#fff" stroke-width="2.5" d="M158 84h44" />
    <path stroke="#2a2f5f" stroke-width="4" d="M300 172V112" /><path fill="#ffc960" d="M292 112h16l3-14h-22z" />
    <path fill="#5a5789" d="M0 168h360v52H0z" />
    ${all.map((colour, at) => person(52 + ((at + 0.5) / all.length) * 256, 226 - (at % 2) * 6, colour))}`;
}

export const dilemmaSceneStyles = css`
  .scene {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--r-m);
  }
  figcaption {
    margin-block-start: 8px;
  }
  .who {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 210px), 1fr));
    margin-block-start: 8px;
  }
  .who li {
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr);
    gap: 0 12px;
    align-content: center;
    padding: 9px 0;
    border-block-start: 1px solid var(--line);
    font-size: var(--t-s);
    line-height: 1.35;
  }
  .who small {
    grid-column: 2;
    font-size: var(--t-xs);
    color: var(--ink-2);
  }
  .face {
    grid-row: 1 / span 2;
    align-self: center;
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--own);
    color: #fff;
    font-weight: 720;
  }
  .note {
    margin-block-start: 10px;
  }
  @media print {
    .scene,
    .face {
      print-color-adjust: exact;
    }
  }
`;
