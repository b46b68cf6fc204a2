import { Document } from 'yaml';
import type { CourseFiles } from './course-files.ts';
import type { CourseParts } from './course-parts.ts';
import { numbersOf, registers, type CourseNumber, type RegisterKind } from './numbers.ts';
import { highestValue, optionGroups } from './option-groups.ts';
import { granted } from './whole-parts.ts';

/** Where the course keeps which number belongs to what. */
export const registerFile = 'nummers.yaml';

const kinds = Object.keys(registers) as RegisterKind[];

/**
 * Every number that learners' records ever hung on, with what it belongs to. It only grows: a number that the course
 * no longer has stays, so that nothing else can get it.
 */
export interface Register {
  /** Number → name, of every kind. */
  readonly numbers: Readonly<Record<RegisterKind, ReadonlyMap<number, string>>>;
  /** Choices by name: value → how it was ever worded in Dutch, oldest first. */
  readonly values: ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;
  /** Choices by name: values that went out of use. */
  readonly retired: ReadonlyMap<string, readonly number[]>;
  /** Ids of accreditations, which stand on certificates. */
  readonly accreditation: readonly string[];
}

/** What the course has and the register does not know yet. */
export interface RegisterNews {
  readonly register: Register;
  /** New numbers, values and ids. */
  readonly added: number;
  /** Answers that are worded in another way than before; a person must say whether they mean the same. */
  readonly reworded: readonly {
    readonly name: string;
    readonly value: number;
    readonly was: string;
    readonly now: string;
  }[];
}

/**
 * Compares the course with its register: what was changed, swapped or used again is a fault that proposes a free number.
 *
 * @returns what is to be added; nothing when there is no register, or a fault in it.
 */
export function checkRegister(parts: CourseParts, files: CourseFiles): RegisterNews | undefined {
  if (!files.has(registerFile)) {
    files.faultAt(registerFile, 1, (words) => words.register.missing);
    return undefined;
  }
  const before = files.faults.length;
  const register = registerOf(files.readYaml(registerFile), files);
  if (register === undefined || files.faults.length > before) return undefined;
  checkNumbers(numbersOf(parts), register, files);
  checkValues(parts, register, files);
  for (const id of parts.course === undefined ? [] : register.accreditation) {
    if (!parts.course?.accreditation.some((record) => record.id === id))
      files.fault('course.yaml', ['accreditation'], (words) => words.register.gone(id));
  }
  return newsOf(parts, register);
}

/** The register of a course that has none yet. */
const emptyRegister: Register = {
  numbers: Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as unknown as Register['numbers'],
  values: new Map(),
  retired: new Map(),
  accreditation: [],
};

function checkNumbers(numbers: readonly CourseNumber[], register: Register, files: CourseFiles): void {
  const wrong = numbers.filter(({ kind, value, name }) => {
    const owner = register.numbers[kind].get(value);
    return owner !== name && (owner !== undefined || numberOf(register, kind, name) !== undefined);
  });
  const told = new Set<string>();
  for (const number of wrong) {
    const { kind, value, name, file, path, offset } = number;
    const free = freeNumber(kind, numbers, register);
    const was = numberOf(register, kind, name);
    // One number that stands for many is told once, when all of them moved with it.
    const together = numbers.filter((other) => offset !== undefined && sameOffset(other, number));
    const moved = together.map((other) => other.value - (numberOf(register, kind, other.name) ?? Number.NaN));
    if (offset !== undefined && together.length > 1 && moved.every((by) => by === moved[0])) {
      const key = JSON.stringify([file, offset.path]);
      if (!told.has(key))
        files.fault(file, offset.path, (words) =>
          words.register.moved(
            String(offset.path.at(-1)),
            offset.name,
            offset.value - (moved[0] ?? 0),
            offset.value,
            free ?? words.register.noFree,
          ),
        );
      told.add(key);
    } else if (was !== undefined) {
      files.fault(file, path, (words) =>
        words.register.moved(words.register.kinds[kind], name, was, value, free ?? words.register.noFree),
      );
    } else {
      const owner = register.numbers[kind].get(value) ?? '';
      files.fault(file, path, (words) =>
        words.register.taken(words.register.kinds[kind], value, owner, name, free ?? words.register.noFree),
      );
    }
  }
}

function sameOffset(one: CourseNumber, other: CourseNumber): boolean {
  return (
    one.kind === other.kind &&
    one.file === other.file &&
    JSON.stringify(one.offset?.path) === JSON.stringify(other.offset?.path)
  );
}

function numberOf(register: Register, kind: RegisterKind, name: string): number | undefined {
  for (const [number, owner] of register.numbers[kind]) if (owner === name) return number;
  return undefined;
}

/** The lowest number that nothing has or ever had. */
function freeNumber(
  kind: RegisterKind,
  numbers: readonly CourseNumber[],
  register: Register,
): number | undefined {
  const used = new Set([
    ...register.numbers[kind].keys(),
    ...numbers.filter((number) => number.kind === kind).map(({ value }) => value),
  ]);
  // 0 stands for no profession.
  for (let number = kind === 'profession-index' ? 1 : 0; number <= registers[kind]; number++)
    if (!used.has(number)) return number;
  return undefined;
}

function checkValues(parts: CourseParts, register: Register, files: CourseFiles): void {
  for (const { name, file, options } of optionGroups(parts)) {
    const known = register.values.get(name);
    if (known === undefined) continue;
    const free = Array.from({ length: highestValue + 1 }, (_, value) => value).find(
      (value) => !known.has(value) && !options.some((option) => option.value === value),
    );
    for (const { value, label, path } of options) {
      if (known.get(value)?.includes(label) === true) continue;
      const was = [...known].find(([, wordings]) => wordings.includes(label))?.[0];
      if (was !== undefined) files.fault(file, path, (words) => words.register.valueMoved(label, was, value));
      else if (register.retired.get(name)?.includes(value) === true)
        files.fault(file, path, (words) => words.register.valueTaken(value, free ?? words.register.noFree));
    }
  }
}

function newsOf(parts: CourseParts, register: Register): RegisterNews {
  const numbers = Object.fromEntries(kinds.map((kind) => [kind, new Map(register.numbers[kind])])) as Record<
    RegisterKind,
    Map<number, string>
  >;
  const values = new Map([...register.values].map(([name, known]) => [name, new Map(known)]));
  const retired = new Map(register.retired);
  const reworded: RegisterNews['reworded'][number][] = [];
  let added = 0;
  for (const { kind, value, name } of numbersOf(parts)) {
    if (numbers[kind].has(value)) continue;
    numbers[kind].set(value, name);
    added++;
  }
  for (const { name, options } of optionGroups(parts)) {
    const known = values.get(name) ?? new Map<number, readonly string[]>();
    values.set(name, known);
    for (const { value, label } of options) {
      const wordings = known.get(value);
      if (wordings === undefined) added++;
      else if (!wordings.includes(label))
        reworded.push({ name, value, was: wordings.at(-1) ?? '', now: label });
      if (wordings?.includes(label) !== true) known.set(value, [...(wordings ?? []), label]);
    }
    const gone = [...known.keys()].filter((value) => !options.some((option) => option.value === value));
    const all = [...new Set([...(retired.get(name) ?? []), ...gone])].toSorted((a, b) => a - b);
    if (all.length > (retired.get(name)?.length ?? 0)) added++;
    if (all.length > 0) retired.set(name, all);
  }
  // Nothing hangs on one that has no number yet.
  const ids = parts.course === undefined ? [] : granted(parts.course).map(({ id }) => id);
  const newIds = ids.filter((id) => !register.accreditation.includes(id));
  return {
    register: { numbers, values, retired, accreditation: [...register.accreditation, ...newIds] },
    added: added + newIds.length,
    reworded,
  };
}

/** What must be added to a register that is empty. */
export function firstRegister(parts: CourseParts): RegisterNews {
  return newsOf(parts, emptyRegister);
}

const header = ` Welk getal bij welk werk van deelnemers hoort. De controle schrijft dit bestand zelf bij, met:
   npm run check:course -- --nummers-bijschrijven
 Verander hier niets en haal niets weg, ook niet als iets vervalt: een getal wordt nooit opnieuw gebruikt.
 Uitleg staat in docs/cursus-met-de-hand.md, onder "Wat de getallen betekenen".`;

/** The register as a file; the same register always gives the same text. */
export function registerText({ numbers, values, retired, accreditation }: Register): string {
  const sorted = <Value>(map: ReadonlyMap<number, Value>) => new Map([...map].toSorted(([a], [b]) => a - b));
  const content = new Map<string, unknown>([
    ...kinds.map((kind) => [kind, sorted(numbers[kind])] as const),
    ['value', new Map([...values].map(([name, known]) => [name, sorted(known)]))],
    ['vervallen', retired],
    ['accreditation', accreditation],
  ]);
  const document = new Document(content);
  document.commentBefore = header;
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}

function registerOf(found: unknown, files: CourseFiles): Register | undefined {
  const isGroup = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const refuse = (path: readonly (string | number)[]) => {
    files.fault(registerFile, path, (words) => words.register.unreadable);
    return undefined;
  };
  if (!isGroup(found)) {
    refuse([]);
    return;
  }
  const numbers: Partial<Record<RegisterKind, Map<number, string>>> = {};
  for (const kind of kinds) {
    const group = found[kind] ?? {};
    if (!isGroup(group)) {
      refuse([kind]);
      return;
    }
    const map = new Map<number, string>();
    for (const [number, name] of Object.entries(group)) {
      if (!/^\d{1,3}$/.test(number) || typeof name !== 'string') {
        refuse([kind, Number(number)]);
        return;
      }
      if ([...map.values()].includes(name)) {
        files.fault(registerFile, [kind, Number(number)], (words) => words.register.conflict(name));
        return undefined;
      }
      map.set(Number(number), name);
    }
    numbers[kind] = map;
  }
  const values = new Map<string, ReadonlyMap<number, readonly string[]>>();
  if (!isGroup(found.value ?? {})) {
    refuse(['value']);
    return;
  }
  for (const [name, known] of Object.entries(found.value ?? {})) {
    if (!isGroup(known)) {
      refuse(['value', name]);
      return;
    }
    const map = new Map<number, readonly string[]>();
    for (const [value, wordings] of Object.entries(known)) {
      if (!/^\d$/.test(value) || !isTexts(wordings)) {
        refuse(['value', name, Number(value)]);
        return;
      }
      map.set(Number(value), wordings);
    }
    values.set(name, map);
  }
  const retired = new Map<string, readonly number[]>();
  if (!isGroup(found.vervallen ?? {})) {
    refuse(['vervallen']);
    return;
  }
  for (const [name, list] of Object.entries(found.vervallen ?? {})) {
    if (!Array.isArray(list) || !list.every((value) => typeof value === 'number')) {
      refuse(['vervallen', name]);
      return;
    }
    retired.set(name, list);
  }
  const accreditation = found.accreditation ?? [];
  if (!isTexts(accreditation)) {
    refuse(['accreditation']);
    return;
  }
  return { numbers: numbers as Register['numbers'], values, retired, accreditation };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
