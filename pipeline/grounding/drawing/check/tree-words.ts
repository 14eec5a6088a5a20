import { hasBoxes } from '../boxes.js';
import type { Drawing, Thing } from '../drawing.js';
import { type Tree, treeOf } from '../tree.js';
import { isDenied, nodesOf } from './clauses.js';
import { isLook, looks } from './fits.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const middle = ({ element: { box } }: Thing): number => box.x + box.width / 2;
const byPlace = (things: readonly Thing[]): Thing[] => things.toSorted((a, b) => middle(a) - middle(b));

/** A node and all that hangs from it. */
export const under = (tree: Tree, top: Thing): Thing[] => [
  top,
  ...tree.childrenOf(top.id).flatMap((child) => under(tree, child)),
];

/** The child on a side: where there is one alone, on the side where it stands. */
export const childAt = (tree: Tree, node: Thing, side: string): Thing | undefined => {
  const children = byPlace(tree.childrenOf(node.id));
  if (children.length === 1) {
    const [only] = children;
    return only && middle(only) < middle(node) === (side === 'left') ? only : undefined;
  }
  return side === 'left' ? children[0] : children.at(-1);
};

/** Numbers and words as the names of nodes, where only a name can be meant. */
const nodesNamed = (drawing: Drawing, piece: Piece | undefined): readonly Thing[] => {
  const root = piece?.code === '{root}' ? treeOf(drawing)?.root : undefined;
  if (root) return [root];
  const own = nodesOf(piece);
  if (own.length > 0 || piece?.code.startsWith('#') !== true) return own;
  return drawing.of('node').filter(({ name }) => name === piece.code.slice(1));
};

const X = '(?<x> (?:@|#-?\\d+(?:\\.\\d+)?))';
const XR = '(?<x> (?:@|#-?\\d+(?:\\.\\d+)?|{root}))';
const LIST = '(?<list> (?:@|#\\d+)(?:(?: ,| and| , and) (?:@|#\\d+))*)';
const KEY = '(?: (?:the|a|key|value|number|label|{label}|node|{node}|letter|entry|word|element))*';
const HOLDS =
  "(?: (?:holds|has|contains|is|stores|carries|shows|reads|bears|stands|with|labelled|labeled|marked|called|of|equals|'s))+";
const rootIs = patternOf(
  `(?: the| its| whose) {root}(?: (?:node|{node}|of|this|the|whole|binary|search|tree|heap|{cluster}|diagram))*(?<no> (?:is not|isn't))?${HOLDS}${KEY}${X}(?! (?:{[a-z]+\\+?}|children|levels?))`,
);
const atTop = patternOf(`${KEY}${X}(?: (?:is|stands|sits|as|forms|,))+(?: (?:at|on))?(?: the) (?:{root}|top)(?= |$)`);
const side = patternOf(
  `(?<side> (?:left|right))(?: (?:hand))? (?:child|son|{branch}|daughter|successor|descendant)(?: (?:of|under|below))${KEY}${XR}(?: (?:is|,|holds|has|called|named|being))+${KEY}(?<y> (?:@|#\\d+))`,
);
const isSide = patternOf(
  `${KEY}(?<y> (?:@|#\\d+))(?: (?:is|are|as|,|forms|being|hangs|stands))+(?: (?:not))?(?: the)?(?<side> (?:left|right))(?: hand)? (?:child|son|daughter|successor)(?: (?:of|under|below))${KEY}${XR}`,
);
const within = patternOf(
  `(?<list> (?:@|#\\d+)(?:(?: ,| and| , and) (?:@|#\\d+))*)(?: (?:is|are|lies?|stands?|sits?|belongs?|both|can|be|found|appears?|all|not|located|a|to|part|of))*(?: (?:in|to|of))? (?:the|its)(?<side> (?:left|right))(?: hand)? (?:subtree|half|sub - tree|part|{branch})(?: (?:of|under|below)(?: (?:the|{node}))*(?<of> (?:@|#\\d+|{root})))?`,
);
const holding = patternOf(
  `(?<side> (?:left|right))(?: hand)? (?:subtree|sub - tree|{branch})(?: (?:of|under|below)(?: (?:the|{node}|key))*(?<of> (?:@|#\\d+|{root})))?(?: (?:contains?|consists? of|holds?|has|includes?|comprises|is made up of))+(?: (?:only|just|both|the|keys|values|numbers|{node\\+?}))*${LIST}`,
);
const its = patternOf(
  ` (?:its|whose)(?<side> (?:left|right))(?: hand)? (?:child|son|daughter|successor)(?: (?:is|:|holds|contains|has|being|called|named))+${KEY}(?<y> (?:@|#\\d+))`,
);
const below = patternOf(
  `(?: (?:below|under|beneath|underneath))(?: the)?${KEY}${X}(?: (?:we|you|one|there|are|is|find|finds|see|hang|hangs|stand|stands|sit|come|follow|the|{node\\+?}|children|have|nodes|keys|lie|lies))+${LIST}`,
);
const outer = patternOf(
  `(?<side> (?:leftmost|rightmost|left - most|right - most))(?: (?:and|lowest|bottom|last|deepest))* {leaf\\+?}(?: (?:node|{node}))?${HOLDS}(?: (?:filled|coloured|colored|drawn|highlighted|in|a|the|key|value|shaded))*(?<what> (?:@|#\\d+|<[^>]+>))`,
);
const order = patternOf(
  ` (?:all|every|each|the)(?: (?:of|the))*(?: (?:keys?|values?|numbers?|{node\\+?}|entries|elements))(?: (?:in|of|on|to))(?: the)?(?<side> (?:left|right))(?: hand)? (?:subtree|{branch}|half|side|part|sub - tree)(?: (?:of|the|{root}))*(?: (?:is|are))(?<no> not)?(?: (?:all|always))?(?<way> (?:smaller|less|lower|larger|greater|bigger|higher))(?: than)(?: the)?${KEY}(?<x> (?:@|#\\d+|{root}))`,
);

const isPart = (tree: Tree, which: string, node: Thing, of = tree.root): boolean => {
  const top = childAt(tree, of, which);
  return top !== undefined && under(tree, top).includes(node);
};

const code = (pieces: readonly Piece[]): string => pieces[0]?.code ?? '';

/** What the rules of trees say, and the nodes that they are asked for by name. */
const sayings = ({ drawing, about }: Parameters<DrawingRule>[1]) => ({
  said: (span: readonly Piece[], ok: boolean, what: string, ...things: readonly Thing[]): Verdict =>
    verdict(span, ok !== isDenied(span), what, null, [...about('connection', ...things), ...about('text', ...things)]),
  at: (piece: Piece | undefined): readonly Thing[] => nodesNamed(drawing, piece),
});

/** "The root holds 50", "60 is the left child of 70", "20 lies in the left subtree", "the rightmost leaf is yellow". */
const treeRule: DrawingRule = (pieces, scope) => {
  const { drawing } = scope;
  const tree = treeOf(drawing);
  if (!tree) return [];
  const { said, at } = sayings(scope);
  return [
    ...[...matchesIn(pieces, rootIs), ...matchesIn(pieces, atTop)].flatMap((match): Verdict[] => {
      const [x] = match.group('x');
      // "The left subtree of the root contains 11".
      if ((at(x).length === 0 && x?.code === '@') || pieces[match.from - 1]?.code === 'of') return [];
      return [said(match.pieces, at(x).includes(tree.root), 'root', tree.root)];
    }),
    ...[...matchesIn(pieces, side), ...matchesIn(pieces, isSide)].flatMap((match): Verdict[] => {
      const [x, y] = [at(match.group('x')[0]), at(match.group('y')[0])];
      if (x.length === 0) return [];
      const ok = x.some((node) => y.includes(childAt(tree, node, code(match.group('side'))) ?? node));
      return [said(match.pieces, ok, `${code(match.group('side'))} child`, ...x)];
    }),
    ...[...matchesIn(pieces, within), ...matchesIn(pieces, holding)].flatMap((match): Verdict[] => {
      const [of] = match.group('of');
      const [top] = of && of.code !== '{root}' ? at(of) : [tree.root];
      if (!top) return [];
      return match
        .group('list')
        .filter((piece) => at(piece).length > 0)
        .map((piece) =>
          said(
            match.pieces,
            at(piece).some((node) => isPart(tree, code(match.group('side')), node, top)),
            'subtree',
            ...at(piece),
          ),
        );
    }),
  ];
};

/** "The root holds 20; its left child is 11 and its right child is 34": of the node that was spoken of last. */
const ownRule: DrawingRule = (pieces, scope) => {
  const tree = treeOf(scope.drawing);
  if (!tree) return [];
  const { said, at } = sayings(scope);
  const matches = matchesIn(pieces, its);
  const told = new Set(matches.flatMap((match) => match.group('y')));
  return matches.flatMap((match): Verdict[] => {
    const before = pieces.slice(0, match.from).filter((piece) => !told.has(piece));
    const owner = before.findLast((piece) => piece.code === '{root}' || at(piece).length > 0);
    const y = at(match.group('y')[0]);
    const [node] = owner?.code === '{root}' ? [tree.root] : at(owner);
    if (!node || y.length === 0) return [];
    const child = childAt(tree, node, code(match.group('side')));
    // Of several nodes before it, "its" may be of another than the last.
    const isOther = before.filter((piece) => at(piece).length > 0).length > 1;
    const isSo = y.some((one) => {
      const parent = tree.parentOf(one.id);
      return parent !== undefined && childAt(tree, parent, code(match.group('side'))) === one;
    });
    if (isOther && isSo && (child === undefined || !y.includes(child))) return [];
    return [said(match.pieces, child !== undefined && y.includes(child), `${code(match.group('side'))} child`, node)];
  });
};

/** "Below 30 we find 20 and 40", "all keys in the left subtree are smaller". */
const subtreeRule: DrawingRule = (pieces, scope) => {
  const { drawing } = scope;
  const tree = treeOf(drawing);
  if (!tree) return [];
  const { said, at } = sayings(scope);
  return [
    ...matchesIn(pieces, below).flatMap((match): Verdict[] => {
      const x = at(match.group('x')[0]);
      if (x.length === 0) return [];
      return match
        .group('list')
        .filter((piece) => piece.code === '@' || piece.code.startsWith('#'))
        .map((piece) =>
          said(
            match.pieces,
            at(piece).some((node) =>
              x.some(
                (top) =>
                  under(tree, top).includes(node) ||
                  // "Underneath Vehicle come Car and Engine": on paper, whatever joins them.
                  (hasBoxes(drawing) && top.element.box.y + top.element.box.height <= node.element.box.y),
              ),
            ),
            'below',
            ...at(piece),
          ),
        );
    }),
    ...matchesIn(pieces, outer).flatMap((match): Verdict[] => {
      const leaves = byPlace(tree.leaves);
      const leaf = code(match.group('side')).startsWith('left') ? leaves[0] : leaves.at(-1);
      const [what] = match.group('what');
      if (!leaf || !what) return [];
      const ok = isLook(what) ? looks(drawing, leaf, what) : at(what).includes(leaf);
      return ok === undefined ? [] : [said(match.pieces, ok, 'leaf', leaf)];
    }),
    ...matchesIn(pieces, order).flatMap((match): Verdict[] => {
      const top = childAt(tree, tree.root, code(match.group('side')));
      const [x] = match.group('x');
      const bound = Number(
        x?.code === '{root}' ? tree.root.name : x?.code.startsWith('#') === true ? x.code.slice(1) : at(x)[0]?.name,
      );
      const values = top ? under(tree, top).map(({ name }) => Number(name)) : [];
      if (values.length === 0 || [bound, ...values].some(Number.isNaN)) return [];
      const less = /smaller|less|lower/.test(code(match.group('way')));
      return [
        said(
          match.pieces,
          values.every((value) => (less ? value < bound : value > bound)),
          'subtree',
          tree.root,
        ),
      ];
    }),
  ];
};

const given = patternOf(
  `(?: (?:the|a)) (?:{node}|{circle}|{leaf}|key|number)(?: (?:with|holding|containing|labelled|labeled|for|the|key|value|number|marked))*(?<x> (?:@|#\\d+))(?: (?:is|the|#1|one|that|which|has|been|,|node|{node}|{circle}|only))+(?: (?:filled|coloured|colored|highlighted|shaded|drawn|marked|painted))?(?: (?:in|with))?(?<look> <[^>]+>)`,
);

const leafLooks = patternOf(
  `(?<n> #1)(?: (?:of|its|the))* {leaf\\+?}(?: (?:is|that|which|node|{node}|are|has|been|,))*(?: (?:highlighted|filled|coloured|colored|shaded|marked|painted|drawn))(?: (?:in|with))?(?<look> <[^>]+>)`,
);

/** "One leaf highlighted in yellow". */
const leafRule: DrawingRule = (pieces, { drawing, about }) => {
  const leaves = treeOf(drawing)?.leaves ?? [];
  return matchesIn(pieces, leafLooks).flatMap((match): Verdict[] => {
    const [look] = match.group('look');
    if (!look || leaves.length === 0) return [];
    const seen = leaves.map((thing) => looks(drawing, thing, look));
    const count = seen.filter((one) => one === true).length;
    return [
      verdict(
        match.pieces,
        count === 1 || (seen.includes(undefined) && count < 1) ? true : count > 1 ? undefined : false,
        look.code,
        count,
        about('colour', ...leaves),
      ),
    ];
  });
};

/** "The node with 20 is the one that has been filled in yellow". */
const givenRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, given).flatMap((match): Verdict[] => {
    const things = nodesNamed(drawing, match.group('x')[0]);
    const [look] = match.group('look');
    if (things.length === 0 || !look) return [];
    const seen = things.map((thing) => looks(drawing, thing, look));
    if (seen.includes(undefined) && !seen.includes(true)) return [];
    return [
      verdict(
        match.pieces,
        seen.includes(true) !== isDenied(match.pieces),
        look.code,
        things[0]?.colour ?? null,
        about('colour', ...things),
      ),
    ];
  });

export const treeWordRules: readonly DrawingRule[] = [treeRule, ownRule, subtreeRule, givenRule, leafRule];
