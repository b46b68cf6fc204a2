import { shownTitle, stableIdentifiers, type ManifestInput } from './manifest-input.ts';
import { escapeHtml } from '../../encoding/escape-html.ts';
import { element, indent } from './xml.ts';

// One line with single spaces: the ADL test suite splits this list at each space.
const schemaLocations = [
  'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
];

/**
 * The imsmanifest.xml of a SCORM 2004 4th Edition package. The prefixes must literally be `adlcp`, `adlnav` and
 * `imsss`: Moodle compares the names as text.
 *
 * There is no completionThreshold: with one, the LMS must overrule the status that the course reports.
 *
 * It has no learning object metadata: ADL's validator refuses a namespace whose schema is not in the package, and the
 * LOM schema of IEEE is in no set of the 4th Edition.
 */
export function manifest2004(input: ManifestInput): string {
  const title = escapeHtml(shownTitle(input));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="${escapeHtml(input.identifier)}" version="${escapeHtml(input.version)}"`,
    '  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"',
    '  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"',
    '  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"',
    '  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
    '  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    `  xsi:schemaLocation="${schemaLocations.join(' ')}">`,
    ...indent([
      ...element('metadata', [
        '<schema>ADL SCORM</schema>',
        '<schemaversion>2004 4th Edition</schemaversion>',
      ]),
      ...element(
        'organizations',
        element(
          'organization',
          [
            `<title>${title}</title>`,
            ...element(
              'item',
              [`<title>${title}</title>`, ...statusComesFromCourse(), ...noStepButtons()],
              `identifier="${stableIdentifiers.item}" identifierref="${stableIdentifiers.resource}" isvisible="true"`,
            ),
            ...element('imsss:sequencing', ['<imsss:controlMode choice="true" flow="true"/>']),
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
          `identifier="${stableIdentifiers.resource}" type="webcontent" adlcp:scormType="sco" href="${escapeHtml(input.launch)}"`,
        ),
      ),
    ]),
    '</manifest>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Without this an LMS marks the course completed and passed as soon as the learner closes it. */
function statusComesFromCourse(): string[] {
  return element('imsss:sequencing', [
    '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
  ]);
}

/** There is one item, so nothing to step to. The handInOptionsX out of the course stay visible. */
function noStepButtons(): string[] {
  return element(
    'adlnav:presentation',
    element('adlnav:navigationInterface', [
      '<adlnav:hideLMSUI>previous</adlnav:hideLMSUI>',
      '<adlnav:hideLMSUI>continue</adlnav:hideLMSUI>',
    ]),
  );
}
