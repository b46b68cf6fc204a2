import { expect, test } from 'vitest';
import { extentOf } from '../../../src/programme/looking-back.ts';
import { certificate, claimed, confirmed, smallOutline, stepsOf } from '../../fixtures/learner.ts';

const before = stepsOf(smallOutline).find(({ id }) => id === 'vragenlijst');
const later = stepsOf(smallOutline).find(({ id }) => id === 'half-jaar-later');

test.each([
  {
    what: 'where somebody is',
    event: { type: 'place.changed', place: { step: 1, anchor: 0 } },
    extent: 'show',
  },
  { what: 'the language', event: { type: 'language.chosen', language: 'en' }, extent: 'show' },
  { what: 'the profession', event: { type: 'profession.chosen', profession: 1 }, extent: 'now' },
  { what: 'the BIG-nummer', event: { type: 'big-number.changed', bigNumber: undefined }, extent: 'now' },
  { what: 'a certificate', event: { type: 'certificate.issued', certificate }, extent: 'now' },
  {
    what: 'the word of the organiser',
    event: { type: 'attendance.recorded', attendance: { ...confirmed, attestation: new Uint8Array(1) } },
    extent: 'now',
  },
  {
    what: 'a code of the room',
    event: { type: 'attendance.recorded', attendance: claimed },
    extent: undefined,
  },
  { what: 'another session', event: { type: 'session.unlinked' }, extent: undefined },
  { what: 'the mark of a bon', event: { type: 'receipt-tag.given', tag: 'a1b2c3d4' }, extent: 'own' },
  { what: 'a new deelnemerscode', event: { type: 'learner-code.given', code: '7F3K92Q' }, extent: undefined },
  {
    what: 'an answer of later',
    event: { type: 'choice.made', choice: later?.choices[0] ?? -1, value: 3 },
    extent: 'own',
  },
  {
    what: 'an answer of before',
    event: { type: 'choice.made', choice: before?.choices[0] ?? -1, value: 3 },
    extent: undefined,
  },
  {
    what: 'the questionnaire of later, sent',
    event: { type: 'part.finished', mark: later?.parts[0]?.mark ?? -1 },
    extent: 'own',
  },
  { what: 'a lesson', event: { type: 'part.finished', mark: 5 }, extent: undefined },
  { what: 'a text', event: { type: 'text.written', text: 0, typed: 'Ik.' }, extent: undefined },
] as const)('in a finished course $what is for: $extent', ({ event, extent }) => {
  expect(extentOf(event, smallOutline)).toBe(extent);
});
