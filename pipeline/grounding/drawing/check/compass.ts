import { isPlaced, type Way } from '../places.js';
import type { Thing } from '../drawing.js';
import { END, LIST, matchesIn, patternOf, type Piece } from './piece.js';
import { drawn, middle, refsIn } from './standing.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const BE =
  '(?: (?:is|are|lies?|stands?|sits?|located|situated|found|placed|built|can be|to be|just|directly|due|further|runs?|flows?|,|which|that))*(?<no> not)?';
const COMPASS =
  '(?: (?:north|south|east|west|northern|southern|eastern|western|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|northwards|southwards|eastwards|westwards)(?: - (?:east|west|eastern|western))?)';

const beside = patternOf(
  `(?<one>${LIST})${BE}(?: to)?(?: the)?(?<side>${COMPASS})(?: side)? of(?<other>${LIST})${END}`,
);
const within = patternOf(
  `(?<one>${LIST})${BE}(?: (?:in|on|at|along|near|through|across))?(?: the)?(?: far)?(?<side>${COMPASS})(?: (?:half|part|side|edge|end|corner|third|quarter|area|border|of the (?:map|village|town|city|island|picture|drawing|plan|park|area|region|country|campus|garden|figure|image)))*(?! (?:of|is|points|at the top|up))${END}`,
);

/** North is up, as on any map that says nothing else. */
const waysIn = (side: readonly Piece[]): Way[] => {
  const said = side.map(({ code }) => code).join('');
  return [
    ...(said.includes('north') ? (['above'] as const) : []),
    ...(said.includes('south') ? (['below'] as const) : []),
    ...(said.includes('east') ? (['right of'] as const) : []),
    ...(said.includes('west') ? (['left of'] as const) : []),
  ];
};

/** A road, a river, a wall: it goes across the drawing, and only its two sides are beside it. */
export const courseOf = ({ element: { box } }: Thing): 'flat' | 'upright' | undefined => {
  if (box.width > 4 * box.height) return 'flat';
  return box.height > 4 * box.width ? 'upright' : undefined;
};

const isBeside = (way: Way, one: Thing, other: Thing): boolean | undefined => {
  const course = courseOf(other);
  const isUpright = way === 'left of' || way === 'right of';
  // Nothing is north of a road that goes from north to south.
  if (course !== undefined && (course === 'upright') !== isUpright) return undefined;
  return isPlaced(way, one, other);
};

const every = (seen: readonly (boolean | undefined)[]): boolean | undefined =>
  seen.includes(false) ? false : seen.includes(undefined) ? undefined : true;
const some = (seen: readonly (boolean | undefined)[]): boolean | undefined =>
  seen.includes(true) ? true : seen.includes(undefined) || seen.length === 0 ? undefined : false;

const besideRule: DrawingRule = (pieces, scope) =>
  matchesIn(pieces, beside).flatMap((match): Verdict[] => {
    const ways = waysIn(match.group('side'));
    const no = match.group('no').length > 0;
    return refsIn(match.group('one')).flatMap((one) =>
      refsIn(match.group('other')).map((other) => {
        const ok = some(
          drawn(one).flatMap((a) =>
            drawn(other).flatMap((b) => (a.id === b.id ? [] : [every(ways.map((way) => isBeside(way, a, b)))])),
          ),
        );
        return verdict(
          match.pieces,
          ok === undefined ? undefined : ok !== no,
          ways.join(' and '),
          null,
          scope.about('position', ...drawn(one)),
        );
      }),
    );
  });

const inHalf = ({ drawing: { scene } }: Scope, way: Way, thing: Thing): boolean | undefined => {
  const [axis, sign] = way === 'above' ? [1, -1] : way === 'below' ? [1, 1] : way === 'right of' ? [0, 1] : [0, -1];
  const size = axis === 0 ? scene.width : scene.height;
  const off = (((middle(thing)[axis as 0 | 1] ?? 0) - size / 2) * sign) / size;
  return off > 0.03 ? true : off < -0.08 ? false : undefined;
};

const withinRule: DrawingRule = (pieces, scope) =>
  matchesIn(pieces, within).flatMap((match): Verdict[] => {
    const ways = waysIn(match.group('side'));
    // "Runs from west to east" tells no place.
    if (pieces.slice(match.from, match.to).some(({ code }) => /^(?:from|to|runs?|wards?)$/.test(code))) return [];
    const no = match.group('no').length > 0;
    return refsIn(match.group('one')).map((one) => {
      const things = drawn(one).filter((thing) => courseOf(thing) === undefined || thing.role === 'text');
      const ok = some(things.map((thing) => every(ways.map((way) => inHalf(scope, way, thing)))));
      return verdict(
        match.pieces,
        ok === undefined ? undefined : ok !== no,
        ways.join(' and '),
        null,
        scope.about('position', ...things),
      );
    });
  });

const course = patternOf(
  `(?<one> @)(?: (?:,|which|that|is|and|roughly|straight))* (?:runs?|flows?|goes|leads|stretches|extends|crosses)(?: (?:straight|roughly|all|the|way|across|through|map|picture))*(?: from)?(?: the)?(?<from> (?:north|south|east|west|left|right|top|bottom)) to(?: the)?(?<to> (?:north|south|east|west|left|right|top|bottom))${END}`,
);
const alongRule: DrawingRule = (pieces, scope) =>
  matchesIn(pieces, course).flatMap((match): Verdict[] => {
    const things = (match.group('one')[0]?.things ?? []).filter(({ role }) => role === 'shape');
    const isFlat = /^(?:east|west|left|right)$/.test(match.group('from')[0]?.code ?? '');
    const isFlatToo = /^(?:east|west|left|right)$/.test(match.group('to')[0]?.code ?? '');
    const ok =
      isFlat === isFlatToo
        ? some(
            things.map((thing) =>
              courseOf(thing) === undefined ? undefined : (courseOf(thing) === 'flat') === isFlat,
            ),
          )
        : undefined;
    return [verdict(match.pieces, ok, isFlat ? 'across' : 'up and down', null, scope.about('position', ...things))];
  });

const sides = patternOf(
  `(?<one> @)(?: and(?<two> @))?(?: (?:is|are|lies?|stands?|sits?|both|located|situated|found))*(?: on)(?: the)? (?<how>same|opposite|other|different) sides? of(?<line> @)(?: (?:as|from|to)(?<other> @))?${END}`,
);

/** "The shop is on the same side of Hill Road as the school". */
const sameSideRule: DrawingRule = (pieces, scope) =>
  matchesIn(pieces, sides).flatMap((match): Verdict[] => {
    const [one, other] = [match.group('one')[0], match.group('two')[0] ?? match.group('other')[0]];
    const lines = (match.group('line')[0]?.things ?? []).filter(
      (thing) => courseOf(thing) !== undefined && thing.role !== 'text',
    );
    const [a, b, line] = [drawn(one)[0], drawn(other)[0], lines[0]];
    if (!a || !b || !line) return [];
    const axis = courseOf(line) === 'flat' ? 1 : 0;
    const side = (thing: Thing): boolean => (middle(thing)[axis] ?? 0) > (middle(line)[axis] ?? 0);
    const isSame = side(a) === side(b);
    return [
      verdict(
        match.pieces,
        isSame === (match.group('how')[0]?.code === 'same'),
        'side',
        null,
        scope.about('position', a, b),
      ),
    ];
  });

/** Where things lie by the points of the compass, and on which side of a road or a river. */
export const compassRules: readonly DrawingRule[] = [besideRule, withinRule, alongRule, sameSideRule];
