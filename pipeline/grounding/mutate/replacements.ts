import type { Random } from '../../random.js';
import { colourName, isColour } from '../language/colour.js';
import { isNumber } from './classify.js';
import type { Literal } from './literal.js';

/** Colours that readers tell apart, under names that CSS, Graphviz, TeX and matplotlib all know, with their values. */
const colours: readonly (readonly [name: string, hex: string])[] = [
  ['red', '#d62728'],
  ['blue', '#1f77b4'],
  ['green', '#2ca02c'],
  ['orange', '#ff7f0e'],
  ['purple', '#7b3fa0'],
  ['brown', '#8c564b'],
  ['black', '#000000'],
  ['gray', '#808080'],
  ['cyan', '#17becf'],
  ['magenta', '#e7298a'],
];

/** Words of one sort: one is put for another. */
const families: readonly (readonly string[])[] = [
  ['north', 'south', 'east', 'west'],
  ['left', 'right'],
  ['top', 'bottom'],
  ['upper', 'lower'],
  ['high', 'low', 'medium'],
  ['first', 'second', 'third', 'fourth'],
  ['spring', 'summer', 'autumn', 'winter'],
  ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ['red', 'blue', 'green', 'orange', 'purple', 'brown', 'black', 'grey'],
  ['input', 'output'],
  ['start', 'end', 'middle'],
  ['yes', 'no'],
  ['true', 'false'],
  ['open', 'closed'],
  ['day', 'week', 'month', 'year', 'hour', 'minute', 'second'],
  ['mass', 'length', 'height', 'volume', 'temperature', 'speed', 'pressure', 'distance', 'area', 'density'],
  ['force', 'velocity', 'acceleration', 'momentum', 'energy', 'power'],
  ['mean', 'median', 'maximum', 'minimum', 'total'],
  ['kg', 'g', 'mg'],
  ['km', 'm', 'cm', 'mm'],
  ['circle', 'square', 'triangle', 'hexagon'],
  ['tetrahedron', 'cube', 'octahedron', 'dodecahedron', 'icosahedron'],
  ['axonometric', 'oblique', 'isometric', 'dimetric', 'perspective'],
  ['helix', 'spiral', 'knot'],
  ['growth', 'decay'],
  ['oxygen', 'nitrogen', 'hydrogen', 'carbon', 'helium', 'sodium', 'chlorine', 'iron', 'copper'],
  ['server', 'client', 'database', 'cache', 'queue'],
  ['sine', 'cosine', 'tangent'],
  ['increase', 'decrease'],
  ['positive', 'negative'],
  ['before', 'after'],
  ['open', 'close'],
  ['idle', 'running', 'waiting', 'stopped'],
];

const names = ['Alder', 'Birch', 'Cedar', 'Delta', 'Ember', 'Flint', 'Grove', 'Heron', 'Iris', 'Juniper'];

const likeCase = (word: string, model: string): string =>
  model === model.toUpperCase() && model.length > 1
    ? word.toUpperCase()
    : /^\p{Lu}/u.test(model)
      ? word.charAt(0).toUpperCase() + word.slice(1)
      : word;

/** A number of the same look: as many decimals, the same sign, clearly another value. */
const numbersLike = (text: string, random: Random): string[] => {
  const trimmed = text.trim().replace('−', '-');
  const value = Number(trimmed);
  const decimals = /\.(\d+)/.exec(trimmed)?.[1]?.length ?? 0;
  const exponent = /e/i.test(trimmed);
  const show = (number: number): string => (exponent ? number.toExponential(decimals) : number.toFixed(decimals));
  const whole = decimals === 0 && !exponent;
  const step = 10 ** -decimals;
  const found =
    whole && Math.abs(value) < 10
      ? [value + 1, value + 2, value - 1, value + 3, value * 2]
      : [value * 1.4, value * 0.6, value * 1.8, value * 1.2, value * 0.8, value + step];
  return random
    .shuffle(found.map(show))
    .filter((shown) => Number(shown) !== value && (value < 0 || Number(shown) >= 0));
};

const textsLike = (text: string, taken: ReadonlySet<string>, random: Random): string[] => {
  const found: string[] = [];
  const number = /\d+(?:\.\d+)?/.exec(text);
  if (number)
    for (const other of numbersLike(number[0], random).slice(0, 2)) found.push(text.replace(number[0], other));
  const words = text.match(/\p{L}+/gu) ?? [];
  for (const word of random.shuffle(words)) {
    const family = families.find((one) => one.some((other) => other.toLowerCase() === word.toLowerCase()));
    const others = family?.filter((other) => other.toLowerCase() !== word.toLowerCase()) ?? [];
    if (others.length > 0) found.push(text.replace(word, likeCase(random.pick(others), word)));
  }
  const letter = /^\(?(\p{L})(?=['′\d_]*\)?$)/u.exec(text)?.[1];
  if (letter !== undefined) {
    const alphabet = letter === letter.toUpperCase() ? 'ABCDEFGHJKLMNPQRSTUVWXYZ' : 'abcdefghjkmnpqrstuvwxyz';
    found.push(...random.sample(alphabet.split(''), 3).map((other) => text.replace(letter, other)));
  }
  const longest = [...words].sort((a, b) => b.length - a.length)[0];
  if (longest !== undefined && longest.length > 2)
    found.push(...random.sample(names, 2).map((name) => text.replace(longest, likeCase(name, longest))));
  return found.filter((other) => other !== text && !taken.has(other));
};

/** Values of the same type that could stand there instead, likely ones first; none that stands there already. */
export const replacementsFor = (literal: Literal, all: readonly Literal[], random: Random): string[] => {
  const { value, kind, place } = literal;
  if (literal.choices) return random.shuffle(literal.choices.filter((choice) => choice !== value));
  if (kind === 'number' || isNumber(value)) return numbersLike(value, random);
  if (kind === 'colour') {
    const own = colourName(value);
    const used = new Set(all.filter((other) => other.kind === 'colour').map((other) => colourName(other.value)));
    // What a reader could still call by the old name is no other colour.
    const others = colours.filter((names) =>
      names.every((other) => !isColour(other, own) && !isColour(value, colourName(other))),
    );
    const free = others.filter(([, hex]) => !used.has(colourName(hex)));
    return random.shuffle(free.length > 0 ? free : others).map(([name, hex]) => (/^[a-z]+$/i.test(value) ? name : hex));
  }
  const taken = new Set(all.filter((other) => other.place === place).map((other) => other.value));
  const others = literal.refers ? random.shuffle([...taken].filter((name) => name !== value)) : [];
  return [...others.slice(0, 2), ...textsLike(value, taken, random)];
};
