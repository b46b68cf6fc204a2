import { expect, test } from 'vitest';
import type { Accreditation } from '../../../src/course-files/schema.ts';
import { pasteList, peXml } from '../../../src/room/exports/pe-online.ts';
import { reportedPresence, type RegisterList } from '../../../src/room/exports/reported-presence.ts';
import type { AtDoor } from '../../../src/room/presence-at-door.ts';
import { sessionStart } from '../../fixtures/attendance.ts';
import { person, presenceOf, seen } from '../../fixtures/room-people.ts';

const gaia: Accreditation = {
  id: 'gaia',
  institution: 'NHG',
  register: 'GAIA',
  orgId: 19,
  number: '000000',
  points: 4,
  from: '2026-01-01',
  until: '2026-12-31',
  professions: ['huisarts', 'jeugdarts'],
  reportWithinDays: 14,
  wording: { nl: 'Verzonnen.', en: 'Invented.' },
  bigNumber: true,
};
const nursing: Accreditation = {
  ...gaia,
  id: 'venvn',
  register: 'V&VN',
  orgId: 52,
  professions: ['verpleegkundige'],
};
const card = { start: sessionStart, accreditation: ['gaia', 'venvn'] };

function reported(all: readonly AtDoor[], records = [gaia, nursing]) {
  const { lists, others } = reportedPresence(presenceOf(all), card, records);
  return {
    lists: lists.map(({ people }) => people.map(({ number }) => number).toSorted()),
    others: Object.fromEntries(others.map(({ person: { id }, because }) => [id, because])),
  };
}

test('everybody is on one list or among the others, each with the reason', () => {
  const nurse = { profession: 'verpleegkundige' };
  const { lists, others } = reported([
    seen(person('arts')),
    seen(person('nurse', { ...nurse, numbers: { association: 'V&VN 012345', big: '00000000130' } })),
    seen(person('nurse-later', { ...nurse, numbers: { big: '00000000230' } })),
    seen(person('wrong-register', { ...nurse, numbers: { association: 'NVvPO 0041' } })),
    seen(person('late'), { full: false, minutes: 200 }),
    seen(person('there'), { state: 'in', full: false }),
    seen(person('absent'), { state: 'absent', full: false }),
    seen(person('unseen'), { state: 'not-yet', full: false }),
    seen(person('resident', { profession: 'bewoner', wants: 'points' }), { resident: true }),
    seen(person('welfare', { profession: 'welzijn' })),
    seen(person('unknown', { profession: '' })),
    seen(person('certificate', { wants: 'certificate' })),
    seen(person('numberless', { numbers: {} })),
    seen(person('ten', { numbers: { big: '9911009701' } })),
    seen(person('twin'), { unclear: 'same-name' }),
  ]);
  expect(lists).toEqual([['00000000101'], ['00000000230', '012345']]);
  expect(others).toEqual({
    'wrong-register': 'number-strange',
    late: 'partial',
    there: 'still-there',
    absent: 'absent',
    unseen: 'not-seen',
    resident: 'resident',
    welfare: 'not-entitled',
    unknown: 'profession-unknown',
    certificate: 'wants-none',
    numberless: 'number-missing',
    ten: 'number-strange',
    twin: 'unclear',
  });
});

test.each([
  ['was over', { until: '2026-11-11' }],
  ['had not begun', { from: '2026-11-13' }],
  ['is one that the session does not count on', { id: 'other' }],
])('an accreditation that %s gives nobody points', (_, change) => {
  expect(reported([seen(person('arts'))], [{ ...gaia, ...change }])).toEqual({
    lists: [],
    others: { arts: 'not-entitled' },
  });
});

function listOf(count: number, record = gaia): RegisterList {
  return {
    accreditation: record,
    people: Array.from({ length: count }, (_, at) => {
      const number = String(at).padStart(11, '0');
      return { person: person(String(at)), number, isBig: true };
    }),
  };
}

test('the list to paste: a number a line, with its zeros, each once; a prefix where it is asked for', () => {
  const { people } = listOf(2);
  const list = { accreditation: gaia, people: [...people, people[0]!] };
  expect(pasteList(list, false)).toBe('00000000000\r\n00000000001\r\n');
  expect(pasteList(list, true)).toBe('BIG-00000000000\r\nBIG-00000000001\r\n');
  const own = { accreditation: nursing, people: [{ person: person('1'), number: '012345', isBig: false }] };
  expect(pasteList(own, true)).toBe('VVN-012345\r\n');
});

test('XML for the web service: a hundred persons a file, no date, and the key is left empty', () => {
  const files = peXml(listOf(201), 'ABCD2345', { user: '7', editions: {} });
  expect(files.map((file) => file.split('<Attendance>').length - 1)).toEqual([100, 100, 1]);
  expect(files[2]).toBe(`<?xml version="1.0" encoding="utf-8"?>
<Entry>
  <Settings>
    <userID>7</userID>
    <userRole>EDU</userRole>
    <userKey></userKey>
    <orgID>19</orgID>
    <settingOutput>0</settingOutput>
    <emailOutput></emailOutput>
    <languageID>1</languageID>
    <defaultLanguageID>1</defaultLanguageID>
  </Settings>
  <Attendance>
    <PECourseID>000000</PECourseID>
    <externalPersonID>00000000200</externalPersonID>
    <externalEditionID>ABCD2345</externalEditionID>
  </Attendance>
</Entry>
`);
  const [known] = peXml(listOf(1), 'ABCD2345', {
    user: '',
    editions: { gaia: { edition: '12', meeting: '3' }, venvn: { edition: '13', meeting: '' } },
  });
  expect(known).toContain('<PEEditionID>12</PEEditionID>\n    <PEMeetingID>3</PEMeetingID>');
  expect(peXml(listOf(0), 'ABCD2345')).toEqual([]);
});
