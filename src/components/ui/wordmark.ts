import { html } from 'lit';
import { wordmark } from '../../content/wordmark.ts';

/** The name of the course as it is drawn; it is read as one name. */
export function drawnName(name: string) {
  return html`${wordmark(name).map(({ small, pieces }) =>
      small
        ? html`<i aria-hidden="true">${pieces}</i>`
        : html`<span aria-hidden="true"
            >${pieces.map((piece, at) => (at % 2 ? html`<em>${piece}</em>` : piece))}</span
          >`,
    )}<span class="visually-hidden">${name}</span>`;
}
