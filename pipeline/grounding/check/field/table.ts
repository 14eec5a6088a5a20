import { escaped } from '../../language/escaped.js';
import { oncePer } from '../../once-per.js';
import { sumOf } from '../../reading/statistics.js';
import type { World } from '../world.js';
import { allMatches, mayMatch } from '../../all-matches.js';
import { countOf } from '../number-words.js';
import type { Finding, Mention } from '../mention.js';
import { gridsOf, type Grid } from './grid.js';
import { factIds, found, number, value, type Told } from './told.js';

/** "[5, 7, −2]", "5, 7 and 9 °C": numbers side by side. */
const unit = '(?: ?[%°$\\p{L}]{1,4}(?![\\p{L}]))?';
const list = new RegExp(`\\[?(${number}(?:${unit}(?:,? and |[,;] ?| and )${number}){2,})${unit}\\]?`, 'giu');
const one = new RegExp(number, 'g');

const namesOf = (mention: Mention): string[] => (mention.type === 'name' ? mention.refs.map(({ label }) => label) : []);

const near = (stated: string, actual: number): boolean => {
  const decimals = stated.split('.')[1]?.length ?? 0;
  return Math.abs(value(stated) - actual) <= 0.5 * 10 ** -decimals + 1e-9;
};

/** The values of a row, or of a column, of that name, in order. */
const linesOf = ({ cells }: Grid, name: string): number[][] =>
  (
    [
      [0, 'column'],
      [1, 'row'],
    ] as const
  ).flatMap(([at, along]) => {
    const own = cells.filter(({ names }) => names[at] === name).sort((a, b) => a[along] - b[along]);
    return own.length > 0 ? [own.map((cell) => cell.value)] : [];
  });

/** "Oslo: -4, 1, 11", "Madrid [6, 11, 17]": the whole row, or column, of what is named before it. */
export const tableFindings = (told: Told): Finding[] => {
  const grids = gridsOf(told.world);
  if (grids.length === 0) return [];
  const { text, start, mentions } = told.sentence;
  return allMatches(text, list).flatMap((match) => {
    const at = start + match.index;
    const owner = mentions.filter((mention) => mention.end <= at && namesOf(mention).length > 0).at(-1);
    if (!owner || at - owner.end > 40 || /[;.]/.test(text.slice(owner.end - start, match.index))) return [];
    const numbers = allMatches(match[1] ?? '', one).map(([digits]) => digits);
    const lines = grids
      .flatMap((grid) => namesOf(owner).flatMap((name) => linesOf(grid, name)))
      .filter((line) => line.length === numbers.length);
    const hits = lines.map((line) => numbers.filter((digits, index) => near(digits, line[index] ?? NaN)).length);
    const best = Math.max(0, ...hits);
    if (best * 2 < numbers.length) return [];
    const ok = best === numbers.length;
    return [
      found(told, match, ok, lines[hits.indexOf(best)]?.join(', ') ?? null, factIds(told.world, 'value').slice(0, 1)),
    ];
  });
};

const asPlural = (label: string): string => `${escaped(label)}(?:e?s)?`;

interface Confusion {
  readonly grid: Grid;
  /** Which of a cell's names is the true one: that of its row, or of its column. */
  readonly truth: 0 | 1;
  readonly labels: readonly string[];
  /** The class that a word, in its plural or not, names. */
  readonly labelOf: (word: string) => string;
  readonly mistakes: RegExp;
  readonly ranks: RegExp;
}

const isTruth = /\b(?:true|actual|real|observed|ground truth|reference)\b/i;

const amount = '(no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d[\\d,]*)';

const sums = new RegExp(
  `\\b${amount} (?:(?:out )?of (?:the |all )?${amount} |samples? |cases? |predictions? |instances? )[^.;]{0,30}?\\bcorrect`,
  'giu',
);

/** A table of true against predicted classes. */
const confusionOf = oncePer((world: World): Confusion | undefined => {
  const [grid] = gridsOf(world);
  if (!grid) return undefined;
  const labels = [...new Set(grid.cells.map(({ names }) => names[0]))];
  const columns = new Set(grid.cells.map(({ names }) => names[1]));
  const titles = world.reading.scene.axes;
  const across = titles.find(({ channel }) => channel === 'x')?.title ?? '';
  const up = titles.find(({ channel }) => channel === 'y')?.title ?? '';
  if (labels.length < 2 || !labels.every((label) => columns.has(label)) || isTruth.test(across) === isTruth.test(up))
    return undefined;
  const any = labels.map(asPlural).join('|');
  const named = labels.map((label) => [label, new RegExp(`^${asPlural(label)}$`, 'i')] as const);
  return {
    grid,
    truth: isTruth.test(up) ? 0 : 1,
    labels,
    labelOf: (word) => named.find(([, pattern]) => pattern.test(word))?.[0] ?? '',
    mistakes: new RegExp(
      `\\b${amount} (?:of the )?(?:actual |true )?(${any})(?: samples| cases| images| instances)? (?:were|was|are|is|got) (?:\\p{L}+ )?(?:mis|wrongly |incorrectly )?(?:classified|predicted|labell?ed|identified|mistaken|recognised|recognized|confused) (?:as|for|with) (?:an? )?(${any})\\b`,
      'giu',
    ),
    ranks: new RegExp(
      `\\b(${any}) (?:has|have|had|shows?|with|achieves?|gets?) the (most|highest|fewest|lowest|least)(?: number of)? correct`,
      'giu',
    ),
  };
});

const cue = /classif|predict|correct|mistak|confus|recogni|identif/i;

/** "Six dogs were misclassified as cats", "128 of 150 were classified correctly", "Cat has the most correct predictions". */
export const confusionFindings = (told: Told): Finding[] => {
  const { text } = told.sentence;
  if (!mayMatch(text, cue)) return [];
  const table = confusionOf(told.world);
  if (!table) return [];
  const { grid, truth, labels, labelOf, mistakes, ranks } = table;
  const facts = factIds(told.world, 'value').slice(0, 1);
  const cell = (actual: string, predicted: string): number | undefined =>
    grid.cells.find(({ names }) => names[truth] === actual && names[1 - truth] === predicted)?.value;
  const right = labels.flatMap((name) => cell(name, name) ?? []);
  const total = sumOf(right);
  const all = sumOf(grid.cells.map((one) => one.value));
  return [
    ...allMatches(text, mistakes).map((match) => {
      const shown = cell(labelOf(match[2] ?? ''), labelOf(match[3] ?? ''));
      return found(
        told,
        match,
        shown === undefined ? undefined : shown === countOf(match[1] ?? ''),
        shown ?? null,
        facts,
      );
    }),
    ...allMatches(text, sums).flatMap((match) => {
      const [some, whole] = [countOf(match[1] ?? ''), match[2] === undefined ? undefined : countOf(match[2])];
      const ok = some === total && (whole === undefined || whole === all);
      // The classes may be told one by one.
      return ok || whole === all ? [found(told, match, ok, `${total} of ${all}`, facts)] : [];
    }),
    ...allMatches(text, ranks).map((match) => {
      const own = cell(labelOf(match[1] ?? ''), labelOf(match[1] ?? ''));
      const best = /most|highest/i.test(match[2] ?? '') ? Math.max(...right) : Math.min(...right);
      return found(told, match, own === best, best, facts);
    }),
  ];
};

const strongest =
  /\b(strongest|highest|largest|weakest|lowest|most) (positive|negative|positively|negatively)?[ -]?(?:correlat\w+|relationship|association)\b/giu;

/** "the strongest negative correlation is between A and B", of a table of correlations. */
export const matrixFindings = (told: Told): Finding[] => {
  const [grid] = gridsOf(told.world);
  const { text, start, mentions } = told.sentence;
  if (!grid || !grid.cells.every((one) => Math.abs(one.value) <= 1)) return [];
  return allMatches(text, strongest).flatMap((match) => {
    const from = start + match.index + match[0].length;
    const named = mentions.filter((mention) => mention.start >= from && namesOf(mention).length > 0);
    const [first, second] = named;
    if (!first || !second || !/^(?:[^.;]|\.\d){0,40}\bbetween\b/.test(text.slice(from - start))) return [];
    const [a, b] = [namesOf(first), namesOf(second)];
    const pairs = grid.cells.filter(({ names }) => names[0] !== names[1]);
    const sign = /^neg/i.test(match[2] ?? '') ? -1 : /^pos/i.test(match[2] ?? '') ? 1 : 0;
    const weak = /weak|lowest/i.test(match[1] ?? '');
    const score = (one: number): number => (sign === 0 ? Math.abs(one) : sign * one);
    const fitting = pairs.filter(({ value: own }) => sign === 0 || own * sign > 0);
    if (fitting.length === 0) return [];
    const best = fitting.reduce((x, y) =>
      (weak ? score(y.value) < score(x.value) : score(y.value) > score(x.value)) ? y : x,
    );
    const said = pairs.filter(
      ({ names: [row, column] }) => (a.includes(row) && b.includes(column)) || (b.includes(row) && a.includes(column)),
    );
    if (said.length === 0) return [];
    // Without a sign the highest, or the lowest, number may be meant as well.
    const end = pairs.reduce((x, y) => ((weak ? y.value < x.value : y.value > x.value) ? y : x)).value;
    const [stated] = text.slice(from - start, first.start - start).match(one) ?? [];
    const ok = said.some(
      ({ value: own }) =>
        (own === best.value || (sign === 0 && own === end)) && (stated === undefined || near(stated, own)),
    );
    const finding = found(
      told,
      match,
      ok,
      `${best.names.join(', ')}: ${best.value}`,
      factIds(told.world, 'value').slice(0, 1),
    );
    return [{ ...finding, end: second.end }];
  });
};
