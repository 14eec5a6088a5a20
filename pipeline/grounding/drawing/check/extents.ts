import type { Drawing, Thing } from '../drawing.js';
import { isKind, kindIn } from './fits.js';
import { END, LIST, matchesIn, patternOf, type Piece } from './piece.js';
import { isStranger, verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const solid = new Set(['node', 'shape', 'component', 'cluster', 'atom', 'glyph']);

/** What a reference means on paper: the thing itself rather than its words. */
const drawn = (piece: Piece | undefined): Thing[] => {
  const things = (piece?.things ?? []).filter(({ role }) => role !== 'edge');
  const nodes = things.filter(({ role }) => role === 'node');
  if (nodes.length > 0) return nodes;
  const own = things.filter(({ role }) => solid.has(role));
  return own.length > 0 ? own : things;
};
const refsIn = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter((piece) => piece.code === '@' && !isStranger(piece) && drawn(piece).length > 0);

const middle = ({ element: { box } }: Thing): readonly [number, number] => [
  box.x + box.width / 2,
  box.y + box.height / 2,
];

const BE =
  "(?: (?:is|are|stands?|sits?|lies?|appears?|shown|drawn|placed|located|,|which|that|can be found|can be seen|found))*(?<no> (?:not|isn't|aren't))?(?: (?:drawn|placed|located|shown|found|seen))?";

const edges: Readonly<Record<string, readonly [axis: 0 | 1, sign: 1 | -1]>> = {
  leftmost: [0, -1],
  left: [0, -1],
  rightmost: [0, 1],
  right: [0, 1],
  topmost: [1, -1],
  uppermost: [1, -1],
  top: [1, -1],
  upper: [1, -1],
  bottommost: [1, 1],
  bottom: [1, 1],
  lower: [1, 1],
  lowest: [1, 1],
  highest: [1, -1],
};

const most = patternOf(
  `(?<one>${LIST})${BE}(?: the)? (?<side>leftmost|rightmost|topmost|uppermost|bottommost|lowest(?= (?:{|one|of all))|highest(?= (?:{|one|of all))|far left|far right|furthest left|furthest right)(?: (?:one|{[a-z]+}|side))*(?! (?:of|in|among))${END}`,
);
const corner = patternOf(
  `(?<one>${LIST})${BE} (?:at|in|on|near|to)(?: the)?(?: (?:very|far))? (?<side>(?:top|bottom|upper|lower) (?:- )?(?:left|right)|top|bottom|left|right|upper|lower)(?: (?:hand|side|corner|half|part|end|edge|row|of the (?:figure|picture|drawing|diagram|image|plan|graph|map|tree|chart|{picture}|{shape}|whole)))*(?! of)${END}`,
);
const bare = patternOf(
  `(?<one>${LIST})(?: (?:is|stands|sits|lies)) (?<side>(?:top|bottom|upper|lower) (?:- )?(?:left|right))${END}`,
);

/** All that stands beside the one thing: nodes beside nodes, shapes beside shapes. */
const peers = (drawing: Drawing, thing: Thing): readonly Thing[] =>
  drawing.of(thing.role).filter(({ id }) => id !== drawing.ground?.id);

const extreme = (drawing: Drawing, thing: Thing, side: string): boolean => {
  const [axis, sign] = edges[side.replace(/^(?:far|furthest) /, '')] ?? [0, 1];
  const own = middle(thing)[axis] * sign;
  return peers(drawing, thing).every((other) => middle(other)[axis] * sign <= own + 2);
};

/** In the half that is named; undefined near the middle. */
const inHalf = ({ scene }: Drawing, thing: Thing, side: string): boolean | undefined => {
  const [axis, sign] = edges[side] ?? [0, 1];
  const size = axis === 0 ? scene.width : scene.height;
  const off = ((middle(thing)[axis] - size / 2) * sign) / size;
  return off > 0.03 ? true : off < -0.1 ? false : undefined;
};

const all = (seen: readonly (boolean | undefined)[]): boolean | undefined =>
  seen.includes(false) ? false : seen.includes(undefined) ? undefined : true;

/** "Stacks is the rightmost", "the pond is in the upper right part". */
const sideRule: DrawingRule = (pieces, { drawing, about }) =>
  [
    ...matchesIn(pieces, most).map((match) => ({ match, ends: true })),
    ...[...matchesIn(pieces, corner), ...matchesIn(pieces, bare)].map((match) => ({ match, ends: false })),
  ].flatMap(({ match, ends }): Verdict[] => {
    const words = match
      .group('side')
      .map(({ code }) => code)
      .filter((code) => code !== '-');
    const refs = refsIn(match.group('one'));
    if (ends && refs.length > 1) return [];
    const no = match.group('no').length > 0;
    return refs.map((ref) => {
      const seen = drawn(ref).map((thing) => {
        if (ends) return extreme(drawing, thing, words.join(' '));
        return extreme(drawing, thing, words[0] ?? '') && words.length === 1
          ? true
          : all(words.map((word) => inHalf(drawing, thing, word)));
      });
      const ok = seen.includes(true) ? true : seen.includes(undefined) ? undefined : false;
      return verdict(
        match.pieces,
        ok === undefined ? undefined : ok !== no,
        words.join(' '),
        null,
        about('position', ...drawn(ref)),
      );
    });
  });

const row = patternOf(
  ` from (?<from>left|right|top|bottom) to (?:left|right|top|bottom)(?: (?:,|:|are|is|they|come|stand|read|reads|we|see))*(?<list>${LIST})${END}`,
);
const rowAfter = patternOf(
  `(?<list>${LIST})[^;]* from (?<from>left|right|top|bottom) to (?:left|right|top|bottom)${END}`,
);

/** "The columns are, from left to right, Reader, Desk and Stacks". */
const rowRule: DrawingRule = (pieces, { about }) =>
  [...matchesIn(pieces, row), ...matchesIn(pieces, rowAfter)].flatMap((match): Verdict[] => {
    const refs = refsIn(match.group('list'));
    const side = match.group('from')[0]?.code ?? '';
    const [axis, sign] = edges[side] ?? [0, -1];
    if (refs.length < 2 || refs.some((ref) => drawn(ref).length !== 1)) return [];
    const places = refs.map((ref) => {
      const [thing] = drawn(ref);
      return thing ? middle(thing)[axis] * sign : NaN;
    });
    const ok = places.slice(1).every((place, index) => place < (places[index] ?? Infinity) + 1);
    return [verdict(match.pieces, ok, 'order', null, about('position', ...refs.flatMap(drawn)))];
  });

const between = patternOf(
  `(?<one> @)${BE}(?: (?:right|halfway|midway))? between(?: the)?(?<a> @) and(?: the)?(?<b> @)${END}`,
);

/** "Terrace lies between House and Pond": on paper, or along the edges. */
const betweenRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, between).flatMap((match): Verdict[] => {
    const [one, a, b] = ['one', 'a', 'b'].map((name) => drawn(match.group(name)[0]));
    if (!one || !a || !b || one.length === 0 || a.length === 0 || b.length === 0) return [];
    const lies = (thing: Thing, left: Thing, right: Thing): boolean =>
      ([0, 1] as const).some((axis) => {
        const [from, at, to] = [left, thing, right].map((other) => middle(other)[axis]).map(Number);
        const [low, high] = [Math.min(from ?? 0, to ?? 0), Math.max(from ?? 0, to ?? 0)];
        return high - low > 20 && (at ?? 0) > low + 2 && (at ?? 0) < high - 2;
      });
    const joined = (thing: Thing, other: Thing): boolean =>
      drawing.links.some(
        ({ from, to }) => (from.id === thing.id && to.id === other.id) || (from.id === other.id && to.id === thing.id),
      );
    const seen = one.flatMap((thing) =>
      a.flatMap((left) => b.map((right) => lies(thing, left, right) || (joined(thing, left) && joined(thing, right)))),
    );
    const no = match.group('no').length > 0;
    return [verdict(match.pieces, seen.includes(true) !== no, 'between', null, about('position', ...one))];
  });

const sizes: Readonly<Record<string, (thing: Thing) => number>> = {
  size: ({ element: { box } }) => box.width * box.height,
  width: ({ element: { box } }) => box.width,
  height: ({ element: { box } }) => box.height,
};
const sizeWords: Readonly<Record<string, readonly [measure: string, sign: 1 | -1]>> = {
  big: ['size', 1],
  bigg: ['size', 1],
  larg: ['size', 1],
  small: ['size', -1],
  tini: ['size', -1],
  wid: ['width', 1],
  broad: ['width', 1],
  narrow: ['width', -1],
  tall: ['height', 1],
  high: ['height', 1],
};
const SIZE = '(?<how>(?:bigg|larg|small|wid|broad|narrow|tall)';
const bigger = patternOf(
  `(?<one> @)(?: (?:is|has|looks|drawn))*(?<no> (?:not|no))?(?: (?:much|slightly|a bit|far|an?))* ${SIZE}er)(?: {[a-z]+})? than(?: the| that of| that of the)?(?<other> @)${END}`,
);
const biggest = patternOf(
  `(?<one> @)(?: (?:is|has|which|that))+ the ${SIZE}e?st)(?: (?:one|{[a-z]+}|of|all|the|item|thing))*${END}`,
);
const biggestIs = patternOf(
  ` the ${SIZE}e?st)(?<kind> {[a-z]+})?(?: (?:one|of|all|item|thing))* is(?: the)?(?<one> @)${END}`,
);
const same = patternOf(
  `(?<list>${LIST})(?: (?:are|have|all|both|is))* (?:of )?(?:the same size|equally (?:big|large)|as (?:big|large) as(?<other> @))${END}`,
);
const allSame = patternOf(
  ` (?:all|both|the)(?: #\\d+)?(?<kind> {[a-z]+\\+})(?: (?:are|have|all|both))+(?: of)? (?:the same size|equally (?:big|large))${END}`,
);

const sizeOf = (piece: Piece | undefined): readonly [measure: (thing: Thing) => number, sign: 1 | -1] => {
  const [measure, sign] = sizeWords[(piece?.code ?? '').replace(/(?:er|e?st)$/, '')] ?? ['size', 1];
  return [sizes[measure] ?? sizes['size'] ?? (() => 0), sign];
};
const measurable = (things: readonly Thing[]): boolean =>
  things.length > 0 && things.every(({ role }) => role === 'shape' || role === 'node');

/** "The red circle is bigger than the blue one", "the largest box is House", "all circles have the same size". */
const sizeRule: DrawingRule = (pieces, { drawing }) => [
  ...matchesIn(pieces, bigger).flatMap((match): Verdict[] => {
    const [one, other] = [drawn(match.group('one')[0]), drawn(match.group('other')[0])];
    const [measure, sign] = sizeOf(match.group('how')[0]);
    if (!measurable(one) || !measurable(other)) return [];
    const seen = one.flatMap((a) =>
      other.map((b) => {
        const ratio = (measure(a) - measure(b)) / Math.max(measure(a), measure(b), 1);
        return Math.abs(ratio) < 0.01 ? false : ratio * sign > 0;
      }),
    );
    return [verdict(match.pieces, seen.includes(true) !== match.group('no').length > 0, 'size', null)];
  }),
  ...[...matchesIn(pieces, biggest), ...matchesIn(pieces, biggestIs)].flatMap((match): Verdict[] => {
    const one = drawn(match.group('one')[0]);
    const [measure, sign] = sizeOf(match.group('how')[0]);
    if (!measurable(one)) return [];
    const kind = match.pieces.find(({ code }) => code.startsWith('{'));
    const seen = one.map((thing) =>
      peers(drawing, thing)
        .filter((other) => !kind || isKind(drawing, other, kindIn(kind)))
        .every((other) => measure(other) * sign <= measure(thing) * sign * (sign > 0 ? 1.01 : 0.99)),
    );
    return [verdict(match.pieces, seen.includes(true), 'size', null)];
  }),
  ...[...matchesIn(pieces, same), ...matchesIn(pieces, allSame)].flatMap((match): Verdict[] => {
    const [kind] = match.group('kind');
    const named = [...refsIn(match.group('list')), ...refsIn(match.group('other'))].map(drawn);
    const things = kind
      ? drawing.things.filter((thing) => isKind(drawing, thing, kindIn(kind)) && thing.id !== drawing.ground?.id)
      : named.map(([first]) => first).filter((first) => first !== undefined);
    const measure = sizes['size'];
    if (things.length < 2 || !measure || !measurable(things) || named.some((group) => group.length !== 1)) return [];
    const values = things.map(measure);
    const ok = Math.max(...values) <= Math.min(...values) * 1.05;
    return [verdict(match.pieces, ok, 'same size', null)];
  }),
];

export const extentRules: readonly DrawingRule[] = [sideRule, rowRule, betweenRule, sizeRule];
