import { colourName } from '../../language/colour.js';
import { isDate } from '../../language/date.js';
import { layoutOf } from '../../reading/layout.js';
import { hasSense, isEntity, type Clause } from '../clause.js';
import { countsOther, isListed, isNoCount, isSubset, signCounts } from '../counted.js';
import { finding } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { select } from '../query.js';
import type { Rule } from '../rule.js';
import { labelKey } from '../tokenize.js';
import { unitLength } from '../unit-length.js';
import { allColours, isPrinted, type World } from '../world.js';

type Counted = {
  readonly counts: readonly number[];
  readonly end: number;
  readonly what: string;
  readonly noun?: Mention;
};

const unique = (values: readonly (number | undefined)[]): number[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

const divisions = (world: World): number[] =>
  unique([
    ...world.plots.flatMap((plot) => [
      plot.category?.labels.length,
      plot.series?.labels.length,
      plot.category2?.labels.length,
    ]),
    ...world.reading.legends.map((legend) => (legend.kind === 'symbols' ? legend.entries.length : undefined)),
    world.reading.panels.length,
  ]);

/** How many marks of some kinds: in all, in one panel, and in one place of an axis. */
const kindCounts = (world: World, kinds: MentionOf<'kind'>['kinds'], perPlace: boolean): number[] => {
  const plots = world.reading.plots.filter((plot) => kinds.includes(plot.kind));
  const total = plots.reduce((sum, plot) => sum + plot.elements.length, 0);
  const places = perPlace
    ? plots.flatMap((plot) =>
        [...new Set(plot.rows.map((row) => row.category))].map(
          (label) => plot.rows.filter((row) => row.category === label).length,
        ),
      )
    : [];
  const stacks = kinds.includes('bar')
    ? plots
        .filter((plot) => plot.arrangement === 'stacked' || plot.arrangement === 'normalised')
        .map((plot) => new Set(plot.rows.map((row) => row.category)).size)
    : [];
  return unique([
    total,
    ...plots.map((plot) => plot.elements.length),
    ...places,
    ...stacks,
    ...(kinds.includes('line') && plots.length === 0 ? [] : []),
  ]);
};

const timeSpan = (world: World, unit: string): number[] =>
  world.plots.flatMap((plot) => {
    const dates = plot.rows.map((row) => row.categoryValue).filter(isDate);
    const years = plot.rows
      .map((row) => row.categoryValue)
      .filter((value) => value !== null && value !== undefined)
      .map((value) => (isDate(value) ? Number(value.slice(0, 4)) : Number(value)))
      .filter((year) => year > 1000 && year < 2200);
    const cut = unit === 'year' ? 4 : unit === 'month' ? 7 : unit === 'day' ? 10 : 13;
    const distinct = new Set(dates.map((date) => date.slice(0, cut))).size;
    const span = unit === 'year' && years.length > 0 ? Math.max(...years) - Math.min(...years) : 0;
    return unique([
      distinct || undefined,
      span || undefined,
      span ? span + 1 : undefined,
      dates.length > 0 || years.length > 0 ? plot.category?.labels.length : undefined,
    ]);
  });

/** The word stands in the title of an axis of numbers. */
const isMeasured = (world: World, norm: string): boolean =>
  world.plots.some((plot) =>
    [plot.x, plot.y, plot.measure].some((measure) => labelKey(measure?.title?.printed ?? '').includes(norm)),
  );

const isAxisTitle = (world: World, text: string | undefined): boolean =>
  world.reading.scene.axes.some((axis) => axis.title === text);

const nounCounts = (world: World, noun: string): number[] | undefined => {
  if (/^(?:pair|cluster)$/.test(noun)) return unique(world.plots.map((plot) => plot.category?.labels.length));
  if (/^(?:category|group|class|series|entry|item|type|label|name|dataset|variable|option|kind)$/.test(noun))
    return divisions(world);
  if (/^colou?r$/.test(noun))
    return unique([
      new Set(allColours(world).map(colourName)).size,
      new Set(world.reading.plots.flatMap((plot) => plot.elements.map((element) => element.fill ?? element.stroke)))
        .size,
      ...divisions(world),
    ]);
  if (noun === 'axis') return [2, world.reading.scene.axes.length];

  if (noun === 'row' || noun === 'column') {
    const layout = layoutOf(world.reading);
    return world.reading.panels.length > 1
      ? [noun === 'row' ? layout.rows : layout.columns]
      : unique(
          world.plots.flatMap((plot) => [
            plot.category?.labels.length,
            plot.category2?.labels.length,
            plot.elements.length,
          ]),
        );
  }
  if (/^(?:value|observation|point|bin|place|stack)$/.test(noun))
    return unique(
      world.plots.flatMap((plot) => [plot.rows.length, plot.elements.length, plot.category?.labels.length]),
    );
  const counted = world.plots.flatMap((plot) =>
    [plot.category, plot.category2, plot.series].flatMap((division) =>
      division?.title && [labelKey(division.title.printed).at(-1), labelKey(division.title.noun).at(-1)].includes(noun)
        ? [division.labels.length]
        : [],
    ),
  );
  const titled = world.reading.legends.flatMap((legend) =>
    legend.title && legend.kind === 'symbols' && labelKey(legend.title).at(-1) === noun ? [legend.entries.length] : [],
  );
  if (/^(?:panel|subplot|facet|chart|plot|graph|grid)$/.test(noun)) counted.push(world.reading.panels.length);
  if (/^(?:year|month|day|quarter|hour|week)$/.test(noun)) counted.push(...timeSpan(world, noun));
  // The title over a row of panels.
  const heads = world.reading.texts.some(
    (element) => labelKey(element.text ?? '').join(' ') === noun && !isAxisTitle(world, element.text),
  );
  if (world.reading.panels.length > 1 && heads) counted.push(world.reading.panels.length);
  const all = unique([...counted, ...titled]);
  return all.length > 0 ? all : undefined;
};

const drawnKinds = (world: World): ReadonlySet<string> => new Set(world.reading.plots.map((plot) => plot.kind));

/** What a number counts: the first noun after it that can be counted in this figure. */
const countedBy = (clause: Clause, number: Mention, world: World): Counted | undefined => {
  const { tokens, mentions } = clause.sentence;
  if (number.type === 'number' && !number.inWords && unitLength(tokens, number.to, world) > 0) return undefined;
  for (let index = number.to; index < Math.min(number.to + 5, tokens.length); index++) {
    const token = tokens[index];
    if (
      !token ||
      (token.kind === 'sign' && token.text !== '-') ||
      /^(?:for|in|at|on|to|and|from|is|are|was|has|by|per|than|or|with)$/.test(token.lower)
    )
      return undefined;
    const mention = mentions.find((other) => other.from <= index && index < other.to);
    // "The three species form clusters": what stands behind the verb is not what is counted.
    if (index > number.to && !mention && token.pos === 'VERB' && !/(?:ing|ed)$/.test(token.lower)) return undefined;
    // "three species form separate clusters": what is counted has been named already.
    const passed = tokens[index - 1];
    if (index > number.to && !mention && passed?.pos === 'NOUN' && /[^s]s$|ies$/.test(passed.lower)) return undefined;
    // "with 1000 items" on an axis of the "Number of items".
    if (number.type === 'number' && !number.inWords && number.value > 20 && isMeasured(world, token.norm))
      return undefined;
    const perPlace = /\b(?:each|per|every|group of|groups of|sets? of)\b/i.test(clause.sentence.text);
    if (mention?.type === 'number') return undefined;
    if (token.norm === 'column' && world.reading.panels.length > 1)
      return {
        counts: [layoutOf(world.reading).columns],
        end: index + 1,
        what: 'columns',
        ...(mention ? { noun: mention } : {}),
      };
    // "72 points" in a figure without points is a score.
    if (
      mention?.type === 'kind' &&
      mention.kinds.includes('point') &&
      !world.reading.plots.some((plot) => mention.kinds.includes(plot.kind))
    )
      return undefined;
    // "100 cells" where the axis counts cells: a value.
    if (
      mention?.type === 'kind' &&
      !mention.kinds.some((kind) => drawnKinds(world).has(kind)) &&
      isPrinted(world, token.norm) &&
      nounCounts(world, token.norm) === undefined
    )
      return undefined;
    if (mention?.type === 'kind')
      return {
        counts: [...kindCounts(world, mention.kinds, perPlace), ...(nounCounts(world, token.norm) ?? [])],
        end: mention.to,
        what: token.lower,
        noun: mention,
      };
    if (hasSense(mention ?? number, 'panels') || (mention?.type === 'chart' && mention.forms === 'any'))
      return {
        counts: [world.reading.panels.length, ...(nounCounts(world, token.norm) ?? [])],
        end: (mention ?? number).to,
        what: 'panels',
      };
    if (mention?.type === 'chart')
      return {
        counts: [world.reading.panels.length, ...world.plots.map((plot) => plot.elements.length)],
        end: mention.to,
        what: 'charts',
      };
    const counts = token.kind === 'word' ? nounCounts(world, token.norm) : undefined;
    if (counts) return { counts, end: index + 1, what: token.lower };
  }
  return undefined;
};

const isExact = (mention: Mention): mention is MentionOf<'number'> =>
  mention.type === 'number' && mention.unit === 'plain' && Number.isInteger(mention.value) && mention.value >= 0;

const right = (mention: MentionOf<'number'>, counts: readonly number[]): boolean =>
  counts.some((count) => {
    if (mention.precision === 'about') return Math.abs(count - mention.value) <= Math.max(1, count * 0.1);
    if (mention.precision === 'over') return count > mention.value;
    if (mention.precision === 'at-least') return count >= mention.value;
    if (mention.precision === 'under') return count < mention.value;
    return mention.precision === 'at-most' ? count <= mention.value : count === mention.value;
  });

/** "the twelve values for Grass", "five blue points": as many as stand under the names in the text. */
const ownCounts = (clause: Clause, world: World, number: Mention, end: number): number[] => {
  const inside = clause.mentions.filter((other) => isEntity(other) && other.from >= number.to && other.to <= end);
  const entities = inside.length > 0 ? inside : [...new Set([...clause.mentions.filter(isEntity), ...clause.scope])];
  if (entities.length === 0) return [];
  const rows = select(world, entities);
  return unique([
    rows.length || undefined,
    ...world.plots.map((plot) => rows.filter((row) => row.plot === plot.id).length || undefined),
  ]);
};

/** What a histogram counts, all bins together. */
const observations = (world: World): number[] =>
  world.plots.flatMap((plot) =>
    plot.form === 'histogram' ? [plot.rows.reduce((sum, row) => sum + (row.value ?? 0), 0)] : [],
  );

const showing =
  /^(?:compares?|compared|comparing|shows?|shown|showing|lists?|listed|displays?|displayed|covers?|plots?|plotted|presents?|presented)$/;

/** "The chart compares five towns", "three algorithms are compared": as many as some division of the figure has. */
const presented = (clause: Clause, number: MentionOf<'number'> & Mention, world: World): Finding | undefined => {
  const { tokens } = clause.sentence;
  const noun = tokens[number.to];
  const plural = noun?.kind === 'word' && noun.pos === 'NOUN' && /[^s]s$/.test(noun.lower);
  if (!plural || number.value < 2 || number.value > 40 || /^(?:times|percent|units|decades|points)$/.test(noun.lower))
    return undefined;
  if (/^(?:of|than|more|less|fewer)$/.test(tokens[number.to + 1]?.lower ?? '')) return undefined;
  const before = tokens
    .slice(Math.max(clause.from, number.from - 2), number.from)
    .some(({ lower }) => showing.test(lower));
  const after =
    /^(?:are|were)$/.test(tokens[number.to + 1]?.lower ?? '') && showing.test(tokens[number.to + 2]?.lower ?? '');
  if (!before && !after) return undefined;
  const counts = unique([
    ...divisions(world),
    ...world.reading.plots.flatMap((plot) => [plot.elements.length, plot.rows.length]),
    ...observations(world),
    ...timeSpan(world, noun.norm),
  ]);
  return finding([number], right(number, counts), number.value, counts[0] ?? null);
};

/** "nine bars", "three origins", "four panels". Statements about some of them ("three bars exceed 50") are not counts. */
export const countRule: Rule = (clause, world) => {
  const found: Finding[] = [];
  for (const mention of clause.mentions) {
    if (mention.used || !isExact(mention) || isNoCount(clause, mention)) continue;
    const counted = countedBy(clause, mention, world);
    if (!counted) {
      const shown = presented(clause, mention, world);
      if (shown) found.push(shown);
      else if (countsOther(clause, mention, (word) => isPrinted(world, word))) mention.used = true;
      continue;
    }
    if (isSubset(clause, counted.end, mention.value)) {
      if (isListed(clause, counted.end, mention.value)) mention.used = true;
      continue;
    }
    const signed = signCounts(clause, counted.end, world);
    const own = signed ? [] : ownCounts(clause, world, mention, counted.end);
    const ok = right(mention, signed ?? [...counted.counts, ...own, ...observations(world)]);
    if (!ok && counted.counts.length === 0 && mention.value > 0) {
      found.push(finding([mention, ...(counted.noun ? [counted.noun] : [])], false, mention.value, 0, []));
      continue;
    }
    const facts = world.facts
      .filter((fact) => fact.predicate === 'count' && counted.counts.includes(Number(fact.value)))
      .slice(0, 3);
    found.push(
      finding(
        [mention],
        ok,
        mention.value,
        counted.counts[0] ?? 0,
        facts.map((fact) => fact.id),
      ),
    );
  }
  return found;
};
