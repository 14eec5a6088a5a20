import { edgesOf, isDenied, nodesOf } from './clauses.js';
import { END, LIST, matchesIn, patternOf, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const onLabel = patternOf(
  ` (?:from|out of|leaving)(?: the)?(?: {(?:node|state|box)})?(?<x> @)(?: {(?:node|state|box)})? (?:on|upon|when|if|after|because of|through|via|by|with)(?: (?:there|is|are|it|the|a|an|{edge}|{arrow}|labelled|labeled))*(?<e> @)(?! @)`,
);

/** "… from Filling on overheating": what is written on an arrow that leaves it. */
const labelRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, onLabel).flatMap((match): Verdict[] => {
    const [x, e] = [match.group('x').flatMap(nodesOf), match.group('e').flatMap(edgesOf)];
    const links = drawing.links.filter(({ edge, directed }) => directed && e.some(({ id }) => id === edge.id));
    if (x.length === 0 || links.length === 0 || match.group('e').flatMap(nodesOf).length > 0) return [];
    const ok = links.some(({ from }) => x.some(({ id }) => id === from.id));
    return [
      verdict(
        match.pieces,
        ok !== isDenied(match.pieces),
        'label',
        links[0]?.from.name ?? null,
        about('connection', ...e),
      ),
    ];
  });

const whenSaid = patternOf(
  `(?: from)?(?: the)?(?<x> @)(?: (?:you|one|it|we|the|there|can|then|only|straight|directly|to|washer|machine|system|device|automaton|is|are|a|an|way|{edge}|{arrow}|{path}))* (?:gets?|goes|go|comes?|moves?|leads?|changes|passes|switches|transitions?|proceeds?|turns?|arrives?|jumps?|returns?|led|brought|taken)(?: (?:on|over|back|straight|directly|you|us|it|the))* (?:to|into)(?: the)?(?: {(?:node|state)})?(?<y> @)(?: {(?:node|state)})?(?: ,)?(?: (?:only|as soon as|soon))* (?:when|if|once|after|on|upon|because of|as soon as|through|via|by|with|as)(?: (?:there|is|are|the|a|an|event|condition|{edge}|{arrow}|labelled|labeled))*(?<e> @)(?! (?:or|and|@))`,
);

/** "From Filling you get to Washing when “tub full” happens": what is written on the arrow between the two. */
const whenRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, whenSaid).flatMap((match): Verdict[] => {
    const [x, y, e] = ['x', 'y', 'e'].map((name) => match.group(name));
    const [from, to] = [(x ?? []).flatMap(nodesOf), (y ?? []).flatMap(nodesOf)];
    const edges = (e ?? []).flatMap(edgesOf);
    const links = drawing.links.filter(({ edge, directed }) => directed && edges.some(({ id }) => id === edge.id));
    if (from.length === 0 || to.length === 0 || links.length === 0 || (e ?? []).flatMap(nodesOf).length > 0) return [];
    const ok = links.some(
      (link) => from.some(({ id }) => id === link.from.id) && to.some(({ id }) => id === link.to.id),
    );
    const actual = `${links[0]?.from.name ?? ''} to ${links[0]?.to.name ?? ''}`;
    return [verdict(match.pieces, ok !== isDenied(match.pieces), 'label', actual, about('connection', ...edges))];
  });

const loops = patternOf(
  `(?<only> only)?(?: the)?(?: {(?:node|state|box)})?(?<x>${LIST})(?: {(?:node|state|box)})?(?: (?:alone|only|each|both|also|,|which|that|is|are|the|{(?:node|state|box)}|one))* (?:has|have|with|having)(?<no> no)?(?: (?:a|an|the|its|own|#1))*(?: (?:{selfloop\\+?}|loop|(?:{arrow}|{edge}|{line})(?: (?:that|which|goes|leads|points|runs|loops|returns|going|leading|pointing|running|back|starts|at|it|and|ends))* (?:to|on|at|in)(?: itself| itself again)))${END}`,
);

/** "Only the Spinning state has an arrow that goes back to itself". */
const loopRule: DrawingRule = (pieces, { drawing, about }) => {
  const own = drawing
    .of('node')
    .filter(({ id }) => drawing.links.some(({ from, to }) => from.id === id && to.id === id));
  return matchesIn(pieces, loops).flatMap((match): Verdict[] => {
    const list = match
      .group('x')
      .map(nodesOf)
      .filter(({ length }) => length > 0);
    // "All states except q2 have a loop": said of the others.
    const before = pieces[match.from - 1]?.code ?? '';
    if (list.length === 0 || /^(?:except|excepting|but|save|besides|than|for|from|without)$/.test(before)) return [];
    const all = list.every((nodes) => nodes.some((node) => own.includes(node)));
    const isSole = match.pieces.some(({ code }) => /^(?:only|alone)$/.test(code));
    const ok = all && (!isSole || own.length === list.length);
    return [
      verdict(
        match.pieces,
        ok !== isDenied(match.pieces),
        'loop',
        own.map(({ name }) => name ?? '').join(', '),
        about('degree', ...list.flat()),
      ),
    ];
  });
};

export const arrowToldRules: readonly DrawingRule[] = [
  whereSaid(/ from| out| leaving/, labelRule),
  whereSaid(/ to| into/, whenRule),
  whereSaid(/ itself| {selfloop| loop/, loopRule),
];
