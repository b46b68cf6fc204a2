import { roomCourse } from 'virtual:room-course';
import en from 'virtual:page-words/kantoor/en';
import nl from 'virtual:page-words/kantoor/nl';
import paperEn from 'virtual:page-words/papier/en';
import paperNl from 'virtual:page-words/papier/nl';
import { carriersIn } from './attendance/carriers.ts';
import { openCrypto } from './attendance/open-crypto.ts';
import { readRevocations } from './attendance/trust.ts';
import { packageTrust } from './components/attendance/package-trust.ts';
import './components/office/office-page.ts';
import './components/session/i18next-words.ts';
import { t, useWords } from './components/session/words.ts';
import { catchDrops } from './components/ui/catch-drops.ts';
import type { Language } from './course-files/language.ts';

/** Starts the page with which NHG issues sessions. */
async function start(): Promise<void> {
  catchDrops();
  speak('nl');
  const page = document.createElement('office-page');
  page.course = roomCourse;
  page.addEventListener('choose-language', ({ language }) => {
    speak(language);
    page.language = language;
  });
  try {
    const [trust, crypto] = await Promise.all([packageTrust(), openCrypto()]);
    const lists = trust.revocations.flatMap((text) =>
      carriersIn(text).flatMap((carrier) => (carrier.kind === 'revocation' ? [carrier.bytes] : [])),
    );
    const revoked = await readRevocations(lists, trust.issuers, crypto);
    // Undefined on http, whatever the types say.
    const subtle = crypto.secure ? (globalThis.crypto as Crypto | undefined)?.subtle : undefined;
    // As of the day on which it was packed, whenever the page itself was built.
    page.course = { ...roomCourse, accreditation: trust.accreditation };
    page.tools = { trust, revoked, crypto, subtle, minutes: () => Math.floor(Date.now() / 60_000) };
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
  document.title = `${t('office.title')} · ${t('office.course')}`;
}

/** The words of the page, and of what it prints. */
const words = { nl: { ...nl, ...paperNl }, en: { ...en, ...paperEn } };

void start();
