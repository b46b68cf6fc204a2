import { describe, expect, it } from 'vitest';
import { piecesToLight, saidText, shownText } from '../../../src/learner-view/lit/said-text.ts';

const isShown = (text: string, shown: string) => saidText(text)?.test(shownText(shown));

describe('a text of a course file where it is shown', () => {
  it.each([
    ['Dit staat er.', ' Dit\n  staat er. '],
    ['## Een kop', 'Een kop'],
    ['- **Tempo houden:** navragen', 'Tempo houden: navragen'],
    ['Bij de [tips](stap:tips) leest u meer.', 'Bij de tips leest u meer.'],
    ['Zie [hier](https://www.example.nl/).', 'Zie hier (opent in een nieuw tabblad).'],
    ['Er zijn {{lessen}} lessen.', 'Er zijn zes lessen.'],
    ['> **16 van de 19** wijken', '16 van de 19 wijken'],
    ['Wat (nog) meer? $5', 'Wat (nog) meer? $5'],
  ])('is %j in %j', (text, shown) => {
    expect(isShown(text, shown)).toBe(true);
  });

  it('is not where something else stands', () => {
    expect(isShown('Er zijn {{lessen}} lessen.', 'Er zijn zes lesuren.')).toBe(false);
    expect(isShown('a.c', 'abc')).toBe(false);
    expect(isShown('les', 'lessen')).toBe(false);
    expect(isShown('les', 'de les.')).toBe(true);
  });

  it.each(['', ' \n', '***', '…'])('is nothing when there is nothing to read: %j', (text) => {
    expect(saidText(text)).toBeUndefined();
  });
});

describe('what of a text is lit', () => {
  const page = '# Kop\n\nEen.\n\n- twee\n- drie';

  it('is a short text as it is', () => {
    expect(piecesToLight('Een zin.', undefined)).toEqual(['Een zin.']);
  });

  it('is nothing of a page as long as nothing has changed', () => {
    expect(piecesToLight(page, page)).toEqual([]);
    expect(piecesToLight(page, undefined)).toEqual([]);
  });

  it('is of a page each piece that is different from before', () => {
    expect(piecesToLight(page.replace('Een.', 'Eén.').replace('drie', 'vier'), page)).toEqual([
      'Eén.',
      '- vier',
    ]);
  });
});
