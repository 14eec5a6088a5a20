import { holds } from '../../recognised/shapes.js';
import type { Drawing, Thing } from '../drawing.js';
import { isKind, kindIn } from './fits.js';
import { END, LIST, matchesIn, patternOf, type Match, type Piece } from './piece.js';
import { drawn, edges, middle, peers, refsIn } from './standing.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const sizes: Readonly<Record<string, (thing: Thing) => number>> = {
  size: ({ element: { box } }) => box.width * box.height,
  width: ({ element: { box } }) => box.width,
  height: ({ element: { box } }) => box.height,
  length: ({ element: { box } }) => Math.hypot(box.width, box.height),
  stroke: ({ element: { strokeWidth = 1 } }) => strokeWidth,
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
  long: ['length', 1],
  short: ['length', -1],
  thick: ['stroke', 1],
  thin: ['stroke', -1],
  thinn: ['stroke', -1],
};
const SIZE = '(?<how>(?:bigg|larg|small|wid|broad|narrow|tall|long|short|thick|thinn)';
const bigger = patternOf(
  `(?<one> @)(?: (?:is|has|looks|drawn))*(?<no> (?:not|no))?(?: (?:much|slightly|a bit|far|an?))* ${SIZE}er)(?: {[a-z]+})? than(?: the| that of| that of the)?(?<other> @)${END}`,
);
const biggest = patternOf(
  `(?<one> @)(?: (?:is|has|which|that))+ the ${SIZE}e?st)(?: (?:one|{[a-z]+}|of|all|the|item|thing))*${END}`,
);
const longerOf = patternOf(
  `(?<one> @)(?: (?:is|has))+ the ${SIZE}er)(?: (?:one|of|the|two|#2|both|{[a-z]+\\+?}))*${END}`,
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
/** "The shortest wavelength", "the highest boiling point": of what it stands for, not of how it is drawn. */
const unseen =
  /^(?:wavelength|frequency|energy|period|amplitude|lifetime|lifespan|half|mass|density|speed|velocity|voltage|resistance|temperature|price|cost|time|duration|population|boiling|melting|pressure|pitch|ph|share|score|rate)s?$/;
export const isOfQuantity = (pieces: readonly Piece[], to: number): boolean => unseen.test(pieces[to]?.code ?? '');

const over = /^(\d+)\/(\d+)$/;
const worth = (name: string | undefined): number | undefined => {
  const [, a, b] = over.exec(name ?? '') ?? [];
  return a === undefined ? undefined : Number(a) / Number(b);
};

/** "3/4 is the biggest of the three fractions", "2/3 is the longest": of numbers, and not of how large they are written. */
const fractionRank = (match: Match, { things }: Drawing): boolean | undefined => {
  const own = worth(match.group('one')[0]?.word);
  const all = things.flatMap(({ name }) => worth(name) ?? []);
  const how = match.group('how')[0]?.code ?? '';
  if (own === undefined || all.length < 2 || !/^(?:bigg|larg|long|small|short)/.test(how)) return undefined;
  return /^(?:small|short)/.test(how) ? own <= Math.min(...all) + 1e-9 : own >= Math.max(...all) - 1e-9;
};

const measurable = (things: readonly Thing[]): boolean =>
  things.length > 0 && things.every(({ role }) => role === 'shape' || role === 'node');

/** "The red circle is bigger than the blue one", "the largest box is House", "all circles have the same size". */
export const sizeRule: DrawingRule = (pieces, { drawing }) => [
  ...matchesIn(pieces, bigger).flatMap((match): Verdict[] => {
    // "Everything left of the root is smaller": what lies there is.
    if (/^(?:of|to|in|at|on|under|above|below|over|beside|near|from|behind)$/.test(pieces[match.from - 1]?.code ?? ''))
      return [];
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
  ...[...matchesIn(pieces, biggest), ...matchesIn(pieces, longerOf), ...matchesIn(pieces, biggestIs)].flatMap(
    (match): Verdict[] => {
      const fraction = fractionRank(match, drawing);
      if (fraction !== undefined) return [verdict(match.pieces, fraction, 'size', null)];
      const one = drawn(match.group('one')[0]);
      const [measure, sign] = sizeOf(match.group('how')[0]);
      if (!measurable(one) || isOfQuantity(pieces, match.to)) return [];
      const kind = match.pieces.find(({ code }) => code.startsWith('{'));
      const seen = one.map((thing) =>
        peers(drawing, thing)
          .filter(
            (other) =>
              !kind ||
              (isKind(drawing, other, kindIn(kind)) &&
                // The line of the ground is no arrow.
                (kindIn(kind) !== 'arrow' || thing.element.kind !== 'vector' || other.element.kind === 'vector')),
          )
          .every((other) => measure(other) * sign <= measure(thing) * sign * (sign > 0 ? 1.01 : 0.99)),
      );
      // "The bigger one", of two that were spoken of before.
      const isOpen =
        match.group('how')[0]?.code.endsWith('er') === true && one.some((thing) => peers(drawing, thing).length > 2);
      // "Earth is the largest of the four planets", beside the Sun: one thing that is bigger may be of another sort.
      const bigger = (thing: Thing): number =>
        peers(drawing, thing).filter((other) => measure(other) * sign > measure(thing) * sign + 1).length;
      const isOfOthers = !kind && one.some((thing) => bigger(thing) < 2) && peers(drawing, one[0] as Thing).length > 3;
      // "The vacuole is the biggest thing in the cell": what a thing is in is not among them.
      const isWithin = one.some((thing) =>
        peers(drawing, thing)
          .filter((other) => measure(other) * sign > measure(thing) * sign + 1)
          .every((other) => holds(other.element.box, thing.element.box)),
      );
      const ok = seen.includes(true) ? true : isOpen || isOfOthers || isWithin ? undefined : false;
      return [verdict(match.pieces, ok, 'size', null)];
    },
  ),
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

const growing = patternOf(
  ` (?:the|all)?(?: #\\d+)?(?<kind> {[a-z]+\\+}) (?:become|get|grow|are|taper)(?: (?:gradually|steadily|and))* (?<how>(?:bigg|larg|small|wid|broad|narrow|tall|short)er)(?: and \\w+er)? (?:(?:from(?: the)?|towards?(?: the)?|to(?: the)?) (?<side>top|bottom|left|right)|(?<way>upwards?|downwards?|going up|going down))(?: (?:to|up|down)(?: to)?(?: the)? (?<end>top|bottom|left|right))?${END}`,
);

/** "The blocks become narrower from the bottom to the top". */
export const growthRule: DrawingRule = (pieces, { drawing }) =>
  matchesIn(pieces, growing).flatMap((match): Verdict[] => {
    const [kind] = match.group('kind');
    const [how] = match.group('how');
    const [measure, sign] = sizeOf(how);
    const [way, side, end] = ['way', 'side', 'end'].map((name) => match.group(name)[0]?.code);
    const target =
      end ??
      (match.pieces.some(({ code }) => code === 'from') ? undefined : side) ??
      (way && (/up/.test(way) ? 'top' : 'bottom'));
    const [axis, turn] = edges[target ?? ''] ?? [];
    if (!kind || axis === undefined || turn === undefined) return [];
    const row = drawing.things
      .filter((thing) => isKind(drawing, thing, kindIn(kind)) && thing.id !== drawing.ground?.id)
      .toSorted((a, b) => (middle(a)[axis] - middle(b)[axis]) * turn);
    if (row.length < 2) return [];
    const steps = row.slice(1).map((thing, index) => (measure(thing) - measure(row[index] ?? thing)) * sign);
    return [
      verdict(
        match.pieces,
        steps.every((step) => step > -0.5),
        how?.code ?? '',
        null,
      ),
    ];
  });
