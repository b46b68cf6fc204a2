import { expect } from '@open-wc/testing';
import '../../setup.ts';
import { courseFiles, formOf, pastedProse, speakAsEditor, type CourseForm } from './form-in-page.ts';
import { given } from './pasted.ts';

let files: ReadonlyMap<string, Uint8Array>;
let close: () => void = () => undefined;

before(async () => {
  files = await courseFiles();
  await speakAsEditor('nl');
});
afterEach(() => close());

const file = 'lessen/les-3.nl.md';

async function lesson() {
  const made = await formOf(files, [{ file: 'lessen/les-3.yaml', path: [] }]);
  close = made.done;
  await made.form.showPlace({ file, path: [] });
  return { ...made, ...parts(made.form) };
}

function parts(form: CourseForm) {
  const entry = form.shadowRoot!.querySelector(`[data-place="${file}/body"]`)!.querySelector('prose-entry')!;
  const inner = entry.shadowRoot!.querySelector('text-entry')!;
  const field = inner.shadowRoot!.querySelector('textarea')!;
  const bar = form.shadowRoot!.querySelector('prose-bar')!;
  return { entry, inner, field, bar };
}

function paste(field: HTMLElement, html: string, kind: 'paste' | 'drop' = 'paste', dropped?: File): void {
  const data = new DataTransfer();
  if (html !== '') data.setData('text/html', html);
  if (dropped !== undefined) data.items.add(dropped);
  field.dispatchEvent(given(kind, data));
}

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body>
<h1 style='color:#2F5496'><b>Wat&nbsp;een kartrekker doet</b><o:p></o:p></h1>
<p class=MsoNormal>Hij <b>plant</b> en <span style='font-style:italic'>belt </span>na.<o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Tempo</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Geld</p>
<table><tr><td>Wie</td><td>Uren</td></tr><tr><td>Karim</td><td style="background:yellow">2</td></tr></table>
<p><img src="file:///C:/foto.png"><a href="http://www.loketgezondleven.nl/x">loket</a> 3 * 4</p></body></html>`;

describe('what is pasted', () => {
  it('from Word becomes a text of the course, and nothing that was written is lost', () => {
    const { text, took, left, isFromWord } = pastedProse(word);
    expect(isFromWord).to.equal(true);
    expect(text).to.equal(
      [
        '## Wat een kartrekker doet',
        'Hij **plant** en *belt* na.',
        '- Tempo\n- Geld',
        '- Wie, Uren\n- Karim, 2',
        '[loket](https://www.loketgezondleven.nl/x) 3 \\* 4',
      ].join('\n\n'),
    );
    expect(took).to.deep.include({ headings: 1, paragraphs: 2 });
    expect(left).to.deep.equal({ tables: 1, pictures: 1, colours: 2 });
  });

  const cases: readonly [name: string, html: string, text: string][] = [
    [
      'Google',
      '<b style="font-weight:normal"><p><span style="font-weight:700">Vet</span> en gewoon</p></b>',
      '**Vet** en gewoon',
    ],
    ['a list in a list', '<ul><li>Een<ul><li>Twee</li></ul></li><li>Drie</li></ul>', '- Een\n- Twee\n- Drie'],
    ['a numbered list', '<ol><li><p>Een</p></li><li>Twee</li></ol>', '1. Een\n2. Twee'],
    ['lines with a break', '<p>Een<br>Twee</p>', 'Een\n\nTwee'],
    ['bullets as text', '<p>• Een</p><p>• Twee</p>', '- Een\n- Twee'],
    ['a year at the start', '<p>2018. Het begin</p>', '2018\\. Het begin'],
    ['a quote', '<blockquote><p>Samen</p><p>sterk</p></blockquote>', '> Samen sterk'],
    [
      'scripts and mail addresses',
      '<script>alert(1)</script><p><a href="mailto:a@b.nl">Els</a> &lt;b&gt;</p>',
      'Els \\<b>',
    ],
    ['signs that nobody sees', '<p>ge\u00ADzond\u200Bheid</p>', 'gezondheid'],
  ];
  for (const [name, html, text] of cases)
    it(`is kept from ${name}`, () => {
      expect(pastedProse(html).text).to.equal(text);
    });

  it('is put where the cursor is, and it is said what does not fit', async () => {
    const { field, entry, draft } = await lesson();
    field.setSelectionRange(0, 0);
    paste(field, word);
    await entry.updateComplete;
    expect(draft.text(file)).to.match(
      /^# Kies wie de kar trekt\n\n## Wat een kartrekker doet\n\nHij \*\*plant/,
    );
    const notice = entry.shadowRoot!.querySelector('paste-notice')!;
    await notice.updateComplete;
    const said = notice.shadowRoot!.textContent.replaceAll(/\s+/g, ' ');
    expect(said).to.contain('Uit Word geplakt').and.to.contain('1 tabel, 1 foto of tekening en 2 kleuren');
    await expect(entry).to.be.accessible();
  });

  it('is no picture: that is refused with the reason', async () => {
    const { field, entry, draft } = await lesson();
    paste(field, '', 'drop', new File(['x'], 'foto.png', { type: 'image/png' }));
    await entry.updateComplete;
    const notice = entry.shadowRoot!.querySelector('paste-notice')!;
    await notice.updateComplete;
    expect(notice.shadowRoot!.textContent).to.contain('niet te lezen zijn voor wie hem niet ziet');
    expect(draft.actions).to.have.length(0);
  });
});

describe('the bar of what a text may have', () => {
  it('is one stop of the keyboard, marks what is selected and leaves it selected', async () => {
    const { field, inner, bar, draft } = await lesson();
    const buttons = [...bar.shadowRoot!.querySelectorAll<HTMLButtonElement>('.bar button')];
    expect(buttons.map(({ tabIndex }) => tabIndex)).to.deep.equal([
      0,
      ...Array.from({ length: 8 }, () => -1),
    ]);
    buttons[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true }));
    await bar.updateComplete;
    expect(bar.shadowRoot!.activeElement).to.equal(buttons[8]);
    field.focus();
    field.setSelectionRange(0, 14);
    buttons[4]!.click();
    await inner.updateComplete;
    expect(draft.text(file)).to.contain('**Goede voorneme**ns');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal('Goede voorneme');
  });

  it('puts in a source by its title', async () => {
    const { form, field, inner, bar, draft } = await lesson();
    field.focus();
    field.setSelectionRange(0, 5);
    field.dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
    bar.shadowRoot!.querySelector<HTMLButtonElement>('.source')!.click();
    await bar.updateComplete;
    const choice = bar.shadowRoot!.querySelector('select')!;
    expect([...choice.options].map(({ text }) => text)).not.to.include('loket-samenwerken');
    choice.value = 'loket-samenwerken';
    bar.shadowRoot!.querySelector<HTMLButtonElement>('.question .button')!.click();
    await inner.updateComplete;
    expect(draft.text(file)).to.contain('[Goede](bron:loket-samenwerken) voornemens');
    await expect(form).to.be.accessible();
  });

  it('takes an address with https only', async () => {
    const { bar, field, inner, draft } = await lesson();
    field.setSelectionRange(0, 0);
    bar.shadowRoot!.querySelector<HTMLButtonElement>('.link')!.click();
    await bar.updateComplete;
    const address = bar.shadowRoot!.querySelector<HTMLInputElement>('#where')!;
    const put = bar.shadowRoot!.querySelector<HTMLButtonElement>('.question .button')!;
    address.value = 'geen adres';
    put.click();
    await bar.updateComplete;
    expect(bar.shadowRoot!.querySelector('.error')!.textContent).to.contain('https://');
    address.value = 'http://www.nhg.org/wijk';
    put.click();
    await inner.updateComplete;
    expect(draft.text(file)).to.contain('[nhg.org](https://www.nhg.org/wijk)Goede');
  });
});
