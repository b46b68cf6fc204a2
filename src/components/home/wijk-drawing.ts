import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { StepState } from '../../programme/overview.ts';
import { drawing } from './wijk-drawing.styles.ts';

/** The light above the wijk: evening, night, dawn or morning, by the number of lit parts. */
export type DayPhase = 'avond' | 'nacht' | 'dageraad' | 'ochtend';

export function dayPhase(lit: number, of: number): DayPhase {
  if (lit >= of) return 'ochtend';
  const share = lit / of;
  return share < 5 / 12 ? 'avond' : share < 9 / 12 ? 'nacht' : 'dageraad';
}

/**
 * The wijk: each building is a part of the programme and lights up when it is done. Decoration for those who see it;
 * the route beside it says the same in words and takes the keyboard.
 */
@customElement('wijk-drawing')
export class WijkDrawing extends LitElement {
  static override styles = drawing;

  @property({ attribute: false }) steps: readonly StepState[] = [];
  @property() phase: DayPhase = 'avond';

  override render() {
    const of = (building: string) => this.steps.find(({ step }) => step.building === building);
    const status = (building: string) => of(building)?.status ?? 'locked';
    const lit = (building: string) => of(building)?.partsDone.length ?? 0;
    const href = (building: string) =>
      status(building) === 'locked' ? nothing : `#/${of(building)?.step.id ?? ''}`;
    return html`
      <svg class="wijk" data-phase=${this.phase} viewBox="44 0 872 640" aria-hidden="true" focusable="false">
        <defs>
          <linearGradient id="w-lucht" gradientUnits="userSpaceOnUse" x1="0" y1="-420" x2="0" y2="404">
            <stop class="l1" />
            <stop class="l2" offset=".5" />
            <stop class="l3" offset=".74" />
            <stop class="l4" offset=".9" />
            <stop class="l5" offset="1" />
          </linearGradient>
          <radialGradient id="w-gloed">
            <stop class="gl" />
            <stop class="gl" offset=".35" stop-opacity=".45" />
            <stop class="gl" offset="1" stop-opacity="0" />
          </radialGradient>
          <linearGradient id="w-weg" x2="0" y2="1">
            <stop stop-color="#fff" />
            <stop offset="1" stop-color="#fff" stop-opacity=".1" />
          </linearGradient>
          <mask id="w-m"><path fill="url(#w-weg)" d="M-900 572h2760v100H-900z" /></mask>
          <g id="w-v">
            <path class="wg" d="M0 0h20v28H0z" />
            <path class="wk" d="M10 0v28M0 10h20M-2 29h24" />
          </g>
          <g id="w-b">
            <path class="wg" d="M0 0h32v36H0z" />
            <path class="wk" d="M16 10v26M0 10h32M-2 37h36" />
          </g>
          <g id="w-d">
            <path class="wp" d="M0 0h20v50H0z" />
            <path class="wg" d="M3 3h14v9H3z" />
            <path class="wt" d="M15 29v5M-3 51h26" />
          </g>
          <g id="w-n"><rect class="wn" width="17" height="14" rx="2.5" /></g>
          <g id="w-p">
            <circle cy="-17" r="5" />
            <path d="M-8 0v-4q0-7 8-7t8 7v4z" />
          </g>
          <g id="w-l">
            <circle class="wh" cy="-62" r="46" />
            <path class="wl" d="M0 0v-56" />
            <path class="wo" d="M-6-56h12l3-12H-9z" />
          </g>
          <g id="w-t">
            <path class="wl" d="M0 0v-46" />
            <ellipse class="wb" cy="-62" rx="24" ry="34" />
            <path class="ws" d="M0-22v-50M0-46l10-10M0-56l-9-9" />
          </g>
          <g id="w-mk">
            <circle class="wh" r="44" />
            <path class="wq" d="M0 20C-5 10-13 5-13-5a13 13 0 0 1 26 0C13 5 5 10 0 20z" />
            <circle class="wr" cy="-5" r="5" />
          </g>
        </defs>
        <path class="lucht" fill="url(#w-lucht)" d="M-900-1800h2760V660H-900z" />
        <path
          class="ster"
          d="M92 62h.1M250 34h.1M410 20h.1M690 56h.1M868 20h.1M60 120h.1M900 150h.1M500 130h.1M880-120h.1M836-250h.1M700 14h.1"
        />
        <path
          class="ster fijn"
          d="M160 96h.1M330 84h.1M470 62h.1M760 110h.1M640 30h.1M800 70h.1M200 22h.1M900-30h.1M850-190h.1M740-40h.1M540 16h.1M390 140h.1M100 14h.1M894-330h.1"
        />
        <path class="maan" d="M572 66a36 36 0 1 0 40 49 30 30 0 0 1-40-49z" />
        <circle class="wh horizon" cx="480" cy="400" r="430" />
        <circle class="zon" cx="480" cy="330" r="64" />
        <path class="wolk" d="M-80 150h150M-20 166h170M372 176h120M410 190h150M850 236h190M900 250h120" />
        <path
          class="ver"
          d="M-900 440v-60H0q6-40 12 0 7-58 14 0 5-36 10 0h22v-20l14-12 14 12v20h256q7-44 14 0 7-62 14 0h28v-24l6-54 6 54v24h62v-18l12-10 12 10v18h30q6-40 12 0h30q5-34 10 0h180v-14l16-12 16 12v14h54q7-50 14 0 6-36 12 0h900v60z"
        />
        <path class="ver" d="M566 380l6-44h16l6 44z" />
        <path class="wiek" d="M552 308l56 56m0-56l-56 56" />
        <path class="heuvel" d="M-900 660V420Q-200 404 120 396t360-16 360 14 1020 30v236z" />
        <g class="bos">
          <circle cx="52" cy="384" r="40" />
          <circle cx="98" cy="372" r="34" />
          <circle cx="14" cy="404" r="36" />
          <circle cx="374" cy="370" r="30" />
          <circle cx="408" cy="382" r="28" />
          <circle cx="594" cy="380" r="32" />
          <circle cx="632" cy="366" r="26" />
          <circle cx="890" cy="376" r="38" />
          <circle cx="934" cy="392" r="44" />
        </g>

        <a
          class="deel"
          data-part="informatiepakket"
          data-status=${status('informatiepakket')}
          data-lit=${lit('informatiepakket')}
          href=${href('informatiepakket')}
          tabindex="-1"
        >
          <circle class="wh" cx="232" cy="300" r="170" />
          <path class="wm" d="M142 252h180v170H142z" />
          <path class="wd" d="M124 268v-18q56-42 108-6 52-36 108 6v18q-56-38-108-4-52-34-108 4z" />
          <path class="wt" d="M130 246q54-36 102-6 48-30 102 6M232 240v24" />
          <text class="wx" x="232" y="290">BIBLIOTHEEK</text>
          <path class="wg" d="M152 298h160v62H152z" />
          <path
            class="ws"
            d="M158 328v-16m5 16v-19m5 19v-14m6 14v-20m5 20v-16m14 16l5-17m4 17v-18m5 18v-14m21 14v-19m5 19v-15m5 15v-20m6 20v-16m5 16v-18m15 18v-15m5 15v-20m5 20l5-16"
          />
          <path class="wk" d="M152 330h160M192 298v62M232 298v62M272 298v62" />
          <use class="mk" href="#w-mk" x="232" y="190" />
        </a>

        <a
          class="deel"
          data-part="accreditatie"
          data-status=${status('accreditatie')}
          data-lit=${lit('accreditatie')}
          href=${href('accreditatie')}
          tabindex="-1"
        >
          <circle class="wh" cx="730" cy="290" r="180" />
          <path
            class="wm"
            d="M640 274h44v-14h12v-16h12v-16h12v-14h16v14h12v16h12v16h12v14h30V176h40v246H640z"
          />
          <path class="wd" d="M798 178l24-74 24 74zM634 268h50v10h-50zM770 268h22v10h-22z" />
          <path class="wt" d="M822 104V84l14 5-14 5" />
          <circle class="wg" cx="822" cy="206" r="13" />
          <path class="ws" d="M822 198v8l6 4" />
          <path class="wg" d="M714 262v-14q0-12 14-12t14 12v14z" />
          <text class="wx" x="716" y="288">GEMEENTEHUIS</text>
          <path
            class="wg"
            d="M654 346v-36q0-11 11-11t11 11v36zM696 346v-36q0-11 11-11t11 11v36zM738 346v-36q0-11 11-11t11 11v36zM814 262v-20q0-8 8-8t8 8v20zM814 312v-20q0-8 8-8t8 8v20z"
          />
          <path class="wk" d="M665 299v47M707 299v47M749 299v47M728 236v26" />
          <use class="mk" href="#w-mk" x="728" y="190" />
        </a>

        <g id="w-rij">
          <path class="straat" d="M-900 490h2760v40H-900z" />
          <path class="haag" d="M-900 496v-22H92v22zM868 496v-22h992v22z" />
          <use href="#w-t" x="36" y="500" />
          <use href="#w-t" x="70" y="502" />
          <use href="#w-t" x="914" y="502" />
          <use href="#w-t" x="888" y="500" />

          <a
            class="deel huis"
            data-part="les-1"
            data-status=${status('les-1')}
            data-lit=${lit('les-1')}
            href=${href('les-1')}
            tabindex="-1"
          >
            <ellipse class="wh" cx="138" cy="450" rx="84" ry="90" />
            <path class="wd" d="M156 344h12v26h-12z" />
            <path class="wm" d="M96 496V386l42-50 42 50v110z" />
            <path class="wz" d="M93 390l45-54 45 54" />
            <circle class="wg" cx="138" cy="368" r="7" />
            <use class="v1" href="#w-v" x="110" y="394" />
            <use class="v2" href="#w-v" x="147" y="394" />
            <use class="v3" href="#w-b" x="106" y="446" />
            <use href="#w-d" x="152" y="446" />
            <use href="#w-n" x="153" y="428" />
            <text class="wc" x="161.5" y="439">1</text>
            <use class="mk" href="#w-mk" x="138" y="306" />
          </a>

          <a
            class="deel huis"
            data-part="les-2"
            data-status=${status('les-2')}
            data-lit=${lit('les-2')}
            href=${href('les-2')}
            tabindex="-1"
          >
            <ellipse class="wh" cx="222" cy="450" rx="84" ry="90" />
            <path class="wm" d="M180 496V378h10v-14h10v-14h10v-14h24v14h10v14h10v14h10v118z" />
            <path class="wt" d="M180 378h10v-14h10v-14h10v-14h24v14h10v14h10v14h10" />
            <path class="wg" d="M215 376v-12q0-7 7-7t7 7v12z" />
            <use class="v1" href="#w-v" x="194" y="394" />
            <use class="v2" href="#w-v" x="231" y="394" />
            <use class="v3" href="#w-b" x="190" y="446" />
            <use href="#w-d" x="236" y="446" />
            <use href="#w-n" x="237" y="428" />
            <text class="wc" x="245.5" y="439">2</text>
            <use class="mk" href="#w-mk" x="222" y="318" />
          </a>

          <a
            class="deel huis"
            data-part="les-3"
            data-status=${status('les-3')}
            data-lit=${lit('les-3')}
            href=${href('les-3')}
            tabindex="-1"
          >
            <ellipse class="wh" cx="306" cy="450" rx="84" ry="90" />
            <path class="wm" d="M264 496V382c16 0 20-12 22-26s10-22 20-22 18 8 20 22 6 26 22 26v114z" />
            <path class="wt" d="M264 382c16 0 20-12 22-26s10-22 20-22 18 8 20 22 6 26 22 26" />
            <circle class="wg" cx="306" cy="366" r="8" />
            <use class="v1" href="#w-v" x="278" y="394" />
            <use class="v2" href="#w-v" x="315" y="394" />
            <use class="v3" href="#w-b" x="274" y="446" />
            <use href="#w-d" x="320" y="446" />
            <use href="#w-n" x="321" y="428" />
            <text class="wc" x="329.5" y="439">3</text>
            <use class="mk" href="#w-mk" x="306" y="306" />
          </a>

          <a
            class="deel huis"
            data-part="les-4"
            data-status=${status('les-4')}
            data-lit=${lit('les-4')}
            href=${href('les-4')}
            tabindex="-1"
          >
            <ellipse class="wh" cx="654" cy="450" rx="84" ry="90" />
            <path class="wd" d="M668 328h12v30h-12zM606 388l12-46h72l12 46z" />
            <path class="wm" d="M612 496V386h84v110zM636 382v-28h36v28z" />
            <path class="wz" d="M633 354h42M607 388h94" />
            <path class="wg" d="M643 360h22v18h-22z" />
            <path class="wk" d="M654 360v18" />
            <use class="v1" href="#w-v" x="626" y="396" />
            <use class="v2" href="#w-v" x="663" y="396" />
            <use class="v3" href="#w-b" x="622" y="446" />
            <use href="#w-d" x="668" y="446" />
            <use href="#w-n" x="669" y="428" />
            <text class="wc" x="677.5" y="439">4</text>
            <use class="mk" href="#w-mk" x="654" y="300" />
          </a>

          <a
            class="deel huis"
            data-part="les-5"
            data-status=${status('les-5')}
            data-lit=${lit('les-5')}
            href=${href('les-5')}
            tabindex="-1"
          >
            <ellipse class="wh" cx="738" cy="450" rx="84" ry="90" />
            <path class="wm" d="M696 496V352h84v144z" />
            <path class="wd" d="M691 346h94v10h-94zM700 356h76v4h-76z" />
            <path class="wg" d="M710 366h20v14h-20zM747 366h20v14h-20z" />
            <use class="v1" href="#w-v" x="710" y="394" />
            <use class="v2" href="#w-v" x="747" y="394" />
            <use class="v3" href="#w-b" x="706" y="446" />
            <use href="#w-d" x="752" y="446" />
            <use href="#w-n" x="753" y="428" />
            <text class="wc" x="761.5" y="439">5</text>
            <use class="mk" href="#w-mk" x="738" y="316" />
          </a>

          <a
            class="deel huis"
            data-part="les-6"
            data-status=${status('les-6')}
            data-lit=${lit('les-6')}
            href=${href('les-6')}
            tabindex="-1"
          >
            <ellipse class="wh" cx="822" cy="450" rx="84" ry="90" />
            <path class="wm" d="M780 496V384h84v112z" />
            <path class="wd" d="M775 388l9-34 20-20h36l20 20 9 34zM792 330h11v18h-11z" />
            <path class="wz" d="M776 388h92" />
            <path class="wg" d="M811 380v-14q0-11 11-11t11 11v14z" />
            <path class="wk" d="M822 355v25" />
            <use class="v1" href="#w-v" x="794" y="396" />
            <use class="v2" href="#w-v" x="831" y="396" />
            <use class="v3" href="#w-b" x="790" y="446" />
            <use href="#w-d" x="836" y="446" />
            <use href="#w-n" x="837" y="428" />
            <text class="wc" x="845.5" y="439">6</text>
            <use class="mk" href="#w-mk" x="822" y="302" />
          </a>

          <a
            class="deel"
            data-part="werksessie"
            data-status=${status('werksessie')}
            data-lit=${lit('werksessie')}
            href=${href('werksessie')}
            tabindex="-1"
          >
            <ellipse class="wh" cx="480" cy="440" rx="170" ry="120" />
            <path class="wg" d="M470 338h20v22h-20z" />
            <path class="wd" d="M460 340l20-22 20 22zM362 424l46-66h144l46 66z" />
            <path class="wt" d="M480 318v-18M480 300l13 5-13 5" />
            <path class="wm" d="M378 496v-74h204v74zM424 428l56-46 56 46z" />
            <path class="wz" d="M422 429l58-47 58 47" />
            <circle class="wg" cx="480" cy="411" r="8" />
            <text class="wx" x="480" y="441">BUURTHUIS</text>
            <path class="wg" d="M388 440h42v42h-42zM530 440h42v42h-42zM446 448h68v48h-68z" />
            <g class="mens">
              <use href="#w-p" x="401" y="482" />
              <use href="#w-p" x="421" y="482" />
              <use href="#w-p" x="462" y="496" />
              <use href="#w-p" x="497" y="494" />
              <use href="#w-p" x="541" y="482" />
              <use href="#w-p" x="560" y="482" />
            </g>
            <path class="wk" d="M388 452h42M409 440v42M530 452h42M551 440v42M480 448v48M446 459h68" />
            <path class="slinger" d="M350 396Q372 432 404 428M610 396Q588 432 556 428" />
            <use class="mk" href="#w-mk" x="480" y="272" />
          </a>

          <path class="gras" d="M-900 522h2760v52q-300-10-560 0t-560-2-640 2-900 0z" />
          <path class="pad" d="M452 522h56l40 50H412z" />
          <path
            class="fiets"
            d="M596 510a8 8 0 1 0 .1 0M620 510a8 8 0 1 0 .1 0M596 518l8-14h12l4 14M604 504l8 14 4-14-1-5h5M602 500h6"
          />
          <use href="#w-l" x="86" y="526" />
          <use href="#w-l" x="878" y="526" />

          <a
            class="deel"
            data-part="vragenlijst"
            data-status=${status('vragenlijst')}
            data-lit=${lit('vragenlijst')}
            href=${href('vragenlijst')}
            tabindex="-1"
          >
            <circle class="wh" cx="272" cy="530" r="64" />
            <path class="wm" d="M254 564v-58q0-14 18-14t18 14v58z" />
            <path class="wd" d="M248 562h48v7h-48zM252 502q2-14 20-14t20 14z" />
            <path class="wg" d="M259 509h26v19h-26z" />
            <path class="ws" d="M260 510l12 10 12-10" />
            <path class="wt" d="M260 538h24M260 546h24M260 554h14" />
            <use class="mk" href="#w-mk" x="272" y="462" />
          </a>

          <a
            class="deel"
            data-part="reflectie"
            data-status=${status('reflectie')}
            data-lit=${lit('reflectie')}
            href=${href('reflectie')}
            tabindex="-1"
          >
            <ellipse class="wh" cx="690" cy="528" rx="90" ry="60" />
            <path class="hit" d="M640 490h100v80H640z" />
            <g class="mens">
              <use href="#w-p" transform="translate(672 546)scale(1.15)" />
              <use href="#w-p" transform="translate(694 546)scale(1.15)" />
            </g>
            <path class="bank" d="M650 532h66M650 540h66M650 548h66M656 530v36M710 530v36" />
            <path class="wl" d="M736 566v-58" />
            <path class="wg" d="M729 508h14l3-14h-20z" />
            <use class="mk" href="#w-mk" x="690" y="486" />
          </a>

          <a
            class="deel boom"
            data-part="half-jaar-later"
            data-status=${status('half-jaar-later')}
            data-lit=${lit('half-jaar-later')}
            href=${href('half-jaar-later')}
            tabindex="-1"
          >
            <circle class="wh" cx="812" cy="480" r="90" />
            <path class="hit" d="M786 470h54v100h-54z" />
            <path class="stut" d="M802 566v-46M802 532h10" />
            <g class="kroon">
              <path class="stam" d="M812 568v-52M812 540l9-12M812 532l-8-10" />
              <g class="blad">
                <circle cx="812" cy="506" r="15" />
                <circle cx="801" cy="516" r="10" />
                <circle cx="823" cy="516" r="10" />
                <circle cx="812" cy="494" r="9" />
              </g>
              <path class="wg" d="M806 500h.1M817 508h.1M801 516h.1M823 517h.1M812 492h.1" />
            </g>
            <use class="mk" href="#w-mk" x="812" y="456" />
          </a>
        </g>

        <path class="water" d="M-900 570q400 4 900 2t960 0 900-2v800H-900z" />
        <g mask="url(#w-m)" class="spiegel"><use href="#w-rij" transform="matrix(1 0 0-.38 0 789)" /></g>
        <path
          class="rimpel"
          d="M60 590h90M220 602h60M340 588h50M430 612h110M600 596h70M720 608h100M860 590h60M130 626h110M380 634h60M560 640h90M780 634h70"
        />
        <g class="eend">
          <path d="M372 604q8 8 22 3l5-6-7 1q-2-8-9-7t-3 7zM340 612q8 8 22 3l5-6-7 1q-2-8-9-7t-3 7z" />
        </g>
        <path class="riet" d="M8 590v-44m10 44v-56m9 56v-40m10 40v-50M930 592v-46m10 46v-58m9 58v-40" />
      </svg>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wijk-drawing': WijkDrawing;
  }
}
