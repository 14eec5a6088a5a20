import type { Drawing, Thing } from '../drawing.js';
import { linesIn, membersOf } from '../sets.js';
import { treeOf } from '../tree.js';
import { isLook, kindIn, mayFit } from './fits.js';
import { asOne, LOOK } from './graph-phrase.js';
import { patternOf, replaced, type Piece } from './piece.js';

/** The nodes farthest to a side. */
const farthest = (drawing: Drawing, side: string): Thing[] => {
  const { rows, columns } = linesIn(drawing);
  const line = { left: columns[0], right: columns.at(-1), top: rows[0], bottom: rows.at(-1) }[side];
  return (line ?? []).filter(({ role, name }) => role === 'node' && name !== undefined);
};

const sideNames: Readonly<Record<string, string>> = {
  leftmost: 'left',
  rightmost: 'right',
  topmost: 'top',
  uppermost: 'top',
  highest: 'top',
  top: 'top',
  bottom: 'bottom',
  bottommost: 'bottom',
  lowermost: 'bottom',
  lowest: 'bottom',
  left: 'left',
  right: 'right',
};

const THING =
  '(?: (?:{(?!edge|arrow|line|level|row|column|cluster|branch)[a-z]+}|one|course|department|class|machine|service|unit|office|server|team|word|name|key|value|number|part|entry|point|position|species|job|product|company|country|member|subject|activity))';
const outermost = patternOf(
  `(?: the)(?: very)? (?<side>leftmost|rightmost|topmost|uppermost|highest|top|bottom|bottommost|lowermost|lowest)${THING}(?! (?:of|in) N)`,
);
const atSide = patternOf(
  `(?: the)${LOOK}*${THING}(?: (?:that|which|is|stands|sits|placed|located|standing|lying|drawn))*(?: (?:at|on|to))(?: the)?(?: (?:very|far|outer|extreme))?(?<side> (?:left|right|top|bottom))(?: (?:side|edge|end|hand|of the (?:graph|diagram|figure|picture|chart|tree|drawing)|of all))*(?! (?:of|from|than))`,
);
const farTo = patternOf(
  `(?: the)${THING}(?: (?:furthest|farthest))(?: (?:to|on|the|at))*(?<side> (?:left|right|top|bottom|up|down))`,
);
const deepest = patternOf(
  `(?: the)(?: (?:deepest|lowest))(?: (?:{(?:node|leaf|level)}|one|#1|element|entry))(?: (?:of|in) the (?:tree|{root}|figure|diagram))?`,
);

/** "The leftmost box", "the town furthest to the right", "the deepest node". */
export const placed = (pieces: readonly Piece[], drawing: Drawing): readonly Piece[] => {
  const tree = treeOf(drawing);
  const deep = tree
    ? replaced(pieces, deepest, (match) => {
        const nodes = drawing.of('node');
        const most = Math.max(...nodes.map(({ id }) => tree.depthOf(id)));
        return asOne(
          match,
          'N',
          nodes.filter(({ id }) => tree.depthOf(id) === most),
        );
      })
    : pieces;
  return [outermost, atSide, farTo].reduce<readonly Piece[]>(
    (list, pattern) =>
      replaced(list, pattern, (match) => {
        const word = match.group('side').at(-1)?.code ?? '';
        const side = { up: 'top', down: 'bottom' }[word] ?? sideNames[word] ?? word;
        const things = farthest(drawing, side);
        return things.length > 2 ? undefined : asOne(match, 'N', things);
      }),
    deep,
  );
};

const roles = patternOf(
  `(?<det>(?: (?:one|both|all|some|none|each|#\\d+) of)?(?: (?:the|an?|one|both|all|its|their|only|no|#\\d+))*)(?<adj>${LOOK}*)(?<kind> {(?:root|leaf|final|initial|inner)\\+?})(?: of (?:the|this|that)(?: (?:binary|search|whole|entire|rooted|balanced|decision|spanning|finite|given))* (?:tree|heap|graph|diagram|figure|structure|automaton|machine|network))?(?! (?:of N|N|'s))`,
);
const feeders = patternOf(
  '(?: (?:the|both|all|an?|#\\d+))* (?<what>(?:top|apex) (?:predators?|carnivores?|consumers?)|(?:primary )?producers?|(?:plants? at|{item\\+?} at) the bottom)(?: (?:of the (?:web|food web|chain|food chain)))?',
);

/** "The top predator", "the two producers": what no arrow leaves, and what none enters, in a food web. */
export const feeding = (pieces: readonly Piece[], drawing: Drawing): readonly Piece[] => {
  const nodes = drawing.of('node').filter(({ name }) => name !== undefined);
  if (!drawing.links.every(({ directed }) => directed) || nodes.length < 4) return pieces;
  return replaced(pieces, feeders, (match) => {
    const words = match.group('what').map(({ code }) => code);
    // "The animals at the bottom" of a tree are its leaves.
    const tree = words.at(-1) === 'bottom' ? treeOf(drawing) : undefined;
    if (tree && tree.leaves.length > 1) return asOne(match, 'M', tree.leaves);
    const side = words.some((word) => /^(?:top|apex)$/.test(word)) ? 'from' : 'to';
    const ends = nodes.filter((node) => !drawing.links.some((link) => link[side].id === node.id));
    const several = words.some((word) => word.endsWith('s'));
    return asOne(match, several ? 'M' : 'N', ends);
  });
};

const endless = patternOf(
  `(?: (?:the|all|both|only))*(?: #\\d+)?(?: (?:{(?:node|item|state|box)\\+?}|[a-z]+))(?: (?:without|with no|that have no|that has no|having no|that need no|needing no))(?: any)?(?<what>(?: (?:incoming|outgoing))? (?:prerequisites?|parents?|predecessors?|successors?|children|{edge\\+?}|{arrow\\+?}))`,
);

/** "The two courses without prerequisites": where no arrow ends, or none begins. */
export const withoutArrows = (pieces: readonly Piece[], drawing: Drawing): readonly Piece[] =>
  drawing.links.every(({ directed }) => directed)
    ? replaced(pieces, endless, (match) => {
        const what = match
          .group('what')
          .map(({ code }) => code)
          .join(' ');
        const side = /prereq|parent|predec|incoming/.test(what)
          ? 'to'
          : /succ|child|outgoing/.test(what)
            ? 'from'
            : undefined;
        if (side === undefined) return undefined;
        const nodes = drawing
          .of('node')
          .filter((node) => node.name !== undefined && !drawing.links.some((link) => link[side].id === node.id));
        const isOne =
          match.pieces.some(({ code }) => code === '#1') ||
          !match.pieces.some(
            ({ code, pos }) => code.endsWith('+}') || (pos === 'NOUN' && code.endsWith('s') && !/prereq/.test(code)),
          );
        return asOne(match, isOne ? 'N' : 'M', nodes);
      })
    : pieces;

const central = patternOf(
  '(?: the)?(?: (?:big|round|blue|single))* (?:central|root|core|innermost|middle) (?:idea|topic|theme|concept|subject|notion|word|bubble|{node}|{circle}|{item})(?! (?:of N|N))',
);

/** "The central idea" of a mind map: its root. */
const centred = (pieces: readonly Piece[], drawing: Drawing): readonly Piece[] => {
  const root = treeOf(drawing)?.root;
  return root && drawing.links.every(({ directed }) => !directed)
    ? replaced(pieces, central, (match) => asOne(match, 'N', [root]))
    : pieces;
};

const sureRoles = /^(?:root|leaf|final|initial|inner)$/;

/** "The root", "the leaves", "an accepting state": nodes by what they are in the figure. */
export const roled = (pieces: readonly Piece[], drawing: Drawing): readonly Piece[] =>
  replaced(centred(pieces, drawing), roles, (match) => {
    const [kind] = match.group('kind');
    const name = kind ? kindIn(kind) : '';
    if (!sureRoles.test(name)) return undefined;
    const looks = match.group('adj').filter(isLook);
    const things = membersOf(drawing, name).filter((thing) => mayFit(drawing, thing, looks));
    const det = match.pieces[0]?.code ?? '';
    // "Two leaves" counts them; how many there are is read elsewhere.
    if (match.pieces.some(({ code }) => code.startsWith('#') || code === 'no')) return undefined;
    const several = kind?.code.endsWith('+}') === true;
    return asOne(match, several && det !== 'one' ? 'M' : 'N', things);
  });
