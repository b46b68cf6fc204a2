import { html, type TemplateResult } from 'lit';
import { linkedSteps, targetsOf, type Target } from '../../../editing/fields/references.ts';
import { targetTitle, type FormView } from './form-view.ts';
import './prose-bar.ts';
import type { LinkAsked, ProseBar, ProseMarkAsked } from './prose-bar.ts';
import { ProseEntry } from './prose-entry.ts';

/** A text with marks in both languages, below one bar: it works on the one that was typed in last. */
export function prosePair(view: FormView, label: string, entries: readonly TemplateResult[]): TemplateResult {
  const titleOf = (target: Target) => targetTitle(view, target);
  return html`<div
    class="pair"
    @focusin=${onFocus}
    @prose-mark-asked=${onMark}
    @link-asked=${(event: LinkAsked) => {
      const entry = entryOf(event);
      const { leadsTo: target } = event;
      // Where nothing is selected, the link says what it leads to, in the language of the text.
      const words =
        target === undefined
          ? event.href.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/.*$/, '')
          : target.title === undefined
            ? titleOf(target)
            : view.filled(target.title)[entry?.textLanguage ?? 'nl'];
      entry?.link(event.href, words);
    }}
  >
    <prose-bar
      .label=${label}
      .sources=${targetsOf(view.course, 'source', { file: view.file, path: [] })}
      .steps=${linkedSteps(view.course)}
      .titleOf=${titleOf}
    ></prose-bar>
    ${entries}
  </div>`;
}

function onFocus(event: FocusEvent): void {
  const pair = event.currentTarget as HTMLElement;
  if (event.target instanceof ProseEntry) pair.dataset.active = event.target.textLanguage;
}

function onMark(event: ProseMarkAsked): void {
  const { mark } = event;
  const pair = event.currentTarget as HTMLElement;
  if (mark === 'source' || mark === 'step' || mark === 'link')
    void pair.querySelector<ProseBar>('prose-bar')?.ask(mark);
  else entryOf(event)?.mark(mark);
}

/** The text that was typed in last, or the first that is seen. */
function entryOf({ currentTarget }: Event): ProseEntry | undefined {
  const pair = currentTarget as HTMLElement;
  const seen = [...pair.querySelectorAll<ProseEntry>('prose-entry')].filter(
    (entry) => entry.getClientRects().length > 0,
  );
  return seen.find(({ textLanguage }) => textLanguage === pair.dataset.active) ?? seen[0];
}
