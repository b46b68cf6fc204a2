import { expect } from '@open-wc/testing';
import { checkCourse, type GivenByCode } from '../../../src/check/check-course.ts';
import type { CourseError } from '../../../src/course-files/course-error.ts';
import { folderOf } from '../../../src/course-files/course-folder.ts';
import { fromBase64url } from '../../../src/encoding/base64url.ts';

const keyId = 'c571647dd0a46273';
const issuer = `name: NHG
keyId: '${keyId}'
demonstration: false
from: 2026-01-01
key:
  x: HOGHIN62qEAXLmKu89KyL-5Lx_xw5rPL4KOEGDJFbxE
  y: LwZFhROS676HQuakM7Fuha5bQ85pHu9oxm8tC4PSfIs
`;
const issuerPath = `issuers/${keyId}.yaml`;

/** What a page has of a course that was opened in it: bytes, by their path. */
let course: Map<string, Uint8Array>;
let given: GivenByCode;

before(async () => {
  const response = await fetch('/course-as-data.json');
  const data = (await response.json()) as { files: [string, string][]; given: GivenByCode };
  course = new Map(data.files.map(([path, bytes]) => [path, fromBase64url(bytes)!]));
  given = data.given;
});

const changed = (path: string, bytes: string | Uint8Array) =>
  new Map(course).set(path, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);

function faultsIn(files: ReadonlyMap<string, Uint8Array>): string {
  try {
    checkCourse(folderOf(files), given);
    return 'no fault';
  } catch (error) {
    return (error as CourseError).inLanguage('nl');
  }
}

const textOf = (path: string) => new TextDecoder().decode(course.get(path));

describe('the check of a whole course runs in a browser', () => {
  it('finds the real course sound, from bytes in memory', () => {
    const checked = checkCourse(folderOf(course), given);
    expect(checked.course.title.nl).to.equal('Preventie in de Buurt');
    expect(checked.course.phases.length).to.be.greaterThan(2);
    expect(checked.news.added).to.equal(0);
  });

  it('tells the line of a text that was not saved as UTF-8', () => {
    const page = textOf('tips/draagvlak.nl.md');
    const ansi = Uint8Array.from(`${page}\ncaf\u00e9`, (letter) => Math.min(letter.charCodeAt(0), 255));
    expect(faultsIn(changed('tips/draagvlak.nl.md', ansi))).to.match(
      /^tips\/draagvlak\.nl\.md:\d+: .*Windows-1252/,
    );
  });

  it('tells what does not fit together, with the line as it should be', () => {
    const tips = textOf('tips/tips.yaml').replace('mark: 32', 'mark: 99');
    expect(faultsIn(changed('tips/tips.yaml', tips))).to.match(/^tips\/tips\.yaml:12: .* zet 32 terug/i);
    const words = textOf('teksten/nl.json').replace('"draft_other": "{{count}}', '"draft_other": "{{naam}}');
    expect(faultsIn(changed('teksten/nl.json', words))).to.contain('{{naam}}');
  });

  it('knows the key of an issuer, and one that is none', () => {
    const { trust } = checkCourse(folderOf(changed(issuerPath, issuer)), given);
    expect(trust.issuers.map((one) => one.keyId)).to.deep.equal([keyId]);
    expect(faultsIn(changed(issuerPath, issuer.replace('y: L', 'y: M')))).to.contain(`${issuerPath}:6: `);
  });
});
