import { rules } from 'virtual:course/rules';
import en from 'virtual:course/words/verify/en';
import nl from 'virtual:course/words/verify/nl';
import { openCrypto } from './attendance/open-crypto.ts';
import { packageTrust } from './components/attendance/package-trust.ts';
import './components/session/i18next-words.ts';
import { t, useWords } from './components/session/words.ts';
import { catchDrops } from './components/ui/catch-drops.ts';
import type { Language } from './course-files/language.ts';
import './components/verification/verification-page.ts';

/** Starts the page on which certificates are checked. */
async function start(): Promise<void> {
  catchDrops();
  speak('nl');
  const page = document.createElement('verification-page');
  page.addEventListener('choose-language', ({ language }) => {
    speak(language);
    page.language = language;
  });
  try {
    const [trust, crypto] = await Promise.all([packageTrust(), openCrypto()]);
    const minutes = () => Math.floor(Date.now() / 60_000);
    page.tools = { trust, crypto, graceMinutes: rules.graceMinutes, minutes };
  } catch (cause) {
    // The page says it; whoever put the files there may look closer.
    console.error(cause);
  }
  document.querySelector('#opening')?.remove();
  document.body.append(page);
}

function speak(language: Language): void {
  useWords(language, words[language]);
  document.documentElement.lang = language;
  document.title = `${t('verify.title')} · ${t('verify.course')}`;
}

const words = { nl, en };

void start();
