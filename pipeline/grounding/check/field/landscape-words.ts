import { oncePer } from '../../once-per.js';
import { landscapesOf, type Landscape } from '../../reading/landscape.js';
import { isContour } from '../../reading/field.js';
import { rampOf } from '../../reading/ramp.js';
import { knownUnit } from '../../language/unit-family.js';
import { unitName } from '../../language/unit.js';
import { spaceMeasure } from '../../reading/measure.js';
import type { Measure } from '../../reading/reading.js';
import type { World } from '../world.js';
import { darkEnd } from './colours.js';
import type { Told } from './told.js';

export const highs =
  'highest|largest|greatest|maximum|maxima|max|peaks?|biggest|strongest|hottest|warmest|densest|fastest|deepest red|loudest|busiest|noisiest|tallest|longest|wettest|rainiest|saltiest|windiest|most (?:intense|active|dense)|steepest|richest|summit|hot ?spot';
export const lows =
  'lowest|smallest|minimum|minima|min|weakest|coldest|coolest|slowest|sparsest|calmest|quietest|shortest|shallowest|driest|poorest|trough|pit';
/** "Peak B", "Summit 2": what a place is called, and not that it has the most. */
export const isCalled = (said: string): boolean => /\b[Pp]eaks? (?:[A-Z]|\d)\b|\b[Ss]ummits? (?:[A-Z]|\d)\b/.test(said);

/** Of two places, the one that has more. */
export const moreWords =
  'higher|larger|hotter|warmer|denser|stronger|faster|taller|greater|bigger|longer|louder|noisier|busier|wetter|saltier|windier|richer';
export const lessWords =
  'lower|smaller|colder|cooler|sparser|weaker|slower|shorter|quieter|calmer|drier|dryer|poorer|shallower';
export const gathered = 'concentrated|accumulates?|piles? up|culminates?|peaks|is (?:highest|greatest)';
/** Where the colours are light or dark: which end of the values that is, the scale of colours tells. */
export const tones =
  '(?:brightest|lightest|darkest)|(?:bright|dark) (?:spots?|areas?|regions?|patch(?:es)?|zones?|bands?)';
export const rising = `ris(?:es?|ing)|increas(?:es?|ing)|climb(?:s|ing)?|grow(?:s|ing)?|goes up|going up|strengthen(?:s|ing)?|intensif(?:ies|ying)|warms?(?: up)?|(?:gets?|becom(?:es?|ing)|are|is|grows?) (?:ever |steadily |progressively |gradually |much )?(?:${moreWords}|more (?:intense|pronounced|concentrated))`;
export const falling = `fall(?:s|ing)?(?: off)?|decreas(?:es?|ing)|drop(?:s|ping)?(?: off)?|declin(?:es?|ing)|decay(?:s|ing)?|diminish(?:es|ing)?|fad(?:es?|ing)|goes down|going down|weaken(?:s|ing)?|cools?(?: down)?|slopes? down|dwindl(?:es?|ing)|tapers? off|(?:gets?|becom(?:es?|ing)|are|is|grows?) (?:ever |steadily |progressively |gradually |much )?(?:${lessWords}|less)`;

/** Some words that are of the same statement. */
export const gap = '(?:(?![,;:])[^.;])';

const alone = (fields: readonly Landscape[]): Landscape | undefined => (fields.length === 1 ? fields[0] : undefined);

/** A field that alone is spoken of: where there are several, nobody knows which. */
export const only = ({ world }: Told): Landscape | undefined => {
  const fields = landscapesOf(world.reading);
  const [first] = fields;
  // Lines over filled bands draw the same field once more.
  const isOne = fields.every(({ plot }) => isContour(plot) && plot.group === first?.plot.group);
  return isOne ? (fields.find(({ plot }) => plot.drawn === 'filled-contours') ?? alone(fields)) : alone(fields);
};

const wordsOf = (measure: Measure | undefined): readonly string[] =>
  (measure?.title?.noun ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !/^(?:the|of|and|per|from|number|offset|distance|value)$/.test(word));

interface Names {
  /** What the values of the field are called. */
  readonly value: RegExp;
  /** The two sides of its plane. */
  readonly across: RegExp;
  readonly up: RegExp;
}

const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${words.map((word) => word.replace(/[^\p{L}-]/gu, '')).join('|')})(?:s|es)?\\b`, 'iu');

/** Of points and lines in space: what stands upright is their value. */
const sidesInSpace = ({ panels }: World['reading']): Pick<Landscape, 'across' | 'up' | 'value'> | undefined => {
  const [group, ...others] = panels.flatMap((panel) => (panel.group.space ? [panel.group] : []));
  const [across, up, own] = (group?.space ?? []).map((axis) => spaceMeasure(axis, group?.id ?? ''));
  return others.length > 0 || !own ? undefined : { across, up, value: own };
};

export const namesOf = oncePer((world: World): Names | undefined => {
  const field = landscapesOf(world.reading)[0] ?? sidesInSpace(world.reading);
  if (!field) return undefined;
  const { across, up } = field;
  const own = wordsOf(field.value);
  const [x, y] = [wordsOf(across), wordsOf(up)].map((list, index, both) =>
    list.filter((word) => !both[1 - index]?.includes(word) && !own.includes(word)),
  );
  return {
    value: anyOf([
      ...own,
      ...(
        'values? colou?rs? field surface function density counts? height intensity spot point plot level altitude elevation ' +
        'terrain ground land hill peak heat speed strength magnitude length arrows? vectors? winds? flow current z it they which'
      )
        .split(' ')
        .filter((word) => !(x ?? []).includes(word) && !(y ?? []).includes(word)),
    ]),
    across: anyOf(['x', 'x-axis', 'horizontal', 'horizontally', 'left to right', 'west to east', ...(x ?? [])]),
    up: anyOf(['y', 'y-axis', 'vertical', 'vertically', 'bottom to top', 'south to north', ...(y ?? [])]),
  };
});

/** Words for the subject stand before the cue: none of them may be one of the two sides of the plane. */
export const isOfValues = (told: Told, before: string): boolean => {
  const names = namesOf(told.world);
  if (!names) return false;
  const own = before.split(/[,;:]| (?:and|but|while|whereas|although) /).at(-1) ?? '';
  // Curves that are drawn over the field are not its values.
  if (/\b(?:curves?|lines?|trajector(?:y|ies)|paths?)\b/i.test(own) && hasCurves(told.world)) return false;
  if (/\b(?:gradient|slope|spacing|error|data points?|samples?|stations?|sites?|nodes?)\b/i.test(own)) return false;
  // A wave dies down where its values still go up and down.
  if (/\b(?:amplitudes?|oscillations?|ripples?|waves?|undulations?)\b/i.test(own) && !isOfWaves(told.world))
    return false;
  // The more acid something is, the lower its pH.
  if (/\b(?:acid|alkalin|sour)/i.test(own)) return false;
  return names.value.test(own) || (!names.across.test(own) && !names.up.test(own));
};

const isOfWaves = (world: World): boolean =>
  /amplitude|wave|oscillation/i.test(landscapesOf(world.reading)[0]?.value?.title?.printed ?? '');

const hasCurves = oncePer((world: World): boolean =>
  world.reading.plots.some(({ kind, form }) => kind === 'line' && form !== 'reference'),
);

/** Whether bright, or dark, places of the field are its high ones; undefined where its colours do not tell. */
export const toneEnd = ({ reading }: World, words: string): 1 | -1 | undefined => {
  const ramps = reading.plots.flatMap((plot) => rampOf(plot) ?? []);
  const [ramp] = ramps;
  const end = ramp && ramps.length === 1 ? darkEnd(ramp) : undefined;
  return end === undefined ? undefined : (end === 'low') === /dark|deep/i.test(words) ? -1 : 1;
};

/** Whether a word behind a number is the unit of one side, or of the values. */
export const isUnitOf = (side: Measure | undefined, unit: string): boolean => {
  if (side?.unit === undefined || unit === '') return false;
  const nameOf = (word: string): string | undefined => knownUnit(word)?.name ?? unitName(word);
  const [own, said] = [nameOf(side.unit), nameOf(unit.toLowerCase())];
  return side.unit === unit || (own !== undefined && own === said);
};

/** "A second, weaker maximum": not the highest of all. */
export const lesser =
  /\b(?:second(?:ary)?|weaker|smaller|lower|lesser|another|local|other|minor|third|fainter|shallower)(?:,? (?:and )?[\p{L}-]+){0,3},? $/iu;

/** What a field ranges over. */
export const shown = ({ low, high }: Landscape): string =>
  `${Number(low.toPrecision(4))} to ${Number(high.toPrecision(4))}`;
