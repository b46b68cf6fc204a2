import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { certificatePdf } from '../../../src/certificate/pdf/certificate-pdf.ts';
import { certificate, kinds, wordsIn } from './certificates.ts';

function hasPoppler(): boolean {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const isThere = hasPoppler();

// Nobody has to install it to run the tests; where it is not, the report says that this was skipped.
test.runIf(isThere)('a second reader, poppler, finds it tagged, with its fonts and its text', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  try {
    const file = join(folder, 'certificate.pdf');
    const made = certificate({ ...kinds.points, facts: { ...kinds.points.facts, name: 'Nguyễn Thị Ánh' } });
    writeFileSync(file, await certificatePdf(made, await wordsIn('nl')));
    const run = (tool: string, ...options: readonly string[]) =>
      execFileSync(tool, [...options, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    expect(run('pdfinfo')).toMatch(/Tagged: +yes[^]*Pages: +1\n/);
    const structure = run('pdfinfo', '-struct-text');
    expect(structure).toMatch(/^Document\n {2}P [^]*H1 [^]*"Nguyễn Thị Ánh"[^]*L [^]*LBody [^]*Figure/);
    // What goes on ends in a space, or a voice would join the last word and the next one.
    expect(structure).toContain('"Bewijs van deelname voor "');
    const fonts = run('pdffonts').trim().split('\n').slice(2);
    expect(fonts).toHaveLength(3);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes /);
    expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toContain('Nguyễn Thị Ánh');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
