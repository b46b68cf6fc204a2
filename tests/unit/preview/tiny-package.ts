import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { packageFileName, standards, type Standard } from '../../../src/packing/standards.ts';

/** A course of one page, packed in both standards, in a folder of its own. */
export function tinyDist(page = '<!doctype html><title>Tiny course</title>'): {
  readonly dist: string;
  readonly dataFile: string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  for (const standard of standards) writeTinyPackage(folder, standard, page);
  return {
    dist: folder,
    dataFile: join(folder, 'data', 'records.sqlite'),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function writeTinyPackage(dist: string, standard: Standard, page: string): void {
  const zip = zipSync({
    'imsmanifest.xml': strToU8(manifest(standard)),
    'start/index.html': strToU8(page),
    'start/app.js': strToU8('export const answer = 42;\n'),
    'start/één blad.svg': strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'start/picture.png': new Uint8Array([137, 80, 78, 71]),
  });
  writeFileSync(join(dist, packageFileName(standard)), zip);
}

function manifest(standard: Standard): string {
  const type = standard === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType';
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="tiny" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3">
  <organizations default="b">
    <organization identifier="a"><title>Other</title></organization>
    <organization identifier="b">
      <title>Tiny</title>
      <item identifier="item" identifierref="sco"><title>Klein &amp; fijn</title></item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="asset" type="webcontent" href="start/app.js"><file href="start/app.js"/></resource>
    <resource identifier="sco" type="webcontent" ${type}="sco" href="start/index.html"><file href="start/index.html"/></resource>
  </resources>
</manifest>`;
}
