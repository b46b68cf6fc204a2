import { html, nothing, type TemplateResult } from 'lit';
import type { QrSeen } from '../../qr/live-camera.ts';
import { inputIcon } from '../../qr/input-icon.ts';
import { t } from '../../session/words.ts';
import { litWindows } from '../../ui/lit-windows.ts';
import '../camera/room-camera.ts';
import { doorIcon } from './door-icon.ts';
import type { DoorNow } from './door-now.ts';
import { doorBand, type BandActions, type DoorSaid } from './door-said.ts';
import type { DoorCounts } from './door-view.ts';

/** More people than this have no window each: then they would be too small to see. */
const mostWindows = 36;

/** What is said over the camera, and what its keys do. */
interface SideActions {
  readonly said: DoorSaid | undefined;
  readonly answer: BandActions;
  readonly code: (event: QrSeen) => void;
  readonly newcomer: () => void;
  readonly typing: () => void;
  readonly undo: () => void;
}

/** The camera, the count and the three keys. */
export function doorSide({ clock }: DoorNow, counts: DoorCounts, side: SideActions): TemplateResult {
  const { expected } = counts;
  return html`<section class="side" aria-label=${t('door.camera')}>
    <room-camera @qr-seen=${side.code}>${doorBand(side.said, clock, side.answer)}</room-camera>
    <div class="count">
      <p class="big"><b>${counts.in}</b> <small>${t('door.of', { count: expected })}</small></p>
      <p class="tiny">${t('door.notKept')}</p>
    </div>
    ${
      expected > mostWindows
        ? nothing
        : litWindows(
            Array.from({ length: expected }, (_, position) => (position < counts.in ? 'done' : 'open')),
          )
    }
    <div class="keys">
      <button class="button lamp new" type="button" @click=${side.newcomer}>
        ${doorIcon('plus')}<span
          >${t('door.new')}<span class="visually-hidden"> ${t('door.newWhat')}</span></span
        >
      </button>
      <button class="button night type" type="button" @click=${side.typing}>
        ${inputIcon('keys')}${t('door.typeCode')}
      </button>
      <button class="button night undo" type="button" @click=${side.undo}>
        ${doorIcon('back')}${t('door.undo')}
      </button>
    </div>
  </section>`;
}
