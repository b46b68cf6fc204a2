import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../ui/icon.ts';
import { t } from '../session/words.ts';

/** What the learner must know about this launch, if anything. */
export type LaunchNotice =
  | 'standalone'
  | 'refused'
  | 'memory'
  | 'review'
  | 'browse'
  /** The LMS has the learner as finished and gave no state: with a copy in this browser, or without. */
  | 'emptiedCopy'
  | 'emptied'
  | 'recovered'
  | 'merged'
  | 'unreadable'
  /** The LMS says that the learner was here before, and has nothing of it. */
  | 'nothingBack'
  /** It does not say so, but here is a sealed copy of the learner that what the LMS gave does not open. */
  | 'sealedCopy'
  /** The browser blocks the copy that is kept until the LMS has proved to have everything. */
  | 'noCopy';

/** The notice, with a way to download what could not be read. `aside` is that string. */
export function launchNotice(
  notice: LaunchNotice | undefined,
  aside: string | undefined,
): TemplateResult | typeof nothing {
  if (notice === undefined) return nothing;
  const tone = [
    'unreadable',
    'memory',
    'refused',
    'nothingBack',
    'sealedCopy',
    'emptied',
    'emptiedCopy',
  ].includes(notice)
    ? 'warn'
    : 'info';
  return html`<section class="notice" data-tone=${tone} aria-label=${t('notice.label')}>
    ${icon('info')}
    <p>${t(`notice.${notice}`)}</p>
    ${
      aside === undefined
        ? nothing
        : html`<div class="buttons">
            <a
              class="button quiet"
              download="voortgang.txt"
              href=${`data:text/plain;charset=utf-8,${encodeURIComponent(aside)}`}
              >${t('notice.download')}</a
            >
          </div>`
    }
  </section>`;
}
