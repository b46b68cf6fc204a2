import type { Person } from '../../../room/day-record.ts';
import { newPerson } from '../../../room/new-person.ts';
import { splitName } from '../../../room/roster/split-name.ts';
import type { RoomCourse } from '../../../room/room-course.ts';

/** Invented people to practise with: name, id of the profession, organisation; two of one name to tell apart. */
const invented: readonly (readonly [name: string, profession: string, organisation: string])[] = [
  ['M. Appelboom', 'huisarts', 'Praktijk De Linde'],
  ['S. Brugman', 'verpleegkundige', 'Thuiszorg Oever'],
  ['T. Dakraam', 'praktijkondersteuner', 'Praktijk De Linde'],
  ['R. Dijkhuis', 'gemeente', 'Gemeente Morgenrood'],
  ['F. Gevelaar', 'huisarts', 'Praktijk Aan de Brug'],
  ['L. Haagsma', 'ggd', 'GGD Voorbeeldstreek'],
  ['A. Klinker', 'praktijkondersteuner', 'Praktijk Aan de Brug'],
  ['A. Klinker', 'welzijn', 'Welzijn Morgenrood'],
  ['N. Lantink', 'dietist', 'Eigen praktijk'],
  ['D. Molenpad', 'buursportcoach', 'Sport in de Wijk'],
  ['K. Poortman', 'jeugdverpleegkundige', 'GGD Voorbeeldstreek'],
  ['W. Stoepker', 'welzijn', 'Welzijn Morgenrood'],
];

/** Somebody for each line that the course has a profession for. */
export function practicePeople(
  { professions }: Pick<RoomCourse, 'professions'>,
  language: 'nl' | 'en',
  now: number,
): readonly Person[] {
  return invented.flatMap(([name, id, organisation]) => {
    const known = professions.find((profession) => profession.id === id);
    if (known === undefined) return [];
    const details = { ...splitName(name), profession: id, role: known.title[language], organisation };
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
    return [newPerson({ ...details, source: 'roster' }, now, random)];
  });
}
