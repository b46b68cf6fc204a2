import type { Language, Words } from './language.ts';

/** Where a value stands in a file: keys and positions from the root of the YAML. */
export type ValuePath = readonly (string | number)[];

/** Where something stands in a course; `path: []` is a whole file, as for a page in Markdown. */
export interface Place {
  /** Path from the course folder. */
  readonly file: string;
  readonly path: ValuePath;
}

type Names = Readonly<Record<Language, readonly [one: string, many: string]>>;

/** A key that is called the same alone and in a list. */
const one = (nl: string, en: string): Names => ({ nl: [nl, nl], en: [en, en] });
const many = (nl: readonly [string, string], en: readonly [string, string]): Names => ({ nl, en });

/** What an editor calls the keys; others are said as they stand there. */
const names: Readonly<Record<string, Names>> = {
  title: one('titel', 'title'),
  description: one('omschrijving', 'description'),
  keywords: many(['trefwoord', 'trefwoorden'], ['keyword', 'keywords']),
  contact: one('contact', 'contact'),
  name: one('naam', 'name'),
  text: one('text', 'text'),
  version: one('versie', 'version'),
  languages: many(['taal', 'talen'], ['language', 'languages']),
  rules: one('regels', 'rules'),
  domains: many(['domein', 'domeinen'], ['domain', 'domains']),
  domain: one('domein', 'domain'),
  professions: many(['beroep', 'beroepen'], ['profession', 'professions']),
  accreditation: many(['accreditatie', 'accreditaties'], ['accreditation', 'accreditations']),
  certificate: one('certificaat', 'certificate'),
  phases: many(['fase', 'fasen'], ['phase', 'phases']),
  steps: many(['stap', 'stappen'], ['step', 'steps']),
  place: one('plaats', 'place'),
  kind: one('soort', 'kind'),
  index: one('nummer (index)', 'index'),
  opens: one('opengaan', 'opens'),
  required: one('verplicht', 'required'),
  paragraphs: many(['alinea', 'alinea’s'], ['paragraph', 'paragraphs']),
  base: one('versie van de cursus (base)', 'version of the course (base)'),
  at: one('plaats (at)', 'place (at)'),
  hidden: one('weglaten (hidden)', 'left out (hidden)'),
  werkvormen: one('werkvormen', 'working methods'),
  pauses: many(['pauze', 'pauzes'], ['pause', 'pauses']),
  pauseTitles: one('titels van pauzes (pauseTitles)', 'titles of pauses'),
  intro: one('inleiding', 'introduction'),
  act: one('iets om te doen (act)', 'something to do'),
  then: one('wat u ermee doet (then)', 'what one does with it'),
  right: one('goed (right)', 'right'),
  brings: one('boven het antwoord (brings)', 'above the answer'),
  sections: many(['tekst', 'teksten'], ['text', 'texts']),
  links: many(['bron', 'bronnen'], ['source', 'sources']),
  source: one('bron', 'source'),
  minutes: one('minuten', 'minutes'),
  marks: one('marks', 'marks'),
  example: one('voorbeeld', 'example'),
  prose: one('tekst', 'text'),
  dilemma: one('dilemma', 'dilemma'),
  perspectives: many(['perspectief', 'perspectieven'], ['perspective', 'perspectives']),
  perspective: one('perspectief', 'perspective'),
  people: many(['persoon', 'mensen'], ['person', 'people']),
  scene: one('plaats en moment (scene)', 'scene'),
  situation: one('situatie', 'situation'),
  ways: many(['weg', 'wegen'], ['way', 'ways']),
  week: one('de week erna (week)', 'week'),
  halfYear: one('een half jaar later (halfYear)', 'half a year later'),
  closest: one('het dichtst bij de les (closest)', 'closest'),
  views: many(['kijk', 'kijken (views)'], ['view', 'views']),
  gains: many(['wat het oplevert', 'wat het oplevert (gains)'], ['gain', 'gains']),
  wins: one('wat u wint (wins)', 'wins'),
  asks: one('wat het vraagt (asks)', 'asks'),
  evidence: one('uit de evaluatie (evidence)', 'evidence'),
  question: one('vraag', 'question'),
  answers: many(['antwoord', 'antwoorden'], ['answer', 'answers']),
  feedback: one('feedback', 'feedback'),
  exercise: one('opdracht', 'exercise'),
  task: one('taak', 'task'),
  fields: many(['invulveld', 'invulvelden'], ['field', 'fields']),
  field: one('invulveld', 'field'),
  label: one('vraag (label)', 'label'),
  hint: one('hulp (hint)', 'hint'),
  figure: one('cijfer', 'figure'),
  figures: many(['cijfer', 'cijfers'], ['figure', 'figures']),
  explanation: one('uitleg', 'explanation'),
  items: many(['stelling', 'stellingen'], ['item', 'items']),
  statement: one('stelling', 'statement'),
  dimension: one('onderwerp', 'dimension'),
  dimensions: many(['onderwerp', 'onderwerpen'], ['dimension', 'dimensions']),
  meaning: one('betekenis', 'meaning'),
  bands: many(['band', 'banden'], ['band', 'bands']),
  moments: many(['moment', 'momenten'], ['moment', 'moments']),
  moment: one('moment', 'moment'),
  scale: many(['punt van de schaal', 'schaal'], ['point of the scale', 'scale']),
  none: one('geen antwoord (none)', 'none'),
  extra: one('vragen achteraf (extra)', 'extra'),
  choices: many(['vraag', 'vragen'], ['question', 'questions']),
  themes: one('thema’s', 'themes'),
  agreed: one('doorgaan (agreed)', 'agreed'),
  leadKinds: one('kartrekker (leadKinds)', 'kinds of lead'),
  tiedTo: one('bestaand plan (tiedTo)', 'tied to'),
  continued: one('voortgezet (continued)', 'continued'),
  satisfaction: one('tevredenheid', 'satisfaction'),
  goal: one('doel', 'goal'),
  optional: one('mag open blijven (optional)', 'optional'),
  options: many(['keuze', 'keuzes'], ['option', 'options']),
  notice: one('bericht', 'notice'),
  privacy: one('privacy', 'privacy'),
  voices: many(['stem', 'stemmen'], ['voice', 'voices']),
  role: one('rol', 'role'),
  said: one('uitspraak (said)', 'said'),
  goals: many(['doel', 'doelen'], ['goal', 'goals']),
  audience: one('voor wie', 'audience'),
  guidance: one('begeleiding', 'guidance'),
  parts: many(['onderdeel', 'onderdelen'], ['part', 'parts']),
  content: one('inhoud', 'content'),
  result: one('resultaat', 'result'),
  end: one('slot', 'end'),
  readiness: one('zelfcheck', 'readiness'),
  points: many(['punt', 'punten'], ['point', 'points']),
  help: one('hulp', 'help'),
  notes: many(['groep notities', 'notities'], ['group of notes', 'notes']),
  socialeKaart: one('sociale kaart', 'sociale kaart'),
  groups: many(['groep', 'groepen'], ['group', 'groups']),
  partners: many(['partner', 'partners'], ['partner', 'partners']),
  short: one('korte naam', 'short name'),
  about: one('uitleg', 'about'),
  list: one('boven de lijst', 'list'),
  lookBack: many(['terugblik', 'terugblik'], ['look back', 'look back']),
  private: one('voor uzelf', 'private'),
  who: one('wie dit ziet', 'who'),
  ratings: many(['oordeel', 'oordelen'], ['rating', 'ratings']),
  remark: one('opmerking', 'remark'),
  after: one('na afloop', 'after'),
  sources: many(['bron', 'bronnen'], ['source', 'sources']),
  maker: one('maker', 'maker'),
  year: one('jaar', 'year'),
  url: one('adres (url)', 'address (url)'),
  institution: one('instelling', 'institution'),
  wording: one('zin bij de punten', 'wording'),
  from: one('eerste dag (from)', 'from'),
  until: one('laatste dag (until)', 'until'),
  page: one('bladzijde', 'page'),
  day: one('dag (day)', 'day'),
  days: many(['dag', 'dagen'], ['day', 'days']),
  onTheDay: many(['regel van de dag', 'de dag zelf'], ['line of the day', 'on the day']),
  opening: many(['stap van het begin', 'begin'], ['step of the opening', 'opening']),
  closing: many(['stap van het slot', 'slot'], ['step of the closing', 'closing']),
  methods: many(['werkvorm', 'werkvormen'], ['method', 'methods']),
  purpose: one('waarvoor (purpose)', 'purpose'),
  group: one('aantal mensen (group)', 'group'),
  what: one('wat er gebeurt (what)', 'what'),
  say: one('wat u zegt (say)', 'what you say'),
  under: one('samen (under)', 'under'),
  materials: many(['materiaal', 'materiaal'], ['material', 'materials']),
  pitfalls: many(['valkuil', 'valkuilen'], ['pitfall', 'pitfalls']),
  wrong: one('wat er misgaat (wrong)', 'what goes wrong'),
  suits: one('voor wie (suits)', 'whom it suits'),
  origin: one('herkomst (origin)', 'origin'),
  accents: many(['accent', 'accenten'], ['accent', 'accents']),
  cases: many(['casus', 'casussen'], ['case', 'cases']),
  theme: one('thema', 'theme'),
  roles: many(['rol', 'rollen'], ['role', 'roles']),
  tasks: many(['taak', 'taken'], ['task', 'tasks']),
  houseRules: many(['huisregel', 'huisregels'], ['house rule', 'house rules']),
  crate: many(
    ['groep in de materiaalkist', 'materiaalkist'],
    ['group in the material crate', 'material crate'],
  ),
  room: many(['regel over de zaal', 'zaal'], ['line on the room', 'room']),
  food: many(['regel over eten en drinken', 'eten en drinken'], ['line on food', 'food']),
  access: many(['regel over toegankelijkheid', 'toegankelijkheid'], ['line on access', 'access']),
  overrun: many(['regel bij uitlopen', 'als het uitloopt'], ['line on overrunning', 'overrun']),
  trouble: many(['tegenslag', 'als er iets misgaat'], ['mishap', 'trouble']),
  calls: many(['telefoongesprek', 'telefoongesprekken'], ['call', 'calls']),
  questions: many(['vraag', 'vragen'], ['question', 'questions']),
  keep: many(['bewaartermijn', 'bewaren'], ['term', 'keep']),
  letters: many(['bericht', 'berichten'], ['letter', 'letters']),
  subject: one('onderwerp (subject)', 'subject'),
  why: one('waarvoor (why)', 'why'),
};

/** What the texts of a folder are called. */
const sectionsOf: Readonly<Record<string, Names>> = {
  'tips/tips.yaml': many(['tip', 'tips'], ['tip', 'tips']),
  'verhalen/verhalen.yaml': many(['verhaal', 'verhalen'], ['story', 'stories']),
};

/** `tips → tip 2 → titel (nl)` for `sections.1.title.nl` in `tips/tips.yaml`. */
export function pathInWords(file: string, path: ValuePath): Words {
  return { nl: inLanguage(file, path, 'nl'), en: inLanguage(file, path, 'en') };
}

function inLanguage(file: string, path: ValuePath, language: Language): string {
  if (path.length === 0) return language === 'nl' ? 'het bestand' : 'the file';
  const said: string[] = [];
  path.forEach((key, at) => {
    if (typeof key === 'number') return;
    const [single, plural] = namesOf(file, key)?.[language] ?? [key, key];
    const next = path[at + 1];
    const numbered = typeof next === 'number' ? `${single} ${next + 1}` : single;
    if ((key === 'nl' || key === 'en') && said.length > 0) said.push(`${said.pop() ?? ''} (${key})`);
    // Where one begins to look is said as the group too.
    else if (typeof next === 'number' && at === 0) said.push(plural, numbered);
    else said.push(typeof next === 'number' ? numbered : single);
    if ((key === 'nl' || key === 'en') && typeof next === 'number') said.push(String(next + 1));
  });
  return said.join(' → ');
}

function namesOf(file: string, key: string): Names | undefined {
  return key === 'sections' ? (sectionsOf[file] ?? names[key]) : names[key];
}
