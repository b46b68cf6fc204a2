import en from 'virtual:page-words/kantoor/en';
import nl from 'virtual:page-words/kantoor/nl';
import { t, useWords } from './components/session/words.ts';

/** Starts the page with which sessions are issued. */
useWords('nl', nl);
useWords('en', en);
useWords('nl', nl);
document.title = t('office.title');
