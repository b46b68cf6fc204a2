import { expect, fixture, html } from '@open-wc/testing';
import type { EditAsked } from '../../../../src/components/editor/editor-events.ts';
import type { CourseDraft } from '../../../../src/editing/course-draft.ts';
import '../../setup.ts';
import { changedCourse as changed, speakAsEditor } from './upkeep-in-page.ts';

const now = () => Date.parse('2026-11-30T10:00:00Z') / 60_000;

/** An element in a page that does what is asked; everything in it that says this. */
async function opened(name: 'release-desk' | 'upkeep-desk', draft: CourseDraft) {
  const doIt = ({ action }: EditAsked) => {
    draft.act(action);
    desk.revision += 1;
  };
  const pack = () =>
    Promise.resolve([
      { standard: 'scorm12' as const, name: 'a.zip', bytes: new Uint8Array(1_240_000), files: 3 },
      { standard: 'scorm2004' as const, name: 'b.zip', bytes: new Uint8Array(1_260_000), files: 3 },
    ]);
  const desk =
    name === 'release-desk'
      ? await fixture<HTMLElementTagNameMap['release-desk']>(
          html`<release-desk .draft=${draft} .now=${now} .pack=${pack} @edit-asked=${doIt}></release-desk>`,
        )
      : await fixture<HTMLElementTagNameMap['upkeep-desk']>(
          html`<upkeep-desk .draft=${draft} .now=${now} @edit-asked=${doIt}></upkeep-desk>`,
        );
  const all = (selector: string, root: ParentNode = desk.renderRoot): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(selector),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot === null ? [] : all(selector, shadowRoot),
    ),
  ];
  const button = (words: string) => {
    const found = all('button').find(({ textContent }) => textContent.trim().startsWith(words));
    if (found === undefined) throw new Error(`There is no button "${words}".`);
    return found;
  };
  const settled = async () => {
    for (const one of [desk, ...all('release-packages, changed-list, english-list, dated-list')])
      await (one as unknown as { readonly updateComplete: Promise<unknown> }).updateComplete;
  };
  await settled();
  return { desk, all, button, settled };
}

describe('looking after the course, and issuing it', () => {
  before(speakAsEditor);

  it('has no fault for a screen reader', async () => {
    for (const name of ['release-desk', 'upkeep-desk'] as const) {
      const { desk } = await opened(name, await changed());
      await expect(desk).to.be.accessible();
    }
  });

  it('names old English beside its Dutch, until somebody looked at it', async () => {
    const draft = await changed();
    const { all, button, settled } = await opened('upkeep-desk', draft);
    expect(all('.pair').map(({ textContent }) => textContent)).to.have.length(1);
    expect(all('.pair')[0]?.textContent).to.contain('Een andere titel');
    button('Engels nagekeken').click();
    await settled();
    expect(all('.pair')).to.have.length(0);
    expect(draft.actions.at(-1)?.what).to.equal('englishApproved');
  });

  it('gives a source that was looked at the day of today', async () => {
    const draft = await changed();
    const { button, settled } = await opened('upkeep-desk', draft);
    button('Ik heb dit nagekeken').click();
    await settled();
    expect(draft.value({ file: 'bronnen.yaml', path: ['sources', 0, 'checked'] })).to.equal('2026-11-30');
  });

  it('shows the old and the new words, and packs only with a reason for old English', async () => {
    const draft = await changed();
    const { all, button, settled } = await opened('release-desk', draft);
    expect(all('del').length).to.be.greaterThan(0);
    expect(
      all('ins')
        .map(({ textContent }) => textContent.trim())
        .join(' '),
    ).to.contain('andere');
    expect(all('.version b').map(({ textContent }) => textContent)).to.deep.equal(['2026.2']);
    const make = button('Maak beide pakketten');
    expect(make.getAttribute('aria-disabled')).to.equal('true');
    make.click();
    await settled();
    expect(all('code')).to.have.length(0);

    button('Toch uitgeven').click();
    await settled();
    const [reason] = all('#reason') as HTMLTextAreaElement[];
    reason!.value = 'De vertaler is ziek.';
    reason!.dispatchEvent(new Event('input'));
    await settled();
    button('Maak beide pakketten').click();
    await new Promise((resolve) => setTimeout(resolve));
    await settled();
    await settled();
    expect(all('code').map(({ textContent }) => textContent.replace(/^.*· /, ''))).to.deep.equal([
      '1,2 MB',
      '1,3 MB',
    ]);
    expect(draft.value({ file: 'course.yaml', path: ['version'] })).to.equal('2026.2');
    expect(draft.value({ file: 'logboek.yaml', path: ['versions', 0, 'english'] })).to.deep.equal({
      reason: 'De vertaler is ziek.',
      texts: ['lessen/les-3.yaml example/title'],
    });
  });

  it('asks for a line in the logbook before a course file is saved', async () => {
    const draft = await changed();
    const { desk, all, button, settled } = await opened('release-desk', draft);
    let asked = 0;
    desk.addEventListener('course-file-asked', () => (asked += 1));
    const [line] = all('#what-line') as HTMLTextAreaElement[];
    line!.value = ' ';
    line!.dispatchEvent(new Event('input'));
    await settled();
    button('Bewaar cursusbestand').click();
    await new Promise((resolve) => setTimeout(resolve));
    await settled();
    expect(asked).to.equal(0);
    expect(line!.getAttribute('aria-invalid')).to.equal('true');
    line!.value = 'Een nieuwe titel in les 3.';
    line!.dispatchEvent(new Event('input'));
    await settled();
    button('Bewaar cursusbestand').click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).to.equal(1);
    expect(draft.value({ file: 'logboek.yaml', path: ['versions', 0, 'what'] })).to.equal(
      'Een nieuwe titel in les 3.',
    );
  });

  it('keeps what a colleague says of a field, and lists it with the others', async () => {
    const draft = await changed();
    const field = { file: 'lessen/les-3.yaml', path: ['example', 'title', 'nl'] };
    const part = {
      id: 'content',
      title: { key: 'editor.part.content' },
      places: [{ file: field.file, path: [] }],
    };
    const node = {
      id: 'les-3',
      title: { words: { nl: 'Les 3', en: 'Lesson 3' } },
      icon: 'huis',
      parts: [part],
    };
    const comments = await fixture<HTMLElementTagNameMap['field-comments']>(
      html`<field-comments
        .draft=${draft}
        .of=${{ node, part }}
        .field=${field}
        .nodes=${[node]}
        .today=${() => '2026-11-30'}
        @edit-asked=${({ action }: EditAsked) => {
          draft.act(action);
        }}
      ></field-comments>`,
    );
    const root = comments.renderRoot;
    root.querySelector('button')?.click();
    await comments.updateComplete;
    const text = root.querySelector('textarea');
    text!.value = 'Kan dit korter?';
    text!.dispatchEvent(new Event('input'));
    await comments.updateComplete;
    root.querySelector<HTMLButtonElement>('.buttons button')?.click();
    await comments.updateComplete;
    expect(draft.value({ file: 'opmerkingen.yaml', path: ['comments'] })).to.deep.equal([
      { file: 'lessen/les-3.yaml', key: 'example/title', day: '2026-11-30', text: 'Kan dit korter?' },
    ]);
    expect(root.querySelector('.quote')?.textContent).to.equal('Kan dit korter?');
    await expect(comments).to.be.accessible();
    const { all } = await opened('upkeep-desk', draft);
    expect(all('.quote').map(({ textContent }) => textContent)).to.deep.equal(['Kan dit korter?']);
  });
});
