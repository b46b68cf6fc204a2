import { html, nothing, type TemplateResult } from 'lit';
import { qrPath } from '../../../qr/qr-path.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { setStyle } from '../../ui/set-style.ts';
import { qrCode } from '../../qr/qr-code.ts';
import { barBlocks, longestSide } from '../board/bar-layout.ts';
import { litWijk } from './lit-wijk.ts';
import type {
  AgendaPicture,
  BigScreenPicture,
  CodePicture,
  ImprovementsPicture,
  ResultRow,
  ResultsPicture,
} from './picture.ts';

/** Squares along the side of a QR code that still holds more than the least correction. */
const mostSquares = 73;
/** More are not read at the back of the room. */
const mostPoints = 5;

/** The big screen as it stands now. Everything on it is in parts of its own width. */
export function bigScreen(picture: BigScreenPicture): TemplateResult {
  const { kind, practice } = picture;
  return html`<section
    class="gs gs-${kind}"
    data-phase=${{ code: 'avond', agenda: 'nacht', results: 'avond', improvements: 'dageraad' }[kind]}
    aria-label=${t(`bigScreen.kind.${kind}`)}
  >
    ${scene(picture)} ${practice ? html`<p class="gs-practice">${t('bigScreen.practice')}</p>` : nothing}
  </section>`;
}

function scene(picture: BigScreenPicture): TemplateResult {
  switch (picture.kind) {
    case 'code':
      return codeScene(picture);
    case 'agenda':
      return agendaScene(picture);
    case 'results':
      return resultsScene(picture);
    case 'improvements':
      return improvementsScene(picture);
  }
}

function codeScene({ wijk, code, opens, lights }: CodePicture): TemplateResult {
  const isLeaving = code?.moment === 'out';
  return html`${litWijk('avond', lights, [-12, -112, 1320, 742.5])}
    <div class="gs-head">
      <h1>${t(isLeaving ? 'bigScreen.bye' : 'bigScreen.welcome', { wijk })}</h1>
      <p>${codeSentence(code, opens)}</p>
    </div>
    ${
      code === undefined
        ? nothing
        : html`<div class="gs-qr">
            ${qrCode(code.qr, qrPath(code.qr, 'M').size <= mostSquares ? 'M' : 'L', t('bigScreen.qr'))}
            <p class="gs-code-letters">${code.groups.map((group) => html`<span>${group}</span>`)}</p>
          </div>`
    }
    <p class="gs-lights">
      <b>${lights}</b><span>${t(lights === 1 ? 'bigScreen.light' : 'bigScreen.lights')}</span
      ><span class="whole">${t('bigScreen.oneEach')}</span>
    </p>`;
}

function codeSentence(code: CodePicture['code'], opens: string | undefined): string {
  if (code !== undefined) return t(`bigScreen.scan.${code.moment}`);
  return opens === undefined ? t('bigScreen.noCode') : t('bigScreen.codeAt', { time: opens });
}

function agendaScene({ now, over, next, lights }: AgendaPicture): TemplateResult {
  return html`<div class="gs-now">
      <div>
        <p class="gs-until">${now === undefined ? nothing : t('bigScreen.until', { time: now.until })}</p>
        <h1>${now?.title ?? t(over ? 'bigScreen.over' : 'bigScreen.soon')}</h1>
        ${now?.step === undefined ? nothing : html`<p class="gs-step">${now.step}</p>`}
      </div>
      ${
        now === undefined
          ? nothing
          : html`<p class="gs-minutes">
              ${Math.abs(now.left)}<small
                >${t(now.left >= 0 ? 'bigScreen.left' : 'bigScreen.late', { count: Math.abs(now.left) })}</small
              >
            </p>`
      }
    </div>
    ${
      now === undefined
        ? nothing
        : html`<div class="gs-windows" aria-hidden="true">
            ${now.windows.map((status) => html`<i data-status=${status}></i>`)}
          </div>`
    }
    ${litWijk('nacht', lights, [60, 300, 840, 198], true)}
    <ol class="gs-next">
      ${next.map(({ time, title }) => html`<li><time>${time}</time><b>${title}</b></li>`)}
    </ol>`;
}

function resultsScene({ results, received, scale }: ResultsPicture): TemplateResult {
  if (results === undefined) {
    return html`<div class="gs-results-in">
      <h1>${t('bigScreen.results')}</h1>
      <p class="gs-few">${t('bigScreen.few', { count: received })}</p>
    </div>`;
  }
  const { count, of, strongest, weakest, isStrong, hasGain } = results;
  const longest = longestSide([...strongest, ...weakest].map((row) => row.counts));
  return html`<div class="gs-results-in">
    <div class="gs-results-head">
      <h1>${t('bigScreen.results')}</h1>
      <p>
        ${of === undefined ? t('bigScreen.answers', { count }) : t('bigScreen.answersOf', { count, of })}<br />${t('bigScreen.apart')}
      </p>
    </div>
    <h2>${isStrong ? icon('check') : nothing}${t(isStrong ? 'bigScreen.strong' : 'bigScreen.highest')}</h2>
    ${strongest.map((row) => resultRow(row, longest, scale))}
    <h2>${hasGain ? icon('pen') : nothing}${t(hasGain ? 'bigScreen.weak' : 'bigScreen.lowest')}</h2>
    ${weakest.map((row) => resultRow(row, longest, scale))}
    <ul class="gs-legend" aria-hidden="true">
      ${scale.map((label, point) => html`<li><i data-point=${point + 1}></i>${label}</li>`)}
    </ul>
  </div>`;
}

function resultRow({ text, counts }: ResultRow, longest: number, scale: readonly string[]): TemplateResult {
  const inWords = scale.map((label, point) => `${label.toLowerCase()} ${counts[point] ?? 0}`).join(', ');
  return html`<div class="gs-row">
    <p>${text}<span class="visually-hidden">: ${inWords}</span></p>
    <div class="gs-bar" aria-hidden="true">
      ${barBlocks(counts, longest).map(
        ({ point, count, left, width }) =>
          html`<span
            data-point=${point + 1}
            ${setStyle({ 'inset-inline-start': `${left}%`, 'inline-size': `calc(${width}% - 2px)` })}
            >${count}</span
          >`,
      )}
    </div>
  </div>`;
}

function improvementsScene({ points }: ImprovementsPicture): TemplateResult {
  const shown = points.slice(0, mostPoints);
  return html`${litWijk('dageraad', 18, [-432, -150, 1320, 742.5])}
    <div class="gs-head"><h1>${t('bigScreen.better')}</h1></div>
    ${
      shown.length === 0
        ? html`<p class="gs-empty">${t('bigScreen.noPoints')}</p>`
        : html`<ol class="gs-points" data-count=${shown.length}>
            ${shown.map(
              (point, at) =>
                html`<li>
                  <span class="gs-plate" aria-hidden="true">${at + 1}</span><span>${point}</span>
                </li>`,
            )}
          </ol>`
    }`;
}
