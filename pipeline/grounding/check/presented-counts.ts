import { labelKey } from './tokenize.js';
import { oncePer } from '../once-per.js';
import { isEntity, type Clause } from './clause.js';
import { divisions, observations } from './countable.js';
import type { Mention, MentionOf } from './mention.js';
import { select } from './query.js';
import type { World } from './world.js';

type NumberIn = Mention & MentionOf<'number'>;

/** Most of anything that a reader may count: marks, their groups, panels, named places of an axis. */
const most = oncePer((world: World): number =>
  Math.max(
    0,
    ...divisions(world),
    ...observations(world),
    ...world.reading.plots.flatMap(({ elements, category, category2 }) => [
      elements.length,
      (category?.kind === 'numbers' ? 0 : (category?.labels.length ?? 0)) * (category2?.labels.length ?? 1),
    ]),
    ...world.reading.scene.axes.map(({ ticks }) =>
      ticks.some(({ label }) => /\p{L}/u.test(label)) ? ticks.length : 0,
    ),
    ...world.reading.legends.map(({ entries }) => entries.length),
  ),
);

/** What single values, words and strokes may be called: of these there are more than marks. */
const small =
  /^(?:point|value|observation|measurement|datum|data|sample|dot|marker|label|annotation|text|note|number|entry|step|word|term|digit|time|unit)s?$/;

/** More than the figure has of anything: whatever is counted, there are not so many. */
export const isBeyondAll = (clause: Clause, number: NumberIn, world: World): boolean =>
  number.inWords &&
  number.precision === 'plain' &&
  !clause.sentence.tokens.slice(number.to, number.to + 4).some(({ norm }) => small.test(norm)) &&
  !clause.sentence.tokens.slice(number.to, number.to + 3).some(({ kind }) => kind === 'number') &&
  number.value > most(world) &&
  // "Nine pupils said that they own a cat": a value that is shown, of which there is a noun.
  !world.rows.some(({ value }) => value !== undefined && Math.abs(value) === number.value);

/**
 * "Accuracy of six transmission schemes", "Distances between eight models, shown as a heat map": the title of the
 * whole, without a verb, where what is counted is all there is.
 */
export const isHeadline = ({ sentence: { tokens, start, mentions } }: Clause, { from, inWords }: NumberIn): boolean => {
  if (start !== 0 || from < 2 || !inWords) return false;
  if (!/^(?:of|for|between|across|among|from|over)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  // "The sharpest change between two readings came early": a statement, and no heading.
  if (tokens.slice(from).some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !/(?:ed|ing|wn)$/.test(lower))))
    return false;
  return tokens
    .slice(0, from - 1)
    .every(
      ({ pos, text, lower }, index) =>
        !/^[;:,.]$/.test(text) &&
        (pos !== 'AUX' || mentions.some((one) => one.from <= index && index < one.to)) &&
        (pos !== 'VERB' || index === 0 || /(?:ed|ing)$/.test(lower)) &&
        !/^(?:that|which|who|where|while|than|first|last|only|each|every|any|one|two|three|four|five)$/.test(lower),
    );
};

const listed = /^(?:listed|shown|compared|plotted|given|arranged|ordered|labell?ed|displayed|presented|placed|marked)$/;

/** "Seven models are listed along the x-axis", "five platforms are compared on the horizontal axis". */
export const isAlongAxis = ({ sentence: { tokens, text }, from }: Clause, number: NumberIn, end: number): boolean => {
  const opens = tokens.slice(from, number.from).every(({ lower }) => /^(?:the|and|in|total|all|,|a|of)$/.test(lower));
  const [are, verb] = [tokens[end]?.lower ?? '', tokens[end + 1]?.lower ?? ''];
  return opens && /^(?:are|were)$/.test(are) && listed.test(verb) && /\baxis\b/.test(text);
};

/** Bars of a histogram tell how many there are of what its axis names. */
export const isCountedBy = (norm: string, { plots }: World): boolean =>
  plots.some(({ form, measure }) => form === 'histogram' && labelKey(measure?.title?.printed ?? '').includes(norm));

/** "A, B and C all have 8 gold medals": a value of each. */
export const isValueOfAll = (clause: Clause, number: NumberIn, world: World): boolean => {
  const names = clause.mentions.filter((one) => isEntity(one) && one.to <= number.from);
  return (
    names.length > 0 &&
    /^(?:have|has|had|get|gets|got|won|win|wins)$/.test(clause.sentence.tokens[number.from - 1]?.lower ?? '') &&
    names.every((one) => select(world, [one]).some(({ value }) => value === number.value))
  );
};
