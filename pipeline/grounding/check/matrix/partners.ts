import { allMatches } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import type { Grid } from '../field/grid.js';
import type { Finding, NumberMention } from '../mention.js';
import { agrees } from '../query.js';
import type { World } from '../world.js';
import { foundAt, noun, NUMBER, type CodedGrid } from './coded.js';

type Side = 0 | 1;

const isTruth = /\b(?:true|actual|real|observed|ground truth|reference|gold|target class)\b/i;

/** Which of a cell's names is the true one, where the titles tell: that of its row, or of its column. */
export const truthOf = oncePer((world: World): Side | undefined => {
  const titleOf = (along: string): string =>
    world.reading.scene.axes.find(({ channel }) => channel === along)?.title ?? '';
  const [across, up] = [isTruth.test(titleOf('x')), isTruth.test(titleOf('y'))];
  return across === up ? undefined : up ? 0 : 1;
});

/** The values beside a name, by the name on the other side. */
const lineOf = ({ cells }: Grid, labels: readonly string[], side: Side): ReadonlyMap<string, number> =>
  new Map(
    cells.flatMap(({ names, value }) =>
      labels.includes(names[side]) ? [[names[1 - side] ?? '', value] as const] : [],
    ),
  );

/** What is known of a name on either side, or on the one where it is true. */
const linesOf = (
  { grid, world }: CodedGrid,
  labels: readonly string[],
  isOfTruth: boolean,
): ReadonlyMap<string, number>[] => {
  const truth = isOfTruth ? truthOf(world) : undefined;
  const sides: readonly Side[] = truth === undefined ? [0, 1] : [truth];
  const lines = sides.map((side) => lineOf(grid, labels, side));
  // The half of a table that mirrors the other is often left out.
  const isHalf =
    isOfTruth || lines.every(({ size }) => size === grid.rows) ? [] : [new Map(lines.flatMap((line) => [...line]))];
  return isHalf.length > 0 ? isHalf : lines.filter(({ size }) => size > 1);
};

const bestOf = (
  line: ReadonlyMap<string, number>,
  without: readonly string[],
  sign: number,
  isSize: boolean,
): string[] => {
  const others = [...line].filter(([name]) => !without.includes(name));
  const score = (value: number): number => sign * (isSize ? Math.abs(value) : value);
  const top = others.reduce((a, [, value]) => Math.max(a, score(value)), -Infinity);
  return others.flatMap(([name, value]) => (score(value) >= top - 1e-9 ? [name] : []));
};

const namesIn = (coded: CodedGrid, match: RegExpMatchArray, key: string): readonly string[] =>
  coded.names.get(match.groups?.[key] ?? '') ?? [];

const mostly =
  '(?:most(?:ly)?|mainly|primarily|chiefly|predominantly|most (?:often|strongly|frequently|commonly|closely|heavily)|almost (?:only|exclusively)|usually|strongly|best|particularly)';
const attends = new RegExp(
  `${noun('a')} (?:attends?|attended|is aligned|aligns|pays(?: \\p{L}+)? attention|maps|points|looks)(?: (?<how>${mostly}))? (?:to|with|on|at|onto) ${noun('b')}(?: and ${noun('c')} to ${noun('d')})?`,
  'gu',
);
const splits = new RegExp(
  `${noun('a')} (?:divides?|splits?|shares?|distributes?) (?:its|the) \\p{L}+(?: \\p{L}+ly| about| roughly)* (?:equally |evenly )?(?:between|over|on|among) ${noun('b')}(?: \\(${NUMBER}\\))? and ${noun('c')}`,
  'gu',
);
const mistaken =
  '(?:confused|mistaken|misclassified|misidentified|mixed up|taken|classified|predicted|labell?ed|misread|scored|wrongly classified)';
const confused = new RegExp(
  `${noun('a')}[^;.,\\uE000-\\uE0FF]{0,80}? (?:is|are|was|were|gets?)? ?(?<how>most (?:often|frequently|commonly)|mostly|mainly|usually|primarily) (?<verb>${mistaken}) (?:as|for|with) ${noun('b')}(?:,? (?:in|for|at|with) (?:about )?(?<n>${NUMBER}))?`,
  'gu',
);
const correlated =
  '(?:agrees?|correlates?|is(?: \\p{L}+ly)? (?:correlated|related|associated|linked|aligned)|goes|co-?varies|tracks)';
const partner = new RegExp(
  `${noun('a')} (?:agrees?|correlates?|correlated|is|are|was|were|goes|co-?varies|tracks)(?: by far)? (?<how>best|most(?: (?:strongly|closely|highly|tightly))?|least(?: (?:strongly|closely))?|weakest|worst|(?:strongest|closest|weakest))(?: (?:correlated|related|associated|linked|aligned))? (?:with|to) ${noun('b')}(?: \\((?:r ?= ?|ρ ?= ?)?(?<n>${NUMBER})\\))?`,
  'gu',
);
const rival = new RegExp(
  `${noun('a')} (?:${correlated} )?(?<how>more|less)(?: (?:strongly|closely|weakly|highly|tightly))?(?: (?:correlated|related|associated))? (?:with|to) ${noun('c')} than ${noun('b')}`,
  'gu',
);
const signed = new RegExp(
  `${noun('a')} and ${noun('b')} are(?: (?:strongly|weakly|clearly|moderately|slightly))* (?:(?<pos>positively)|(?<neg>negatively|inversely)|(?<un>un)) ?(?:related|correlated|associated)`,
  'gu',
);

const cell = ({ grid }: CodedGrid, a: readonly string[], b: readonly string[]): number[] =>
  grid.cells.flatMap(({ names: [row, column], value }) =>
    (a.includes(row) && b.includes(column)) || (b.includes(row) && a.includes(column)) ? [value] : [],
  );

const isOfSigns = ({ grid }: CodedGrid): boolean => grid.cells.some(({ value }) => value < 0);

const isCell = (coded: CodedGrid, number: NumberMention, values: readonly number[]): boolean =>
  values.some((value) => agrees(number, value, coded.grid.plot.measure));

const attention = (coded: CodedGrid): Finding[] =>
  allMatches(coded.text, attends).flatMap((match) => {
    const pair = (a: string, b: string, isMost: boolean): boolean | undefined => {
      const [one, other] = [namesIn(coded, match, a), namesIn(coded, match, b)];
      const verdicts = linesOf(coded, one, false).flatMap((line): (boolean | undefined)[] => {
        const values = other.flatMap((name) => line.get(name) ?? []);
        const [top, own] = [Math.max(...line.values()), Math.max(...values)];
        if (values.length === 0) return [];
        return [
          own >= top - 1e-9
            ? true
            : isMost
              ? own >= top * 0.97
                ? undefined
                : false
              : own < top * 0.3
                ? false
                : undefined,
        ];
      });
      return verdicts.includes(true)
        ? true
        : verdicts.length > 0 && verdicts.every((one) => one === false)
          ? false
          : undefined;
    };
    const verdicts = [
      pair('a', 'b', match.groups?.['how'] !== undefined),
      ...(match.groups?.['c'] === undefined ? [] : [pair('c', 'd', false)]),
    ];
    const ok = verdicts.includes(false) ? false : verdicts.every(Boolean) ? true : undefined;
    return ok === undefined
      ? []
      : [
          foundAt(
            coded,
            match,
            ok,
            bestOf(linesOf(coded, namesIn(coded, match, 'a'), false)[0] ?? new Map(), [], 1, false).join(', '),
          ),
        ];
  });

const halves = (coded: CodedGrid): Finding[] =>
  allMatches(coded.text, splits).flatMap((match) => {
    const two = [...namesIn(coded, match, 'b'), ...namesIn(coded, match, 'c')];
    const verdicts = linesOf(coded, namesIn(coded, match, 'a'), false).flatMap((line) => {
      const sorted = [...line].toSorted((one, other) => other[1] - one[1]);
      return two.every((name) => line.has(name)) ? [sorted.slice(0, 2).every(([name]) => two.includes(name))] : [];
    });
    return verdicts.length === 0 ? [] : [foundAt(coded, match, verdicts.includes(true), null)];
  });

const confusions = (coded: CodedGrid): Finding[] =>
  allMatches(coded.text, confused).flatMap((match) => {
    const [a, b] = [namesIn(coded, match, 'a'), namesIn(coded, match, 'b')];
    const lines = linesOf(coded, a, true);
    if (lines.length === 0 || b.length === 0) return [];
    const fits = lines.some((line) => bestOf(line, a, 1, false).some((name) => b.includes(name)));
    const number = coded.numbers.get(match.groups?.['n'] ?? '');
    const values = lines.flatMap((line) => b.flatMap((name) => line.get(name) ?? []));
    const ok = fits && (number === undefined || isCell(coded, number, values));
    return [foundAt(coded, match, ok, bestOf(lines[0] ?? new Map(), a, 1, false).join(', '))];
  });

const partners = (coded: CodedGrid): Finding[] =>
  allMatches(coded.text, partner).flatMap((match) => {
    const [a, b] = [namesIn(coded, match, 'a'), namesIn(coded, match, 'b')];
    const sign = /least|weak|worst/.test(match.groups?.['how'] ?? '') ? -1 : 1;
    const fits = (one: readonly string[], other: readonly string[]): boolean =>
      linesOf(coded, one, false).some((line) =>
        [true, false].some((isSize) => bestOf(line, one, sign, isSize).some((name) => other.includes(name))),
      );
    if (a.length === 0 || b.length === 0 || cell(coded, a, b).length === 0) return [];
    const number = coded.numbers.get(match.groups?.['n'] ?? '');
    // "Among the metrics, METEOR agrees best with human judgement": of which side, words leave open.
    const isAmong = /\b(?:among|of) (?:the|all)\b/.test(coded.text);
    const told = number === undefined || isCell(coded, number, cell(coded, a, b));
    if (isAmong && told && !fits(a, b) && !fits(b, a))
      return [foundAt(coded, match, isOpenAmong(coded, a, b, sign), null)];
    return [foundAt(coded, match, told && (fits(a, b) || fits(b, a)), cell(coded, a, b)[0] ?? null)];
  });

/** Some are left out of the comparison: one that is named in the sentence is not, and is ahead. */
const isOpenAmong = (coded: CodedGrid, a: readonly string[], b: readonly string[], sign: number): boolean => {
  const own = cell(coded, a, b)[0] ?? 0;
  const named = [...coded.names.values()].filter((names) => !names.some((one) => a.includes(one) || b.includes(one)));
  return !named.some((names) => cell(coded, names, b).some((value) => value * sign > own * sign));
};

const rivals = (coded: CodedGrid): Finding[] =>
  allMatches(coded.text, rival).flatMap((match) => {
    const [a, b, c] = ['a', 'b', 'c'].map((key) => namesIn(coded, match, key));
    const [own] = cell(coded, a ?? [], c ?? []);
    const [other] = cell(coded, b ?? [], c ?? []);
    if (own === undefined || other === undefined || own === other) return [];
    const isMore = match.groups?.['how'] === 'more';
    const readings = [own > other, Math.abs(own) > Math.abs(other)];
    if (readings[0] !== readings[1]) return [];
    return [foundAt(coded, match, readings[0] === isMore, `${own}; ${other}`)];
  });

const relations = (coded: CodedGrid): Finding[] =>
  allMatches(coded.text, signed).flatMap((match) => {
    const [own] = cell(coded, namesIn(coded, match, 'a'), namesIn(coded, match, 'b'));
    const { pos, neg } = match.groups ?? {};
    if (own === undefined || !isOfSigns(coded) || Math.abs(own) < 0.06 || (pos === undefined && neg === undefined))
      return [];
    return [foundAt(coded, match, own > 0 === (pos !== undefined), own)];
  });

/** What goes with what in a grid: what a word attends to, what a class is taken for, what two quantities have to do with each other. */
export const partnerFindings = (coded: CodedGrid): Finding[] =>
  /\bnot\b|n['’]t\b|\bnever\b|\bneither\b/.test(coded.text)
    ? []
    : [attention, halves, confusions, partners, rivals, relations].flatMap((read) => read(coded));
