import { isGroup } from '../stable-key.ts';
import type { Place, ValuePath } from '../value-path.ts';
import { variantFile, type WrittenVariant } from './variant-schema.ts';

/** Where a value that a variant changed, or moved along, really stands: the longest path that it begins with counts. */
export interface Origin {
  readonly path: ValuePath;
  readonly place: Place;
}

export interface Overlaid {
  readonly values: unknown;
  readonly origins: readonly Origin[];
}

type Values = Record<string, unknown>;
type Lay = (values: Values, variant: WrittenVariant) => Overlaid;

/** The files that a variant reaches, each with what it does there. Any other file is as the country has it. */
const layers: Readonly<Record<string, Lay>> = {
  'course.yaml': course,
  'werksessie.yaml': werksessie,
  'organiseren/dagen.yaml': days,
  'mijn-wijk.yaml': mijnWijk,
  'bronnen.yaml': sources,
};

/** The values of a course file with the variant laid over them; what it names and is not there changes nothing. */
export function overlaid(file: string, values: unknown, variant: WrittenVariant): Overlaid {
  const lay = layers[file];
  return lay === undefined || !isGroup(values) ? { values, origins: [] } : lay({ ...values }, variant);
}

/** Where a value really stands: in the variant, or in the course file itself. */
export function originOf(file: string, path: ValuePath, origins: readonly Origin[]): Place {
  const found = origins
    .filter((origin) => origin.path.every((key, at) => path[at] === key))
    .toSorted((one, other) => other.path.length - one.path.length)[0];
  if (found === undefined) return { file, path };
  return { ...found.place, path: [...found.place.path, ...path.slice(found.path.length)] };
}

const inVariant = (path: ValuePath, ...from: ValuePath): Origin => ({
  path,
  place: { file: variantFile, path: from },
});

function course(values: Values, { contact }: WrittenVariant): Overlaid {
  const keys = Object.entries(contact ?? {}).filter(([, value]) => value !== undefined);
  if (keys.length === 0 || !isGroup(values.contact)) return { values, origins: [] };
  return {
    values: { ...values, contact: { ...values.contact, ...Object.fromEntries(keys) } },
    origins: keys.map(([key]) => inVariant(['contact', key], 'contact', key)),
  };
}

function werksessie(values: Values, { werksessie: own }: WrittenVariant): Overlaid {
  if (own === undefined) return { values, origins: [] };
  const { parts: ownParts = [], pauses: ownPauses = [], minutes } = own;
  const origins: Origin[] = [];
  const parts = groupsIn(values.parts).map((part, at) => {
    const changed = ownParts.findIndex(({ id }) => id === part.id);
    if (changed < 0) return part;
    origins.push(inVariant(['parts', at, 'minutes'], 'werksessie', 'parts', changed, 'minutes'));
    return { ...part, minutes: ownParts[changed]?.minutes };
  });
  const national = groupsIn(values.pauses);
  const pauses = [...national, ...ownPauses];
  ownPauses.forEach((_, at) =>
    origins.push(inVariant(['pauses', national.length + at], 'werksessie', 'pauses', at)),
  );
  const sum = [...parts, ...pauses].reduce((total, entry) => {
    const one: unknown = 'minutes' in entry ? entry.minutes : 0;
    return total + (typeof one === 'number' ? one : 0);
  }, 0);
  origins.push(inVariant(['minutes'], 'werksessie', ...(minutes === undefined ? [] : ['minutes'])));
  return {
    values: {
      ...values,
      parts,
      ...(pauses.length === 0 ? {} : { pauses }),
      minutes: minutes ?? sum,
    },
    origins,
  };
}

function days(values: Values, { werkvormen }: WrittenVariant): Overlaid {
  const [first, ...others] = groupsIn(values.days);
  if (werkvormen === undefined || first === undefined || !isGroup(first.methods))
    return { values, origins: [] };
  return {
    values: { ...values, days: [{ ...first, methods: { ...first.methods, ...werkvormen } }, ...others] },
    origins: Object.keys(werkvormen).map((part) =>
      inVariant(['days', 0, 'methods', part], 'werkvormen', part),
    ),
  };
}

function mijnWijk(values: Values, { partners: own = [] }: WrittenVariant): Overlaid {
  const kaart = values.socialeKaart;
  if (own.length === 0 || !isGroup(kaart)) return { values, origins: [] };
  const file = 'mijn-wijk.yaml';
  const origins: Origin[] = [];
  const groups: unknown[] = [];
  groupsIn(kaart.groups).forEach((group, g) => {
    const partners: unknown[] = [];
    groupsIn(group.partners).forEach((partner, p) => {
      const changed = own.findIndex(({ id }) => id === partner.id);
      const { id: _id, hidden = false, ...words } = own[changed] ?? { id: '' };
      if (hidden) return;
      const path = ['socialeKaart', 'groups', groups.length, 'partners', partners.length];
      origins.push({ path, place: { file, path: ['socialeKaart', 'groups', g, 'partners', p] } });
      for (const key of Object.keys(words)) origins.push(inVariant([...path, key], 'partners', changed, key));
      partners.push({ ...partner, ...words });
    });
    // A group in which nobody is left is no group.
    if (partners.length > 0) groups.push({ ...group, partners });
  });
  return { values: { ...values, socialeKaart: { ...kaart, groups } }, origins };
}

function sources(values: Values, { sources: own = [] }: WrittenVariant): Overlaid {
  const national = Array.isArray(values.sources) ? (values.sources as unknown[]) : [];
  return {
    values: { ...values, sources: [...national, ...own] },
    origins: own.map((_, at) => inVariant(['sources', national.length + at], 'sources', at)),
  };
}

function groupsIn(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter(isGroup) : [];
}
