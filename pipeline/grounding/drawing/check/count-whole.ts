import { nodesOf } from './clauses.js';
import type { Match, Piece } from './piece.js';

const figureWord =
  /^(?:ownfigure|it|this|that|which|graph|diagram|figure|drawing|picture|chart|network|tree|map|web|flowchart|flow|molecule|compound|structure|formula|circuit|scheme|image|plan|sketch|we|you|i|one|schematic|illustration|automaton|machine|adder|subtractor|decoder|encoder|multiplexer|latch|comparator|amplifier|history)$/;
const holder =
  /^(?:has|have|contains?|comprises?|includes?|shows?|features?|consists|with|of|up|made|got|see|count|counts|there|is|are|'s|s|exactly|only|just|and|,|:|total|depicts?|displays?|holds|drawn|shown|titled|called|joined|connected|linked|by)$/;
const whole =
  /^(?:ownfigure|figure|graph|diagram|picture|drawing|chart|total|all|it|circuit|molecule|network|image|map|formula)$/;

const figures = /^(?:ownfigure|graph|diagram|network|tree|map|web|flowchart|chart|automaton|machine)$/;

/** "Food web of a pond with nine organisms": of what the figure is, with a count at the end, and nothing said before. */
const isHeading = (pieces: readonly Piece[], from: number): boolean => {
  const ahead = pieces.slice(0, from);
  const at = ahead.findIndex(({ code }) => figures.test(code));
  return (
    /^(?:with|comprising|containing|having)$/.test(ahead.at(-1)?.code ?? '') &&
    at >= 0 &&
    at < 4 &&
    ahead.length < 14 &&
    /^(?:of|for|about|showing|titled)$/.test(ahead[at + 1]?.code ?? '') &&
    ahead
      .slice(at + 2, -1)
      .every(({ code, pos, isTitle, things }) =>
        code === '@' ? isTitle === true || things?.length === 0 : !/^(?:VERB|AUX|PUNCT)$/.test(pos ?? ''),
      )
  );
};

const pronoun = /^(?:it|which|that|they|who|he|she)$/;

/** The number counts all of the figure: "there are …", "a graph with …", and nothing after it says which ones. */
export const isWhole = (pieces: readonly Piece[], { from, to }: Pick<Match, 'from' | 'to'>): boolean => {
  let at = from - 1;
  // "Plain boxes without attributes", "the only one without a loop": of what stands before it.
  if (pieces[from]?.code === 'without' && !figureWord.test(pieces[from - 1]?.code ?? '')) return false;
  // "…, in all 19 symbols".
  if (pieces[at]?.code === 'all' && pieces[at - 1]?.code === 'in') return true;
  let owned = false;
  while (at >= 0 && (holder.test(pieces[at]?.code ?? '') || pieces[at]?.quoted === true)) {
    owned ||= /^(?:has|have|got|contains?|includes?|shows?|of)$/.test(pieces[at]?.code ?? '');
    at -= 1;
  }
  // "Hangs on the rest of the graph by a single edge": the one that it hangs on.
  if (pieces[from - 1]?.code === 'by' && !/^(?:connected|joined|linked)$/.test(pieces[from - 2]?.code ?? ''))
    return false;
  // "In all there are …".
  if (/^(?:all|total)$/.test(pieces[at]?.code ?? '') && pieces[at - 1]?.code === 'in') at -= 2;
  const before = pieces[at]?.code ?? '';
  if (isHeading(pieces, from)) return true;
  // "Two boxes and three circles" goes on counting; "the ring has three bonds" counts those of the ring.
  const lists = !owned && (before.startsWith('{') || /^(?:<|#)/.test(before));
  // "Most are linked to Shop; it has three lines": those of the one that was named.
  if (pronoun.test(before) && pieces.slice(0, at).some((piece) => nodesOf(piece).length > 0)) return false;
  // "A string over it holds two boxes": the string does.
  if (
    before === 'it' &&
    /^(?:over|on|in|under|at|of|to|from|with|by|above|below|around|near)$/.test(pieces[at - 1]?.code ?? '')
  )
    return false;
  const isFigure = figureWord.test(before) || before === '{picture}' || before === '{shape}';
  if (at >= 0 && !isFigure && !lists && before !== ';' && pieces[at]?.isTitle !== true) return false;
  const [next, second, third, fourth] = pieces.slice(to, to + 4).map(({ code }) => code);
  const alone = pieces.slice(from, to).some(({ code }) => code === '#1' || code === 'one' || code === 'single');
  // "One connection, between A and B, is dashed".
  if (next === ',' && ((second === '@' && (alone || from === 0)) || (alone && from === 0))) return false;
  // "Four nodes, namely A and B, are orange", "five edges are drawn thick": those of the kind that are so.
  if (next === ',' && second === 'namely') return false;
  if (
    /^(?:is|are)$/.test(next ?? '') &&
    /^(?:drawn|shown|labelled)$/.test(second ?? '') &&
    /^(?:thick|bold|thin|<.*|dashed|dotted|solid|both)$/.test((third === 'in' ? fourth : third) ?? '')
  )
    return false;
  // "A spanning tree with five edges".
  if (/^(?:spanning|minimum|minimal|shortest)$/.test(pieces[at - 1]?.code ?? '')) return false;
  if (next === undefined || /^[,;:.!?()]$/.test(next) || next === 'and' || next === 'or' || next === 'but') return true;
  // "Five green circles stand for trees": all that are green circles.
  if (/^(?:represents?|symboli[sz]es?|denotes?|depicts?)$/.test(next) || (/^stands?$/.test(next) && second === 'for'))
    return true;
  if (next === 'in')
    return (
      second === 'total' ||
      second === 'all' ||
      second === 'it' ||
      (/^(?:the|this)$/.test(second ?? '') &&
        [third, fourth].some((word) => whole.test(word ?? '') || word === '{picture}' || word === '{shape}'))
    );
  if (/^(?:altogether|overall|here|among)$/.test(next)) return true;
  // "Five transitions are labelled with coins": those that are.
  if (
    /^(?:are|is)$/.test(next) &&
    /^(?:labelled|labeled|marked|called|named)$/.test(second ?? '') &&
    /^(?:with|by|as|@)$/.test(third ?? '')
  )
    return false;
  return /^(?:are|is)$/.test(next)
    ? /^(?:connected|joined|linked|shown|drawn|visible|labelled|there|arranged|used|present|included|found|needed)$/.test(
        second ?? '',
      )
    : /^(?:connected|joined|linked|labelled|labeled|named|called|arranged|shown|connecting|joining|titled|entitled)$/.test(
        next,
      );
};
