import { printPage } from '../ui/print-page.ts';
import './certificate-sheet.ts';
import type { SheetFacts } from './sheet-facts.ts';

/** On paper the sheet is all there is; on the screen nobody sees it. */
const alone = new CSSStyleSheet();
alone.replaceSync(`
  @page { size: A4 landscape; margin: 0; }
  body > certificate-sheet[data-paper] { position: fixed; inset-inline-start: -400mm; inline-size: 297mm; }
  @media print {
    body > :not(certificate-sheet[data-paper]) { display: none !important; }
    body > certificate-sheet[data-paper] { position: static; block-size: 210mm; overflow: hidden; }
  }
`);

/** Prints the certificate from the page itself, for browsers that do not show a PDF. Resolves to false where nothing is printed. */
export async function printSheet(sheet: SheetFacts): Promise<boolean> {
  const paper = document.createElement('certificate-sheet');
  paper.sheet = sheet;
  paper.dataset.paper = '';
  paper.setAttribute('aria-hidden', 'true');
  document.body.append(paper);
  document.adoptedStyleSheets.push(alone);
  const away = () => {
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== alone);
  };
  await paper.whole();
  window.addEventListener('afterprint', away, { once: true });
  const isPrinted = await printPage();
  if (!isPrinted) away();
  return isPrinted;
}
