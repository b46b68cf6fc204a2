import { css } from 'lit';

/**
 * All that the drawing knows stands in `data-phase` on the drawing and in `data-status` (locked|open|busy|done) and
 * `data-lit` (0–3) on each part.
 */
export const drawing = css`
  :host {
    display: block;
  }
.wijk{display:block;width:100%;height:auto;overflow:visible;font-family:var(--font)}
.wijk a{cursor:pointer;outline:0}
.wijk a[data-status="locked"]{cursor:default}
.l1{stop-color:var(--sky-1)}.l2{stop-color:var(--sky-2)}.l3{stop-color:var(--sky-3)}.l4{stop-color:var(--sky-4)}.l5{stop-color:var(--sky-5)}
.gl{stop-color:var(--win-lit)}
.ster{stroke:var(--star);stroke-width:3.2;stroke-linecap:round;opacity:.85}.ster.fijn{stroke-width:2;opacity:.6}
.maan{fill:var(--moon)}.zon{fill:#FFF3D2;opacity:0}
[data-phase="ochtend"] .zon{opacity:1}[data-phase="dageraad"] .zon{opacity:.9;transform:translateY(70px)}
.wolk{fill:none;stroke:var(--sky-4);stroke-width:9;stroke-linecap:round;opacity:.35}
.ver{fill:var(--far);opacity:.75}.wiek{fill:none;stroke:var(--far);stroke-width:3.5;opacity:.75}
.heuvel{fill:var(--hill)}.bos{fill:var(--wood)}.straat{fill:var(--street)}.haag{fill:var(--hedge)}.gras{fill:var(--grass)}.pad{fill:var(--path)}
.water{fill:var(--water)}.spiegel{opacity:.62;pointer-events:none}
.rimpel{fill:none;stroke:var(--ripple);stroke-width:2.4;stroke-linecap:round;opacity:.55}
.riet{fill:none;stroke:var(--hedge);stroke-width:4;stroke-linecap:round}.eend{fill:var(--frame)}
.wb{fill:var(--hedge)}.fiets{fill:none;stroke:var(--frame);stroke-width:2;stroke-linejoin:round}.ws{fill:none;stroke:var(--frame);stroke-width:2.2;stroke-linecap:round;opacity:.6}
.wl{fill:none;stroke:var(--frame);stroke-width:3.6;stroke-linecap:round}.wo{fill:var(--win-lit)}
.bank{fill:none;stroke:var(--c);stroke-width:4.4;stroke-linecap:round}
.stut{fill:none;stroke:#A58A73;stroke-width:3;stroke-linecap:round}.stam{fill:none;stroke:#8A6A58;stroke-width:5;stroke-linecap:round}
.hit{fill:transparent}

.deel{--mix:46%;--glas:var(--win-open);--c:#C98B62;--roof:#8C4A45;--door:#2F6F73;--wh:0;--mens:0}
.wm{fill:var(--c);fill:color-mix(in oklab,var(--c) var(--mix),var(--dusk))}
.wd{fill:var(--roof);fill:color-mix(in oklab,var(--roof) var(--mix),var(--dusk))}
.wz{fill:none;stroke:var(--roof);stroke:color-mix(in oklab,var(--roof) var(--mix),var(--dusk));stroke-width:7;stroke-linecap:round;stroke-linejoin:round}
.wp{fill:var(--door);fill:color-mix(in oklab,var(--door) var(--mix),var(--dusk))}
.wt{fill:none;stroke:#FFF3DF;stroke:color-mix(in oklab,#FFF3DF var(--mix),var(--dusk));stroke-width:2.6;stroke-linejoin:round;stroke-linecap:round}
.wg{fill:var(--glas)}.wk{fill:none;stroke:var(--frame);stroke-width:2.4;opacity:.8}
.wx{fill:var(--sign,#FFF3DF);fill:color-mix(in oklab,var(--sign,#FFF3DF) var(--mix),var(--dusk));font-size:11.5px;font-weight:700;letter-spacing:1.6px;text-anchor:middle}
.wn{fill:var(--enamel);stroke:#fff;stroke-width:1;opacity:var(--plaat,.75)}.wc{fill:#fff;font-size:11.5px;font-weight:750;text-anchor:middle;opacity:var(--plaat,.75)}
.wh{fill:url(#w-gloed);opacity:var(--wh,.5);pointer-events:none}
.wijk>.horizon{opacity:.5}
.mens{fill:var(--frame);opacity:var(--mens)}
.slinger{fill:none;stroke:var(--glas);stroke-width:5;stroke-linecap:round;stroke-dasharray:0 15}
.blad{fill:#6F9A6B;fill:color-mix(in oklab,#8CC080 calc(var(--mix)*.7 + 30%),var(--dusk))}.boom .wg{stroke:var(--glas);stroke-width:4;stroke-linecap:round;opacity:0}
.kroon{transform-box:fill-box;transform-origin:50% 100%;transform:scale(.9)}
.wq{fill:var(--lamp);stroke:#FFF8EA;stroke-width:2}.wr{fill:#2E1E00}
.mk{display:none;--wh:.75}

.deel[data-status="locked"]{--mix:20%;--glas:var(--win-locked);--plaat:.45}
.deel[data-status="busy"]{--mix:86%;--glas:var(--win-open);--wh:.42;--plaat:1}
.deel[data-status="done"]{--mix:var(--vol,82%);--glas:var(--win-lit);--wh:.55;--mens:.62;--plaat:1}
.deel[data-status="busy"] .mk{display:inline}
/* A busy house has three windows: lezen, bekijken, toepassen. */
.deel[data-status="busy"][data-lit="1"] .v1,.deel[data-status="busy"][data-lit="2"] :is(.v1,.v2),.deel[data-status="busy"][data-lit="3"] :is(.v1,.v2,.v3){--glas:var(--win-lit)}
.boom[data-status="done"] .kroon{transform:scale(1.62)}.boom[data-status="done"] .wg{opacity:1}

[data-part="informatiepakket"]{--c:#D9A35B;--roof:#7C4B6B}
[data-part="accreditatie"]{--c:#D8C39A;--roof:#5F6C8E;--sign:#3F4A70}
[data-part="werksessie"]{--c:#E0B276;--roof:#B4533C;--sign:#6B2F22}
[data-part="vragenlijst"]{--c:#D0562F;--roof:#A43F22}
[data-part="reflectie"]{--c:#B98A63}
[data-part="les-1"]{--c:#C9674A;--roof:#6E4150;--door:#2F6F73}
[data-part="les-2"]{--c:#E6BE7E;--roof:#7C4B4B;--door:#7A3045}
[data-part="les-3"]{--c:#C9808A;--roof:#6B4667;--door:#31527F}
[data-part="les-4"]{--c:#DDA05A;--roof:#9A4A3B;--door:#3C6B4C}
[data-part="les-5"]{--c:#8FA98A;--roof:#4F6671;--door:#9A4A2F}
[data-part="les-6"]{--c:#B9604B;--roof:#5B4A6B;--door:#E0B45C}

@media (hover:hover){.wijk a[href]:hover{filter:brightness(1.12)}}
@media (prefers-reduced-motion:no-preference){
  .wm,.wd,.wz,.wg,.wp,.wt,.wx,.wh,.mens,.blad,.slinger{transition:fill var(--m-light) var(--ease),stroke var(--m-light) var(--ease),opacity var(--m-light) var(--ease)}
  .v2{transition-delay:.18s}.v3{transition-delay:.36s}
  .kroon{transition:transform 2.4s var(--ease)}
  .wijk .mk{animation:adem var(--m-breath) ease-in-out infinite}
  .eend{animation:drijf 24s ease-in-out infinite alternate}
  @keyframes adem{50%{transform:translateY(-5px)}}
  @keyframes drijf{to{transform:translateX(70px)}}
}
@media (forced-colors:active){.wijk .lucht,.wijk .horizon,.wijk .ster,.wijk .maan,.wijk .wolk{display:none}}
`;
