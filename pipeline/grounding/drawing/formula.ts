import { oncePer } from '../once-per.js';
import type { Drawing, Thing } from './drawing.js';

/** A part of a formula that is built of others, in its symbols from left to right. */
export interface Built {
  readonly thing: Thing;
  readonly label: string;
  readonly parts: ReadonlyMap<string, string>;
  /** The parts that are symbols in a row, with nothing built among them. */
  readonly flat: ReadonlySet<string>;
  /** Symbols of what the part is attached to: of a power, its base. */
  readonly text: string;
}

export interface FormulaShape {
  readonly text: string;
  readonly built: readonly Built[];
  readonly glyphs: readonly Thing[];
}

const plain = (symbol: string): string => symbol.normalize('NFKC').replace('−', '-').replace('∣', '|');

const shapeIn = (drawing: Drawing): FormulaShape => {
  const { elements, relations } = drawing.scene;
  const by = new Map(elements.map((element) => [element.id, element]));
  const children = new Map<string, string[]>();
  for (const { kind, from, to } of relations)
    if (kind === 'contains') children.set(from, [...(children.get(from) ?? []), to]);
  const symbols = (id: string): string => {
    const element = by.get(id);
    if (element?.kind === 'glyph') return plain(element.label ?? '');
    return (children.get(id) ?? []).map(symbols).join('');
  };
  const built = elements.flatMap((element): Built[] => {
    const own = children.get(element.id);
    if (element.kind !== 'cluster' || !own || element.label === 'formula') return [];
    const parts = new Map<string, string>();
    const nested = new Set<string>();
    for (const child of own) {
      const part = by.get(child)?.data?.['part'];
      if (typeof part === 'string' && by.get(child)?.kind === 'cluster') nested.add(part);
      if (typeof part === 'string') parts.set(part, (parts.get(part) ?? '') + symbols(child));
    }
    const hasBar = own.some((child) => by.get(child)?.kind === 'rule');
    const label = element.label === 'fraction' && !hasBar ? 'binomial coefficient' : (element.label ?? '');
    const role = 'cluster' as const;
    const thing: Thing = {
      id: element.id,
      role,
      name: element.label,
      noun: element.label ?? '',
      named: false,
      outline: 'frame',
      colour: undefined,
      filled: false,
      stroke: undefined,
      dash: 'solid',
      element,
    };
    const flat = new Set([...parts.keys()].filter((part) => !nested.has(part)));
    return [{ thing, label, parts, flat, text: symbols(element.id) }];
  });
  const glyphs = drawing.of('glyph');
  return { text: glyphs.map(({ name }) => plain(name ?? '')).join(''), built, glyphs };
};

/** How a formula is built: fractions, roots, powers, sums with their limits. */
export const formulaShape = oncePer((drawing: Drawing): FormulaShape => shapeIn(drawing));

/** One part of a formula that can be told: "numerator" with its symbols; how many there are of it, at the start. */
export interface FormulaPart {
  readonly name: string;
  readonly text: string;
  readonly about: readonly string[];
}

/** Longer than this, symbols in a row are no longer read out. */
const longest = 13;

const told = (symbols: string | undefined): string | undefined =>
  symbols === undefined || symbols === '' || symbols.length > longest || /[a-z]{4}/i.test(symbols)
    ? undefined
    : symbols;

/** What a reader says of how a formula is built, where there is one of each: its fraction, the limits of its sum. */
export const formulaParts = (drawing: Drawing): FormulaPart[] => {
  const { built, text, glyphs } = formulaShape(drawing);
  const fractions = built.filter(({ label }) => label === 'fraction');
  const sums = built.filter(({ parts, text: own }) => (parts.get('base') ?? own).startsWith('∑'));
  const parts: FormulaPart[] = [];
  const add = (name: string, { parts: own, flat, thing }: Built, ...keys: readonly string[]): void => {
    const key = keys.find((one) => flat.has(one));
    const words = told(key === undefined ? undefined : own.get(key));
    if (words !== undefined) parts.push({ name, text: words, about: [thing.id] });
  };
  const [fraction, sum] = [fractions[0], sums[0]];
  if (fraction && fractions.length === 1) {
    add('numerator', fraction, 'numerator');
    add('denominator', fraction, 'denominator');
  }
  if (sum && sums.length === 1) {
    add('lower limit', sum, 'under', 'subscript');
    add('upper limit', sum, 'over', 'superscript');
  }
  const first = glyphs.slice(0, 1).map(({ id }) => id);
  if (/^\p{L}=[^=]*$/u.test(text)) parts.push({ name: 'left side', text: text.slice(0, 1), about: first });
  return parts;
};
