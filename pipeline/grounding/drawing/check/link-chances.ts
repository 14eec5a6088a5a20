import type { Drawing, Thing } from '../drawing.js';
import { edgesOf } from './clauses.js';
import { graphPieces } from './graph-phrases.js';
import { isOtherGraph } from './graph-statements.js';
import { type Piece, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const chanceOf = (label: string | undefined): number | undefined => {
  const [, number, percent] = /^(?:p\s*=\s*)?(\d*\.?\d+)\s*(%?)$/.exec(label?.trim() ?? '') ?? [];
  const value = number === undefined ? undefined : Number(number) / (percent === '%' ? 100 : 1);
  return value === undefined || value > 1 ? undefined : value;
};

/** Every arrow has a number from 0 to 1, and those that leave a node make 1: chances. */
const isChain = ({ links, of }: Drawing): boolean =>
  links.length > 1 &&
  links.every(({ directed, label }) => directed && chanceOf(label) !== undefined) &&
  of('node').every((node) => {
    const own = links.filter(({ from }) => from.id === node.id).map(({ label }) => chanceOf(label) ?? 0);
    return own.length === 0 || Math.abs(own.reduce((sum, one) => sum + one, 0) - 1) < 0.02;
  });

/** "Rain" and "sunshine" for states that are called "Rainy" and "Sunny". */
const nounsAsStates = (pieces: readonly Piece[], drawing: Drawing): readonly Piece[] => {
  const bases = drawing.of('node').flatMap((node) => {
    const base = /^(\p{L}{3,})y$/u.exec(node.name?.toLowerCase() ?? '')?.[1];
    return base === undefined ? [] : [{ node, base: base.replace(/(\p{L})\1$/u, '$1') }];
  });
  return pieces.map((piece): Piece => {
    const word = piece.spelled?.toLowerCase() ?? piece.code;
    const isFree =
      piece.code === '@' ? (piece.things?.length ?? 0) === 0 : piece.pos === 'NOUN' || piece.pos === 'PROPN';
    const own = isFree
      ? bases.find(
          ({ base }) =>
            word === base || (word.startsWith(base) && /^(?:shine|s|fall|storm)$/.test(word.slice(base.length))),
        )
      : undefined;
    return own ? { ...piece, code: 'N', things: [own.node] } : piece;
  });
};

const stays = /^(?:stay|stays|staying|remain|remains|remaining|again|itself|keeps?|keeping|still|unchanged)$/;
const backward = /^(?:after|following|given|if|from|when|follows|preceded|since)$/;
const chancy = /^(?:probability|probabilities|chance|chances|likelihood|odds|percent|%)$/;

const between = ({ links }: Drawing, from: readonly Thing[], to: readonly Thing[]) =>
  links.find((link) => from.includes(link.from) && to.includes(link.to));

/** "The probability that a sunny day is followed by a rainy one is 0.3", "the chance of staying sunny is 0.7". */
const chanceRule: DrawingRule = (pieces, { drawing, about }): Verdict[] => {
  if (isOtherGraph(drawing) || !isChain(drawing)) return [];
  const own = nounsAsStates(graphPieces(pieces, drawing), drawing);
  const nodes = own.flatMap((piece, at) => (piece.code === 'N' ? [{ things: piece.things ?? [], at }] : []));
  const [a, b, c] = nodes;
  // "Two sunny days in succession have the probability 0.49": of two steps.
  if (own.some(({ code }) => /^(?:succession|twice|consecutive|row|product|together|both)$/.test(code))) return [];
  if (!a || own.some(({ code }) => code === 'not' || code === ';')) return [];
  const likely = own.findIndex(({ code }, at) => code === 'likely' && /^(?:more|less)$/.test(own[at - 1]?.code ?? ''));
  if (likely > a.at && b && c && nodes.length === 3 && own.some(({ code }) => code === 'than')) {
    const [one, other] = [b, c].map(({ things }) => chanceOf(between(drawing, a.things, things)?.label) ?? 0);
    const sign = own[likely - 1]?.code === 'more' ? 1 : -1;
    return [
      verdict(
        own.slice(a.at, c.at + 1),
        ((one ?? 0) - (other ?? 0)) * sign > 0,
        'likely',
        null,
        about('connection', ...a.things),
      ),
    ];
  }
  const numbers = own.filter(
    (piece) =>
      edgesOf(piece).length > 0 ||
      /^#\d*\.\d+$/.test(piece.code) ||
      (/^#\d+$/.test(piece.code) && /^(?:%|percent)$/.test(own[own.indexOf(piece) + 1]?.code ?? '')),
  );
  const [number] = numbers;
  if (!number || numbers.length > 1 || !own.some(({ code }) => chancy.test(code))) return [];
  const label = drawing.links.find(({ edge }) => edgesOf(number).some(({ id }) => id === edge.id))?.label;
  const told = label === undefined ? Number(number.code.slice(1)) : chanceOf(label);
  if (told === undefined || Number.isNaN(told)) return [];
  const isSame = nodes.length === 1 && own.some(({ code }) => stays.test(code));
  if (!isSame && (!b || nodes.length > 2)) return [];
  const isBack = b !== undefined && own.slice(a.at + 1, b.at).some(({ code }) => backward.test(code));
  const isFollowed = own.some(({ code }, at) => code === 'followed' && own[at + 1]?.code === 'by');
  const [from, to] = isSame || !b ? [a, a] : isBack && !isFollowed ? [b, a] : [a, b];
  const link = between(drawing, from.things, to.things);
  const actual = link === undefined ? 0 : (chanceOf(link.label) ?? 0);
  const ok = [told, told / 100].some((one) => Math.abs(one - actual) < 1e-6);
  return [verdict(own, ok, told, actual, about('connection', ...(link ? [link.edge] : [])))];
};

export const chanceRules: readonly DrawingRule[] = [whereSaid(/probabilit|chance|likel|odds|percent|%/, chanceRule)];
