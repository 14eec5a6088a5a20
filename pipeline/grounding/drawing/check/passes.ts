import { distanceTo } from '../../../../renderers/circuit/distance.js';
import type { Point } from '../../../../renderers/scene.js';
import type { Thing } from '../drawing.js';
import { isDenied } from './clauses.js';
import { shapesNamed } from './named-shapes.js';
import { matchesIn, patternOf, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const through = patternOf(
  `(?<one> @)(?: (?:goes|passes|runs|travels|continues|ray|straight|directly|undeviated|unbent|undeflected|without|being|bent|not|on|also|which|that))+ through the (?:middle|centre|center|optical centre|optical center) of(?: the)?(?<other> @)`,
);

const passes = ({ element: { path = [] } }: Thing, place: Point): boolean =>
  path.some((from, at) => {
    const to = path[at + 1];
    return to !== undefined && distanceTo(place, from, to) < 5;
  });

/** "The purple ray goes straight through the middle of the lens". */
const throughRule: DrawingRule = (pieces, { drawing, about }) =>
  drawing.kind !== 'shapes'
    ? []
    : matchesIn(pieces, through).flatMap((match): Verdict[] => {
        const lines = shapesNamed(drawing, match.group('one')[0]).filter(
          ({ element }) => (element.path?.length ?? 0) > 1,
        );
        const [other, more] = shapesNamed(drawing, match.group('other')[0]);
        if (lines.length === 0 || !other || more || lines.includes(other)) return [];
        const { box } = other.element;
        const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
        const ok = lines.some((line) => passes(line, middle));
        return [verdict(match.pieces, ok !== isDenied(match.pieces), 'through', null, about('shape', ...lines))];
      });

const slope = patternOf(
  `(?: (?:inclined|sloping|slanted|slanting))? (?:plane|ramp|incline|slope|hill|wedge|roof)(?: (?:that|which|,|the|surface|is|not))*(?: (?:rises?|slopes? up(?:wards?)?|goes up|ascends?|climbs?|inclines? up(?:wards?)?|rising|ascending|sloping up(?:wards?)?))(?: (?:up|upwards?))? (?:to|towards)(?: the)? (?<side>left|right)`,
);

/** "An inclined plane that rises to the right": where its triangle has its top. */
const slopeRule: DrawingRule = (pieces, { drawing }) =>
  drawing.kind !== 'shapes'
    ? []
    : matchesIn(pieces, slope).flatMap((match): Verdict[] => {
        const planes = drawing.of('shape').flatMap(({ outline, element: { path = [], box } }) => {
          const isLarge = box.width > 0.3 * drawing.scene.width && box.height > 20;
          const top = path.toSorted((a, b) => a[1] - b[1])[0];
          const off = top ? (top[0] - box.x) / box.width : 0.5;
          return outline === 'triangle' && isLarge && (off < 0.15 || off > 0.85) ? [off] : [];
        });
        const [off, more] = planes;
        const side = match.pieces.at(-1)?.code;
        if (off === undefined || more !== undefined) return [];
        const ok = (side === 'right') === off > 0.5;
        return [verdict(match.pieces, ok !== isDenied(match.pieces), side ?? '', off > 0.5 ? 'right' : 'left')];
      });

export const passRules: readonly DrawingRule[] = [
  whereSaid(/through/, throughRule),
  whereSaid(/left|right/, slopeRule),
];
