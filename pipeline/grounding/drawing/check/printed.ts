import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { idsWith } from '../../facts-about.js';
import { knownUnit } from '../../language/unit-family.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing } from '../drawing.js';
import { overlapping, timesOf } from '../readings.js';
import type { Scope } from './verdict.js';
import { plainSymbol } from './written-symbols.js';

/** A number as it is written, in the first unit of its family. */
export interface Quantity {
  readonly number: number;
  readonly decimals: number;
  readonly family: string | undefined;
  readonly size: number;
}

interface Printed {
  readonly all: readonly Quantity[];
  /** Letters that are said to be a number: "a = 6". */
  readonly equal: ReadonlyMap<string, readonly Quantity[]>;
}

const others: Readonly<Record<string, readonly [family: string, size: number]>> = {
  '°': ['angle', 1],
  degree: ['angle', 1],
  degrees: ['angle', 1],
  Ω: ['resistance', 1],
  ohm: ['resistance', 1],
  ohms: ['resistance', 1],
  kΩ: ['resistance', 1e3],
  V: ['voltage', 1],
  volt: ['voltage', 1],
  volts: ['voltage', 1],
  mV: ['voltage', 1e-3],
  A: ['current', 1],
  ampere: ['current', 1],
  amperes: ['current', 1],
  amps: ['current', 1],
  mA: ['current', 1e-3],
  N: ['force', 1],
  newton: ['force', 1],
  newtons: ['force', 1],
  kN: ['force', 1e3],
};

export const unitOf = (word: string | undefined): readonly [family: string, size: number] | undefined => {
  // "10 in crimson letters".
  if (word === undefined || word === '' || word === 'in') return undefined;
  if (Object.hasOwn(others, word)) return others[word];
  const unit = knownUnit(word);
  return unit && unit.size > 0 ? [unit.family, unit.size] : undefined;
};

const written =
  /(?:(?<![\p{L}\p{N}])(\p{L}[\p{N}₀-₉′']{0,2})\s*=\s*)?(?<![\p{L}\p{N}.,^_])([-−–]?\d+(?:[.,]\d+)?)(?![\p{N}])\s*(°|%|[\p{L}µΩ]+)?/gu;

export const quantityOf = (number: string, unit: string | undefined): Quantity => {
  const plain = number.replace(/[−–]/, '-').replace(',', '.');
  const [family, size] = unitOf(unit) ?? [undefined, 1];
  return { number: Number(plain), decimals: plain.split('.')[1]?.length ?? 0, family, size };
};

const plainTex = (tex: string): string =>
  tex
    .replaceAll(/\\(?:mathrm|text|operatorname)\{([^{}]*)\}/g, ' $1')
    .replaceAll(/\\[,;:! ]/g, ' ')
    .replaceAll(/\^\\circ|\^\{\\circ\}/g, '°');

/** All numbers that are written in the drawing. */
const printedIn = oncePer((drawing: Drawing): Printed => {
  const texts = drawing.scene.elements.flatMap(({ visible, text, data }) =>
    !visible || text === undefined ? [] : [typeof data?.['tex'] === 'string' ? plainTex(data['tex']) : text],
  );
  const all: Quantity[] = [];
  const equal = new Map<string, Quantity[]>();
  for (const match of texts.flatMap((text) => [...text.normalize('NFC').matchAll(written)])) {
    const [, letter, number = '', unit] = match;
    const quantity = quantityOf(number, unit);
    all.push(quantity);
    if (letter !== undefined) equal.set(plainSymbol(letter), [...(equal.get(plainSymbol(letter)) ?? []), quantity]);
  }
  return { all, equal };
});

export const isSame = (stated: Quantity, other: Quantity): boolean => {
  // A number without a unit may be of any.
  const size = other.family === undefined ? stated.size : other.size;
  const value = (other.number * size) / stated.size;
  const grain = 0.5 * 10 ** -stated.decimals;
  return (
    Math.abs(value - stated.number) <= Math.max(1e-9, Number.isInteger(value * 10 ** stated.decimals) ? 1e-9 : grain)
  );
};

const adding = /\b(?:add(?:s|ed|ing)? up|adds?|sums?|total(?:s|ling)?|together|altogether|in all|combined)\b/i;

/** "The three values add up to 47 N": three or more of the numbers, or all of them. */
const isSum = (stated: Quantity, all: readonly Quantity[]): boolean => {
  const kin = all.filter(({ family }) => stated.family === undefined || family === stated.family);
  const values = [...new Set(kin.map(({ number, size }) => number * size))].slice(0, 12);
  const sums = values.reduce<number[]>((some, one) => [...some, ...some.map((sum) => sum + one)], [0]);
  const value = stated.number * stated.size;
  return sums.some((sum) => Math.abs(sum - value) <= 0.006 * Math.abs(value) + 1e-9);
};

const isAdded = ({ text }: SentenceText, stated: Quantity, all: readonly Quantity[]): boolean =>
  adding.test(text) && isSum(stated, all);

/** What may be reckoned from what is written: sums, differences, multiples, halves, areas, angles that are left over. */
const isReckoned = (stated: Quantity, all: readonly Quantity[]): boolean => {
  const value = stated.number * stated.size;
  const values = [...new Set(all.map(({ number, size }) => number * size))].slice(0, 24);
  // Masses and lengths add up to nothing.
  const kin = all.filter(
    ({ family }) => family === undefined || stated.family === undefined || family === stated.family,
  );
  const alike = [...new Set(kin.map(({ number, size }) => number * size))].slice(0, 24);
  const near = (other: number): boolean => Math.abs(other - value) <= 0.006 * Math.abs(value) + 1e-9;
  const alone = alike.flatMap((one) => [
    2 * one,
    one / 2,
    one / 3,
    3 * one,
    one * one,
    90 - one,
    180 - one,
    360 - one,
    -one,
  ]);
  if (alone.some(near)) return true;
  // Twice a length over a number that has no unit: of three half waves.
  const bare = all.flatMap(({ number, family }) => (family === undefined && number !== 0 ? [number] : []));
  if (alike.some((one) => bare.some((other) => near((2 * one) / other)))) return true;
  return (
    alike.some((one) => alike.some((other) => [one + other, one - other].some(near))) ||
    values.some((one) => values.some((other) => [one * other, (one * other) / 2, one / other].some(near)))
  );
};

const unsure =
  /\b(?:not|no|never|would|could|if|further|another|more|less|extra|twice|every|per|roughly|approximately|nearly|almost|(?:over|under)(?= (?:an? |the )?\d)|least|most|between|scale|question|step|figure|year|page|class|grade|times|speed)\b|n['’]t\b/i;
/** A scale bar is drawn, and what is written at it may be told. */
const isUnsure = (text: string): boolean =>
  /\b(?:by|to|using|with|from|on) the (?:map )?scale\b/i.test(text) ||
  unsure.test(text.replace(/\bscale bar\b/gi, 'bar'));
const countedNext = /^(?:s|st|nd|rd|th|x)$/;

const labelled =
  /\b(?:labelled|labeled|marked with|the label|label is|label reads)(?: with)?(?: the number)? ["“]?([+\-−–]?\d+(?:\.\d+)?)["”]?(?![\d\p{L}°%]|\.\d| [\p{L}°%])/giu;

const wordsIn = oncePer(
  (drawing: Drawing): ReadonlySet<string> =>
    new Set(
      drawing.scene.elements.flatMap(({ visible, text }) =>
        visible && text ? [plainSymbol(text).replace(/[−–]/, '-')] : [],
      ),
    ),
);

/** "The arrow is labelled +6": nothing of the kind is written. */
const labelsOf = (sentence: SentenceText, { drawing }: Scope): Verdict[] =>
  allMatches(sentence.text, labelled).map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    ok: [...wordsIn(drawing)].some(
      (text) =>
        text === plainSymbol(match[1] ?? '').replace(/[−–]/, '-') ||
        text.split(/[^\d.+-]+/).includes((match[1] ?? '').replace(/[−–]/, '-')),
    ),
    stated: match[1] ?? '',
    actual: null,
    facts: [],
  }));

/** "L = 1.5 cm", "30 degrees": held against the numbers and the units that are written in the drawing. */
export const printedRule = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const { drawing } = scope;
  if (drawing.kind !== 'shapes' || timesOf(drawing).length > 0 || overlapping(drawing) !== undefined) return [];
  const { all, equal } = printedIn(drawing);
  if (all.length === 0) return [];
  const labels = /\b(?:not|no|never)\b|n['’]t\b/i.test(sentence.text) ? [] : labelsOf(sentence, scope);
  return [...labels, ...quantitiesIn(sentence, scope, { all, equal })];
};

const quantitiesIn = (sentence: SentenceText, scope: Scope, { all, equal }: Printed): Verdict[] =>
  (/\d/.test(sentence.text) ? allMatches(sentence.text, written) : []).flatMap((match): Verdict[] => {
    const [whole, letter, number = '', unit] = match;
    const stated = quantityOf(number, unit);
    const start = sentence.start + match.index;
    const facts = idsWith(scope.facts, 'text');
    const told = (ok: boolean): Verdict => ({
      start,
      end: start + whole.trimEnd().length,
      ok,
      stated: `${number}${unit === undefined ? '' : ` ${unit}`}`,
      actual: all.map((one) => String(one.number)).join(', '),
      facts: facts.slice(0, 1),
    });
    const own = letter === undefined ? undefined : equal.get(plainSymbol(letter));
    const kin = (one: Quantity): boolean =>
      stated.family === undefined || one.family === undefined || one.family === stated.family;
    if (own) {
      if (own.some((one) => kin(one) && isSame(stated, one))) return [told(true)];
      return isReckoned(stated, own) || unsure.test(sentence.text) ? [] : [told(false)];
    }
    if (countedNext.test(unit ?? '')) return [];
    const alike = all.filter(({ family }) => family === stated.family);
    // A moment, a product of two units: reckoned of what is written.
    if (
      /^(?:Nm|N·m|J|W|Wh|kWh|Pa|m\/s|km\/h|cm²|m²|cm³|m³)$/.test(unit ?? '') &&
      isReckoned(
        { ...stated, size: 1, family: undefined },
        all.map((one) => ({ ...one, size: 1 })),
      )
    )
      return [];
    if (stated.family !== undefined) {
      if (alike.some((one) => isSame(stated, one))) return [told(true)];
      // "96 m/s": of another unit than "m".
      if (/^\s*(?:\/|per\b|·|⁻)/.test(sentence.text.slice(match.index + whole.length))) return [];
      const bare = all.filter(({ family }) => family === undefined);
      if (bare.some((one) => one.number === stated.number)) return [];
      const named = all.some(({ number: same, family }) => same === stated.number && family !== undefined);
      if (alike.length === 0 && !named) return [];
      return isUnsure(sentence.text) || isReckoned(stated, all) || isAdded(sentence, stated, all) ? [] : [told(false)];
    }
    // A number alone, before no word that it could count.
    const rest = sentence.text.slice(match.index + whole.length);
    const before = /(\p{L}+)\s*$/u.exec(sentence.text.slice(0, match.index))?.[1]?.toLowerCase() ?? '';
    const counts =
      unit !== undefined &&
      !/^(?:and|or|so|long|wide|high|tall|apart|as|in|on|at|while|but|mark|respectively)$/.test(unit);
    if (
      counts ||
      all.length < 2 ||
      // Where every number has a unit, one without is of something else.
      all.every(({ family }) => family !== undefined) ||
      /^\s*(?:%|\/|:|\^|[²³])/.test(rest) ||
      !/^(?:is|are|as|at|of|to|out|reads?|equals?|be|the|about|and|number|mark|value|long|shows?|are|labelled|marked)$/.test(
        before,
      )
    )
      return [];
    if (all.some((one) => one.number === stated.number)) return [];
    // "About 0.87", where √3/2 is written.
    const isRoot = scope.drawing.things.some(({ name = '' }) => /√|sqrt/u.test(name));
    if (isRoot && /[.]/.test(number)) return [];
    return unsure.test(sentence.text) || isReckoned(stated, all) || isAdded(sentence, stated, all) ? [] : [told(false)];
  });
