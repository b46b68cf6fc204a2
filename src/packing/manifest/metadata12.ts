import type { Words } from '../../course-files/language.ts';
import type { ManifestInput } from './manifest-input.ts';
import { escapeHtml } from '../../encoding/escape-html.ts';
import { element } from './xml.ts';

/**
 * The course in the learning object metadata of SCORM 1.2, with every element that 1.2 asks of a content aggregation.
 * All names carry a prefix, so that an LMS that reads names as text does not take a `title` here for the course title.
 */
export function metadata12(input: ManifestInput): string[] {
  return element('imsmd:lom', [
    ...element('imsmd:general', [
      ...element('imsmd:title', inLanguages(input, input.title)),
      ...element('imsmd:catalogentry', [
        '<imsmd:catalog>Course</imsmd:catalog>',
        ...element('imsmd:entry', [languageless(input.identifier)]),
      ]),
      ...input.languages.map((language) => `<imsmd:language>${language}</imsmd:language>`),
      ...element('imsmd:description', inLanguages(input, input.description)),
      ...keywords(input),
    ]),
    ...element('imsmd:lifecycle', [
      ...element('imsmd:version', [languageless(input.version)]),
      ...choice('status', 'Final'),
    ]),
    ...element('imsmd:metametadata', ['<imsmd:metadatascheme>ADL SCORM 1.2</imsmd:metadatascheme>']),
    ...element('imsmd:technical', [
      '<imsmd:format>text/html</imsmd:format>',
      `<imsmd:location type="URI">${escapeHtml(input.launch)}</imsmd:location>`,
    ]),
    ...element('imsmd:rights', [...choice('cost', 'no'), ...choice('copyrightandotherrestrictions', 'yes')]),
    ...element('imsmd:classification', [
      ...choice('purpose', 'Discipline'),
      ...element('imsmd:description', inLanguages(input, input.description)),
      ...keywords(input),
    ]),
  ]);
}

function inLanguages(input: ManifestInput, texts: Words): string[] {
  return input.languages.map((language) => langstring(language, texts[language]));
}

function keywords(input: ManifestInput): string[] {
  return input.languages.flatMap((language) =>
    input.keywords[language].flatMap((keyword) => element('imsmd:keyword', [langstring(language, keyword)])),
  );
}

function choice(name: string, value: string): string[] {
  return element(`imsmd:${name}`, [
    ...element('imsmd:source', [languageless('LOMv1.0')]),
    ...element('imsmd:value', [languageless(value)]),
  ]);
}

function languageless(text: string): string {
  return langstring('x-none', text);
}

function langstring(language: string, text: string): string {
  return `<imsmd:langstring xml:lang="${language}">${escapeHtml(text)}</imsmd:langstring>`;
}
