import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Language } from '../../course-files/language.ts';
import type { Place } from '../../editing/edit.ts';
import type { CourseNode, CoursePart } from '../../editing/outline/course-node.ts';
import { localVariant } from '../../editing/outline/besides-steps.ts';
import type { EditorSession } from '../../editing/session/editor-session.ts';
import { variantFile } from '../../course-files/variant/variant-schema.ts';
import { isVariant } from '../../editing/operations/variant.ts';
import { officeIcon } from '../office/office-icon.ts';
import { t } from '../session/words.ts';
import './form/course-form.ts';
import './special/special-form.ts';
import './variant/variant-desk.ts';

/** What the form of a part is made of. */
interface PartFormOf {
  readonly node: CourseNode;
  readonly part: CoursePart;
  readonly session: EditorSession;
  readonly stale: readonly Place[];
  readonly language: Language;
  /** `2026-11-30`. */
  readonly today: string;
}

/** The form of a part: what it has of its own, and then its fields. Another part is another form, which remembers nothing of this one. */
export function partForm({ node, part, session, stale, language, today }: PartFormOf) {
  const { draft, revision, checked } = session;
  const [place] = part.places;
  if (node.id === localVariant)
    return html`<variant-desk .draft=${draft} .revision=${revision} .language=${language}></variant-desk>`;
  // In a local variant only the variant is edited; the rest is shown, and the reason with it.
  const isNational = isVariant(draft) && place?.file !== variantFile;
  return keyed(
    `${node.id}/${part.id}`,
    html`${
        isNational
          ? html`<p class="notice" data-tone="warn">
              ${officeIcon('lock')}<span>${t('draft.refused.national')}</span>
            </p>`
          : nothing
      }
      <special-form
        ?inert=${isNational}
        .draft=${draft}
        .revision=${revision}
        .language=${language}
        .today=${today}
        .place=${place}
      ></special-form>
      ${
        place !== undefined && hasNoFields(place)
          ? nothing
          : html`<course-form
              ?inert=${isNational}
              .draft=${draft}
              .revision=${revision}
              .places=${part.places}
              .language=${language}
              .faults=${checked?.faults ?? []}
              .stale=${stale}
              .today=${today}
            ></course-form>`
      }`,
  );
}

/** Parts of which the form of their own is all that there is. */
function hasNoFields({ file, path }: Place): boolean {
  return file === 'course.yaml' && path.length === 1 && ['accreditation', 'phases'].includes(String(path[0]));
}
