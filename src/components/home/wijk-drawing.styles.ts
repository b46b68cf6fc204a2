import { css } from 'lit';

/**
 * All that the drawing knows stands in `data-phase` on the drawing and in `data-status` (locked|open|busy|done) and
 * `data-lit` (0–3) on each part.
 */
export const drawing = css`
  :host {
    display: block;
  }
  .wijk {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
    font-family: var(--font);
  }
  .wijk a {
    cursor: pointer;
    outline: 0;
  }
  .wijk a[data-status='locked'] {
    cursor: default;
  }
  .l1 {
    stop-color: var(--sky-1);
  }
  .l2 {
    stop-color: var(--sky-2);
  }
  .l3 {
    stop-color: var(--sky-3);
  }
  .l4 {
    stop-color: var(--sky-4);
  }
  .l5 {
    stop-color: var(--sky-5);
  }
  .gl {
    stop-color: var(--win-lit);
  }
  .ster {
    stroke: var(--star);
    stroke-width: 3.2;
    stroke-linecap: round;
    opacity: 0.85;
  }
  .ster.fijn {
    stroke-width: 2;
    opacity: 0.6;
  }
  .maan {
    fill: var(--moon);
  }
  .zon {
    fill: #fff3d2;
    opacity: 0;
  }
  [data-phase='ochtend'] .zon {
    opacity: 1;
  }
  [data-phase='dageraad'] .zon {
    opacity: 0.9;
    transform: translateY(70px);
  }
  .wolk {
    fill: none;
    stroke: var(--sky-4);
    stroke-width: 9;
    stroke-linecap: round;
    opacity: 0.35;
  }
  .ver {
    fill: var(--far);
    opacity: 0.75;
  }
  .wiek {
    fill: none;
    stroke: var(--far);
    stroke-width: 3.5;
    opacity: 0.75;
  }
  .heuvel {
    fill: var(--hill);
  }
  .bos {
    fill: var(--wood);
  }
  .straat {
    fill: var(--street);
  }
  .haag {
    fill: var(--hedge);
  }
  .gras {
    fill: var(--grass);
  }
  .pad {
    fill: var(--path);
  }
  .water {
    fill: var(--water);
  }
  .spiegel {
    opacity: 0.62;
    pointer-events: none;
  }
  .rimpel {
    fill: none;
    stroke: var(--ripple);
    stroke-width: 2.4;
    stroke-linecap: round;
    opacity: 0.55;
  }
  .riet {
    fill: none;
    stroke: var(--hedge);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .eend {
    fill: var(--frame);
  }
  .wb {
    fill: var(--hedge);
  }
  .fiets {
    fill: none;
    stroke: var(--frame);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .ws {
    fill: none;
    stroke: var(--frame);
    stroke-width: 2.2;
    stroke-linecap: round;
    opacity: 0.6;
  }
  .wl {
    fill: none;
    stroke: var(--frame);
    stroke-width: 3.6;
    stroke-linecap: round;
  }
  .wo {
    fill: var(--win-lit);
  }
  .bank {
    fill: none;
    stroke: var(--c);
    stroke-width: 4.4;
    stroke-linecap: round;
  }
  .stut {
    fill: none;
    stroke: #a58a73;
    stroke-width: 3;
    stroke-linecap: round;
  }
  .stam {
    fill: none;
    stroke: #8a6a58;
    stroke-width: 5;
    stroke-linecap: round;
  }
  .hit {
    fill: transparent;
  }

  .deel {
    --mix: 46%;
    --glas: var(--win-open);
    --c: #c98b62;
    --roof: #8c4a45;
    --door: #2f6f73;
    --wh: 0;
    --mens: 0;
  }
  .wm {
    fill: var(--c);
    fill: color-mix(in oklab, var(--c) var(--mix), var(--dusk));
  }
  .wd {
    fill: var(--roof);
    fill: color-mix(in oklab, var(--roof) var(--mix), var(--dusk));
  }
  .wz {
    fill: none;
    stroke: var(--roof);
    stroke: color-mix(in oklab, var(--roof) var(--mix), var(--dusk));
    stroke-width: 7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .wp {
    fill: var(--door);
    fill: color-mix(in oklab, var(--door) var(--mix), var(--dusk));
  }
  .wt {
    fill: none;
    stroke: #fff3df;
    stroke: color-mix(in oklab, #fff3df var(--mix), var(--dusk));
    stroke-width: 2.6;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .wg {
    fill: var(--glas);
  }
  .wk {
    fill: none;
    stroke: var(--frame);
    stroke-width: 2.4;
    opacity: 0.8;
  }
  .wx {
    fill: var(--sign, #fff3df);
    fill: color-mix(in oklab, var(--sign, #fff3df) var(--mix), var(--dusk));
    font-size: 11.5px;
    font-weight: 700;
    letter-spacing: 1.6px;
    text-anchor: middle;
  }
  .wn {
    fill: var(--enamel);
    stroke: #fff;
    stroke-width: 1;
    opacity: var(--plaat, 0.75);
  }
  .wc {
    fill: #fff;
    font-size: 11.5px;
    font-weight: 750;
    text-anchor: middle;
    opacity: var(--plaat, 0.75);
  }
  .wh {
    fill: url(#w-gloed);
    opacity: var(--wh, 0.5);
    pointer-events: none;
  }
  .wijk > .horizon {
    opacity: 0.5;
  }
  .mens {
    fill: var(--frame);
    opacity: var(--mens);
  }
  .slinger {
    fill: none;
    stroke: var(--glas);
    stroke-width: 5;
    stroke-linecap: round;
    stroke-dasharray: 0 15;
  }
  .blad {
    fill: #6f9a6b;
    fill: color-mix(in oklab, #8cc080 calc(var(--mix) * 0.7 + 30%), var(--dusk));
  }
  .boom .wg {
    stroke: var(--glas);
    stroke-width: 4;
    stroke-linecap: round;
    opacity: 0;
  }
  .kroon {
    transform-box: fill-box;
    transform-origin: 50% 100%;
    transform: scale(0.9);
  }
  .wq {
    fill: var(--lamp);
    stroke: #fff8ea;
    stroke-width: 2;
  }
  .wr {
    fill: #2e1e00;
  }
  .mk {
    display: none;
    --wh: 0.75;
  }

  .deel[data-status='locked'] {
    --mix: 20%;
    --glas: var(--win-locked);
    --plaat: 0.45;
  }
  .deel[data-status='busy'] {
    --mix: 86%;
    --glas: var(--win-open);
    --wh: 0.42;
    --plaat: 1;
  }
  .deel[data-status='done'] {
    --mix: var(--vol, 82%);
    --glas: var(--win-lit);
    --wh: 0.55;
    --mens: 0.62;
    --plaat: 1;
  }
  .deel[data-status='busy'] .mk {
    display: inline;
  }
  /* A busy house has three windows: lezen, bekijken, toepassen. */
  .deel[data-status='busy'][data-lit='1'] .v1,
  .deel[data-status='busy'][data-lit='2'] :is(.v1, .v2),
  .deel[data-status='busy'][data-lit='3'] :is(.v1, .v2, .v3) {
    --glas: var(--win-lit);
  }
  .boom[data-status='done'] .kroon {
    transform: scale(1.62);
  }
  .boom[data-status='done'] .wg {
    opacity: 1;
  }

  [data-part='informatiepakket'] {
    --c: #d9a35b;
    --roof: #7c4b6b;
  }
  [data-part='accreditatie'] {
    --c: #d8c39a;
    --roof: #5f6c8e;
    --sign: #3f4a70;
  }
  [data-part='werksessie'] {
    --c: #e0b276;
    --roof: #b4533c;
    --sign: #6b2f22;
  }
  [data-part='vragenlijst'] {
    --c: #d0562f;
    --roof: #a43f22;
  }
  [data-part='reflectie'] {
    --c: #b98a63;
  }
  [data-part='les-1'] {
    --c: #c9674a;
    --roof: #6e4150;
    --door: #2f6f73;
  }
  [data-part='les-2'] {
    --c: #e6be7e;
    --roof: #7c4b4b;
    --door: #7a3045;
  }
  [data-part='les-3'] {
    --c: #c9808a;
    --roof: #6b4667;
    --door: #31527f;
  }
  [data-part='les-4'] {
    --c: #dda05a;
    --roof: #9a4a3b;
    --door: #3c6b4c;
  }
  [data-part='les-5'] {
    --c: #8fa98a;
    --roof: #4f6671;
    --door: #9a4a2f;
  }
  [data-part='les-6'] {
    --c: #b9604b;
    --roof: #5b4a6b;
    --door: #e0b45c;
  }

  @media (hover: hover) {
    .wijk a[href]:hover {
      filter: brightness(1.12);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .wm,
    .wd,
    .wz,
    .wg,
    .wp,
    .wt,
    .wx,
    .wh,
    .mens,
    .blad,
    .slinger {
      transition:
        fill var(--m-light) var(--ease),
        stroke var(--m-light) var(--ease),
        opacity var(--m-light) var(--ease);
    }
    .v2 {
      transition-delay: 0.18s;
    }
    .v3 {
      transition-delay: 0.36s;
    }
    .kroon {
      transition: transform 2.4s var(--ease);
    }
    .wijk .mk {
      animation: adem var(--m-breath) ease-in-out infinite;
    }
    .eend {
      animation: drijf 24s ease-in-out infinite alternate;
    }
    @keyframes adem {
      50% {
        transform: translateY(-5px);
      }
    }
    @keyframes drijf {
      to {
        transform: translateX(70px);
      }
    }
  }
  @media (forced-colors: active) {
    .wijk .lucht,
    .wijk .horizon,
    .wijk .ster,
    .wijk .maan,
    .wijk .wolk {
      display: none;
    }
  }
`;
