import { createActor } from 'xstate';
import { expect, test } from 'vitest';
import { programmeMachine } from '../../../src/programme/machine.ts';
import type { Facts } from '../../../src/programme/facts.ts';
import { certificate, confirmed, factsWith, smallOutline, start } from '../../fixtures/learner.ts';

const setup = (given: Partial<Facts> = {}) => {
  const actor = createActor(programmeMachine(smallOutline), {
    input: {
      outline: smallOutline,
      facts: factsWith({ attendance: confirmed, ...given }),
      minutes: () => start,
    },
  }).start();
  return { send: actor.send.bind(actor), facts: () => actor.getSnapshot().context.facts };
};

test('the profession can be changed until the certificate is issued', () => {
  const { send, facts } = setup({ profession: 1 });
  send({ type: 'profession.chosen', profession: 2 });
  expect(facts().profession).toBe(2);
  send({ type: 'certificate.issued', certificate });
  send({ type: 'profession.chosen', profession: 1 });
  expect(facts().profession).toBe(2);
});

test('a new version brings another profession and another BIG-nummer along', () => {
  const issued = { ...certificate, withBigNumber: true as const };
  const { send, facts } = setup({ profession: 1, bigNumber: '00000000001', certificate: issued });
  send({ type: 'big-number.changed', bigNumber: '00000000101' });
  expect(facts().bigNumber).toBe('00000000001');
  const next = { ...issued, version: 2 };
  send({ type: 'certificate.issued', certificate: next, profession: 2, bigNumber: '00000000101' });
  expect(facts()).toMatchObject({ profession: 2, bigNumber: '00000000101', certificate: next });
});

test('the same version, or one that was skipped, changes nothing', () => {
  const { send, facts } = setup({ profession: 1, certificate });
  for (const version of [1, 3]) {
    send({ type: 'certificate.issued', certificate: { ...certificate, version, name: 'X' }, profession: 2 });
  }
  expect(facts()).toMatchObject({ profession: 1, certificate });
});
