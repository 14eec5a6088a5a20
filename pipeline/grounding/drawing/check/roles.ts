import type { Drawing, Thing } from '../drawing.js';
import { membersOf } from '../sets.js';
import { treeOf } from '../tree.js';
import { isDenied, nodesOf } from './clauses.js';
import { END, LIST, matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const BE = "(?: (?:is|are|was|were|both|all|each|either|also|only|not|neither|never|isn't|aren't))*";
const refsIn = (pieces: readonly Piece[]): Piece[] => pieces.filter((piece) => nodesOf(piece).length > 0);

const isRole = patternOf(
  `(?<one>${LIST})${BE}(?: (?:an?|the|both|all|only|#\\d+))*(?<role> (?:{leaf\\+?}|{root\\+?}|{inner\\+?}|{subclass\\+?}|{superclass\\+?}|{interface\\+?}|{decision\\+?}|{final\\+?}|{initial\\+?}|{participant\\+?}|{terminal\\+?}))(?! of)${END}`,
);
const roleIs = patternOf(
  `(?: the| its)(?<role> (?:{root}|{final}|{initial}|{interface}|{superclass}))(?: (?:of the|of|{node}|tree|{cluster}|diagram|this|hierarchy))*(?: (?:is|:|,|called|named|says|reads))+(?<one>${LIST})${END}`,
);
const rolesAre = patternOf(
  `(?: the| its)(?<n> #\\d+)?(?<role> (?:{leaf\\+}|{root\\+}|{inner\\+}|{subclass\\+}|{decision\\+}|{final\\+}|{participant\\+}))(?: (?:of the|of|{node}|tree|diagram|this))*(?: (?:are|:|,))+(?<one>${LIST})${END}`,
);

/** "Frog is a leaf", "the root is Vertebrates", "the leaves are Shark, Trout and Frog". */
const roleRule: DrawingRule = (pieces, scope) =>
  [...matchesIn(pieces, isRole), ...matchesIn(pieces, roleIs), ...matchesIn(pieces, rolesAre)].flatMap((match) => {
    const role = (match.group('role')[0]?.code ?? '').replace(/[{}+]/g, '');
    const members = membersOf(scope.drawing, role);
    if (members.length === 0 && !['leaf', 'inner', 'interface', 'decision'].includes(role)) return [];
    // "Reading a in q1 leaves the automaton in q1": the verb.
    const at = match.pieces.findIndex(({ code }) => code === match.group('role')[0]?.code);
    if (role === 'leaf' && match.group('one').length > 0 && nodesOf(match.pieces[at - 1]).length > 0 && at > 0)
      return [];
    const no = isDenied(match.pieces);
    const sole = match.pieces.some(({ code }) => code === 'only') && refsIn(match.group('one')).length === 1;
    const refs = refsIn(match.group('one'));
    const told = refs.map((ref) =>
      verdict(
        match.pieces,
        (nodesOf(ref).some((node) => members.includes(node)) && !(sole && members.length > 1)) !== no,
        role,
        members[0]?.name ?? null,
        scope.about('degree', ...nodesOf(ref)),
      ),
    );
    // "The leaves are A and B": no others.
    const all = match.pieces[0]?.code === 'the' && match.group('role')[0]?.code.endsWith('+}') === true;
    return all && refs.length > 1 && refs.length !== members.length && !no
      ? [...told, verdict(match.pieces, false, refs.length, members.length)]
      : told;
  });

const identity = patternOf(
  `(?<one> @)(?: (?:of the|of|{node}|tree|{cluster}|diagram|this|hierarchy|figure))*(?: (?:is|:|called|named|says|reads|labelled|labeled))+(?<no> not)?(?: the)?(?<other> @)${END}`,
);

/** "The root is Vertebrates": one and the same. */
const identityRule: DrawingRule = (pieces, { about }) =>
  matchesIn(pieces, identity).flatMap((match) => {
    const [one, other] = [match.group('one')[0], match.group('other')[0]];
    const [a, b] = [nodesOf(one), nodesOf(other)];
    const sole = one?.described === true ? a : b;
    if (one?.described === other?.described || sole.length !== 1 || a.length === 0 || b.length === 0) return [];
    const ok = a.some(({ id }) => b.some((node) => node.id === id));
    return [
      verdict(match.pieces, ok !== match.group('no').length > 0, 'is', sole[0]?.name ?? null, about('degree', ...sole)),
    ];
  });

const wayLong = patternOf(
  `(?: {path}| way| distance| route)(?: from| between)(?<one> @) (?:to|and)(?<other> @)(?: (?:is|has|comprises|consists|of|takes|makes|needs|leads|passes|goes|runs|crosses|a|length|over|across|through|along|only|exactly|made|up|contains))*(?<n> #\\d+)(?: other)?(?<what> (?:{edge\\+?}|{arrow\\+?}|{line\\+?}|{branch\\+?}|step|steps|{node\\+?}|{state\\+?}|stations?|stops?))${END}`,
);

const distances = (drawing: Drawing, one: Thing, other: Thing): number | undefined => {
  const directed = drawing.links.every((link) => link.directed);
  const far = new Map([[one.id, 0]]);
  for (const [id, steps] of far)
    for (const { from, to } of drawing.links) {
      const next = from.id === id ? to.id : !directed && to.id === id ? from.id : undefined;
      if (next !== undefined && !far.has(next)) far.set(next, steps + 1);
    }
  return far.get(other.id);
};

/** "The path from Vertebrates to Bat comprises three edges". */
const lengthRule: DrawingRule = (pieces, scope) =>
  matchesIn(pieces, wayLong).flatMap((match) => {
    const [one] = nodesOf(match.group('one')[0]);
    const [other] = nodesOf(match.group('other')[0]);
    const steps = one && other && distances(scope.drawing, one, other);
    if (!one || !other || steps === undefined) return [];
    const stated = Number(match.group('n')[0]?.code.slice(1));
    const nodes = /node|state|station|stop/.test(match.group('what')[0]?.code ?? '');
    const unique = treeOf(scope.drawing) !== undefined;
    const ok = nodes
      ? [steps - 1, steps + 1].includes(stated)
      : steps === stated || (match.group('what')[0]?.code.startsWith('{node') === true && steps === stated);
    return [
      verdict(
        match.pieces,
        ok ? true : unique ? false : undefined,
        stated,
        steps,
        scope.about('connection', one, other),
      ),
    ];
  });

const ordinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 };
const onLevel = patternOf(
  `(?<one>${LIST})${BE}(?: (?:on|at|in|stands?|stand|lies?|lie|sits?|appears?|form|forms|make up|belongs? to))+(?: the)?(?: (?<rank>first|second|third|fourth|fifth|sixth|last|lowest|bottom|top|highest|same|deepest)(?: {(?:level|row)}| height| column| {column})|(?: {(?:level|row)})(?<n> #\\d+))(?: (?:as)(?<other>${LIST}))?${END}`,
);

/** "Frog is at the same level as Shark", "Lizard is on the third level". */
const levelRule: DrawingRule = (pieces, scope) =>
  matchesIn(pieces, onLevel).flatMap((match): Verdict[] => {
    const { drawing } = scope;
    const tree = treeOf(drawing);
    const refs = refsIn(match.group('one'));
    const no = isDenied(match.pieces);
    const rank = match.group('rank')[0]?.code;
    const column = match.pieces.some(({ code }) => /column/.test(code));
    const middle = ({ element: { box } }: Thing): number => (column ? box.x + box.width / 2 : box.y + box.height / 2);
    const size = ({ element: { box } }: Thing): number => (column ? box.width : box.height);
    const level = match.pieces.some(({ code }) => code === '{level}');
    const same = (a: Thing, b: Thing): boolean =>
      Math.abs(middle(a) - middle(b)) <= Math.max(4, Math.min(size(a), size(b)) / 2) ||
      (level && tree !== undefined && tree.depthOf(a.id) === tree.depthOf(b.id));
    const facts = scope.about('position', ...refs.flatMap(nodesOf));
    if (rank === 'same') {
      const others = [...refs, ...refsIn(match.group('other'))].flatMap((ref) => nodesOf(ref).slice(0, 1));
      const [first] = others;
      if (!first || others.length < 2) return [];
      return [verdict(match.pieces, others.every((other) => same(first, other)) !== no, 'same', null, facts)];
    }
    if (!tree || column) return [];
    const nodes = drawing.of('node');
    const deepest = Math.max(...nodes.map(({ id }) => tree.depthOf(id)));
    const stated =
      match.group('n').length > 0
        ? Number(match.group('n')[0]?.code.slice(1))
        : (ordinals[rank ?? ''] ?? (/^(?:top|highest)$/.test(rank ?? '') ? 1 : deepest + 1));
    return refs.map((ref) => {
      const depths = nodesOf(ref).map(({ id }) => tree.depthOf(id));
      // Levels are counted from the root, or from its children; by a number also from 0.
      const fits = depths.some((depth) => depth + 1 === stated || (match.group('n').length > 0 && depth === stated));
      const may = ordinals[rank ?? ''] !== undefined && depths.includes(stated);
      return verdict(match.pieces, fits ? !no : may ? undefined : no, stated, (depths[0] ?? 0) + 1, facts);
    });
  });

export const roleRules: readonly DrawingRule[] = [roleRule, identityRule, lengthRule, levelRule];
