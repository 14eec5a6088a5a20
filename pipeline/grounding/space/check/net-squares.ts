import { allMatches } from '../../all-matches.js';
import type { SceneElement } from '../../../../renderers/scene.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { SpaceFigure } from '../figure.js';
import { number, type SpaceRule, valueOf } from './rule.js';

interface Square {
  readonly column: number;
  readonly row: number;
  /** What is drawn on it: a letter, a number, so many dots. */
  readonly mark: string;
}

interface Squares {
  readonly all: readonly Square[];
  /** The longest row, from left to right. */
  readonly row: readonly Square[];
  /** Marks that lie opposite each other when it is folded. */
  readonly opposite: readonly (readonly [string, string])[];
}

const squareOf = ({ data }: SceneElement): Square[] => {
  const [column, row] = [data?.['column'], data?.['row']];
  return typeof column === 'number' && typeof row === 'number'
    ? [{ column, row, mark: String(data?.['mark'] ?? '') }]
    : [];
};

/** The squares of the one net of a figure; undefined where there is none, or several. */
const squaresOf = oncePer((figure: SpaceFigure): Squares | undefined => {
  const [net, more] = figure.nets;
  if (!net || more) return undefined;
  const all = figure.scene.elements.flatMap((one) => (one.data?.['type'] === 'net face' ? squareOf(one) : []));
  const rows = [...new Set(all.map(({ row }) => row))].map((row) =>
    all.filter((one) => one.row === row).toSorted((a, b) => a.column - b.column),
  );
  const opposite = String(net.data?.['opposite'] ?? '')
    .split(' ')
    .flatMap((one): (readonly [string, string])[] => {
      const [a, b] = one.split('-');
      return a !== undefined && b !== undefined && b !== '' ? [[a, b]] : [];
    });
  return all.length < 4 ? undefined : { all, row: rows.toSorted((a, b) => b.length - a.length)[0] ?? [], opposite };
});

const dots = '(?:spots?|dots?|pips?|eyes?|points?)';
const squareWord = '(?:squares?|faces?|fields?|panels?|tiles?|sides?|ones?|cells?)';
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

const mentions = new RegExp(
  [
    `\\b(?<bare>(?:top|topmost|upper|uppermost|highest|bottom|bottommost|lower|lowest|leftmost|left-most|rightmost|right-most|first|second|third|fourth|last)) (?:${squareWord})(?: (?:of|in) (?:the|that|this) (?:horizontal |middle |long )?row(?: of four)?)?\\b`,
    `\\b${squareWord} (?:at|on|in|to) the (?:very |far )?(?<where>top|bottom|left|right|left end|right end|left-hand end|right-hand end)(?: (?:end )?of the (?:row|net|figure))?\\b`,
    `\\b${squareWord} (?:with|showing|that shows|that has|having|carrying|bearing|marked(?: with)?|labell?ed(?: with)?)(?: an?| the)?(?: (?:number|letter))? (?<mark>${number}|[“"]?[A-Z][”"]?)(?: ${dots})?(?![\\w])`,
    `(?<![\\w])(?:the )?(?<letter>[A-Z])(?= (?:is|lies|sits|stands|will|ends|comes|appears|and|$)|[.,;]|$)`,
    `\\b(?<=opposite (?:of |to )?)(?:the )?(?<single>${number})\\b(?= ?[.,;]| and|$)`,
  ].join('|'),
  'gi',
);

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly squares: readonly Square[];
}

const markOf = (words: string): string => {
  const plain = words.replace(/[“”"]/g, '');
  return /^[A-Z]$/.test(plain) ? plain : String(valueOf(plain));
};

const edgeOf = ({ all, row }: Squares, words: string): readonly Square[] => {
  const tops = all.map((one) => one.row);
  const [first, last] = [Math.min(...tops), Math.max(...tops)];
  if (/^(?:top|upper|highest)/.test(words)) return all.filter((one) => one.row === first);
  if (/^(?:bottom|lower|lowest)/.test(words)) return all.filter((one) => one.row === last);
  if (words.startsWith('left')) return row.slice(0, 1);
  if (/^(?:right|last)/.test(words)) return row.slice(-1);
  const at = ordinals.indexOf(words);
  return at < 0 ? [] : row.slice(at, at + 1);
};

const mentionsIn = (text: string, squares: Squares): Mention[] =>
  allMatches(text, mentions).map(({ index, 0: all, groups = {} }) => {
    const mark = groups['mark'] ?? groups['single'] ?? groups['letter'];
    const edge = (groups['bare'] ?? groups['where'])?.toLowerCase();
    return {
      start: index,
      end: index + all.length,
      squares:
        mark === undefined ? edgeOf(squares, edge ?? '') : squares.all.filter((one) => one.mark === markOf(mark)),
    };
  });

const isDenied = (text: string): boolean => /\b(?:not|never)\b|n['’]t\b/.test(text);

const verdict = (start: number, end: number, ok: boolean | undefined, stated: string, actual: string): Verdict => ({
  start, end, ok, stated, actual, facts: [],
}); // prettier-ignore

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

/** "The square with five spots is directly to the right of the one with three", "the one opposite the six". */
const pairsTold = (text: string, squares: Squares): Verdict[] => {
  const all = mentionsIn(text, squares);
  const pairs = all.slice(1).flatMap((other, at): Verdict[] => {
    const one = all[at];
    const [[a, moreA], [b, moreB]] = [one?.squares ?? [], other.squares];
    if (!one || !a || !b || moreA || moreB) return [];
    const between = text.slice(one.end, other.start);
    const side = beside.exec(between)?.groups;
    if (side)
      return [verdict(one.start, other.end, isBeside(a, b, side['side']?.toLowerCase() ?? '') !== isDenied(between), between.trim(), '')];
    if (!facing.test(between)) return [];
    const is = areOpposite(squares, a.mark, b.mark);
    return [verdict(one.start, other.end, is === undefined ? undefined : is !== isDenied(between), 'opposite', squares.opposite.map((pair) => pair.join('–')).join(', '))];
  }); // prettier-ignore
  const mutual = allMatches(text, eachOther).map(({ index, 0: words, groups = {} }) => {
    const is = areOpposite(squares, markOf(groups['a'] ?? ''), markOf(groups['b'] ?? ''));
    return verdict(index, index + words.length, is === undefined ? undefined : is !== (groups['not'] !== undefined), 'opposite', squares.opposite.map((pair) => pair.join('–')).join(', '));
  }); // prettier-ignore
  return [...pairs, ...mutual];
};

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

const inRow = new RegExp(
  `\\b(?<count>${number})(?: of (?:them|the (?:six )?squares))?(?: (?:light |dark |pale )?(?:\\w+ )?${squareWord})? (?:(?:are |is )?(?:arranged|placed|lie|stand|lined up|form|forming|make|making|sit|joined|set)?(?: up)? ?(?:in |into )?|in )(?:a|one) (?:single |horizontal |long |straight )*row\\b`,
  'gi',
);
const listed = new RegExp(
  `\\brow\\b(?: of \\w+)?[^.;:]*?(?:goes|shows?|showing|reads?|contains?|has|have|with|are|is|:|bears?|carr(?:y|ies))(?: the)?(?: (?:numbers|letters|faces|squares|spots|squares with))? (?<list>(?:${number}|[A-Z])(?:, (?:${number}|[A-Z]))+,? and (?:${number}|[A-Z])|(?:(?:${number}|[A-Z]), )+(?:${number}|[A-Z]))(?![\\w])`,
  'gi',
);
const attached = new RegExp(
  `\\b(?:attached|joined|glued|added|hang|sits?|placed|connected|above and|above|below)\\b[^.;]*?\\b(?<which>${ordinals.join('|')}|last) (?:square|one|face|field)\\b`,
  'gi',
);

/** "Four squares in a row, showing two, three, five and four", "one is attached above the second square". */
const rowsTold = (text: string, squares: Squares): Verdict[] => rowsIn(text, squares, squares.all, squares.row);

const rowsIn = (text: string, squares: Squares, all: readonly Square[], row: readonly Square[]): Verdict[] => [
  ...allMatches(text, inRow).map(({ index, 0: words, groups = {} }) => {
    const stated = valueOf(groups['count'] ?? '');
    const columns = [...new Set(all.map(({ column }) => column))].map((column) => all.filter((one) => one.column === column).length);
    return verdict(index, index + words.length, [row.length, ...columns].includes(stated), String(stated), String(row.length));
  }), // prettier-ignore
  ...allMatches(text, listed).map(({ index, 0: words, groups = {} }) => {
    const stated = allMatches(groups['list'] ?? '', new RegExp(`\\b(?:${number}|[A-Z])\\b`, 'gi')).map(([one]) => markOf(one));
    const actual = row.map(({ mark }) => mark);
    return verdict(index, index + words.length, stated.join(' ') === actual.join(' '), stated.join(' '), actual.join(' '));
  }), // prettier-ignore
  ...allMatches(text, attached).flatMap(({ index, 0: words, groups = {} }) => {
    if (!/\brow\b/.test(text)) return [];
    const which = groups['which']?.toLowerCase() ?? '';
    const column = (which === 'last' ? row.at(-1) : row[ordinals.indexOf(which)])?.column;
    const others = all.filter((one) => one.row !== row[0]?.row);
    if (others.length === 0) return [];
    // "The square A is attached above …": that one.
    const own = mentionsIn(text, squares)
      .filter((one) => one.end <= index && one.squares.length === 1)
      .at(-1)?.squares[0];
    const some = own && own.row !== row[0]?.row ? [own] : others;
    const ok = some.some((one) => one.column === column);
    return [verdict(index, index + words.length, ok, which, others.map((one) => String(one.column)).join(' '))];
  }),
];

/** "The squares carry dots", where they carry letters. */
const dotsTold = (text: string, { all }: Squares): Verdict[] => {
  const isLettered = all.some(({ mark }) => mark !== '') && all.every(({ mark }) => !/^\d/.test(mark));
  if (!isLettered || /\b(?:no|not|without|never|instead)\b|n['’]t\b/i.test(text)) return [];
  return allMatches(text, /\b(?:dots|spots|pips|eyes)\b/gi).map(({ index, 0: words }) => verdict(index, index + words.length, false, words, all.map(({ mark }) => mark).join(' ')));
}; // prettier-ignore

/** What is drawn on the squares of a net, where each stands, and which lie opposite when it is folded. */
export const netSquareRule: SpaceRule = (text, { figure }) => {
  const squares = squaresOf(figure);
  return squares === undefined
    ? []
    : [
        ...marksTold(text, squares),
        ...extremes(text, squares),
        ...pairsTold(text, squares),
        ...sumsTold(text, squares),
        ...rowsTold(text, squares),
        ...dotsTold(text, squares),
      ];
};
