import { correlationOf } from '../../reading/statistics.js';
import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention } from '../mention.js';
import { factsOfRows, select } from '../query.js';
import type { Plot } from '../../reading/reading.js';
import type { Rule } from '../rule.js';
import type { World } from '../world.js';

const coefficients = (world: World, clause: Clause): number[] => {
  const entities = [...clause.scope, ...clause.mentions].filter(isEntity);
  const chosen = entities.length > 0 ? select(world, entities) : [];
  return world.plots
    .filter((plot) => plot.form === 'scatter')
    .map((plot) => {
      const rows = chosen.length > 3 ? chosen.filter((row) => row.plot === plot.id) : plot.rows;
      return correlationOf(
        rows.flatMap((row) => (row.x === undefined || row.y === undefined ? [] : [[row.x, row.y] as const])),
      );
    })
    .filter((coefficient) => !Number.isNaN(coefficient));
};

const signHolds = (r: number, sign: 'positive' | 'negative' | 'none'): boolean =>
  sign === 'none' ? Math.abs(r) < 0.35 : sign === 'positive' ? r > 0.1 : r < -0.1;

const strengthHolds = (r: number, mention: Mention | undefined): boolean => {
  if (!mention) return true;
  const size = Math.abs(r);
  return hasSense(mention, 'strong')
    ? size >= 0.55
    : hasSense(mention, 'weak')
      ? size < 0.5
      : size >= 0.3 && size < 0.8;
};

/** "as weight increases, mileage decreases": both ways of moving, or undefined. */
const movement = (clause: Clause): { sign: 'positive' | 'negative'; used: Mention[] } | undefined => {
  if (
    !/\b(?:as|when|with|the (?:more|less|fewer|\w+er))\b/i.test(clause.sentence.text) &&
    !/\btends?\b/i.test(clause.sentence.text)
  )
    return undefined;
  const moves = clause.sentence.mentions.filter((mention) => hasSense(mention, 'rise', 'fall', 'more', 'less'));
  const [a, b] = moves;
  if (!a || !b) return undefined;
  const up = (mention: Mention): boolean => hasSense(mention, 'rise', 'more');
  return { sign: up(a) === up(b) ? 'positive' : 'negative', used: [a, b] };
};

/** A table of what goes together with what: each row and column the same names, each cell from −1 to 1. */
const isMatrix = ({ form, category, category2, rows }: Plot): boolean =>
  form === 'heatmap' &&
  category !== undefined &&
  category.labels.every((label) => category2?.labels.includes(label) === true) &&
  rows.every(({ value }) => value !== undefined && Math.abs(value) <= 1);

/** "Rain and wind are negatively correlated": the cell where the two meet. */
const inMatrix = (clause: Clause, world: World): Finding[] => {
  const word = clause.mentions.find((mention) => hasSense(mention, 'correlation') && !mention.used);
  const sign = clause.mentions.find((mention) => hasSense(mention, 'positive', 'negative') && !mention.used);
  const entities = clause.mentions.filter(isEntity);
  if (!word || !sign || entities.length !== 2) return [];
  const [a, b] = entities.map((one) => (one.type === 'name' ? one.refs[0]?.label : undefined));
  const cells = world.plots
    .filter(isMatrix)
    .flatMap(({ rows }) =>
      rows.filter(({ category, series }) => (category === a && series === b) || (category === b && series === a)),
    );
  const value = cells[0]?.value;
  if (value === undefined) return [];
  const ok = hasSense(sign, 'positive') ? value > 0 : value < 0;
  return [
    finding(
      [word, sign],
      ok !== isDenied(clause, sign),
      hasSense(sign, 'positive') ? 'positive' : 'negative',
      value,
      factsOfRows(world, cells),
    ),
  ];
};

/** How two quantities go together, those of a scatter plot or of a table of correlations. */
export const correlationRule: Rule = (clause, world) => {
  if (world.plots.some(isMatrix)) return inMatrix(clause, world);
  if (!world.plots.some((plot) => plot.form === 'scatter')) return [];
  // "the relation between A and B, with no clear correlation": what is denied is the statement.
  const words = clause.mentions.filter((mention) => hasSense(mention, 'correlation') && !mention.used);
  const word = words.find((mention) => isDenied(clause, mention)) ?? words[0];
  const sign = clause.mentions.find((mention) => hasSense(mention, 'positive', 'negative') && !mention.used);
  const moved = movement(clause);
  const trends = clause.mentions.filter((mention) => hasSense(mention, 'rise', 'fall') && !mention.used);
  if (!word && !moved && trends.length === 0) return [];
  const list = coefficients(world, clause);
  if (list.length === 0) return [];
  const facts = world
    .factsBy('correlation')
    .slice(0, 2)
    .map((fact) => fact.id);
  const strength = clause.mentions.find((mention) => hasSense(mention, 'strong', 'weak', 'moderate'));
  const result = (mentions: readonly Mention[], stated: 'positive' | 'negative' | 'none', denied: boolean): Finding => {
    const ok = list.some((r) => signHolds(r, stated) && (stated === 'none' || strengthHolds(r, strength)));
    return finding(mentions, ok !== denied, stated, list[0] ?? null, facts);
  };
  if (moved && moved.used.every((mention) => !mention.used))
    return [
      result(
        moved.used,
        moved.sign,
        moved.used.some((mention) => isDenied(clause, mention)),
      ),
    ];
  if (word && sign)
    return [
      result(
        [word, sign, ...(strength ? [strength] : [])],
        hasSense(sign, 'positive') ? 'positive' : 'negative',
        isDenied(clause, sign),
      ),
    ];
  if (word && isDenied(clause, word)) return [result([word], 'none', false)];
  const first = trends[0];
  if (first)
    return [
      result(
        [...(word ? [word] : []), first],
        hasSense(first, 'rise') ? 'positive' : 'negative',
        isDenied(clause, first),
      ),
    ];
  if (word && strength)
    return [
      finding(
        [word, strength],
        list.some((r) => strengthHolds(r, strength)),
        'strength',
        list[0] ?? null,
        facts,
      ),
    ];
  return [];
};
