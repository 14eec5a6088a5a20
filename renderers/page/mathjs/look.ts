import { color as parseColor } from 'd3-color';
import type { Arguments } from './arguments.js';
import { type Look, Mistake } from './figure.js';
import { numberFrom } from './values.js';

/** Options that every drawn thing has. */
export const lookOptions = ['color', 'colour', 'width', 'dash', 'fill', 'opacity', 'hatch', 'arrow', 'label'] as const;

/** @throws Mistake for what is no CSS colour. */
export const colourIn = (value: unknown, option: string): string => {
  if (typeof value === 'string' && (value === 'none' || parseColor(value) !== null)) return value;
  throw new Mistake(`${option}: "${String(value)}" is no colour; write a name like "teal" or #rrggbb`);
};

const oneOf = <const T extends string>(value: unknown, option: string, names: readonly T[]): T => {
  const found = names.find((name) => name === value);
  if (found === undefined) throw new Mistake(`${option} is one of ${names.join(', ')}, not "${String(value)}"`);
  return found;
};

const dashes = ['solid', 'dashed', 'dotted', 'dashdot'] as const;
const arrows = ['none', 'end', 'start', 'both'] as const;

export const numberOption = (given: Arguments, option: string): number | undefined => {
  if (!given.options.has(option)) return undefined;
  const value = numberFrom(given.options.get(option));
  if (value === undefined) throw new Mistake(`The option ${option} must be a number`);
  return value;
};

export const textOption = (given: Arguments, option: string): string | undefined => {
  const value = given.options.get(option);
  if (value === undefined || typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new Mistake(`The option ${option} must be a text in quotes`);
};

/** What a thing shall be called: the argument at a place, or the option `label`. */
export const labelIn = (given: Arguments, index: number): string | undefined =>
  given.label(index) ?? textOption(given, 'label');

export const flagOption = (given: Arguments, option: string): boolean | undefined => {
  const value = given.options.get(option);
  if (value === undefined || typeof value === 'boolean') return value;
  throw new Mistake(`The option ${option} must be true or false`);
};

/** The look that a call asks for, over that of its function. */
export const lookOf = (given: Arguments, usual: Look): Look => {
  const { options } = given;
  const stroke = options.get('color') ?? options.get('colour');
  const fill = options.get('fill');
  const dash = options.get('dash');
  const arrow = options.get('arrow');
  return {
    ...usual,
    ...(stroke === undefined ? {} : { stroke: colourIn(stroke, 'color') }),
    ...(fill === undefined ? {} : { fill: colourIn(fill, 'fill') }),
    ...(dash === undefined ? {} : { dash: oneOf(dash, 'dash', dashes) }),
    ...(arrow === undefined ? {} : { arrow: oneOf(arrow, 'arrow', arrows) }),
    width: numberOption(given, 'width') ?? usual.width,
    opacity: numberOption(given, 'opacity') ?? usual.opacity,
    hatch: flagOption(given, 'hatch') ?? usual.hatch,
  };
};
