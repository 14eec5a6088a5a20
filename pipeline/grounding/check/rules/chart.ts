import { figureName } from '../../reading/figure-name.js';
import { layoutOf } from '../../reading/layout.js';
import { drawnOf } from '../drawn.js';
import { hasSense, type Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention, MentionOf, Sense } from '../mention.js';
import { isLying } from '../lying-stacked.js';
import { isPutTogether } from '../put-together.js';
import type { Rule } from '../rule.js';
import type { Plot, Special } from '../../reading/reading.js';
import { partLabels, type World } from '../world.js';

const arrangements: ReadonlySet<Sense> = new Set(['stacked', 'grouped', 'normalised', 'horizontal', 'vertical']);

const holds = (world: World, sense: Sense): boolean => {
  const plots = world.reading.plots;
  const bars = plots.filter((plot) => plot.kind === 'bar');
  switch (sense) {
    case 'stacked':
      return plots.some(
        (plot) => plot.arrangement === 'stacked' || plot.arrangement === 'normalised' || plot.special === 'funnel',
      );
    case 'normalised':
      return plots.some((plot) => plot.arrangement === 'normalised');
    case 'grouped':
      return plots.some((plot) => plot.arrangement === 'grouped' || (plot.form === 'box' && plot.series !== undefined));
    case 'horizontal':
      return bars.length === 0
        ? plots.some((plot) => plot.horizontal || plot.form === 'reference')
        : bars.some((plot) => plot.horizontal);
    default:
      return bars.length === 0 || bars.some((plot) => !plot.horizontal);
  }
};

/** Points of sizes that a reader tells apart, whatever they stand for. */
const haveSizes = ({ elements }: Plot): boolean => {
  const sizes = elements.map(({ box }) => Math.round(box.width));
  return new Set(sizes).size > 2 && Math.max(...sizes) > Math.min(...sizes) * 1.4;
};

const exists = (world: World, chart: MentionOf<'chart'>): boolean | undefined => {
  if (chart.forms === 'any') return undefined;
  const { forms, word } = chart;
  const special = specialOf(world, word);
  if (special !== undefined) return special;
  // A picture of values with a bar of colours beside it.
  if (
    /^heat ?map$/i.test(word) &&
    world.reading.plots.some(({ kind }) => kind === 'image') &&
    world.reading.legends.length > 0
  )
    return true;
  if (word.startsWith('multi')) return world.plots.some((plot) => plot.form === 'line' && plot.elements.length > 1);
  if (word === 'donut' || word === 'doughnut' || word === 'ring')
    return world.plots.some((plot) => plot.form === 'pie') && figureName(world.reading) !== 'pie chart';
  if (word === 'bubble')
    return world.plots.some(
      (plot) => plot.kind === 'point' && (plot.size !== undefined || plot.form !== 'scatter' || haveSizes(plot)),
    );
  if (word === 'waterfall') return isWaterfall(world);
  if (word.startsWith('error')) return drawnOf(world.reading).hasErrors;
  // A map of a terrain, a map of colours: a field that is drawn in other shapes than regions.
  if (
    (word === 'choropleth' || word === 'map') &&
    // Without axes points may stand at their longitude and latitude.
    (drawnOf(world.reading).isOpen ||
      world.plots.some(({ form }) => form === 'field') ||
      (word === 'map' && world.reading.scene.axes.length === 0)) &&
    !world.plots.some(({ form }) => form === 'map')
  )
    return undefined;
  if (/^3-?d/i.test(word) && world.reading.scene.groups.some(({ space }) => space !== undefined)) return true;
  if (word === 'step' && world.plots.some(({ form }) => form === 'histogram')) return true;
  if (word === 'contour' && world.reading.plots.some(({ kind }) => kind === 'path')) return true;
  if (
    /^(?:radar|spider|rose|coxcomb|radial)$/.test(word) &&
    world.plots.some(({ category }) => category?.channel === 'theta')
  )
    return true;
  // Boxes and candles that a program made of bars and rules.
  if (word.startsWith('box') && madeOfBars(world)) return true;
  const named = new RegExp(`\\b${word}`, 'i').test(titlesOf(world));
  const has = world.reading.plots.some(
    (plot) =>
      forms.includes(plot.form) ||
      (word.startsWith('error') && (plot.kind === 'error-bar' || plot.kind === 'error-band')) ||
      ((plot.kind === 'area' || plot.kind === 'error-band') && forms.includes('area')) ||
      (word.startsWith('scatter') && plot.kind === 'point') ||
      (word === 'heat' && plot.kind === 'cell') ||
      (forms.includes('histogram') && plot.drawn === 'counts'),
  );
  // Kinds that are drawn of other shapes than marks of charts: whatever is there may be one.
  const isOpen = drawnOf(world.reading).isOpen || figureName(world.reading) === 'chart';
  return has || named || (rare.has(word) && isOpen ? undefined : false);
};

/** What a plot of a kind of its own may be called, in the words of the lexicon. */
const specialWords: Readonly<Record<Special, RegExp>> = {
  waterfall: /^(?:waterfall|cascade|bridge|floating bar|range bar|bar|column)$/,
  candlestick: /^(?:candlestick|candle|OHLC|box|bar|financial|price|stock|range|floating bar)$/i,
  'blind-candlestick': /^(?:candlestick|candle|OHLC|box|bar|financial|price|stock|range|floating bar)$/i,
  ohlc: /^(?:candlestick|candle|OHLC|bar|financial|price|stock|high-low|range)$/i,
  pyramid: /pyramid|butterfly|tornado|diverging|mirror|back-to-back|^bar$|two-sided|bidirectional/,
  schedule: /^(?:gantt|timeline|range bar|range|bar|floating bar|broken bar|broken barh|schedule|project)$/,
  funnel: /^(?:funnel|bar|pyramid|tornado|centred bar|centered bar)$/,
  radar: /^(?:radar|spider|web|star|polar|line|area|cobweb|radial|circular)$/,
  'polar-bars':
    /^(?:rose|nightingale rose|nightingale|coxcomb|polar bar|polar|radial bar|radial|circular bar|circular|bar|polar area|wind rose|windrose|radar)$/,
  'wind-rose':
    /^(?:rose|wind rose|windrose|nightingale rose|polar bar|polar|radial bar|radial|circular bar|bar|polar area|coxcomb)$/,
  polar: /^(?:polar|radial|circular|line|scatter|point|radar|spider|polar line|polar scatter)$/,
  'nested-pie': /^(?:pie|nested pie|donut|doughnut|ring|sunburst|nested donut|multi-level pie)$/,
};

/** Kinds that are only what they are made as: where no plot is one, there is none. */
const particular = /^(?:candlestick|candle|OHLC|waterfall|wind rose|windrose)$/i;

/** Whether a chart of a special kind is there by that name; nothing where the other readings of the word decide. */
const specialOf = ({ reading }: World, word: string): boolean | undefined => {
  if (reading.plots.some(({ drawn }) => drawn === 'treemap')) {
    if (/^tree ?map/.test(word)) return true;
    if (/^(?:pie|donut|doughnut|ring)$/.test(word)) return false;
  }
  if (word === 'sunburst' && reading.plots.some(({ drawn }) => drawn === 'sunburst')) return true;
  if (/^(?:parallel coordinates|line)$/.test(word) && reading.plots.some(({ drawn }) => drawn === 'parallel'))
    return true;
  const named = reading.plots.flatMap(({ special }) => special ?? []);
  if (named.some((one) => specialWords[one].test(word))) return true;
  return particular.test(word) && named.length > 0 ? false : undefined;
};

const titlesOf = ({ reading }: World): string => `${reading.scene.title ?? ''} ${reading.scene.subtitle ?? ''}`;

const rare = new Set(
  'radar spider sankey network flow chord contour surface venn tree flowchart violin treemap funnel sunburst gauge waffle pictogram'.split(
    ' ',
  ),
);

/** Bars that float, or stand on bars of which some are not to be seen. */
const isWaterfall = ({ reading }: World): boolean =>
  reading.plots.some(
    ({ form, arrangement, kind }) => form === 'range' || (kind === 'bar' && arrangement === 'stacked'),
  );

const madeOfBars = ({ reading }: World): boolean =>
  reading.plots.some(({ form }) => form === 'range') &&
  reading.plots.some(({ kind }) => kind === 'tick' || kind === 'rule');

/** "a 2D histogram", "a radial histogram": other charts than the word alone means. */
const isVariant = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  tokens
    .slice(Math.max(0, from - 2), from)
    .some((token) => /^(?:2d|d|two-dimensional|dimensional|bivariate|radial|polar|circular)$/.test(token.lower));

/** "1.3 for pie", where kinds of charts are what is compared. */
const isPart = (world: World, { word, from, to }: MentionOf<'chart'> & Mention): boolean =>
  to - from === 1 && partLabels(world).some((label) => label.toLowerCase() === word.toLowerCase());

/** "a horizontal stacked bar chart": its kind, and each word about its arrangement. */
export const chartRule: Rule = (clause, world) => {
  const found: Finding[] = [];
  for (const mention of clause.mentions) {
    if (mention.used || (mention.type === 'chart' && isPart(world, mention))) continue;
    if (mention.type === 'chart') {
      const ok = isVariant(clause, mention) || exists(world, mention);
      if (ok === undefined) continue;
      const denied = isDenied(clause, mention);
      found.push(
        finding(
          [mention],
          ok !== denied,
          mention.word,
          figureName(world.reading),
          world
            .factsBy('figure')
            .slice(0, 1)
            .map((fact) => fact.id),
        ),
      );
    } else if (isPanelStack(clause, mention, world)) {
      const layout = layoutOf(world.reading);
      const way = [mention.from - 1, mention.from].map((at) => clause.sentence.tokens[at]?.lower ?? '');
      // Stacked panels stand one above the other.
      const upright = way.includes('vertically') || (!way.includes('horizontally') && way.includes('stacked'));
      found.push(
        finding([mention], (upright ? layout.rows : layout.columns) > 1, 'stacked', layout.name, ['composition']),
      );
    } else if (isRidge(clause, mention) || isOfStrokes(clause, mention, world)) {
      continue;
    } else if (isArrangement(clause, mention, world)) {
      const sense = mention.type === 'word' ? mention.sense : 'stacked';
      found.push(
        finding(
          [mention],
          holds(world, sense) !== isDenied(clause, mention),
          sense,
          figureName(world.reading),
          world.facts
            .filter((fact) => fact.predicate === 'arrangement' || fact.predicate === 'orientation')
            .slice(0, 2)
            .map((fact) => fact.id),
        ),
      );
    } else if (
      hasSense(mention, 'side-by-side', 'above-each-other') &&
      world.reading.panels.length > 1 &&
      // "The two curves are almost on top of each other": of what is in the panels.
      !/\b(?:curves?|lines?|points?|dots?|distributions?|bars?|boxes|almost|nearly)\b/i.test(clause.sentence.text)
    ) {
      const layout = layoutOf(world.reading);
      const ok = hasSense(mention, 'side-by-side')
        ? layout.columns > 1 || layout.name === 'side by side'
        : layout.rows > 1;
      found.push(finding([mention], ok, mention.type === 'word' ? mention.sense : '', layout.name, ['composition']));
    }
  }
  return found;
};

/** Words of a chart's name between its arrangement and the noun: "a vertical grouped bar chart". */
const between =
  /^(?:stacked|grouped|clustered|normali[sz]ed|simple|plain|single|floating|coloured|colored|two|three|four|five|six|seven|eight|nine|ten|and|\p{N}+|-)$/u;

const isBarred = (mention: Mention): boolean =>
  mention.type === 'chart' || (mention.type === 'kind' && mention.kinds.includes('bar'));

/** "a horizontal bar chart", "vertical blue bars", "the bars are horizontal", "drawn as horizontal bars". */
const isDirection = ({ sentence: { tokens, mentions } }: Clause, mention: Mention): boolean => {
  const isPlain = (from: number, to: number, words: RegExp): boolean =>
    tokens
      .slice(from, to)
      .every(
        ({ lower, pos }, index) =>
          words.test(lower) ||
          pos === 'ADJ' ||
          mentions.some(
            (one) =>
              (one.type === 'colour' || one.type === 'word') && one.from <= from + index && from + index < one.to,
          ),
      );
  return mentions.some((other) => {
    if (!isBarred(other)) return false;
    // "Horizontal bars mark the medians": lines across a box or a violin.
    if (
      other.type === 'kind' &&
      /^(?:mark|marks|indicate|indicates|denote|denotes|at|for|inside|within)$/.test(tokens[other.to]?.lower ?? '')
    )
      return false;
    if (other.from >= mention.to) return other.from - mention.to <= 3 && isPlain(mention.to, other.from, between);
    return (
      mention.from - other.to <= 4 &&
      isPlain(
        other.to,
        mention.from,
        /^(?:are|is|run|runs|lie|lies|extend|extends|drawn|laid|out|shown|placed|arranged|all|both|not)$/,
      ) &&
      !/^(?:lines?|rules?|grid|gridlines?|ax[ie]s|scales?|bands?)$/.test(tokens[mention.to]?.lower ?? '')
    );
  });
};

/** "two vertically stacked bar charts": of panels, one above the other. */
const isPanelStack = ({ sentence: { tokens } }: Clause, mention: Mention, { reading }: World): boolean =>
  mention.type === 'word' &&
  reading.panels.length > 1 &&
  (mention.sense === 'stacked'
    ? /^(?:vertically|horizontally)$/.test(tokens[mention.from - 1]?.lower ?? '') ||
      /^(?:panels|subplots|plots|axes)$/.test(tokens[mention.to]?.lower ?? '')
    : /^(?:vertically|horizontally)$/.test(tokens[mention.from]?.lower ?? '') &&
      /^(?:arranged|placed|aligned|laid|displayed|shown|organi[sz]ed|positioned|out|plotted)$/.test(
        tokens[mention.from - 1]?.lower ?? '',
      ));

/** "horizontal bars, median and extremes": the strokes across violins. */
const isOfStrokes = ({ sentence: { tokens } }: Clause, { to }: Mention, { plots }: World): boolean =>
  plots.every(({ drawn, form }) => drawn === 'violins' || form === 'box') &&
  /^(?:bars?|lines?|strokes?|dashes|ticks?|caps?)$/.test(tokens[to]?.lower ?? '');

/** "Four curves are stacked with an offset": one above the other, as ridges are. */
const isRidge = ({ sentence: { text } }: Clause, mention: Mention): boolean =>
  hasSense(mention, 'stacked') && /\b(?:offset|funnel|ridge\w*|joyplot|overlapping|on top of each other)\b/i.test(text);

/** Such words speak of the arrangement near a chart or its marks, or after "are". */
const isArrangement = (clause: Clause, mention: Mention, world: World): boolean => {
  if (mention.type !== 'word' || !arrangements.has(mention.sense)) return false;
  // Cubes may be stacked, too.
  if (world.reading.plots.every(({ drawn }) => drawn === 'voxels')) return false;
  if (mention.sense === 'grouped' && isPutTogether(clause, mention, world)) return false;
  // "one per class, stacked from 5a at the top", "stacked ellipses": how things lie, and no kind of chart.
  if (mention.sense === 'stacked' && isLying(clause, mention)) return false;
  if (mention.sense === 'stacked' || mention.sense === 'grouped' || mention.sense === 'normalised') return true;
  return isDirection(clause, mention);
};
