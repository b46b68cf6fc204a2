import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languages, type Language } from '../../../course-files/language.ts';
import type { Place, ValuePath } from '../../../course-files/value-path.ts';
import type { PageField, TextField } from '../../../editing/fields/field.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { faultAt, helpOf, isSamePlace, labelOf, valueAction, type FormView } from './form-view.ts';
import { pagePieces, withBody, withTitle } from './page-pieces.ts';
import { prosePair } from './prose-pair.ts';
import './prose-entry.ts';
import './text-entry.ts';
import type { TextTyped } from './text-entry.ts';

/** Characters from which a text is written in more lines than one. */
const lineMost = 64;
/** Characters from which a plain text may have paragraphs: letters, stories, what happens with a form. */
const paragraphsFrom = 1000;

/** The head of a row: what it is called, how long it is about, what is fixed. */
export function rowHead(label: string, notes: readonly (string | undefined)[] = []): TemplateResult {
  return html`<p class="row-head">
    <span>${label}</span
    >${notes.map((note) => (note === undefined ? nothing : html`<span class="note">${note}</span>`))}
  </p>`;
}

/** How long a text is about, in the words of who writes. */
export function aboutHowLong(longest: number): string | undefined {
  if (longest <= 70) return undefined;
  if (longest <= 600) return t('form.sentences', { count: Math.max(1, Math.round(longest / 90)) });
  return t('form.paragraphs', { count: Math.round(longest / 450) });
}

/** A text in both languages side by side. */
export function wordsRow(
  view: FormView,
  path: ValuePath,
  field: TextField,
  { label = labelOf(view.known.kind, path), hasHead = true } = {},
): TemplateResult {
  const place: Place = { file: view.file, path };
  const entries = languages.map((language) => {
    const own: Place = { file: view.file, path: [...path, language] };
    const value = view.course.value(own);
    return html`<div class="in-language" data-language=${language}>
      ${
        field.kind === 'prose'
          ? proseEntry(view, own, field.longest, label)
          : textEntry(view, own, {
              text: typeof value === 'string' ? value : '',
              longest: field.longest,
              label,
              language,
            })
      }
    </div>`;
  });
  return html`${hasHead ? rowHead(label, [aboutHowLong(field.longest)]) : nothing} ${helpRow(view, path)}
  ${field.kind === 'prose' ? prosePair(view, label, entries) : entries}
  ${staleRow(view, { ...place, path: [...path, 'en'] })}`;
}

/** A text that is the same in every language. */
export function lineRow(view: FormView, path: ValuePath, field: TextField): TemplateResult {
  const place: Place = { file: view.file, path };
  const value = view.course.value(place);
  const label = labelOf(view.known.kind, path);
  return html`${rowHead(label)} ${helpRow(view, path)}
    <div class="whole">
      ${textEntry(view, place, { text: typeof value === 'string' ? value : '', longest: field.longest, label })}
    </div>`;
}

/** Both files of a page: the title and what stands below it. */
export function pageRows(
  view: FormView,
  base: string,
  field: PageField,
  notes: readonly (string | undefined)[],
) {
  const row = (
    what: 'title' | 'body',
    longest: number,
    label: string,
    notesOfRow: readonly (string | undefined)[],
  ) => {
    const entries = languages.map((language) => {
      const file = `${base}.${language}.md`;
      const place: Place = { file, path: [] };
      const whole = view.course.value(place);
      const text = typeof whole === 'string' ? whole : '';
      const pieces = pagePieces(text);
      const onTyped = ({ text: typed, goesOn }: TextTyped) => {
        const next = what === 'title' ? withTitle(text, typed) : withBody(text, typed);
        void view.act(valueAction({ type: 'text', file, text: next }), goesOn);
        view.seen(place, language, typed);
      };
      const about = named(label, language);
      // What is wrong with the first line is wrong with the title.
      const isHere = view.faults.find(
        (fault) => isSamePlace(fault.place, place) && fault.line <= 1 === (what === 'title'),
      );
      const fault = isHere === undefined ? '' : faultAt({ ...view, faults: [isHere] }, place);
      return html`<div class="in-language" data-language=${language} data-place=${`${file}/${what}`}>
        ${
          what === 'title'
            ? html`<text-entry
                .value=${live(pieces.title)}
                .label=${about}
                .textLanguage=${language}
                .longest=${longest}
                .fault=${fault}
                .stale=${language === 'en' && isStale(view, place)}
                @text-typed=${onTyped}
                @focusin=${() => view.seen(place, language, pieces.title)}
              ></text-entry>`
            : html`<prose-entry
                .value=${live(pieces.body)}
                .label=${about}
                .textLanguage=${language}
                .longest=${longest}
                .fault=${fault}
                .stale=${language === 'en' && isStale(view, place)}
                @text-typed=${onTyped}
                @focusin=${() => view.seen(place, language)}
              ></prose-entry>`
        }
      </div>`;
    });
    return html`${rowHead(label, notesOfRow)} ${what === 'body' ? prosePair(view, label, entries) : entries}`;
  };
  return html`${row('title', field.title, t('form.pageTitle'), [])}
  ${row('body', field.prose, t('form.pageText'), notes)}
  ${staleRow(view, { file: `${base}.en.md`, path: [] })}`;
}

function proseEntry(view: FormView, place: Place, longest: number, label: string): TemplateResult {
  const value = view.course.value(place);
  const whole = typeof value === 'string' ? value : '';
  // The line end at the end of a block belongs to the file.
  const end = /\n*$/.exec(whole)?.[0] ?? '';
  const language = place.path.at(-1) as Language;
  return html`<prose-entry
    data-place=${keyOf(place)}
    .value=${live(whole.slice(0, whole.length - end.length))}
    .label=${named(label, language)}
    .textLanguage=${language}
    .longest=${longest}
    .fault=${faultAt(view, place)}
    .stale=${isStale(view, place)}
    @text-typed=${({ text, goesOn }: TextTyped) => {
      void view.act(valueAction({ type: 'value', place, value: text + end }), goesOn);
      view.seen(place, language, text);
    }}
    @focusin=${() => view.seen(place, language)}
  ></prose-entry>`;
}

interface EntryOptions {
  readonly text: string;
  readonly longest: number;
  readonly label: string;
  /** Not there where a text is the same in every language. */
  readonly language?: Language;
}

function textEntry(
  view: FormView,
  place: Place,
  { text, longest, label, language }: EntryOptions,
): TemplateResult {
  return html`<text-entry
    data-place=${keyOf(place)}
    .value=${live(text)}
    .label=${language === undefined ? label : named(label, language)}
    .textLanguage=${language ?? 'nl'}
    .longest=${longest}
    .rows=${rowsFor(text, longest)}
    .paragraphs=${longest >= paragraphsFrom}
    .fault=${faultAt(view, place)}
    .stale=${language === 'en' && isStale(view, place)}
    @text-typed=${({ text: typed, goesOn }: TextTyped) => {
      void view.act(valueAction({ type: 'value', place, value: typed }), goesOn);
      view.seen(place, language ?? view.language, typed);
    }}
    @focusin=${() => view.seen(place, language ?? view.language, text)}
  ></text-entry>`;
}

function rowsFor(text: string, longest: number): number {
  if (longest <= lineMost + 26 && text.length <= lineMost) return 1;
  return Math.min(12, Math.max(2, Math.ceil(Math.min(longest, Math.max(text.length, 80)) / 46)));
}

function helpRow({ known }: FormView, path: ValuePath) {
  const help = helpOf(known.kind, path);
  return help === undefined ? nothing : html`<p class="help">${help}</p>`;
}

function staleRow(view: FormView, english: Place) {
  if (!isStale(view, english)) return nothing;
  return html`<p class="stale-note" data-language="en">
    ${icon('warning')}<span>${t('form.stale')}</span>
    <button class="button text small" type="button" @click=${() => view.approve(english)}>
      ${t('form.englishRight')}
    </button>
  </p>`;
}

function isStale({ stale }: FormView, place: Place): boolean {
  return stale.some((one) => isSamePlace(one, place));
}

export function named(label: string, language: Language): string {
  return t(language === 'nl' ? 'form.inDutch' : 'form.inEnglish', { label });
}

export function keyOf({ file, path }: Place): string {
  return [file, ...path].join('/');
}
