import { field as accessorOf } from 'vega-util';
import type { View } from 'vega';

interface DataDomain {
  readonly data?: unknown;
  readonly field?: unknown;
  readonly fields?: unknown;
}

interface Specification {
  readonly scales?: readonly { readonly domain?: unknown }[];
  readonly marks?: readonly Specification[];
}

interface NamedField {
  readonly data: string;
  readonly field: string;
}

const fieldsOfDomain = (domain: unknown, around?: string): NamedField[] => {
  if (typeof domain !== 'object' || domain === null) return [];
  const { data = around, field, fields } = domain as DataDomain;
  const named = [field, ...(Array.isArray(fields) ? (fields as unknown[]) : [])];
  const name = typeof data === 'string' ? data : undefined;
  return named.flatMap((entry) => {
    if (typeof entry === 'string') return name === undefined ? [] : [{ data: name, field: entry }];
    return fieldsOfDomain(entry, name);
  });
};

const scaleFields = (specification: Specification): NamedField[] => [
  ...(specification.scales ?? []).flatMap((scale) => fieldsOfDomain(scale.domain)),
  ...(specification.marks ?? []).flatMap(scaleFields),
];

/** The first rows of every data set of the whole figure. Those inside facets cannot be asked for by name. */
const rowsByName = (view: View): Map<string, Record<string, unknown>[]> => {
  const state = view.getState({ data: () => true, signals: () => false }) as { data?: object };
  const names = Object.keys(state.data ?? {}).filter((name) => name !== 'root');
  return new Map(names.map((name) => [name, ((view.data(name) ?? []) as Record<string, unknown>[]).slice(0, 500)]));
};

/** A path into a record, `a.b`, throws where there is no `a`. */
const isMissing = (read: (row: unknown) => unknown, row: unknown): boolean => {
  try {
    return read(row) === undefined;
  } catch {
    return true;
  }
};

/**
 * Fields that the figure's scales are built on and that no row of any of its data sets has, after it ran.
 * Empty data says nothing about fields.
 */
export const unknownFields = (view: View, specification: unknown): string[] => {
  const named = scaleFields(specification as Specification);
  if (named.length === 0) return [];
  const sets = rowsByName(view);
  const rows = [...sets.values()].flat();
  if (rows.length === 0) return [];
  const fields = new Set(named.filter(({ data }) => sets.has(data)).map(({ field }) => field));
  const unknown = [...fields].filter((name) => {
    const read = accessorOf(name);
    return rows.every((row) => isMissing(read, row));
  });
  // Stacking derives two fields from one: name the one that the program names.
  return [...new Set(unknown.map((name) => name.replace(/_(start|end)$/, '')))];
};
