import { html, nothing, type TemplateResult } from 'lit';
import { chosenThings } from '../../content/chosen-things.ts';
import type { Things } from '../../content/things.ts';
import type { Facts } from '../../programme/facts.ts';
import { t } from '../session/words.ts';
import { oneTap } from '../ui/one-tap.ts';

interface HowItWent {
  readonly things: Things | undefined;
  readonly facts: Facts;
  readonly readOnly: boolean;
  readonly onChoose: (choice: number, value: number) => void;
}

/** What somebody chose to do half a year ago, and how that went; nothing where nothing was chosen. */
export function howItWent({ things, facts, readOnly, onChoose }: HowItWent): TemplateResult | typeof nothing {
  const chosen = chosenThings(things, facts);
  if (things === undefined || chosen.length === 0) return nothing;
  return html`<section class="card agreements" aria-labelledby="things-title">
    <h2 id="things-title">${t('questionnaire.things.title')}</h2>
    <p class="small">${t('questionnaire.things.about')}</p>
    <div class="went">
      ${chosen.map(({ item, label, own }) =>
        oneTap({
          name: `went-${item.went}`,
          question: own === undefined ? label : `${label}: ${own}`,
          options: things.went.options,
          chosen: facts.choices[item.went],
          readOnly,
          onChoose: (value) => {
            onChoose(item.went, value);
          },
        }),
      )}
    </div>
  </section>`;
}
