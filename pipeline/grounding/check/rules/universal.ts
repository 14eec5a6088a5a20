import { firstMatch } from '../../all-matches.js';
import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding } from '../finding.js';
import type { Finding, Mention } from '../mention.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow, nameOf, plotOf, type Valued } from '../query.js';
import type { Rule } from '../rule.js';
import { isPace } from '../quantity.js';
import { saying } from '../saying.js';
import { labelKey } from '../tokenize.js';
import type { World } from '../world.js';

const never =
  /\b(?:never|at no (?:point|time|stage|moment)|in no (?:year|month|week|quarter|season|case)|on no (?:day|occasion)|not once)\b/i;

const nobody =
  /^(?:no|none of (?:the |these |those )?|not (?:one|a single one|any) of (?:the |these |those )?|not a single |neither of (?:the )?)/i;

/** Words that make of it another statement than "not anywhere". */
const limited =
  /\b(?:until|before|after|since|except|only|but|other|steadily|sharply|much|again|by more|by less|more than once|every|always|from then|unless|nor)\b/i;

const toleranceOf = (world: World, row: Valued): number => plotOf(world, row)?.measure?.tolerance(row.value) ?? 0;

/** Values along the axis of each line, area or row of bars. */
const coursesOf = (rows: readonly Valued[]): Valued[][] => {
  const groups = new Map<string, Valued[]>();
  for (const row of rows) {
    const key = `${row.plot} ${row.panel ?? ''} ${row.series ?? ''}`;
    const list = groups.get(key);
    if (list) list.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
};

const isOrdered = (world: World): boolean =>
  world.plots.length > 0 &&
  world.plots.every(({ form, category }) => form === 'line' || form === 'area' || category?.kind === 'dates');

const moved = (world: World, from: Valued, to: Valued, up: boolean): boolean =>
  (up ? to.value - from.value : from.value - to.value) > Math.max(toleranceOf(world, from), toleranceOf(world, to));

const steps = (course: readonly Valued[]): (readonly [Valued, Valued])[] =>
  course.flatMap((row, index) => {
    const next = course[index + 1];
    return next ? [[row, next] as const] : [];
  });

const told = (mentions: readonly Mention[], counter: Valued | undefined, words: string, world: World): Finding => {
  const result = finding(
    mentions,
    counter === undefined,
    words,
    counter ? `${nameOf(counter)}: ${counter.value}` : null,
  );
  return counter ? { ...result, facts: factsOfRows(world, [counter]) } : result;
};

/** "Wind never exceeds coal": at each place where both have a value. */
const comparison = (clause: Clause, world: World): Finding[] => {
  const names = clause.mentions.filter((one) => isEntity(one) && dimensionOf(world, one) === 'series');
  const others = clause.mentions.filter((one) => isEntity(one) && !names.includes(one));
  const sense = clause.mentions.find((one) => hasSense(one, 'more', 'less'));
  const [a, b] = names;
  if (!a || !b || names.length !== 2 || !sense || sense.used || others.length > 0) return [];
  // "More than one in London": a pronoun, no number.
  const isNumber = (one: Mention): boolean => one.type === 'number' && !(one.inWords && one.value === 1);
  if (b.from < sense.from || a.from > sense.from || clause.mentions.some(isNumber)) return [];
  const rows = world.rows.filter(hasValue);
  const [left, right] = [rows.filter((row) => matchesRow(row, a)), rows.filter((row) => matchesRow(row, b))];
  const counter = left.find((row) =>
    right.some(
      (other) =>
        other.category === row.category &&
        other.plot === row.plot &&
        moved(world, other, row, hasSense(sense, 'more') !== isPace(clause, sense, world)),
    ),
  );
  if (left.length < 2 || right.length < 2) return [];
  return [told([a, sense, b], counter, 'never', world)];
};

/** "Prices in London never dropped": no step of the course does. */
const course = (clause: Clause, world: World): Finding[] => {
  const sense = clause.mentions.find((one) => hasSense(one, 'rise', 'fall'));
  const names = clause.mentions.filter(isEntity);
  if (!sense || sense.used || names.length > 1 || !isOrdered(world)) return [];
  if (clause.mentions.some((one) => one.type === 'number' || hasSense(one, 'more', 'less', 'peak', 'trough')))
    return [];
  const [name] = names;
  if (name && dimensionOf(world, name) === 'category') return [];
  const rows = world.rows.filter(hasValue).filter((row) => !name || matchesRow(row, name));
  const all = coursesOf(rows);
  if (all.length !== 1 && !(name === undefined && all.length > 1)) return [];
  if (name === undefined && all.length > 1) return [];
  const found = steps(all[0] ?? []).find(([from, to]) => moved(world, from, to, hasSense(sense, 'rise')));
  return [told([...names, sense], found?.[1], 'never', world)];
};

/** The noun after "none of the" means all lines, all bars, all that the legend or the panels name. */
const isEach = (clause: Clause, world: World, at: number): boolean => {
  const token = clause.sentence.tokens[at];
  if (!token) return false;
  if (clause.mentions.some((one) => one.type === 'kind' && one.from === at)) return true;
  return (
    world.plots.some(({ series }) => labelKey(series?.title?.noun ?? '').at(-1) === token.norm) ||
    /^(?:series|group|region|country|city|site|species|source|curve)$/.test(token.norm)
  );
};

/** "None of the lines falls": from the first place to the last. */
const noCourse = (clause: Clause, world: World, opening: string): Finding[] => {
  const sense = clause.mentions.find((one) => hasSense(one, 'rise', 'fall'));
  if (!sense || sense.used || !isOrdered(world)) return [];
  if (clause.mentions.some((one) => isEntity(one) || hasSense(one, 'more', 'less'))) return [];
  const { tokens } = clause.sentence;
  const end = saying(clause).from + opening.length;
  const at = tokens.findIndex((token, index) => index >= clause.from && token.start >= end - 1 && token.end > end);
  const noun = clause.mentions.some((one) => one.type === 'number' && one.inWords && one.from === at) ? at + 1 : at;
  if (at < 0 || !isEach(clause, world, noun) || sense.from - noun > 4) return [];
  const up = hasSense(sense, 'rise');
  const courses = coursesOf(world.rows.filter(hasValue));
  const found = courses.find((one) => {
    const [first, last] = [one[0], one.at(-1)];
    if (/\bever\b/i.test(saying(clause).text)) return steps(one).some(([from, to]) => moved(world, from, to, up));
    return first && last && moved(world, first, last, up);
  });
  return courses.length > 1 ? [told([sense], found?.at(-1), 'none', world)] : [];
};

const belowZero =
  /\b(?:is|are|was|were|be|being|turns?|gets?|becomes?|went|goes|falls?|fell|dips?|dropp?e?d?|made|makes?|ran|runs?|at) (?:ever )?(?:negative|below zero|under zero|into the red|a loss|losses|a deficit)\b/i;

/** "None of the correlations is negative", "the café never made a loss". */
const sign = (clause: Clause, world: World): Finding[] => {
  const match = firstMatch(saying(clause).text, belowZero);
  const names = clause.mentions.filter(isEntity);
  if (!match || clause.mentions.some((one) => one.type === 'number')) return [];
  const rows = world.rows.filter(hasValue).filter((row) => names.every((name) => matchesRow(row, name)));
  if (rows.length === 0) return [];
  const counter = rows.find((row) => row.value < -toleranceOf(world, row));
  const start = saying(clause).from + match.index;
  for (const one of clause.mentions) if (one.start >= start && one.end <= start + match[0].length) one.used = true;
  return [
    {
      start,
      end: start + match[0].length,
      ok: counter === undefined,
      stated: 'none below zero',
      actual: counter ? `${nameOf(counter)}: ${counter.value}` : null,
      facts: counter ? factsOfRows(world, [counter]) : [],
    },
  ];
};

/** What is said to hold nowhere, or for none: one case of it is enough against it. */
export const universalRule: Rule = (clause, world) => {
  const { text } = saying(clause);
  const opening = firstMatch(text, nobody)?.[0];
  const isNever = never.test(text);
  if ((!isNever && opening === undefined) || limited.test(text)) return [];
  const found = sign(clause, world);
  if (found.length > 0) return found;
  if (opening !== undefined) return noCourse(clause, world, opening);
  const compared = comparison(clause, world);
  return compared.length > 0 ? compared : course(clause, world);
};
