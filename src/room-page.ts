import { roomCourse } from 'virtual:room-course';
import paperEn from 'virtual:page-words/papier/en';
import paperNl from 'virtual:page-words/papier/nl';
import en from 'virtual:page-words/zaal/en';
import nl from 'virtual:page-words/zaal/nl';
import { openCrypto } from './attendance/open-crypto.ts';
import { packageTrust } from './components/attendance/package-trust.ts';
import { browserTabs, openDayStore } from './components/room/day-store.ts';
import './components/room/shell/room-page.ts';
import './components/session/i18next-words.ts';
import { t, useWords } from './components/session/words.ts';
import { catchDrops } from './components/ui/catch-drops.ts';
import type { Language } from './course-files/language.ts';
import { fromBase64url } from './encoding/base64url.ts';

/** Starts the organiser's page. */
async function start(): Promise<void> {
  catchDrops();
  speak('nl');
  const page = document.createElement('room-page');
  page.course = roomCourse;
  page.addEventListener('choose-language', ({ language }) => {
    speak(language);
    page.language = language;
  });
  try {
    const [trust, crypto] = await Promise.all([packageTrust(), openCrypto()]);
    const store = await openDayStore();
    const minutes = () => Math.floor(Date.now() / 60_000);
    // As of the day on which it was packed, whenever the page itself was built.
    page.course = { ...roomCourse, accreditation: trust.accreditation };
    page.tools = { trust, crypto, minutes, store, tabs: browserTabs() };
  } catch (cause) {
    // The page says it; whoever put the files there may look closer.
    console.error(cause);
  }
  document.querySelector('#opening')?.remove();
  document.body.append(page);
  const trial = trialSession();
  if (trial !== undefined) page.openSecret(trial);
}

/** The secret file of the trial session: a preview puts it into the page, and no other page has one. */
function trialSession(): string | undefined {
  const given = document.querySelector<HTMLMetaElement>('meta[name="trial-session"]')?.content ?? 'none';
  const bytes = given === 'none' ? undefined : fromBase64url(given);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

function speak(language: Language): void {
  useWords(language, words[language]);
  document.documentElement.lang = language;
  document.title = `${t('room.title')} · ${t('room.course')}`;
}

/** The words of the page, and of what it prints. */
const words = { nl: { ...nl, ...paperNl }, en: { ...en, ...paperEn } };

void start();
