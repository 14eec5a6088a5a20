import { parse } from 'culori';
import type { LiteralKind } from './literal.js';

const plainNumber = /^[-+−]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

export const isNumber = (value: string): boolean => plainNumber.test(value.trim());

/** `none` and `transparent` are no colours that a reader could name. */
export const isColour = (value: string): boolean =>
  /^(?:#[\da-f]{3,8}|[a-z]{3,20}|(?:rgb|hsl)a?\([^)]*\))$/i.test(value) &&
  !/^(?:none|transparent|currentcolor)$/i.test(value) &&
  parse(value) !== undefined;

/** The sort of a value by its look; `tan` or `plum` are colours only where something else says so. */
export const kindOf = (value: string, hint?: LiteralKind): LiteralKind => {
  if (isNumber(value)) return 'number';
  if ((hint === undefined || hint === 'colour') && isColour(value)) return 'colour';
  return hint === 'colour' || hint === undefined ? 'text' : hint;
};

/** Keys and attributes whose values are colours when they look like one. */
export const colourKey =
  /colou?r|fill|stroke|background|range|scheme|palette|facecolor|edgecolor|stop-color|classDef|style/i;
