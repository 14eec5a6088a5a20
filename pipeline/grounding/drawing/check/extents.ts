import { isHand } from '../readings.js';
import type { Drawing, Thing } from '../drawing.js';
import { END, LIST, matchesIn, patternOf, spokenOf, type Piece } from './piece.js';
import { isNumberBetween } from './number-order.js';
import { growthRule, sizeRule } from './sizes.js';
import { drawn, edges, isOnTheWay, middle, peers, refsIn } from './standing.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const BE =
  "(?: (?:is|are|stands?|sits?|lies?|appears?|hangs?|shown|drawn|placed|located|situated|fixed|mounted|written|printed|positioned|arranged|set|,|which|that|can be found|can be seen|found|the #1))*(?<no> (?:not|isn't|aren't))?(?: (?:drawn|placed|located|shown|found|seen))?";

const most = patternOf(
  `(?<one>${LIST})${BE}(?: the)? (?<side>leftmost|rightmost|topmost|uppermost|bottommost|lowest(?= (?:{|one|of all))|highest(?= (?:{|one|of all))|far left|far right|furthest left|furthest right)(?: (?:one|{[a-z]+}|side))*(?! (?:of|in|among))${END}`,
);
const hung = patternOf(`(?<one> @)(?<no>) (?:hangs|sits|stands|lies|floats)(?: the)? (?<side>lowest|highest)${END}`);
const corner = patternOf(
  `(?<one>${LIST})${BE} (?:at|in|on|near|to)(?: the)?(?: (?:very|far))? (?<side>(?:top|bottom|upper|lower) (?:- )?(?:left|right)|top|bottom|left|right|upper|lower)(?: (?:hand|side|corner|half|part|end|edge|row|of the (?:figure|picture|drawing|diagram|image|plan|graph|map|tree|chart|network|web|food web|stack|tower|page|scene|{picture}|{shape}|whole)))*(?! (?:of|subtree|sub|child|son|branch|{branch}))${END}`,
);
const bare = patternOf(
  `(?<one>${LIST})(?: (?:is|stands|sits|lies)) (?<side>(?:top|bottom|upper|lower) (?:- )?(?:left|right))${END}`,
);

const extreme = (drawing: Drawing, thing: Thing, side: string): boolean => {
  const [axis, sign] = edges[side.replace(/^(?:far|furthest) /, '')] ?? [0, 1];
  const own = middle(thing)[axis] * sign;
  // The dots of a machine are none of its states.
  return peers(drawing, thing)
    .filter(({ name }) => thing.name === undefined || thing.role !== 'node' || name !== undefined)
    .every((other) => middle(other)[axis] * sign <= own + 2);
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

/** "At the very top", not in an upper half. */
const isAtEnd = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ code }) => code === 'at') &&
  !pieces.some(({ code }) => /^(?:half|part|row|corner|hand|side|area|third|upper|lower)$/.test(code));

/** Others of its kind stand well further to that side. */
const isBehind = (drawing: Drawing, thing: Thing, side: string): boolean => {
  const [axis, sign] = edges[side] ?? [0, 1];
  const { box } = thing.element;
  const size = axis === 0 ? box.width : box.height;
  return peers(drawing, thing).some(
    (other) => other.noun === thing.noun && (middle(other)[axis] - middle(thing)[axis]) * sign > Math.max(size, 12),
  );
};

/** "Stacks is the rightmost", "the pond is in the upper right part". */
const sideRule: DrawingRule = (pieces, { drawing, about }) =>
  [
    ...[...matchesIn(pieces, most), ...matchesIn(pieces, hung)].map((match) => ({ match, ends: true })),
    ...[...matchesIn(pieces, corner), ...matchesIn(pieces, bare)].map((match) => ({ match, ends: false })),
  ].flatMap(({ match, ends }): Verdict[] => {
    const words = match
      .group('side')
      .map(({ code }) => code)
      .filter((code) => code !== '-');
    const refs = refsIn(spokenOf(pieces, match.from, match.group('one')));
    if ((ends && refs.length > 1) || isOnTheWay(pieces, match)) return [];
    // "A block marked 3 kg, on the right a smaller one": the side belongs to what comes after it.
    const isNext =
      !ends &&
      match.pieces.some(({ code }) => code === ',') &&
      /^(?:an?|the|@|<|#|\{)/.test(pieces[match.to]?.code ?? '');
    if (isNext) return [];
    // "In the lower bound of the sum": a part of a formula, and no half of the paper.
    if (drawing.kind === 'formula' && /^(?:NOUN|VERB)$/.test(pieces[match.to]?.pos ?? '')) return [];
    // "No x on the right-hand side".
    const no = match.group('no').length > 0 || pieces[match.from - 1]?.code === 'no';
    return refs.map((ref) => {
      const seen = drawn(ref).map((thing) => {
        if (ends) return extreme(drawing, thing, words.join(' '));
        if (extreme(drawing, thing, words[0] ?? '') && words.length === 1) return true;
        const isEnd = words.length === 1 && isAtEnd(match.pieces) && isBehind(drawing, thing, words[0] ?? '');
        return isEnd ? false : all(words.map((word) => inHalf(drawing, thing, word)));
      });
      // Words name what they are written at, which may stand elsewhere.
      const isName = drawing.kind === 'shapes' && drawn(ref).every(({ role }) => role === 'text') && !ends;
      const ok = seen.includes(true) ? true : seen.includes(undefined) || isName ? undefined : false;
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
  ` from (?<from>left|right|top|bottom) to (?:left|right|top|bottom)(?: (?:,|:|are|is|they|come|stand|read|reads|we|you|one|there|can|see|sees|find|shows?|contains?|as follows))*(?<list>${LIST})${END}`,
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
    // "Nodes A, B and C, laid out from left to right": how all of it is laid out.
    if (
      / , (?:all )?(?:laid|arranged|drawn|placed|set|reading|running|going|flowing|which) /.test(
        ` ${match.pieces.map(({ code }) => code).join(' ')} `,
      )
    )
      return [];
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
    if (one.every(isHand)) return [];
    // "The loop over A lies between B and C": the loop does.
    const head = /^(?:the|an?)$/.test(pieces[match.from - 1]?.code ?? '') ? match.from - 2 : match.from - 1;
    if (/^(?:over|above|below|under|on|at|in|of|from|to|beside|near|with|than)$/.test(pieces[head]?.code ?? ''))
      return [];
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
    const byValue = isNumberBetween(match.group('one')[0], match.group('a')[0], match.group('b')[0]);
    const written = (name: string): Thing | undefined =>
      match.group(name)[0]?.things?.find(({ role }) => role === 'text');
    const [text, left, right] = ['one', 'a', 'b'].map(written);
    const isPlaced = byValue === undefined || !text || !left || !right ? seen.includes(true) : lies(text, left, right);
    // Of numbers either their order or their places may be meant.
    const ok = byValue === undefined || byValue === isPlaced ? isPlaced : byValue ? true : undefined;
    return [
      verdict(match.pieces, ok === undefined ? undefined : ok !== no, 'between', null, about('position', ...one)),
    ];
  });

const central = patternOf(
  `(?<one> @)${BE} (?:in|at)(?: the)?(?: (?:very|exact))? (?:middle|centre|center)(?! (?:of(?! (?:the (?:figure|picture|drawing|image|scene|row|stack|tower|page|network|graph|diagram|chart|web|map)|it)))|left|right)${END}`,
);

/** In the middle of the picture, or with things at both sides; undefined where it depends on what one looks at. */
const inMiddle = (drawing: Drawing, thing: Thing): boolean | undefined => {
  const { scene } = drawing;
  const own = middle(thing);
  const near = ([0, 1] as const).map((axis) => {
    const size = axis === 0 ? scene.width : scene.height;
    return Math.abs(own[axis] - size / 2) < 0.12 * size;
  });
  const others = peers(drawing, thing).filter(({ id }) => id !== thing.id);
  const flanked = ([0, 1] as const).some((axis) => {
    const size = axis === 0 ? scene.width : scene.height;
    const offs = others.map((other) => (middle(other)[axis] - own[axis]) / size);
    return offs.some((off) => off > 0.05) && offs.some((off) => off < -0.05);
  });
  if (near.every(Boolean) || flanked) return true;
  return near.some(Boolean) && others.length < 3
    ? undefined
    : near.every((one) => !one)
      ? false
      : others.length > 1
        ? false
        : undefined;
};

/** "The sphere is in the middle". */
const middleRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, central).flatMap((match): Verdict[] => {
    const things = drawn(match.group('one')[0]);
    // "The flag has a circle in the middle": in the middle of the flag.
    const isHeld =
      /^(?:has|have|with|contains?|shows?|carries|bears|features)$/.test(pieces[match.from - 1]?.code ?? '') &&
      match.group('one')[0]?.described === true;
    // "A, B and C, in the middle three others": the place belongs to what comes after it.
    const isNext =
      match.pieces.some(({ code }) => code === ',') && /^(?:an?|the|@|<|#|\{)/.test(pieces[match.to]?.code ?? '');
    if (things.length === 0 || isHeld || isNext) return [];
    const seen = things.map((thing) => inMiddle(drawing, thing));
    const ok = seen.includes(true) ? true : seen.includes(undefined) ? undefined : false;
    const no = match.group('no').length > 0;
    return [
      verdict(match.pieces, ok === undefined ? undefined : ok !== no, 'middle', null, about('position', ...things)),
    ];
  });

export const extentRules: readonly DrawingRule[] = [sideRule, rowRule, betweenRule, middleRule, growthRule, sizeRule];
