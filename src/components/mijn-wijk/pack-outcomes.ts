import { css, html, nothing, type TemplateResult } from 'lit';
import { outcomeOf, type ActOutcome } from '../../content/act-outcome.ts';
import type { MijnWijkContent } from '../../content/step-content.ts';
import type { CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { t } from '../session/words.ts';
import { icon } from '../ui/icon.ts';

/** What came of a text, and the way to it. */
export interface PackOutcome {
  readonly outcome: ActOutcome;
  readonly href: string;
  readonly kind: MijnWijkContent['pack'][number]['act']['kind'];
}

/** What the learner chose with the texts of the informatiepakket, in the order of the texts. */
export function packOutcomes(
  { pack }: Pick<MijnWijkContent, 'pack'>,
  { facts }: CourseSession,
): readonly PackOutcome[] {
  return pack.flatMap(({ step, position, act }) => {
    const outcome = outcomeOf(act, facts.choices);
    return outcome === undefined ? [] : [{ outcome, href: hashOf(step, position), kind: act.kind }];
  });
}

/** To read, each with the way back to its text; where nothing was chosen yet, the way to the first text. */
export function packCards(content: Pick<MijnWijkContent, 'pack'>, session: CourseSession): TemplateResult {
  const found = packOutcomes(content, session);
  const [first] = content.pack;
  if (found.length === 0)
    return html`<p class="card pack-empty">
      ${t('mijnWijk.pack.none')}
      ${first === undefined ? nothing : html`<a href=${hashOf(first.step)}>${t('mijnWijk.pack.start')}</a>`}
    </p>`;
  return html`<ul class="pack">
    ${found.map(
      ({ outcome, href }) =>
        html`<li class="card">
          <h3>${outcome.title}</h3>
          ${packLines(outcome)}
          <a href=${href}
            >${t('mijnWijk.pack.change')}<span class="visually-hidden">: ${outcome.title}</span
            >${icon('right')}</a
          >
        </li>`,
    )}
  </ul>`;
}

/** The lines of an outcome, and what one can do with it. */
export function packLines({ lines, then }: ActOutcome): TemplateResult {
  return html`${lines.map(
    ({ label, text }) =>
      html`<p>
        ${label === undefined ? nothing : html`<span class="small">${endless(label)}: </span>`}<b>${text}</b>
      </p>`,
  )}
  ${then.map((sentence) => html`<p class="then">${sentence}</p>`)}`;
}

/** A label that is a sentence of its own goes on here. */
function endless(label: string): string {
  return label.replace(/\.$/, '');
}

export const packOutcomesStyles = css`
  .pack {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
    gap: var(--s-2);
    margin-block-start: var(--s-3);
  }
  .pack > li {
    display: flex;
    flex-direction: column;
    gap: 6px;
    line-height: 1.45;
  }
  .pack h3 {
    font-size: var(--t-m);
    letter-spacing: 0;
  }
  .pack .then {
    color: var(--ink-2);
    font-size: var(--t-s);
  }
  .pack a {
    display: inline-flex;
    align-items: center;
    align-self: start;
    gap: 8px;
    min-block-size: var(--target);
    margin-block-start: auto;
    font-size: var(--t-s);
    font-weight: var(--w-strong);
  }
  .pack-empty {
    margin-block-start: var(--s-3);
    color: var(--ink-2);
  }
  .pack-empty a {
    display: inline-block;
    padding-block: 10px;
    font-weight: var(--w-strong);
  }
`;
