import { describe, expect, it } from 'vitest';
import { textFile } from '../../../src/packing/text-file.ts';

describe('the file of a text', () => {
  const content = (name: string, kind: string, language: 'nl' | 'en' = 'nl') =>
    textFile({ sort: 'content', name, language, kind });
  const words = (name: string, language: 'nl' | 'en' = 'nl') => textFile({ sort: 'words', name, language });

  it('is its own in Dutch, so that no lesson waits for another one', () => {
    expect(content('les-1', 'lesson')).toBe('les-1.nl');
    expect(content('informatiepakket', 'reading')).toBe('informatiepakket.nl');
    expect(words('attendance')).toBe('attendance.nl');
  });

  it('is shared by pages, by small words, and in English by its kind', () => {
    expect(content('bronnen', 'sources')).toBe('pages.nl');
    const reading = { sort: 'content', language: 'nl', kind: 'reading' } as const;
    expect(textFile({ ...reading, name: 'tips', when: 'later' })).toBe('later.nl');
    expect(textFile({ ...reading, name: 'leeswijzer', when: 'first' })).toBe('around-home.nl');
    expect(words('closing.out')).toBe('with-closing.nl');
    expect(content('accreditatie', 'closing')).toBe('with-closing.nl');
    expect(content('reflectie', 'reflection')).toBe('looking-back.nl');
    expect(words('needed', 'en')).toBe('around-home.en');
    expect(content('les-1', 'lesson', 'en')).toBe('lessons.en');
    expect(content('tips', 'reading', 'en')).toBe('readings.en');
    expect(content('werksessie', 'werksessie', 'en')).toBe('steps.en');
  });

  it('is that of what is drawn, in every language', () => {
    expect(content('film', 'films')).toBe('films');
    expect(content('film', 'films', 'en')).toBe('films');
  });

  it('is of its own for the start', () => {
    expect(words('start', 'en')).toBe('start.en');
  });
});
