import { html, nothing, type TemplateResult } from 'lit';
import type { StepState } from '../../programme/overview.ts';
import type { CourseSession } from '../shell/course-session.ts';
import { hashOf } from '../shell/route.ts';
import { icon, type IconName } from '../ui/icon.ts';
import { statusChip } from '../ui/status-chip.ts';
import { dateInWords, durationInWords, t } from '../words.ts';

/** What somebody still has to do or bring, as one sentence and a list; nothing in it when everything is there. */
export function stillNeeded(session: CourseSession): TemplateResult {
  // This screen itself is done by what it asks for.
  const needed = session.overview.needed.filter(({ step }) => step.kind !== 'closing');
  const presence = presenceInWords(session);
  const nothingLeft = needed.length === 0 && presence.enough;
  return html`
    <p class="answer">
      ${
        nothingLeft
          ? t('closing.nothing')
          : needed.length === 0
            ? t('closing.onlyPresence')
            : t('closing.needed', { count: needed.length })
      }
    </p>
    ${
      needed.length === 0
        ? nothing
        : html`<ul class="needs">
            ${needed.map((state) => html`<li>${neededStep(session, state)}</li>`)}
          </ul>`
    }
    <p class="line" data-tone=${presence.enough ? 'ok' : 'open'}>
      ${icon(presence.icon)}<span>${presence.words}</span>
    </p>
  `;
}

function neededStep(session: CourseSession, state: StepState): TemplateResult {
  const { step, status } = state;
  const title = step.title[session.language];
  return html`<span class="plate" aria-hidden="true">${icon(step.icon)}</span>
    <span class="words"
      >${status === 'locked' ? html`<b>${title}</b>` : html`<a href=${hashOf(step.id)}>${title}</a>`}<small
        >${whenInWords(session, state)}</small
      ></span
    >
    ${statusChip(status)}`;
}

function whenInWords({ overview, language }: CourseSession, state: StepState): string {
  const { status, opening, minutesToGo } = state;
  if (status !== 'locked' || opening.open) {
    return t('closing.stepToGo', { duration: durationInWords(minutesToGo) });
  }
  if ('after' in opening) {
    const names = opening.after.map(
      (id) => overview.steps.find(({ step }) => step.id === id)?.step.title[language] ?? id,
    );
    const steps = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
    return t('closing.stepAfter', { steps });
  }
  return opening.from === undefined
    ? t('closing.stepLater')
    : t('closing.stepFrom', { date: dateInWords(opening.from, language) });
}

interface PresenceInWords {
  readonly enough: boolean;
  readonly icon: IconName;
  readonly words: string;
}

function presenceInWords({ overview, facts }: CourseSession): PresenceInWords {
  const { basis, minutes, full } = overview.presence;
  const duration = durationInWords(minutes);
  if (basis === 'none') {
    const half = facts.attendance.checkedIn !== undefined;
    const words = half ? t('closing.presence.onlyIn') : t('closing.presence.none');
    return { enough: false, icon: 'clock', words };
  }
  if (basis === 'claim') {
    const words = t(full ? 'closing.presence.claimFull' : 'closing.presence.claimPart', { duration });
    return { enough: false, icon: 'clock', words };
  }
  if (minutes === 0) return { enough: false, icon: 'info', words: t('closing.presence.absent') };
  const words = t(full ? 'closing.presence.full' : 'closing.presence.part', { duration });
  return { enough: true, icon: 'check', words };
}
