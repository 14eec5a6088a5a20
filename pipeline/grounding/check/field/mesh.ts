import { allMatches } from '../../all-matches.js';
import type { Measure, Plot } from '../../reading/reading.js';
import { unitName } from '../../language/unit.js';
import type { Finding } from '../mention.js';
import { countOf } from '../number-words.js';
import { amount } from './amount.js';
import { factIds, found, number, value, type Told } from './told.js';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The nodes of a net of triangles. */
const nodesOf = ({ elements }: Plot): Place[] =>
  (elements[0]?.points ?? []).flatMap(({ x, y }) => (typeof x === 'number' && typeof y === 'number' ? [{ x, y }] : []));

const endsOf = (values: readonly number[]): readonly [low: number, high: number] => [
  values.reduce((a, b) => Math.min(a, b), Infinity),
  values.reduce((a, b) => Math.max(a, b), -Infinity),
];

const onEdge = new RegExp(
  `\\b${amount} (?:nodes|points|vertices) (?:lie|are|sit|stand|are located|are placed) (?:on|along|at) (?:the |its )?(?:(bottom|lower|base)|(top|upper)|(left)|(right))(?:[- ]hand)?(?: (?:edge|side|border|boundary|row|line))?\\b`,
  'giu',
);

/** "Five nodes lie on the bottom edge of the mesh". */
const edgeFindings = (told: Told, nodes: readonly Place[]): Finding[] =>
  allMatches(told.sentence.text, onEdge).map((match) => {
    const [, count = '', low, high, left] = match;
    const side = low !== undefined || high !== undefined ? 'y' : 'x';
    const ends = endsOf(nodes.map((node) => node[side]));
    const at = low !== undefined || left !== undefined ? ends[0] : ends[1];
    const there = nodes.filter((node) => Math.abs(node[side] - at) <= (ends[1] - ends[0]) * 0.01).length;
    return found(told, match, there === countOf(count), there, factIds(told.world, 'count').slice(0, 1));
  });

const extent = new RegExp(
  `\\b(?<width>${number})(?: ?(?<unit>[\\p{L}°]+))? (?:wide|across|in width|long)(?:,? and|,| by) (?:is )?(?<height>${number})(?: ?[\\p{L}°]+)? (?:high|tall|in height|deep|wide|in width)\\b`,
  'giu',
);

const isOtherUnit = (side: Measure | undefined, unit: string): boolean => {
  const [shown, said] = [unitName(side?.unit ?? ''), unitName(unit.toLowerCase())];
  return shown !== undefined && said !== undefined && shown !== said;
};

/** "The panel covered by the mesh is 4 metres wide and 2 metres high": how far its nodes reach. */
const extentFindings = (told: Told, plot: Plot, nodes: readonly Place[]): Finding[] =>
  allMatches(told.sentence.text, extent).flatMap((match) => {
    const { width = '', height = '', unit = '' } = match.groups ?? {};
    if (isOtherUnit(plot.x, unit)) return [];
    const spans = (['x', 'y'] as const).map((side) => {
      const [low, high] = endsOf(nodes.map((node) => node[side]));
      return high - low;
    });
    const ok = [width, height].every(
      (text, index) => Math.abs(value(text) - (spans[index] ?? 0)) <= 0.06 * (spans[index] ?? 0),
    );
    return [found(told, match, ok, spans.join(' by '), factIds(told.world, 'axis-range').slice(0, 1))];
  });

const measured = new RegExp(
  `\\b(?:measured|measurements?|taken|recorded|sampled|collected|observed|readings?|values|data|interpolated)\\b[^.;,]{0,30}? (?:at|from|between|of) ${amount} (?:(?:scattered|irregular|random|sampling|sample|measuring|data|measurement|monitoring|weather) )*(?:points|stations|sites|samples|locations|gauges|sensors|places|wells|buoys)\\b`,
  'giu',
);

/** "The measurements were taken at 40 points": the marks that are drawn over a field. */
const sampleFindings = (told: Told): Finding[] => {
  const marks = told.world.reading.plots.filter(
    ({ kind, drawn, rows }) => kind === 'point' && drawn === undefined && rows.length > 4,
  );
  const [plot] = marks;
  if (!plot || marks.length > 1) return [];
  return allMatches(told.sentence.text, measured).map((match) =>
    found(
      told,
      match,
      countOf(match[1] ?? '') === plot.rows.length,
      plot.rows.length,
      factIds(told.world, 'count').slice(0, 1),
    ),
  );
};

/** What a sentence says of the nodes of a net, and of the points that a field was measured at. */
export const meshFindings = (told: Told): Finding[] => {
  const [plot] = told.fields.filter(({ drawn }) => drawn === 'triangulation');
  const nodes = plot ? nodesOf(plot) : [];
  return [
    ...(told.fields.length > 0 ? sampleFindings(told) : []),
    ...(plot && nodes.length > 2 ? [...edgeFindings(told, nodes), ...extentFindings(told, plot, nodes)] : []),
  ];
};
