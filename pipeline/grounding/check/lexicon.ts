import type { ElementKind } from '../../../renderers/scene.js';
import { comparatives, superlatives } from '../language/adjectives.js';
import { colourWords } from '../language/colour.js';
import { cssColours, rareColours } from '../language/css-colours.js';
import type { Form } from '../reading/reading.js';
import type { Sense } from './mention.js';
import { phraseTree } from './phrase-tree.js';
import { labelKey } from './tokenize.js';

export type Entry =
  | { readonly type: 'word'; readonly sense: Sense }
  | { readonly type: 'colour'; readonly colour: string }
  | { readonly type: 'kind'; readonly kinds: readonly ElementKind[] }
  | { readonly type: 'chart'; readonly forms: readonly Form[] | 'any'; readonly word: string };

/** Every word of the first list before every word of the second. */
const each = (first: string, second: string): string =>
  first
    .split('|')
    .flatMap((one) => second.split('|').map((other) => `${one} ${other}`))
    .join('|');

const hardlyMoves = each('hardly|barely|scarcely', 'change|changes|changed|move|moves|moved|vary|varies|varied');
const isTheSame = each(
  each(
    'stay|stays|stayed|staying|remain|remains|remained|remaining',
    'about|almost|roughly|nearly|much|essentially|practically|virtually|approximately|broadly|largely|exactly',
  ),
  'the same',
);
const changesLittle = each(
  'change|changes|changed|vary|varies|varied',
  'little|very little|only a little|hardly at all|hardly',
);

/** "Sorted from the highest to the lowest": without the verb the same words may tell how far something ranges. */
const sortedBy = (ends: readonly (readonly [first: string, last: string])[]): string =>
  ends
    .map(([first, last]) =>
      each('sorted|ordered|arranged|ranked', `from the ${first} to the ${last}|from ${first} to ${last}`),
    )
    .join('|');

const sizes = [
  ['lowest', 'highest'],
  ['smallest', 'largest'],
  ['smallest', 'biggest'],
  ['smallest', 'greatest'],
  ['shortest', 'tallest'],
  ['shortest', 'longest'],
  ['least', 'most'],
  ['least', 'greatest'],
] as const;

const senses: Readonly<Partial<Record<Sense, string>>> = {
  max: 'highest|best|largest|biggest|greatest|tallest|longest|most|maximum|max|maximal|top|topmost|leading|leads|lead|dominates|dominant|most common|most frequent|most popular|most expensive|busiest|the upper extreme|highest point',
  min: 'worst|lowest|smallest|least|shortest|fewest|minimum|min value|minimal|bottommost|least common|least frequent|lowest point',
  peak: 'peak|peaks|peaked|peaking|top out|tops out|maxes out|reaches its maximum|reaches its highest|culminates',
  trough: 'trough|bottoms out|bottomed out|reaches its minimum|reaches its lowest|low point',
  rise: 'regains|regained|rise|rises|rose|risen|rising|increase|increases|increased|increasing|grow|grows|grew|grown|growing|growth|climb|climbs|climbed|climbing|go up|goes up|went up|going up|upward|upwards|upward trend|gains|gained|recovers|recovered|improves|improved|got thicker|grew thicker|surge|surges|surged|soar|soars|soared|ascend|ascends|trends up|trended up|jump|jumps|jumped|rebounds|warm up|warms up|warmed up|warming up|warms|warmed|heat up|heats up|heated up|heating up|lengthen|lengthens|lengthened|thickens|widened|widens|rebound|rebounded|bounces back|bounced back|picks up|picked up|swells|swelled|mounts|mounted|rockets|rocketed|skyrockets|skyrocketed|spikes|spiked|escalates|escalated|expands|expanded|strengthens|strengthened|comes back up|came back up|goes back up|went back up|edges up|edged up|creeps up|crept up|builds up|built up|ramps up|ramped up|leap|leaps|leapt|leaped|rallies|rallied|was raised|were raised|been raised|inched up|inches up|ticked up|ticks up|went through the roof|shoots up|shot up|came up|comes up|head up|heads up|headed up',
  fall: 'jump down|jumps down|jumped down|leaps down|fall|falls|fell|fallen|falling|decrease|decreases|decreased|decreasing|decline|declines|declined|declining|drop|drops|dropped|dropping|go down|goes down|went down|going down|downward|downwards|downward trend|shrink|shrinks|shrank|shrunk|sinks|sank|plunge|plunges|plunged|dips|dipped|reduces|slump|slumps|slumped|slumping|tumbling|lost ground|diminishes|diminish|got worse|gets worse|worsened|deteriorated|got thinner|got smaller|cool down|cools down|cooled down|cooling down|cool off|cools off|cooled off|cools|cooled|shorten|shortens|shortened|narrows|narrowed|dwindle|dwindles|dwindled|tumble|tumbles|tumbled|plummet|plummets|plummeted|slide|slides|slid|slip|slips|slipped|tails off|tailed off|tapers off|tapered off|recede|recedes|receded|retreats|retreated|weakens|weakened|collapse|collapses|collapsed|crashes|crashed|comes down|came down|goes back down|went back down|edges down|edged down|subsides|subsided|abates|abated|nosedives|nosedived|nose-dived|was lowered|were lowered|been lowered|inched down|inches down|ticked down|ticks down|tanked|drops off|dropped off|heads down|headed down|dipping|dip|sinking|sink|plunging|reducing|reduced',
  steady: `${hardlyMoves}|${isTheSame}|${changesLittle}|stayed the same|remained the same|stay the same|remain the same|little change|hardly any change|steady|constant|stable|flat|unchanged|stays the same|remains the same|plateau|plateaus|levels off|levelled off|leveling off|levelling off|leveled off|level off|levels out|levelled out|flatten|flattens|flattened|flattening|plateaued|stays level|remains level|stayed level|remained level|stay level|stagnates|stagnated|no change|does not change`,
  fluctuate:
    'fluctuate|fluctuates|fluctuated|fluctuating|fluctuation|fluctuations|varies|vary|varied|oscillate|oscillates|oscillated|goes up and down|go up and down|up and down|ups and downs|volatile|swings|irregular|irregularly|erratic|zigzags',
  more: 'more|more than|higher than|greater than|larger than|bigger than|taller than|longer than|above|exceeds|exceed|exceeded|exceeding|surpasses|surpass|surpassed|outperforms|outperform|outperformed|outnumber|outnumbers|higher|greater|larger|taller|bigger|longer|ahead of|over|better than|further than|farther than|further|farther|beats|beat|outsells|outsold|outweighs|outpaces|outpaced|outranks|outstrips|dwarfs|tops|pass|passes|passed|surpassing|outnumbering|louder|more popular|more common|more frequent',
  less: 'fall short of|falls short of|fell short of|fallen short of|falling short of|less|less than|lower than|smaller than|shorter than|fewer than|below|under|lower|smaller|shorter|fewer|beneath|behind|worse than|trails|lags|lags behind|less popular|less common|less frequent|rarer than',
  equal:
    'equal to|equals|equal|the same as|same as|as high as|as much as|as many as|as large as|as tall as|as big as|as low as|as long as|identical to|identical|the same value|the same|tie|tied|ties|same value|same height|same number|match|matches',
  not: "not|no|never|neither|nor|without|isn't|aren't|wasn't|doesn't|don't|didn't|cannot|isn’t|aren’t|doesn’t|don’t|didn’t|wasn’t|lacks|lack|fails to|fail to|failed to",
  all: 'all|every|each|both|any|all of|across all|throughout',
  none: 'none|none of|not one',
  most: 'most of|the majority of|a majority of|majority of|more than half of the',
  only: 'only|solely|just|single|sole|alone',
  total:
    'total|sum|combined|together|between them|altogether|in total|sums to|add up to|adds up to|overall total|cumulative|totals|totaling|totalling',
  mean: 'average|mean|averages|on average|averaged|averaging',
  median: 'median',
  difference:
    'difference|gap|difference of|margin|spread between|differ by|differs by|differ|separates|separate the|separate them|separated by|increase of|decrease of|drop of|rise of|decline of|growth of|gain of|loss of',
  share:
    'share|proportion|percentage|accounts for|account for|makes up|make up|constitutes|constitute|represents about|of the whole|of the total|of all|contributes|comprises',
  range:
    'range from|ranges from|ranging from|range between|ranges between|range|ranges|ranging|runs from|run from|running from|spans|span|spanning|goes from|going from|extends from|between|from|stretches from|varies from|varying from|vary from',
  'x-axis':
    'x-axis|x axis|horizontal axis|horizontal one|bottom axis|abscissa|xaxis|x - axis|horizontal scale|x scale|axis at the bottom|axis along the bottom|axis below|axis at the top',
  'y-axis':
    'y-axis|y axis|vertical axis|vertical one|left axis|ordinate|yaxis|y - axis|vertical scale|y scale|right axis|right-hand axis|left-hand axis|secondary axis|second axis|axis on the right|axis on the left|scale on the right|scale on the left|right scale|left scale|right-hand scale|left-hand scale|axis at the right|axis at the left|axis to the right|axis to the left',
  axis: 'axis|axes',
  legend: 'legend|color key|colour key|key',
  title: 'titled|title|entitled|headed|headline|called|named|heading',
  subtitle: 'subtitle|subtitled',
  positive: 'positive|positively|direct|directly',
  negative: 'negative|negatively|inverse|inversely',
  correlation:
    'correlation|correlated|correlate|correlates|association|associated|relationship|relation|linear trend|linked',
  strong: 'strong|strongly|close|closely|clear|clearly',
  weak: 'weak|weakly|slight|slightly|loose|loosely',
  moderate: 'moderate|moderately',
  tick: 'tick|ticks|tick mark|tick marks|gridline|gridlines|interval|intervals|increment|increments|step|steps|spaced|labels every',
  linear: 'linear scale|linear|linearly',
  log: 'logarithmic|log scale|log-scale|logarithmically|log',
  cross: 'cross|crosses|crossed|intersect|intersects|intersected|overtakes|overtake|overtook|crossing',
  ascending: `ascending|ascending order|increasing order|from smallest to largest|from lowest to highest|smallest to largest|lowest to highest|from shortest to tallest|${sortedBy(sizes)}`,
  descending: `descending|descending order|decreasing order|from largest to smallest|from highest to lowest|largest to smallest|highest to lowest|from tallest to shortest|${sortedBy(sizes.map(([low, high]) => [high, low]))}`,
  monotonic:
    'steadily|monotonically|consistently|continuously|every year|in every year|in each year|in every month|in each month|in every quarter|in each quarter|in every week|in each week|on every day|on each day|with every step|with each step|at every step|without exception|without any exception|without a single exception|strictly|every single year|in every single year|in every single month|in every single day|every month|every single month|every single day|each year|keeps|kept|every step|each step|at each step|without interruption|uninterrupted|constantly',
  dashed: 'dashed|broken line|broken lines|broken curve',
  dotted: 'dotted',
  solid: 'solid',
  reference: 'reference line|threshold line|rule|guide line|baseline|target line|mean line|average line',
  respectively: 'respectively|in that order',
  horizontal: 'horizontal|horizontally|sideways|lengthways|lengthwise',
  vertical: 'vertical|vertically|upright',
  stacked: 'stacked',
  grouped: 'grouped|clustered|side-by-side bars',
  normalised: 'normalised|normalized|one hundred percent',
  'side-by-side': 'side by side|side-by-side|next to each other',
  'above-each-other':
    'one above the other|on top of each other|one below the other|stacked vertically|above one another',
  always:
    'always|at every|at all times|in every|in each|for every|throughout|in all|everywhere|across all|for all|at each|all years',
  first: 'first|leftmost|left-most|initial|starts|start|begins|begin|starting|beginning|started|began',
  last: 'last|rightmost|right-most|final|ends|end|finishes|finish|ending|ended|finished',
  'zero-start': 'starts at zero|starts at 0|begins at zero|start at zero|starting at zero',
  panels: 'panel|panels|subplot|subplots|facet|facets|small multiples|small multiple|sub-plots|subcharts|sub-charts',
  background: 'background|backdrop',
  grid: 'grid|grid lines',
  its: 'its|their|own',
};

const kinds: readonly (readonly [ElementKind[], string])[] = [
  [['bar'], 'bar|bars|column|columns|rectangle|rectangles|segment|segments'],
  [['rect'], 'rectangle|rectangles'],
  [['line', 'path'], 'line|lines|curve|curves|trace|traces'],
  [
    ['path', 'line'],
    'contour|contours|contour line|contour lines|isoline|isolines|level curve|level curves|level line|level lines',
  ],
  [['area'], 'layer|layers'],
  [['area', 'error-band'], 'area|areas|band|bands|ribbon|ribbons|envelope|envelopes'],
  [
    ['point'],
    'point|points|dot|dots|circle|circles|marker|markers|symbol|symbols|bubble|bubbles|data points|data point|scatter points|squares|triangles|diamonds|crosses|stars',
  ],
  [['slice'], 'slice|slices|piece|pieces|segment|segments'],
  // Of a pie, and of bars around a centre.
  [['slice', 'bar'], 'wedge|wedges|sector|sectors'],
  [['cell'], 'cell|cells|tile|tiles|squares'],
  [['tick'], 'strip|strips|dash|dashes'],
  [['box'], 'box|boxes'],
  [['error-bar'], 'error bar|error bars|whisker|whiskers'],
  [['error-band'], 'error band|confidence band|shaded band'],
  [['region'], 'region|regions|area|areas|state|states|country shape'],
  [['rule'], 'rule|rules|reference line|reference lines'],
];

const charts: readonly (readonly [readonly Form[] | 'any', string])[] = [
  [['bar', 'histogram', 'range'], 'bar|column|barplot|barchart|bar-and-whisker'],
  [['histogram'], 'histogram'],
  [['line', 'band'], 'line|multi-line|time series|time-series|trend|multiline|multi-series line'],
  [['line', 'band', 'dot'], 'slope|bump'],
  [['area'], 'area|stream|flow'],
  [['scatter', 'dot', 'strip'], 'scatter|scatterplot|point|xy|dot|bubble|strip|punchcard'],
  [['line', 'error'], 'point'],
  [['scatter', 'dot'], 'bubble'],
  [['dot'], 'lollipop|dumbbell|cleveland dot'],
  [['dot', 'error', 'scatter'], 'forest|coefficient|caterpillar'],
  [['pie'], 'pie|donut|doughnut|ring|polar area|radial'],
  [['heatmap'], 'heat map|heatmap|heat|matrix|grid heat map|mosaic'],
  [['box'], 'box|boxplot|box-and-whisker|box and whisker|box-plot'],
  [['error', 'band'], 'error bar|error band'],
  [['strip'], 'strip|rug|tick'],
  [
    ['range'],
    'gantt|range bar|range|candlestick|candle|OHLC|open-high-low-close|floating bar|timeline|broken bar|broken barh',
  ],
  [['map'], 'choropleth|bubble'],
  [['range', 'bar'], 'waterfall|cascade|bridge'],
  [
    ['bar', 'range'],
    'bullet|funnel|pareto|population pyramid|pyramid|butterfly|tornado|diverging bar|diverging|marimekko',
  ],
  [['bar', 'line'], 'climate|combo|combination|dual axis|dual-axis|climograph'],
  [['line'], 'parallel coordinates|sparkline|survival|cumulative'],
  [['line', 'area'], 'step'],
  [['area', 'line'], 'density|ridgeline|ridge line|joy'],
  [['box', 'area'], 'violin'],
  [['pie'], 'sunburst|gauge|rose|coxcomb|nightingale|nightingale rose|nested pie|nested donut|multi-level pie'],
  [['strip', 'dot', 'scatter'], 'beeswarm|swarm|jitter|jittered|hexbin|punch card'],
  [['heatmap'], 'treemap|tree map|waffle|hexbin|calendar|checkerboard|density'],
  [['line', 'band'], 'fan'],
  [['map'], 'symbol map|dot map|bubble map'],
  [['values'], 'pictogram|word cloud'],
  [['dot', 'scatter'], 'stem|quadrant'],
  [['bar'], 'polar bar|radial bar|circular bar|wind rose'],
  [
    [],
    'radar|spider|web|polar|polar line|polar scatter|sankey|network|chord|contour|surface|3D bar|venn|tree|flowchart',
  ],
];

const alone: readonly (readonly [readonly Form[] | 'any', string])[] = [
  [['histogram', 'bar'], 'histogram|histograms'],
  [['scatter', 'dot', 'strip'], 'scatterplot|scatterplots|scattergram'],
  [['heatmap'], 'heatmap|heatmaps|heat map|heat maps'],
  [['box'], 'boxplot|boxplots'],
  [['bar', 'histogram', 'range'], 'barplot|barchart'],
  [['map'], 'choropleth|choropleths'],
  // "The whole map": of a heat map, too.
  [['map', 'heatmap', 'field'], 'map|maps'],
  [['pie'], 'pie|donut|doughnut'],
  [['heatmap'], 'treemap|treemaps'],
  [['line', 'bar'], 'climograph|climate diagram'],
  [[], 'flowchart|sankey'],
  [['bar'], 'wind rose|wind roses|windrose'],
  [['range'], 'OHLC'],
  [['bar', 'range'], 'population pyramid|population pyramids'],
  ['any', 'chart|graph|plot|figure|diagram|visualization|visualisation|image|graphic|picture|line of best fit'],
];

const build = (): ReturnType<typeof phraseTree<Entry>> => {
  const tree = phraseTree<Entry>(new Set(['-', '–']));
  const add = (phrases: string, entry: Entry): void => {
    for (const phrase of phrases.split('|')) tree.add(labelKey(phrase), entry);
  };
  for (const [sense, phrases] of Object.entries(senses)) add(phrases, { type: 'word', sense: sense as Sense });
  add(superlatives.max, { type: 'word', sense: 'max' });
  add(superlatives.min, { type: 'word', sense: 'min' });
  add(comparatives.more, { type: 'word', sense: 'more' });
  add(comparatives.less, { type: 'word', sense: 'less' });
  for (const colour of new Set([...cssColours, ...rareColours, ...colourWords]))
    tree.add(labelKey(colour), { type: 'colour', colour });
  for (const [list, phrases] of kinds) add(phrases, { type: 'kind', kinds: list });
  for (const [forms, phrases] of alone) add(phrases, { type: 'chart', forms, word: phrases.split('|')[0] ?? '' });
  for (const [forms, phrases] of charts)
    for (const phrase of phrases.split('|'))
      for (const noun of ['chart', 'graph', 'plot', 'diagram'])
        tree.add([...labelKey(phrase), noun], { type: 'chart', forms, word: phrase });
  return tree;
};

let lexicon: ReturnType<typeof build> | undefined;
/** The words that mean the same in all figures. */
export const words = (): ReturnType<typeof build> => (lexicon ??= build());
