import type { SceneElement } from '../../../../renderers/scene.js';
import { allMatches } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import type { SpaceFigure } from '../figure.js';
import { number, valueOf } from './rule.js';

/** A square of a net, where it stands. */
export interface Square {
  readonly column: number;
  readonly row: number;
  /** What is drawn on it: a letter, a number, so many dots. */
  readonly mark: string;
}

export interface Squares {
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
export const squaresOf = oncePer((figure: SpaceFigure): Squares | undefined => {
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

export const dots = '(?:spots?|dots?|pips?|eyes?|points?)';
export const squareWord = '(?:squares?|faces?|fields?|panels?|tiles?|sides?|ones?|cells?)';
export const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

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

/** A mark as the figure has it: "five" is 5. */
export const markOf = (words: string): string => {
  const plain = words.replace(/[“”"]/g, '');
  return /^[A-Z]$/.test(plain) ? plain : String(valueOf(plain));
};

/** The squares at an edge of the net, or the one that is so far along its row. */
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

/** The squares that a text speaks of: by where they stand, by what is drawn on them. */
export const mentionsIn = (text: string, squares: Squares): Mention[] =>
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
