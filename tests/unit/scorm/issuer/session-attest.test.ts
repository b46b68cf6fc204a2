import { cpSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  participantOfCode,
  participantOfName,
  readAttestation,
  type Attestation,
} from '../../../../src/attendance/attestation.ts';
import { isWithdrawal } from '../../../../src/programme/presence.ts';
import { carriersIn } from '../../../../src/attendance/carriers.ts';
import { readCard } from '../../../../src/attendance/session-card.ts';
import { loadTrustFiles } from '../../../../src/course-files/trust-files.ts';
import { toHex } from '../../../../src/encoding/hex.ts';
import { crypto } from '../../../fixtures/attendance.ts';
import { checkSymbol } from '../../../../src/encoding/crockford.ts';
import {
  filesIn,
  keyOn,
  sessionFiles,
  sessionNew,
  testComputer,
  write,
  type TestComputer,
} from './test-computer.ts';
import { folderOnDisk } from '../../../../src/on-disk/folder-on-disk.ts';

const code = (bare: string) => bare + checkSymbol(bare);
const now = '2026-11-13T09:00Z';
const list = `deelnemerscode;naam;functie;in;uit
${code('7F3K92Q')};Piet de Vries;huisarts;16:28;20:31
;"<script>alert(1)</script>";"=HYPERLINK(""http://x"";""klik"")";16.40 uur;18:10
`;

/** With a key and a session; every test gets a copy of it. */
const made = testComputer();
let computer: TestComputer;
let id: string;
let secret: string;
beforeAll(async () => {
  await keyOn(made);
  await made.issuer(sessionNew(made));
});
afterAll(() => {
  made.remove();
});
beforeEach(() => {
  computer = testComputer(made);
  id = sessionFiles(computer.out).id;
  secret = join(computer.out, `${id}-organisator-GEHEIM.json`);
});
afterEach(() => {
  computer.remove();
});

function attest(text: string | Uint8Array, ...more: readonly string[]) {
  return attestAt(now, text, more);
}

function attestAt(
  at: string,
  text: string | Uint8Array,
  more: readonly string[] = [],
  answers?: readonly string[],
) {
  const path = write(join(computer.folder, 'lijst.csv'), text);
  const args = ['session', 'attest', '--organiser', secret, '--list', path, ...more];
  return computer.issuer(args, { now: at, ...(answers === undefined ? {} : { answers }) });
}

const inOut = (name: string) => readFileSync(join(computer.out, `${id}-${name}`), 'utf8');

/** The words of the organiser in the file for all of this revision, by whom they are bound to. */
async function wordsOf(revision: number): Promise<ReadonlyMap<string, Attestation>> {
  const [card, ...words] = carriersIn(inOut(`bevestigingen-${revision}.txt`));
  if (card?.kind !== 'card') throw new Error('The card is not there.');
  const trusted = {
    issuers: loadTrustFiles(folderOnDisk(computer.course)).issuers,
    revoked: { keys: new Set<string>(), sessions: new Set<string>() },
  };
  const read = await readCard(card.bytes, trusted, crypto, undefined);
  if (read.kind !== 'card') throw new Error(read.because);
  const attestations = await Promise.all(
    words.map(async (word) => {
      if (word.kind !== 'attestation') throw new Error(word.kind);
      const found = await readAttestation(word.bytes, read.card, crypto, Date.parse(now) / 60_000 + 60);
      if (found.kind === 'refused') throw new Error(found.because);
      return found.attestation;
    }),
  );
  return new Map(attestations.map((attestation) => [toHex(attestation.participant), attestation]));
}
const ofCode = async (bare: string) => toHex(await participantOfCode(id, bare, crypto));
const ofName = async (name: string) => toHex(await participantOfName(id, name, crypto));

const confirmations = () => filesIn(computer.out).filter((file) => file.includes('bevestigingen'));

test('confirms everybody on the list: a file that says nothing of whom, and strips with names', async () => {
  expect(await attest(list)).toBe('');
  expect(computer.said()).toContain('2 deelnemers bevestigd');
  const text = inOut('bevestigingen-1.txt');
  expect(carriersIn(text).map(({ kind }) => kind)).toEqual(['card', 'attestation', 'attestation']);
  const strips = inOut('bevestigingen-1.html');
  expect(strips).toContain('Piet de Vries');
  expect(strips).toContain(`deelnemerscode 7F3K-92Q${checkSymbol('7F3K92Q')}`);
  expect(strips).toContain('zonder deelnemerscode, op naam');
  expect(strips).toContain('huisarts · 16:28–20:31 · 240 minuten');
  expect(strips).toContain('16:40–18:10 · 90 minuten');
  expect(strips.match(/class="qr"/g)).toHaveLength(2);
  expect(statSync(join(computer.out, `${id}-bevestigingen-1.html`)).mode & 0o777).toBe(0o600);
  expect(
    await computer.issuer(['session', 'show', join(computer.out, `${id}-bevestigingen-1.txt`)], { now }),
  ).toBe('');
  expect(computer.said()).toContain('2 van de 2 zijn ondertekend door de organisator');
});

test('the file for all ties no confirmation to a code, a name or a line, nor by their order', async () => {
  const codes = ['7F3K92Q', '0ABCDEF', '1234567', 'ZZZZZZA', 'QRSTVWX', '8888123'];
  const rows = codes.map(
    (bare, at) => `${code(bare)};Persoon ${'ABCDEF'.charAt(at)};huisarts;16:28;20:3${at}`,
  );
  expect(await attest(`deelnemerscode;naam;functie;in;uit\n${rows.join('\n')}\n`)).toBe('');
  const text = inOut('bevestigingen-1.txt');
  const words = text.replaceAll(/pidb\.\S+/g, '');
  expect(words).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}|Persoon|huisarts|regel \d|deelnemerscode/);
  for (const bare of codes) expect(text.replaceAll('-', '')).not.toContain(bare);
  // Between the confirmations there is nothing at all.
  expect(text.slice(text.indexOf('pidb.a.'))).toMatch(/^(?:pidb\.a\.\S+\n\n?)+$/);
  const order = [...(await wordsOf(1)).keys()];
  expect(order).toEqual(order.toSorted());
  const listed = await Promise.all(codes.map(ofCode));
  expect(order).not.toEqual(listed);
  expect([...order].sort()).toEqual([...listed].sort());
});

test('shows script and formulas in names as the text that they are', async () => {
  await attest(list);
  const strips = inOut('bevestigingen-1.html');
  expect(strips).not.toMatch(/<script|<a |href/);
  expect(strips).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(strips).toContain('=HYPERLINK(&quot;http://x&quot;;&quot;klik&quot;)');
});

test('tells all faults by their lines and confirms nobody', async () => {
  const text = `naam;in;uit\nA;16:28;20:31\nB;half vijf;20:31\nC;20:00;19:00\n`;
  expect(await attest(text)).toBe(
    'In 2 regels van de lijst zit een fout. Verbeter ze; er is niets bevestigd.',
  );
  expect(computer.said()).toBe(
    'Regel 3: “half vijf”: dat is geen tijd. Schrijf haar zoals 16:28.\nRegel 4: uit ligt niet na in: “20:00 – 19:00”.',
  );
  expect(confirmations()).toEqual([]);
  expect(await attest(text, '--skip-faults')).toBe('');
  expect(computer.said()).toContain('1 deelnemer bevestigd');
  expect(carriersIn(inOut('bevestigingen-1.txt'))).toHaveLength(2);
  expect(computer.said()).toContain('overgeslagen: regels 3 en 4');
});

test('has nothing to confirm when every line has a fault', async () => {
  expect(await attest('naam;in;uit\nB;half vijf;20:31\n', '--skip-faults')).toContain('In 1 regel');
  expect(confirmations()).toEqual([]);
});

test('reads a list as Excel saves it on a Dutch Windows', async () => {
  const windows = Buffer.from('naam;in;uit\r\nZoë;16:28;20:31\r\n', 'latin1');
  expect(await attest(windows)).toBe('');
  expect(inOut('bevestigingen-1.html')).toContain('<h2>Zoë</h2>');
});

test.each([
  { file: '10-list.xlsx', message: 'dit is een werkmap; bewaar haar als CSV' },
  { file: '12-list.ods', message: 'dit is een werkmap; bewaar haar als CSV' },
  { file: '14-old.xls', message: 'dit is een werkmap; bewaar haar als CSV' },
  { file: '15-empty.csv', message: 'het bestand is leeg' },
  { file: '68-teams.csv', message: 'van een videovergadering' },
])('says of $file what it is, and confirms nobody', async ({ file, message }) => {
  expect(await attest(readFileSync(join('tests/fixtures/presence', file)))).toContain(message);
  expect(confirmations()).toEqual([]);
});

test('names the columns that are missing and those that were found', async () => {
  expect(await attest('naam;functie;telefoon;in\nPiet;huisarts;06;16:28\n')).toBe(
    'De presentielijst is niet te gebruiken: deze kolommen ontbreken: uit. Gevonden kolommen: naam, functie, telefoon, in. Er is niets bevestigd.',
  );
});

test('says once what is wrong in many lines', async () => {
  const rows = [
    'A;;',
    'B;16:28;20:31',
    'C;;',
    'D;x1;20:31',
    'E;x2;20:31',
    'F;x3;20:31',
    'G;x4;20:31',
    'H;x5;20:31',
    'I;;',
  ];
  await attest(`naam;in;uit\n${rows.join('\n')}\n`);
  const [times, unreadable, ...rest] = computer.said().split('\n');
  expect(times).toMatch(/^Regels 2, 4 en 10: er staan geen tijden\..*“hele sessie”.*“afwezig”\.$/);
  expect(unreadable).toBe(
    'Regels 5, 6, 7, 8 en 9: “x1”, “x2”, “x3”, “x4” en nog 1: dat is geen tijd. Schrijf haar zoals 16:28.',
  );
  expect(rest).toEqual([]);
});

test('confirms a workbook, and lists who was absent on the screen and in the log', async () => {
  const workbook = readFileSync('tests/fixtures/presence/list-of-excel.xlsx');
  expect(await attest(workbook)).toBe('');
  expect(computer.said()).toContain('6 deelnemers bevestigd');
  expect(computer.said()).toContain('afwezig volgens de lijst (1): G Voorbeeld');
  expect(inOut('organisator-GEHEIM-logboek.txt')).toContain('afwezig volgens de lijst (1): G Voorbeeld');
});

test('a code that is there twice is signed for neither', async () => {
  const rows = `deelnemerscode;naam;in;uit\n${code('7F3K92Q')};A;16:28;20:31\n${code('7F3K92Q')};B;16:28;18:31\n;C;16:28;20:31\n`;
  expect(await attest(rows)).toContain('In 2 regels');
  expect(computer.said()).toContain(
    `Regels 2 en 3: deze deelnemerscode staat meer dan één keer op de lijst: “7F3K-92Q4”.`,
  );
  expect(await attest(rows, '--skip-faults')).toBe('');
  expect([...(await wordsOf(1)).keys()]).toEqual([await ofName('C')]);
});

describe('a later list', () => {
  const names = ['Anna', 'Bert', 'Carla', 'Dirk', 'Eva', 'Fons', 'Gerda', 'Hans'];
  const listOf = (some: readonly string[], uit = '20:31') =>
    `naam;in;uit\n${some.map((name) => `${name};16:28;${uit}`).join('\n')}\n`;

  test('gets a number of its own and keeps everybody, word for word', async () => {
    await attest(list);
    const before = inOut('bevestigingen-1.txt');
    expect(await attestAt('2026-11-13T11:00Z', `${list};Carla;poh;16:30;20:30\n`)).toBe('');
    expect(inOut('bevestigingen-1.txt')).toBe(before);
    const old = carriersIn(before).map((carrier) => ('bytes' in carrier ? toHex(carrier.bytes) : ''));
    const all = carriersIn(inOut('bevestigingen-2.txt')).map((carrier) =>
      'bytes' in carrier ? toHex(carrier.bytes) : '',
    );
    expect(all).toHaveLength(4);
    for (const word of old) expect(all).toContain(word);
    expect(confirmations()).toEqual([
      `${id}-bevestigingen-1.html`,
      `${id}-bevestigingen-1.txt`,
      `${id}-bevestigingen-2.html`,
      `${id}-bevestigingen-2.txt`,
    ]);
    expect(computer.said()).toContain('nieuw (1): Carla (16:30–20:30)');
    expect(computer.said()).toContain('gelijk gebleven: 2');
    expect(inOut('bevestigingen-2.html').match(/class="qr"/g)).toHaveLength(3);
  });

  test('withdraws who is no longer on it: a later word with no stay, in every later file', async () => {
    await attest(listOf(names));
    expect(await attestAt('2026-11-13T11:00Z', listOf(names.slice(1)))).toBe('');
    expect(computer.said()).toContain('teruggenomen (1): Anna');
    const words = await wordsOf(2);
    expect(words.size).toBe(8);
    const anna = words.get(await ofName('Anna'));
    if (anna === undefined) throw new Error('There is no word on Anna.');
    expect(isWithdrawal(anna)).toBe(true);
    expect(anna.issuedAt).toBeGreaterThan((await wordsOf(1)).get(await ofName('Anna'))!.issuedAt);
    expect([...words.values()].filter(isWithdrawal)).toHaveLength(1);
    expect(inOut('bevestigingen-2.html')).not.toContain('<h2>Anna</h2>');
    await computer.issuer(['session', 'show', join(computer.out, `${id}-bevestigingen-2.txt`)], { now });
    expect(computer.said()).toContain('8 van de 8 zijn ondertekend');
    expect(computer.said()).toContain('teruggenomen: 1.');
    await attestAt('2026-11-13T11:30Z', listOf(names.slice(1)));
    expect((await wordsOf(3)).get(await ofName('Anna'))).toEqual(anna);
    expect(computer.said()).not.toContain('teruggenomen');
    expect(await attestAt('2026-11-13T13:00Z', listOf(names))).toBe('');
    expect(isWithdrawal((await wordsOf(4)).get(await ofName('Anna'))!)).toBe(false);
    expect(computer.said()).toContain('nieuw (1): Anna');
  });

  test('says a later word also within the same minute', async () => {
    const words = [];
    for (const uit of ['20:31', '20:00', '19:30', '20:31']) {
      expect(await attest(listOf(['Anna', 'Bert'], uit))).toBe('');
      words.push(await wordsOf(words.length + 1));
    }
    const anna = await ofName('Anna');
    const times = words.map((revision) => revision.get(anna)!);
    expect(times.map((word) => word.out - word.in)).toEqual([243, 212, 182, 243]);
    for (const [at, word] of times.entries())
      expect(word.issuedAt).toBeGreaterThan(times[at - 1]?.issuedAt ?? 0);
    expect(computer.said()).toContain('veranderd (2): Anna (16:28–20:31); Bert (16:28–20:31)');
    await attest(listOf(['Bert']));
    const gone = (await wordsOf(5)).get(anna)!;
    expect(isWithdrawal(gone)).toBe(true);
    expect(gone.issuedAt).toBeGreaterThan(times[3]!.issuedAt);
  });

  test('on which many are missing takes nobody’s confirmation without being told to', async () => {
    await attest(listOf(names));
    const wrong = listOf(['Iris', 'Jan']);
    expect(await attest(wrong)).toContain('herhaal de opdracht met --withdraw');
    expect(computer.said()).toContain('Op deze lijst staan 8 van de 8 mensen niet meer');
    expect(computer.said()).toContain('Anna; Bert');
    expect(await attest(listOf(names.slice(3)))).toContain('niets teruggenomen');
    expect(await attestAt(now, wrong, [], ['nee'])).toContain('niets teruggenomen');
    expect(confirmations()).toHaveLength(2);
    expect(await attestAt(now, listOf(names.slice(3)), [], ['ja'])).toBe('');
    expect([...(await wordsOf(2)).values()].filter(isWithdrawal)).toHaveLength(3);
    expect(await attest(wrong, '--withdraw')).toBe('');
    expect([...(await wordsOf(3)).values()].filter(isWithdrawal)).toHaveLength(8);
    expect([...(await wordsOf(3)).values()]).toHaveLength(10);
  });

  test('that says who was absent after all is told at once', async () => {
    await attest(listOf(names));
    const rows = names.map((name, at) => (at < 4 ? `${name};afwezig;` : `${name};16:28;20:31`));
    expect(await attest(`naam;in;uit\n${rows.join('\n')}\n`)).toBe('');
    expect(computer.said()).toContain('teruggenomen (4): Anna; Bert; Carla; Dirk');
    expect(computer.said()).toContain('afwezig volgens de lijst (4)');
  });

  test('keeps the word on somebody whose row has a fault', async () => {
    await attest(listOf(names));
    const rows = [
      'Anna;half vijf;20:31',
      'Bert;16:28;20:31',
      'Bert;16:28;18:00',
      ...names.slice(2).map((n) => `${n};16:28;20:31`),
    ];
    expect(await attest(`naam;in;uit\n${rows.join('\n')}\n`, '--skip-faults')).toBe('');
    expect([...(await wordsOf(2)).values()].filter(isWithdrawal)).toEqual([]);
    expect(computer.said()).toContain('De eerdere bevestiging blijft gelden');
    expect(computer.said()).toContain('Anna; Bert');
  });

  test('of which a row does not say whose it is takes nobody’s word away', async () => {
    await attest(`code;naam;in;uit\n${code('7F3K92Q')};;16:28;20:31\n;Bert;16:28;20:31\n`);
    expect(
      await attest('code;naam;in;uit\n7F3K-92Q0;;16:28;20:31\n;Bert;16:28;20:31\n', '--skip-faults'),
    ).toBe('');
    expect([...(await wordsOf(2)).values()].filter(isWithdrawal)).toEqual([]);
  });

  test('with a deelnemerscode where there was a name binds somebody anew, and confirms them last', async () => {
    await attest(listOf(['Anna', 'Bert', 'Carla']));
    expect(
      await attest(
        `code;naam;in;uit\n${code('7F3K92Q')};Anna;16:28;20:31\n;Bert;16:28;20:31\n;Carla;16:28;20:31\n`,
      ),
    ).toBe('');
    const words = await wordsOf(2);
    const old = words.get(await ofName('Anna'))!;
    const bound = words.get(await ofCode('7F3K92Q'))!;
    expect([isWithdrawal(old), isWithdrawal(bound)]).toEqual([true, false]);
    // A module that finds both takes the latest.
    expect(bound.issuedAt).toBeGreaterThan(old.issuedAt);
    expect(computer.said()).toContain('veranderd (1): Anna');
    expect(computer.said()).not.toContain('teruggenomen');
  });

  test('of a namesake leaves the other alone', async () => {
    const both = `code;naam;in;uit\n${code('7F3K92Q')};Jan Jansen;16:28;20:31\n${code('0ABCDEF')};Jan Jansen;16:28;20:31\n;Bert;16:28;20:31\n`;
    await attest(both);
    expect(await attest(both.replace(/\n7F3K.*(?=\n0)/, ''))).toBe('');
    const words = await wordsOf(2);
    expect(isWithdrawal(words.get(await ofCode('7F3K92Q'))!)).toBe(true);
    expect(isWithdrawal(words.get(await ofCode('0ABCDEF'))!)).toBe(false);
    expect(computer.said()).toContain('teruggenomen (1): Jan Jansen');
  });

  test('is written down in a log that is only added to', async () => {
    await attest(listOf(['Anna', 'Bert']));
    const first = inOut('organisator-GEHEIM-logboek.txt');
    expect(first).toContain(
      'vrijdag 13 november 2026, 10:00 uur: bevestiging 1 volgens lijst.csv; samen 2 bevestigd',
    );
    expect(first).toContain('nieuw (2): Anna (16:28–20:31); Bert (16:28–20:31)');
    await attestAt('2026-11-13T11:00Z', listOf(['Anna']));
    const second = inOut('organisator-GEHEIM-logboek.txt');
    expect(second.startsWith(first)).toBe(true);
    expect(second.slice(first.length)).toContain('bevestiging 2');
    expect(second.slice(first.length)).toContain('teruggenomen (1): Bert');
    for (const file of ['organisator-GEHEIM-logboek.txt', 'organisator-GEHEIM-bevestigd.json'])
      expect(statSync(join(computer.out, `${id}-${file}`)).mode & 0o777).toBe(0o600);
  });

  test('goes on where the first version left one file without a number and no record', async () => {
    await attest(listOf(names));
    renameSync(
      join(computer.out, `${id}-bevestigingen-1.txt`),
      join(computer.out, `${id}-bevestigingen.txt`),
    );
    for (const file of ['bevestigingen-1.html', 'organisator-GEHEIM-bevestigd.json'])
      rmSync(join(computer.out, `${id}-${file}`));
    expect(await attest(listOf(names.slice(1)))).toBe('');
    const words = await wordsOf(1);
    expect(words.size).toBe(8);
    expect(isWithdrawal(words.get(await ofName('Anna'))!)).toBe(true);
    expect(computer.said()).toContain('teruggenomen (1): iemand van wie de naam niet is bewaard');
    expect(computer.said()).toContain('gelijk gebleven: 7');
    expect(inOut('bevestigingen-1.html')).toContain('<h2>Bert</h2>');
  });

  test('goes on in another folder, and never writes over a file', async () => {
    await attest(listOf(names), '--out', join(computer.folder, 'een'));
    expect(await attest(listOf(names.slice(1)), '--out', join(computer.folder, 'twee'))).toBe('');
    expect(filesIn(join(computer.folder, 'twee'))).toEqual([
      `${id}-bevestigingen-2.html`,
      `${id}-bevestigingen-2.txt`,
    ]);
    write(join(computer.out, `${id}-bevestigingen-5.txt`), 'van iemand anders');
    expect(await attest(listOf(names.slice(1)))).toBe('');
    expect(inOut('bevestigingen-5.txt')).toBe('van iemand anders');
    expect((await wordsOf(6)).size).toBe(8);
  });

  test.each([
    { name: 'is cut off', change: (text: string) => text.slice(0, 300) },
    {
      name: 'has a confirmation that was changed',
      change: (text: string) => text.replace(/(pidb\.a\.\S{40})../, '$1AA'),
    },
    { name: 'gives somebody the name of another', change: (text: string) => text.replace('"Anna"', '"Zus"') },
    {
      name: 'is of another session',
      change: (text: string) => text.replace(/"session": ".*?"/, '"session": "00000000"'),
    },
  ])('is refused when the record $name', async ({ change }) => {
    await attest(listOf(['Anna', 'Bert']));
    const path = join(computer.out, `${id}-organisator-GEHEIM-bevestigd.json`);
    write(path, change(readFileSync(path, 'utf8')));
    expect(await attest(listOf(['Anna']))).toContain('is niet heel');
    expect(confirmations()).toHaveLength(2);
  });

  test('is refused when it leaves nobody at all', async () => {
    expect(await attest('naam;in;uit\nAnna;afwezig;\n')).toContain('was er niemand');
    expect(confirmations()).toEqual([]);
  });
});

test('keeps names out of the project, also beside a secret file that lies there', async () => {
  const inside = join(computer.course, `${id}-organisator-GEHEIM.json`);
  cpSync(secret, inside);
  const path = write(join(computer.folder, 'lijst.csv'), list);
  const args = ['session', 'attest', '--organiser', inside, '--list', path, '--out', computer.out];
  expect(await computer.issuer(args, { now })).toContain('ligt in dit project');
  expect(confirmations()).toEqual([]);
});

test('does not write names into the project', async () => {
  expect(await attest(list, '--out', computer.course)).toContain('ligt in dit project');
});

test('does not confirm what has still to come', async () => {
  const path = write(join(computer.folder, 'lijst.csv'), list);
  const args = ['session', 'attest', '--organiser', secret, '--list', path];
  expect(await computer.issuer(args, { now: '2026-11-12T18:00Z' })).toContain('In 1 regel');
  expect(computer.said()).toContain('Regel 2: de tijd van vertrek moet nog komen: “20:31”.');
});

test.each([
  { name: 'another file', text: () => '{}', message: 'geen (heel) bestand van een organisator' },
  { name: 'half a file', text: (whole: string) => whole.slice(0, 400), message: 'geen (heel) bestand' },
  {
    name: 'the key of somebody else',
    text: (whole: string) =>
      whole.replace(/"x": ".*?"/, '"x": "FtQqapwtD8YrOPM9NKN5nVAlwy6Bl4x62T5ZOSgsnjI"'),
    message: 'geen (heel) bestand',
  },
  {
    name: 'a card that was changed',
    text: (whole: string) => whole.replace(/(pidb\.s\.\S{200})./, '$1-'),
    message: 'wordt niet aanvaard',
  },
])('refuses $name', async ({ text, message }) => {
  write(secret, text(sessionFiles(computer.out)['organisator-GEHEIM.json'] ?? ''));
  expect(await attest(list)).toContain(message);
  expect(confirmations()).toEqual([]);
});

test('refuses a session that was revoked', async () => {
  const [key = ''] = filesIn(computer.keys);
  await computer.issuer(['session', 'revoke', id, '--issuer', key.slice(0, 16), '--keys', computer.keys]);
  expect(await attest(list)).toContain('de sessie is ingetrokken');
});
