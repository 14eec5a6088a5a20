import { isGate as isLogicGate } from '../circuit.js';
import type { Thing } from '../drawing.js';
import { isDenied } from './clauses.js';
import { isComponent } from './circuit-words.js';
import { kindIn } from './fits.js';
import { END, matchesIn, patternOf } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const GIVES =
  '(?: (?:produces?|gives?|delivers?|outputs?|supplies|provides?|computes?|generates?|yields?|makes?|forms?|drives?|feeds?))';
const gives = patternOf(
  `(?<gate> (?:{[a-z]+gate}|@))${GIVES}(?: (?:the|output|signal|bit|{output}))*(?<out> @)(?: (?:@|[a-z]{1,2}))?${END}`,
);
const isFrom = patternOf(
  `(?<out> @)(?: @)? (?:is|comes)(?: (?:the|{output}|output|of|from|out|given|produced|made|by|formed))+(?<gate> (?:{[a-z]+gate}|@))${END}`,
);

/** "The XOR gate produces the carry C", "S comes from the AND gate": which gate an output wire begins at. */
const outputRule: DrawingRule = (pieces, { drawing, about }) =>
  [...matchesIn(pieces, gives), ...matchesIn(pieces, isFrom)].flatMap((match): Verdict[] => {
    const [gate, out] = [match.group('gate')[0], match.group('out')[0]];
    if (!gate || !out) return [];
    // "The XOR gate" may have become a reference before.
    const isGate = (thing: Thing): boolean =>
      gate.code === '@'
        ? (gate.things ?? []).includes(thing) && isLogicGate(thing)
        : isComponent(thing, kindIn(gate)) === true;
    const into = drawing.links.filter(
      ({ to, directed }) => directed && (out.things ?? []).includes(to) && to.role === 'wire',
    );
    if (into.length === 0 || !drawing.of('component').some(isGate)) return [];
    const ok = into.some(({ from }) => isGate(from));
    const isMeant = into.every(({ from }) => from.role === 'component');
    return isMeant
      ? [
          verdict(
            match.pieces,
            ok !== isDenied(match.pieces),
            'output',
            into[0]?.from.noun ?? null,
            about('connection', ...into.map(({ to }) => to)),
          ),
        ]
      : [];
  });

export const gateOutputRules: readonly DrawingRule[] = [outputRule];
