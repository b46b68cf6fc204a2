/** When tests are worth running: the days and nights on which a calendar or a clock does something. */
export interface Moment {
  readonly name: string;
  /** As `new Date()` reads it. */
  readonly date: string;
  /** The time zone of the computer. */
  readonly zone: string;
}

const home = 'Europe/Amsterdam';

const weekdays: readonly Moment[] = [
  ['a Monday', '2026-11-30'],
  ['a Tuesday', '2026-12-01'],
  ['a Wednesday', '2026-12-02'],
  ['a Thursday', '2026-12-03'],
  ['a Friday', '2026-12-04'],
  ['a Saturday', '2026-12-05'],
  ['a Sunday', '2026-12-06'],
].map(([name, day]) => ({ name: name!, date: `${day!}T12:00+01:00`, zone: home }));

export const moments: readonly Moment[] = [
  ...weekdays,
  { name: 'a minute before the clock goes forward', date: '2027-03-28T01:59:30+01:00', zone: home },
  { name: 'half an hour after it went forward', date: '2027-03-28T03:30+02:00', zone: home },
  { name: 'half past two, the first time', date: '2027-10-31T02:30+02:00', zone: home },
  { name: 'half past two, the second time', date: '2027-10-31T02:30+01:00', zone: home },
  { name: '28 February', date: '2027-02-28T23:59:30+01:00', zone: home },
  { name: '28 February of a leap year', date: '2028-02-28T23:59:30+01:00', zone: home },
  { name: '29 February', date: '2028-02-29T12:00+01:00', zone: home },
  { name: 'half a year before a 31st that is not there', date: '2027-08-31T12:00+02:00', zone: home },
  { name: 'the last minute of the year', date: '2026-12-31T23:59:30+01:00', zone: home },
  { name: 'a year later', date: '2027-11-30T12:00+01:00', zone: home },
  { name: 'a computer that stands in UTC', date: '2026-11-30T23:30Z', zone: 'UTC' },
  { name: 'a computer where it is still yesterday', date: '2027-01-01T02:00Z', zone: 'America/Los_Angeles' },
  { name: 'a computer where it is tomorrow already', date: '2026-12-31T14:00Z', zone: 'Pacific/Kiritimati' },
];
