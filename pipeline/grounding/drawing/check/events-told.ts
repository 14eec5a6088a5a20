import { oncePer } from '../../once-per.js';
import type { Drawing, Link, Thing } from '../drawing.js';
import { startDots } from '../sets.js';
import { edgesOf, isNo } from './clauses.js';
import { graphPieces } from './graph-phrases.js';
import { isOtherGraph } from './graph-statements.js';
import { matchesIn, patternOf, type Match, type Piece, whereSaid } from './piece.js';
import { contentStems } from './stems.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/*
 * What happens in a state, told in the words of an edge, and where it leads: "inserting another coin when it is unlocked
 * sends it back to Locked", "a push in the unlocked state leaves it unlocked".
 */

interface Event {
  readonly stems: readonly string[];
  readonly links: readonly Link[];
}

/** The labels of the edges of a machine of states, each with its edges; nothing where most have none. */
const eventsOf = oncePer((drawing: Drawing): readonly Event[] => {
  const dots = startDots(drawing);
  const links = drawing.links.filter(
    ({ from, to }) => !dots.includes(from) && from.name !== undefined && to.name !== undefined,
  );
  const by = new Map<string, Link[]>();
  for (const link of links) if (link.label !== undefined) by.set(link.label, [...(by.get(link.label) ?? []), link]);
  const labelled = links.filter(({ label }) => label !== undefined);
  const isMachine = links.every(({ directed }) => directed) && labelled.length * 3 >= links.length * 2;
  return !isMachine
    ? []
    : [...by].flatMap(([label, own]) => {
        const stems = contentStems(label);
        // An answer ("yes") is given to many questions, a letter is read of an automaton.
        return stems.every(({ length }) => length < 3) || /^(?:yes|no|true|false|else|otherwise)$/i.test(label.trim())
          ? []
          : [{ stems, links: own }];
      });
});

const STATE = '(?: (?:the|a|an|its|state|{node}|mode|phase))*';
const IN = `(?: (?:from|in|at|out of|when|while|being|whenever|leaving))(?: (?:it|the|thing|machine|being|is|are|still|already|one|you))*${STATE}(?<x> N)`;
const TO = `(?: (?:to|into|onto|becomes?|become|reaches|enters|makes (?:it|[a-z]+|the [a-z]+)|leaves (?:it|the [a-z]+)|turns it))${STATE}(?<y> N)`;
const target = patternOf(TO);
const source = patternOf(IN);
const stays = patternOf(
  ' (?:stays?|remains?|keeps? (?:it|the [a-z]+))(?: (?:in|at))?(?: (?:the|state|{node}|there|same|put|unchanged))+',
);

const things = (match: Match | undefined, name: string): readonly Thing[] => match?.group(name)[0]?.things ?? [];

/** The one event whose words are all in the clause, and in no other way than as a name of a state. */
const eventIn = (pieces: readonly Piece[], { drawing }: Scope): Event | undefined => {
  const stems = new Set(pieces.flatMap(({ code, word }) => (code === 'N' ? [] : contentStems(word ?? ''))));
  const edges = pieces.flatMap((piece) => (piece.code === '@' ? edgesOf(piece) : []));
  const told = eventsOf(drawing).filter(
    (event) =>
      event.links.some(({ edge }) => edges.includes(edge)) ||
      (event.stems.length > 0 && event.stems.every((stem) => stems.has(stem))),
  );
  const longest = told.filter(
    (one) => !told.some((other) => other !== one && one.stems.every((stem) => other.stems.includes(stem))),
  );
  return longest.length === 1 ? longest[0] : undefined;
};

const clauseOf = (own: readonly Piece[], scope: Scope): Verdict[] => {
  if (own.some(isNo) || own.some(({ code }) => /^(?:or|unless|until|except|after|before|only)$/.test(code))) return [];
  const nodes = own.filter(({ code }) => code === 'N');
  if (nodes.length === 0 || nodes.length > 2 || own.some(({ code }) => /^[MRC]$/.test(code))) return [];
  const [from, to] = [matchesIn(own, source), matchesIn(own, target)];
  if (from.length > 1 || to.length > 1 || from.length + to.length !== nodes.length) return [];
  const [x, y] = [things(from[0], 'x'), things(to[0], 'y')];
  const isStill = to.length === 0 && matchesIn(own, stays).length > 0;
  if (to.length === 0 && !isStill) return [];
  const event = eventIn(own, scope);
  if (!event) return [];
  const goals = isStill ? x : y;
  const leaving = x.length === 0 ? event.links : event.links.filter((link) => x.includes(link.from));
  const ok = leaving.some((link) => goals.includes(link.to));
  // The two may be joined by an edge of another name.
  const isOther =
    !ok && leaving.length === 0 && scope.drawing.links.some((link) => x.includes(link.from) && goals.includes(link.to));
  return isOther
    ? []
    : [
        verdict(
          own,
          ok,
          `→ ${goals[0]?.name ?? ''}`,
          leaving[0]?.to.name ?? null,
          scope.about('connection', ...event.links.map(({ edge }) => edge)),
        ),
      ];
};

const stop = /^[;:.!?]$/;

const eventRule: DrawingRule = (pieces, scope) => {
  if (isOtherGraph(scope.drawing) || eventsOf(scope.drawing).length < 2) return [];
  const own = graphPieces(pieces, scope.drawing);
  const clauses: Piece[][] = [[]];
  for (const piece of own)
    if (stop.test(piece.code)) clauses.push([]);
    else clauses.at(-1)?.push(piece);
  return clauses.flatMap((clause) => clauseOf(clause, scope));
};

const arrives = patternOf(
  ` (?:becomes?|become|reach(?:es|ed)?|enters?|entered|arrives? (?:at|in)|gets? (?:to|into)|comes? (?:to|into)|goes? (?:to|into)|moves? (?:to|into)|ends up in)${STATE}(?<y> N)(?: ,)? from${STATE}(?<x> N)`,
);

/** "An order becomes Delivered straight from the state Paid". */
const arrivesRule: DrawingRule = (pieces, { drawing, about }) => {
  if (isOtherGraph(drawing) || !drawing.links.some(({ directed }) => directed)) return [];
  return matchesIn(graphPieces(pieces, drawing), arrives).flatMap((match): Verdict[] => {
    const [x, y] = [match.group('x')[0]?.things ?? [], match.group('y')[0]?.things ?? []];
    const isNear = drawing.links.some((link) => x.includes(link.from) && y.includes(link.to));
    const isDirect = match.pieces.some(({ direct }) => direct === true);
    if (match.pieces.some(isNo) || (!isNear && !isDirect)) return [];
    return [verdict(match.pieces, isNear, 'from', null, about('connection', ...y))];
  });
};

export const eventRules: readonly DrawingRule[] = [
  whereSaid(/ to| into| becom| reach| enter| make| leave| turn| stay| remain| keep/, eventRule),
  whereSaid(/ from/, arrivesRule),
];
