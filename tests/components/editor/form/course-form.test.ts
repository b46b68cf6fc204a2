import { aTimeout, expect } from '@open-wc/testing';
import '../../setup.ts';
import type { Place } from '../../../../src/editing/edit.ts';
import { courseFiles, formOf, knownFile, speakAsEditor, type CourseForm } from './form-in-page.ts';
import { given } from './pasted.ts';

let files: ReadonlyMap<string, Uint8Array>;
let close: () => void = () => undefined;

before(async () => {
  files = await courseFiles();
  await speakAsEditor('en');
  await speakAsEditor('nl');
});
afterEach(() => close());

async function opened(file: string, path: Place['path'] = [], width?: string) {
  const made = await formOf(files, [{ file, path }], width);
  close = made.done;
  return made;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The field at a place, inside the elements in which it stands. */
function fieldAt(form: CourseForm, key: string): Field {
  let found: Element | null = form.shadowRoot!.querySelector(`[data-place="${key}"]`);
  while (found !== null && !(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement))
    found =
      found.shadowRoot?.querySelector('prose-entry, text-entry, input, textarea') ??
      found.querySelector('prose-entry, text-entry');
  if (found === null) throw new Error(`No field at ${key}.`);
  return found;
}

function type(field: Field, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

function leave(field: Field): void {
  field.dispatchEvent(new FocusEvent('blur'));
}

function press(field: Element, key: string, more: KeyboardEventInit = {}): void {
  field.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
}

const textOf = (form: CourseForm) => form.shadowRoot!.textContent.replaceAll(/\s+/g, ' ');

describe('the form of a part of the course', () => {
  it('loses no letter when the page is left in the middle of typing', async () => {
    const { form, draft } = await opened('lessen/les-3.yaml');
    const place = { file: 'lessen/les-3.yaml', path: ['dilemma', 'title', 'nl'] };
    await form.showPlace(place);
    type(fieldAt(form, 'lessen/les-3.yaml/dilemma/title/nl'), 'Kwart over acht');
    window.dispatchEvent(new Event('pagehide'));
    expect(draft.value(place)).to.equal('Kwart over acht');
  });

  it('gives the course what was typed, and one step back is one field', async () => {
    const { form, draft } = await opened('lessen/les-3.yaml');
    await form.showPlace({ file: 'lessen/les-3.yaml', path: ['dilemma', 'title', 'nl'] });
    const before = draft.value({ file: 'lessen/les-3.yaml', path: ['dilemma', 'title', 'nl'] });
    const field = fieldAt(form, 'lessen/les-3.yaml/dilemma/title/nl');
    type(field, 'Tien over acht: vijf');
    await aTimeout(200);
    type(field, 'Tien over acht: vijf plannen');
    leave(field);
    await form.updateComplete;
    expect(draft.actions).to.have.length(1);
    expect(draft.text('lessen/les-3.yaml')).to.contain("nl: 'Tien over acht: vijf plannen'");
    press(field, 'z', { ctrlKey: true });
    await form.updateComplete;
    expect(draft.value({ file: 'lessen/les-3.yaml', path: ['dilemma', 'title', 'nl'] })).to.equal(before);
    expect(fieldAt(form, 'lessen/les-3.yaml/dilemma/title/nl').value).to.equal(before);
  });

  it('counts, turns at nine tenths and says how much is too much', async () => {
    const { form } = await opened('lessen/les-3.yaml');
    await form.showPlace({ file: 'lessen/les-3.yaml', path: ['dilemma', 'title', 'nl'] });
    const field = fieldAt(form, 'lessen/les-3.yaml/dilemma/title/nl');
    const entry = (field.getRootNode() as ShadowRoot).host as HTMLElement & {
      updateComplete: Promise<unknown>;
    };
    const counted = async (text: string) => {
      type(field, text);
      await entry.updateComplete;
      const count = entry.shadowRoot!.querySelector('.count')!;
      return [
        count.textContent.trim(),
        count.hasAttribute('data-near'),
        entry.shadowRoot!.querySelector('.error') !== null,
      ];
    };
    expect(await counted('a'.repeat(53))).to.deep.equal(['53 van 60', false, false]);
    expect(await counted('a'.repeat(54))).to.deep.equal(['54 van 60', true, false]);
    expect(await counted('a'.repeat(62))).to.deep.equal(['62 van 60', true, true]);
    expect(entry.shadowRoot!.querySelector('.error')!.textContent).to.contain('2 tekens te veel');
  });

  it('takes what is pasted as one line, without what Word leaves, and no picture', async () => {
    const { form, draft } = await opened('lessen/les-3.yaml');
    const place = { file: 'lessen/les-3.yaml', path: ['dilemma', 'scene', 'nl'] };
    await form.showPlace(place);
    const field = fieldAt(form, 'lessen/les-3.yaml/dilemma/scene/nl');
    const paste = (data: DataTransfer) => field.dispatchEvent(given('paste', data));
    field.select();
    const text = new DataTransfer();
    text.setData('text/plain', 'De\u00A0Lantaarn:\tlaat\r\nop de av\u00ADond');
    paste(text);
    expect(draft.value(place)).to.equal('De Lantaarn: laat op de avond');
    const picture = new DataTransfer();
    picture.items.add(new File(['x'], 'foto.png', { type: 'image/png' }));
    paste(picture);
    const entry = (field.getRootNode() as ShadowRoot).host as HTMLElement & {
      updateComplete: Promise<unknown>;
    };
    await entry.updateComplete;
    expect(entry.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain('niet te lezen');
    expect(draft.actions).to.have.length(1);
  });

  it('shows the numbers under which work is kept, and has no field for them', async () => {
    const { form } = await opened('tips/tips.yaml');
    expect(textOf(form)).to.contain('bewaard onder nummer 32, ligt vast');
    await form.showPlace({ file: 'tips/draagvlak.nl.md', path: [] });
    expect([...form.shadowRoot!.querySelectorAll('input')].map(({ value }) => value)).not.to.include('32');
    expect(textOf(form)).not.to.match(/\bfinancien\b/);
  });

  it('takes no number that cannot be', async () => {
    const { form, draft } = await opened('werksessie.yaml');
    const place = { file: 'werksessie.yaml', path: ['minutes'] };
    const field = fieldAt(form, 'werksessie.yaml/minutes');
    for (const wrong of ['', 'vier uur', '0', '2,5', '481']) {
      field.value = wrong;
      field.dispatchEvent(new Event('change'));
      expect(field.validationMessage, wrong).not.to.equal('');
      expect(draft.value(place), wrong).to.equal(240);
    }
    field.value = '255';
    field.dispatchEvent(new Event('change'));
    expect(field.validationMessage).to.equal('');
    expect(draft.value(place)).to.equal(255);
  });

  it('asks first where answers would not fit any more, and leaves it on a no', async () => {
    const { form, draft } = await opened('lessen/les-3.yaml');
    const place = { file: 'lessen/les-3.yaml', path: ['exercise', 'fields', 0, 'limit'] };
    await form.showPlace(place);
    const field = fieldAt(form, 'lessen/les-3.yaml/exercise/fields/0/limit');
    const question = form.shadowRoot!.querySelector('ask-first')!;
    const answer = async (limit: string, at: number) => {
      field.value = limit;
      field.dispatchEvent(new Event('change'));
      await question.updateComplete;
      question.shadowRoot!.querySelectorAll<HTMLButtonElement>('dialog[open] button')[at]!.click();
      await aTimeout(0);
      await form.updateComplete;
    };
    await answer('100', 1);
    expect(draft.value(place)).to.equal(130);
    expect(field.value).to.equal('130');
    await answer('100', 0);
    expect(draft.value(place)).to.equal(100);
  });

  it('names what is elsewhere by its title, and takes the tick away', async () => {
    const { form, draft } = await opened('lessen/les-3.yaml');
    await form.showPlace({ file: 'lessen/les-3.yaml', path: ['dilemma', 'people'] });
    const ticks = [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('.ticks input')];
    const samira = ticks.find((tick) => tick.closest('label')!.textContent.includes('Samira'))!;
    samira.click();
    expect(draft.value({ file: 'lessen/les-3.yaml', path: ['dilemma', 'people'] })).to.deep.equal([
      'karim',
      'els',
      'jan',
    ]);
  });

  it('adds a tip with its two pages, and takes it away again', async () => {
    const { form, draft } = await opened('tips/tips.yaml');
    const add = () =>
      form.shadowRoot!.querySelector<HTMLButtonElement>('[id="tips/tips.yaml/sections/add"]')!;
    add().click();
    await form.updateComplete;
    const asked = form.shadowRoot!.querySelector('added-entry')!;
    await asked.updateComplete;
    const [nl, en] = asked.shadowRoot!.querySelectorAll('input');
    nl!.value = 'Begin klein';
    en!.value = 'Start small';
    press(en!, 'Enter');
    await aTimeout(0);
    await form.updateComplete;
    expect(draft.text('tips/begin-klein.nl.md')).to.equal('# Begin klein\n');
    expect(draft.text('tips/begin-klein.en.md')).to.equal('# Start small\n');
    expect(textOf(form)).to.contain('Begin klein');
    form.shadowRoot!.querySelector<HTMLButtonElement>('[id$="/begin-klein/remove"]')!.click();
    // What it means for who is halfway is asked first.
    const question = form.shadowRoot!.querySelector('ask-first')!;
    await question.updateComplete;
    expect(draft.text('tips/begin-klein.nl.md')).to.equal('# Begin klein\n');
    question.shadowRoot!.querySelector<HTMLButtonElement>('dialog[open] button')!.click();
    await aTimeout(0);
    await form.updateComplete;
    expect(draft.text('tips/begin-klein.nl.md')).to.equal(undefined);
    expect(textOf(form)).not.to.contain('bewaard onder nummer 9,');
  });

  it('moves with a button that keeps the focus', async () => {
    const { form, draft } = await opened('tips/tips.yaml');
    const down = form.shadowRoot!.querySelector<HTMLButtonElement>(
      '[id="tips/tips.yaml/sections/draagvlak/down"]',
    )!;
    down.focus();
    down.click();
    await aTimeout(0);
    await form.updateComplete;
    expect(draft.value({ file: 'tips/tips.yaml', path: ['sections', 1, 'id'] })).to.equal('draagvlak');
    expect(form.shadowRoot!.activeElement?.id).to.equal('tips/tips.yaml/sections/draagvlak/down');
  });

  it('goes to a place, opens what it stands in and puts the cursor there', async () => {
    const { form } = await opened('lessen/les-3.yaml');
    await form.showPlace({ file: 'lessen/les-3.yaml', path: ['dilemma', 'ways', 1, 'week', 'en'] });
    expect((form.shadowRoot!.activeElement as HTMLElement).dataset.place).to.equal(
      'lessen/les-3.yaml/dilemma/ways/1/week/en',
    );
    await form.showPlace({ file: 'lessen/les-3.en.md', path: [] });
    expect(form.shadowRoot!.activeElement?.localName).to.equal('prose-entry');
  });

  it('has one language at a time where there is room for one', async () => {
    const { form } = await opened('lessen/les-3.yaml', [], '390px');
    const seen = (language: string) =>
      [...form.shadowRoot!.querySelectorAll(`.in-language[data-language="${language}"]`)].some(
        (entry) => entry.getClientRects().length > 0,
      );
    expect([seen('nl'), seen('en')]).to.deep.equal([true, false]);
    form.shadowRoot!.querySelectorAll<HTMLButtonElement>('.language-tabs button')[1]!.click();
    await form.updateComplete;
    expect([seen('nl'), seen('en')]).to.deep.equal([false, true]);
    await expect(form).to.be.accessible();
  });

  it('has fields for every file of the course, with words of the course and none of the code', async () => {
    const known = [...files.keys()].filter((file) => file.endsWith('.yaml') && knownFile(file) !== undefined);
    expect(known.length).to.be.greaterThan(25);
    for (const file of known) {
      const { form, done } = await formOf(files, [{ file, path: [] }]);
      const tabs = form
        .shadowRoot!.querySelector('part-tabs')
        ?.shadowRoot?.querySelectorAll<HTMLElement>('[role=tab]');
      for (const tab of tabs ?? [undefined]) {
        tab?.click();
        await form.updateComplete;
        for (const details of form.shadowRoot!.querySelectorAll('details')) details.open = true;
        await aTimeout(0);
        await form.updateComplete;
        const labels = [
          ...form.shadowRoot!.querySelectorAll(
            'h3, legend, label, .row-head span:first-child, option, button',
          ),
        ];
        const raw = labels
          .map((label) => label.textContent.trim())
          .filter((text) => /^(?:form|field)\.|^[a-z]+[A-Z][a-zA-Z]+$/.test(text));
        expect(raw, file).to.deep.equal([]);
      }
      done();
    }
  });

  it('is accessible in every tab of a lesson', async () => {
    const { form } = await opened('lessen/les-3.yaml');
    for (const key of ['figure', 'example', 'dilemma', 'exercise']) {
      await form.showPlace({ file: 'lessen/les-3.yaml', path: [key] });
      await expect(form).to.be.accessible();
    }
  });
});

describe('the words of the screens', () => {
  const words = async () => {
    const made = await formOf(files, [
      { file: 'teksten/nl.json', path: [] },
      { file: 'teksten/en.json', path: [] },
    ]);
    close = made.done;
    await made.form.showPlace({ file: 'teksten/nl.json', path: ['time', 'minutes_other'] });
    const inner = made.form.shadowRoot!.querySelector('words-form')!;
    const entry = inner.shadowRoot!.querySelector('text-entry')!;
    return { ...made, inner, entry, field: entry.shadowRoot!.querySelector('textarea')! };
  };

  it('are found by what stands on the screen, with what is filled in left out', async () => {
    const { inner } = await words();
    const search = inner.shadowRoot!.querySelector<HTMLInputElement>('#search')!;
    search.value = '25 minuten'.replace('25 ', '');
    search.dispatchEvent(new InputEvent('input'));
    await inner.updateComplete;
    expect(inner.shadowRoot!.querySelectorAll('text-entry').length).to.be.greaterThan(2);
    await expect(inner).to.be.accessible();
  });

  it('keep what the course fills in, whatever is typed', async () => {
    const { draft, entry, field } = await words();
    type(field, '{{coun}} minuten');
    await entry.updateComplete;
    expect(field.value).to.equal('{{count}} minuten');
    expect(entry.shadowRoot!.textContent).to.contain('vult de cursus zelf in');
    type(field, '{{count}} volle minuten');
    leave(field);
    expect(draft.value({ file: 'teksten/nl.json', path: ['time', 'minutes_other'] })).to.equal(
      '{{count}} volle minuten',
    );
  });

  it('move what is filled in to where the cursor is', async () => {
    const { draft, entry, field } = await words();
    field.setSelectionRange(field.value.length, field.value.length);
    entry.querySelector<HTMLButtonElement>('.places button')!.click();
    await entry.updateComplete;
    expect(draft.value({ file: 'teksten/nl.json', path: ['time', 'minutes_other'] })).to.equal(
      ' minuten{{count}}',
    );
  });
});
