import { gateOutputRules } from './gate-outputs.js';
import { circuitParts, isGate, typeOf } from '../circuit.js';
import type { Drawing, Thing } from '../drawing.js';
import { componentsCalled } from './circuit.js';
import { isDenied } from './clauses.js';
import { kindIn } from './fits.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const GATE = (name: string): string =>
  `(?: (?:the|an?))?(?<${name}side> (?:upper|lower|top|bottom|left|right|first|second))?(?<${name}> (?:@|{(?:[a-z]*gate|buffer)}))`;
const outputOf = patternOf(
  `(?<s> @)(?: (?:is|,|as))+(?: (?:the|an))? {output} (?:of|from)${GATE('g')}(?:(?: (?:,|and|while))+(?<t> @) (?:that|the one) (?:of|from)${GATE('h')})?`,
);
const goesTo = patternOf(
  `(?:{input} )?(?<s> @)(?: (?:goes|leads|runs|is|connected|fed|feeds|enters|wired|,|joined))+(?<only> only)?(?: (?:to|into))${GATE('g')}`,
);

/** The gates that a phrase means: by name, by kind, by where they stand. */
const gatesIn = (drawing: Drawing, piece: Piece | undefined, side: Piece | undefined): readonly Thing[] => {
  const all = drawing.of('component').filter(isGate);
  const own =
    piece?.code === '@'
      ? (piece.things ?? []).filter(isGate)
      : piece === undefined
        ? []
        : kindIn(piece) === 'gate'
          ? all
          : componentsCalled(drawing, kindIn(piece)).filter(isGate);
  const way = side?.code ?? '';
  if (way === '' || own.length < 2) return own;
  const key = ({ element: { box } }: Thing): number => (/left|right|first|second/.test(way) ? box.x : box.y);
  const sorted = own.toSorted((a, b) => key(a) - key(b));
  return sorted.slice(
    /lower|bottom|right|second/.test(way) ? -1 : 0,
    /lower|bottom|right|second/.test(way) ? undefined : 1,
  );
};

const leads = (drawing: Drawing, wires: readonly Thing[], gates: readonly Thing[], out: boolean): boolean =>
  drawing.links.some(({ from, to, directed }) => {
    const [gate, wire] = out ? [from, to] : [to, from];
    return (
      directed &&
      gates.includes(gate) &&
      wires.some(({ id, name }) => id === wire.id || (name !== undefined && name === wire.name))
    );
  });

/** "S is the output of the XOR gate", "A goes only to the upper gate". */
const gateRule: DrawingRule = (pieces, { drawing, about }) => {
  if (!drawing.of('component').some(isGate)) return [];
  const told = (span: readonly Piece[], wire: Piece | undefined, gates: readonly Thing[], out: boolean): Verdict[] => {
    const wires = wire?.things ?? [];
    if (wires.length === 0 || gates.length !== 1 || wires.some(isGate)) return [];
    return [
      verdict(
        span,
        leads(drawing, wires, gates, out) !== isDenied(span),
        out ? 'output' : 'input',
        gates[0]?.name ?? null,
        about('connection', ...gates),
      ),
    ];
  };
  return [
    ...matchesIn(pieces, outputOf).flatMap((match) => [
      ...told(match.pieces, match.group('s')[0], gatesIn(drawing, match.group('g')[0], match.group('gside')[0]), true),
      ...told(match.pieces, match.group('t')[0], gatesIn(drawing, match.group('h')[0], match.group('hside')[0]), true),
    ]),
    ...matchesIn(pieces, goesTo).flatMap((match) => {
      const gates = gatesIn(drawing, match.group('g')[0], match.group('gside')[0]);
      const wires = match.group('s')[0]?.things ?? [];
      const found = told(match.pieces, match.group('s')[0], gates, false);
      const others = drawing.of('component').filter((one) => isGate(one) && !gates.includes(one));
      const isMore = match.group('only').length > 0 && leads(drawing, wires, others, false);
      return found.length > 0 && isMore ? [verdict(match.pieces, false, 'only', null)] : found;
    }),
  ];
};

const before = patternOf(
  `(?: (?:flows?|passes|goes|runs|must flow|has to flow|first flows|first passes))+(?: first)? through(?: the)?(?<x> @) before (?:it|the current|they)(?: (?:is|then))*(?: (?:divides?|splits?|branches|divided|split|reaches (?:the )?(?:branch|branching point|junction|node)))`,
);
const between = patternOf(
  `(?<x> @)(?: (?:lies|is|sits|stands|placed|located|connected))+ (?:between|in between)(?: the)? (?:{(?:battery|source|cell|voltagesource)}|@) and(?: the)?(?: first)? (?:branching point|branch point|{junction}|junction|node|parallel (?:part|branches|section|combination|circuit)|branching|branch)`,
);
const unbranched = patternOf(
  `(?<x> @)(?: (?:is|lies|sits|stands|placed|located))+ in(?: the)? (?:main|unbranched|undivided) (?:line|part|circuit|branch|path|wire)`,
);

const isSource = (thing: Thing): boolean => /source|battery|cell|supply/.test(typeOf(thing));

/** "The current flows through R₁ before it divides": what is in one chain with the source. */
const mainRule: DrawingRule = (pieces, { drawing, about }) => {
  const { series, isOneLoop } = circuitParts(drawing);
  const main = series.filter((group) => group.some(isSource)).flat();
  if (isOneLoop || main.filter((thing) => !isSource(thing)).length === 0) return [];
  return [before, between, unbranched]
    .flatMap((pattern) => matchesIn(pieces, pattern))
    .flatMap((match): Verdict[] => {
      const things = (match.group('x')[0]?.things ?? []).filter(({ role }) => role === 'component');
      if (things.length === 0 || things.some(isSource)) return [];
      const isMain = things.some((thing) => main.includes(thing));
      return [
        verdict(match.pieces, isMain !== isDenied(match.pieces), 'undivided', null, about('relation', ...things)),
      ];
    });
};

export const circuitWayRules: readonly DrawingRule[] = [gateRule, mainRule, ...gateOutputRules];
