import type { Plot } from '../../reading/reading.js';
import type { Sequence } from '../../reading/sequence.js';
import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention } from '../mention.js';
import { gapped } from '../course-subject.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow } from '../query.js';
import { isStrict } from '../stretch.js';
import type { World } from '../world.js';
import { courseNumbers, endsAgree, goes, type Direction } from '../course-words.js';

const isTime = (label: string): boolean =>
  /^(?:\p{L}+\.? )?(?:1[5-9]|20)\d\d$|^Q[1-4]$|^(?:before|after|start|end|pre|post)\b/iu.test(label);

/** "Before" and "After", each a panel of its own with the same categories. */
const acrossPanels = (world: World): Sequence[] => {
  const plots = world.plots.filter(({ form }) => form === 'bar');
  const [first] = plots;
  const labels = first?.category?.kind === 'names' ? first.category.labels : [];
  const isSame = ({ panel, series, category, rows }: Plot): boolean =>
    panel !== undefined &&
    isTime(panel) &&
    series === undefined &&
    rows.length === labels.length &&
    category?.labels.length === labels.length &&
    category.labels.every((label, index) => label === labels[index]);
  if (!first || plots.length < 2 || labels.length === 0 || !plots.every(isSame)) return [];
  return labels.map((label) => ({
    name: label,
    panel: undefined,
    plot: first,
    rows: plots.flatMap(({ rows }) =>
      rows
        .filter((row) => row.category === label)
        .filter(hasValue)
        .slice(0, 1),
    ),
  }));
};

/** The rows of a grid follow each other: they are times or numbers, or are called by a word for such. */
const hasOrder = ({ category2 }: Plot): boolean =>
  category2?.kind !== 'names' ||
  category2.labels.every((label) => isTime(label) || /\d/.test(label)) ||
  /\b(?:time|hour|day|week|month|quarter|year|season|age|period|stage|step|level|dose|decade|shift)s?\b/i.test(
    category2.title?.printed ?? '',
  );

/** One category through series or panels that are times: the two ends of a dumbbell, the bars of a group of years. */
const courses = (world: World): Sequence[] => {
  const [plot] = world.plots;
  const panels = acrossPanels(world);
  if (panels.length > 0) return panels;
  const isGrid = plot?.form === 'heatmap';
  const series = (isGrid ? plot.category2?.labels : plot?.series?.labels) ?? [];
  if (
    !plot ||
    plot.category?.kind !== 'names' ||
    series.length < 2 ||
    !((isGrid && plot.category2?.title?.noun !== undefined && hasOrder(plot)) || series.every(isTime))
  )
    return [];
  return plot.category.labels.map((label) => ({
    name: label,
    panel: plot.panel,
    plot,
    rows: series.flatMap((time) =>
      plot.rows
        .filter((row) => row.category === label && row.series === time)
        .filter(hasValue)
        .slice(0, 1),
    ),
  }));
};

/** "and Main by 4": the second part of what a verb tells. */
const goesOn = (
  clause: Clause,
  verb: Mention,
  other: Mention,
  direction: Direction,
  all: readonly Sequence[],
  world: World,
): Finding[] => {
  const numbers = courseNumbers(clause, other);
  const course = all.find(({ rows: [row] }) => row !== undefined && matchesRow(row, other));
  if (!course || numbers.length === 0) return [];
  const { rows } = course;
  const ok = goes(rows, direction, false, course) && endsAgree(rows, numbers, course, clause);
  const actual = rows.map(({ value }) => value).join(' to ');
  return [finding([other, ...numbers], ok !== isDenied(clause, verb), direction, actual, factsOfRows(world, rows))];
};

/** "The wage of teachers rose from 32 to 36 between 2010 and 2020", where the years are the colours. */
export const acrossSeries = (
  clause: Clause,
  mention: Mention,
  direction: Direction,
  world: World,
): readonly Finding[] => {
  const all = courses(world);
  if (all.length === 0) return [];
  const entities = [...clause.mentions, ...clause.scope].filter(isEntity);
  const isOwn = (other: Mention): boolean => dimensionOf(world, other) === 'category';
  // "Oak dropped by 11 and Main by 4": each has its own number.
  const later = gapped(clause, mention, isOwn);
  const own = entities.filter((other) => isOwn(other) && !later.includes(other));
  const named =
    own.length > 0 ? own : clause.inherited.filter((other) => dimensionOf(world, other) === 'category').slice(0, 1);
  const chosen = all.filter((course) => named.some((one) => course.rows[0] && matchesRow(course.rows[0], one)));
  if (chosen.length === 0) return [];
  // Of a grid, a column is told only where one is named, and no way along the rows.
  if (
    world.plots[0]?.form === 'heatmap' &&
    (own.length !== 1 || entities.some((one) => dimensionOf(world, one) === 'series'))
  )
    return [];
  const times = entities.filter((other) => dimensionOf(world, other) === 'series');
  const stretch = (course: Sequence): Sequence['rows'] => {
    if (times.length < 2) return course.rows;
    const at = course.rows.flatMap((row, index) => (times.some((time) => matchesRow(row, time)) ? [index] : []));
    return course.rows.slice(Math.min(...at), Math.max(...at) + 1);
  };
  const numbers = mention.type === 'number' ? [mention] : courseNumbers(clause, mention);
  const fits = (course: Sequence): boolean =>
    goes(stretch(course), direction, isStrict(clause, mention), course) &&
    endsAgree(stretch(course), numbers, course, clause);
  const only = clause.mentions.some((other) => hasSense(other, 'only'));
  const ok =
    chosen.every(fits) && (!only || all.filter((course) => !chosen.includes(course)).every((course) => !fits(course)));
  const rows = chosen.flatMap(stretch);
  const first = finding(
    [mention, ...named.filter((one) => clause.mentions.includes(one)), ...numbers],
    ok !== isDenied(clause, mention),
    direction,
    rows.map((row) => row.value).join(' to '),
    factsOfRows(world, rows),
  );
  const stretches = all.map((course) => ({ ...course, rows: stretch(course) }));
  return [first, ...later.flatMap((other) => goesOn(clause, mention, other, direction, stretches, world))];
};
