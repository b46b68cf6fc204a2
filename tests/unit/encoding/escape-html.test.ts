import { expect, test } from 'vitest';
import { escapeHtml } from '../../../src/encoding/escape-html.ts';

test.each([
  { given: '<>&"\'', expected: '&lt;&gt;&amp;&quot;&apos;' },
  { given: '&amp;', expected: '&amp;amp;' },
  { given: 'Żukowska 😀', expected: 'Żukowska 😀' },
])('$given stands in a page as it should show', ({ given, expected }) => {
  expect(escapeHtml(given)).toBe(expected);
});
