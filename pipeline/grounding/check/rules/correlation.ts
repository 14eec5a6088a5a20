import { firstMatch } from '../../all-matches.js';
import { isFitted } from '../../reading/fitted.js';
import { correlationOf } from '../../reading/statistics.js';
import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention } from '../mention.js';
import { factsOfRows, select } from '../query.js';
import type { Plot, Row } from '../../reading/reading.js';
import { directionOf, isNoCourse } from '../course-cues.js';
import { isOfGap, isOfPoint, isOneStep } from '../no-trend.js';
import { saying } from '../saying.js';
import { degreeOf } from '../statement/degree-words.js';
import type { Rule } from '../rule.js';
import type { World } from '../world.js';

const coefficientOf = (rows: readonly Row[]): number =>
  correlationOf(rows.flatMap((row) => (row.x === undefined || row.y === undefined ? [] : [[row.x, row.y] as const])));

/** One point at each of many even steps: a course, drawn as points or stems. */
const isCourse = ({ rows }: Plot): boolean => {
  const xs = rows.flatMap(({ x }) => x ?? []).toSorted((a, b) => a - b);
  const steps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
  const [first = 0] = steps;
  return xs.length > 4 && first > 0 && steps.every((step) => Math.abs(step - first) < first * 0.01);
};

interface Coefficients {
  /** Of each plot, as a whole. */
  readonly whole: readonly number[];
  /** Of each series of one plot. */
  readonly parts: readonly (readonly number[])[];
}

const coefficients = (world: World, clause: Clause): Coefficients => {
  const entities = [...clause.scope, ...clause.mentions].filter(isEntity);
  const chosen = entities.length > 0 ? select(world, entities) : [];
  const plots = world.plots.filter((plot) => plot.form === 'scatter');
  const named = plots.filter((plot) => chosen.some((row) => row.plot === plot.id));
  const seen = (named.length > 0 ? named : plots).map((plot) =>
    chosen.length > 3 ? chosen.filter((row) => row.plot === plot.id) : plot.rows,
  );
  const parts = seen.map((rows) => {
    const groups = new Map<string | undefined, Row[]>();
    for (const row of rows) groups.set(row.series, [...(groups.get(row.series) ?? []), row]);
    return groups.size > 1 ? [...groups.values()].map(coefficientOf).filter((r) => !Number.isNaN(r)) : [];
  });
  return { whole: seen.map(coefficientOf).filter((r) => !Number.isNaN(r)), parts };
};

const signHolds = (r: number, sign: 'positive' | 'negative' | 'none'): boolean =>
  sign === 'none' ? Math.abs(r) < 0.35 : sign === 'positive' ? r > 0.1 : r < -0.1;

const strengthHolds = (r: number, mention: Mention | undefined, clause: Clause): boolean => {
  if (!mention) return true;
  const size = Math.abs(r);
  return hasSense(mention, 'strong')
    ? size >= 0.55
    : hasSense(mention, 'weak')
      ? // A loose relation is one with much scatter, and may be of some strength.
        size < (clause.sentence.tokens[mention.from]?.lower.startsWith('loose') ? 0.85 : 0.5)
      : size >= 0.3 && size < 0.8;
};

/** "the longer the drive, the dearer the ticket". */
const isTheMore = ({ sentence: { tokens, text } }: Clause): boolean =>
  // "The triangle being the higher and the square the slower of the two": which of two is meant.
  !/\bof the two\b|\b(?:is|are|being|was) the \p{L}+er\b/iu.test(text) &&
  tokens.some(({ lower, pos }, at) => tokens[at - 1]?.lower === 'the' && degreeOf(lower, pos)?.degree === 'more');

/** "Longer sleep goes with faster reactions", where the time that they take is shown: less of it. */
const isSooner = (word: string, { plots }: World): boolean =>
  /^(?:faster|quicker|swifter|slower)$/.test(word) &&
  plots.some(({ x, y, measure }) =>
    [x, y, measure].some((one) => /\b(?:time|duration|latency|delay|ms)\b/i.test(one?.title?.printed ?? '')),
  );

/** "as weight increases, mileage decreases": both ways of moving, or undefined. */
const movement = (clause: Clause, world: World): { sign: 'positive' | 'negative'; used: Mention[] } | undefined => {
  if (
    !/\b(?:as|when|with)\b/i.test(clause.sentence.text) &&
    !isTheMore(clause) &&
    !/\btends?\b/i.test(clause.sentence.text)
  )
    return undefined;
  const { tokens } = clause.sentence;
  // "slightly under 4 points": on which side of a number, and no movement.
  const moves = clause.sentence.mentions.filter(
    (mention) =>
      hasSense(mention, 'rise', 'fall', 'more', 'less') &&
      !/^(?:over|under|above|below|beneath|behind|ahead)$/.test(tokens[mention.from]?.lower ?? ''),
  );
  const [a, b] = moves;
  if (!a || !b) return undefined;
  // "For A it increases with length, while for B it decreases": two statements.
  if (tokens.slice(a.to, b.from).some(({ lower }) => /^(?:while|whereas|but|though|although|;)$/.test(lower)))
    return undefined;
  const up = (mention: Mention): boolean =>
    hasSense(mention, 'rise', 'more') !== isSooner(tokens[mention.from]?.lower ?? '', world);
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

const apart =
  /\b(?:uncorrelated|unrelated|independent of (?:each other|one another|the)|(?:have|has|had) nothing to do with|(?:not|n['’]t|never|hardly) (?:related|correlated|linked|associated|connected)|no (?:\w+ )?(?:connection|link|pattern|relation(?:ship)?|association|correlation))\b/i;

/** "Sunshine and energy are uncorrelated". */
const unrelated = (clause: Clause, world: World): Finding | undefined => {
  const { text, from } = saying(clause);
  const match = firstMatch(text, apart);
  const { whole, parts } = match ? coefficients(world, clause) : { whole: [], parts: [] };
  if (!match || whole.length === 0) return undefined;
  for (const one of clause.mentions) if (hasSense(one, 'correlation')) one.used = true;
  const ok = [...whole, ...parts.flat()].some((r) => Math.abs(r) < 0.35);
  const start = from + match.index;
  return { start, end: start + match[0].length, ok, stated: match[0], actual: whole[0] ?? null, facts: [] };
};

/** "the triangles rise steeply": of some of the points, by their looks. */
const saysPart = ({ mentions, sentence: { tokens } }: Clause): boolean =>
  mentions.some(({ type }) => type === 'kind' || type === 'colour') ||
  tokens.some(({ lower }) => /^(?:triangles|squares|circles|diamonds|crosses|dots)$/.test(lower));

type Sign = 'positive' | 'negative' | 'none';

/** Holds a sign, and how strong it is said to be, against what was computed. */
const judging =
  (
    clause: Clause,
    list: readonly number[],
    parts: Coefficients['parts'],
    strength: Mention | undefined,
    facts: readonly string[],
  ) =>
  (mentions: readonly Mention[], stated: Sign, denied: boolean): Finding => {
    const holds = (r: number): boolean =>
      signHolds(r, stated) && (stated === 'none' || strengthHolds(r, strength, clause));
    // Points may go one way within each series and another in all.
    const inParts = parts.some((own) => own.length > 1 && own.every(holds));
    const ok = list.some(holds) || inParts;
    const isOpen = !ok && !denied && parts.some((own) => own.some(holds)) && saysPart(clause);
    return finding(mentions, isOpen ? undefined : ok !== denied, stated, list[0] ?? null, facts);
  };

/** Words that tell that what is shown goes up or down, of points that are no course of their own. */
const trendsIn = (clause: Clause, world: World): Mention[] =>
  world.plots.some((plot) => plot.form === 'scatter' && isCourse(plot))
    ? []
    : clause.mentions.filter(
        (mention) =>
          hasSense(mention, 'rise', 'fall') &&
          !mention.used &&
          !isOneStep(clause, mention) &&
          !isOfGap(clause, mention) &&
          !isOfPoint(clause, mention, world) &&
          directionOf(clause, mention) !== undefined &&
          !isNoCourse(clause, mention, world),
      );

const isSlope = ({ sentence: { tokens } }: Clause, { to }: Mention): boolean =>
  /^(?:slopes?|sloping|gradient)$/.test(tokens[to]?.lower ?? '');

/** Where the clause speaks of a line through the cloud, 1 or -1 for each that rises or falls on the screen. */
const linesThrough = ({ mentions }: Clause, { reading }: World): number[] =>
  mentions.some((one) => one.type === 'kind' && one.kinds.includes('line'))
    ? reading.plots
        .filter((plot) => isFitted(plot, reading))
        .flatMap(({ elements }) =>
          elements.flatMap(({ path = [] }) => {
            const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [path[0], path.at(-1)];
            return Math.sign((y0 - y1) * (x1 - x0)) || [];
          }),
        )
    : [];

/** Of a line through the cloud, unless of a correlation, which way it goes is meant; else how the points lie. */
const told = (clause: Clause, world: World, ofPoints: boolean): Coefficients => {
  const lines = ofPoints ? [] : linesThrough(clause, world);
  return lines.length > 0 ? { whole: lines, parts: [] } : coefficients(world, clause);
};

/** A few points that are marked on curves; "treated plants appear higher up and further to the right": of two groups. */
const isOfFew = ({ sentence: { text } }: Clause, { plots }: World): boolean =>
  !plots.some(({ form }) => form === 'scatter') ||
  (plots.some(({ form }) => form === 'line') &&
    plots.every(({ form, rows }) => form !== 'scatter' || rows.length < 5)) ||
  /\bhigher up\b|\blower down\b|\bfurther (?:up|down|right|left|to the)\b/i.test(text);
/** "Without humans it would grow with mass", "above about 40,000 dollars it does not increase any more": of some points. */
const isOfPart = (clause: Clause): boolean =>
  /\b(?:without|excluding|except for|apart from|leaving out|ignoring|any ?more|no longer)\b|\b(?:above|below|beyond|over|under|past|up to) (?:about |around |roughly |some )?[$€£]?\d/i.test(
    saying(clause).text,
  );

/** How two quantities go together, those of a scatter plot or of a table of correlations. */
export const correlationRule: Rule = (clause, world) => {
  // "with every other feature except Rooms": inMatrix knows no exceptions.
  if (world.plots.some(isMatrix))
    return /\b(?:except|apart from|other than)\b/i.test(clause.sentence.text) ? [] : inMatrix(clause, world);
  // Points over a field mark places in it.
  if (world.reading.main?.form === 'field' || isOfFew(clause, world)) return [];
  // "the relation between A and B, with no clear correlation": what is denied is the statement.
  const words = clause.mentions.filter((mention) => hasSense(mention, 'correlation') && !mention.used);
  const word = words.find((mention) => isDenied(clause, mention)) ?? words[0];
  const sign = clause.mentions.find((mention) => hasSense(mention, 'positive', 'negative') && !mention.used);
  const moved = movement(clause, world);
  const trends = trendsIn(clause, world);
  const unlinked = unrelated(clause, world);
  if (unlinked) return [unlinked];
  // "The fitted line has a negative slope".
  const slope = sign && isSlope(clause, sign) ? sign : undefined;
  if ((!word && !moved && !slope && trends.length === 0) || isOfPart(clause)) return [];
  const { whole: list, parts } = told(clause, world, word !== undefined);
  if (list.length === 0) return [];
  const facts = world
    .factsBy('correlation')
    .slice(0, 2)
    .map((fact) => fact.id);
  const strength = clause.mentions.find((mention) => hasSense(mention, 'strong', 'weak', 'moderate'));
  const result = judging(clause, list, parts, strength, facts);
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
  if (slope) return [result([slope], hasSense(slope, 'positive') ? 'positive' : 'negative', isDenied(clause, slope))];
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
        list.some((r) => strengthHolds(r, strength, clause)),
        'strength',
        list[0] ?? null,
        facts,
      ),
    ];
  return [];
};
