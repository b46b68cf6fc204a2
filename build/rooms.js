/**
 * The rooms of the house and what each of them may know: a folder may import from itself, from the folders named here, and
 * from libraries. So imports point one way; lint holds it (`eslint.config.js`), and a test plants a wrong import in every room.
 * A folder within another one that has a line of its own is a room of its own.
 */
const small = ['src/encoding', 'src/qr'];

/** What the browser needs of a course, with the types of what an editor wrote. */
const course = [...small, 'src/course-files', 'src/receipts', 'src/content'];
const rules = [...course, 'src/programme'];

/** What every screen may use. */
const screen = ['styles', 'session', 'wijk', 'ui', 'qr'].map((room) => `src/components/${room}`);
const withScreens = (...others) => [
  ...rules,
  'src/attendance',
  'src/receipts',
  'src/certificate',
  ...screen,
  ...others.map((room) => `src/components/${room}`),
];

/** What the organiser's page has besides: the day, answer lists, paper and the issuing of a demonstration. */
const day = ['src/room', 'src/receipts', 'src/paper', 'src/issuing', 'src/runtime'];

const sources = [
  ...rules,
  'src/attendance',
  'src/receipts',
  'src/certificate',
  'src/progress',
  'src/translation',
  'src/check',
];
const whole = [
  ...sources,
  'src/issuing',
  'src/room',
  'src/paper',
  'src/runtime',
  'src/visit',
  'src/launch',
  'src/packing',
  'src/learner-view',
  'src/components',
];
const onDisk = [...sources, 'src/packing', 'src/on-disk'];
const commandLine = [...onDisk, 'src/issuing', 'src/paper', 'scorm/command-line'];

export const rooms = {
  'src/encoding': [],
  'src/qr': [],
  'src/course-files': ['src/encoding'],
  'src/content': ['src/encoding', 'src/course-files', 'src/receipts'],
  'src/programme': course,
  'src/attendance': rules,
  'src/receipts': [...small, 'src/course-files'],
  'src/certificate': [...rules, 'src/attendance', 'src/assets'],
  'src/runtime': small,
  // The day of an organiser.
  'src/room': [...rules, 'src/attendance', 'src/receipts', 'src/certificate', 'course/teksten'],
  // Keys, cards and what is taken back.
  'src/issuing': [...rules, 'src/attendance'],
  // What is printed; the keys of its words are types.
  'src/paper': [...rules, 'src/attendance', 'src/receipts', 'src/certificate', 'src/room', 'course/teksten'],
  'src/progress': [...rules, 'src/attendance', 'src/receipts', 'src/runtime'],
  // Which English texts are older than their Dutch, and files for who translates.
  'src/translation': ['src/encoding', 'src/course-files'],
  'src/check': [...course, 'src/progress', 'src/translation'],
  // The engine and a course put together: in a build, and in a page.
  'src/packing': [...course, 'src/attendance'],
  // The learner's screens with a course that is being edited: what the editor's page says to them, and who looks.
  'src/learner-view': [...sources, 'src/packing', 'src/runtime', 'src/visit', 'src/components/session'],
  // A course folder on the disk: the only place where the two rooms that read a course meet Node.
  'src/on-disk': ['src/course-files', 'src/check', 'src/translation'],

  // The course as it is edited: what may stand in a value, where it stands, and what somebody does with it.
  'src/editing': [...course, 'src/progress', 'src/check', 'src/translation', 'src/packing'],

  'src/components/styles': ['src/assets'],
  'src/components/session': [...rules],
  'src/components/wijk': [...rules, 'src/components/session'],
  'src/components/ui': [...rules, ...screen.slice(0, 3)],
  'src/components/qr': [...rules, ...screen.slice(0, 4)],
  'src/components/display': withScreens(),
  'src/components/home': withScreens(),
  // Before its step is open, the closing tells what home tells at first.
  'src/components/shut': withScreens('home'),
  'src/components/pages': withScreens(),
  'src/components/reading': withScreens('pages'),
  'src/components/lesson': withScreens(),
  'src/components/evaluation': withScreens(),
  'src/components/receipts': withScreens(),
  'src/components/questionnaire': withScreens('receipts'),
  'src/components/reflection': withScreens('receipts'),
  'src/components/attendance': withScreens(),
  // The card of the day on home.
  'src/components/evening': withScreens('attendance'),
  'src/components/werksessie': withScreens('attendance', 'receipts'),
  'src/components/mijn-wijk': withScreens(),
  'src/components/certificate': withScreens('attendance'),
  'src/components/points': withScreens('certificate'),
  'src/components/closing': withScreens('certificate', 'points'),
  'src/components/leerdossier': withScreens('attendance', 'film'),
  'src/components/film': withScreens(),
  'src/components/verification': withScreens(),
  'src/components/self-test': withScreens('attendance'),
  // The organiser's page: its day is decided in src/room, which knows no screens.
  // The office takes the printing of the room's page along.
  'src/components/office': [...withScreens('room'), ...day],
  // The page with which NHG changes the course, under the bar of the office.
  'src/components/editor': [
    // What is read along on paper is printed as in the room.
    ...withScreens('office', 'room'),
    'src/paper',
    'src/check',
    'src/packing',
    'src/editing',
    'src/translation',
    'src/learner-view',
  ],
  'src/components/room': [
    ...withScreens('attendance', 'certificate', 'verification', 'questionnaire'),
    ...day,
  ],
  'src/components/shell': [...rules, 'src/attendance', 'src/progress', 'src/components'],

  'src/visit': [...sources, 'src/runtime', 'src/components/session', 'src/components/attendance'],
  'src/launch': [...rules, 'src/progress', 'src/runtime', 'src/components/session'],
  // The start files: only they put the whole together, and nothing imports them.
  src: whole,

  // What makes pages of it all.
  build: [...course, 'src/room', 'src/packing', 'src/on-disk', 'src/assets'],
  // The keys of the words are types.
  'scorm/command-line': [...onDisk, 'src/paper', 'course/teksten'],
  'scorm/issuer': commandLine,
  'scorm/package': [...commandLine, 'scorm/issuer', 'build'],
  'scorm/preview': [...commandLine, 'src/editing', 'course/teksten', 'scorm/issuer', 'scorm/package'],
  // The commands.
  scorm: [...commandLine, 'scorm/issuer', 'scorm/package', 'scorm/preview', 'build'],
};

/** Zones of `import-x/no-restricted-paths`, seen from the root of the project. */
export const zones = Object.entries(rooms).map(([room, known]) => ({
  target: hasRoomsWithin(room) ? `./${room}/*.*` : `./${room}`,
  from: './',
  except: [...new Set([hasRoomsWithin(room) ? `./${room}` : room, ...known, 'node_modules'])],
  message: `${room} may not know it: build/rooms.js says what it may.`,
}));

function hasRoomsWithin(room) {
  return Object.keys(rooms).some((other) => other.startsWith(`${room}/`));
}
