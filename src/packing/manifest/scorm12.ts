import { shownTitle, stableIdentifiers, type ManifestInput } from './manifest-input.ts';
import { metadata12 } from './metadata12.ts';
import { escapeHtml } from '../../encoding/escape-html.ts';
import { element, indent } from './xml.ts';

const schemaLocations = [
  'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
  'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
];

/**
 * The imsmanifest.xml of a SCORM 1.2 package. The prefix must literally be `adlcp`: Moodle compares the names as text.
 * There is no masteryscore: with one, Moodle turns a suspended course with a low score into a failed one.
 */
export function manifest12(input: ManifestInput): string {
  const title = escapeHtml(shownTitle(input));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="${escapeHtml(input.identifier)}" version="${escapeHtml(input.version)}"`,
    '  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
    '  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
    '  xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"',
    '  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    `  xsi:schemaLocation="${schemaLocations.join(' ')}">`,
    ...indent([
      ...element('metadata', [
        '<schema>ADL SCORM</schema>',
        '<schemaversion>1.2</schemaversion>',
        ...metadata12(input),
      ]),
      ...element(
        'organizations',
        element(
          'organization',
          [
            `<title>${title}</title>`,
            ...element(
              'item',
              [`<title>${title}</title>`],
              `identifier="${stableIdentifiers.item}" identifierref="${stableIdentifiers.resource}" isvisible="true"`,
            ),
          ],
          `identifier="${stableIdentifiers.organization}"`,
        ),
        `default="${stableIdentifiers.organization}"`,
      ),
      ...element(
        'resources',
        element(
          'resource',
          input.files.map((file) => `<file href="${escapeHtml(file)}"/>`),
          `identifier="${stableIdentifiers.resource}" type="webcontent" adlcp:scormtype="sco" href="${escapeHtml(input.launch)}"`,
        ),
      ),
    ]),
    '</manifest>',
  ];
  return `${lines.join('\n')}\n`;
}
