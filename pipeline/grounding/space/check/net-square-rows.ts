import { allMatches } from '../../all-matches.js';
import type { Verdict } from '../../verdict.js';
import { markOf, mentionsIn, ordinals, type Squares, squareWord } from './net-square-mentions.js';
import { number, spanOf, valueOf } from './rule.js';

const inRow = new RegExp(
  `\\b(?<count>${number})(?: of (?:them|the (?:six )?squares))?(?: (?:light |dark |pale )?(?:\\w+ )?${squareWord})? (?:(?:are |is )?(?:arranged|placed|lie|stand|lined up|form|forming|make|making|sit|joined|set)?(?: up)? ?(?:in |into )?|in )(?:a|one) (?:single |horizontal |long |straight )*row\\b`,
  'gi',
);
const listed = new RegExp(
  `\\brow\\b(?: of \\w+)?[^.;:]*?(?:goes|shows?|showing|reads?|contains?|has|have|with|are|is|:|bears?|carr(?:y|ies))(?: the)?(?: (?:numbers|letters|faces|squares|spots|squares with))? (?<list>(?:${number}|[A-Z])(?:, (?:${number}|[A-Z]))+,? and (?:${number}|[A-Z])|(?:(?:${number}|[A-Z]), )+(?:${number}|[A-Z]))(?![\\w])`,
  'gi',
);
const item = new RegExp(`\\b(?:${number}|[A-Z])\\b`, 'gi');
const attached = new RegExp(
  `\\b(?:attached|joined|glued|added|hang|sits?|placed|connected|above and|above|below)\\b[^.;]*?\\b(?<which>${ordinals.join('|')}|last) (?:square|one|face|field)\\b`,
  'gi',
);

/** "Four squares in a row": in the longest one, or in a column. */
const lengthsTold = (text: string, { all, row }: Squares): Verdict[] =>
  allMatches(text, inRow).map((match) => {
    const stated = valueOf(match.groups?.['count'] ?? '');
    const columns = [...new Set(all.map(({ column }) => column))].map(
      (column) => all.filter((one) => one.column === column).length,
    );
    const ok = [row.length, ...columns].includes(stated);
    return { ...spanOf(match), ok, stated: String(stated), actual: String(row.length), facts: [] };
  });

/** "The row shows two, three, five and four". */
const listsTold = (text: string, { row }: Squares): Verdict[] =>
  allMatches(text, listed).map((match) => {
    const stated = allMatches(match.groups?.['list'] ?? '', item)
      .map(([one]) => markOf(one))
      .join(' ');
    const actual = row.map(({ mark }) => mark).join(' ');
    return { ...spanOf(match), ok: stated === actual, stated, actual, facts: [] };
  });

/** "One is attached above the second square". */
const attachedTold = (text: string, squares: Squares): Verdict[] =>
  allMatches(text, attached).flatMap((match): Verdict[] => {
    if (!/\brow\b/.test(text)) return [];
    const { all, row } = squares;
    const which = match.groups?.['which']?.toLowerCase() ?? '';
    const column = (which === 'last' ? row.at(-1) : row[ordinals.indexOf(which)])?.column;
    const others = all.filter((one) => one.row !== row[0]?.row);
    if (others.length === 0) return [];
    // "The square A is attached above …": that one.
    const own = mentionsIn(text, squares)
      .filter((one) => one.end <= match.index && one.squares.length === 1)
      .at(-1)?.squares[0];
    const some = own && own.row !== row[0]?.row ? [own] : others;
    const ok = some.some((one) => one.column === column);
    const actual = others.map((one) => String(one.column)).join(' ');
    return [{ ...spanOf(match), ok, stated: which, actual, facts: [] }];
  });

/** "Four squares in a row, showing two, three, five and four", "one is attached above the second square". */
export const rowsTold = (text: string, squares: Squares): Verdict[] => [
  ...lengthsTold(text, squares),
  ...listsTold(text, squares),
  ...attachedTold(text, squares),
];
