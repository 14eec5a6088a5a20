import { isSequence } from '../structure.js';
import type { Drawing, Link, Thing } from '../drawing.js';
import { isDenied, nodesOf } from './clauses.js';
import { END, matchesIn, patternOf, type Piece, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/*
 * What is told of all messages between some participants: how many there are, and whether there is any.
 */

const NAMES = '(?<list> @(?:(?: ,| and| or| , and)+(?: the| a| an)? @)+)';
const counted = patternOf(
  `(?<n> #\\d+)(?: (?:numbered|different|labelled|solid|further))* {edge\\+}(?: (?:are|is|go|goes|pass|passes|run|runs|exchanged|sent|back|forth|and|in|all|total|that|which|flow|travel))* (?:between|among|amongst|exchanged by)(?: (?:the|a|an|#\\d+|{participant\\+}|participants))*${NAMES}${END}`,
);
const exchange = patternOf(
  `${NAMES}(?: (?:never|not|do|does|don't|doesn't|also|both|can|cannot))* (?:exchange|trade|swap|talk|communicate|speak|correspond)(?: (?:{edge\\+}|to|with|each|other|one|another|data|information|any|words))*(?= [.,;]|$| (?:and|but|in|at|without))`,
);
const noteBy = patternOf(
  `(?<note> @)(?: (?:is|which|that|placed|drawn|put|written|set|shown|stands|sits|lies|appears|only|attached))* (?:over|above|under|below|at|to|on|beside|next to)(?: (?:the|{participant}|lifeline|of))*(?<a> @)(?! (?:and|to|'s))`,
);

const linksAmong = ({ links }: Drawing, nodes: readonly Thing[]): readonly Link[] =>
  links.filter(({ from, to }) => nodes.includes(from) && nodes.includes(to));

const listed = (list: readonly Piece[]): Thing[] => list.flatMap((piece) => nodesOf(piece).slice(0, 1));

/** "Eight messages between customer, app and barista", "the two servers never talk to each other". */
const amongRule: DrawingRule = (pieces, { drawing, about }) => {
  if (!isSequence(drawing)) return [];
  return [
    ...matchesIn(pieces, counted).flatMap((match): Verdict[] => {
      const nodes = listed(match.group('list'));
      if (nodes.length < match.group('list').filter(({ code }) => code === '@').length) return [];
      const n = Number(match.group('n')[0]?.code.slice(1));
      const all = linksAmong(drawing, nodes);
      // What one sends to itself is sent, and is not between two.
      const between = all.filter(({ from, to }) => from !== to);
      const facts = about('connection', ...all.map(({ edge }) => edge));
      return [verdict(match.pieces, n === all.length || n === between.length, n, all.length, facts)];
    }),
    ...matchesIn(pieces, exchange).flatMap((match): Verdict[] => {
      const nodes = listed(match.group('list'));
      if (nodes.length !== 2 || match.group('list').some(({ code }) => code === 'or')) return [];
      const all = linksAmong(drawing, nodes).filter(({ from, to }) => from !== to);
      const facts = about('connection', ...all.map(({ edge }) => edge));
      return [verdict(match.pieces, all.length > 0 !== isDenied(match.pieces), 'exchange', all.length, facts)];
    }),
  ];
};

/** "The note is placed over the desk": over its lifeline, and not over that of another. */
const noteRule: DrawingRule = (pieces, { drawing, about }) =>
  isSequence(drawing)
    ? matchesIn(pieces, noteBy).flatMap((match): Verdict[] => {
        const note = match.group('note')[0]?.things?.find(({ noun }) => noun === 'note');
        const [node] = match.group('a').flatMap(nodesOf);
        if (!note || !node) return [];
        const { x, width } = note.element.box;
        const middle = node.element.box.x + node.element.box.width / 2;
        // A note beside a lifeline touches it with its edge.
        const ok = middle > x - 40 && middle < x + width + 40;
        return [verdict(match.pieces, ok !== isDenied(match.pieces), 'note', null, about('text', note))];
      })
    : [];

export const exchangeRules: readonly DrawingRule[] = [
  whereSaid(/between|among|exchange|trade|swap|talk|communicate|speak|correspond/, amongRule),
  whereSaid(/ over| above| under| below| beside| next| at| to| on/, noteRule),
];
