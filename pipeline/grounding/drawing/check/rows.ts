import { isClass, isEntity, rowTexts, type Row } from '../boxes.js';
import type { Drawing, Thing } from '../drawing.js';
import { nodesOf } from './clauses.js';
import type { Piece } from './piece.js';
import type { Scope } from './verdict.js';

export const rowsMeant = (drawing: Drawing, piece: Piece): Row[] =>
  rowTexts(drawing).flatMap(({ row, text }) =>
    piece.things?.some(({ id }) => id === text.id) === true &&
    piece.word?.replace(/\W/g, '') === row.name.toLowerCase().replace(/\W/g, '')
      ? [row]
      : [],
  );

export const boxesIn = (piece: Piece): Thing[] => nodesOf(piece).filter((node) => isEntity(node) || isClass(node));

/** What a word for a type may be written as. */
const types: Readonly<Record<string, RegExp>> = {
  int: /^(?:int|integer|number|bigint|smallint|long|short)\b/,
  integer: /^(?:int|integer|number|bigint|smallint|long|short)\b/,
  number: /^(?:int|integer|number|float|double|decimal|real|numeric|long)\b/,
  string: /^(?:string|str|text|varchar|char)/,
  text: /^(?:string|str|text|varchar|char)/,
  varchar: /^(?:string|str|text|varchar|char)/,
  float: /^(?:float|double|decimal|real|numeric)/,
  double: /^(?:float|double|decimal|real)/,
  decimal: /^(?:float|double|decimal|real|numeric)/,
  real: /^(?:float|double|decimal|real)/,
  bool: /^bool/,
  boolean: /^bool/,
  date: /^(?:date|datetime|timestamp)/,
  datetime: /^(?:datetime|timestamp)/,
  timestamp: /^(?:datetime|timestamp)/,
  time: /^(?:time|datetime|timestamp)/,
  char: /^(?:char|string)/,
  void: /^void/,
};
export const typeOf = (piece: Piece): RegExp | undefined => {
  const word = piece.word ?? '';
  const plain = types[word] ? word : word.replace(/s$/, '');
  return Object.hasOwn(types, plain) ? types[plain] : undefined;
};

export const named = (rows: readonly Row[], owners: readonly Thing[]): readonly Row[] => {
  const own = rows.filter(({ owner }) => owners.some(({ id }) => id === owner.id));
  return own.length > 0 ? own : owners.length > 0 ? [] : rows;
};

export const factsOf = ({ about }: Scope, rows: readonly Row[]): string[] =>
  about('attribute', ...rows.map(({ owner }) => owner));
