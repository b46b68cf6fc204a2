import { html, nothing, type TemplateResult } from 'lit';
import { inputIcon } from '../qr/input-icon.ts';
import { t } from '../session/words.ts';
import { atEnter } from '../ui/at-enter.ts';

interface CodeEntry {
  readonly isLinked: boolean;
  readonly isBusy: boolean;
  /** The last code that was typed was refused. */
  readonly codeRefused: boolean;
  /** On the button; what a check of the code is called where nothing else is said. */
  readonly check?: string;
  readonly onText: (text: string, origin: 'typed' | 'scanned') => void;
  readonly onCamera: () => void;
}

/** The field for a code of the room, with the camera one tap beside it. */
export function codeEntry(entry: CodeEntry): TemplateResult {
  const { isLinked, isBusy, codeRefused, check, onText, onCamera } = entry;
  const onCheck = ({ currentTarget }: Event) => {
    onText(typedIn(currentTarget), 'typed');
  };
  // A field of one line would lose the lines of a mail, and with them where its parts end.
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text') ?? '';
    if (!/pidb[.:]/i.test(pasted)) return;
    event.preventDefault();
    onText(pasted, 'scanned');
  };
  return html`<div class="to-type" @keydown=${atEnter(onCheck)}>
    <div class="field">
      <label for="code">${t('attendance.code.label')}</label>
      <div class="code-row">
        <input
          class="code"
          id="code"
          name="code"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="go"
          aria-describedby="about-code"
          aria-invalid=${codeRefused}
          @paste=${onPaste}
        />
        <button
          class="to-camera"
          type="button"
          aria-label=${t('attendance.code.camera')}
          title=${t('attendance.code.camera')}
          @click=${onCamera}
        >
          ${inputIcon('camera')}
        </button>
      </div>
      <p class="tiny" id="about-code">
        ${t('attendance.code.hint')} ${isLinked ? nothing : t('attendance.code.first')}
      </p>
    </div>
    <button class="button check" type="button" aria-disabled=${isBusy} @click=${onCheck}>
      ${check ?? t('attendance.code.check')}
    </button>
  </div>`;
}

/** What is typed beside a button, or in the field around which somebody listens. */
export function typedIn(place: EventTarget | null): string {
  const field = (place as HTMLElement)
    .closest('.to-type')
    ?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  return field?.value ?? '';
}
