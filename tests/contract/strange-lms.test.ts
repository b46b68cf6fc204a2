import { describe, expect, it, test } from 'vitest';
import { moodle12 } from './profiles/moodle12.ts';
import { moodle2004 } from './profiles/moodle2004.ts';
import { strange, withoutEcho, type Oddity } from './profiles/strange.ts';
import { strictAdl12 } from './profiles/strict-adl12.ts';
import { strictAdl2004 } from './profiles/strict-adl2004.ts';
import { report } from './reports.ts';
import { opened } from './visits.ts';

const places = [strictAdl12, moodle12, strictAdl2004, moodle2004].map((create) => ({
  name: create().name,
  create,
}));

const isOf = (kind: 'state' | 'id' | 'name' | 'mode' | 'entry', element: string) =>
  ({
    state: /suspend_data$/,
    id: /(student|learner)_id$/,
    name: /(student|learner)_name$/,
    mode: /mode$/,
    entry: /entry$/,
  })[kind].test(element);

const saying = (kind: Parameters<typeof isOf>[0], odd: (value: unknown) => unknown): Oddity => ({
  get: (element, value) => (isOf(kind, element) ? odd(value) : value),
});

describe.each(places)('what an LMS says is not always what it means: $name', ({ create }) => {
  it.each([
    { name: 'null', nothing: null },
    { name: 'undefined', nothing: undefined },
    { name: '0', nothing: 0 },
    { name: 'NaN', nothing: Number.NaN },
    { name: 'false', nothing: false },
    { name: 'an empty object', nothing: {} },
    { name: 'an empty list', nothing: [] },
    { name: 'the word null', nothing: 'null' },
    { name: 'the word undefined', nothing: 'undefined' },
    { name: 'the digit 0', nothing: '0' },
    { name: 'blanks', nothing: ' \u00A0 ' },
    { name: 'N/A', nothing: 'N/A' },
    { name: '[object Object]', nothing: '[object Object]' },
    { name: '%20', nothing: '%20' },
    { name: 'two quotes', nothing: '""' },
  ])('$name is no state, no id and no name', ({ nothing }) => {
    const place = strange(create(), {
      get: (element, value) =>
        isOf('state', element) || isOf('id', element) || isOf('name', element) ? nothing : value,
    });
    const { facts, lms } = opened(place);
    expect(facts).toMatchObject({ mode: 'normal', state: '', learnerId: '', learnerName: '' });
    // Nothing comes late either, and nothing was refused.
    expect([lms.stateAgain(), lms.givesBack('state')]).toEqual(['', true]);
  });

  it.each(['guest', 'Guest', 'student', 'anonymous', '1'])('"%s" says who nobody is', (id) => {
    const { facts } = opened(
      strange(
        create(),
        saying('id', () => id),
      ),
    );
    expect(facts?.learnerId).toBe('');
  });

  it.each([
    ['Review', 'review'],
    [' review ', 'review'],
    ['BROWSE', 'browse'],
    ['"browse"', 'browse'],
    ['Normal', 'normal'],
    ['null', 'normal'],
  ])('the mode "%s" is %s', (mode, expected) => {
    const { facts, lms, visit } = opened(
      strange(
        create(),
        saying('mode', () => mode),
      ),
    );
    expect(facts?.mode).toBe(expected);
    if (expected === 'normal') return;
    lms.write(report({ state: 'other' }));
    lms.commit();
    expect(visit.calls.filter(({ name }) => name === 'SetValue' || name === 'Commit')).toEqual([]);
  });

  it('knows a return by its word, however it is written', () => {
    const { facts } = opened(
      strange(
        create(),
        saying('entry', () => ' Resume'),
      ),
    );
    expect(facts?.resumed).toBe(true);
  });

  it.each([
    { name: 'undefined, and no error', answer: undefined, error: (code: unknown) => code },
    { name: 'nothing, and no error', answer: '', error: (code: unknown) => code },
    { name: 'null, and an empty error', answer: null, error: () => '' },
    { name: 'undefined, and no error at all', answer: undefined, error: () => undefined },
    { name: 'nothing, and the number 0', answer: '', error: () => 0 },
    { name: 'true between blanks', answer: ' true\n', error: (code: unknown) => code },
  ])('a start that is answered with $name is a session', ({ answer, error }) => {
    const place = strange(create(), { initialize: () => answer, answer: () => answer, lastError: error });
    const { facts, lms } = opened(place);
    expect(facts).toMatchObject({ mode: 'normal', learnerId: 'learner1' });
    expect(lms.write(report({ state: 'kept' }))).toBe(true);
    expect(lms.commit()).toBe(true);
    expect(opened(place).facts?.state).toBe('kept');
  });

  it('a start that is answered with nothing and an error is none', () => {
    const refused: Oddity = { initialize: () => '', lastError: () => '102' };
    expect(opened(strange(create(), refused)).facts).toBeUndefined();
  });

  it('who answers nothing to anything is no LMS', () => {
    const mute: Oddity = {
      initialize: () => undefined,
      get: () => undefined,
      answer: () => undefined,
      lastError: () => undefined,
    };
    expect(opened(strange(create(), mute)).facts).toBeUndefined();
  });

  it.each([
    { name: 'blanks around it', odd: (state: string) => `  ${state}\r\n` },
    { name: 'quotes around it', odd: (state: string) => `"${state}"` },
    { name: 'lines in it', odd: (state: string) => state.replaceAll(/.{2}/g, '$&\r\n') },
    { name: 'a byte order mark', odd: (state: string) => `\uFEFF${state}` },
    { name: 'entities around it', odd: (state: string) => `&quot;${state}&quot;` },
    { name: 'encoded lines in it', odd: (state: string) => state.replaceAll(/.{2}/g, '$&&#13;&#10;') },
    { name: 'written lines in it', odd: (state: string) => state.replaceAll(/.{2}/g, '$&\\r\\n') },
    { name: 'lines of a page in it', odd: (state: string) => state.replaceAll(/.{2}/g, '$&<br />') },
    { name: 'its hyphens as entities', odd: (state: string) => state.replaceAll('-', '&#45;') },
    {
      name: 'its signs as percents',
      odd: (state: string) => encodeURIComponent(`"${state}"`).replaceAll('-', '%2D').replaceAll('_', '%5F'),
    },
    { name: 'an encoded quote around it', odd: (state: string) => `%22${state}%22` },
  ])('a state that is given back with $name was taken', ({ odd }) => {
    const { lms } = opened(
      strange(
        create(),
        saying('state', (state) => odd(String(state))),
      ),
    );
    expect(lms.write(report({ state: 'AbC-9_z' }))).toBe(true);
    expect(lms.givesBack('AbC-9_z')).toBe(true);
    expect(lms.givesBack('AbC-9_y')).toBe(false);
  });
});

describe.each(places)('a place that does not echo: $name', ({ create }) => {
  test('is no refusal, at a first visit and at a later one', () => {
    const place = withoutEcho(create());
    place.mode = 'normal';
    const first = opened(place);
    expect(first.lms.write(report({ state: 'one' }))).toBe(true);
    first.lms.commit();
    expect(first.lms.givesBack('one')).toBe(true);
    first.lms.close('page');
    const second = opened(place);
    expect(second.facts?.state).toBe('one');
    second.lms.write(report({ state: 'two' }));
    second.lms.commit();
    expect(second.lms.givesBack('two')).toBe(true);
  });

  test('one that shortens the state still is', () => {
    const { lms } = opened(
      strange(
        create(),
        saying('state', (state) => String(state).slice(0, 3)),
      ),
    );
    lms.write(report({ state: 'a longer state' }));
    expect(lms.givesBack('a longer state')).toBe(false);
  });

  test('one that gave back what was written, and then what it had at the launch, has lost it', () => {
    const place = create();
    place.mode = 'normal';
    const first = opened(place);
    first.lms.write(report({ state: 'old' }));
    first.lms.close('page');
    let forgets = false;
    const { lms } = opened(
      strange(
        place,
        saying('state', (state) => (forgets ? 'old' : state)),
      ),
    );
    lms.write(report({ state: 'new' }));
    expect(lms.givesBack('new')).toBe(true);
    forgets = true;
    expect(lms.givesBack('new')).toBe(false);
  });
});
