import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../ui/icon.ts';
import type { LaunchNotice } from '../session/launch-notice-kind.ts';
import { t } from '../session/words.ts';

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
