import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every Dutch word that somebody can read on a screen, on paper or from a command. */
const said = ['nl', 'zaal.nl', 'kantoor.nl', 'papier.nl', 'opdrachtregel.nl'].flatMap((name) =>
  textsOf(JSON.parse(readFileSync(`course/teksten/${name}.json`, 'utf8'))),
);

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value);
  // A list of lines is one text.
  return Array.isArray(value) ? [inner.join('\n')] : inner.flatMap(textsOf);
}

/** What a guide quotes: in italics, with … for what differs each time. */
function quotedIn(guide: string): readonly string[] {
  const text = readFileSync(guide, 'utf8').replaceAll(/```[\s\S]*?```/g, '').replaceAll(/\*\*[^*]+\*\*/g, '');
  return [...text.matchAll(/\*([^*]+)\*/g)].map(([, quoted = '']) => quoted.replaceAll(/\s+/g, ' '));
}

test.each(['docs/gespreksleider.md', 'docs/sessies-en-sleutels.md'])(
  'what %s quotes can be read somewhere, word for word',
  (guide) => {
    const quoted = quotedIn(guide);
    expect(quoted.length).toBeGreaterThan(20);
    const lost = quoted.filter((piece) => {
      const pattern = piece
        .split('…')
        .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*');
      return !said.some((text) => new RegExp(pattern, 'iu').test(text));
    });
    expect(lost).toEqual([]);
  },
);

test('every link in the guides leads to a heading or a file', () => {
  for (const guide of ['gespreksleider.md', 'sessies-en-sleutels.md']) {
    const text = readFileSync(`docs/${guide}`, 'utf8');
    for (const [link, file = '', heading = ''] of text.matchAll(/\]\(([^)#]*)#?([^)]*)\)/g)) {
      const other = readFileSync(`docs/${file === '' ? guide : file}`, 'utf8');
      const headings = [...other.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replaceAll(/[^\p{L}\d\s-]/gu, '')
          .replaceAll(' ', '-'),
      );
      expect(heading === '' || headings.includes(heading), `${guide}: ${link}`).toBe(true);
    }
  }
});
