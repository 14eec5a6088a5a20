import { field as accessorOf } from 'vega-util';
import type { View } from 'vega';

type Row = Record<string, unknown>;

interface Transform {
  readonly type?: unknown;
  readonly expr?: unknown;
  readonly field?: unknown;
  readonly fields?: unknown;
  readonly groupby?: unknown;
  readonly as?: unknown;
}

interface Specification {
  readonly data?: readonly { readonly name?: string; readonly transform?: readonly Transform[] }[];
  readonly scales?: readonly { readonly domain?: unknown }[];
  readonly marks?: readonly Specification[];
}

interface DataDomain {
  readonly data?: unknown;
  readonly field?: unknown;
  readonly fields?: unknown;
}

interface NamedField {
  readonly data: string;
  readonly field: string;
}

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).filter((entry) => typeof entry === 'string');

const fieldsOfDomain = (domain: unknown, around?: string): NamedField[] => {
  if (typeof domain !== 'object' || domain === null) return [];
  const { data = around, field, fields } = domain as DataDomain;
  const name = typeof data === 'string' ? data : undefined;
  return [field, ...(Array.isArray(fields) ? (fields as unknown[]) : [])].flatMap((entry) => {
    if (typeof entry === 'string') return name === undefined ? [] : [{ data: name, field: entry }];
    return fieldsOfDomain(entry, name);
  });
};

/** For every scale, the fields that its domain is made of. */
const scaleFields = (specification: Specification): NamedField[][] => [
  ...(specification.scales ?? []).map((scale) => fieldsOfDomain(scale.domain)),
  ...(specification.marks ?? []).flatMap(scaleFields),
];

/** Names of data sets inside marks. */
const innerNames = (specification: Specification): string[] =>
  (specification.marks ?? []).flatMap((mark) => [
    ...(mark.data ?? []).flatMap(({ name }) => name ?? []),
    ...innerNames(mark),
  ]);

/**
 * The first rows of every data set of the whole figure. Those inside facets cannot be asked for by name, and hide the
 * ones outside that have the same name.
 */
const rowsByName = (view: View, specification: Specification): Map<string, Row[]> => {
  const hidden = new Set(['root', ...innerNames(specification)]);
  const state = view.getState({ data: () => true, signals: () => false }) as { data?: object };
  const names = Object.keys(state.data ?? {}).filter((name) => !hidden.has(name));
  return new Map(names.map((name) => [name, ((view.data(name) ?? []) as Row[]).slice(0, 500)]));
};

/** A path into a record, `a.b`, throws where there is no `a`. */
const lacks = (rows: readonly Row[], name: string): boolean => {
  const read = accessorOf(name);
  return rows.every((row) => {
    try {
      return read(row) === undefined;
    } catch {
      return true;
    }
  });
};

/** The fields that a transform reads. Vega-Lite's own filters of invalid values name theirs in the expression. */
const readBy = ({ type, expr, field, fields, groupby }: Transform): string[] => {
  const tested = type === 'filter' && typeof expr === 'string' && /^(isValid|isFinite)\(|^\(?datum\[/.test(expr);
  const named = tested ? [...expr.matchAll(/datum\["((?:[^"\\]|\\.)*)"\]/g)].map((match) => match[1] ?? '') : [];
  return [...strings(field), ...strings(fields), ...strings(groupby), ...named];
};

/** Where a data set came out empty: the first field that a transform asks for and that nothing has or makes. */
const askedFor = (specification: Specification, rows: readonly Row[]): string | undefined => {
  const made = new Set<string>();
  for (const transform of (specification.data ?? []).flatMap((data) => data.transform ?? [])) {
    const missing = readBy(transform).find(
      (name) => !made.has(name) && !made.has(name.replaceAll('\\', '')) && lacks(rows, name),
    );
    if (missing !== undefined) return missing;
    for (const name of strings(transform.as)) made.add(name);
  }
  return undefined;
};

/**
 * Fields that the figure stands on and that its data does not have, after it ran. What is empty because its rows were
 * filtered away on purpose says nothing about fields.
 */
export const unknownFields = (view: View, specification: unknown, language: 'vega' | 'vega-lite'): string[] => {
  const scales = scaleFields(specification as Specification);
  const sets = rowsByName(view, specification as Specification);
  const isUnknown = ({ data, field }: NamedField): boolean => {
    const rows = sets.get(data);
    return rows !== undefined && rows.length > 0 && lacks(rows, field);
  };
  // A scale that has one field at least can be drawn with.
  const unknown = scales.filter((fields) => fields.length > 0 && fields.every(isUnknown)).flat();
  // Stacking derives two fields from one: name the one that the program names.
  if (unknown.length > 0) return [...new Set(unknown.map(({ field }) => field.replace(/_(start|end)$/, '')))];
  const rows = [...sets.values()].flat();
  const emptied = scales.some(
    (fields) => fields.length > 0 && fields.every(({ data }) => sets.get(data)?.length === 0),
  );
  const cause =
    language === 'vega-lite' && emptied && rows.length > 0 ? askedFor(specification as Specification, rows) : undefined;
  return cause === undefined ? [] : [cause];
};
