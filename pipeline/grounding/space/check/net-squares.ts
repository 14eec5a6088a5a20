import { allMatches } from '../../all-matches.js';
import type { Verdict } from '../../verdict.js';
import { dots, markOf, mentionsIn, type Square, type Squares, squaresOf, squareWord } from './net-square-mentions.js';
import { rowsTold } from './net-square-rows.js';
import { number, type SpaceRule, valueOf } from './rule.js';

const isDenied = (text: string): boolean => /\b(?:not|never)\b|n['’]t\b/.test(text);

const verdict = (start: number, end: number, ok: boolean | undefined, stated: string, actual: string): Verdict => ({
  start,
  end,
  ok,
  stated,
  actual,
  facts: [],
});

const shows = new RegExp(
  `^,? ?(?:(?:which|that) )?(?<not>does not |doesn['’]t )?(?:has|shows?|carries|bears|displays?|contains?|have|there (?:is|are)|(?:is |are )?(?:marked|labell?ed|lettered|called|named)(?: with)?|reads)(?: only| exactly| just)?(?: the (?:number|letter))? (?:an? (?:single )?(?=dot|spot|pip)|(?<mark>${number}|a single|[“"]?[A-Z][”"]?(?=[\\s.,;]|$)))(?: (?:black )?${dots})?`,
  'i',
);

/** "The top square has two dots", "on the bottom square there are four dots". */
const marksTold = (text: string, squares: Squares): Verdict[] =>
  mentionsIn(text, squares).flatMap(({ start, end, squares: own }): Verdict[] => {
    const told = shows.exec(text.slice(end));
    const [one, more] = own;
    if (!told || !one || more) return [];
    const words = told.groups?.['mark'] ?? 'one';
    const stated = words === 'a single' ? '1' : markOf(words);
    return [
      verdict(
        start,
        end + told[0].length,
        (one.mark === stated) !== (told.groups?.['not'] !== undefined),
        stated,
        one.mark,
      ),
    ];
  });

const most =
  /^ ?(?:has|shows|carries|bears|contains|with) the (most|fewest|least|smallest number of|largest number of|greatest number of|highest number of|highest|largest|smallest|lowest)\b/i;

const extremes = (text: string, squares: Squares): Verdict[] =>
  mentionsIn(text, squares).flatMap(({ start, end, squares: own }): Verdict[] => {
    const told = most.exec(text.slice(end));
    const values = squares.all.map(({ mark }) => Number(mark));
    const [one, more] = own;
    if (!told || !one || more || !values.every(Number.isFinite)) return [];
    const edge = /few|least|small|low/i.test(told[1] ?? '') ? Math.min(...values) : Math.max(...values);
    return [verdict(start, end + told[0].length, Number(one.mark) === edge, told[0].trim(), one.mark)];
  });

const facing =
  /^ ?(?:spots?|dots?)?,? ?(?:is|are|lies?|lie|ends? up|will be|would be|sits?|comes?|faces?|stands?)?(?: not| directly| exactly)* ?(?:opposite|facing)(?: to| of)?(?: the)? $/i;
const eachOther = new RegExp(
  `\\b${squareWord} (?:with|showing|marked|labell?ed)? ?(?<a>${number}|[A-Z]) (?:and|&) (?<b>${number}|[A-Z])(?: ${dots})? (?:are|lie|will be|end up|come)(?<not> not)?(?: directly)? (?:opposite|facing)(?: (?:each other|one another|sides|faces))?`,
  'gi',
);
const beside =
  /^ ?(?:is|lies|sits|stands|appears|comes)?(?<not> not)?(?: placed| located| directly| immediately| just| right)* ?(?<side>to the right of|to the left of|right of|left of|above|below|under|beneath|over|on top of|next to|beside|adjacent to)(?: the)? $/i;

const areOpposite = ({ opposite }: Squares, a: string, b: string): boolean | undefined =>
  opposite.length === 0 ? undefined : opposite.some((pair) => pair.includes(a) && pair.includes(b));

const isBeside = (one: Square, other: Square, side: string): boolean => {
  const [across, up] = [one.column - other.column, other.row - one.row];
  if (/right/.test(side)) return across === 1 && up === 0;
  if (/left/.test(side)) return across === -1 && up === 0;
  if (/above|over|top/.test(side)) return up === 1 && across === 0;
  if (/below|under|beneath/.test(side)) return up === -1 && across === 0;
  return Math.abs(across) + Math.abs(up) === 1;
};

const listOfPairs = ({ opposite }: Squares): string => opposite.map((pair) => pair.join('–')).join(', ');

/** "The square with five spots is directly to the right of the one with three", "the one opposite the six". */
const neighboursTold = (text: string, squares: Squares): Verdict[] => {
  const all = mentionsIn(text, squares);
  return all.slice(1).flatMap((other, at): Verdict[] => {
    const one = all[at];
    const [[a, moreA], [b, moreB]] = [one?.squares ?? [], other.squares];
    if (!one || !a || !b || moreA || moreB) return [];
    const between = text.slice(one.end, other.start);
    const side = beside.exec(between)?.groups?.['side'];
    if (side !== undefined) {
      const ok = isBeside(a, b, side.toLowerCase()) !== isDenied(between);
      return [verdict(one.start, other.end, ok, between.trim(), '')];
    }
    if (!facing.test(between)) return [];
    const is = areOpposite(squares, a.mark, b.mark);
    const ok = is === undefined ? undefined : is !== isDenied(between);
    return [verdict(one.start, other.end, ok, 'opposite', listOfPairs(squares))];
  });
};

/** "The faces with 2 and 5 are opposite each other". */
const oppositesTold = (text: string, squares: Squares): Verdict[] =>
  allMatches(text, eachOther).map(({ index, 0: words, groups = {} }) => {
    const is = areOpposite(squares, markOf(groups['a'] ?? ''), markOf(groups['b'] ?? ''));
    const ok = is === undefined ? undefined : is !== (groups['not'] !== undefined);
    return verdict(index, index + words.length, ok, 'opposite', listOfPairs(squares));
  });

const sums = new RegExp(
  `\\bopposite (?:faces|sides|squares|numbers)\\b[^.;]*?\\b(?:add up to|sum (?:up )?to|total|sum is|give|make)(?<not> not)? (?<sum>${number})\\b`,
  'gi',
);

const sumsTold = (text: string, { opposite }: Squares): Verdict[] =>
  allMatches(text, sums).flatMap(({ index, 0: words, groups = {} }) => {
    const stated = valueOf(groups['sum'] ?? '');
    const actual = opposite.map(([a, b]) => Number(a) + Number(b));
    if (actual.length === 0 || !actual.every(Number.isFinite)) return [];
    const ok = actual.every((one) => one === stated) !== isDenied(words);
    return [verdict(index, index + words.length, ok, String(stated), actual.join(', '))];
  });

/** "The squares carry dots", where they carry letters. */
const dotsTold = (text: string, { all }: Squares): Verdict[] => {
  const isLettered = all.some(({ mark }) => mark !== '') && all.every(({ mark }) => !/^\d/.test(mark));
  if (!isLettered || /\b(?:no|not|without|never|instead)\b|n['’]t\b/i.test(text)) return [];
  const actual = all.map(({ mark }) => mark).join(' ');
  return allMatches(text, /\b(?:dots|spots|pips|eyes)\b/gi).map(({ index, 0: words }) =>
    verdict(index, index + words.length, false, words, actual),
  );
};

/** What is drawn on the squares of a net, where each stands, and which lie opposite when it is folded. */
export const netSquareRule: SpaceRule = (text, { figure }) => {
  const squares = squaresOf(figure);
  return squares === undefined
    ? []
    : [
        ...marksTold(text, squares),
        ...extremes(text, squares),
        ...neighboursTold(text, squares),
        ...oppositesTold(text, squares),
        ...sumsTold(text, squares),
        ...rowsTold(text, squares),
        ...dotsTold(text, squares),
      ];
};
