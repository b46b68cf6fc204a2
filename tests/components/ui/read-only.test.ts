import '../setup.ts';
import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../../src/components/certificate/big-number-field.ts';
import '../../../src/components/lesson/dilemma-choice.ts';
import '../../../src/components/mijn-wijk/partner-rows.ts';
import '../../../src/components/reflection/feedback-ratings.ts';
import '../../../src/components/mijn-wijk/readiness-check.ts';
import { lessonContent } from '../lesson/lesson-fixture.ts';
import { mijnWijkContent } from '../mijn-wijk/mijn-wijk-fixture.ts';

const options = [
  { value: 1, label: 'Ja' },
  { value: 2, label: 'Nee' },
];

/** Every kind of field but those of a text (answer-field) and the questionnaire, which have tests of their own. */
const fields: Readonly<Record<string, (readOnly: boolean) => TemplateResult>> = {
  'dilemma-choice': (readOnly) =>
    html`<dilemma-choice .dilemma=${lessonContent.dilemma} ?readOnly=${readOnly}></dilemma-choice>`,
  'feedback-ratings': (readOnly) =>
    html`<feedback-ratings
      .ratings=${[{ id: 'a', choice: 1, label: 'De zaal' }]}
      .options=${options}
      ?readOnly=${readOnly}
    ></feedback-ratings>`,
  'readiness-check': (readOnly) =>
    html`<readiness-check .readiness=${mijnWijkContent.readiness} ?readOnly=${readOnly}></readiness-check>`,
  'partner-rows': (readOnly) =>
    html`<partner-rows .kaart=${mijnWijkContent.socialeKaart} ?readOnly=${readOnly}></partner-rows>`,
  'big-number-field': (readOnly) => html`<big-number-field ?read-only=${readOnly}></big-number-field>`,
};

describe('a field that cannot be changed', () => {
  for (const [tag, field] of Object.entries(fields)) {
    it(`says so itself, in words and to a screen reader: ${tag}`, async () => {
      const element = await fixture<LitElement>(field(true));
      const root = element.renderRoot;
      expect(root.querySelector('#read-only')?.textContent).to.contain('Alleen lezen.');
      const described = [...root.querySelectorAll('[aria-describedby]')].filter((each) =>
        each.getAttribute('aria-describedby')!.split(' ').includes('read-only'),
      );
      expect(described.length).to.be.at.least(1);
      await expect(element).to.be.accessible();
      const open = await fixture<LitElement>(field(false));
      expect(open.renderRoot.querySelector('#read-only')).to.equal(null);
    });
  }
});
