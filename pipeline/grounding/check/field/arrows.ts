import { allMatches } from '../../all-matches.js';
import { arrowsOf, flowOf, longestOf } from '../../reading/field.js';
import { countOf } from '../number-words.js';
import { amount } from './amount.js';
import { sideWord } from './sides.js';
import type { Finding } from '../mention.js';
import { arrowGrowth } from './arrow-growth.js';
import { flowFindings, spotArrows } from './arrow-ways.js';
import { factIds, found, number, value, type Told } from './told.js';

const arrows = '(?:arrows?|vectors?|barbs?|winds?|field|flow|currents?|streamlines?)';
const turners =
  '(?:arrows?|vectors?|barbs?|winds?|air|field|flow|flows?|water|fluid|currents?|streamlines?|lines|circles|vortex|circulation|rotation|motion|rings|swirls?|rotates?|spins?)';
const some =
  '(?:,? ?(?:(?:that|which|all|each|every|one|mostly|generally|mainly|clearly|in|the|plot|field|of|a|form|an|show|shows|there|is|are)\\b ?)){0,7}?';

const turning = new RegExp(`\\b${turners}\\b ?(?:[^.;]{0,60}?)\\b((?:anti|counter)-?clockwise|clockwise)\\b`, 'giu');
const radial = new RegExp(
  `\\b${arrows} ?${some}(?:points?|pointing|flows?|diverg\\w+|radiat\\w+|converg\\w+|directed|spread\\w*|mov\\w+)(?: all| straight| directly| radially)* (away from|out(?:ward)?s?(?:,? away)?(?: from)?|towards?|in(?:ward)?s?(?: to(?:wards?)?)?) (?:the )?(?:origin|cent(?:re|er)|middle|core|(?:red|black|blue|green|orange) (?:dot|point|circle|marker|cross|star))`,
  'giu',
);
const heading = new RegExp(
  `\\b(?:arrows?|vectors?|winds?|flow|currents?) (?:\\w+ ){0,2}?(?:points?|pointing|flows?|flowing|blows?|blowing|head(?:s|ing)?|directed|mov(?:es?|ing)|runs?)(?: (?:mainly|mostly|all|generally|consistently|uniformly|in the direction))? (?:to(?:wards?)? (?:the )?|of )?((?:(?:upper|lower|top|bottom)[- ](?:left|right)|(?:north|south)[- ]?(?:east|west)|(?:east|north|south|west)|right|left|up|down|top|bottom)(?:wards?|ern|erly)?)\\b`,
  'giu',
);

const opposite: Readonly<Record<string, string>> = {
  'counterclockwise around the middle': 'clockwise around the middle',
  'clockwise around the middle': 'counterclockwise around the middle',
};

const headings: Readonly<Record<string, readonly [number, number]>> = {
  'to the right': [1, 0],
  'to the upper right': [1, 1],
  upwards: [0, 1],
  'to the upper left': [-1, 1],
  'to the left': [-1, 0],
  'to the lower left': [-1, -1],
  downwards: [0, -1],
  'to the lower right': [1, -1],
};

/** Which way all arrows point, turn or flow. */
const wayFindings = (told: Told): Finding[] => {
  const { text } = told.sentence;
  const ways = told.fields.flatMap((plot) => flowOf(plot).heading ?? []);
  const facts = factIds(told.world, 'attribute');
  const [way] = ways;
  const turns = allMatches(text, turning).flatMap((match) => {
    const said = /^clock/i.test(match[1] ?? '') ? 'clockwise around the middle' : 'counterclockwise around the middle';
    if (ways.includes(said)) return [found(told, match, true, said, facts)];
    return ways.includes(opposite[said] ?? '') ? [found(told, match, false, way ?? null, facts)] : [];
  });
  const outs = allMatches(text, radial).flatMap((match) => {
    const said = /^(?:away|out)/i.test(match[1] ?? '') ? 'away from the middle' : 'towards the middle';
    if (ways.includes(said)) return [found(told, match, true, said, facts)];
    return way?.endsWith(' the middle') ? [found(told, match, false, way, facts)] : [];
  });
  const straight = allMatches(text, heading).flatMap((match) => {
    const side = sideWord(match[1] ?? '');
    const shown = headings[way ?? ''];
    if (!side || !shown || ways.length !== 1) return [];
    const along = (side[0] * shown[0] + side[1] * shown[1]) / Math.hypot(...side) / Math.hypot(...shown);
    // Half a right angle off is a matter of taste.
    return [found(told, match, along > 0.6 ? true : along < 0.1 ? false : undefined, way ?? null, facts)];
  });
  return [...turns, ...outs, ...straight];
};

const longest = new RegExp(
  `\\b(longest|strongest|fastest|largest|shortest|weakest|slowest|smallest) (?:${arrows}|wind speeds?|speeds?)?(?: ?(?:is|are|was|were|occurs?|lies?|appears?|comes?|blows?|can be))?(?: (?:found|located|observed|measured|recorded|seen|reported|reached|felt))? ?(?:at|near|around|for) (?:the )?([\\p{L}-]+)? ?(?:=|of|position)? ?(${number})\\b`,
  'giu',
);

/** "The arrows are longest at east 4": a place, not a length. */
const longestFindings = (told: Told): Finding[] =>
  allMatches(told.sentence.text, longest).flatMap((match) => {
    const short = /short|weak|slow|small/i.test(match[1] ?? '');
    const name = (match[2] ?? '').toLowerCase();
    const stated = value(match[3] ?? '');
    const verdicts = told.fields.flatMap((plot) => {
      const ends = longestOf(plot, short ? -1 : 1);
      const titles = [plot.x?.noun, plot.y?.noun].map((noun) => noun?.toLowerCase() ?? '');
      const isX = name === 'x' || (name !== '' && titles[0]?.includes(name) === true);
      const isY = name === 'y' || (name !== '' && titles[1]?.includes(name) === true);
      if (ends.length === 0 || (!isX && !isY)) return [];
      const span = (isX ? plot.x : plot.y) ?? { low: 0, high: 1 };
      const gap = (span.high - span.low) * 0.04;
      return [ends.some((end) => Math.abs((isX ? end.x : end.y) - stated) <= gap)];
    });
    if (verdicts.length === 0) return [];
    return [found(told, match, verdicts.includes(true), null, factIds(told.world, 'attribute'))];
  });

const key = new RegExp(
  `\\b(?:reference|key|scale|legend|sample|example|unit) (?:arrow|vector)\\b[^.;]{0,60}?(${number})(?! ?(?:times|percent))`,
  'giu',
);
const rowsOf = new RegExp(
  `\\b${amount} (?:\\p{L}+ )?(rows|columns) of (?:\\p{L}+ ){0,2}(?:arrows|vectors|barbs)\\b`,
  'giu',
);

/** "A reference arrow above the plot stands for 5 m/s": what is written beside it. */
const keyFindings = (told: Told): Finding[] => {
  const written = told.world.reading.texts.flatMap(({ text = '' }) =>
    allMatches(text, /\d+(?:\.\d+)?/g).map(([digits]) => Number(digits)),
  );
  return allMatches(told.sentence.text, key).flatMap((match) =>
    written.length === 0
      ? []
      : [found(told, match, written.includes(value(match[1] ?? '')), written.join(', '), factIds(told.world, 'text'))],
  );
};

/** "seven rows of arrows": of a grid, as many as there are places along one side. */
const rowFindings = (told: Told): Finding[] =>
  allMatches(told.sentence.text, rowsOf).flatMap((match) => {
    const [plot] = told.fields.filter(({ drawn }) => drawn === 'arrows' || drawn === 'barbs');
    const all = plot ? arrowsOf(plot) : [];
    const places = (side: 'x' | 'y'): number => new Set(all.map((one) => one[side].toPrecision(6))).size;
    if (all.length === 0 || places('x') * places('y') !== all.length) return [];
    const shown = places(/^row/i.test(match[2] ?? '') ? 'y' : 'x');
    return [found(told, match, countOf(match[1] ?? '') === shown, shown, factIds(told.world, 'count'))];
  });

/** What a sentence says of the arrows of a field. */
export const arrowFindings = (told: Told): Finding[] =>
  told.fields.some(({ drawn }) => drawn === 'arrows' || drawn === 'barbs' || drawn === 'streamlines')
    ? [keyFindings, rowFindings, longestFindings, arrowGrowth, wayFindings, flowFindings, spotArrows].flatMap((rule) =>
        rule(told),
      )
    : [];
