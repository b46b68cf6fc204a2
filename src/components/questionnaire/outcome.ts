import { html, type TemplateResult } from 'lit';
import type { QuestionnaireContent } from '../../content/step-content.ts';
import { profileOf } from '../../programme/profile.ts';
import type { CourseSession } from '../session/course-session.ts';
import { t } from '../session/words.ts';
import './own-profile.ts';
import type { OwnProfile } from './own-profile.ts';
import './slope-chart.ts';
import { directionOf, type SlopeRow } from './slope-layout.ts';

type Moment = QuestionnaireContent['moments'][number];

interface Outcome {
  readonly content: QuestionnaireContent;
  readonly moment: Moment;
  readonly session: CourseSession;
}

/** What the list gives back once it was sent: before and after where both are known, else the profile of now. */
export function outcome(given: Outcome): TemplateResult {
  const { content, moment, session } = given;
  const before = content.moments[content.moments.indexOf(moment) - 1];
  const rows = before === undefined ? [] : compare(given, before);
  if (rows.some((row) => directionOf(row) !== undefined)) {
    return html`<section class="card profile" aria-labelledby="profile-title">
      <h2 id="profile-title">${t('questionnaire.slope.title')}</h2>
      ${about(content, session, 'questionnaire.slope.about')}
      <slope-chart .rows=${rows} .highest=${content.scale.length} language=${session.language}></slope-chart>
    </section>`;
  }
  const profile = profileAt(given, moment);
  const empty = profile.every(({ mean }) => mean === undefined);
  return html`<section class="profile" aria-labelledby="profile-title">
    <h2 id="profile-title">${t('questionnaire.profile.title')}</h2>
    ${about(content, session, 'questionnaire.profile.about')}
    ${
      empty
        ? html`<p class="nothing">${t('questionnaire.profile.nothing', { none: content.none.label })}</p>`
        : html`<own-profile
            .highest=${content.scale.length}
            .profile=${profile}
            language=${session.language}
          ></own-profile>`
    }
  </section>`;
}

function about({ scale, none, notice }: QuestionnaireContent, { language }: CourseSession, key: string) {
  const [lowest, highest] = [scale.at(0), scale.at(-1)].map((end) => end?.label.toLocaleLowerCase(language));
  return html`<div class="about small">
    <p>${t(key, { lowest, highest, none: none.label })}</p>
    <p>${notice}</p>
  </div>`;
}

function profileAt({ content, session }: Outcome, { choiceOffset }: Moment): OwnProfile['profile'] {
  const { dimensions, items, bands } = content;
  return profileOf(dimensions, items, session.facts.choices, choiceOffset, bands);
}

function compare(given: Outcome, before: Moment): readonly SlopeRow[] {
  const earlier = profileAt(given, before);
  return profileAt(given, given.moment).map(({ dimension, mean, band }, index) => ({
    label: dimension.title,
    before: earlier[index]?.mean,
    now: mean,
    band: band?.title,
  }));
}
