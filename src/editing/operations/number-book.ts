import { numbersOf, registers, type RegisterKind } from '../../course-files/numbers.ts';
import { registerFile } from '../../course-files/register.ts';
import type { Edit } from '../edit.ts';
import type { Edited } from './edited.ts';
import { partsOf } from './parts-of.ts';
import { OperationRefused } from './refused.ts';

/** Something that is kept under a number plus an offset, such as a statement at one of its moments. */
interface Kept {
  readonly name: string;
  readonly offset: number;
}

/** Gives out numbers that nothing has or ever had, and remembers to whom, for the register. */
export interface NumberBook {
  /**
   * @param name By ids, as the register has it.
   * @throws {OperationRefused} when every number was given out.
   */
  readonly take: (kind: RegisterKind, name: string) => number;
  /** One number for several things that are kept at a distance from it. */
  readonly takeFor: (kind: RegisterKind, kept: readonly Kept[]) => number;
  /** What has to be written in `nummers.yaml`. */
  readonly edits: () => readonly Edit[];
}

/** The numbers of a course as edited: those of its register and those in its files. */
export function numberBook(draft: Edited): NumberBook {
  const used = usedNumbers(draft);
  const given: { readonly kind: RegisterKind; readonly number: number; readonly name: string }[] = [];

  function takeFor(kind: RegisterKind, kept: readonly Kept[]): number {
    const isFree = (number: number) => number <= registers[kind] && !used[kind].has(number);
    // 0 stands for no profession.
    for (let number = kind === 'profession-index' ? 1 : 0; number <= registers[kind]; number++) {
      if (!kept.every(({ offset }) => isFree(number + offset))) continue;
      for (const { name, offset } of kept) {
        used[kind].add(number + offset);
        given.push({ kind, number: number + offset, name });
      }
      return number;
    }
    throw new OperationRefused('no-number');
  }

  return {
    take: (kind, name) => takeFor(kind, [{ name, offset: 0 }]),
    takeFor,
    edits: () => registerEdits(draft, given),
  };
}

function usedNumbers(draft: Edited): Record<RegisterKind, Set<number>> {
  const kinds = Object.keys(registers) as RegisterKind[];
  const used = Object.fromEntries(
    kinds.map((kind) => {
      const known = draft.value({ file: registerFile, path: [kind] });
      return [kind, new Set(Object.keys(Object(known) as object).map(Number))];
    }),
  ) as Record<RegisterKind, Set<number>>;
  for (const { kind, value } of numbersOf(partsOf(draft.files))) used[kind].add(value);
  return used;
}

function registerEdits(
  draft: Edited,
  given: readonly { readonly kind: RegisterKind; readonly number: number; readonly name: string }[],
): readonly Edit[] {
  // A course without a register gets the whole of it when it is completed.
  if (draft.value({ file: registerFile, path: ['mark'] }) === undefined) return [];
  return given.map(({ kind, number, name }) => ({
    type: 'added',
    list: { file: registerFile, path: [kind] },
    at: number,
    value: name,
  }));
}
