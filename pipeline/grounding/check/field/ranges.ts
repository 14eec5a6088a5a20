import { allMatches } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import { isQuantitative } from '../../reading/division.js';
import { fieldEnds } from '../../reading/field.js';
import type { Plot } from '../../reading/reading.js';
import type { Finding } from '../mention.js';
import type { World } from '../world.js';
import { matchesRow } from '../query.js';
import { labelKey } from '../tokenize.js';
import { factIds, found, number, value, type Told } from './told.js';

type Side = 'x' | 'y' | 'z';

/** Ends that a reader may name: of an axis, of its labels, of the data. */
interface Ends {
  readonly lows: readonly number[];
  readonly highs: readonly number[];
}

const numbers = (labels: readonly string[]): number[] => labels.map(value).filter((one) => !Number.isNaN(one));

const extremes = (all: readonly number[]): { lows: number[]; highs: number[] } =>
  all.length === 0
    ? { lows: [], highs: [] }
    : { lows: [all.reduce((a, b) => Math.min(a, b))], highs: [all.reduce((a, b) => Math.max(a, b))] };

const joined = (...parts: readonly Ends[]): Ends => ({
  lows: parts.flatMap(({ lows }) => lows),
  highs: parts.flatMap(({ highs }) => highs),
});

const dataOf = (plots: readonly Plot[], side: Side): number[] =>
  plots.flatMap(({ elements }) =>
    elements.flatMap(({ space, encoding }) => {
      const shown = encoding?.[side];
      return [
        ...(space ?? []).map((corner) => corner[side === 'x' ? 0 : side === 'y' ? 1 : 2]),
        ...(typeof shown === 'number' ? [shown] : []),
      ];
    }),
  );

/** The ends of one axis, in space or in the plane; none where it has names. */
const endsOf = ({ axes, world, fields }: Told, side: Side): Ends => {
  const data = extremes(dataOf(fields, side));
  const inSpace = axes
    .filter(({ channel }) => channel === side)
    .map(({ domain: [low, high], labels }) => joined({ lows: [low], highs: [high] }, extremes(numbers(labels)), data));
  const inPlane = world.reading.scene.axes
    .filter((axis) => axis.channel === side && isQuantitative(axis))
    .map((axis) =>
      joined(
        extremes(axis.domain.filter((end) => typeof end === 'number')),
        extremes(numbers(axis.ticks.map(({ label }) => label).filter((label) => label !== ''))),
        data,
      ),
    );
  return joined(...inSpace, ...inPlane);
};

/** "the Capital, where the values lie between 75 and 85": of the row, or the column, of a heat map that is named. */
const rowEnds = ({ sentence, world }: Told): Ends | undefined => {
  const grids = world.reading.plots.filter(({ form }) => form === 'heatmap');
  const names = sentence.mentions.filter(
    (one) => one.type === 'name' && one.refs.some(({ role }) => role === 'series' || role === 'category'),
  );
  const rows = grids.flatMap(({ rows: all }) => all.filter((row) => names.every((one) => matchesRow(row, one))));
  return names.length === 0 || rows.length < 2
    ? undefined
    : extremes(rows.flatMap(({ value: one }) => (one === undefined ? [] : [one])));
};

/** The ends of what a field shows: of its values, and of its bar of colours. */
const valueEnds = (told: Told): Ends => {
  const { fields, world } = told;
  // A heat map, whose cells have their values beside them.
  const printed = world.reading.plots
    .filter(({ form }) => form === 'heatmap')
    .map(({ rows }) => extremes(rows.flatMap(({ value: one }) => (one === undefined ? [] : [one]))));
  const shown = fields.map((plot) => {
    const { max, min } = fieldEnds(plot);
    const colours = plot.elements.flatMap(({ encoding, points }) =>
      [encoding?.color, ...(points ?? []).map(({ color }) => color)].filter((one) => typeof one === 'number'),
    );
    return joined(extremes(colours), {
      lows: min ? [min.value] : [],
      highs: max ? [max.value] : [],
    });
  });
  const bars = world.reading.legends
    .filter(({ kind }) => kind === 'gradient')
    .map(({ domain, entries }) =>
      joined(
        extremes(domain.filter((end) => typeof end === 'number')),
        extremes(numbers(entries.map(({ label }) => label).filter((label) => label !== ''))),
      ),
    );
  return joined(...printed, ...shown, ...bars, endsOf(told, 'z'));
};

/** Numbers that stand at axes and at bars of colours: they are read, not judged by eye. */
const printedIn = oncePer(({ reading: { scene, legends } }: World): ReadonlySet<number> => {
  const labels = [...scene.axes.flatMap(({ ticks }) => ticks), ...legends.flatMap(({ entries }) => entries)];
  return new Set(numbers(labels.map(({ label }) => label).filter((label) => label !== '')));
});

const holds = (
  { world }: Told,
  low: number,
  high: number,
  { lows, highs }: Ends,
  nearly = false,
): boolean | undefined => {
  if (lows.length === 0 || highs.length === 0) return undefined;
  const span = Math.max(...highs) - Math.min(...lows);
  const printed = printedIn(world);
  const near = (stated: number, ends: readonly number[]): boolean =>
    ends.some((end) => Math.abs(stated - end) <= span * (printed.has(end) ? 0.02 : 0.06));
  const [from, to] = low <= high ? [low, high] : [high, low];
  // "from 0 up to nearly 3", where it ends at 2.8.
  const isNearly = highs.some((end) => end < to && to - end <= span * 0.12);
  return near(from, lows) && (near(to, highs) || (nearly && isNearly));
};

const unit = '(?: ?[%°\\p{L}/$€²³·]{1,9})?';
const about = '(?:about |around |approximately |roughly |nearly )?';
const pair = `${about}[$€]?(${number})${unit} (?:to|and|through) ${about}[$€]?(${number})(?!\\d| ?(?:π|pi\\b|\\*))`;
const verb =
  '(?:rang(?:es?|ing)|runn?(?:s|ing)?|extend(?:s|ing)?|span(?:s|ning)?|go(?:es|ing)?|var(?:y|ies|ying)|cover(?:s|ing)?|stretch(?:es|ing)?|oscillat(?:es?|ing)|fluctuat(?:es?|ing)|reach(?:es|ing)?|lies?|lying)';
const plain = '(?:“[^”]*”|[^.;,(]|\\.\\d|,(?! (?:and |while |whereas |with )?the )){0,70}?';

/** "both axes range from -5 to 5", "x and y from -3 to 3". */
const bothSides = new RegExp(
  `\\b(?:both (?:the )?(?:x[- ]?(?:and|,|&) y[- ]?)?axes(?:,? (?:which are |both )?(?:labell?ed|titled|named|called) (?:["“][^"”]*["”]|[^;.])*?,(?= ))?|(?:the )?two axes|x(?:-axis)? and (?:the )?y(?:-ax[ie]s)?(?: extents| values| coordinates| ranges| limits)?|(?:the )?(?:x-axis|x) and (?:the )?y-axis) (?:(?!and )\\w+ ){0,3}?(?:both |each |all )?(?:${verb} )?(?:over |in the range )?(?:from |between |(?<=\\b(?:cover|covers|span|spans) ))${pair}`,
  'giu',
);
/** "a square that reaches from -3 to 3 nautical miles on both axes". */
const onBoth = new RegExp(
  `\\b(?:from|between) ${pair}(?: \\p{L}+)?,? (?:along|on|in|for) (?:both|each of the) (?:axes|directions|sides)`,
  'giu',
);
/** "the z-axis, labelled Height, ranges from 0 to 5". */
const oneSide = new RegExp(`\\b([xyz])[- ](?:axis|values?|coordinates?)\\b${plain}\\b(?:from|between) ${pair}`, 'giu');
/** "from -25 to 25 along the z-axis". */
const alongSide = new RegExp(
  `\\b(?:from|between) ${pair}${unit} (?:along|on|in|for) the ([xyz])[- ](?:axis|direction)`,
  'giu',
);
/** "the colour bar runs from 0 to 9", "z values range from -1 to 1". */
const ofValues = new RegExp(
  `\\b(?:colou?r ?(?:bar|scale|legend)|values|surface|heights?|levels?|contour lines)\\b${plain}\\b${verb} (?:in value |(?:the )?(?:values|levels|numbers|range) )?(?:from|between) ${pair}`,
  'giu',
);
/** "the deflection ranges from -0.4 to 0.4": of what the field shows, by its name. */
const ofMeasure = new RegExp(`\\b([\\p{L}-]+(?: \\w+)?) ${verb} (?:in value )?(?:from|between) ${pair}`, 'giu');

const words = '[\\p{L}-]+(?: [\\p{L}-]+){0,2}?';
/** "Length and width both extend from -2 to 2", "price and advertising run from 0 to 9": what two axes are called. */
const ofTwo = new RegExp(
  `\\b(${words}) and (?:the )?(${words}) (?:both |each )?${verb} (?:from|between) ${pair}`,
  'giu',
);
/** "ages from 22 to 63 years and pressures from 112 to 187": what an axis in space is called, and how far its data reach. */
const ofData = new RegExp(`\\b(${words})s (?:rang(?:e|es|ing) |runn?(?:ing)? )?(?:from|between) ${pair}`, 'giu');

/** Right behind such words, the data as a whole are told. */
const ofAll = /(?:^|\d |\b(?:includes?|contains?|covers?|has|have|with|and|shows?|comprises?) )(?:the )?$/i;
const ofSome = ({ sentence: { mentions } }: Told): boolean =>
  mentions.some(
    (one) => one.type === 'colour' || (one.type === 'name' && one.refs.some(({ role }) => role === 'series')),
  );

const shown = ({ lows, highs }: Ends): string => `${lows[0] ?? ''} to ${highs[0] ?? ''}`;

const moving = /\b(?:ris|increas|decreas|fall|fell|grow|drop|declin|chang|at |when|as )/i;

const stemOf = (word: string): string => word.toLowerCase().replace(/(?:ies|es|s)$/, '');

/** Whether a word is the name of what a field shows. */
const isMeasure = ({ fields }: Told, word: string): boolean =>
  fields.some(({ measure }) =>
    (measure?.title?.noun ?? '')
      .split(/\s+/)
      .some((part) => part.length > 3 && word.split(' ').some((said) => stemOf(part) === stemOf(said))),
  );

/** Which side of the plane has a word, or two, for its title. */

/** The side, in space or in the plane, whose title ends in these words. */
const calledIn = ({ fields, axes }: Told, words: string): Side | undefined => {
  const said = labelKey(words).join(' ');
  const titles = (['x', 'y', 'z'] as const).map(
    (side) =>
      [
        side,
        axes.length > 0
          ? axes.filter(({ channel }) => channel === side).map(({ title = '' }) => title)
          : side === 'z'
            ? []
            : fields.map((plot) => plot[side]?.title?.noun ?? ''),
      ] as const,
  );
  const fits = (title: string): boolean => {
    const own = labelKey(title.replace(/\s*\([^)]*\)\s*$/, '')).join(' ');
    return own !== '' && said !== '' && (own === said || said.endsWith(` ${own}`) || own.endsWith(` ${said}`));
  };
  const called = titles.filter(([, all]) => all.some(fits)).map(([side]) => side);
  return called.length === 1 ? called[0] : undefined;
};
/** "x from 0 to 4 is on the x-axis and y from 0 to 2 on the y-axis": the numbers are of the axis that comes after. */
const isOfNext = (match: RegExpMatchArray, text: string): boolean => {
  const next = /^[^.;,]{0,24}?\b(?:on|along) the ([xyz])[- ](?:axis|direction)/i.exec(
    text.slice((match.index ?? 0) + match[0].length),
  );
  return next !== null && next[1]?.toLowerCase() !== match[1]?.toLowerCase();
};

/** What a sentence says of the ends of axes and of values, of a field or a plot in space. */
export const rangeFindings = (told: Told): Finding[] => {
  const { text } = told.sentence;
  const facts = (): string[] => factIds(told.world, 'axis-range');
  const judge = (match: RegExpMatchArray, low: string | undefined, high: string | undefined, ends: Ends): Finding[] => {
    const nearly = /\b(?:nearly|almost|just under|just below|close to) ?[$€]?\S+$/i.test(match[0]);
    const ok = holds(told, value(low ?? ''), value(high ?? ''), ends, nearly);
    return ok === undefined ? [] : [found(told, match, ok, shown(ends), facts())];
  };
  const kept: Finding[] = [];
  const push = (list: readonly Finding[]): void => {
    for (const one of list)
      if (!kept.some((before) => before.start < one.end && one.start < before.end)) kept.push(one);
  };
  for (const match of [...allMatches(text, bothSides), ...allMatches(text, onBoth)]) {
    const sides = [endsOf(told, 'x'), endsOf(told, 'y')];
    const verdicts = sides.map((ends) => holds(told, value(match[1] ?? ''), value(match[2] ?? ''), ends));
    const ok = verdicts.every((one) => one === true) ? true : verdicts.includes(false) ? false : undefined;
    if (ok !== undefined) push([found(told, match, ok, sides.map(shown).join('; '), facts())]);
  }
  for (const match of allMatches(text, oneSide)) {
    const side = match[1]?.toLowerCase() as Side;
    if (moving.test(match[0]) || told.fields.length === 0 || isOfNext(match, text)) continue;
    // What the axis is called is told on its own.
    const lead = match[0].search(/(?:from|between) (?!.*\b(?:from|between)\b)/i);
    push(judge(match, match[2], match[3], endsOf(told, side)).map((one) => ({ ...one, start: one.start + lead })));
  }
  for (const match of allMatches(text, ofTwo)) {
    const both = [calledIn(told, match[1] ?? ''), calledIn(told, match[2] ?? '')];
    const [one, other] = both;
    if (!one || !other || one === other || moving.test(match[0])) continue;
    const verdicts = [one, other].map((side) =>
      holds(told, value(match[3] ?? ''), value(match[4] ?? ''), endsOf(told, side)),
    );
    if (!verdicts.includes(undefined))
      push([found(told, match, verdicts.every(Boolean), shown(endsOf(told, one)), facts())]);
  }
  for (const match of told.axes.length > 0 ? allMatches(text, ofData) : []) {
    const said = (match[1] ?? '').split(' ');
    const side = said.map((_, at) => calledIn(told, said.slice(at).join(' '))).find((one) => one !== undefined);
    // "The orange group's ages": of some of the points.
    if (side && !moving.test(match[0]) && ofAll.test(text.slice(0, match.index)) && !ofSome(told))
      push(judge(match, match[2], match[3], endsOf(told, side)));
  }
  for (const match of allMatches(text, alongSide))
    if (told.axes.length > 0) push(judge(match, match[1], match[2], endsOf(told, match[3]?.toLowerCase() as Side)));
  for (const match of allMatches(text, ofValues))
    if (!moving.test(match[0])) push(judge(match, match[1], match[2], rowEnds(told) ?? valueEnds(told)));
  for (const match of allMatches(text, ofMeasure))
    if (isMeasure(told, match[1] ?? '')) push(judge(match, match[2], match[3], rowEnds(told) ?? valueEnds(told)));
    else {
      const side = calledIn(told, match[1] ?? '');
      if (side) push(judge(match, match[2], match[3], endsOf(told, side)));
    }
  return kept;
};
