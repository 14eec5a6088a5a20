import { oncePer } from '../../once-per.js';
import type { Drawing, Thing } from '../drawing.js';
import { treeOf, type Tree } from '../tree.js';
import { isDenied } from './clauses.js';
import { graphPieces } from './graph-phrases.js';
import { matchesIn, patternOf, replaced, type Match, type Piece } from './piece.js';
import { childAt, under } from './tree-words.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/*
 * What a tree of signs and operands works out: what is added to what, which operands are letters, what comes out.
 */

type Sign = '+' | '-' | '*' | '/' | '^';
const signs: Readonly<Record<string, Sign>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '*': '*',
  '×': '*',
  '·': '*',
  '⋅': '*',
  '/': '/',
  '÷': '/',
  '^': '^',
};
const signOf = ({ name = '' }: Thing): Sign | undefined =>
  Object.hasOwn(signs, name.trim()) ? signs[name.trim()] : undefined;

/** The tree, where all that has children is a sign. */
const expressionOf = oncePer((drawing: Drawing): Tree | undefined => {
  const tree = treeOf(drawing);
  const inner = tree ? drawing.of('node').filter(({ id }) => tree.childrenOf(id).length > 0) : [];
  return inner.length > 0 && inner.every((node) => signOf(node) !== undefined) ? tree : undefined;
});

const valueOf = (tree: Tree, node: Thing): number | undefined => {
  const sign = signOf(node);
  if (tree.childrenOf(node.id).length === 0)
    return /^-?\d+(?:\.\d+)?$/.test(node.name ?? '') ? Number(node.name) : undefined;
  const [one, other] = [childAt(tree, node, 'left'), childAt(tree, node, 'right')];
  const [a, b] = [one && valueOf(tree, one), other && valueOf(tree, other)];
  if (a === undefined || b === undefined || tree.childrenOf(node.id).length !== 2) return undefined;
  return { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '^': a ** b }[sign ?? '+'];
};

const A = '(?: (?:the|a|an))*';
const X = `${A}(?<x> (?:N|#\\d+))`;
const Y = `${A}(?<y> (?:N|#\\d+))`;
const SIDE =
  '(?:(?: the)?(?<side> (?:left|right))(?: hand)? (?:subtree|{branch}|half|side|part)(?: of the (?:tree|{root}))?)?';
const BE = '(?: (?:is|are|gets|being|first|then|both))*';
const END = '(?! (?:{(?:box|node|leaf|child)|operator|operation|sign|of|and N is|to N))';
/** What is done to what, which sign does it, and whether what is named second comes first. */
const done: readonly (readonly [pattern: RegExp, sign: Sign, turned: boolean])[] = [
  [patternOf(`${X}${BE} divided by${Y}${END}`), '/', false],
  [patternOf(`${SIDE} (?:divides|dividing)${X} by${Y}${END}`), '/', false],
  [patternOf(` (?:quotient|ratio) of${X} and${Y}${END}`), '/', false],
  [patternOf(`${X}${BE} (?:multiplied (?:by|with)|times)${Y}${END}`), '*', false],
  [patternOf(`${SIDE} (?:multiplies|multiplying)${X} (?:by|with|and)${Y}${END}`), '*', false],
  [patternOf(` product of${X} and${Y}${END}`), '*', false],
  [patternOf(`${X} and${Y}${BE} multiplied(?= [.,;]|$| together)`), '*', false],
  [patternOf(`${X}${BE} added to${Y}${END}`), '+', false],
  [patternOf(`${SIDE} (?:adds|adding|sums)${X} (?:to|and)${Y}${END}`), '+', false],
  [patternOf(` sum of${X} and${Y}${END}`), '+', false],
  [patternOf(`${X} and${Y}${BE} (?:added|summed)(?= [.,;]|$| up| together)`), '+', false],
  [patternOf(`${X}${BE} (?:subtracted|taken away) from${Y}${END}`), '-', true],
  [patternOf(`${SIDE} (?:subtracts|subtracting|takes)${X} from${Y}${END}`), '-', true],
  [patternOf(` difference (?:of|between)${X} and${Y}${END}`), '-', false],
];

const thingsOf = (tree: Tree, drawing: Drawing, piece: Piece | undefined): readonly Thing[] => {
  if (piece?.code === 'N')
    return (piece.things ?? []).filter(({ id }) => drawing.of('node').some((node) => node.id === id));
  const n = piece?.code.slice(1) ?? '';
  return under(tree, tree.root).filter(({ name }) => name === n);
};

/** Whether one sign of the tree does that to the two; undefined where it does so to more than these. */
const isDone = (
  tree: Tree,
  sign: Sign,
  [ones, others]: readonly [readonly Thing[], readonly Thing[]],
  top: Thing,
): boolean | undefined => {
  const seen = under(tree, top).flatMap((node): (boolean | undefined)[] => {
    const [a, b] = [childAt(tree, node, 'left'), childAt(tree, node, 'right')];
    if (signOf(node) !== sign || !a || !b || a === b) return [];
    const isPair = (x: Thing, y: Thing): boolean | undefined =>
      ones.includes(x) && others.includes(y)
        ? true
        : under(tree, x).some((one) => ones.includes(one)) && under(tree, y).some((one) => others.includes(one))
          ? undefined
          : false;
    const pairs = [isPair(a, b), ...(sign === '+' || sign === '*' ? [isPair(b, a)] : [])];
    return [pairs.includes(true) ? true : pairs.includes(undefined) ? undefined : false];
  });
  return seen.includes(true) ? true : seen.includes(undefined) ? undefined : false;
};

/** A number stands for an operand where no node is called so: "adds 5 and x". */
const withNumbers = (pieces: readonly Piece[]): readonly Piece[] =>
  replaced(
    pieces,
    patternOf(' (?:the|number|value|operand)(?<n> #\\d+)(?! (?:{|operators|operands|leaves))'),
    (match) => {
      const [n] = match.group('n');
      return n ? [n] : undefined;
    },
  );

const doneVerdicts = (own: readonly Piece[], tree: Tree, { drawing, about }: Scope): Verdict[] =>
  done.flatMap(([pattern, sign, turned]) =>
    matchesIn(own, pattern).flatMap((match): Verdict[] => {
      const [x, y] = ['x', 'y'].map((name) => thingsOf(tree, drawing, match.group(name)[0]));
      const side = match.group('side')[0]?.code;
      const top = side === undefined ? tree.root : childAt(tree, tree.root, side);
      if (!x || !y || !top || own[match.from - 1]?.code === 'of') return [];
      const ok = isDone(tree, sign, turned ? [y, x] : [x, y], top);
      return ok === undefined
        ? []
        : [verdict(match.pieces, ok !== isDenied(match.pieces), sign, null, about('connection', ...x, ...y))];
    }),
  );

const Q = '(?<q> (?:none|no|not #1|all|every|each|both|only #1|#\\d+))';
const kinds = patternOf(
  `${Q}(?: of)?(?: (?:the|its|these))*(?<what> (?:operands?|{leaf\\+?}|leaves|operators?|inner {node\\+}|{inner\\+?}))(?: (?:in|of|on) (?:this|the) (?:tree|figure|diagram|expression|{root}|ownfigure))?(?: (?:is|are))(?<no> not)?(?: (?:a|an|the|plain))*(?<kind> (?:variables?|letters?|unknowns?|numbers?|constants?|digits?|operators?|operands?|signs?))`,
);
const counts = patternOf(
  '(?<n> #\\d+)(?: (?:different|distinct))*(?<kind> (?:variables?|letters|unknowns|constants|operators?|operands?|operations?))(?= [.,;]|$| and| are| in the| as| at)',
);

const isLetter = ({ name = '' }: Thing): boolean => /^\p{L}\w*$/u.test(name);
const isOfKind = (tree: Tree, kind: string, node: Thing): boolean => {
  const isLeaf = tree.childrenOf(node.id).length === 0;
  if (/^(?:operator|sign|operation)/.test(kind)) return !isLeaf;
  if (kind.startsWith('operand')) return isLeaf;
  return isLeaf && (/^(?:variable|letter|unknown)/.test(kind) ? isLetter(node) : /^-?[\d.]+$/.test(node.name ?? ''));
};

const kindVerdicts = (own: readonly Piece[], tree: Tree, { about }: Scope): Verdict[] => {
  const nodes = under(tree, tree.root);
  const told = (match: Match, name: string): string =>
    match
      .group(name)
      .map(({ code }) => code)
      .join(' ');
  return [
    ...matchesIn(own, kinds).flatMap((match): Verdict[] => {
      const isInner = /operator|inner/.test(told(match, 'what'));
      const set = nodes.filter(({ id }) => tree.childrenOf(id).length > 0 === isInner);
      const hits = set.filter((node) => isOfKind(tree, told(match, 'kind'), node)).length;
      const q = told(match, 'q');
      const no = match.group('no').length > 0;
      const n = no ? set.length - hits : hits;
      const ok = /^(?:no|none|not)/.test(q)
        ? n === 0
        : /^(?:all|every|each|both)/.test(q)
          ? n === set.length
          : n === Number(/\d+/.exec(q)?.[0]);
      return [verdict(match.pieces, ok, `${q} ${told(match, 'kind')}`, n, about('text', ...set))];
    }),
    ...matchesIn(own, counts).flatMap((match): Verdict[] => {
      const hits = nodes.filter((node) => isOfKind(tree, told(match, 'kind'), node));
      const n = Number(told(match, 'n').slice(1));
      // "Each operator has two operands": its children.
      if (
        own
          .slice(Math.max(0, match.from - 3), match.from)
          .some(({ code }) => /^(?:has|have|takes?|with|its)$/.test(code))
      )
        return [];
      const ok = [hits.length, new Set(hits.map(({ name }) => name)).size].includes(n);
      return [verdict(match.pieces, ok, n, hits.length, about('text', ...hits))];
    }),
  ];
};

const results = patternOf(
  ' (?:evaluates? to|works out (?:at|to|as)|comes? out (?:at|as)|has the value|value (?:of the (?:tree|expression) )?is|result (?:of the (?:tree|expression) )?is|yields|amounts to)(?<n> #\\d+(?:\\.\\d+)?)(?= [.,;]|$)',
);

/** "It evaluates to 14". */
const valueVerdicts = (own: readonly Piece[], tree: Tree, { about }: Scope): Verdict[] => {
  const value = valueOf(tree, tree.root);
  if (value === undefined || own.some(({ code }) => code === 'N' || code === 'subtree')) return [];
  return matchesIn(own, results).map((match) => {
    const n = Number(match.group('n')[0]?.code.slice(1));
    return verdict(
      match.pieces,
      Math.abs(n - value) < 0.006 !== isDenied(match.pieces),
      n,
      value,
      about('text', tree.root),
    );
  });
};

/** "8 is divided by y", "the left subtree adds 3 and x", "none of the operands is a variable". */
export const expressionRule: DrawingRule = (pieces, scope) => {
  const tree = expressionOf(scope.drawing);
  if (!tree) return [];
  const own = withNumbers(graphPieces(pieces, scope.drawing));
  return [...doneVerdicts(own, tree, scope), ...kindVerdicts(own, tree, scope), ...valueVerdicts(own, tree, scope)];
};
