import { allMatches } from '../../all-matches.js';
import type { Grid } from '../field/grid.js';
import type { Finding } from '../mention.js';
import { agrees } from '../query.js';
import { countOf } from '../number-words.js';
import { foundAt, noun, NUMBER, type CodedGrid } from './coded.js';
import { truthOf } from './partners.js';

const cellNoun = '(?:cells?|entr(?:y|ies)|elements?|values?|weights?|numbers?|correlations?|coefficients?|scores?)';
const which = '(?<which>off-diagonal |diagonal )?';
const beyond =
  '(?:exceeds?|(?:is|are|lies?|goes|go|rises?)(?: (?:above|over|higher than|greater than|larger than|more than))|above|over|reaches)';
const none = new RegExp(
  `(?<=^|[,;:] ?|so |that )(?:no|none of the) ${which}${cellNoun}(?: (?:of|in) the \\p{L}+)? ${beyond} (?:an? |the )?(?:\\p{L}+ of )?(?<n>${NUMBER})`,
  'gu',
);
const words = 'no|only one|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+';
const counted = new RegExp(
  `(?<=^|[,;:] ?)(?:only |just |exactly )?(?<count>${words}) (?:of the )?${which}(?:cells?|entries|elements)(?: (?:of|in) the \\p{L}+)? (?:is|are|lies?|have (?:a )?values?) (?:(?<negative>negative|below zero)|(?<positive>positive)|(?<up>above|over)|(?<down>below|under)) ?(?<n>${NUMBER})?`,
  'gu',
);
const between = new RegExp(
  `\\b(?:between|for) ${noun('a')} and ${noun('b')}(?: ?\\((?:r ?= ?)?|,? (?:which|that) (?:is|reaches|amounts to) |:? (?:is|reaches|of|at|with) |, )(?:only |about |just |a mere |at |r ?= ?)*(?<n>${NUMBER})`,
  'gu',
);
const ofBetween = new RegExp(
  `\\b(?:correlation|coefficient|value|weight|similarity|score)s? of (?:only |about |just )*(?<n>${NUMBER}) (?:between|for) ${noun('a')} and ${noun('b')}`,
  'gu',
);
const taken =
  '(?:misclassified|predicted|classified|mistaken|labell?ed|mislabell?ed|taken|scored|identified|wrongly classified|recogni[sz]ed)';
const share = new RegExp(
  `(?<n>${NUMBER}) of (?:all )?${noun('a')}(?: \\p{L}+)? (?:is|are|was|were|got) ${taken} (?:as|for) ${noun('b')}`,
  'gu',
);
const worstError = new RegExp(
  `\\b(?:the )?(?:most (?:frequent|common)|largest|main|dominant) (?:error|confusion|mistake|misclassification)s? (?:is|are|was|were|occurs?)(?: that of| between| for| when)? ${noun('a')}(?: (?:is|are|being|that (?:is|are)|which (?:is|are)))? (?:${taken} (?:as|for)|(?<both>and)) ${noun('b')}`,
  'gu',
);
const superb = '(?:recogni[sz]ed|classified|predicted|identified|detected|separated)';
const best = new RegExp(
  `${noun('a')} (?:is|are|was|were) (?:by far )?(?:the (?:one|class)(?: (?:which|that) is)? )?(?:(?:the )?(?<good>best ${superb}|easiest)|(?<good2>${superb}(?: by far)? (?:best|most reliably))|(?:the )?(?<bad>worst ${superb}|hardest|weakest|most difficult)|(?<bad2>${superb}(?: by far)? worst))(?! than)(?:,? (?:with|at) (?:an? (?:recall|accuracy) of )?(?:about )?(?<n>${NUMBER})(?! (?:recall|precision)))?`,
  'gu',
);
const worst = new RegExp(
  `\\bthe (?:(?<bad>weakest|hardest|worst|most difficult)|(?<good>easiest|strongest|best)) (?:class|stage|category|label) (?:is|was) ${noun('a')}`,
  'gu',
);

/** "Dog has the lowest recall, at 81%": of the cells on the diagonal. */
const recalled = new RegExp(
  `${noun('a')}(?: (?:is|are|was|were|has|have|had|shows?|gets?|reach(?:es)?|comes? out) (?:by far )?with)?(?: (?:has|have|had|shows?|gets?|reach(?:es)?))?(?: by far)? the (?:(?<good>best|highest)|(?<bad>worst|lowest)) (?:recall|accuracy|hit rate|sensitivity)(?:,? (?:\\(|with |at |of )(?:about |only |just )*(?<n>${NUMBER}))?`,
  'gu',
);

/** "Overall 174 of the 200 cells lie on the diagonal". */
const onDiagonal = new RegExp(
  `(?<n>${NUMBER}) of (?:the |all )*(?<all>${NUMBER})(?: [\\p{L}-]+){0,2} (?:lie|are|fall|sit)(?: found)? on the (?:main )?diagonal`,
  'gu',
);

const isDiagonal = ({ names }: Grid['cells'][number]): boolean => names[0] === names[1];

const picked = ({ grid }: CodedGrid, said: string | undefined): Grid['cells'] =>
  said === undefined ? grid.cells : grid.cells.filter((cell) => isDiagonal(cell) === said.startsWith('diag'));

/** The number as it stands in the cells: percent of shares. */
const levelIn = ({ grid, numbers }: CodedGrid, sign: string | undefined): number | undefined => {
  const number = numbers.get(sign ?? '');
  const isShare = grid.cells.every(({ value }) => Math.abs(value) <= 1);
  return number && (number.unit === 'percent' && isShare ? number.value / 100 : number.value);
};

const isPartial = /\b(?:except(?:ing)?|apart from|besides|other than|if|would|should|unless|outside)\b/;

const boundFindings = (coded: CodedGrid): Finding[] => (isPartial.test(coded.text) ? [] : boundsIn(coded));

const boundsIn = (coded: CodedGrid): Finding[] => [
  ...allMatches(coded.text, none).flatMap((match) => {
    const level = levelIn(coded, match.groups?.['n']);
    const values = picked(coded, match.groups?.['which']).map(({ value }) => value);
    if (level === undefined || values.length === 0) return [];
    const top = Math.max(...values);
    const off = top - level;
    return Math.abs(off) < Math.abs(level) * 1e-9
      ? [foundAt(coded, match, true, top)]
      : [foundAt(coded, match, off < 0, top)];
  }),
  ...allMatches(coded.text, counted).flatMap((match) => {
    const { count = '', negative, positive, up, n, which: part } = match.groups ?? {};
    const level = negative !== undefined || positive !== undefined ? 0 : levelIn(coded, n);
    if (level === undefined) return [];
    const isUp = positive !== undefined || up !== undefined;
    const values = picked(coded, part).map(({ value }) => value);
    const actual = values.filter((value) => (isUp ? value > level : value < level)).length;
    const stated = count === 'no' ? 0 : countOf(count.replace('only ', ''));
    // A table that is its own mirror has each pair twice.
    const isMirror = values.length > 0 && actual % 2 === 0 && actual / 2 === stated;
    return [foundAt(coded, match, actual === stated || isMirror, actual)];
  }),
];

const valuesOf = ({ grid, names }: CodedGrid, match: RegExpMatchArray): number[] => {
  const [a, b] = ['a', 'b'].map((key) => names.get(match.groups?.[key] ?? '') ?? []);
  return grid.cells.flatMap(({ names: [row, column], value }) =>
    (a?.includes(row) && b?.includes(column)) || (b?.includes(row) && a?.includes(column)) ? [value] : [],
  );
};

const told = (coded: CodedGrid): Finding[] =>
  [between, ofBetween].flatMap((pattern) =>
    allMatches(coded.text, pattern).flatMap((match) => {
      const number = coded.numbers.get(match.groups?.['n'] ?? '');
      const values = valuesOf(coded, match);
      if (!number || values.length === 0) return [];
      const ok = values.some((value) => agrees(number, value, coded.grid.plot.measure));
      // "Errors are concentrated between A and B (6 and 9)".
      return ok || values.length === 1 || values[0] === values[1] ? [foundAt(coded, match, ok, values.join('; '))] : [];
    }),
  );

const errors = (coded: CodedGrid): Finding[] => {
  const { grid, names, world, numbers } = coded;
  const truth = truthOf(world);
  const sum = (cells: Grid['cells']): number => cells.reduce((all, { value }) => all + value, 0);
  const isPair = (
    [row, column]: readonly [string, string],
    a: readonly string[],
    b: readonly string[],
    isBoth: boolean,
  ): boolean => {
    const [real, seen] = truth === 1 ? [column, row] : [row, column];
    return (
      (a.includes(real) && b.includes(seen)) ||
      ((isBoth || truth === undefined) && a.includes(seen) && b.includes(real))
    );
  };
  return [
    ...allMatches(coded.text, onDiagonal).flatMap((match) => {
      const [some, all] = [match.groups?.['n'], match.groups?.['all']].map((sign) => numbers.get(sign ?? '')?.value);
      const [own, whole] = [sum(grid.cells.filter(isDiagonal)), sum(grid.cells)];
      return all === whole ? [foundAt(coded, match, some === own, own)] : [];
    }),
    ...allMatches(coded.text, share).flatMap((match) => {
      const [a = [], b = []] = ['a', 'b'].map((key) => names.get(match.groups?.[key] ?? ''));
      const number = coded.numbers.get(match.groups?.['n'] ?? '');
      const own = grid.cells.filter((cell) => isPair(cell.names, a, b, false));
      if (!number || own.length === 0) return [];
      return [
        foundAt(
          coded,
          match,
          own.some(({ value }) => agrees(number, value, grid.plot.measure)),
          own[0]?.value ?? null,
        ),
      ];
    }),
    ...allMatches(coded.text, worstError).flatMap((match) => {
      const [a = [], b = []] = ['a', 'b'].map((key) => names.get(match.groups?.[key] ?? ''));
      const others = grid.cells.filter((cell) => !isDiagonal(cell));
      const top = Math.max(...others.map(({ value }) => value));
      const own = others.filter((cell) => isPair(cell.names, a, b, match.groups?.['both'] !== undefined));
      if (own.length === 0) return [];
      return [
        foundAt(
          coded,
          match,
          own.some(({ value }) => value >= top),
          others.find(({ value }) => value === top)?.names.join(', ') ?? null,
        ),
      ];
    }),
  ];
};

const classes = (coded: CodedGrid): Finding[] => {
  const { grid, names, world } = coded;
  const truth = truthOf(world) ?? 0;
  const right = new Map(grid.cells.filter(isDiagonal).map((cell) => [cell.names[0], cell.value]));
  if (right.size < 3 || right.size !== grid.rows) return [];
  const recall = (name: string): number =>
    (right.get(name) ?? 0) / grid.cells.reduce((sum, cell) => (cell.names[truth] === name ? sum + cell.value : sum), 0);
  return [best, worst, recalled].flatMap((pattern) =>
    allMatches(coded.text, pattern).flatMap((match) => {
      const own = (names.get(match.groups?.['a'] ?? '') ?? []).filter((name) => right.has(name));
      const [name] = own;
      if (name === undefined || /\b(?:not|second|among)\b/.test(coded.text)) return [];
      const sign = match.groups?.['bad'] === undefined && match.groups?.['bad2'] === undefined ? 1 : -1;
      const leads = (of: (one: string) => number): boolean =>
        [...right.keys()].every((other) => of(other) * sign <= of(name) * sign + 1e-9);
      const number = coded.numbers.get(match.groups?.['n'] ?? '');
      const told = [right.get(name) ?? 0, recall(name)];
      const isTold = !number || told.some((value) => agrees(number, value, grid.plot.measure));
      const ok = isTold && (leads((one) => right.get(one) ?? 0) || leads(recall));
      return [foundAt(coded, match, ok, right.get(name) ?? null)];
    }),
  );
};

/** What is said of single cells of a grid, and of all of them: none over a level, how many, the best and the worst class. */
export const cellFindings = (coded: CodedGrid): Finding[] => [
  ...boundFindings(coded),
  ...told(coded),
  ...errors(coded),
  ...classes(coded),
];
