import { allMatches } from '../../all-matches.js';
import { multipleIn } from '../../language/multiple.js';
import { isUnitWord, knownUnit } from '../../language/unit-family.js';
import { unitName } from '../../language/unit.js';
import type { Mention, MentionOf } from '../mention.js';
import type { Token } from '../token.js';
import { labelKey } from '../tokenize.js';
import { unitLength } from '../unit-length.js';
import { isPrinted, type World } from '../world.js';

/** "U.S. dollars", "Canadian dollars per barrel", where the figure prints so. */
const moneyLength = (tokens: readonly Token[], at: number, world: World): number => {
  let to = at;
  while (
    to < at + 5 &&
    (tokens[to]?.text === '.' || (tokens[to]?.kind === 'word' && isPrinted(world, tokens[to]?.norm ?? '')))
  ) {
    to += 1;
    if (/^(?:dollar|pound|euro|cent|franc|yen|rupee|krona|krone)s?$/.test(tokens[to - 1]?.lower ?? '')) return to - at;
  }
  return 0;
};

/** How many tokens after a number are its unit, or the noun of what is counted. */
export const unitAfter = (tokens: readonly Token[], at: number, world: World): number => {
  const printed = unitLength(tokens, at, world);
  if (printed > 0) return printed;
  const money = moneyLength(tokens, at, world);
  if (money > 0) return money;
  let to = at;
  while (/^[°%$€£¥]$/.test(tokens[to]?.text ?? '')) to += 1;
  const token = tokens[to];
  if (token?.kind !== 'word') return to - at;
  if (tokens[to - 1]?.text === '°' && /^[CFK]$/.test(token.text)) return to - at + 1;
  if (/^(?:degrees?|percent)$/.test(token.lower)) {
    const scale = /^(?:celsius|c|fahrenheit|f)$/.test(tokens[to + 1]?.lower ?? '') ? 2 : 1;
    return to - at + scale;
  }
  return to - at;
};

/** "3,450 tonnes" where the axis counts thousands of them, and reaches as far: 3.45 there. */
export const inThousands = (number: Mention & MentionOf<'number'>, token: Token | undefined, world: World): Mention => {
  if (token?.kind !== 'word' || number.counted || Number(number.digits.replaceAll(',', '')) !== number.value)
    return number;
  for (const { measure } of world.reading.plots) {
    const [, multiple = '', unit] = /^(?:in )?((?:thousand|million)s?)(?: of)? (\S+)$/i.exec(measure?.unit ?? '') ?? [];
    const by = multipleIn(multiple);
    if (by === undefined || unit === undefined || labelKey(unit)[0] !== token.norm) continue;
    return { ...number, value: number.value / by, rounding: number.rounding / by };
  }
  return number;
};

const unitsOf = ({ reading }: World): readonly string[] => {
  const known = printedUnits.get(reading);
  if (known) return known;
  const found = reading.plots.flatMap(({ measure, x, y, size }) =>
    [measure, x, y, size].flatMap((one) => one?.unit ?? one?.title?.unit ?? []),
  );
  // "Delay of buses in minutes".
  for (const [, word = ''] of allMatches(reading.scene.title ?? '', /\b(?:in|\()\s?(\p{L}+)/gu))
    if (isUnitWord(word)) found.push(word);
  printedUnits.set(reading, found);
  return found;
};

const printedUnits = new WeakMap<World['reading'], readonly string[]>();

const unitNamed = (word: string): string | undefined => knownUnit(word)?.name ?? unitName(word);

/** "2 mL", where mL stand along the axis of places and the values have another unit, or none: so far along, and no value. */
export const isAlongAxis = (token: Token | undefined, { reading: { plots } }: World): boolean => {
  const unit = token?.kind === 'word' && token.lower !== 'in' ? unitNamed(token.lower) : undefined;
  if (unit === undefined || plots.length === 0) return false;
  const has = (text: string | undefined): boolean => text !== undefined && unitNamed(text) === unit;
  const measured = plots.filter(({ measure }) => measure !== undefined);
  return (
    measured.length > 0 &&
    measured.every(
      ({ category, measure }) => has(category?.title?.unit) && !has(measure?.unit) && !has(measure?.title?.unit),
    )
  );
};

/** A unit that no quantity of the figure has. */
export const isForeign = (token: Token | undefined, world: World): boolean => {
  const unit = token?.kind === 'word' ? (knownUnit(token.norm)?.name ?? unitName(token.lower)) : undefined;
  if (token === undefined || unit === undefined || token.lower === 'in') return false;
  const units = unitsOf(world);
  if (units.length === 0) return false;
  if (units.some((own) => unitName(own) === unit || knownUnit(own)?.name === unit)) return false;
  return !world.reading.plots.some((plot) =>
    [plot.measure, plot.x, plot.y, plot.size, plot.category].some((one) => {
      const own = one && ('title' in one ? (one.title?.unit ?? ('unit' in one ? one.unit : undefined)) : undefined);
      return (
        own !== undefined &&
        (labelKey(own).includes(token.norm) || knownUnit(own)?.name === unit || unitName(own) === unit)
      );
    }),
  );
};
