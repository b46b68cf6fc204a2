import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { decodeProtectedHeader } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadTrustFiles } from '../../../../src/course-files/trust-files.ts';
import { filesIn, keyOn, sessionNew, testComputer, write, type TestComputer } from './test-computer.ts';
import { folderOnDisk } from '../../../../src/on-disk/folder-on-disk.ts';

let computer: TestComputer;
beforeEach(() => {
  computer = testComputer();
});
afterEach(() => {
  computer.remove();
});

const issuers = () => filesIn(join(computer.course, 'issuers'));

test('makes a key: the secret half only for its owner, the public half in the course', async () => {
  const keyId = await keyOn(computer);
  const secret = join(computer.keys, `${keyId}-GEHEIM.jwk`);
  const jwk = JSON.parse(readFileSync(secret, 'utf8')) as Record<string, string>;
  expect(statSync(secret).mode & 0o777).toBe(0o600);
  expect(statSync(computer.keys).mode & 0o777).toBe(0o700);
  expect(jwk).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig', kid: keyId });
  const [issuer] = loadTrustFiles(folderOnDisk(computer.course)).issuers;
  expect(issuer).toEqual({
    name: 'NHG',
    keyId,
    demonstration: false,
    from: '2026-11-01',
    key: { x: jwk.x, y: jwk.y },
  });
  const yaml = readFileSync(join(computer.course, 'issuers', `${keyId}.yaml`), 'utf8');
  expect(yaml).toMatch(/^# Wie sessiekaarten mag uitgeven/);
  expect(yaml + computer.said()).not.toContain(jwk.d);
});

test('explains the public half in the language of who makes it, in comments only', async () => {
  const args = ['new', '--name', 'NHG', '--keys', computer.keys, '--no-passphrase'];
  expect(await computer.issuer(args, { language: 'en' })).toBe('');
  const [file = ''] = issuers();
  const yaml = readFileSync(join(computer.course, 'issuers', file), 'utf8');
  expect(yaml).toMatch(/^(?:# .+\n)+name: NHG\n/);
  expect(yaml).toMatch(/^# Who may issue session cards/);
});

test.each([
  { name: 'plainly', path: 'project/keys' },
  { name: 'through ..', path: 'elsewhere/../project/course' },
  { name: 'as the project itself', path: 'project' },
  { name: 'through a link', path: 'link/keys' },
  { name: 'through a link to a link', path: 'link-to-link' },
  { name: 'from below', path: 'project/not/yet/there/../../there' },
])('refuses a folder inside the project, named $name', async ({ path }) => {
  mkdirSync(join(computer.folder, 'elsewhere'));
  symlinkSync(computer.repository, join(computer.folder, 'link'));
  symlinkSync(join(computer.folder, 'link'), join(computer.folder, 'link-to-link'));
  const args = ['new', '--name', 'NHG', '--keys', `${computer.folder}/${path}`, '--no-passphrase'];
  expect(await computer.issuer(args)).toContain(`ligt in dit project`);
  expect(issuers()).toEqual([]);
  expect(filesIn(join(computer.repository, 'keys'))).toEqual([]);
});

test('refuses a link that leads nowhere', async () => {
  symlinkSync(join(computer.folder, 'gone'), join(computer.folder, 'link'));
  const args = ['new', '--name', 'NHG', '--keys', join(computer.folder, 'link'), '--no-passphrase'];
  expect(await computer.issuer(args)).toContain('koppeling naar iets dat er niet is');
});

test('a folder beside the project whose name begins like it is outside', async () => {
  const beside = `${computer.repository}-keys`;
  expect(await computer.issuer(['new', '--name', 'NHG', '--keys', beside, '--no-passphrase'])).toBe('');
  expect(filesIn(beside)).toHaveLength(1);
});

test('a relative path counts from where the person is', async () => {
  const environment = { INIT_CWD: computer.folder };
  expect(
    await computer.issuer(['new', '--name', 'NHG', '--keys', 'mine', '--no-passphrase'], { environment }),
  ).toBe('');
  expect(filesIn(join(computer.folder, 'mine'))).toHaveLength(1);
});

test('a passphrase encrypts the key, and opens it again', async () => {
  const secrets = ['een lange wachtzin', 'een lange wachtzin'];
  const args = ['new', '--name', 'NHG', '--keys', computer.keys];
  expect(await computer.issuer(args, { secrets })).toBe('');
  const [file = ''] = filesIn(computer.keys);
  const text = readFileSync(join(computer.keys, file), 'utf8');
  expect(file).toMatch(/^[0-9a-f]{16}-GEHEIM\.jwe$/);
  expect(decodeProtectedHeader(text.trim())).toMatchObject({
    alg: 'PBES2-HS512+A256KW',
    enc: 'A256GCM',
    cty: 'jwk+json',
    p2c: 210_000,
  });
  expect(statSync(join(computer.keys, file)).mode & 0o777).toBe(0o600);
  expect(await computer.issuer(sessionNew(computer), { secrets: ['een andere wachtzin'] })).toContain(
    'past niet bij',
  );
  expect(await computer.issuer(sessionNew(computer))).toContain('ISSUER_PASSPHRASE');
  expect(filesIn(computer.out)).toEqual([]);
  expect(await computer.issuer(sessionNew(computer), { secrets: ['een lange wachtzin'] })).toBe('');
  const environment = { ISSUER_PASSPHRASE: 'een lange wachtzin' };
  expect(await computer.issuer(sessionNew(computer), { environment })).toBe('');
});

test('asks a passphrase, also where it was named, and makes no key without one unless that is said', async () => {
  const args = ['new', '--name', 'NHG', '--keys', computer.keys];
  expect(await computer.issuer(args)).toContain('neem dan --no-passphrase');
  expect(filesIn(computer.keys)).toEqual([]);
  expect(issuers()).toEqual([]);
  const environment = { ISSUER_PASSPHRASE: 'een lange wachtzin' };
  expect(await computer.issuer(args, { environment })).toBe('');
  const secrets = ['een lange wachtzin', 'een lange wachtzin'];
  expect(await computer.issuer([...args, '--passphrase'], { secrets })).toBe('');
  expect(filesIn(computer.keys).map((file) => file.slice(16))).toEqual(['-GEHEIM.jwe', '-GEHEIM.jwe']);
  expect(await computer.issuer([...args, '--no-passphrase'])).toBe('');
  expect(filesIn(computer.keys).filter((file) => file.endsWith('.jwk'))).toHaveLength(1);
});

test.each([
  { name: 'too short', secrets: ['kort', 'kort'], message: 'te kort' },
  {
    name: 'not the same twice',
    secrets: ['een lange wachtzin', 'een lange wachtzIn'],
    message: 'niet gelijk',
  },
  { name: 'broken off', secrets: [], message: 'Gestopt' },
])('writes nothing when the passphrase is $name', async ({ secrets, message }) => {
  const args = ['new', '--name', 'NHG', '--keys', computer.keys];
  expect(await computer.issuer(args, { secrets })).toContain(message);
  expect(filesIn(computer.keys)).toEqual([]);
  expect(issuers()).toEqual([]);
});

test('leaves no secret behind when the public half cannot be written', async () => {
  write(join(computer.course, 'issuers'), 'a file where a folder should be');
  expect(
    await computer.issuer(['new', '--name', 'NHG', '--keys', computer.keys, '--no-passphrase']),
  ).toContain('niets achtergebleven');
  expect(filesIn(computer.keys)).toEqual([]);
});

test.each([
  { args: ['new', '--keys', '/tmp/x'], message: 'De optie --name ontbreekt.' },
  {
    args: ['new', '--name', 'NHG', '--keys', '/tmp/x', '--no-passphrase', '--from', '2026-02-30'],
    message: '2026-02-30',
  },
  {
    args: ['new', '--name', 'x'.repeat(81), '--keys', '/tmp/x', '--no-passphrase'],
    message: 'kan geen naam zijn',
  },
  {
    args: ['new', '--name', 'N\u202eHG', '--keys', '/tmp/x', '--no-passphrase'],
    message: 'kan geen naam zijn',
  },
  { args: ['new', '--nmae', 'NHG'], message: 'De optie --nmae hoort niet bij deze opdracht.' },
  { args: ['new', '--name'], message: 'klopt de waarde niet' },
  { args: ['sesion', 'new'], message: 'De opdracht “sesion new” is er niet.' },
  { args: ['retire'], message: 'Noem de sleutel.' },
  { args: ['list', '--language', 'de'], message: 'hoort nl of en' },
  { args: ['--wijk', 'x'], message: 'Er staat geen opdracht.' },
])('refuses $args with a sentence', async ({ args, message }) => {
  expect(await computer.issuer(args)).toContain(message);
  expect(filesIn('/tmp/x')).toEqual([]);
});

test.each([{ args: ['--help'] }, { args: [] }, { args: ['session', 'new', '--help'] }])(
  'explains itself after $args',
  async ({ args }) => {
    expect(await computer.issuer(args)).toBe('');
    expect(computer.said()).toContain('npm run issuer -- <opdracht>');
  },
);

test('is called the way people say it, too', async () => {
  expect(
    await computer.issuer(['issuer', 'new', '--name', 'NHG', '--keys', computer.keys, '--no-passphrase']),
  ).toBe('');
  expect(await computer.issuer(['issuer', 'list'])).toBe('');
  expect(computer.said()).toMatch(/^[0-9a-f]{16} {2}NHG {2}vanaf 2026-11-01 {2}in gebruik$/);
});

test('retires a key: no new cards after its last day, and its explanation stays', async () => {
  const keyId = await keyOn(computer);
  expect(await computer.issuer(['retire', keyId, '--until', '2026-10-31'])).toContain('is voorbij');
  expect(await computer.issuer(['retire', keyId, '--until', '2026-11-05'])).toBe('');
  expect(loadTrustFiles(folderOnDisk(computer.course)).issuers[0]?.until).toBe('2026-11-05');
  expect(readFileSync(join(computer.course, 'issuers', `${keyId}.yaml`), 'utf8')).toMatch(/^# Wie /);
  expect(await computer.issuer(sessionNew(computer), { now: '2026-11-05T23:59Z' })).toBe('');
  expect(await computer.issuer(sessionNew(computer), { now: '2026-11-06T00:01Z' })).toContain('geen sleutel');
  const named = sessionNew(computer, { '--issuer': keyId });
  expect(await computer.issuer(named, { now: '2026-11-06T00:01Z' })).toContain('afgesloten op 2026-11-05');
  await computer.issuer(['list'], { now: '2026-11-06T00:01Z' });
  expect(computer.said()).toContain('afgesloten; eerdere kaarten blijven goed');
});

test('a key of tomorrow makes no card today', async () => {
  await computer.issuer([
    'new',
    '--name',
    'NHG',
    '--keys',
    computer.keys,
    '--no-passphrase',
    '--from',
    '2026-11-02',
  ]);
  const [file = ''] = issuers();
  const named = sessionNew(computer, { '--issuer': file.replace('.yaml', '') });
  expect(await computer.issuer(named)).toContain('geldt pas vanaf 2026-11-02');
});

test('asks which key when there are two, and takes the one that is named', async () => {
  const one = await keyOn(computer);
  const other = await keyOn(computer);
  expect(await computer.issuer(sessionNew(computer))).toContain([one, other].sort().join(', '));
  expect(await computer.issuer(sessionNew(computer, { '--issuer': other }))).toBe('');
});

test('says when a key is damaged, of another issuer, or open to others', async () => {
  const keyId = await keyOn(computer);
  const other = await keyOn(computer);
  const path = join(computer.keys, `${keyId}-GEHEIM.jwk`);
  const named = sessionNew(computer, { '--issuer': keyId });
  chmodSync(path, 0o644);
  expect(await computer.issuer(named)).toBe('');
  expect(computer.said()).toContain(`chmod 600`);
  write(path, readFileSync(join(computer.keys, `${other}-GEHEIM.jwk`)));
  expect(await computer.issuer(named)).toContain('hoort niet bij het openbare deel');
  write(path, '{"kty":"EC"}');
  expect(await computer.issuer(named)).toContain('geen bruikbare sleutel');
});

test('revokes a key with itself, or with another of the same name only', async () => {
  const old = await keyOn(computer);
  const fresh = await keyOn(computer);
  const strange = await keyOn(computer, 'Iemand anders');
  const revoke = ['revoke', old, '--keys', computer.keys, '--issuer'];
  expect(await computer.issuer([...revoke, strange])).toContain('kan niet worden ingetrokken');
  expect(await computer.issuer([...revoke, fresh])).toBe('');
  expect(await computer.issuer(['list'])).toBe('');
  expect(computer.said()).toContain(
    `${old}  NHG  vanaf 2026-11-01  ingetrokken; geen enkele kaart ervan geldt`,
  );
  expect(await computer.issuer(sessionNew(computer, { '--issuer': old }))).toContain('is ingetrokken');
  expect(await computer.issuer(['revoke', fresh, '--keys', computer.keys])).toBe('');
  expect(issuers()).toContain(`ingetrokken-${fresh}.txt`);
  await computer.issuer(['list']);
  expect(computer.said().match(/ingetrokken; geen/g)).toHaveLength(2);
});

test('adds to the list of what was revoked, and not to one that was tampered with', async () => {
  const keyId = await keyOn(computer);
  const revoke = (id: string) => ['session', 'revoke', id, '--issuer', keyId, '--keys', computer.keys];
  expect(await computer.issuer(revoke('7F3K92QD'))).toBe('');
  expect(await computer.issuer(revoke('0000-aaaa'))).toBe('');
  await computer.issuer(['list']);
  expect(computer.said()).toContain('Ingetrokken sessies: 7F3K92QD, 0000AAAA');
  expect(await computer.issuer(revoke('7F3K'))).toContain('acht letters en cijfers');
  const path = join(computer.course, 'issuers', `ingetrokken-${keyId}.txt`);
  write(path, readFileSync(path, 'utf8').replace(/....\n$/, 'AAAA\n'));
  expect(await computer.issuer(revoke('11111111'))).toContain('niet door deze sleutel ondertekend');
});
