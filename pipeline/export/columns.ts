import type { Column, Columns } from '../recipes/recipe.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const scalars: Readonly<Record<Extract<Column, string>, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  int64: (value) => Number.isSafeInteger(value),
  float64: (value) => typeof value === 'number' && Number.isFinite(value),
  bool: (value) => typeof value === 'boolean',
};

/** What stands for a value that a row does not have; numbers have no such value, for every number says something. */
const fitValue = (value: unknown, column: Column, path: string): unknown => {
  if (typeof column === 'string') {
    const given = value ?? (column === 'string' ? '' : value);
    if (!scalars[column](given)) throw new TypeError(`${path} is declared ${column}, and is ${JSON.stringify(value)}`);
    return given;
  }
  if ('struct' in column) return fitStruct(value ?? {}, column.struct, `${path}.`);
  if (!Array.isArray(value ?? [])) throw new TypeError(`${path} is declared a list, and is ${JSON.stringify(value)}`);
  return ((value ?? []) as readonly unknown[]).map((one, index) => fitValue(one, column.list, `${path}[${index}]`));
};

const fitStruct = (value: unknown, columns: Columns, path: string): Record<string, unknown> => {
  if (!isObject(value)) throw new TypeError(`${path} is declared an object, and is ${JSON.stringify(value)}`);
  const stranger = Object.keys(value).find((name) => !Object.hasOwn(columns, name));
  if (stranger !== undefined) throw new TypeError(`${path}${stranger} is in a row and no declared column`);
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, fitValue(value[name], column, `${path}${name}`)]),
  );
};

/**
 * A row with exactly the declared columns, in their order: what it lacks is an empty text, list or object.
 * @throws TypeError for a value of another type, and for a field that is not declared: the recipe is wrong then.
 */
export const fitRow = (row: object, columns: Columns): Record<string, unknown> => fitStruct(row, columns, '');

const yamlOf = (column: Column, indent: string): string[] => {
  if (typeof column === 'string') return [`${indent}dtype: ${column}`];
  if ('struct' in column) return [`${indent}struct:`, ...featuresOf(column.struct, indent)];
  const { list } = column;
  if (typeof list === 'string') return [`${indent}sequence: ${list}`];
  return 'struct' in list
    ? [`${indent}list:`, ...featuresOf(list.struct, indent)]
    : [`${indent}sequence:`, ...yamlOf(list, `${indent}  `)];
};

/** The columns as `datasets` of Hugging Face reads them from a card: an empty list keeps its type. */
export const featuresOf = (columns: Columns, indent = ''): string[] =>
  Object.entries(columns).flatMap(([name, column]) => [`${indent}- name: ${name}`, ...yamlOf(column, `${indent}  `)]);
