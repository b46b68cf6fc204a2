import { speakerOf, type FlatWords } from '../../../src/content/speaker.ts';
import type { Language } from '../../../src/course-files/language.ts';
import { learners, type Learner } from '../learners.ts';
import type { Standard } from '../../../src/packing/standards.ts';
import type { Word } from '../words.ts';
import { readChoices, writeChoices } from './choices.ts';
import { byId, element } from './element.ts';
import { sayAll } from './tool-bar.ts';

/** The whole evening on one screen: the organiser's page with the trial session, and three learners beside it. */

const choices = readChoices(location.search, false);
const { language } = choices;
/** The server gave the words along with the page. */
const words = JSON.parse(byId('words').textContent) as Readonly<Record<Language, FlatWords>>;
const say = speakerOf<Word>(language, words[language]);
sayAll(say, language);
document.title = `${say('evening.title')} – ${say('bar.page')}`;
byId('language-button').addEventListener('click', () => {
  location.search = writeChoices({ ...choices, language: language === 'nl' ? 'en' : 'nl' });
});

/** One in the other package, so that both are seen. */
const seats: readonly (readonly [Learner | undefined, Standard])[] = [
  [learners[0], 'scorm12'],
  [learners[1], 'scorm2004'],
  [learners[2], 'scorm12'],
];

byId('organiser').append(
  element('h2', '', say('evening.room')),
  frame('/zaal/#/deur', say('evening.room'), 'camera; fullscreen; clipboard-write'),
);
for (const [learner, standard] of seats) {
  if (learner === undefined) continue;
  const title = say('evening.learner', { name: learner.name, standard: say(`bar.${standard}`) });
  const address = writeChoices({ ...choices, learner, standard, panel: false, bar: false });
  const seat = element('section', '');
  seat.append(element('h2', '', title), frame(`/${address}`, title, 'camera; clipboard-write'));
  byId('learners').append(seat);
}

function frame(address: string, title: string, allow: string): HTMLIFrameElement {
  const found = document.createElement('iframe');
  found.title = title;
  found.allow = allow;
  found.src = address;
  return found;
}
