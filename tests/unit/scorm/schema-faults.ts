import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import type { Standard } from '../../../src/packing/standards.ts';

export const schemasFolder = join(import.meta.dirname, '../../../scorm/package/schemas');

/** xmllint takes one schema, so this one imports what a manifest may use. */
const entrances: Readonly<Record<Standard, readonly (readonly [namespace: string, file: string])[]>> = {
  scorm12: [
    ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
    ['http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
  ],
  scorm2004: [
    ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
    ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
    ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
    ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
  ],
};

/**
 * Two files of the 1.2 set break rules of their own language, which the parsers of 2001 let pass and xmllint does
 * not. The stand-ins accept a little less than the published files, so what is valid here is valid there.
 */
const repairs: Readonly<Record<string, (schema: string) => string>> = {
  // "Any element" next to named optional ones is ambiguous; any element of another namespace is not.
  'imsmd_rootv1p2p1.xsd': (schema) => schema.replace('namespace="##any"', 'namespace="##other"'),
  // The xml namespace may not be the default one; the file does not use it as such.
  'ims_xml.xsd': (schema) => schema.replace('xmlns="http://www.w3.org/XML/1998/namespace"', ''),
};

/** What the schemas in the package find wrong with a manifest; empty when it is valid. */
export async function schemaFaults(standard: Standard, manifest: string): Promise<string[]> {
  const folder = join(schemasFolder, standard);
  const imports = entrances[standard].map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const result = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: {
      fileName: 'entrance.xsd',
      contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
    },
    preload: readdirSync(folder).map((fileName) => {
      const schema = readFileSync(join(folder, fileName), 'utf8');
      return { fileName, contents: repairs[fileName]?.(schema) ?? schema };
    }),
  });
  const faults = result.errors.map((error) => error.message);
  return result.valid || faults.length > 0 ? faults : [result.rawOutput];
}
