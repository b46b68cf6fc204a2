import { describe, expect, it } from 'vitest';
import { nameIn } from '../../../src/room/holds-name.ts';

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
    ['De bakker bakt brood', undefined],
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
    ['een fatima-steen', undefined],
  ])('knows half a double name, and a first name: %s', (text, found) => {
    const some = [
      { lastName: 'Öztürk-Żukowska', firstName: 'Al' },
      { lastName: '', firstName: 'Fatima' },
    ];
    expect(nameIn(text, some)).toBe(found);
  });
});
