import { perText } from '../once-per.js';
import { knownUnit } from './unit-family.js';

/** Of what so much there is, each in all its words. */
const alike: readonly ReadonlySet<string>[] = [
  'person people capita head inhabitant resident citizen individual',
  'worker employee',
  'student pupil learner',
  'household home family',
  'child',
  'woman',
  'man',
  'car vehicle',
  'class',
  'school',
  'game match',
  'night',
  'quarter',
  'pot plant',
  'trip journey ride',
  'customer visitor guest user',
].map((row) => new Set(row.split(' ')));

/** A unit taken apart: "kg per person per year" is kg, and person and year. */
export interface PerUnit {
  readonly head: string;
  /** The quantity that the head is a unit of; undefined for a noun, such as requests. */
  readonly family: string | undefined;
  readonly bases: readonly string[];
}

const multiple = /^(?:in )?(?:(?:hundred|thousand|million|billion|trillion|bn|mn)s?|×? ?10(?:00|[³⁶]))(?: of)? /i;

const singular = (word: string): string =>
  word
    .toLowerCase()
    .replace(
      /^(?:women|men|children|people)$/,
      (all) => ({ women: 'woman', men: 'man', children: 'child' })[all] ?? all,
    )
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1');

const baseOf = (text: string): string => {
  const [, number = '', noun = ''] = /^([\d.,]*)\s*(.*)$/.exec(text.trim()) ?? [];
  const word = noun.replace(/^(?:live|US|U\.S\.|full|single) /i, '');
  const unit = knownUnit(word);
  const plain = singular(word);
  const group = alike.find((words) => words.has(plain));
  const name = unit?.name ?? [...(group ?? [])][0] ?? plain;
  return `${number.replaceAll(',', '')}${name}`;
};

/** Parts of a unit, at each "per", stroke or article: "euros an hour". */
const joint =
  /\s*\/\s*|\s+per\s+|\s+an?\s+(?=(?:second|minute|hour|day|week|month|quarter|year|head|person|night|litre|liter|kilo|gallon)\b)/i;

export const perUnit = perText((phrase: string): PerUnit | undefined => {
  const [first = '', ...rest] = phrase.trim().replace(multiple, '').split(joint);
  if (first === '' || rest.some((part) => part === '')) return undefined;
  const unit = knownUnit(first);
  const bases = rest.map(baseOf);
  // Lengths in a time are speeds, of which there are names without a "per".
  const [base = ''] = bases;
  const isSpeed = unit?.family === 'length' && bases.length === 1 && knownUnit(base)?.family === 'time';
  const speed = `${unit?.name}/${base}`;
  if (isSpeed) return { head: { 'km/h': 'kph', 'mi/h': 'mph' }[speed] ?? speed, family: 'speed', bases: [] };
  return { head: unit?.name ?? singular(first), family: unit?.family, bases };
});

/** "GPU" is the beginning of "GPU hour". */
const isSameBase = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);

const hasAll = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((one) => all.some((other) => isSameBase(one, other)));

/** The same unit, as far as either says. */
export const isSamePer = (a: PerUnit, b: PerUnit): boolean =>
  a.head === b.head && (hasAll(a.bases, b.bases) || hasAll(b.bases, a.bases));

/** "per day" and "per year": of two times, of two kinds of people. */
const isOtherBase = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((base) => base.replace(/^\d+/, '')) as [string, string];
  const time = [one, other].every((base) => knownUnit(base)?.family === 'time' && /^\p{L}+$/u.test(base));
  const group = [one, other].every((base) => alike.some((words) => [...words][0] === base));
  return one !== other && (time || group);
};

/** Each tells of one more base of a kind that the other has another of: cups per day, kilograms per year. */
export const hasOtherBase = (a: PerUnit, b: PerUnit): boolean =>
  a.bases.length === b.bases.length &&
  a.bases.some(
    (one) => !b.bases.includes(one) && b.bases.some((other) => !a.bases.includes(other) && isOtherBase(one, other)),
  );

/** Not the same unit, whatever else may be meant; nouns are other ones only where both tell of what they are so many. */
export const isOtherPer = (a: PerUnit, b: PerUnit): boolean => {
  if (isSamePer(a, b)) return false;
  if (hasOtherBase(a, b)) return true;
  if (a.family !== undefined && b.family !== undefined) {
    // Pounds are a weight, and money.
    if (a.head !== b.head) return !(a.head === 'lb' && b.head === '£') && !(a.head === '£' && b.head === 'lb');
    return a.bases.length > 0 && b.bases.length > 0;
  }
  return a.bases.length > 0 && b.bases.length > 0 && a.family === b.family;
};
