import { expect, test } from 'vitest';
import { withoutIndentation } from '../../../build/lean-templates.ts';

const leanOf = async (code: string) => (await withoutIndentation(code, 'element.ts'))?.code;

test('a template loses its indentation, and no words grow together', async () => {
  const code = ['const a = html`', '  <p>', '    Samen', '    <b>in ${where}</b>', '  </p>', '`;'].join('\n');
  expect(await leanOf(code)).toBe('const a = html`\n<p>\nSamen\n<b>in ${where}</b>\n</p>\n`;');
});

test('a style sheet also loses what it says to its next owner', async () => {
  const code = [
    'const a = css`',
    '  /* One row: as wide',
    '     as the page. */',
    '  .row {',
    "    content: '·  ·';",
    '    inline-size: ${width};',
    '  }',
    '`;',
  ].join('\n');
  expect(await leanOf(code)).toBe("const a = css`\n.row {\ncontent: '·  ·';\ninline-size: ${width};\n}\n`;");
});

test('a template within a template is lean as well', async () => {
  const code =
    'const a = html`<ul>\n    ${rows.map((row) => html`<li>\n      ${row}\n    </li>`)}\n  </ul>`;';
  expect(await leanOf(code)).toBe(
    'const a = html`<ul>\n${rows.map((row) => html`<li>\n${row}\n</li>`)}\n</ul>`;',
  );
});

test('other text is left alone', async () => {
  expect(
    await leanOf('const a = `een\n   twee`; // html`  x`\nconst b = tagged`een\n   twee`;'),
  ).toBeUndefined();
});
