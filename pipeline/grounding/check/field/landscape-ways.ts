import { allMatches } from '../../all-matches.js';
import { valueAt, type Landscape, type Spot } from '../../reading/landscape.js';
import type { Finding } from '../mention.js';
import { falling, gap, isOfValues, namesOf, rising, shown } from './landscape-words.js';
import { markOf } from './landscape-marks.js';
import { alongOf, regionWords, sideWords } from './regions.js';
import { factIds, found, number, value, type Told } from './told.js';

const mostly = 0.45;

const judgedAlong = (told: Told, match: RegExpMatchArray, r: number, up: boolean): Finding[] => {
  const along = up ? r : -r;
  const ok = along > mostly ? true : along < -0.25 ? false : undefined;
  return ok === undefined
    ? []
    : [found(told, match, ok, Number(r.toFixed(2)), factIds(told.world, 'extreme').slice(0, 1))];
};

const changing = `(?:(${rising})|(${falling}))`;
const smooth =
  '(?:,? ?\\b(?:steadily|smoothly|gradually|symmetrically|evenly|slowly|quickly|sharply|rapidly|continuously|clearly|further|strongly|radially|monotonically|again|also)\\b)*';
const outwards = new RegExp(
  `\\b${changing}\\b${smooth} ?${gap}{0,24}?\\b(outwards?|away from (?:it|the \\p{L}+)|with (?:the |increasing |growing )*distance (?:from|to) (?:the |this |that )?\\p{L}+(?: \\p{L}+)?|(?:on|to|in|towards?) (?:every|all|each) (?:sides?|directions?)|inwards?)`,
  'giu',
);
const toward = new RegExp(
  `\\b${changing}\\b${smooth} ?(?:from (${regionWords}|${sideWords}) )?(?:towards?|to|in the direction of|into) (${regionWords}|(?:the )?${sideWords})(?![- ](?:\\p{L}+ )?\\d)`,
  'giu',
);
const walking = new RegExp(
  `\\b${changing}\\b${smooth} (?:as|when|if) (?:you|we|one) (?:walk|go|move|travel|look|head)s? (?:to(?:wards?)? the |further |from (?:${sideWords}) to )?(${sideWords})`,
  'giu',
);

/** "the arrows get longer the higher you are", "the farther right, the warmer it gets". */
const further = new RegExp(
  `\\b${changing}\\b${smooth},? the (higher|lower|(?:f[au]rther|more)(?: to the)? (?:${sideWords})) (?:you|we|one|it|they)?`,
  'giu',
);

/** "Going outward from the centre in any direction, the height decreases": told before what changes. */
const outFirst = new RegExp(
  `\\b(?:going|moving|heading|travell?ing|walking) (outwards?|inwards?|away from the \\p{L}+|towards? the (?:cent(?:re|er)|middle|origin))[^.;]{0,50}?,? [^.;,]{0,30}?\\b${changing}\\b`,
  'giu',
);

const wayOf = (words: string): readonly [across: number, up: number] => {
  const said = words.toLowerCase();
  return [
    /right|east/.test(said) ? 1 : /left|west/.test(said) ? -1 : 0,
    /upper|top|north|up|higher/.test(said) ? 1 : /lower|bottom|south|down/.test(said) ? -1 : 0,
  ];
};

/** How the values go with the distance from the middle, or from a place. */
const outOf = (told: Told, field: Landscape, words: string): number | undefined => {
  const mark = markOf(told, / (?:from|to) (.+)$/i.exec(words)?.[1] ?? '');
  const [spanX, spanY] = [field.x[1] - field.x[0], field.y[1] - field.y[0]];
  if (mark) return alongOf(field, ({ x, y }) => Math.hypot((x - mark.x) / spanX, (y - mark.y) / spanY));
  const isMiddle = /origin|cent|middle|axis|core|eye|vortex|outward|inward/i.test(words);
  if (!isMiddle) return undefined;
  const [cx, cy] = /origin/i.test(words) ? [-field.x[0] / spanX, -field.y[0] / spanY] : [0.5, 0.5];
  return alongOf(field, ({ u, v }) => Math.hypot(u - cx, v - cy));
};

/** "drops off toward the rim", "rises from west to east", "decays with the distance from the centre". */
export const wayFindings = (told: Told, field: Landscape): Finding[] => {
  const { text } = told.sentence;
  const isOwn = ({ index = 0 }: RegExpMatchArray): boolean => isOfValues(told, text.slice(0, index));
  const outs = allMatches(text, outwards).flatMap((match) => {
    const words = match[3] ?? '';
    if (!isOwn(match)) return [];
    const r = outOf(told, field, /^away from it|every|all|each/i.test(words) ? 'centre' : words);
    if (r === undefined || (/every|all|each|^away from it/i.test(words) && match[2] === undefined)) return [];
    const up = match[1] !== undefined;
    return judgedAlong(told, match, r, up !== /^inward/i.test(words));
  });
  const firsts = allMatches(text, outFirst).flatMap((match) => {
    const [, words = '', up] = match;
    const isIn = /^(?:inward|toward)/i.test(words);
    const r = outOf(told, field, isIn ? 'centre' : words);
    return r === undefined ? [] : judgedAlong(told, match, isIn ? -r : r, up !== undefined);
  });
  const sides = [...allMatches(text, toward), ...allMatches(text, walking), ...allMatches(text, further)].flatMap(
    (match) => {
      if (!isOwn(match)) return [];
      const words = match[4] ?? match[3] ?? '';
      const up = match[1] !== undefined;
      const [across, high] = wayOf(words);
      if (across !== 0 || high !== 0)
        return judgedAlong(
          told,
          match,
          alongOf(field, ({ u, v }) => across * u + high * v),
          up,
        );
      const isIn = /cent|middle|core|interior|origin/i.test(words);
      const r = outOf(told, field, /origin/i.test(words) ? 'origin' : 'centre');
      return r === undefined ? [] : judgedAlong(told, match, isIn ? -r : r, up);
    },
  );
  return [...outs, ...firsts, ...sides];
};

const withSide = new RegExp(
  `\\b${changing}\\b${smooth} (?:with|along|as) (?:the |increasing |rising |higher |greater |growing )*([\\p{L}-]+(?: [\\p{L}-]+)?)(${gap}{0,30})`,
  'giu',
);
const asSide = new RegExp(
  `\\bas (?:the )?([\\p{L}-]+(?: [\\p{L}-]+)?) (?:increases|rises|grows|goes up|gets (?:larger|higher))[^.;]{0,40}?\\b${changing}\\b`,
  'giu',
);
const still = new RegExp(
  `\\b(?:(?:practically |almost |virtually |hardly |there is )*(?:no|hardly any|little) (?:change|variation|difference)|(?:does|do) not (?:really )?(?:change|vary|depend)|(?:hardly|barely|scarcely) (?:changes?|var(?:y|ies))|(?:is|are|stays?|remains?) (?:practically |almost |nearly )?(?:constant|uniform|the same))\\b ?(?:across|along|with|on|over|in|from) (?:the )?([\\p{L}-]+(?: [\\p{L}-]+){0,2})`,
  'giu',
);
const fixed = new RegExp(`\\bat (?:an? |the )?(?:\\p{L}+ )?([\\p{L}-]+) of (${number})`, 'giu');

const sideOf = (told: Told, words: string): 'u' | 'v' | undefined => {
  const names = namesOf(told.world);
  const [x, y] = [names?.across.test(words) === true, names?.up.test(words) === true];
  return x === y ? undefined : x ? 'u' : 'v';
};

/** Whether the numbers of a side grow to the right, or upwards, as they are drawn, or with -1 the other way. */
const growsTo = ({ x, y }: Landscape, side: 'u' | 'v'): 1 | -1 => {
  const [first, last] = side === 'u' ? x : y;
  return first < last ? 1 : -1;
};

/** The values along one side at a fixed place of the other, or undefined where no such place is named. */
const sliceOf = (told: Told, field: Landscape, side: 'u' | 'v'): readonly number[] | undefined => {
  const [match] = allMatches(told.sentence.text, fixed);
  if (!match || sideOf(told, match[1] ?? '') !== (side === 'u' ? 'v' : 'u')) return undefined;
  const [low, high] = side === 'u' ? field.y : field.x;
  const at = (value(match[2] ?? '') - low) / (high - low);
  const steps = Array.from({ length: 20 }, (_, index) => (index + 0.5) / 20);
  const values = steps.map((step) => (side === 'u' ? valueAt(field, step, at) : valueAt(field, at, step)));
  return growsTo(field, side) < 0 ? values.reverse() : values;
};

/** Whether values go one way from end to end. */
const goesOn = (values: readonly number[], up: boolean, range: number): boolean | undefined => {
  const own = up ? values : values.map((one) => -one);
  const [first = 0, last = 0] = [own[0], own.at(-1)];
  const back = own.reduce((worst, one, index) => Math.max(worst, Math.max(...own.slice(0, index + 1)) - one), 0);
  if (last - first < -0.1 * range || back > 0.2 * range) return false;
  return last - first > 0.2 * range && back < 0.08 * range ? true : undefined;
};

/** "rises with the temperature", "does not change across the width". */
export const alongFindings = (told: Told, field: Landscape): Finding[] => {
  const { text } = told.sentence;
  const facts = factIds(told.world, 'extreme').slice(0, 1);
  const judge = (match: RegExpMatchArray, words: string, up: boolean): Finding[] => {
    const side = sideOf(told, words);
    if (!side || !isOfValues(told, text.slice(0, match.index))) return [];
    const slice = sliceOf(told, field, side);
    const ok = slice && goesOn(slice, up, field.high - field.low);
    if (slice) return ok === undefined ? [] : [found(told, match, ok, slice.at(-1) ?? null, facts)];
    return judgedAlong(
      told,
      match,
      alongOf(field, (spot) => spot[side] * growsTo(field, side)),
      up,
    );
  };
  const steady = allMatches(text, still).flatMap((match) => {
    const side = sideOf(told, match[1] ?? '');
    if (!side) return [];
    const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
    const changes = steps.map((at) => {
      const line = steps.map((step) => (side === 'u' ? valueAt(field, step, at) : valueAt(field, at, step)));
      return Math.max(...line) - Math.min(...line);
    });
    const share = Math.max(...changes) / (field.high - field.low);
    const limit = 0.15 + field.slack / (field.high - field.low);
    const ok = share <= limit ? true : share > limit * 2 ? false : undefined;
    return ok === undefined ? [] : [{ ...found(told, match, ok, shown(field), facts), ok }];
  });
  return [
    ...allMatches(text, withSide).flatMap((match) => judge(match, match[3] ?? '', match[1] !== undefined)),
    ...allMatches(text, asSide).flatMap((match) => {
      const side = sideOf(told, match[1] ?? '');
      return side
        ? judgedAlong(
            told,
            match,
            alongOf(field, (spot) => spot[side] * growsTo(field, side)),
            match[2] !== undefined,
          )
        : [];
    }),
    ...steady,
  ];
};

const diagonal = new RegExp(
  `\\b(?:cells|bins|hexagons|cloud(?: of \\p{L}+)?|band|ridge|points|counts|pattern|distribution|trips|values) (?:that |which |clearly |mostly )*(?:runs?|extends?|stretch(?:es)?|goes|slopes?|lies? along a diagonal|follows? a diagonal|forms? a diagonal|rises?|falls?|is oriented|are oriented)[^.;,]{0,20}? from (?:the )?(${sideWords})(?: corner| part)? to (?:the )?(${sideWords})`,
  'giu',
);

/** "The cloud of cells runs from the upper left to the lower right": along which diagonal most of it lies. */
export const diagonalFindings = (told: Told, field: Landscape): Finding[] =>
  allMatches(told.sentence.text, diagonal).flatMap((match) => {
    const [from, to] = [wayOf(match[1] ?? ''), wayOf(match[2] ?? '')];
    const [across, up] = [to[0] - from[0], to[1] - from[1]];
    if (across === 0 || up === 0 || (field.plot.drawn !== 'counts' && field.plot.drawn !== 'hexagons')) return [];
    const sum = (of: (spot: Spot) => number): number =>
      field.spots.reduce((all, spot) => all + spot.value * of(spot), 0);
    const [mass, u, v] = [sum(() => 1), sum((spot) => spot.u), sum((spot) => spot.v)];
    const part = (of: (a: number, b: number) => number): number =>
      sum((spot) => of(spot.u - u / mass, spot.v - v / mass));
    const size = Math.sqrt(part((a) => a * a) * part((_, b) => b * b));
    const r = size === 0 ? 0 : (part((a, b) => a * b) / size) * Math.sign(across * up);
    const ok = r > 0.25 ? true : r < -0.1 ? false : undefined;
    return ok === undefined
      ? []
      : [found(told, match, ok, Number(r.toFixed(2)), factIds(told.world, 'extreme').slice(0, 1))];
  });
