import { course, testDay } from './room-fixture.ts';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { ratingsCard } from '../../../src/components/room/outcome/ratings-card.ts';
import { resultsCourse } from '../../../src/components/room/outcome/results-view.ts';
import type { Receipt } from '../../../src/receipts/receipt.ts';
import { nextPictures } from '../../../src/room/results/next-pictures.ts';
import { resultsOf } from '../../../src/room/results/results-of.ts';

/** Everybody chose the first answer to everything. */
const bon = (at: number): Receipt => ({
  kind: 'feedback',
  session: undefined,
  print: course.forms.feedback.print,
  tag: at.toString(16).padStart(8, '0'),
  profession: 0,
  answers: [],
  choices: course.forms.feedback.choices.map(({ values }) => values[0]),
});

async function cardOf(count: number): Promise<Element> {
  const day = await testDay();
  const receipts = {
    before: [],
    feedback: Array.from({ length: count }, (_, at) => bon(at + 1)),
    'half-year': [],
  };
  const ballots = { receipts, pictures: { before: undefined, feedback: undefined, 'half-year': undefined } };
  const pictures = nextPictures(ballots, 'feedback', resultsCourse(course));
  const results = resultsOf({ receipts, pictures }, 'feedback', resultsCourse(course));
  const view = { day, course, language: 'nl' as const, now: 0 };
  return fixture(html`<div>${ratingsCard(results, view)}</div>`);
}

describe('what people found of the evening', () => {
  it('has the ratings, the short questions and the goals, each with its own answers', async () => {
    const card = await cardOf(6);
    const rows = [...card.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );
    expect(rows).to.have.length(
      course.feedback.ratings.length + course.feedback.questions.length + course.feedback.goals!.items.length,
    );
    expect(rows).to.deep.include(['De sfeer', '6', '0', '0', '0', '0']);
    expect(rows).to.deep.include(['Heeft de werksessie u vooruit geholpen?', '6', '0', '0']);
    expect(rows).to.deep.include(['U hebt concrete plannen voor uw eigen werk.', '6', '0', '0']);
    await expect(card).to.be.accessible();
  });

  it('has nothing of fewer than five', async () => {
    const card = await cardOf(4);
    expect(card.querySelector('table')).to.equal(null);
    expect(card.textContent).to.contain('Er zijn 4 oordelen.');
  });
});
