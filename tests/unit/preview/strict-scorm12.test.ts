import { expect, test } from 'vitest';
import type { Runtime } from '../../../scorm/preview/page/runtime.ts';
import { strictScorm12 } from '../../../scorm/preview/page/strict-scorm12.ts';

/** Takes everything, as the library does. */
function lenient(): Runtime {
  return {
    initialize: () => 'true',
    terminate: () => 'true',
    getValue: () => 'value',
    setValue: () => 'true',
    commit: () => 'true',
    lastError: () => '0',
    errorString: () => '',
    diagnostic: () => '',
  };
}

test.each([
  { element: 'cmi.suspend_data', longest: 4096 },
  { element: 'cmi.core.lesson_location', longest: 255 },
  { element: 'cmi.interactions.12.student_response', longest: 255 },
])('takes $longest characters of $element and not one more', ({ element, longest }) => {
  const runtime = strictScorm12(lenient());
  expect(runtime.setValue(element, 'x'.repeat(longest))).toBe('true');
  expect(runtime.lastError()).toBe('0');
  expect(runtime.setValue(element, 'x'.repeat(longest + 1))).toBe('false');
  expect(runtime.lastError()).toBe('405');
  runtime.commit('');
  expect(runtime.lastError()).toBe('0');
});

test('takes nothing any more after LMSFinish', () => {
  const runtime = strictScorm12(lenient());
  expect(runtime.terminate('')).toBe('true');
  expect(runtime.lastError()).toBe('0');
  expect(runtime.setValue('cmi.suspend_data', 'x')).toBe('false');
  expect(runtime.lastError()).toBe('301');
  expect(runtime.getValue('cmi.suspend_data')).toBe('');
  expect([runtime.commit(''), runtime.terminate(''), runtime.initialize('')]).toEqual([
    'false',
    'false',
    'false',
  ]);
});
