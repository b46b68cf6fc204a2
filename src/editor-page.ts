import en from 'virtual:page-words/redactie/en';
import nl from 'virtual:page-words/redactie/nl';
import officeEn from 'virtual:page-words/kantoor/en';
import officeNl from 'virtual:page-words/kantoor/nl';
import './components/editor/editor-page.ts';
import './components/session/i18next-words.ts';
import type { EditorTools } from './components/editor/editor-tools.ts';
import { toolsOfPage } from './components/editor/tools-of-page.ts';
import { hasFolder, withFolder } from './components/editor/with-folder.ts';
import { t, useWords } from './components/session/words.ts';
import { catchDrops } from './components/ui/catch-drops.ts';
import { folderStore } from './editing/folder-store.ts';
import type { Language } from './course-files/language.ts';

/** Starts the page with which NHG changes the course. */
async function start(): Promise<void> {
  catchDrops();
  speak('nl');
  const page = document.createElement('editor-page');
  page.tools = await toolsHere();
  page.addEventListener('choose-language', ({ language }) => {
    speak(language);
    page.language = language;
  });
  document.querySelector('#opening')?.remove();
  document.body.append(page);
}

/** What the page works with; where a preview serves it, with the course folder. */
async function toolsHere(): Promise<EditorTools> {
  const tools = await toolsOfPage();
  const store = hasFolder(document) ? await folderStore() : undefined;
  return store === undefined ? tools : withFolder(tools, store);
}

function speak(language: Language): void {
  useWords(language, words[language]);
  document.documentElement.lang = language;
  document.title = `${t('editor.title')} · ${t('editor.course')}`;
}

/** The words of the page; the bar above it is that of the whole office. */
const words = { nl: { ...officeNl, ...nl }, en: { ...officeEn, ...en } };

void start();
