import { unitName } from '../language/unit.js';
import type { Row } from '../reading/reading.js';
import { hasSense, isEntity, type Clause } from './clause.js';
import type { Finding, Mention } from './mention.js';
import type { NumberIn } from './named-rows.js';
import { dimensionOf, hasValue, plotOf } from './query.js';
import type { Token } from './token.js';
import { isPrinted, type World } from './world.js';

const signs = /^[;:,()]$/;
const borders = /^(?:while|whereas|but|although|though|and|then|so|because|despite|with)$/;

/** Words that make another statement of a number than the value of what is named. */
const otherwise =
  /^(?:than|by|needs?|progress|per|not|no|never|neither|nor|none|without|another|other|others|additional|extra|further|around|average|mean|median|total|together|combined|jointly|gap|difference|margin|ahead|behind|above|below|over|under|up|down|until|since|before|after|between|from|to|every|each|all|both|any|more|less|fewer|most|least|twice|times|half|third|quarter|if|would|could|except|apart|remaining|rest|added|adds?|lost|loses?|gained|gains?|passed|passes|out|earlier|later|ago|away|compared|versus|vs|first|last|second|next|previous|new|old|or|almost|exceed(?:s|ed)?|surpass(?:es|ed)?|world|others?|which|who|whose|that|where|when)$/;
const allowed = /^(?:from|to|that|all|both|after|before|up)$/;

const isBorder = ({ text, lower }: Token): boolean => signs.test(text) || borders.test(lower);

/** "41 check-ins", "28% admit", "40 TWh from": what follows a number is no thing that the figure does not count. */
const isCounted = (tokens: readonly Token[], { to }: NumberIn, world: World): boolean => {
  const next = tokens[to];
  if (next?.kind !== 'word' || (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ')) return true;
  return isPrinted(world, next.norm) || unitName(next.lower) !== undefined;
};

/** "160, 80 and 40 at bounces 0, 2 and 4", "between minute 45 and minute 50": one of several that belong together. */
const isPartOfList = (tokens: readonly Token[], from: number, to: number): boolean => {
  const isNumber = (at: number): boolean => tokens[at]?.kind === 'number';
  const before = tokens[from - 1]?.lower ?? '';
  return (
    (before === ',' && isNumber(from - 2) && isNumber(from)) ||
    (/^(?:,|and)$/.test(tokens[to]?.lower ?? '') && isNumber(to - 1) && isNumber(to + 1)) ||
    (before === 'and' && tokens.slice(Math.max(0, from - 6), from).some(({ lower }) => lower === 'between'))
  );
};

/** A value that the figure draws and a number that may be read as one of its size. */
const isOfSize = (number: NumberIn, row: Row, world: World): boolean => {
  const plot = plotOf(world, row);
  if (!plot || !hasValue(row) || number.inWords || (number.unit !== 'plain' && number.unit !== 'percent')) return false;
  if (!/^(?:bar|line|area|dot|pie|heatmap|histogram)$/.test(plot.form)) return false;
  const values = plot.rows.filter(hasValue).map(({ value }) => Math.abs(value));
  return (
    (plot.special === undefined || plot.special === 'pyramid') &&
    number.value >= Math.min(...values) * 0.6 &&
    number.value <= Math.max(...values) * 1.6
  );
};

/**
 * "Norland draws 40 TWh from hydro", "…, and 28% admit that they make no backup": a part of the sentence that holds one
 * number and the names of one value, and nothing that makes another statement of it.
 */
const isOwnSegment = (
  clause: Clause,
  number: NumberIn,
  names: readonly Mention[],
  rows: readonly Row[],
  world: World,
): boolean => {
  const { tokens, mentions } = clause.sentence;
  const [row, ...more] = rows;
  if (!row || more.length > 0 || !isOfSize(number, row, world)) return false;
  let [from, to] = [number.from, number.to];
  while (from > 0 && !isBorder(tokens[from - 1] as Token)) from -= 1;
  while (to < tokens.length && !isBorder(tokens[to] as Token) && tokens[to]?.text !== '.') to += 1;
  if (isPartOfList(tokens, from, to)) return false;
  const here = mentions.filter((one) => one.from >= from && one.to <= to);
  const inside = names.filter((one) => here.includes(one));
  if (inside.length === 0 || !isCounted(tokens, number, world)) return false;
  // "exceeded 500 in 2018 and 1,000 in 2020": the verb of the part before holds here as well.
  const isGapped =
    /^(?:and|,)$/.test(tokens[from - 1]?.lower ?? '') &&
    tokens.slice(from, number.to + 2).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX') &&
    !inside.some((one) => one.from === number.to || one.to === number.from);
  if (isGapped) return false;
  const isLeft = (one: Mention): boolean =>
    one.type === 'name' ? !isEntity(one) : hasSense(one, 'only') || (hasSense(one, 'range') && one.from >= number.to);
  if (here.some((one) => one !== number && !inside.includes(one) && !isLeft(one))) return false;
  // What else is meant stands before it, and nothing of its kind comes between or is told beside it.
  const outside = names.filter((one) => !here.includes(one));
  const isSole = (one: Mention): boolean =>
    one.to <= from &&
    mentions.every(
      (other) =>
        other === one ||
        !isEntity(other) ||
        other.from < one.from ||
        other.from > number.from ||
        dimensionOf(world, other) !== dimensionOf(world, one),
    );
  if (!outside.every((one) => clause.scope.includes(one) || isSole(one))) return false;
  return tokens
    .slice(from, to)
    .every(
      ({ lower }, index) =>
        mentions.some((one) => one.from <= from + index && from + index < one.to) ||
        !otherwise.test(lower) ||
        (allowed.test(lower) && from + index > number.to),
    );
};

/** What such a part contradicts does not hang on the rest of its sentence. */
export const reliedAlone = (
  found: Finding,
  clause: Clause,
  number: NumberIn,
  names: readonly Mention[],
  rows: readonly Row[],
  world: World,
): Finding =>
  found.ok === false && isOwnSegment(clause, number, names, rows, world) ? { ...found, plain: true } : found;
