import '../setup.ts';
import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/verification/document-input.ts';
import type { DocumentEntered, DocumentInput } from '../../../src/components/verification/document-input.ts';
import { readDocument } from '../../../src/components/verification/read-document.ts';
import { t } from '../../../src/components/session/words.ts';

const open = () => fixture<DocumentInput>(html`<document-input words="bring"></document-input>`);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('document-input', () => {
  it('is accessible', async () => {
    await expect(await open()).to.be.accessible();
  });

  it('brings what was pasted', async () => {
    const input = await open();
    input.renderRoot.querySelector('textarea')!.value = 'pidb.c.AAAA';
    setTimeout(() => input.renderRoot.querySelector<HTMLElement>('button.check')!.click());
    expect((await oneEvent<DocumentEntered>(input, 'document-entered')).text).to.equal('pidb.c.AAAA');
  });

  it('says that nothing was pasted yet', async () => {
    const input = await open();
    input.renderRoot.querySelector<HTMLElement>('button.check')!.click();
    await waitUntil(() => input.renderRoot.querySelector('.error') !== null);
    expect(input.renderRoot.querySelector('[role=status]')?.textContent).to.include(
      t('verify.refused.empty'),
    );
  });

  it('reads a file that is dropped', async () => {
    const input = await open();
    const transfer = new DataTransfer();
    transfer.items.add(new File(['Zie pidb.c.AAAA'], 'mail.txt', { type: 'text/plain' }));
    setTimeout(() =>
      input.renderRoot
        .querySelector('.drop')!
        .dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true })),
    );
    expect((await oneEvent<DocumentEntered>(input, 'document-entered')).text).to.equal('Zie pidb.c.AAAA');
  });

  it('shows why a file is of no use', async () => {
    const input = await open();
    const transfer = new DataTransfer();
    transfer.items.add(new File(['%PDF-1.7'], 'leeg.pdf', { type: 'application/pdf' }));
    const chooser = input.renderRoot.querySelector<HTMLInputElement>('input[type=file]')!;
    chooser.files = transfer.files;
    chooser.dispatchEvent(new Event('change'));
    await waitUntil(() => input.renderRoot.querySelector('.error') !== null);
    expect(input.renderRoot.querySelector('.error')?.textContent).to.include(t('verify.refused.pdf-without'));
  });
});

// Photos are read in tests/e2e/controle.test.ts: the reader of QR codes only loads when it is bundled.
describe('a file', () => {
  it('that is a PDF gives its codes once, wherever they stand', async () => {
    const pdf = latin1('%PDF-1.7\n(pidb.c.AAAA pidb.s.BBBB)\n\u00ff\u0000<x>pidb.c.AAAA</x>');
    expect(await readDocument(new Blob([pdf]))).to.deep.equal({
      kind: 'text',
      text: 'pidb.c.AAAA\npidb.s.BBBB',
    });
  });

  [
    {
      name: 'a PDF over 5 MB',
      file: () => new Blob(['%PDF-1.7', new Uint8Array(5_000_000)]),
      because: 'pdf-too-large',
    },
    { name: 'a text of a megabyte', file: () => new Blob(['a'.repeat(1_000_000)]), because: 'too-large' },
    { name: 'bytes that are nothing', file: () => new Blob([new Uint8Array(200)]), because: 'no-picture' },
    {
      name: 'a picture that is none',
      file: () => new Blob(['geen foto'], { type: 'image/png' }),
      because: 'no-picture',
    },
  ].forEach(({ name, file, because }) => {
    it(`that is ${name} is refused`, async () => {
      expect(await readDocument(file())).to.deep.equal({ kind: 'refused', because });
    });
  });
});
