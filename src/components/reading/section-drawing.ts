import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ReadingContent } from '../../content/step-content.ts';
import { houseDrawing } from '../wijk/house-drawing.ts';

export type DrawingName = Exclude<
  NonNullable<ReadingContent['sections'][number]['drawing']>,
  'gezonde-wijkaanpak'
>;

/** The street on which everything stands. */
const street = 172;

/** A strip of the wijk above a text, under the sky of that moment. Decoration: it says nothing that the text does not. */
export function sectionDrawing(name: DrawingName): TemplateResult {
  return scene(scenes[name]);
}

/** As many lanterns as there are texts: those that were read give light, and somebody stands below this one. */
export function lanternRow(read: readonly boolean[], current: number): TemplateResult {
  const between = 360 / Math.max(1, read.length);
  const at = (place: number) => 180 + between * (place + 0.5);
  return scene(svg`${houses(0.62, [40, 3], [112, 5], [612, 1], [684, 0])}
    ${read.map((lit, place) => lantern(at(place), lit || place === current, 1.7))}
    ${person(at(current) - 26)} ${person(at(current) + 28, 0.9)}`);
}

function scene(content: SVGTemplateResult): TemplateResult {
  return html`<svg
    class="scene"
    viewBox="0 0 720 200"
    preserveAspectRatio="xMidYMax slice"
    aria-hidden="true"
    focusable="false"
  >
    <defs>
      <radialGradient id="glow">
        <stop offset="0" class="glow" />
        <stop offset=".35" class="glow" stop-opacity=".45" />
        <stop offset="1" class="glow" stop-opacity="0" />
      </radialGradient>
    </defs>
    <path class="star" d="M44 30h.1M120 58h.1M212 22h.1M300 40h.1M436 20h.1M520 46h.1M604 24h.1M690 60h.1" />
    <path class="hill" d="M0 ${street}V120q150-34 360-8t360-14v${street - 98}z" />
    <path class="street" d="M0 ${street}H720V200H0z" />
    ${content}
  </svg>`;
}

const scenes: Readonly<Record<DrawingName, SVGTemplateResult>> = {
  /* The practice in the middle, and the doors that its path leads to. */
  deuren: svg`${houses(0.8, [120, 0], [210, 2], [512, 1], [602, 5])}
    ${houseDrawing({ x: 360, y: street, gable: 4, lit: [true, true, true] })}
    <rect class="enamel" x="342" y="58" width="20" height="20" rx="4" /><path class="cross" d="M352 62v12M346 68h12" />
    <path class="trail" d="M384 180C330 200 190 198 138 178M384 180C330 194 260 192 228 178M384 180c60 16 110 14 146-2M384 180c70 22 190 20 236-2" />
    ${lantern(290, true)} ${lantern(446, true)}`,
  /* A long table behind the window of the buurthuis. */
  tafel: svg`${houses(0.7, [70, 2], [138, 5], [588, 0], [656, 1])}
    <path class="roof" d="M168 78l84-52h216l84 52z" /><path class="wall" d="M186 76h348v96H186z" />
    <circle class="halo" cx="360" cy="120" r="150" />
    <path class="pane" data-lit d="M208 88h304v72H208z" />
    <path class="line" d="M272 88v16M360 88v16M448 88v16" /><path class="frame-fill" d="M264 104h16l4 8h-24zM352 104h16l4 8h-24zM440 104h16l4 8h-24z" />
    ${[240, 280, 320, 360, 400, 440, 480].map((x) => svg`<g class="dark">${person(x, 1.05, 158)}</g>`)}
    <path class="frame-fill" d="M222 144h276v7H222z" /><path class="line" d="M208 124h304M309 88v72M411 88v72" opacity=".35" />
    <path class="lights" d="M110 70q60 34 78 8M532 78q20 26 78-8" />`,
  /* Side by side along the trees. */
  wandeling: svg`${tree(90, 1.3)} ${tree(170, 1)} ${tree(566, 1.2)} ${tree(650, 1.5)} ${tree(250, 0.8)}
    <path class="wood-line" d="M448 ${street}v-16h70v16M448 ${street - 16}v-14h70v14M440 ${street - 20}h86" />
    ${lantern(404, true, 1.2)} ${person(300, 1.5)} ${person(340, 1.4)}
    <path class="trail" d="M40 188q160-14 320 0t320-4" />`,
  /* The same wijk through two windows: one person, or the whole street. */
  'twee-ramen': svg`<path class="wall" d="M30 22h660v150H30z" /><path class="roof" d="M22 14h676v12H22z" />
    <path class="pane" data-lit d="M84 46h236v104H84z" /><path class="sky-pane" d="M400 46h236v104H400z" />
    <g class="dark">${person(180, 2, 148)}${person(236, 1.8, 148)}<path class="frame-fill" d="M110 132h44v5h-44zM114 137h4v11h-4zM146 137h4v11h-4z" /></g>
    ${[420, 456, 492, 528, 564, 600].map(
      (x, at) =>
        svg`<g transform="translate(${x + 8} 150) scale(.42)">${houseDrawing({ x: 0, y: 0, gable: at, lit: [at % 2 === 0, true, at % 3 === 0] })}</g>`,
    )}
    <path class="frame" d="M84 46h236v104H84zM202 46v104M400 46h236v104H400zM518 46v104" />`,
  /* Houses as high as numbers, and what people say about them. */
  skyline: svg`${[
    [96, 4],
    [164, 6],
    [232, 3],
    [300, 5],
    [368, 7],
    [436, 4],
    [504, 6],
    [572, 3],
  ].map(([x = 0, floors = 0]) => bar(x, floors))}
    ${balloon(48, 48)} ${balloon(208, 28)} ${balloon(560, 44)}
    ${person(66, 1.2)} ${person(344, 1.2, 184)} ${person(640, 1.2)}`,
  /* One house with six windows. */
  'zes-vensters': svg`${houses(0.8, [110, 1], [200, 5], [522, 2], [612, 0])}
    <path class="roof" d="M246 58l40-34h148l40 34z" /><path class="wall" d="M258 56h204v116H258z" />
    <circle class="halo" cx="360" cy="112" r="140" />
    ${[0, 1, 2, 3, 4, 5].map((at) => pane(276 + (at % 3) * 64, at < 3 ? 66 : 120))}
    ${tree(60, 0.9)} ${tree(668, 1.1)}`,
  /* A tree that grew, year after year. */
  bomen: svg`${[0.5, 0.75, 1, 1.3, 1.65].map((size, at) => tree(104 + at * 128, size))}
    ${[168, 296, 424, 552].map((x) => lantern(x, true, 0.9))}
    <path class="trail" d="M60 188h600" />`,
  /* A farm on the brink, with two groups before it. */
  boerderij: svg`${tree(70, 1.5)} ${tree(140, 1.1)} ${tree(640, 1.4)} ${tree(584, 1)}
    <path class="wall" d="M236 122h248v50H236z" /><path class="roof" d="M214 128l66-84h160l66 84z" />
    <path class="pane" data-lit d="M330 132h60v40h-60zM258 136h28v22h-28zM434 136h28v22h-28z" /><path class="line" d="M360 132v40M272 136v22M448 136v22" />
    ${lantern(196, true)} ${lantern(526, true)}
    ${[160, 178, 214].map((x) => person(x, 1.2, 186))} ${[492, 510, 546, 564].map((x) => person(x, 1.2, 186))}`,
  /* A café with people before it, and a tap. */
  cafe: svg`${houses(0.8, [120, 5], [206, 2], [606, 0])}
    <path class="roof" d="M272 30h216v12H272z" /><path class="wall" d="M280 40h200v132H280z" />
    <circle class="halo" cx="380" cy="130" r="120" />
    <path class="pane" data-lit d="M298 100h98v54h-98zM412 100h48v72h-48zM300 54h30v28h-30zM364 54h30v28h-30zM428 54h30v28h-30z" />
    <path class="awning" d="M288 84h184l12 20H276z" /><path class="awning-stripes" d="M311 84l-9 20h23l5-20zM357 84l-3 20h26v-20zM403 84l3 20h26l-8-20zM449 84l9 20h23l-9-20z" />
    ${[512, 536, 572].map((x) => person(x, 1.3, 184))} ${person(330, 1.3, 184)} ${person(256, 1.3, 184)}
    <path class="frame-fill" d="M280 166h36v4h-36zM296 170h4v14h-4z" />
    <path class="tap" d="M656 ${street}v-34q0-8 10-8t10 8" /><path class="drop" d="M676 152q5 7 0 11-5-4 0-11z" />
    ${lantern(536, true, 1.2)}`,
  /* A wheel that was set going, and three places around it. */
  vliegwiel: svg`${houses(0.8, [150, 4], [560, 3], [648, 1])}
    <circle class="halo" cx="360" cy="104" r="130" /><circle class="rim" cx="360" cy="104" r="62" /><circle class="hub" cx="360" cy="104" r="9" />
    <path class="spokes" d="M360 42v124M298 104h124M316 60l88 88M404 60l-88 88" /><circle class="rim-lights" cx="360" cy="104" r="74" />
    <path class="wood-line" d="M360 104l-40 68M360 104l40 68" />
    ${person(262, 1.5)} ${person(284, 1.3, 182)} ${person(450, 1.5)} ${person(474, 1.3, 182)} ${person(500, 1.4)}`,
};

function houses(scale: number, ...places: readonly (readonly [x: number, gable: number])[]) {
  return svg`${places.map(
    ([x, gable]) =>
      svg`<g transform="translate(${x} ${street}) scale(${scale})">${houseDrawing({ x: 0, y: 0, gable, lit: [gable % 2 === 0, gable % 3 === 0, gable % 2 === 1] })}</g>`,
  )}`;
}

function lantern(x: number, lit: boolean, scale = 1): SVGTemplateResult {
  return svg`<g class="lantern" ?data-lit=${lit} transform="translate(${x} ${street + 8}) scale(${scale})">
    <circle class="halo" cy="-62" r="46" /><path class="post" d="M0 0v-56" /><path class="lamp" d="M-6-56H6l3-12H-9z" />
  </g>`;
}

function person(x: number, scale = 1.3, foot = street + 6): SVGTemplateResult {
  return svg`<g class="person" transform="translate(${x} ${foot}) scale(${scale})">
    <circle cy="-27" r="5" /><path d="M-7 0v-13q0-8 7-8t7 8V0z" />
  </g>`;
}

function tree(x: number, scale: number): SVGTemplateResult {
  return svg`<g class="tree" transform="translate(${x} ${street + 2}) scale(${scale})">
    <path class="trunk" d="M0 0v-40M0-24l9-8" /><ellipse cy="-54" rx="22" ry="28" />
  </g>`;
}

/** A house as a bar of a chart. */
function bar(x: number, floors: number): SVGTemplateResult {
  const top = street - floors * 18 - 6;
  return svg`<path class="wall" d="M${x} ${top}h52V${street}h-52z" /><path class="roof" d="M${x - 3} ${top - 5}h58v7h-58z" />
    ${Array.from({ length: floors }, (_, floor) => {
      const y = street - (floor + 1) * 18;
      return svg`<path class="pane" ?data-lit=${floor < floors - 1} d="M${x + 7} ${y}h10v11h-10zM${x + 21} ${y}h10v11h-10zM${x + 35} ${y}h10v11h-10z" />`;
    })}`;
}

function balloon(x: number, y: number): SVGTemplateResult {
  return svg`<path class="balloon" d="M${x} ${y}h76v38h-44l-12 14v-14h-20z" /><path class="balloon-lines" d="M${x + 12} ${y + 14}h52M${x + 12} ${y + 25}h34" />`;
}

function pane(x: number, y: number): SVGTemplateResult {
  return svg`<path class="pane" data-lit d="M${x} ${y}h40v42h-40z" /><path class="line" d="M${x + 20} ${y}v42M${x} ${y + 15}h40" />`;
}
