import { edgesOf, nodesOf } from './clauses.js';
import type { Piece } from './piece.js';

const start = /^(?:if|when|once|whenever|after|upon|with|unless|on|otherwise|else|by)$/;
const isComma = ({ code, word }: Piece): boolean => code === ',' || word === ',';
const isBound = (piece: Piece): boolean => /^[;:.?!–—]$/.test(piece.code) && !isComma(piece);
const asks =
  /^(?:see|sees|check|checks|checked|ask|asks|asked|decide|decides|test|tests|know|determine|determines|find|out|verify|verifies|wonder|tell|tells|as|even|only)$/;

export interface Part {
  /** One cannot tell for sure which of the words follow from it. */
  readonly open: boolean;
  readonly condition: readonly Piece[];
  readonly rest: readonly Piece[];
}

/** Each condition of a sentence, with what is said to follow. */
export const partsIn = (pieces: readonly Piece[]): Part[] => {
  const starts = pieces.flatMap(({ code }, at) => (start.test(code) ? [at] : []));
  return starts.flatMap((at): Part[] => {
    const before = pieces[at - 1]?.code;
    if (asks.test(before ?? '') && !(before === 'only' && at === 1)) return [];
    const leads = before === undefined || /^(?:,|;|:|–|—|and|but|then)$/.test(before);
    const open = at > 1 && isComma(pieces[at - 1] ?? { code: '', start: 0, end: 0 });
    const end = pieces.findIndex((piece, index) => index > at && isBound(piece));
    const stop = end < 0 ? pieces.length : end;
    if (!leads) {
      if (/^(?:with|on|by|upon|otherwise|else)$/.test(pieces[at]?.code ?? '')) return [];
      const from = pieces.findLastIndex((piece, index) => index < at && (isBound(piece) || piece.code === 'but'));
      const close = pieces.findIndex((piece, index) => index > at && (isBound(piece) || isComma(piece)));
      return [
        {
          open: false,
          condition: pieces.slice(at + 1, close < 0 ? pieces.length : close),
          rest: pieces.slice(from + 1, at),
        },
      ];
    }
    const comma = pieces.findIndex(
      (piece, index) => index > at && index < stop && (isComma(piece) || piece.code === 'then'),
    );
    const next =
      starts.find((other) => other > Math.max(at, comma) && /^(?:,|and|but|;)$/.test(pieces[other - 1]?.code ?? '')) ??
      stop;
    const close = Math.min(stop, next);
    // Without a comma the two run on: the condition ends with the words that were needed.
    if (comma < 0 || comma > close) return [{ open, condition: pieces.slice(at + 1, close), rest: [] }];
    return [{ open, condition: pieces.slice(at + 1, comma), rest: pieces.slice(comma + 1, close) }];
  });
};

const source = /^(?:from|in|at|leaves?|leaving)$/;

/** "In the state Idle". */
export const isSource = (pieces: readonly Piece[], at: number): boolean =>
  source.test(pieces[at - 1]?.code ?? '') ||
  (/^(?:the|state|\{node\})$/.test(pieces[at - 1]?.code ?? '') && source.test(pieces[at - 2]?.code ?? ''));

const causes =
  /^(?:leads?|takes?|brings?|sends?|results?|causes?|means?|moves?|triggers?|returns?|puts?|gets?|switches|ends?|makes?|let|lets)$/;

/** "A wrong password leads back to the login form", "a leak sends it to Fault": what happens is told as the subject. */
export const toldIn = (pieces: readonly Piece[]): Part[] => {
  const at = pieces.findIndex(({ code }) => causes.test(code));
  if (at < 1) return [];
  const from = pieces.findLastIndex(
    (piece, index) => index < at && (isBound(piece) || isComma(piece) || /^(?:but|and)$/.test(piece.code)),
  );
  // "f leads from A to B and g from B to C": what is told of the next edge begins with it.
  const isOther = (piece: Piece, index: number): boolean =>
    /^(?:and|but|while|whereas)$/.test(piece.code) && edgesOf(pieces[index + 1]).length > 0;
  const close = pieces.findIndex(
    (piece, index) => index > at && (isBound(piece) || isComma(piece) || isOther(piece, index)),
  );
  const own = pieces.slice(from + 1, at);
  // "In DoorsOpen, an overload leads to Emergency".
  const ahead = isComma(pieces[from] ?? { code: '', start: 0, end: 0 }) ? pieces.slice(0, from) : [];
  const isPlaced =
    source.test(ahead[0]?.code ?? '') &&
    ahead.length < 5 &&
    ahead.slice(1).every((piece) => nodesOf(piece).length > 0 || /^(?:the|state|{node})$/.test(piece.code));
  const condition = isPlaced ? [...ahead, ...own] : own;
  const asked = condition.some(
    (piece, index) =>
      (nodesOf(piece).length > 0 && !isSource(condition, index)) ||
      start.test(piece.code) ||
      /^(?:\{arrow\}|\{edge\}|\{line\}|labelled|labeled)$/.test(piece.code) ||
      (piece.code === 'from' && !isPlaced),
  );
  return asked || condition.length === 0
    ? []
    : [{ open: false, condition, rest: pieces.slice(at + 1, close < 0 ? pieces.length : close) }];
};
