import { circuitParts, isGate, signalsOf, typeOf } from '../circuit.js';
import type { Drawing, Thing } from '../drawing.js';
import { holds } from '../../recognised/shapes.js';
import { isCircuitKind, isComponent } from './circuit-words.js';
import { kindIn } from './fits.js';
import { END, LIST, matchesIn, patternOf, type Match, type Piece } from './piece.js';
import { isStranger, verdict, type DrawingRule } from './verdict.js';

/** What some words may count in a circuit: for each sense one number; undefined where the figure cannot tell. */
export const circuitCounts = (drawing: Drawing, kind: string): number[] | undefined => {
  const { inputs, outputs } = signalsOf(drawing);
  if (kind === 'input') return inputs.length > 0 ? [inputs.length] : undefined;
  if (kind === 'output') return outputs.length > 0 ? [outputs.length] : undefined;
  if (kind === 'circle' || kind === 'junction') return [drawing.of('junction').length];
  if (!isCircuitKind(kind)) return undefined;
  const fits = drawing.of('component').map((thing) => isComponent(thing, kind));
  const sure = fits.filter((fit) => fit === true).length;
  const wired = drawing.of('component').filter((thing) => typeOf(thing) !== 'ground').length;
  return [sure, fits.filter((fit) => fit !== false).length, ...(kind === 'component' ? [wired] : [])];
};

/** In a circuit there are shapes besides its symbols and wires: one of them may be a symbol that was not made out. */
export const hasUnread = (drawing: Drawing): boolean =>
  drawing.kind === 'circuit' &&
  drawing
    .of('shape')
    .some(
      ({ element: { fill, stroke, box } }) =>
        (stroke !== undefined || fill !== drawing.scene.background) &&
        !drawing.of('component').some(({ element }) => holds(element.box, box)),
    );

export const componentsCalled = (drawing: Drawing, kind: string): Thing[] => {
  const all = drawing.of('component');
  const sure = all.filter((thing) => isComponent(thing, kind) === true);
  return sure.length > 0 ? sure : all.filter((thing) => isComponent(thing, kind) !== false);
};

/** One member of "R1, the lamp and two resistors": of what there must be how many. */
interface Member {
  readonly pool: readonly Thing[];
  readonly least: number;
}

const DETERMINER = '(?: (?:the|a|an|both|all|of|these|those|each|other|another|one|its|only|every|#\\d+))*';
const ITEM = `${DETERMINER}(?: @| \\{[a-z]+\\+?\\})(?: @)?`;
const ITEMS = `(?:${ITEM}(?:(?: ,| and| , and| as well as| or)${ITEM})*)`;
const VERB =
  "(?: (?:is|are|isn't|aren't|lies?|sits?|stands?|which|that|all|both|not|never|each|connected|wired|placed|joined|arranged|drawn|put|linked|together|hooked|up|shown|then))";

const inWay = patternOf(
  `(?<list>${ITEMS})(?: ,)?(?<verb>${VERB}*) in (?<way>series|parallel)(?: (?:with|to)(?: (?:each other|one another)|(?<other>${ITEMS}))?)?`,
);

const membersIn = (drawing: Drawing, pieces: readonly Piece[]): Member[] | undefined => {
  const members: Member[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.code === '@') {
      const pool = (piece.things ?? []).filter(({ role }) => role === 'component');
      if (pool.length === 0) return undefined;
      members.push({ pool, least: 1 });
    } else if (piece.code.startsWith('{')) {
      const pool = componentsCalled(drawing, kindIn(piece));
      if (pool.length === 0) return undefined;
      const count =
        pieces[index - 1]?.code.startsWith('#') === true ? Number(pieces[index - 1]?.code.slice(1)) : undefined;
      members.push({ pool, least: piece.code.endsWith('+}') ? (count ?? pool.length) : 1 });
    }
  }
  return members;
};

const areIn = (group: readonly Thing[], members: readonly Member[]): boolean =>
  members.every(({ pool, least }) => pool.filter((thing) => group.includes(thing)).length >= least);

const isSource = (thing: Thing): boolean => /source|battery|cell|supply/.test(typeOf(thing));

const isIn = (group: readonly Thing[], { pool }: Member): boolean => pool.every((thing) => group.includes(thing));

/** A voltmeter lies across what it measures, and across nothing else. */
const isMeterElsewhere = (members: readonly Member[], parallel: readonly (readonly Thing[])[]): boolean => {
  const meter = members.find(({ pool }) => pool.every((thing) => typeOf(thing) === 'voltmeter'));
  const across = meter ? parallel.filter((group) => isIn(group, meter)) : [];
  return across.length > 0 && members.some((one) => one !== meter && !across.some((group) => isIn(group, one)));
};

/** One that has others beside it, in a list of what is in one chain. */
const isOddOne = (
  members: readonly Member[],
  series: readonly (readonly Thing[])[],
  parallel: readonly (readonly Thing[])[],
): boolean =>
  members.length > 2 &&
  series.some((chain) => {
    const odd = members.filter((one) => !isIn(chain, one));
    return odd.length === 1 && odd.every((one) => parallel.some((group) => isIn(group, one)));
  });

/** True, false, or undefined where one could say either, as of a switch and lamps that stand side by side behind it. */
const areSo = (drawing: Drawing, way: string, members: readonly Member[]): boolean | undefined => {
  const { series, parallel } = circuitParts(drawing);
  const [same, other] = way === 'series' ? [series, parallel] : [parallel, series];
  if (same.some((group) => areIn(group, members))) return true;
  const twoIn = (group: readonly Thing[]): boolean => {
    const met = members.filter(({ pool }) => pool.every((thing) => group.includes(thing)));
    const [only] = members;
    if (members.length === 1)
      return only !== undefined && only.pool.filter((thing) => group.includes(thing)).length > 1;
    return met.length > 1;
  };
  if (same.length === 0 || other.some(twoIn)) return false;
  // What is in one chain with the source has nothing beside it.
  const main = series.filter((group) => group.some(isSource));
  const inMain = (member: Member): boolean => member.pool.every((thing) => main.some((group) => group.includes(thing)));
  const load = members.filter((member) => inMain(member) && !member.pool.every(isSource));
  if (way === 'parallel' ? isMeterElsewhere(members, parallel) : isOddOne(members, series, parallel)) return false;
  // Two of different branches.
  if (
    way === 'series' &&
    members.length === 2 &&
    members.every((one) => one.pool.length === 1 && !inMain(one) && !one.pool.some(isGate))
  )
    return false;
  if (way === 'parallel' && load.length > 0 && members.some((member) => !inMain(member))) return false;
  return undefined;
};

const seriesRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, inWay).flatMap((match) => {
    const next = pieces[match.to]?.code ?? '';
    if (/^(?:combination|pair|branch|circuit|connection|part)$/.test(next)) return [];
    const [list, other] = [match.group('list'), match.group('other')];
    const [first, second] = [membersIn(drawing, list), membersIn(drawing, other)];
    if (!first || !second) return [];
    const way = match.group('way')[0]?.code ?? '';
    const members = [...first, ...second];
    const no = match.pieces.some(({ code }) => /^(?:not|never|isn't|aren't)$/.test(code));
    const ok =
      match.group('verb').length === 0 && second.length === 0 && areSo(drawing, way, members) !== true
        ? areSo(drawing, way, members.slice(-1))
        : areSo(drawing, way, members);
    const facts = members.flatMap(({ pool }) => about('relation', ...pool)).filter((id) => id.endsWith(`in ${way}`));
    return [verdict(match.pieces, ok === undefined ? undefined : ok !== no, way, null, facts)];
  });

const wholeWay = patternOf(
  `(?<no> (?:not|no))?(?: an?| the| this)? (?<way>series|parallel)(?: {?[a-z]+}?)? circuit${END}`,
);

const wholeRule: DrawingRule = (pieces, { drawing }) =>
  matchesIn(pieces, wholeWay).map((match) => {
    const { isOneLoop, parallel } = circuitParts(drawing);
    const beside = parallel.some((group) => !group.some((thing) => typeOf(thing) === 'voltmeter'));
    const series = match.group('way')[0]?.code === 'series';
    const ok = series ? (isOneLoop ? true : beside ? false : undefined) : beside ? true : isOneLoop ? false : undefined;
    const no = match.group('no').length > 0;
    return verdict(match.pieces, ok === undefined ? undefined : ok !== no, 'circuit', isOneLoop ? 'series' : null);
  });

const signalList = patternOf(
  `(?: (?:the|its|two|three|#\\d+))*(?: #\\d+)?(?<what> \\{(?:input|output)\\+?\\})(?: of(?<gate> @))?(?: (?:are|is|labelled|labeled|named|called|marked|:|namely))*(?<list>${LIST})${END}`,
);

/** "The inputs are a and b", "the output is Y", "the inputs of the AND gate are a and b". */
const signalRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, signalList).flatMap((match) => {
    const input = match.group('what')[0]?.code.startsWith('{input') === true;
    const gates = match
      .group('gate')
      .flatMap(({ things }) => things ?? [])
      .filter(isGate);
    if (match.group('gate').length > 0 && gates.length === 0) return [];
    const { inputs, outputs } = signalsOf(drawing);
    const joined = drawing.links.filter(({ from, to, directed }) => directed && gates.includes(input ? to : from));
    const pool = gates.length > 0 ? joined.map(({ from, to }) => (input ? from : to)) : input ? inputs : outputs;
    if (pool.length === 0) return [];
    const refs = match.group('list').filter((piece) => piece.code === '@' && !isStranger(piece));
    const all =
      refs.length > 1 && match.pieces.some(({ code }) => code === 'are' || code === ':') && gates.length === 0;
    return [
      ...refs.map((ref) => {
        const ok = pool.some((wire) =>
          ref.things?.some(({ name, id }) => id === wire.id || (name !== undefined && name === wire.name)),
        );
        return verdict(
          [...match.group('what'), ref],
          ok,
          'signal',
          pool[0]?.name ?? null,
          about('text', ...(ref.things ?? [])),
        );
      }),
      ...(all ? [verdict(match.pieces, refs.length === pool.length, refs.length, pool.length)] : []),
    ];
  });

const gateInputs = patternOf(
  `(?<gate> @) (?:has|have|with|takes)(?<n> #\\d+)(?<what> \\{(?:input|output)\\+?\\})${END}`,
);

const gateInputRule: DrawingRule = (pieces, { drawing }) =>
  matchesIn(pieces, gateInputs).flatMap((match: Match) => {
    const gates = match
      .group('gate')
      .flatMap(({ things }) => things ?? [])
      .filter(isGate);
    const input = match.group('what')[0]?.code.startsWith('{input') === true;
    if (gates.length === 0) return [];
    const counts = gates.map(
      ({ id }) => drawing.links.filter(({ from, to, directed }) => directed && (input ? to : from).id === id).length,
    );
    const n = Number(match.group('n')[0]?.code.slice(1));
    return [verdict(match.pieces, counts.includes(n), n, counts[0] ?? null)];
  });

/** Read once descriptions are references. */
export const circuitRules: readonly DrawingRule[] = [seriesRule, wholeRule, signalRule, gateInputRule];
