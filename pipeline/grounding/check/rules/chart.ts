import { figureName } from '../../reading/figure-name.js';
import { layoutOf } from '../../reading/layout.js';
import { hasSense, type Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention, MentionOf, Sense } from '../mention.js';
import type { Rule } from '../rule.js';
import type { World } from '../world.js';

const arrangements: ReadonlySet<Sense> = new Set(['stacked', 'grouped', 'normalised', 'horizontal', 'vertical']);

const holds = (world: World, sense: Sense): boolean => {
  const plots = world.reading.plots;
  const bars = plots.filter((plot) => plot.kind === 'bar');
  switch (sense) {
    case 'stacked':
      return plots.some((plot) => plot.arrangement === 'stacked' || plot.arrangement === 'normalised');
    case 'normalised':
      return plots.some((plot) => plot.arrangement === 'normalised');
    case 'grouped':
      return plots.some((plot) => plot.arrangement === 'grouped');
    case 'horizontal':
      return bars.length === 0
        ? plots.some((plot) => plot.horizontal || plot.form === 'reference')
        : bars.some((plot) => plot.horizontal);
    default:
      return bars.length === 0 || bars.some((plot) => !plot.horizontal);
  }
};

const exists = (world: World, chart: MentionOf<'chart'>): boolean | undefined => {
  if (chart.forms === 'any') return undefined;
  const { forms, word } = chart;
  if (word.startsWith('multi')) return world.plots.some((plot) => plot.form === 'line' && plot.elements.length > 1);
  if (word === 'donut' || word === 'doughnut' || word === 'ring')
    return world.plots.some((plot) => plot.form === 'pie') && figureName(world.reading) !== 'pie chart';
  if (word === 'bubble')
    return world.plots.some((plot) => plot.kind === 'point' && (plot.size !== undefined || plot.form !== 'scatter'));
  return world.reading.plots.some(
    (plot) =>
      forms.includes(plot.form) ||
      (word.startsWith('scatter') && plot.kind === 'point') ||
      (word === 'heat' && plot.kind === 'cell'),
  );
};

/** "a 2D histogram", "a radial histogram": other charts than the word alone means. */
const isVariant = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  tokens
    .slice(Math.max(0, from - 2), from)
    .some((token) => /^(?:2d|d|two-dimensional|dimensional|bivariate|radial|polar|circular)$/.test(token.lower));

/** "a horizontal stacked bar chart": its kind, and each word about its arrangement. */
export const chartRule: Rule = (clause, world) => {
  const found: Finding[] = [];
  for (const mention of clause.mentions) {
    if (mention.used) continue;
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
    } else if (isArrangement(clause.mentions, mention)) {
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
    } else if (hasSense(mention, 'side-by-side', 'above-each-other') && world.reading.panels.length > 1) {
      const layout = layoutOf(world.reading);
      const ok = hasSense(mention, 'side-by-side') ? layout.columns > 1 : layout.rows > 1;
      found.push(finding([mention], ok, mention.type === 'word' ? mention.sense : '', layout.name, ['composition']));
    }
  }
  return found;
};

const lined = (mention: Mention, mentions: readonly Mention[]): boolean =>
  mentions.some(
    (other) =>
      other.type === 'kind' &&
      (other.kinds.includes('line') || other.kinds.includes('rule')) &&
      other.from >= mention.to &&
      other.from - mention.to <= 2,
  );

/** Such words speak of the arrangement near a chart or its marks, or after "are". */
const isArrangement = (mentions: readonly Mention[], mention: Mention): boolean => {
  if (mention.type !== 'word' || !arrangements.has(mention.sense)) return false;
  // "a horizontal line", "a dashed vertical rule".
  if (lined(mention, mentions)) return false;
  if (mention.sense === 'stacked' || mention.sense === 'grouped' || mention.sense === 'normalised') return true;
  return mentions.some(
    (other) =>
      (other.type === 'chart' || (other.type === 'kind' && other.kinds.includes('bar'))) &&
      Math.abs(other.from - mention.from) < 6,
  );
};
