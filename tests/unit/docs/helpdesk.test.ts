import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCourse, loadWords } from '../../fixtures/loaded-course.ts';

const guide = readFileSync('docs/helpdesk.md', 'utf8');
const words = Object.entries(loadWords('course').nl).filter(
  // What an administrator reads stands in a guide of its own.
  ([key]) => !key.startsWith('selfTest.'),
);

/** Groups of words in which somebody reads that something is refused, not there yet, changed or in need of attention. */
const about: readonly RegExp[] = [
  /^(saved|notice|elsewhere|closed|field|opening)\./,
  /^screen\.(failed|tryAgain|loading)/,
  /^(status\.locked|home\.(opens|nothingNow)|needed\.(attendance|confirmation|after|from|later|presence))/,
  /^(questionnaire\.(missing|choose|own\.(?!show|title))|lesson\.(check\.choose|apply\.missing)|reflection\.empty)/,
  /^leerdossier\.(hint|downloaded|who|presence\.(empty|onlyIn|claim|confirmed|absent))/,
  /^attendance\.(about|trial|unlink|insecure|clock|busy|unavailable|taken|refused|since)/,
  /^attendance\.(link\.(how|other)|code\.(hint|first)|file\.(no-|file-|looking)|toCertificate|camera\.(?!open|close|picture))/,
  /^werksessie\.(deskFailed|programme\.elsewhere|presence\.(chip|times|unknown|in$|claim|confirmed|partial|recorded|doneWhen))/,
  /^closing\.(chip|big|out|renew|refused|lms|profession\.fixed)/,
  // The number of points is part of another sentence; what the field of the name is called stands before all of its words.
  /^closing\.(reward\.(?!points_)|name\.(?!term|label))/,
  /^closing\.points\.(none|choose|notYours|confirmed|misses|reports|you|hours)/,
  /^closing\.certificate\.(confirmed|claim|byCodes|unknown|onlyIn|absent|needs|ask|checking|readOnly|forNow|notStored)/,
  /^closing\.(sheet\.(preview|qrPlace|trial|claim|afterwards|unknown|noPoints|part)|later\.(from|unknown|reminder\.made))/,
  /^certificate\.(trial|basis|noPoints|byOneself|reported)/,
  /^receipt\.(about|without|sender|copied|selected|saved|again|nothing|profession\.why)/,
  /^verify\.(refused|checking|verdict|trialToo|group|finding|never|needed|added|insecure|trust)/,
];
/** Words that tell of trouble in any other group. */
const tellsOfTrouble =
  /\bkon(den)? |\b(kan|kunnen)( we)?( hier)?( nu)? (niet|geen)\b|lukt niet|bewaart .* niet|probeer|verlopen|ingetrokken|beschadigd|vraag .*de organisator|helpdesk/i;

/** Its forms for one and for more are one sentence: whoever searches for the words around the number finds it. */
const sentences = new Map<string, readonly string[]>();
for (const [key, sentence] of words) {
  if (!about.some((group) => group.test(key)) && !tellsOfTrouble.test(sentence)) continue;
  const name = key.replace(/_(one|other)$/, '');
  sentences.set(name, [...(sentences.get(name) ?? []), sentence]);
}

/** A sentence with any number or name where the module fills one in. */
function patternOf(sentence: string): string {
  return sentence
    .split(/(\{\{.+?\}\}|\$t\(.+?\))/)
    .map((piece, position) => {
      if (position % 2 === 0) return piece.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&');
      return piece === '{{count}}' ? '\\d+' : '[^*|<{}]+';
    })
    .join('');
}

test('there are sentences to look for', () => {
  expect(sentences.size).toBeGreaterThan(300);
});

test.each([...sentences])('the guide for the helpdesk has %s word for word', (_name, forms) => {
  const isThere = forms.some((form) => new RegExp(`\\*${patternOf(form)}\\*`).test(guide));
  expect(isThere, forms.join(' / ')).toBe(true);
});

const name = loadCourse('course').title.nl;

/** What is painted before any script. */
const painted = ['index.html', 'controle.html'].flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/<p[^>]*>([^<]+)<\/p/g)].map(([, text = '']) =>
    text.trim().replaceAll(/\s+/g, ' ').replaceAll('{{cursus}}', name),
  ),
);

test.each(painted)('the guide for the helpdesk has “%s”', (sentence) => {
  expect(guide).toContain(`*${sentence}*`);
});

test('the guide quotes nothing that nobody can read', () => {
  const firstColumn = [...guide.matchAll(/^\| (\*(?!\*).+?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/\*([^*]+)\*/g)].map(([, quoted = '']) => quoted),
  );
  const telling = words.filter(([, sentence]) => /\p{L}/u.test(sentence.replaceAll(/\{\{.+?\}\}/g, '')));
  const known = new RegExp(`^(${telling.map(([, sentence]) => patternOf(sentence)).join('|')})$`);
  expect(firstColumn.length).toBeGreaterThan(300);
  expect(firstColumn.filter((quoted) => !known.test(quoted) && !painted.includes(quoted))).toEqual([]);
});

test('every link of the guide leads to a heading or a file', () => {
  const linked = [...guide.matchAll(/\]\(([^)#]*)#?([^)]*)\)/g)];
  const lost = linked.filter(([, file = '', heading = '']) => {
    const text = readFileSync(`docs/${file === '' ? 'helpdesk.md' : file}`, 'utf8');
    return heading !== '' && !headingsOf(text).includes(heading);
  });
  expect(linked.length).toBeGreaterThan(20);
  expect(lost.map(([link]) => link)).toEqual([]);
});

/** The headings as an address names them. */
function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
