import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../session/words.ts';
import { inputIcon } from '../qr/input-icon.ts';
import { codeEntry, typedIn } from './code-entry.ts';

/** What the three options tell the desk. */
interface HandInOptions {
  /** On the day they stand elsewhere; the browser closes what is put beside an open one of the same group. */
  readonly isDay: boolean;
  /** The option that is open at first. */
  readonly open: HandInOption | undefined;
  /** Can a code of the room still be entered? */
  readonly withCode: boolean;
  readonly isLinked: boolean;
  readonly isBusy: boolean;
  /** The last code that was typed was refused. */
  readonly codeRefused: boolean;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string, origin: 'typed' | 'scanned') => void;
  /** An option is opened: what it needs may come now. */
  readonly onOpen: (option: HandInOption) => void;
  /** One tap to the camera. */
  readonly onCamera: () => void;
}

export type HandInOption = 'photo' | 'code' | 'file';

/** Three ways to hand in a code of the room, an invitation or a confirmation of the organiser. */
export function handInOptions(input: HandInOptions): TemplateResult {
  return html`<div class="options">
    ${input.open === 'code' ? code(input) : nothing} ${option('photo', 'camera', input, photo(input))}
    ${input.open === 'code' ? nothing : code(input)} ${option('file', 'file', input, fileOrText(input))}
  </div>`;
}

/** At the door the code is what somebody comes for, so there it stands first. */
function code(input: HandInOptions) {
  return input.withCode ? option('code', 'keys', input, codeEntry(input)) : nothing;
}

function option(
  name: HandInOption,
  icon: 'camera' | 'keys' | 'file',
  input: HandInOptions,
  body: TemplateResult,
) {
  const onToggle = ({ target }: Event) => {
    if ((target as HTMLDetailsElement).open) input.onOpen(name);
  };
  return html`<details
    class="option"
    name=${input.isDay ? 'hand-in-option-of-day' : 'hand-in-option'}
    data-option=${name}
    ?open=${input.open === name}
    @toggle=${onToggle}
  >
    <summary>${inputIcon(icon)}<span>${t(`attendance.${name}.title`)}</span>${inputIcon('down')}</summary>
    <div>${body}</div>
  </details>`;
}

/** Every way to read a QR code: with the camera, or from a photo. */
export function photo(input: Pick<HandInOptions, 'onText' | 'onFile' | 'isBusy'>): TemplateResult {
  return html`<p class="small">${t('attendance.photo.about')}</p>
    ${picker({ id: 'take', icon: 'camera', capture: true, accept: 'image/*' }, input)}
    ${picker({ id: 'choose', icon: 'picture', capture: false, accept: 'image/*' }, input)}
    <live-camera
      @qr-seen=${({ text }: HTMLElementEventMap['qr-seen']) => {
        input.onText(text, 'scanned');
      }}
    ></live-camera>`;
}

interface Picker {
  readonly id: 'take' | 'choose' | 'open';
  readonly icon: 'camera' | 'picture' | 'file';
  readonly capture: boolean;
  readonly accept: string;
}

function picker(
  { id, icon, capture, accept }: Picker,
  { onFile, isBusy }: Pick<HandInOptions, 'onFile' | 'isBusy'>,
): TemplateResult {
  const onChange = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    // The same file may be chosen again.
    input.value = '';
    if (file !== undefined) onFile(file);
  };
  return html`<label class="picker" data-picker=${id} ?data-busy=${isBusy}>
    <input
      class="visually-hidden"
      type="file"
      accept=${accept}
      capture=${capture ? 'environment' : nothing}
      aria-describedby="about-${id}"
      @change=${onChange}
    />
    ${inputIcon(icon)}<b>${t(`attendance.picker.${id}`)}</b
    ><span class="tiny" id="about-${id}">${t(`attendance.picker.about-${id}`)}</span>
  </label>`;
}

function fileOrText(input: HandInOptions): TemplateResult {
  const { onText, isBusy } = input;
  const onCheck = ({ currentTarget }: Event) => {
    onText(typedIn(currentTarget), 'scanned');
  };
  return html`<p class="small">${t('attendance.file.about')}</p>
    ${picker({ id: 'open', icon: 'file', capture: false, accept: '' }, input)}
    <div class="to-type">
      <div class="field">
        <label for="text">${t('attendance.file.paste')}</label>
        <textarea id="text" name="text" rows="3" autocomplete="off" spellcheck="false"></textarea>
      </div>
      <button class="button quiet" type="button" aria-disabled=${isBusy} @click=${onCheck}>
        ${t('attendance.file.check')}
      </button>
    </div>`;
}
