import type { Point } from '../../../../renderers/scene.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import { arrowsOf, wayOf } from './arrow-names.js';
import { plainly, withoutAsides } from './arrow-asides.js';
import { arrowIn, code, withArrows } from './arrow-phrases.js';
import { isDenied } from './clauses.js';
import { matchesIn, patternOf, whereSaid, type Match } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';

type Way = readonly [number, number];

const between = ([ax, ay]: Point, [bx, by]: Point): Way => [bx - ax, by - ay];
const isLevel = ([dx, dy]: Way): boolean => Math.abs(dy) <= 0.02 * Math.abs(dx);
const isUpright = ([dx, dy]: Way): boolean => Math.abs(dx) <= 0.02 * Math.abs(dy);
/** From its lower to its upper end. */
const upwards = ([dx, dy]: Way): Way => (dy > 0 ? [-dx, -dy] : [dx, dy]);

const cornersOf = ({ element: { path = [] } }: Thing): readonly Point[] => {
  const [first, last] = [path[0], path.at(-1)];
  const isClosed = path.length === 4 && first && last && Math.hypot(...between(first, last)) < 2;
  return isClosed ? path.slice(0, 3) : path.length === 3 ? path : [];
};

/** The way up the one sloping side of the one large triangle that stands on a level side: what blocks slide down. */
export const slopeOf = oncePer((drawing: Drawing): Way | undefined => {
  const found = drawing.of('shape').flatMap((thing) => {
    const { box, closed } = { box: thing.element.box, closed: thing.filled || thing.outline === 'triangle' };
    if (!closed || Math.max(box.width, box.height) < 0.25 * drawing.scene.width) return [];
    const corners = cornersOf(thing);
    const sides = corners.map((corner, at) => between(corner, corners[(at + 1) % corners.length] ?? corner));
    const oblique = sides.filter((way) => !isLevel(way) && !isUpright(way));
    return sides.some(isLevel) && oblique.length === 1 ? oblique.map(upwards) : [];
  });
  return found.length === 1 ? found[0] : undefined;
});

/** Degrees between two ways, whichever end of them is the head. */
const tilt = ([ax, ay]: Way, [bx, by]: Way): number => {
  const cosine = Math.abs(ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by));
  return (Math.acos(Math.min(1, cosine)) * 180) / Math.PI;
};

const SLOPE =
  '(?: (?:the|a|this))?(?: (?:sloping|inclined|tilted|slanted|slanting))?(?: (?:surface|line|{line}|side)(?: of the)?)?(?: (?:sloping|inclined|tilted|slanted))?';
const PLANE = '(?: (?:slope|incline|plane|ramp|hillside|hill|wedge|surface))';
const BE =
  '(?: (?:is|are|acts?|acting|points?|pointing|directed|goes|runs|pulls?|pulling|pushes|works|stands|and|,|which|that|it|drawn|always|{item}|the|block|body|box|from|its|centre|center))';
const along = patternOf(
  `(?<a> A)${BE}*(?<first> (?:up|upwards?|down|downwards?))?(?: (?:along|parallel|to))*(?<way> (?:up|down|upwards?|downwards?))?(?: (?:along|parallel|to))*${SLOPE}${PLANE}`,
);
const across = patternOf(
  `(?<a> A)${BE}*(?: (?:straight|exactly))*(?<how> (?:perpendicular|at right angles|at a right {angle}|orthogonal|parallel|along))(?: to)?${SLOPE}${PLANE}`,
);
const RISES = '(?<rise> (?:rises|climbs|ascends|goes up|slopes up|slopes upwards?|runs up|leads up|goes upwards?))';
const FALLS =
  '(?<fall> (?:falls|descends|drops|goes down|slopes down|slopes downwards?|runs down|leads down|goes downwards?))';
const leans = patternOf(
  `(?: the)(?: inclined)?(?: (?:slope|incline|plane|ramp|wedge|hill))(?:${RISES}|${FALLS})(?: (?:to|towards?|from (?:the )?(?<from>left|right) to))+(?: the)?(?<side> (?:left|right))`,
);

const isUp = (word: string): boolean => word.startsWith('up');

interface Told {
  readonly drawing: Drawing;
  readonly slope: Way;
  readonly own: Parameters<typeof matchesIn>[0];
  readonly say: (match: Match, ok: boolean, stated: string, actual: string, ...things: Thing[]) => void;
}

/** "Friction acts up the slope": along it, and to its upper end. */
const alongIt = ({ drawing, slope, own, say }: Told): void => {
  for (const match of matchesIn(own, along)) {
    const arrow = arrowIn(drawing, match.group('a')[0]);
    const word = [code(match, 'way'), code(match, 'first')].find((told) => told !== '') ?? '';
    if (!arrow || word === '') continue;
    const way = wayOf(arrow);
    const isAlong = tilt(way, slope) < 10;
    const rises = way[0] * slope[0] + way[1] * slope[1] > 0;
    const actual = isAlong ? `${rises ? 'up' : 'down'} the slope` : `at ${Math.round(tilt(way, slope))}° to the slope`;
    say(match, isAlong && rises === isUp(word), `${word} the slope`, actual, arrow.thing);
  }
};

/** "The normal force is at right angles to the slope." */
const acrossIt = ({ drawing, slope, own, say }: Told): void => {
  for (const match of matchesIn(own, across)) {
    const arrow = arrowIn(drawing, match.group('a')[0]);
    const how = match.group('how').map(({ code: word }) => word);
    if (!arrow || how.length === 0) continue;
    // "The part of the weight along the slope": no arrow of its own.
    const before = own.slice(Math.max(0, match.from - 4), match.from);
    if (before.some(({ code: word }) => /^(?:part|component|share|portion|fraction)$/.test(word))) continue;
    const angle = tilt(wayOf(arrow), slope);
    const isWithIt = how[0] === 'parallel' || how[0] === 'along';
    say(match, isWithIt ? angle < 10 : angle > 80, how.join(' '), `${Math.round(angle)}°`, arrow.thing);
  }
};

/** "The slope rises to the right." */
const leansTo = ({ slope, own, say }: Told): void => {
  for (const match of matchesIn(own, leans)) {
    const upAt = slope[0] > 0 ? 'right' : 'left';
    const isRise = match.group('rise').length > 0;
    const side = code(match, 'side');
    say(match, isRise === (side === upAt), `${isRise ? 'rises' : 'falls'} to the ${side}`, `rises to the ${upAt}`);
  }
};

/** What forces and the slope under a block have to do with each other. */
export const slopeRule: DrawingRule = whereSaid(
  /slope|incline|plane|ramp|hill|wedge|surface/,
  (pieces, { drawing, about }) => {
    const slope = slopeOf(drawing);
    if (slope === undefined) return [];
    const found: Verdict[] = [];
    const say: Told['say'] = (match, ok, stated, actual, ...things) => {
      const facts = [...about('position', ...things), ...about('shape', ...things)];
      found.push(verdict(match.pieces, ok !== isDenied(match.pieces), stated, actual, facts));
    };
    const own = arrowsOf(drawing).length > 0 ? withoutAsides(plainly(withArrows(pieces, drawing))) : pieces;
    const told = { drawing, slope, own, say };
    alongIt(told);
    acrossIt(told);
    leansTo(told);
    return found;
  },
);
