import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ManifestInput } from '../../../src/packing/manifest/manifest-input.ts';
import { manifest12 } from '../../../src/packing/manifest/scorm12.ts';
import { manifest2004 } from '../../../src/packing/manifest/scorm2004.ts';
import { schemaFaults, schemasFolder } from './schema-faults.ts';

const input: ManifestInput = {
  identifier: 'proefcursus',
  title: { nl: 'Çağla & <Öztürk>', en: 'The "course" of Çağla' },
  description: { nl: 'Samen & gezond', en: "The neighbours' health" },
  keywords: { nl: ['wijk', 'zorg & welzijn'], en: ['care'] },
  languages: ['nl', 'en'],
  version: '2026.1',
  launch: 'index.html',
  files: ['assets/course.js', 'fonts/proef.woff2', 'index.html'],
};

const writers = [
  { standard: 'scorm12', write: manifest12, schemaversion: '1.2', scormType: 'adlcp:scormtype="sco"' },
  {
    standard: 'scorm2004',
    write: manifest2004,
    schemaversion: '2004 4th Edition',
    scormType: 'adlcp:scormType="sco"',
  },
] as const;

describe.each(writers)('the manifest of $standard', ({ standard, write, schemaversion, scormType }) => {
  const manifest = write(input);

  it('is valid against the schemas that are in the package', async () => {
    expect(await schemaFaults(standard, manifest)).toEqual([]);
  });

  it('names the standard literally as LMSs look for it', () => {
    expect(manifest).toContain('<schema>ADL SCORM</schema>');
    expect(manifest).toContain(`<schemaversion>${schemaversion}</schemaversion>`);
  });

  it('tells the version of the course', () => {
    expect(matches(manifest, /<manifest [^>]*\bversion="([^"]*)"/g)).toEqual(['2026.1']);
  });

  it('has one organization, one item and one resource, which is a SCO', () => {
    expect(matches(manifest, /<(organization|item|resource) /g)).toEqual([
      'organization',
      'item',
      'resource',
    ]);
    expect(manifest).toContain(scormType);
    expect(manifest).toContain('identifierref="RES-COURSE"');
    expect(manifest).toContain('<organizations default="ORG-COURSE">');
  });

  it('keeps the identifiers by which an LMS finds the results of earlier versions', () => {
    expect(identifiers(manifest)).toEqual(['proefcursus', 'ORG-COURSE', 'ITEM-COURSE', 'RES-COURSE']);
    expect(identifiers(write({ ...input, version: '2030.9' }))).toEqual(identifiers(manifest));
  });

  it('has identifiers that are XML names without colon', () => {
    for (const identifier of identifiers(manifest)) expect(identifier).toMatch(/^[A-Za-z_][\w.-]*$/);
  });

  it('lists every course file exactly once and nothing else', () => {
    expect(matches(manifest, /<file href="([^"]*)"/g)).toEqual(input.files);
  });

  it('opens a page that is in its list of files', () => {
    const [page] = matches(manifest, /<resource [^>]*\bhref="([^"]*)"/g);
    expect(input.files).toContain(page);
  });

  it('leaves the status to the course', () => {
    expect(manifest).not.toMatch(/masteryscore|completionThreshold|satisfiedByMeasure/i);
  });

  it('shows the title in the first language, however it is spelled', () => {
    expect(matches(manifest, /<title>(.*)<\/title>/g)).toEqual([
      'Çağla &amp; &lt;Öztürk&gt;',
      'Çağla &amp; &lt;Öztürk&gt;',
    ]);
    expect(write({ ...input, languages: ['en'] })).toContain(
      '<title>The &quot;course&quot; of Çağla</title>',
    );
  });

  // ADL's validator refuses a package with a namespace that none of its schemas describes.
  it('names no namespace without a schema in the package that describes it', () => {
    const located = new Map(pairs(/schemaLocation="([^"]*)"/.exec(manifest)?.[1] ?? ''));
    const used = matches(manifest, /xmlns(?::\w+)?="([^"]*)"/g).filter((name) => !name.endsWith('instance'));
    expect(used.sort()).toEqual([...located.keys()].sort());
    for (const [name, file] of located) {
      const schema = readFileSync(join(schemasFolder, standard, file), 'utf8');
      expect(/targetNamespace\s*=\s*"([^"]*)"/.exec(schema)?.[1]).toBe(name);
    }
    // What an element or attribute calls itself by is one of them.
    const prefixes = matches(manifest, /xmlns:(\w+)=/g);
    for (const prefix of matches(manifest, /[<\s](\w+):\w+/g))
      expect([...prefixes, 'xmlns', 'xml']).toContain(prefix);
  });

  it('does not depend on the time', () => {
    expect(write(input)).toBe(manifest);
    expect(manifest).not.toMatch(/\d{4}-\d\d-\d\d/);
  });
});

describe('the schemas', () => {
  const faults = [
    {
      name: 'a SCORM type that does not exist',
      standard: 'scorm12',
      broken: manifest12(input).replace('scormtype="sco"', 'scormtype="scorm"'),
    },
    {
      name: 'an identifier with a space',
      standard: 'scorm12',
      broken: manifest12(input).replace('ITEM-COURSE', 'ITEM COURSE'),
    },
    {
      name: 'a metadata element that does not exist',
      standard: 'scorm12',
      broken: manifest12(input).replaceAll('imsmd:keyword', 'imsmd:keywords'),
    },
    {
      name: 'a SCORM type that does not exist',
      standard: 'scorm2004',
      broken: manifest2004(input).replace('scormType="sco"', 'scormType="scorm"'),
    },
    {
      name: 'a button that does not exist',
      standard: 'scorm2004',
      broken: manifest2004(input).replace('>previous<', '>back<'),
    },
    {
      name: 'a delivery control that is neither true nor false',
      standard: 'scorm2004',
      broken: manifest2004(input).replace('completionSetByContent="true"', 'completionSetByContent="always"'),
    },
    {
      name: 'a manifest without organizations',
      standard: 'scorm2004',
      broken: manifest2004(input).replace(/<organizations[^]*<\/organizations>/, ''),
    },
    {
      name: 'an ampersand that is not escaped',
      standard: 'scorm2004',
      broken: manifest2004(input).replace('&amp;', '&'),
    },
  ] as const;

  it.each(faults)('refuse $name in $standard', async ({ standard, broken }) => {
    expect(await schemaFaults(standard, broken)).not.toEqual([]);
  });
});

describe('the metadata of SCORM 1.2', () => {
  const manifest = manifest12(input);

  it('tell title, description, languages, version and keywords of the course', () => {
    for (const said of [
      'Çağla &amp; &lt;Öztürk&gt;',
      'Samen &amp; gezond',
      'The neighbours&apos; health',
      'zorg &amp; welzijn',
      'care',
      '2026.1',
    ]) {
      expect(manifest.slice(manifest.indexOf(':lom>'), manifest.indexOf('</metadata>'))).toContain(said);
    }
    expect(matches(manifest, /:language>(nl|en)</g)).toEqual(['nl', 'en']);
  });

  it('describes the course in each of its languages', () => {
    expect(manifest).toContain('<imsmd:langstring xml:lang="nl">Samen &amp; gezond</imsmd:langstring>');
    expect(manifest).toContain(
      '<imsmd:langstring xml:lang="en">The neighbours&apos; health</imsmd:langstring>',
    );
    expect(manifest).toContain('<imsmd:langstring xml:lang="nl">zorg &amp; welzijn</imsmd:langstring>');
    expect(manifest12({ ...input, languages: ['nl'] })).not.toContain('xml:lang="en"');
  });
});

describe('the metadata of SCORM 2004', () => {
  it('are the two that name the standard, and nothing of another namespace', () => {
    const metadata = /<metadata>([^]*?)<\/metadata>/.exec(manifest2004(input))?.[1] ?? '';
    expect(matches(metadata, /<([\w:]+)>/g)).toEqual(['schema', 'schemaversion']);
  });
});

describe('the sequencing of SCORM 2004', () => {
  const manifest = manifest2004(input);

  it('takes completion and success from the course', () => {
    expect(manifest).toContain(
      '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
    );
  });

  it('lets the learner choose the course and flow into it', () => {
    expect(manifest).toContain('<imsss:controlMode choice="true" flow="true"/>');
  });

  it('hides the buttons to step, and no way out', () => {
    expect(matches(manifest, /<adlnav:hideLMSUI>(\w+)</g)).toEqual(['previous', 'continue']);
  });
});

function identifiers(manifest: string): string[] {
  return matches(manifest, /\bidentifier="([^"]*)"/g);
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

function pairs(list: string): [string, string][] {
  const words = list.split(' ');
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? '']] : []));
}
