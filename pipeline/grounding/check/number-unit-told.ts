import { allMatches } from '../all-matches.js';
import { hasOtherBase, isOtherPer, perUnit, type PerUnit } from '../language/per-unit.js';
import { knownUnit } from '../language/unit-family.js';
import { oncePer } from '../once-per.js';
import { sumOf } from '../reading/statistics.js';
import { hasSense } from './clause.js';
import { mayTurnUnits, unitPhrase } from './given-units.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { hasValue, rowAgrees } from './query.js';
import type { Sentence } from './scan.js';
import { isWritten, titlesOf, type Shown } from './unit-titles.js';
import type { World } from './world.js';

const behind = new RegExp(`^ ?(?:(?:thousand|million|billion) )?(?<unit>${unitPhrase})`, 'iu');

/** Numbers that stand in the figure beside the values of its marks: ends of axes, numbers in words, sums of stacks. */
const otherNumbers = oncePer(({ reading: { scene, texts, plots } }: World): ReadonlySet<number> => {
  const ends = scene.axes.flatMap(({ domain }) => domain.flatMap((end) => (typeof end === 'number' ? [end] : [])));
  const written = texts.flatMap(({ text = '' }) =>
    (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((one) => Number(one.replaceAll(',', ''))),
  );
  const stacks = plots
    .filter(({ arrangement }) => arrangement === 'stacked')
    .flatMap(({ rows, category }) =>
      (category?.labels ?? []).map((label) =>
        sumOf(rows.filter(hasValue).flatMap((row) => (row.category === label ? [row.value] : []))),
      ),
    );
  return new Set([...ends, ...written, ...stacks]);
});

const paired = new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?) ?(${unitPhrase})(?=[\\s.,;:)]|$)`, 'giu');

/** Numbers that are written in the figure with the unit behind them: "τ = 20 µs", "annealed at 600 °C". */
const pairs = oncePer(({ reading: { texts, legends } }: World): ReadonlyMap<number, readonly PerUnit[]> => {
  const found = new Map<number, PerUnit[]>();
  for (const text of [...texts.map((one) => one.text ?? ''), ...legends.map(({ title }) => title ?? '')])
    for (const [, digits = '', phrase = ''] of allMatches(text, paired)) {
      const [number, own] = [Number(digits.replaceAll(',', '')), perUnit(phrase)];
      if (own?.family !== undefined) found.set(number, [...(found.get(number) ?? []), own]);
    }
  return found;
});

const isShown = (number: MentionOf<'number'>, world: World): boolean =>
  world.reading.plots.some(({ rows }) => rows.some((row) => rowAgrees(number, row, world))) ||
  (number.value !== 0 && otherNumbers(world).has(number.value));

/** "36 weeks" beside an axis in months is 8.3 of them: some value is that. */
const isConverted = ({ value }: MentionOf<'number'>, stated: string, own: readonly Shown[], world: World): boolean => {
  const from = knownUnit(stated);
  return own.some(({ unit }) => {
    const to = knownUnit(unit.head);
    if (!from || !to || from.name === to.name || !(from.size > 0) || !(to.size > 0)) return false;
    const own = (value * from.size) / to.size;
    const isNear = (other: number | undefined): boolean =>
      other !== undefined && Math.abs(other - own) <= Math.abs(own) * 0.01;
    return world.rows.some(({ value: at, x, y }) => [at, x, y].some(isNear)) || [...otherNumbers(world)].some(isNear);
  });
};

/** Other titles whose quantity is of the same family, or is told by what it is so much of. */
const rivalsOf = (stated: PerUnit, shown: readonly Shown[]): readonly Shown[] =>
  stated.family === undefined
    ? shown.filter(({ unit }) => unit.bases.length > 0)
    : shown.filter(({ unit }) => unit.family === stated.family);

const found = (number: Mention & MentionOf<'number'>, phrase: string, actual: string | null): Finding => ({
  start: number.start,
  end: number.end + phrase.length + 1,
  ok: false,
  stated: `${number.digits} ${phrase}`,
  actual,
  facts: [],
});

/** "a median of 24 mg/dL" where the value is 24 and the axis counts in ng/mL. */
export const numberUnitFindings = ({ text, start, mentions }: Sentence, world: World): Finding[] => {
  const titles = titlesOf(world);
  if (mayTurnUnits(text)) return [];
  // Each panel may count in a unit of its own, and a sentence that names nothing of the figure speaks of something else.
  const isNamed =
    world.reading.panels.length <= 1 &&
    mentions.some((one) => one.type === 'name' || hasSense(one, 'x-axis', 'y-axis'));
  return mentions.flatMap((number): Finding[] => {
    if (number.type !== 'number' || number.inWords || number.unit !== 'plain') return [];
    const [before, after] = [text.slice(0, number.start - start), text.slice(number.end - start)];
    const phrase = (behind.exec(after)?.groups?.['unit'] ?? '').replace(/[.]$/, '');
    if (phrase === '' || /^(?:in|a|as|at|has|d)$/i.test(phrase) || /\b(?:by|than) $/.test(before)) return [];
    const stated = perUnit(phrase);
    if (!stated || stated.family === 'share' || (stated.family === undefined && stated.bases.length === 0)) return [];
    const pair = pairs(world).get(number.value) ?? [];
    const isPaired = pair.length > 0 && pair.every((one) => one.family === stated.family && isOtherPer(stated, one));
    if (isPaired && !titles.shown.some(({ unit }) => unit.head === stated.head))
      return [found(number, phrase, pair[0]?.head ?? null)];
    if (/^k$/i.test(phrase) || isWritten(stated, titles)) return [];
    const own = rivalsOf(stated, titles.shown);
    const isOther = stated.family === undefined ? hasOtherBase : isOtherPer;
    // "$ per GPU hour": the word behind is a part of the unit.
    const [word = ''] = /^ \p{L}+/u.exec(after.slice(after.indexOf(phrase) + phrase.length)) ?? [];
    const longer = word === '' ? undefined : perUnit(phrase + word);
    const units = longer ? [stated, longer] : [stated];
    if (own.length === 0 || !isNamed || own.some(({ unit }) => units.some((one) => !isOther(one, unit)))) return [];
    if (!isShown(number, world) || isConverted(number, stated.head, own, world)) return [];
    return [found(number, phrase, own[0]?.printed ?? null)];
  });
};
