import { quantityNouns } from '../language/adjectives.js';
import type { Plot, Row } from '../reading/reading.js';
import { hasSense, type Clause } from './clause.js';
import { binEdges } from './bins.js';
import { kindNamed } from './quantity-kinds.js';
import { isCumulative } from './cumulative.js';
import type { Mention } from './mention.js';
import type { Token } from './token.js';
import { saying } from './saying.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

type Channel = 'x' | 'y' | 'size';
const channels: readonly Channel[] = ['x', 'y', 'size'];

/** "Green area per resident" is no number of residents. */
const nounsOf = (plot: Plot, channel: Channel): readonly string[] =>
  labelKey((plot[channel]?.title?.noun ?? '').replace(/ per .*$/i, ''));

const isShared = (plot: Plot, channel: Channel, word: string): boolean =>
  channels.some((other) => other !== channel && nounsOf(plot, other).includes(word));

const bubbles =
  /\b(?:large|small|bigg|tini)(?:r|st|er|est) (?:\p{L}+ )?(?:bubbles?|circles?|markers?|dots?|points?)\b|\b(?:bubbles?|circles?|markers?|dots?) (?:is|are|was|were|looks?) (?:\p{L}+ ){0,3}?(?:large|small|bigg|tini)(?:r|st|er|est)\b/iu;
const ofBubbles =
  /\b(?:bubble|circle|marker|point|dot) (?:sizes?|areas?) ?(?:represents?|shows?|indicates?|encodes?|reflects?|=|:|~|is|by|∝)+ ?(?:proportional to )?(?:the )?(\p{L}+)/iu;

/** "Rhodan has the smallest bubble", "Quillon has a larger population", where a note says that the bubbles show that. */
const asksSize = (plot: Plot, clause: Clause, { reading: { texts, scene } }: World): boolean => {
  if (new Set(plot.rows.map(({ size }) => size)).size < 3) return false;
  const { text } = clause.sentence;
  if (bubbles.test(text)) return true;
  const [noun] = [scene.title ?? '', ...texts.map(({ text: said = '' }) => said)].flatMap(
    (said) => ofBubbles.exec(said)?.[1] ?? [],
  );
  return (
    noun !== undefined &&
    new RegExp(
      `\\b(?:larger|smaller|bigger|largest|smallest|biggest|highest|lowest|higher|lower) ${noun}\\b`,
      'i',
    ).test(text)
  );
};

/** "Fonta has the highest, 81 years": the axis that counts in the unit of a number, where the words tell no other. */
const ofUnits = (
  plot: Plot,
  clause: Clause,
  kind: Channel | 'several' | undefined,
): Channel | 'several' | undefined => {
  if (!clause.mentions.some((one) => hasSense(one, 'max', 'min'))) return kind;
  const units = new Set(
    clause.mentions.flatMap((one) =>
      one.type === 'number' && one.unit === 'plain' ? (clause.sentence.tokens[one.to]?.norm ?? []) : [],
    ),
  );
  const counted = channels.filter((channel) =>
    labelKey(plot[channel]?.title?.unit ?? '').some((word) => word.length > 3 && units.has(word)),
  );
  const [first, ...others] = new Set([...counted, ...(kind === undefined ? [] : [kind])]);
  return others.length > 0 ? 'several' : first;
};

/** The one axis of a cloud of points that the words name: by its title, or by an adjective such as "wider". */
const axisNamed = (plot: Plot, clause: Clause, world: World): Channel | 'several' | undefined => {
  if (asksSize(plot, clause, world)) return 'size';
  const tokens = withoutConcession(clause.sentence.tokens.slice(clause.from, clause.to));
  const words = new Set(tokens.flatMap((token) => [token.norm, ...quantityNouns(token.lower), ...nounsOfVerb(token)]));
  // "For every number of hours, …": where it is so, and not what is compared.
  const each = tokens.findIndex(
    ({ lower }, at) => lower === 'for' && /^(?:every|each|any|all|equal|the)$/.test(tokens[at + 1]?.lower ?? ''),
  );
  const told = each < 0 ? [] : tokens.slice(each + 2, each + 6).map(({ norm }) => norm);
  const named = channels.filter((channel) =>
    nounsOf(plot, channel).some(
      (word) => word.length > 2 && words.has(word) && !told.includes(word) && !isShared(plot, channel, word),
    ),
  );
  if (named.length > 1) return undefined;
  const kind = kindNamed(plot, clause);
  if (named.length === 0) return ofUnits(plot, clause, kind);
  // "Grel is the richest country, yet Fonta lives longer": of either.
  if (kind !== undefined && kind !== named[0] && /[,;]/.test(saying(clause).text)) return 'several';
  // "A horse weighs more than a human, its brain is smaller": what weighs more is not the brain.
  const isApart = kind === 'several' && /\bweigh\w*\b[^,;]*[,;]/i.test(clause.sentence.text);
  // "Hal studied longest and did best": of either.
  const isEither = kind !== undefined && named[0] !== undefined && kind !== named[0];
  return isApart ? kind : isEither ? 'several' : (named[0] ?? kind);
};

/** "scored", "costs", "studying" where scores, costs and hours of study are shown. */
const nounsOfVerb = ({ pos, lower }: Token): readonly string[] => {
  const [, stem] = pos === 'VERB' ? (/^(\p{L}{3,}?)(?:ed|e?s|ing)$/u.exec(lower) ?? []) : [];
  return stem === undefined ? [] : [stem, `${stem}e`, stem.replace(/i$/, 'y')];
};

/** "Ben did better than Cem despite studying two hours less": what is compared stands before. */
const withoutConcession = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      lower === 'despite' ||
      lower === 'although' ||
      lower === 'though' ||
      (lower === 'spite' && tokens[index - 1]?.lower === 'in'),
  );
  return at > 3 ? tokens.slice(0, at) : tokens;
};

/** What a bar from one value to another is asked for: how long it is, or one of its ends. */
const endNamed = (clause: Clause): ((row: Row) => number | undefined) | undefined => {
  const { text, start, tokens } = clause.sentence;
  const said = text.slice((tokens[clause.from]?.start ?? start) - start, (tokens[clause.to - 1]?.end ?? start) - start);
  if (
    /\b(?:lasts?|lasted|takes?|took|duration|longest|shortest|longer|shorter|spans?|ranges? (?:is|was))\b/i.test(said)
  )
    return ({ from, to }) => (from === undefined || to === undefined ? undefined : Math.abs(to - from));
  if (/\b(?:starts?|started|begins?|began|begun)\b/i.test(said)) return ({ from }) => from;
  return /\b(?:ends?|ended|finish(?:es|ed)?)\b/i.test(said) ? ({ to }) => to : undefined;
};

const grades = '(?:long|larg|great|wid|broad|tall|bigg|small|short|narrow|low|high)(?:er|est)|most|least|more|less';
const about = (nouns: string): RegExp =>
  new RegExp(
    `\\b(?:${grades}) (?:${nouns})\\b|\\b(?:${nouns})\\b(?: \\w+){0,4}? (?:is|are|was|were) (?:the |much )?(?:${grades})\\b`,
    'i',
  );
const reach = about(
  'error bars?|whiskers?|spread|variation|variability|interval|uncertainty|dispersion|ranges?|distributions?|violins?',
);
/** "Variability is largest in A and smallest in B": the one of both. */
const ofBoth =
  /\b(?:spread|variation|variability|interval|uncertainty|dispersion|range)s? (?:is|was|are|were) (?:\p{L}+est|most|least) (?:in|for|at|among|with|of|on) [^,;]{1,40}\b(?:and|but) (?:\p{L}+est|most|least) (?:in|for|at|among|with|of|on)\b/iu;
const varies =
  /\b(?:var(?:y|ies|ied)|spread(?: out)?|scattered?) (?:the )?(?:most|least|more|less)\b|\bspread out the (?:most|least)\b/i;
const width = /\b(?:narrow|wid|broad)(?:er|est)\b/i;
const boxes = about('box|boxes|IQR|interquartile range');

/** What stands from a word on to the end of its phrase: "lowest median", of "the lowest median with the widest range". */
const phraseAt = ({ sentence: { text, start } }: Clause, mention: Mention): string =>
  text.slice(mention.start - start).split(/[,;.]|\b(?:and|with|while|but|whereas)\b/i)[0] ?? '';

const middle = /\b(?:median|mean|average|middle|centre|center)s?\b/i;
const bare =
  /^(?:long|short|tall)(?:est|er)(?: (?:one|violin|shape|box|body|distribution|plot)s?| of (?:all|the \w+))*\s*$/i;
const ofLengths =
  /\b(?:time|duration|length|height|width|size|distance|delay|latency|age|seconds?|minutes?|hours?|days?|weeks?|months?|years?|cm|mm|km|m)\b/i;

/** "The Online violin is the longest": of shapes, how far they reach, unless lengths are what they show. */
const isReach = (clause: Clause, mention: Mention | undefined, plot: Plot | undefined): boolean =>
  plot?.drawn === 'violins' &&
  mention !== undefined &&
  bare.test(phraseAt(clause, mention)) &&
  !ofLengths.test(plot.measure?.title?.printed ?? '');

/** Of boxes and intervals: how far they reach, rather than where their middle is. */
const spreadNamed = (
  clause: Clause,
  mention: Mention | undefined,
  plot: Plot | undefined,
): ((row: Row) => number | undefined) | undefined => {
  const { text } = clause.sentence;
  const distance = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined || b === undefined ? undefined : Math.abs(b - a);
  if (mention && middle.test(phraseAt(clause, mention))) return undefined;
  // "the highest yield and the smallest error bar": the one is of values, the other of spreads.
  if (!mention && !ofBoth.test(text) && clause.mentions.filter((one) => hasSense(one, 'max', 'min')).length > 1)
    return undefined;
  if (isReach(clause, mention, plot)) return ({ low, high }) => distance(low, high);
  if (reach.test(text) || varies.test(text) || (/\berror bars?\b/i.test(text) && width.test(text)))
    return ({ low, high }) => distance(low, high);
  return boxes.test(text) ? ({ from, to }) => distance(from, to) : undefined;
};

const judged = /^(?:better|best|worse|worst|outperform(?:s|ed|ing)?|beats?)$/;
/** Of these, it is good to have little. */
const unwanted =
  /\b(?:loss(?:es)?|errors?|perplexity|regret|[RN]?MSE|RMSE|MAE|MAPE|FID|WER|NLL|latency|delay|runtime|run time|misclassif\w+)\b/i;

/** What is shown is better the less there is of it. */
export const isUnwanted = ({ plots: [plot] }: World): boolean => unwanted.test(plot?.measure?.title?.printed ?? '');

/** "faster", "the fastest" where times are shown, "better", "the best" where losses are: less of them. */
export const isPace = ({ sentence: { tokens } }: Clause, mention: Mention, world: World): boolean => {
  const said = tokens[mention.from]?.lower ?? '';
  const isPaced = /^(?:fast|quick|slow|soon)(?:er|est)$/.test(said);
  if (!isPaced && !judged.test(said)) return false;
  const [plot] = world.plots;
  const title = `${plot?.measure?.title?.printed ?? ''} ${world.plots.length === 1 ? (plot?.panel ?? '') : ''}`;
  return isPaced ? /\b(?:time|duration|delay|latency|seconds|minutes)\b/i.test(title) : unwanted.test(title);
};

const withRows = (world: World, change: (plot: Plot) => Plot): World => {
  const plots = world.plots.map(change);
  return { ...world, plots, rows: plots.flatMap((plot) => plot.rows) };
};

const withoutValue = (row: Row): Row => ({ ...row, value: undefined });

const single =
  /\b(?:single|individual|overall|extreme|record(?:ed)?)\b|\b\p{L}+est (?:\p{L}+ ){0,2}?(?:person|participant|patient|subject|player|runner|child|student|pupil|customer|worker|animal|plant|tree|day|trial|observation|measurement)\b/iu;
const ofX =
  /\b(?:median|quartile|percentile|slow(?:er|est)?|fast(?:er|est)?|long(?:er|est)|short(?:er|est)|earl(?:ier|iest)|lat(?:er|est)|large(?:r|st)|small(?:er|est)|high(?:er|est)|low(?:er|est))\b/i;

/** Of boxes a single value, of curves their shape, of cumulative ones a place: what is ranked is not what is drawn. */
const leavesValues = ({ sentence: { text, tokens }, from, to }: Clause, plot: Plot | undefined): boolean =>
  plot !== undefined &&
  ((plot.form === 'box' && single.test(text)) ||
    // How wide or how steep a curve is.
    ((plot.form === 'line' || plot.form === 'area') &&
      tokens.slice(from, to).some(({ lower }) => /^(?:wid|narrow|broad|flatt|steep|sharp)est$/.test(lower))) ||
    (isCumulative(plot) && ofX.test(text)));

/** Of events, when they are rather than how many. */
const timed =
  /\b(?:earl(?:y|ier|iest)|lat(?:e|er|est)|first|last|soon(?:er|est)?|before|after|begins?|starts?|ends?|values?)\b/i;

/** "Carla has the highest time": what the events stand at, by its own name. */
const isMeasureNamed = ({ sentence }: Clause, { measure }: Plot): boolean => {
  const noun = measure?.title?.noun.toLowerCase() ?? '';
  return noun !== '' && ` ${sentence.tokens.map(({ lower }) => lower).join(' ')} `.includes(` ${noun} `);
};

/** A row of events by how many there are. */
const counted = (plot: Plot): Plot => {
  const places = new Map<string, Row[]>();
  for (const row of plot.rows) {
    const known = places.get(row.category ?? '');
    if (known) known.push(row);
    else places.set(row.category ?? '', [row]);
  }
  return {
    ...plot,
    measure: undefined,
    rows: [...places.values()].flatMap(([row, ...rest]) => (row ? [{ ...row, value: rest.length + 1 }] : [])),
  };
};

/** "History marks are higher than maths marks": of what was counted, not of how often. */
const larger =
  /\b(?:high|low|long|short|heav|light|old|young|larg|small|great|bett|wors|fast|slow|tall|warm|cold)\w*er (?:\w+ ){0,2}than\b|\b(?:better|worse) (?:\w+ ){0,2}than\b/i;

/** Each group of a histogram by the mean of what it counts, as its bins tell it. */
const byMeans = (plot: Plot): { rows: readonly Row[]; measure: Plot['measure'] } => {
  const bins = binEdges(plot) ?? [];
  const rows = (plot.series?.labels ?? []).flatMap((label): Row[] => {
    const own = bins.filter(({ row }) => row.series === label);
    const total = own.reduce((sum, { row }) => sum + (row.value ?? 0), 0);
    const [first] = own;
    if (!first || total === 0) return [];
    const value = own.reduce((sum, { low, high, row }) => sum + ((low + high) / 2) * (row.value ?? 0), 0) / total;
    return [{ ...first.row, category: undefined, categoryValue: undefined, value, from: undefined, to: undefined }];
  });
  return { rows, measure: undefined };
};

/**
 * The figure as a clause asks it: a cloud of points along the axis that it names ("tits have longer wings"), bars of
 * a schedule by how long they are. The figure itself where the clause leaves no choice. `mention`: the word of the
 * clause that asks, where it has several.
 */
export const quantityWorld = (clause: Clause, world: World, mention?: Mention): World => {
  const [plot] = world.plots;
  if (plot?.form === 'scatter') {
    const channel = axisNamed(plot, clause, world);
    if (channel === undefined) return world;
    // "weighs more", of bodies and of brains: nobody knows which.
    if (channel === 'several') return withRows(world, (one) => ({ ...one, rows: one.rows.map(withoutValue) }));
    return withRows(world, (one) =>
      one.form === 'scatter'
        ? { ...one, measure: one[channel], rows: one.rows.map((row) => ({ ...row, value: row[channel] })) }
        : one,
    );
  }
  if (plot?.form === 'histogram' && plot.series && larger.test(clause.sentence.text))
    return withRows(world, (one) => (one.form === 'histogram' ? { ...one, ...byMeans(one) } : one));
  if (plot?.drawn === 'events')
    return timed.test(clause.sentence.text) || isMeasureNamed(clause, plot)
      ? world
      : withRows(world, (one) => (one === plot ? counted(one) : one));
  if (leavesValues(clause, plot)) return withRows(world, (one) => ({ ...one, rows: one.rows.map(withoutValue) }));
  const spread = spreadNamed(clause, mention, plot);
  if (spread && world.plots.some((one) => one.rows.some((row) => row.low !== undefined && row.high !== undefined)))
    return withRows(world, (one) => ({ ...one, rows: one.rows.map((row) => ({ ...row, value: spread(row) })) }));
  if (plot?.form === 'range') {
    const measured = endNamed(clause);
    if (!measured) return world;
    return withRows(world, (one) =>
      one.form === 'range' ? { ...one, rows: one.rows.map((row) => ({ ...row, value: measured(row) })) } : one,
    );
  }
  return world;
};
