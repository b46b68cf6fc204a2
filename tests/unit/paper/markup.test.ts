import { expect, test } from 'vitest';
import { maskedNumber } from '../../../src/paper/masked-number.ts';
import { markup } from '../../../src/paper/markup.ts';

test('whatever somebody typed shows as it is, and starts nothing', () => {
  const name = `<script>alert(1)</script>" onload='x' & more`;
  expect(markup`<td title="${name}">${name}</td>`.html).toBe(
    '<td title="&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&apos;x&apos; &amp; more">&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&apos;x&apos; &amp; more</td>',
  );
});

test('markup in markup stays, lists come one after the other, nothing is nothing', () => {
  const items = ['a<b', markup`<b>c</b>`].map((each) => markup`<li>${each}</li>`);
  expect(markup`<ul>${items}</ul>${undefined}${3}`.html).toBe('<ul><li>a&lt;b</li><li><b>c</b></li></ul>3');
});

test.each([
  ['19012345701', '•••• 701'],
  ['190 123 457 01', '•••• 701'],
  ['5512326', '•••• 26'],
  ['00441', '•••• 41'],
  ['4412', '••••'],
  ['', ''],
  [undefined, ''],
])('of the number %s nobody else reads more than %s', (number, shown) => {
  expect(maskedNumber(number)).toBe(shown);
});
