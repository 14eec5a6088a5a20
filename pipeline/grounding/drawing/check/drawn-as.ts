import { fitting, isLook, kindIn, looks } from './fits.js';
import { isDenied, nodesOf } from './clauses.js';
import { joinedRules } from './joined-so.js';
import { numberListRule } from './number-lists.js';
import { matchesIn, patternOf } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const LOOK = '(?: (?:<[^>]+>|dashed|dotted|solid|filled|unfilled))';
const SHAPE =
  '(?<kind> {(?:circle|square|rectangle|box|diamond|triangle|ellipse|hexagon|octagon|pentagon|parallelogram)\\+})';
const drawnAs = patternOf(
  `(?<n> #\\d+)(?: (?:<[^>]+>|{[a-z]+\\+?}|[a-z]+)){1,2}(?: (?:which|that|are|is))* (?:(?:drawn|shown|represented|depicted|symboli[sz]ed|displayed|pictured)(?: as| by)|in)(?: rounded)?(?<look>${LOOK}*)${SHAPE}(?= [.,;:]| and| with|$)`,
);

/** "Four jobs drawn as gold squares", "a tree of nine people in rounded boxes": as many shapes of the kind as are told. */
const drawnAsRule: DrawingRule = (pieces, { drawing, about }) =>
  drawing.kind !== 'graph'
    ? []
    : matchesIn(pieces, drawnAs).flatMap((match): Verdict[] => {
        const [kind] = match.group('kind');
        const n = Number(match.group('n')[0]?.code.slice(1));
        // "Four of the boxes", "at least four people in boxes".
        if (!kind || /^(?:least|most|than|about|the|these|those|only)$/.test(pieces[match.from - 1]?.code ?? ''))
          return [];
        const found = fitting(drawing, kindIn(kind), match.group('look').filter(isLook)).filter(
          ({ role }) => role === 'node',
        );
        // Of nodes that are marks of a chart nobody knows the outline.
        if (
          found.length === 0 &&
          drawing.of('node').every(({ outline }) => outline === undefined || outline === 'node')
        )
          return [];
        return [verdict(match.pieces, found.length === n, n, found.length, about('shape', ...found))];
      });

const filledIn = patternOf(
  `(?<x> @) (?:is|are)(?: (?:the only|only))? (?:filled|coloured|colored|shaded|highlighted|painted) ,(?: (?:and|namely|that is))* in(?: (?:an?|the))?(?<look> <[^>]+>)(?= [.,;:]| and|$)`,
);

/** "Only the box app is filled, in light blue". */
const filledInRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, filledIn).flatMap((match): Verdict[] => {
    const nodes = match.group('x').flatMap(nodesOf);
    const [look] = match.group('look');
    if (!look || nodes.length === 0) return [];
    const seen = nodes.map((node) => looks(drawing, node, look));
    if (seen.includes(undefined)) return [];
    return [
      verdict(match.pieces, seen.includes(true) !== isDenied(match.pieces), look.code, null, about('colour', ...nodes)),
    ];
  });

/** As what things are drawn and filled, what joins them, and lists of the numbers that they hold. */
export const drawnAsRules: readonly DrawingRule[] = [drawnAsRule, filledInRule, ...joinedRules, numberListRule];
