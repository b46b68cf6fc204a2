import { describe, expect, it } from 'vitest';
import { emptyDay } from '../../../src/room/day-record.ts';
import { nameIn, possibleNames } from '../../../src/room/holds-name.ts';
import { person } from '../../fixtures/room.ts';

const people = ['Klinker', 'Bakker', 'de Zonnebloem', 'Appel Boom', ''].map((lastName) => ({
  lastName,
  firstName: '',
}));

describe('nameIn', () => {
  it.each([
    ['Mevrouw Klinker trekt de samenwerking', 'Klinker'],
    ['Vraag het aan Bakker, hij weet het.', 'Bakker'],
    ['Bel de Zonnebloem', undefined],
    ['Bel De Zonnebloem', undefined],
    ['Bel Appel Boom', 'Appel Boom'],
    ['De bakker bakt brood', 'Bakker'],
    ['vraag het aan klinker', 'Klinker'],
    ['Een klinkerstraat', undefined],
    ['', undefined],
  ])('finds in %j: %j', (text, found) => {
    expect(
      nameIn(
        text,
        people.filter(({ lastName }) => lastName !== 'de Zonnebloem'),
      ),
    ).toBe(found);
  });

  it.each([
    ['Van ’t Hoff belt', "van 't Hoff"],
    ['Jansen belt', 'JANSEN'],
    ["Verhagen's lijst", 'Verhagen'],
    ['Ozturk-Zukowska belt', 'Öztürk-Żukowska'],
  ])('knows a name as a tablet or another list writes it: %s', (text, lastName) => {
    expect(nameIn(text, [{ lastName, firstName: '' }])).toBe(lastName);
  });

  it('knows a name with an infix in it', () => {
    expect(nameIn('Bel De Zonnebloem', people)).toBe('de Zonnebloem');
  });

  it.each([
    ['Öztürk belt de huisarts', 'Öztürk'],
    ['Vraag het Zukowska', 'Żukowska'],
    ['Fatima belt de huisarts', 'Fatima'],
    ['Vraag Al, en ga De straat op', undefined],
    ['dat al zo is', undefined],
    ['bel fatima', 'Fatima'],
    ['een fatima-steen', undefined],
  ])('knows half a double name, and a first name: %s', (text, found) => {
    const some = [
      { lastName: 'Öztürk-Żukowska', firstName: 'Al' },
      { lastName: '', firstName: 'Fatima' },
    ];
    expect(nameIn(text, some)).toBe(found);
  });

  it('does not take a last name of two letters for a word, unless it is written as a name', () => {
    const short = [{ lastName: 'Al', firstName: '' }];
    expect(nameIn('wij doen dat al', short)).toBe(undefined);
    expect(nameIn('Vraag Al', short)).toBe('Al');
  });

  it.each([['bakker'], ['Bakker'], ['BAKKER']])(
    'asks no more about %s once it is said to be a word',
    (word) => {
      expect(nameIn('de bakker en Bakker', people, [word])).toBe(undefined);
      expect(nameIn('de bakker en klinker', people, [word])).toBe('Klinker');
    },
  );
});

it('asks about everything that was typed, and about nothing that was chosen from a list', () => {
  const day = emptyDay('ABCD2345', false);
  const outcome = {
    ...day.outcome,
    themes: ['bakker'],
    improvements: ['wij bellen de bakker'],
    agreements: [{ what: 'overleg', who: 'Bakker', when: 'bij bakker' }],
    next: { ...day.outcome.next, lead: 'bakker', leadKind: 'bakker', tiedTo: ['bakker'] },
  };
  const record = { ...day, people: [person(1, { lastName: 'Bakker' })], outcome };
  expect(possibleNames(record).map(({ text }) => text)).toEqual([
    ...['wij bellen de bakker', 'Bakker', 'bij bakker', 'bakker'],
  ]);
  const preparation = { ...day.preparation, notNames: ['Bakker'] };
  expect(possibleNames({ ...record, preparation })).toEqual([]);
});
