import type { Point } from '../../../../renderers/scene.js';
import type { Drawing, Thing } from '../drawing.js';
import { isDenied } from './clauses.js';
import { isLook, looks } from './fits.js';
import { matchesIn, patternOf, type Piece, whereSaid } from './piece.js';
import { drawn } from './standing.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const LINE =
  '(?: (?:{(?:line|edge|path|arrow)}|road|street|route|way|track|trail|link|connection|pipe|rope|wire|cable|segment|one|#1))';
const LOOK = '(?: (?:<[^>]+>|dashed|dotted|solid|broken|continuous|unbroken|full))';
const joined = patternOf(
  `${LINE}(?: (?:that|which|runs?|running|leads?|leading|goes|going|drawn))*(?: (?:between|from|joining|connecting))(?<one> @)(?: (?:and|to|with))(?<other> @)(?: ,)?(?: (?:is|isn't|not|drawn|shown|marked|as|in|by|with|an?|which))+(?<look>${LOOK})(?! @)`,
);

/** How near the end of a line is to a thing, in CSS pixels: 0 inside. */
const offBy = ([x, y]: Point, { element: { box } }: Thing): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

/** Lines from the one to the other, whichever way they are drawn. */
const linesBetween = (drawing: Drawing, ones: readonly Thing[], others: readonly Thing[]): Thing[] =>
  drawing.of('shape').filter(({ filled, element: { path = [] } }) => {
    const [first, last] = [path[0], path.at(-1)];
    if (filled || !first || !last || path.length < 2) return false;
    const meets = (end: Point, things: readonly Thing[]): boolean => things.some((thing) => offBy(end, thing) < 12);
    return (meets(first, ones) && meets(last, others)) || (meets(first, others) && meets(last, ones));
  });

const plain: Readonly<Record<string, string>> = {
  broken: 'dashed',
  continuous: 'solid',
  unbroken: 'solid',
  full: 'solid',
};

/** "The road between Arden and Belmont is a full line": how what joins two things of a sketch is drawn. */
const joinedRule: DrawingRule = (pieces, { drawing, about }) =>
  drawing.kind !== 'shapes'
    ? []
    : matchesIn(pieces, joined).flatMap((match): Verdict[] => {
        const [ones, others] = [drawn(match.group('one')[0]), drawn(match.group('other')[0])];
        const lines = linesBetween(drawing, ones, others);
        const [look] = match.group('look');
        if (!look || lines.length !== 1) return [];
        const meant: Piece = isLook(look) ? look : { ...look, code: plain[look.code] ?? look.code };
        const ok = lines.map((line) => looks(drawing, line, meant))[0];
        const facts = [...about('dash', ...lines), ...about('colour', ...lines)];
        return ok === undefined
          ? []
          : [verdict(match.pieces, ok !== isDenied(match.pieces), meant.code, lines[0]?.dash ?? null, facts)];
      });

export const joiningLineRules: readonly DrawingRule[] = [whereSaid(/between|from|joining|connecting/, joinedRule)];
