import type { Drawing, Link, Thing } from '../drawing.js';
import { codesOf, edgesOf, isDenied, nodesOf } from './clauses.js';
import { looks } from './fits.js';
import { END, LIST, matchesIn, patternOf, type Piece } from './piece.js';
import { reaches } from './reach.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const GO =
  '(?:goes|go|returns?|runs?|leads?|flows?|moves?|continues?|proceeds?|passes|jumps?|loops|branches|comes|arrives|heads|carries on|is (?:led|fed|sent|pumped|passed|brought|carried|taken|returned))';
const flows = patternOf(
  ` from(?<from> @)(?: ,)?(?: (?:the|an?|there|then|it|this|that|#1|{(?:arrow|edge|line|path)\\+?}|(?!(?:not|no|never|and|but|or|via|through|over|which|whose)(?= ))[a-z]+)){0,4} ${GO}(?: (?:on|back|again|over|round|down|up|out|straight))*(?: (?:to|into|onto))(?: the)?(?<to>${LIST})${END}`,
);
const gets = patternOf(
  `(?<to>${LIST})(?<no> (?:does not|doesn't|never))? (?:gets?|receives?|takes|draws|obtains|fetches|collects|is (?:fed|supplied|filled|driven|provided)(?: with)?)(?: (?!(?:from|and|but|which|to)(?= ))[^ @]+){0,4} (?:from|by)(?: the)?(?<from>${LIST})${END}`,
);
const after = patternOf(
  ` after(?<from> @) ,(?: (?!(?:not|no|never|and|but|or|if)(?= ))[^ @]+){1,3} ${GO}(?: (?:on|back|again|over|round))*(?: (?:to|into|onto))?(?: the)?(?<to> @)${END}`,
);

const joins = ({ drawing }: Scope, from: Piece, to: Piece): Link[] =>
  drawing.links.filter(
    (link) => nodesOf(from).some(({ id }) => id === link.from.id) && nodesOf(to).some(({ id }) => id === link.to.id),
  );

const isNode = (piece: Piece): boolean => nodesOf(piece).length > 0;

/** "From the drain, the water returns to the tank", "the pump gets its water from the tank". */
const flowRule: DrawingRule = (pieces, scope) => {
  const { drawing, about } = scope;
  if (!drawing.links.some(({ directed }) => directed)) return [];
  return [flows, gets, after].flatMap((pattern) =>
    matchesIn(pieces, pattern).flatMap((match) =>
      match
        .group('from')
        .filter(isNode)
        .flatMap((from) =>
          match
            .group('to')
            .filter(isNode)
            .flatMap((to): Verdict[] => {
              const links = joins(scope, from, to);
              const on = nodesOf(from).some((a) => nodesOf(to).some((b) => reaches(drawing, a, b)));
              // On a round everything is reached from everything: there, what one gets comes from the one before.
              const round =
                pattern === gets && nodesOf(to).some((a) => nodesOf(from).some((b) => reaches(drawing, a, b)));
              const direct = round || match.pieces.some(({ code }) => /^\{(?:arrow|edge|line)\}$/.test(code));
              const ok = links.length > 0 ? true : on && !direct ? undefined : false;
              return [
                verdict(
                  match.pieces,
                  ok === undefined ? undefined : ok !== isDenied(match.pieces),
                  'to',
                  null,
                  about('connection', ...links.map(({ edge }) => edge)),
                ),
              ];
            }),
        ),
    ),
  );
};

const LOOP =
  '(?<loop> {selfloop\\+?}| loop(?= (?:labelled|labeled|marked|with|for|on|at|of|around|@|#|[.,;]|and|but|while|$))| {edge} to itself| {arrow} to itself)';
const loopAt = patternOf(
  `${LOOP}(?: (?:at|on|of|around|above|below|over|under|the|{node}))+(?<x>${LIST})(?: (?:is|that|which|,|reads?|reading|with|the|{label}|labelled|labeled|marked|carries|carrying|bears|has|an?|for|symbol|letter|on|by))*(?<label> (?:@|#\\d+))?${END}`,
);
const hasLoop = patternOf(
  `(?<x>${LIST})(?: (?:,|each|both|also|all|which|that|only|and))* (?<verb>(?:has|have|carr(?:y|ies)|bears?|with|shows?|features?|lacks?|without)|does not have|doesn't have|do not have)(?: (?:also|an?|its|own|the|any|#1|single))*(?<no> (?:no|neither))?${LOOP}(?:(?: (?:labelled|labeled|marked|with|for|on|reading|carrying|the|{label}|symbol|letter|an?))*(?<label> (?:@|#\\d+)))?${END}`,
);
const counted = patternOf(
  `(?<n> #\\d+) (?:of (?:which|them|these|the {node\\+}))(?: (?:have|has|carr(?:y|ies)|bears?|with|show))(?: an?)?${LOOP}${END}`,
);

const noLoops = patternOf(
  ` (?:none of the|no|not one of the) {(?:node|state)\\+?}(?: (?:has|have|carries|carry|bears|with|loops))(?: (?:a|any|its|own|an))*(?: {selfloop\\+?}| loop| loops| back)`,
);

/** "There is a self-loop on q1 that reads an a", "q2 has no self-loop", "two of which carry self-loops". */
const loopRule: DrawingRule = (pieces, { drawing, about }) => {
  const loopsOf = (nodes: readonly Thing[]): Link[] =>
    drawing.links.filter(({ from, to }) => from.id === to.id && nodes.some(({ id }) => id === from.id));
  return [
    ...[...matchesIn(pieces, loopAt), ...matchesIn(pieces, hasLoop)].flatMap((match) =>
      match
        .group('x')
        .filter(isNode)
        .map((ref): Verdict => {
          const loops = loopsOf(nodesOf(ref));
          const [label] = match.group('label');
          const told = label?.code.startsWith('#') === true ? label.code.slice(1) : label?.word;
          const fits = loops.filter(({ edge, label: own }) =>
            told === undefined
              ? true
              : label?.things?.includes(edge) === true || own === told || own?.split(/\W+/).includes(told),
          );
          const no =
            isDenied(match.pieces) || match.group('verb').some(({ code }) => /^(?:lacks?|without)$/.test(code));
          return verdict(
            match.pieces,
            fits.length > 0 !== no,
            'self-loop',
            loops[0]?.label ?? loops.length,
            about('connection', ...loops.map(({ edge }) => edge)),
          );
        }),
    ),
    ...matchesIn(pieces, noLoops).map((match): Verdict => {
      const loops = loopsOf(drawing.of('node'));
      const facts = about('connection', ...loops.map(({ edge }) => edge));
      return verdict(match.pieces, loops.length === 0, 'no self-loop', loops.length, facts);
    }),
    ...matchesIn(pieces, counted).map((match): Verdict => {
      const stated = Number(match.group('n')[0]?.code.slice(1));
      const own = new Set(loopsOf(drawing.of('node')).map(({ from }) => from.id));
      return verdict(match.pieces, own.size === stated, stated, own.size);
    }),
  ];
};

const composed = patternOf(
  `(?: (?:composing|composition of|composite of|applying|following|first))(?: the)?(?<f> @)(?: (?:with|and|then|after|by|,|applying))+(?<g> @)(?: (?:takes|leads|goes|gives|is|brings|us|one|an?|the|map|morphism|{arrow}))*(?: from)(?<from> @) to(?<to> @)${END}`,
);

/** "Composing f with g takes us from A to C": either one first. */
const composedRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, composed).flatMap((match): Verdict[] => {
    const [f, g] = [edgesOf(match.group('f')[0]), edgesOf(match.group('g')[0])];
    const linkOf = (edges: readonly Thing[]): Link[] =>
      drawing.links.filter(({ edge }) => edges.some(({ id }) => id === edge.id));
    const [from, to] = [nodesOf(match.group('from')[0]), nodesOf(match.group('to')[0])];
    if (f.length === 0 || g.length === 0 || from.length === 0 || to.length === 0) return [];
    const fits = (one: readonly Link[], other: readonly Link[]): boolean =>
      one.some((a) =>
        other.some(
          (b) =>
            a.to.id === b.from.id && from.some(({ id }) => id === a.from.id) && to.some(({ id }) => id === b.to.id),
        ),
      );
    const ok = fits(linkOf(f), linkOf(g)) || fits(linkOf(g), linkOf(f));
    return [verdict(match.pieces, ok !== isDenied(match.pieces), 'composition', null, about('connection', ...f, ...g))];
  });

const none = patternOf(
  `(?: (?:none|no #1|not #1|not a single #1|not #1))?(?: of)?(?: (?:the|its|these|no))*(?<kind> {(?:edge|arrow|line|node|box|circle)\\+?})(?: (?:in|of|the|this|diagram|figure|graph|picture|drawing|here))* (?:is|are)(?: (?:drawn|filled|shown|coloured|colored|in))*(?<look> (?:<[^>]+>|dashed|dotted|solid))${END}`,
);

/** "None of the arrows in the diagram is dashed", "no box is red". */
const noneRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, none).flatMap((match): Verdict[] => {
    const words = codesOf(match.pieces);
    if (!/ none of | no {| no #1 of| not (?:a single )?#1 of/.test(words)) return [];
    const [look] = match.group('look');
    const kind = match.group('kind')[0]?.code ?? '';
    const role = /edge|arrow|line/.test(kind) ? 'edge' : 'node';
    const all = things(drawing, role);
    if (!look || all.length === 0) return [];
    const seen = all.map((thing) => looks(drawing, thing, look));
    if (seen.includes(undefined) && !seen.includes(true)) return [];
    const shown = all.filter((_, index) => seen[index] === true);
    return [verdict(match.pieces, shown.length === 0, `no ${look.code}`, shown.length, about('dash', ...shown))];
  });

const things = (drawing: Drawing, role: Thing['role']): readonly Thing[] => drawing.of(role);

export const graphFormRules: readonly DrawingRule[] = [flowRule, loopRule, composedRule, noneRule];
