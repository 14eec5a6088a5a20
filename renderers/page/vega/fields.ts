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

const fieldsOfDomain = (domain: unknown): string[] => {
  if (typeof domain !== 'object' || domain === null) return [];
  const { field, fields } = domain as DataDomain;
  const named = [field, ...(Array.isArray(fields) ? (fields as unknown[]) : [])];
  return named.flatMap((entry) => (typeof entry === 'string' ? [entry] : fieldsOfDomain(entry)));
};

const scaleFields = (specification: Specification): string[] => [
  ...(specification.scales ?? []).flatMap((scale) => fieldsOfDomain(scale.domain)),
  ...(specification.marks ?? []).flatMap(scaleFields),
];

const rowsOf = (view: View): Record<string, unknown>[] => {
  const names = Object.keys((view.getState({ data: () => true, signals: () => false }) as { data?: object }).data ?? {});
  return names.flatMap((name) => (name === 'root' ? [] : ((view.data(name) ?? []) as Record<string, unknown>[]).slice(0, 500)));
};

/**
 * Fields that the figure's scales are built on and that no row of any of its data sets has, after it ran.
 * Empty data says nothing about fields.
 */
export const unknownFields = (view: View, specification: unknown): string[] => {
  const fields = new Set(scaleFields(specification as Specification));
  if (fields.size === 0) return [];
  const rows = rowsOf(view);
  if (rows.length === 0) return [];
  return [...fields].filter((name) => {
    const read = accessorOf(name);
    return rows.every((row) => read(row) === undefined);
  });
};
