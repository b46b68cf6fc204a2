import { expect, test } from 'vitest';
import { groupDomain, resultsCourse } from '../../../../src/components/room/outcome/results-view.ts';
import { ownReceipt } from '../../../../src/receipts/own-receipt.ts';
import { receiptBytes } from '../../../../src/receipts/receipt-bytes.ts';
import { receiptQr, receiptText } from '../../../../src/receipts/receipt-text.ts';
import type { ReceiptMoment } from '../../../../src/receipts/receipt.ts';
import { beforeAfter } from '../../../../src/room/results/before-after.ts';
import { nextPictures } from '../../../../src/room/results/next-pictures.ts';
import type { Ballots } from '../../../../src/room/results/picture.ts';
import { readReceipts } from '../../../../src/room/results/read-receipts.ts';
import { resultsOf } from '../../../../src/room/results/results-of.ts';
import { takeReceipts } from '../../../../src/room/results/take-receipts.ts';
import { roomCourseOf } from '../../../../src/room/room-course.ts';
import { contentOf } from '../../../../src/content/step-content.ts';
import { noBallots, tagOf } from '../../../fixtures/answer-lists.ts';
import { realCourse } from '../../../fixtures/course-copy.ts';
import { loadCourse } from '../../../fixtures/loaded-course.ts';

/*
 * From what the module keeps of each learner, by the form that comes with its screens, through QR codes and texts, to what the
 * organiser's page draws: with the course as it is.
 */
const whole = loadCourse(realCourse);
const course = resultsCourse(roomCourseOf(whole));
const session = '7F3K92QD';

/** As the screen of the module has it. */
function ownForm(moment: ReceiptMoment) {
  const screens = { before: 'stellingen', feedback: 'reflectie', 'half-year': 'stellingen' } as const;
  const content = contentOf(whole, screens[moment], 'nl');
  const form = 'receipts' in content ? content.receipts[moment] : undefined;
  if (form === undefined) throw new Error(`The module has no form of ${moment}.`);
  return form;
}

function bonOf(moment: ReceiptMoment, who: number, answer: number): string {
  const form = ownForm(moment);
  const items = form.items.map(({ choice }) => [choice, answer] as const);
  const asked = form.choices.map(({ choice, values }) => [choice, values[0] ?? 0] as const);
  const earlier = form.before.map((choice) => [choice, 2] as const);
  const bytes = receiptBytes(
    ownReceipt(form, {
      choices: Object.fromEntries([...earlier, ...items, ...asked]),
      session: who % 2 === 0 ? session : undefined,
      profession: who <= 6 ? 1 : 8,
      tag: tagOf(who),
    }),
    form,
  );
  return who % 3 === 0 ? receiptQr(bytes) : receiptText(bytes);
}

async function evening(
  moment: ReceiptMoment,
  from: Ballots,
  answer: (who: number) => number,
): Promise<Ballots> {
  let ballots = from;
  for (let who = 1; who <= 12; who += 1) {
    const { receipts, refused } = await readReceipts(bonOf(moment, who, answer(who)), course.forms);
    expect(refused).toEqual([]);
    const taken = takeReceipts(ballots, session, moment, receipts, () => 0);
    expect(taken).toMatchObject({ taken: 1, refused: [] });
    ballots = { ...ballots, receipts: taken.receipts };
  }
  return { ...ballots, pictures: nextPictures(ballots, moment, course) };
}

test('from twelve records to the results of the group, before, after and half a year later', async () => {
  expect(whole.domains.map(({ id }) => id)).toContain(groupDomain);
  let ballots = await evening('before', noBallots, (who) => (who <= 6 ? 4 : 2));
  const before = resultsOf(ballots, 'before', course);
  expect(before).toMatchObject({ received: 12, shown: 12, noGroups: undefined });
  expect(before.list?.statements).toHaveLength(whole.questionnaire.items.length);
  expect(before.list?.dimensions.map(({ mean, band }) => [mean, band])).toEqual(
    whole.questionnaire.dimensions.map(() => [3, 'bespreken']),
  );
  expect(before.groups?.inside.dimensions[0]).toMatchObject({ mean: 4, band: 'sterk' });
  expect(before.groups?.others.dimensions[0]).toMatchObject({ mean: 2, band: 'aandacht' });

  ballots = await evening('feedback', ballots, () => 2);
  const feedback = resultsOf(ballots, 'feedback', course);
  expect(feedback.list).toBeUndefined();
  expect(feedback.choices.map(({ id, n }) => [id, n])).toEqual(
    course.forms.feedback.choices.map(({ id }) => [id, 12]),
  );

  ballots = await evening('half-year', ballots, () => 4);
  const later = resultsOf(ballots, 'half-year', course);
  expect(later.choices.map(({ id, n }) => [id, n]).toSorted()).toEqual(
    course.forms['half-year'].choices.map(({ id, domain }) => [id, domain === undefined ? 12 : 6]).toSorted(),
  );
  const { paired, apart } = beforeAfter(ballots, course);
  expect(paired?.dimensions[0]).toMatchObject({ before: 3, after: 4, moved: { up: 6, same: 6, down: 0 } });
  expect([paired?.of, apart?.before, apart?.after]).toEqual([12, 12, 12]);
});
