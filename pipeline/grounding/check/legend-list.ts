import { allMatches } from '../all-matches.js';
import { colourName, colourWords } from '../language/colour.js';
import { looksOf } from '../reading/looks.js';
import type { Clause } from './clause.js';
import { looksSo } from './darker-one.js';
import type { Finding } from './mention.js';
import { labelKey } from './tokenize.js';
import { coloursOf, legendColoursOf, markColoursOf, type World } from './world.js';

const listing =
  /\blegend\b(?: “[^”]*”)? lists |\baxis shows “[^”]*”: |\btold apart by (?:colou?r|shape|dash|line style)(?: and \w+)?: |\b(?:colou?r|shape) distinguishes [^:;.“]+: /i;
const item = /(.+?) \(([a-z]+(?:[ -][a-z]+)*)\)(?:, | and |$)/gu;

/** "…, and the x-axis shows the weekday": the sentence goes on, and this is none of the list. */
const isClause =
  /\b(?:is|are|was|were|shows?|has|have|lists?|gives?|runs?|stands?|lies|sits|axis|axes|which|while|whereas|placed|located|positioned|appears?)\b/i;

const key = (text: string): string => labelKey(text.replace(/[“”]/g, '')).join(' ');

/** One name is in the other as a whole, and says more than a number: "Oslo" in "Oslo (harbour)". */
const isWithin = (part: string, whole: string): boolean => /\p{L}/u.test(part) && ` ${whole} `.includes(` ${part} `);

/** What a legend explains, and what the parts of the figure are called. */
const labelsOf = ({ reading: { scene, legends, plots } }: World): string[] => [
  ...scene.axes.flatMap(({ ticks }) => ticks.map(({ label }) => label)),
  ...legends.flatMap(({ entries }) => entries.map(({ label }) => label)),
  ...plots.flatMap(({ series, category, category2 }) =>
    [series, category, category2].flatMap((division) => division?.labels ?? []),
  ),
];

interface Item {
  readonly name: string;
  readonly colour: string | undefined;
  readonly start: number;
  readonly end: number;
}

const coloured = (text: string, from: number): Item[] => {
  const items = allMatches(text, item);
  const length = items.reduce((sum, { 0: all }) => sum + all.length, 0);
  // Something else stands between: no list of such items alone.
  if (length !== text.length) return [];
  return items.map(({ 0: all, 1: name = '', 2: colour = '', index }) => ({
    name,
    colour: colourWords.includes(colour.split(' ').at(-1) ?? '') ? colour : undefined,
    start: from + index,
    end: from + index + all.replace(/(?:, | and )$/, '').length,
  }));
};

/** "35-54, 55-64 and 65 and older": parted where both sides are names of the figure, or else at each "and". */
const partedAtAnd = (text: string, labels: ReadonlyMap<string, string>): readonly string[] => {
  const words = text.split(' and ');
  const whole = words
    .map((_, at) => [words.slice(0, at).join(' and '), words.slice(at).join(' and ')])
    .find((sides) => sides.every((side) => side === '' || labels.has(key(side))));
  return whole?.filter((side) => side !== '') ?? words;
};

const plain = (text: string, from: number, labels: ReadonlyMap<string, string>): Item[] => {
  let at = 0;
  const names = text.split(', ').flatMap((part) => partedAtAnd(part, labels));
  return names.map((name) => {
    const start = text.indexOf(name, at);
    at = start + name.length;
    return { name, colour: undefined, start: from + start, end: from + at };
  });
};

const hasOneEntry = ({ reading: { legends } }: World): boolean =>
  legends.length === 1 && legends[0]?.kind !== 'gradient' && legends[0]?.entries.length === 1;

/** Where a list stands tells of what it gives the colours: of the swatches in the legend, or of the marks themselves. */
const ownColours = (world: World, label: string, heading: string): readonly string[] => {
  const [ofLegend, ofMarks] = [legendColoursOf(world, label), markColoursOf(world, label)];
  if (/^legend/i.test(heading)) return ofLegend.length > 0 ? ofLegend : ofMarks;
  if (!/colou?r/i.test(heading)) return coloursOf(world, label);
  if (ofMarks.length > 0) return ofMarks;
  // The legend explains colours that nothing is drawn in: all marks share another.
  const drawn = new Set(world.reading.plots.flatMap((plot) => looksOf(plot).colours));
  return drawn.size === 1 ? [...drawn] : ofLegend;
};

/**
 * "The legend lists Oslo (blue), Bergen (red) and Rome (green)": each stands there, in its colour. Said are only those
 * that are wrong; a list of which less than half is known is of something else.
 */
export const legendListFindings = ({ sentence: { text, start } }: Clause, world: World): Finding[] => {
  const match = listing.exec(text);
  if (!match) return [];
  const from = match.index + match[0].length;
  const rest = text.slice(from).replace(/\.$/, '');
  const withColours = coloured(rest, from);
  const labels = new Map(labelsOf(world).map((label) => [key(label), label]));
  const items = withColours.length > 0 ? withColours : plain(rest, from, labels);
  const parts = [...labels.keys()];
  const known = items.filter(({ name }) => labels.has(key(name)));
  // Of a legend with one entry, the one that is listed must be it.
  const isOnly = items.length === 1 && withColours.length === 1 && hasOneEntry(world) && /^legend/i.test(match[0]);
  if (!isOnly && (items.length < 2 || known.length * 2 < items.length)) return [];
  return items.flatMap((one): Finding[] => {
    const label = labels.get(key(one.name));
    const found = (stated: string, actual: string | null): Finding[] => [
      { start: start + one.start, end: start + one.end, ok: false, stated, actual, facts: [] },
    ];
    if (label === undefined)
      return isClause.test(one.name) ||
        parts.some((part) => isWithin(key(one.name), part) || isWithin(part, key(one.name)))
        ? []
        : found(one.name, null);
    const { colour } = one;
    const own = ownColours(world, label, match[0]);
    if (colour === undefined || own.length === 0 || own.some((hex) => looksSo(hex, colour, world))) return [];
    return found(`${one.name} (${colour})`, colourName(own[0] ?? '#000000'));
  });
};
