import type { Drawing, Thing } from '../drawing.js';
import { membersOf } from '../sets.js';
import { isNeverBefore } from './clauses.js';
import { END, LIST, matchesIn, patternOf, type Piece } from './piece.js';
import { reaches, reachesWithout } from './reach.js';
import { isStranger, verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const nodesIn = (piece: Piece | undefined): Thing[] => (piece?.things ?? []).filter(({ role }) => role === 'node');
const edgesIn = (piece: Piece | undefined): Thing[] => (piece?.things ?? []).filter(({ role }) => role === 'edge');
const refsIn = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter((piece) => piece.code === '@' && !isStranger(piece));

/** The place of a message in the order in which they are sent; undefined for edges that have none. */
export const orderOf = ({ element }: Thing): number | undefined =>
  typeof element.data?.['order'] === 'number' ? element.data['order'] : undefined;

const isLinked = ({ links }: Drawing, one: Thing, other: Thing): boolean =>
  links.some(
    ({ from, to, directed }) =>
      (from.id === one.id && to.id === other.id) || (!directed && from.id === other.id && to.id === one.id),
  );

const isJoined = ({ links }: Drawing, one: Thing, other: Thing): boolean =>
  links.some(({ from, to, directed }) => directed && from.id === one.id && to.id === other.id);

/** The one comes before the other: undefined on a loop, and for branches that never meet. */
const isBefore = (drawing: Drawing, one: Piece, other: Piece): boolean | undefined => {
  const sent = edgesIn(one).flatMap((edge) => orderOf(edge) ?? []);
  const then = edgesIn(other).flatMap((edge) => orderOf(edge) ?? []);
  if (sent.length > 0 && then.length > 0) {
    if (sent.every((at) => then.every((next) => at < next))) return true;
    return sent.every((at) => then.every((next) => at > next)) ? false : undefined;
  }
  const seen = nodesIn(one).flatMap((a) =>
    nodesIn(other).map((b) => {
      const [ahead, back] = [reaches(drawing, a, b), reaches(drawing, b, a)];
      if (ahead !== back) return ahead;
      // On a loop, what an arrow leads to comes next.
      if (isJoined(drawing, a, b) !== isJoined(drawing, b, a)) return isJoined(drawing, a, b);
      return undefined;
    }),
  );
  return seen.includes(true) ? true : seen.includes(undefined) || seen.length === 0 ? undefined : false;
};

const NOT = "(?<no> (?:not|never|doesn't|isn't|does not|don't))?";
const before = patternOf(
  `(?<one>${LIST})(?: ,)?(?: (?:is|are|does|do))?${NOT}(?: (?:comes?|goes|go|happens?|occurs?|is|are|sent|done|stands?|placed|takes? place|must|has|have|to|should|be|put|on|only|come|right))*(?<way> (?:before|after|prior to|earlier than|later than|followed by|preceded by|precedes?|follows?))(?<other>${LIST})${END}`,
);
const later = /^(?:after|later|preceded|follows?)$/;

/** "Shower comes before Breakfast", "the reply follows the request". */
const orderRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, before).flatMap((match) => {
    if (isNeverBefore(pieces, match.from)) return [];
    const no = match.group('no').length > 0;
    const way = match.group('way')[0]?.code ?? '';
    return refsIn(match.group('one')).flatMap((one) =>
      refsIn(match.group('other')).map((other) => {
        const [first, second] = later.test(way) ? [other, one] : [one, other];
        const isNear =
          match.group('way')[0]?.direct === true ||
          /^(?:right|immediately)$/.test(pieces[pieces.indexOf(match.group('way')[0] ?? one) - 1]?.code ?? '');
        const isStep =
          !isNear ||
          nodesIn(first).length === 0 ||
          nodesIn(first).some((a) => nodesIn(second).some((b) => isJoined(drawing, a, b)));
        const ahead = isBefore(drawing, first, second);
        const ok = ahead === true && !isStep ? false : ahead;
        const facts = about('connection', ...nodesIn(one)).filter((id) =>
          about('connection', ...nodesIn(other)).includes(id),
        );
        return verdict(match.pieces, ok === undefined ? undefined : ok !== no, way, null, facts);
      }),
    );
  });

const way = patternOf(
  "(?<no>(?: (?:no|can't|cannot|cant|can not|never|not|nobody|impossible))*)(?: (?:there|is|are|you|one|#1|we|it|can|be|possible|a|an|any|directed|to|every|each|the|goes|go|get|gets|travel|travels|walk|come|comes|move|moves|proceeds?|pass|passes|path|{path}|route|way|{path\\+}))+ from(?<one> @)(?: (?:on|back|out|up|down|over))?(?: all the way)? to(?<other> @)" +
    END,
);
const wayOn = patternOf(
  ` from(?<one> @)(?: ,)?(?<no> (?:no|nobody))?(?: (?:you|one|#1|we|it|can|cannot|can't|never|not|there|is|a|way|{path}|get|gets|go|goes|come|comes|walk|travel|only|on|out|up|down))* (?:go|get|come|goes|comes|gets|walk|travel|way|{path})(?: (?:on|out|up|down|over|only))* to(?<other> @)${END}`,
);
const reachable = patternOf(
  `(?<other> @)(?: (?:is|are|can))(?<no> (?:not|never))?(?: be)? (?:reached|reachable|accessible) from(?<one> @)${END}`,
);

/** "In one step", "with a single hop": over how many edges. */
const stepsAfter = ([first, second, third, fourth]: readonly Piece[]): number | undefined => {
  if (!/^(?:in|with|by|within)$/.test(first?.code ?? '')) return undefined;
  const [n, unit] = /^(?:a|just|only)$/.test(second?.code ?? '') ? [third, fourth] : [second, third];
  const isStep = /^(?:steps?|moves?|hops?|jumps?|go|{(?:edge|arrow|line|step|node)\+?})$/.test(unit?.code ?? '');
  if (!isStep) return undefined;
  return n?.code.startsWith('#') === true ? Number(n.code.slice(1)) : 1;
};

/** "You cannot get from A to D", "D can be reached from A": along whatever arrows there are. */
const reachRule: DrawingRule = (pieces, { drawing, about }) =>
  [way, wayOn, reachable]
    .flatMap((pattern) => matchesIn(pieces, pattern))
    .flatMap((match): Verdict[] => {
      const [one, other] = [nodesIn(match.group('one')[0]), nodesIn(match.group('other')[0])];
      if (one.length === 0 || other.length === 0) return [];
      const sayings = match.pieces.map(({ code }) => code);
      const no = match.group('no').length > 0 || sayings.some((code) => /^(?:cannot|can't|cant|never|not)$/.test(code));
      const steps = stepsAfter(pieces.slice(match.to));
      // "In two steps" is told of longer ways.
      if (steps !== undefined && steps !== 1) return [];
      const direct = steps === 1 || match.pieces.some((piece) => piece.direct === true);
      // "Without passing through C": along ways that leave it out.
      const rest = pieces.slice(match.to, match.to + 8);
      const out = rest.findIndex(({ code }) => /^(?:without|unless|except|bypassing|avoiding|skipping)$/.test(code));
      if (out >= 0 && out < 3) {
        const avoided = rest.slice(out).flatMap(nodesIn);
        if (avoided.length === 0) return [];
        const free = one.some((a) => other.some((b) => reachesWithout(drawing, a, b, avoided)));
        return [
          verdict(
            [...match.pieces, ...rest],
            free !== no,
            'reach without',
            avoided[0]?.name ?? null,
            about('connection', ...one),
          ),
        ];
      }
      // "From A you can go only to B".
      const isOnly = match.pieces.some(
        ({ code }, at) => code === 'only' && /^to$/.test(match.pieces[at + 1]?.code ?? ''),
      );
      const more = /^(?:,|and|or)$/.test(pieces[match.to]?.code ?? '');
      if (isOnly && !no && !more) {
        const goals = new Set(
          drawing.links.flatMap(({ from, to }) =>
            one.some(({ id }) => id === from.id) && from.id !== to.id ? [to.id] : [],
          ),
        );
        const isSole = goals.size === 1 && other.some(({ id }) => goals.has(id));
        return [verdict(match.pieces, isSole, 'only', goals.size, about('connection', ...one))];
      }
      const ok = one.some((a) => other.some((b) => (direct ? isLinked(drawing, a, b) : reaches(drawing, a, b))));
      return [verdict(match.pieces, ok !== no, 'reach', ok ? 'a way' : 'no way', about('connection', ...one))];
    });

const ends = patternOf(
  `(?<side> (?:starts?|begins?|opens?|ends?|finishes|finish|terminates?|stops?)) (?:at|with|in|from|on)(?: the| a| an)?(?<node> @)${END}`,
);
const subject =
  /^(?:it|graph|diagram|process|chart|flowchart|procedure|flow|everything|figure|workflow|cycle|sequence|machine|drawing|tree|chain|web|series|story|timeline|strip)$/;

/** "The process starts at Order and ends with Ship". */
const endsRule: DrawingRule = (pieces, { drawing, about }) => {
  let told = false;
  return matchesIn(pieces, ends).flatMap((match) => {
    const leading = pieces[match.from - 1]?.code ?? '';
    told = subject.test(leading) || (told && /^(?:and|,|then)$/.test(leading));
    const nodes = nodesIn(match.group('node')[0]);
    if (!told || nodes.length === 0 || !drawing.links.some(({ directed }) => directed)) return [];
    const first = /^(?:start|begin|open)/.test(match.group('side')[0]?.code ?? '');
    const free = (node: Thing): boolean => !drawing.links.some((link) => (first ? link.to : link.from).id === node.id);
    const others = drawing.of('node').some(free);
    const marked = membersOf(drawing, first ? 'initial' : 'final');
    const ok = nodes.some((node) => free(node) || marked.includes(node)) ? true : others ? false : undefined;
    return [verdict(match.pieces, ok, first ? 'start' : 'end', null, about('degree', ...nodes))];
  });
};

const dead = patternOf(`(?<node> @)(?: (?:is|which|that|remains))*(?<no> not)? an? dead end${END}`);

const deadRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, dead).flatMap((match) => {
    const nodes = nodesIn(match.group('node')[0]);
    if (nodes.length === 0) return [];
    const directed = drawing.links.some((link) => link.directed);
    const ways = (node: Thing): number =>
      drawing.links.filter(({ from, to }) => from.id === node.id || (!directed && to.id === node.id)).length;
    const ok = nodes.some((node) => ways(node) <= (directed ? 0 : 1));
    return [verdict(match.pieces, ok !== match.group('no').length > 0, 'dead end', null, about('degree', ...nodes))];
  });

export const orderRules: readonly DrawingRule[] = [orderRule, reachRule, endsRule, deadRule];
