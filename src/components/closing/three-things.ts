import { css, html, nothing, type TemplateResult } from 'lit';
import { optionsFor, ownWords, type ChosenThing } from '../../content/chosen-things.ts';
import type { ThingItem, Things } from '../../content/things.ts';
import type { CourseSession } from '../session/course-session.ts';
import { onlyReads } from '../session/what-may-be-done.ts';
import { readOnlyNote } from '../ui/read-only.ts';

/** What somebody is going to do: of each sort one, chosen from what they wrote and what anybody can do. */
export function chooseThings(
  things: Things,
  session: CourseSession,
  choose: (choice: number, value: number) => void,
): TemplateResult {
  const readOnly = onlyReads(session);
  return html`<div class="things">
    ${readOnlyNote(readOnly)} ${things.items.map((item) => question(item, session, readOnly, choose))}
  </div>`;
}

function question(
  item: ThingItem,
  { facts }: CourseSession,
  readOnly: boolean,
  choose: (choice: number, value: number) => void,
): TemplateResult {
  const chosen = facts.choices[item.choice];
  return html`<fieldset aria-describedby=${readOnly ? 'read-only' : nothing}>
    <legend>${item.question}</legend>
    ${optionsFor(item, facts).map(({ value, label, text }) => {
      const own = ownWords(text, facts.texts);
      return html`<label class="thing">
        <input
          type="radio"
          name="thing-${item.choice}"
          value=${value}
          .checked=${value === chosen}
          ?disabled=${readOnly}
          @change=${() => {
            choose(item.choice, value);
          }}
        />
        <span>${label}${own === undefined ? nothing : html` <small>${own}</small>`}</span>
      </label>`;
    })}
  </fieldset>`;
}

/** What was chosen, with a number each. */
export function thingsList(chosen: readonly ChosenThing[]): TemplateResult {
  return html`<ol class="chosen">
    ${chosen.map(
      ({ label, own }, at) =>
        html`<li>
          <span class="plate" aria-hidden="true">${at + 1}</span>
          <span>${label}${own === undefined ? nothing : html` <small>${own}</small>`}</span>
        </li>`,
    )}
  </ol>`;
}

export const threeThings = css`
  .things {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 290px), 1fr));
    gap: var(--s-3);
    align-items: start;
  }
  .things fieldset {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
  }
  .things legend {
    padding: 0;
    margin-block-end: 10px;
    font-weight: var(--w-strong);
    line-height: 1.35;
  }
  .thing {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    align-items: center;
    min-block-size: 52px;
    padding: 8px 14px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-m);
    background: var(--surface);
    line-height: 1.35;
    cursor: pointer;
  }
  .thing:hover:has(input:enabled) {
    background: var(--action-soft);
  }
  .thing:has(:checked) {
    border-color: var(--lamp-line);
    background: var(--lamp-soft);
  }
  .thing:has(input:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .thing input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--lamp-line);
  }
  .thing input:focus-visible {
    outline: none;
  }
  :is(.thing, .chosen) small {
    display: block;
    margin-block-start: 2px;
    color: var(--ink-2);
    font-size: var(--t-s);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .chosen li {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr);
    gap: 4px 14px;
    align-items: center;
    padding-block: 12px;
    border-block-start: 1px solid var(--line);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .chosen .plate {
    background: var(--lamp);
    color: var(--on-lamp);
    box-shadow: none;
    border: 1.5px solid var(--lamp-line);
  }
  @media (forced-colors: active) {
    .thing:has(:checked) {
      border-color: Highlight;
    }
  }
  @media print {
    .things fieldset {
      break-inside: avoid;
    }
  }
`;
