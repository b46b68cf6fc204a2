import { speakerOf, type FlatWords } from '../../../src/content/speaker.ts';
import type { Language } from '../../../src/course-files/language.ts';
import type { Word } from '../words.ts';
import { Bar, sayAll } from './tool-bar.ts';
import { CallLog } from './call-log.ts';
import { opened, readChoices, writeChoices, type Choices } from './choices.ts';
import { byId } from './element.ts';
import { FaultList } from './fault-list.ts';
import { FaultSwitch } from './fault-switch.ts';
import { opensOtherwise, type FaultId } from './faults.ts';
import { beginOutside, endOutside } from './faults-outside.ts';
import { prepareLaunch, type Launch } from './launch.ts';
import { placeApi, placeNoApi } from './offered-api.ts';
import { Panel } from './panel.ts';
import { forget, RecordStore } from './record-store.ts';
import { Room } from './room.ts';
import { Stage } from './stage.ts';

/** Milliseconds that a late LMS takes to put its API in the page. */
const lateApiMs = 2000;
const sandboxWithoutDownloads = 'allow-scripts allow-same-origin allow-forms allow-modals allow-popups';

declare global {
  interface Window {
    previewFaults: (chosen: readonly FaultId[]) => void;
  }
}

const panelByDefault = window.matchMedia('(min-width: 60rem)').matches;

let choices = readChoices(location.search, panelByDefault);
let store: RecordStore | undefined;
let launch: Launch | undefined;
/** Rises with every launch, so that what an earlier one still does can be told apart. */
let launchNumber = 0;

/** The server gave the words along with the page. */
const words = JSON.parse(byId('words').textContent) as Readonly<Record<Language, FlatWords>>;
const say = speakerOf<Word>(choices.language, words[choices.language]);
sayAll(say, choices.language);
const stage = new Stage(say);
const panel = new Panel(say, choices.language);
const room = new Room(say, choices.language);
window.previewLog = [];
const log = new CallLog(window.previewLog, (call) => {
  panel.showCall(call);
});
const faults = new FaultSwitch(
  (fault) => {
    beginOutside(fault, stage.courseWindow);
    if (fault === 'double-launch' && stage.courseWindow !== null) openTwice();
  },
  (fault) => {
    endOutside(fault, stage.courseWindow);
  },
);
const faultList = new FaultList(say, (chosen) => {
  chooseFaults(chosen);
});
// Tests place a fault in the middle of something, and end it.
window.previewFaults = (chosen) => {
  chooseFaults(chosen);
};
const bar = new Bar(say, choices, {
  chosen: (chosen) => {
    choose(chosen);
    void relaunch();
  },
  relaunch: () => void relaunch(),
  reset: (which) => void reset(which),
  panelToggled: () => {
    choose({ ...choices, panel: !choices.panel });
  },
  languageToggled: () => {
    location.search = writeChoices({ ...choices, language: choices.language === 'nl' ? 'en' : 'nl' });
  },
});

// A page that comes back from the browser's memory holds a session that has ended.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

room.open().catch((error: unknown) => {
  // Without it the course can be tried all the same.
  console.error(error);
});
void relaunch();

function choose(chosen: Choices): void {
  choices = chosen;
  history.replaceState(null, '', writeChoices(choices));
  bar.show(choices);
  faultList.show(choices.faults);
}

function chooseFaults(chosen: readonly FaultId[]): void {
  const before = choices.faults;
  choose({ ...choices, faults: chosen });
  if (opensOtherwise(before, chosen)) void relaunch();
  else faults.choose(chosen);
}

function openTwice(): void {
  stage.addPlayer(writeChoices({ ...choices, faults: [], panel: false }), say('stage.doubleLaunch'));
}

async function relaunch(): Promise<void> {
  launchNumber += 1;
  const number = launchNumber;
  const isCurrent = (): boolean => number === launchNumber;
  await leave();
  if (!isCurrent()) return;
  if (store?.takeLoss()) {
    stage.showProblem(say('stage.lateStoreFailed'), () => void relaunch());
    return;
  }
  stage.showLoading();
  const asked = opened(choices);
  const { standard, learner, window: place } = asked;
  room.learnerName = learner.name;
  faults.prepare(choices.faults, choices.moment);
  store = new RecordStore(standard, learner.id);
  const ended = (): void => {
    // As Moodle does: after the end the course stays in its frame.
    if (faults.isOn('drop-commits')) return;
    // The course is still inside its own call and may want to ask for the last error.
    setTimeout(() => {
      if (isCurrent()) void showClosed();
    }, 0);
  };
  try {
    const prepared = await prepareLaunch({
      choices: asked,
      store,
      log,
      faults,
      courseWindow: () => stage.courseWindow,
      stored: () => void showRecord(),
      ended,
    });
    if (!isCurrent()) return;
    launch = prepared;
    const { api, address, title } = prepared;
    if (faults.isOn('late-api')) {
      placeNoApi();
      setTimeout(() => {
        if (isCurrent()) placeApi(standard, api);
      }, lateApiMs);
    } else placeApi(standard, api);
    bar.showTitle(title);
    const from = faults.isOn('cross-origin') ? otherOrigin(address) : location.origin + address;
    if (place === 'popup') stage.showPopupOffer(from, ended, faults.isOn('opener-api') ? title : undefined);
    else stage.showFrame(from, title, faults.isOn('sandbox') ? sandboxWithoutDownloads : undefined);
    if (faults.isOn('double-launch')) openTwice();
  } catch (error) {
    if (!isCurrent()) return;
    console.error(error);
    stage.showProblem(explain(error), () => void relaunch());
  }
  await showRecord();
}

/** This computer by its other name: for a browser that is another origin. */
function otherOrigin(address: string): string {
  const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return `http://${other}:${location.port}${address}`;
}

/** Takes the course away and waits until all it wrote is at the server. */
async function leave(): Promise<void> {
  await stage.clear();
  await store?.settled();
}

async function showClosed(): Promise<void> {
  const number = launchNumber;
  await leave();
  if (number !== launchNumber) return;
  const text = store?.takeLoss() ? 'stage.lateStoreFailed' : 'stage.closedText';
  stage.showClosed(text, () => void relaunch());
  await showRecord();
}

/** What was shown stays when the server does not answer; the course is told so by its own calls. */
async function showRecord(): Promise<void> {
  try {
    panel.showRecord(await store?.read());
  } catch (error) {
    console.error(error);
  }
}

/** A browser's fetch throws a TypeError when there is nobody at the other end. */
function explain(error: unknown): string {
  if (error instanceof TypeError) return say('stage.serverGone');
  return error instanceof Error ? error.message : String(error);
}

async function reset(which: 'this' | 'all'): Promise<void> {
  const { learner, standard } = choices;
  launch?.forget();
  await leave();
  await forget(learner.id, which === 'this' ? standard : undefined);
  // The course keeps a journal in this browser, which would bring the erased state back.
  localStorage.clear();
  sessionStorage.clear();
  for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
  await relaunch();
}
