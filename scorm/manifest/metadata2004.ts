import type { ManifestInput, ManifestLanguage } from './manifest-input.ts';
import { element, escapeXml } from './xml.ts';

/** The namespace of IEEE 1484.12.3, to be declared with the prefix `lom`. */
export const lomNamespace = 'http://ltsc.ieee.org/xsd/LOM';

/** The course in the learning object metadata (IEEE LOM) of SCORM 2004. */
export function metadata2004(input: ManifestInput): string[] {
  return element('lom:lom', [
    ...element('lom:general', [
      ...element('lom:identifier', [
        '<lom:catalog>Course</lom:catalog>',
        `<lom:entry>${escapeXml(input.identifier)}</lom:entry>`,
      ]),
      ...element('lom:title', inLanguages(input, input.title)),
      ...input.languages.map((language) => `<lom:language>${language}</lom:language>`),
      ...element('lom:description', inLanguages(input, input.description)),
      ...input.languages.flatMap((language) =>
        input.keywords[language].flatMap((keyword) => element('lom:keyword', [text(language, keyword)])),
      ),
    ]),
    ...element('lom:lifeCycle', element('lom:version', [text('en', input.version)])),
    ...element('lom:metaMetadata', [
      '<lom:metadataSchema>LOMv1.0</lom:metadataSchema>',
      '<lom:metadataSchema>ADLv1.0</lom:metadataSchema>',
    ]),
    ...element('lom:technical', ['<lom:format>text/html</lom:format>']),
  ]);
}

function inLanguages(input: ManifestInput, texts: Readonly<Record<ManifestLanguage, string>>): string[] {
  return input.languages.map((language) => text(language, texts[language]));
}

function text(language: string, content: string): string {
  return `<lom:string language="${language}">${escapeXml(content)}</lom:string>`;
}
