import { allMatches } from '../../all-matches.js';
import type { Finding } from '../mention.js';
import { agrees } from '../query.js';
import { foundAt, NAME, noun, NUMBER, type CodedGrid } from './coded.js';
import { truthOf } from './partners.js';

const to = '(?:with|to|on|for|as)';
const goes =
  '(?:agrees?|correlates?|correlated|(?:is|are|was|were|gets?|got)(?: \\p{L}+ly)?(?: (?:correlated|related|associated|linked|aligned|tied|connected))?|go(?:es)?|co-?var(?:y|ies))';
const than = new RegExp(
  `${noun('a')} ${goes} (?<how>more|less|better)(?: (?:strongly|closely|weakly|highly|tightly|often))?(?: (?:correlated|related|associated|linked|aligned|tied))? (?:with|to) ${noun('b')} than (?:it (?:is|does) )?(?:with|to) ${noun('c')}`,
  'giu',
);
const listed = new RegExp(
  `${noun('a')} (?:is|was|are|were|correlates|correlated)(?: (?:strongly|weakly|clearly|moderately|slightly))* (?:(?<pos>positively)|(?<neg>negatively|inversely))(?: (?:related|correlated|associated|linked))? (?:with|to) (?:both |all of )?(?<list>${noun('b')}(?:(?:,|,? and|,? as well as) (?:the )?${NAME})*)`,
  'giu',
);
const negatives =
  /(?<=^|[,;:] |\bso |\bthat )(?:there (?:is|are) no|none of the \p{L}+ (?:shows?|showed|has|have|had)(?: an?)?|no (?:pair|two)\b[^.;,]{0,20} (?:shows?|has|have)(?: an?)?) (?<sign>negative|positive) (?:correlations?|coefficients?|values?|entr(?:y|ies)|cells?|relationships?|numbers?)(?= ?(?:[.,;]|$|in|at|between|among|anywhere))/giu;
const grades =
  '(?:(?<neg>most negative|lowest|smallest(?! absolute))|(?<pos>most positive|highest|largest|greatest)|(?<strong>strongest|closest|tightest)|(?<weak>weakest|loosest))';
const things =
  '(?:correlations?|values?|coefficients?|links?|relations?(?:hip)?|associations?|entr(?:y|ies)|connections?|pairs?|figures?|ones?|numbers?|cells?)';
const extreme = new RegExp(
  `\\b(?:the |by far )+${grades} ${things}(?: (?:of|in) (?:the )?(?:whole |entire )?(?:matrix|table|chart|figure|all)| overall| of all)?,? ?(?:(?:is|was|of|at)? ?(?:about )?${NUMBER}, ?)?(?:is |was |lies |exists |occurs |holds |appears )?(?:found |seen |that |the one |that of )*(?:between|of|for)? ?(?:the )?${noun('a')} and ${noun('b')}`,
  'giu',
);
const most = new RegExp(
  `${noun('a')} and ${noun('b')} (?:that |which )?(?:are|were) (?:the )?(?:(?<strong>most (?:strongly|closely|highly|tightly)|strongest|closest)|(?<weak>least (?:strongly|closely)|weakest)) (?:correlated|related|associated|linked)`,
  'giu',
);
const taken =
  '(?:mistaken|misclassified|predicted|classified|labell?ed|taken|scored|identified|recogni[sz]ed|confused|misread|called)';
const never = new RegExp(
  `(?<=^|[,;:] ?)no ${noun('a')}(?: \\p{L}+)? (?:is|was|were|are|has been|gets?|got) (?:ever )?${taken} (?:${to}|to be) (?:an? )?${noun('b')}`,
  'giu',
);
const oftener = new RegExp(
  `${noun('a')}(?: \\p{L}+)? (?:is|are|was|were|gets?|got) ${taken} (?:with|for|as) ${noun('b')} (?<how>more|less) (?:often|frequently) than (?:with|for|as) ${noun('c')}`,
  'giu',
);

const named = (coded: CodedGrid, match: RegExpMatchArray, key: string): readonly string[] =>
  coded.names.get(match.groups?.[key] ?? '') ?? [];

/** What stands where two names meet, whichever of them is the row. */
const cellsOf = ({ grid }: CodedGrid, a: readonly string[], b: readonly string[]): number[] =>
  grid.cells.flatMap(({ names: [row, column], value }) =>
    (a.includes(row) && b.includes(column)) || (b.includes(row) && a.includes(column)) ? [value] : [],
  );

/** What stands where a true name and a predicted one meet; either way where the titles tell neither. */
const takenFor = (coded: CodedGrid, a: readonly string[], b: readonly string[]): number[] => {
  const truth = truthOf(coded.world);
  if (truth === undefined) return cellsOf(coded, a, b);
  return coded.grid.cells.flatMap(({ names, value }) =>
    a.includes(names[truth]) && b.includes(names[truth === 0 ? 1 : 0]) ? [value] : [],
  );
};

const othersThanDiagonal = ({ grid }: CodedGrid): number[] =>
  grid.cells.flatMap(({ names, value }) => (names[0] === names[1] ? [] : [value]));

/** A table of coefficients: the same names on both sides, each cell from -1 to 1. */
const isOfCoefficients = ({ grid: { cells } }: CodedGrid): boolean => {
  const columns = new Set(cells.map(({ names }) => names[1]));
  return cells.every(({ names, value }) => Math.abs(value) <= 1 && columns.has(names[0]));
};

/** "correlates negatively with age (−0.85)": the number is held against the cell elsewhere. */
const tellsNumber = (coded: CodedGrid, match: RegExpExecArray | RegExpMatchArray): boolean =>
  new RegExp(
    `^ ?(?:\\(|,? ?(?:(?:at|of|with)(?: an?)?(?: \\p{L}+ of)?|r ?=|reaching) ?|, ?|: ?)*(?:r ?= ?)?${NUMBER}`,
    'u',
  ).test(coded.text.slice((match.index ?? 0) + match[0].length));

const rivals = (coded: CodedGrid): Finding[] =>
  allMatches(coded.text, than).flatMap((match) => {
    const [a, b, c] = [named(coded, match, 'a'), named(coded, match, 'b'), named(coded, match, 'c')];
    const [own, other] = [cellsOf(coded, a, b)[0], cellsOf(coded, a, c)[0]];
    if (own === undefined || other === undefined || own === other) return [];
    const readings = [own > other, Math.abs(own) > Math.abs(other)];
    if (readings[0] !== readings[1]) return [];
    return [foundAt(coded, match, readings[0] === (match.groups?.['how'] !== 'less'), `${own}; ${other}`)];
  });

const signs = (coded: CodedGrid): Finding[] =>
  allMatches(coded.text, listed).flatMap((match) => {
    const a = named(coded, match, 'a');
    const others = [...(match.groups?.['list'] ?? '').matchAll(new RegExp(NAME, 'gu'))].map(
      ([sign]) => coded.names.get(sign) ?? [],
    );
    const values = others.map((one) => cellsOf(coded, a, one)[0]);
    if (values.some((one) => one === undefined || Math.abs(one) < 0.06)) return [];
    const ok = values.every((one) => (one ?? 0) > 0 === (match.groups?.['pos'] !== undefined));
    if (ok && tellsNumber(coded, match)) return [];
    return [foundAt(coded, match, ok, values.join('; '))];
  });

const noneOfSign = (coded: CodedGrid): Finding[] =>
  allMatches(coded.text, negatives).flatMap((match) => {
    const sign = match.groups?.['sign']?.toLowerCase() === 'negative' ? -1 : 1;
    const some = othersThanDiagonal(coded).filter((one) => one * sign > 0.005);
    return [foundAt(coded, match, some.length === 0, some.length)];
  });

const ends = (coded: CodedGrid): Finding[] =>
  [extreme, most].flatMap((pattern) =>
    allMatches(coded.text, pattern).flatMap((match) => {
      const { neg, pos, strong } = match.groups ?? {};
      const [a, b] = [named(coded, match, 'a'), named(coded, match, 'b')];
      // "0.91, for Wake and Wake": on the diagonal, of which this is not said.
      if (a.some((one) => b.includes(one))) return [];
      const [own] = cellsOf(coded, a, b);
      const all = othersThanDiagonal(coded);
      if (own === undefined || all.length < 4) return [];
      const [high, low] = [Math.max(...all), Math.min(...all)];
      const sizes = all.map((one) => Math.abs(one));
      const [big, small] = [Math.max(...sizes), Math.min(...sizes)];
      const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.0051;
      const ok =
        neg !== undefined
          ? near(own, low) || (!/negative/i.test(neg) && near(Math.abs(own), small))
          : pos !== undefined || strong !== undefined
            ? near(own, high) || near(Math.abs(own), big)
            : near(Math.abs(own), small) || near(own, low);
      const number = coded.numbers.get(new RegExp(NUMBER, 'u').exec(match[0])?.[0] ?? '');
      const isTold = !number || agrees(number, own, coded.grid.plot.measure);
      // What is so is left to the rules that read more of the sentence.
      return ok && isTold ? [] : [foundAt(coded, match, false, own)];
    }),
  );

const confusions = (coded: CodedGrid): Finding[] => [
  ...allMatches(coded.text, never).flatMap((match) => {
    const own = takenFor(coded, named(coded, match, 'a'), named(coded, match, 'b'));
    return own.length === 0
      ? []
      : [
          foundAt(
            coded,
            match,
            own.every((one) => one === 0),
            Math.max(...own),
          ),
        ];
  }),
  ...allMatches(coded.text, oftener).flatMap((match) => {
    const a = named(coded, match, 'a');
    const [b, c] = [takenFor(coded, a, named(coded, match, 'b')), takenFor(coded, a, named(coded, match, 'c'))];
    const [one, other] = [b[0], c[0]];
    if (one === undefined || other === undefined || b.length > 1 || c.length > 1 || one === other) return [];
    return [foundAt(coded, match, one > other === (match.groups?.['how'] === 'more'), `${one}; ${other}`)];
  }),
];

/** What two names have to do with each other: more than another pair, of which sign, the strongest of all, never taken for each other. */
export const pairFindings = (coded: CodedGrid): Finding[] => {
  if (/\bnot\b|n['’]t\b|\bneither\b|\b(?:second|third|next|among|except)\b/i.test(coded.text)) return [];
  const confused = confusions(coded);
  if (!isOfCoefficients(coded)) return confused;
  return [...rivals(coded), ...signs(coded), ...noneOfSign(coded), ...ends(coded), ...confused];
};
