import { ordinalRank } from '../../language/number.js';
import type { Drawing, Thing } from '../drawing.js';
import { linesIn, sensesOf } from '../sets.js';
import { treeOf } from '../tree.js';
import { isDenied } from './clauses.js';
import { graphPieces } from './graph-phrases.js';
import { kinNodes, KIN } from './graph-kin.js';
import { allThatHold } from './graph-relations.js';
import { isOtherGraph } from './graph-statements.js';
import { kindIn } from './fits.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const LIST =
  '(?<list> (?:N|#-?\\d+)(?:(?: ,| and| or| , and)(?: also)?(?! (?:N|#-?\\d+) (?:is|are|has|have|leads|and \\w+ (?:is|has)))(?: (?:N|#-?\\d+)))*)';
const hasKin = patternOf(
  `(?<x> N)(?: (?:,|which|that|and|itself))*(?: (?:has|have|with|gets))(?: (?:only|exactly|the|its|as|direct|immediate|just|a|an|single))*(?<n> #\\d+)?(?: (?:direct|immediate|own|only))*${KIN}(?: {node\\+?})?(?: (?:,|:|namely|\\(|are|is|called|i\\.e\\.|being))*${LIST}`,
);
const rowHas = patternOf(
  `(?: the)?(?: (?<nth>first|second|third|fourth|fifth|sixth|last|top|bottom|topmost|lowest|uppermost|highest|middle|upper|lower))(?: (?:{level}|{row}|row|level|line|layer|{line}))(?: (?:from|of|counted|counting|in|the|(?<side>top|bottom|above|below|tree|diagram|graph|figure)))*(?: (?:contains?|holds?|consists of|comprises?|has|shows?|lists?|is made up of|includes|is formed by|are|is))(?: (?:the|only|just|exactly|{node\\+}|numbers?|keys?|values?|#\\d+(?= {)))*${LIST}`,
);
const rootBranches = patternOf(
  `(?<n> #\\d+)(?: (?:main|major|thick|coloured|colored|large|big|different|primary|principal|direct|first|-|level|straight))*(?: (?:{branch\\+}|{arrow\\+}|{edge\\+}|{line\\+}|branches|lines|arms|topics|subtopics|themes))(?: (?:leave|spring|start|radiate|extend|emanate|grow|come|branch|run|lead|go|spread|stem|fan|originate|depart|are attached|are connected|hang))(?: (?:out|off|away|directly|outwards?|from|of|at|to|on))*(?: (?:the|a|its))?(?: (?:big|blue|central|middle|round))*(?: (?:centre|center|middle|{root}|core|{circle}|hub|topic|theme))(?! N)`,
);
const beforeAfter = patternOf(
  `(?: the)?(?: very)?(?: (?:first|next|last|final|only|#1))?(?: (?:{(?:box|node|rectangle|task|item|diamond|decision|circle|shape|state)}|action|stop|activity|thing))(?: (?:that|which|comes|directly|right|immediately|is))*(?: (?<way>before|after|following|preceding|behind))(?<x> N)(?: ,)?(?: (?:is|says|reads|,|:|called|named|labelled|being|contains|stands for))+(?<y> N)`,
);
const partitive = patternOf(
  `(?<whole> {[a-z]+\\+}|nodes|{node\\+})?(?: ,| and| –)?(?<n> #\\d+) of (?:which|them|these|those) (?:are|is|form)(?: (?:the|an?|marked|drawn|shown|as))*(?<kind> (?:{[a-z]+\\+?}|leaves|leaf))`,
);

const nodesAt = (drawing: Drawing, piece: Piece): readonly Thing[] =>
  piece.code === 'N' ? (piece.things ?? []) : drawing.of('node').filter(({ name }) => name === piece.code.slice(1));

const itemsOf = (list: readonly Piece[]): Piece[] => list.filter(({ code }) => code === 'N' || code.startsWith('#'));

/** Rows from top to bottom, or the levels of a tree from its root. */
const rowsOf = (drawing: Drawing): readonly (readonly Thing[])[] => {
  const { rows } = linesIn(drawing);
  const named = rows.map((row) => row.filter(({ name }) => name !== undefined)).filter((row) => row.length > 0);
  const tree = treeOf(drawing);
  if (!tree || named.length > 2) return named;
  const depths = [...new Set(drawing.of('node').map(({ id }) => tree.depthOf(id)))].toSorted((a, b) => a - b);
  return depths.map((depth) => drawing.of('node').filter(({ id }) => tree.depthOf(id) === depth));
};

/** What belongs together: neighbours and children that are listed, and what stands in a row. */
const listVerdicts = (own: readonly Piece[], scope: Scope): Verdict[] => {
  const { drawing, about } = scope;
  const each = (span: readonly Piece[], list: readonly Piece[], set: readonly Thing[], what: string): Verdict[] =>
    itemsOf(list).map((piece) => {
      const nodes = nodesAt(drawing, piece);
      const ok = nodes.some((node) => set.includes(node));
      const stated = `${what} ${nodes[0]?.name ?? piece.code.slice(1)}`;
      const actual = set.map(({ name }) => name ?? '').join(', ');
      return verdict(span, ok !== isDenied(span), stated, actual, about('connection', ...nodes));
    });
  return [
    ...matchesIn(own, hasKin).flatMap((match): Verdict[] => {
      const word = match.group('kin')[0]?.code ?? '';
      const set = (match.group('x')[0]?.things ?? []).flatMap((node) => kinNodes(drawing, word, node) ?? []);
      const list = match.group('list');
      const [n] = match.group('n');
      // "50, with the children 30 and 60": a number that stands for a node is one, where some of the list is.
      if (set.length === 0 || !itemsOf(list).some(({ code }) => code === 'N')) return [];
      if (n && Number(n.code.slice(1)) !== itemsOf(list).length) return [];
      return each(match.pieces, list, set, word);
    }),
    ...matchesIn(own, rowHas).flatMap((match): Verdict[] => {
      const rows = rowsOf(drawing);
      const word = match.group('nth')[0]?.code ?? '';
      const isUp =
        match.pieces.some(
          ({ code }, at) => code === 'from' && /^(?:the|bottom|below)$/.test(match.pieces[at + 1]?.code ?? ''),
        ) && match.pieces.some(({ code }) => code === 'bottom' || code === 'below');
      const rank = /^(?:last|bottom|lowest|lower)$/.test(word)
        ? rows.length
        : /^(?:top|topmost|uppermost|highest|upper)$/.test(word)
          ? 1
          : word === 'middle'
            ? (rows.length + 1) / 2
            : (ordinalRank(word) ?? 0);
      // "The last level" of a tree that grows upwards is at its top.
      if (word === 'last' || rows.length < 3) return [];
      const row = rows[isUp ? rows.length - rank : rank - 1];
      const list = match.group('list');
      if (!row || !itemsOf(list).some(({ code }) => code === 'N')) return [];
      return each(match.pieces, list, row, 'row');
    }),
  ];
};

const wholeOf = patternOf(
  ` (?:graph|diagram|network|figure|chart|ownfigure|map|tree|web)(?: (?:comprises|consists of|has|contains|is made up of|includes))(?: (?:exactly|only|just))?(?<n> #\\d+)(?<noun> [a-z]+)(?= [.,;]|$| and)`,
);
const edgy =
  /^(?:links?|connections?|relations?|relationships?|dependenc(?:y|ies)|roads?|routes?|transitions?|calls?|flights?|lines?|messages?|arrows?|edges?|weights?|labels?|numbers?|values?|colou?rs?|hours?|days?|ways?|steps?|paths?|rows?|columns?|levels?|layers?|children|branches|euros?|dollars?|words?|letters?|symbols?|loops?|cycles?|inputs?|outputs?|attributes?|methods?|fields?|degrees?|minutes?|metres?|kilomet(?:re|er)s?|miles?|percent|times|parts?|pairs?|friendships?|interactions?|ties)$/;

/** How many branches leave the middle, and how many of the nodes are leaves. */
const countVerdicts = (own: readonly Piece[], scope: Scope): Verdict[] => {
  const { drawing, about, counts } = scope;
  const tree = treeOf(drawing);
  const most = drawing.of('node').length + drawing.of('cluster').length;
  return [
    // "The graph comprises nine packages", where it has eight nodes.
    ...matchesIn(own, wholeOf).flatMap((match): Verdict[] => {
      const [n, noun] = [Number(match.group('n')[0]?.code.slice(1)), match.group('noun')[0]];
      const isNodes = noun?.pos === 'NOUN' && noun.code.endsWith('s') && !edgy.test(noun.code);
      return isNodes && n > most && n !== drawing.links.length
        ? [verdict(match.pieces, isDenied(match.pieces), n, drawing.of('node').length)]
        : [];
    }),
    ...matchesIn(own, rootBranches).flatMap((match): Verdict[] => {
      const node = tree?.root;
      if (!node) return [];
      const n = Number(match.group('n')[0]?.code.slice(1));
      const actual = allThatHold(drawing, 'over', node, 'other').length;
      const joined = allThatHold(drawing, 'joined', node, 'other').length;
      return [verdict(match.pieces, [actual, joined].includes(n), n, actual, about('degree', node))];
    }),
    ...matchesIn(own, partitive).flatMap((match): Verdict[] => {
      const [kind] = match.group('kind');
      const word = kind?.code.startsWith('{') === true ? kindIn(kind) : 'leaf';
      const senses = sensesOf(drawing, word);
      const n = Number(match.group('n')[0]?.code.slice(1));
      if (!senses || senses.length === 0 || /^(?:item|state|node)$/.test(word)) return [];
      const sizes = senses.map(({ length }) => length);
      return [verdict(match.pieces, sizes.includes(n) !== isDenied(match.pieces), n, sizes[0] ?? null, counts(word))];
    }),
  ];
};

/** "The last box before End is Approve", "the first box after Start says Scan". */
const besideVerdicts = (own: readonly Piece[], { drawing, about }: Scope): Verdict[] =>
  matchesIn(own, beforeAfter).flatMap((match): Verdict[] => {
    const [x, y] = [match.group('x')[0]?.things ?? [], match.group('y')[0]?.things ?? []];
    const isBefore = /^(?:before|preceding)$/.test(match.group('way')[0]?.code ?? '');
    if (!drawing.links.some(({ directed }) => directed) || x.length === 0 || y.length === 0) return [];
    const ok = drawing.links.some(({ from, to }) =>
      isBefore ? x.includes(to) && y.includes(from) : x.includes(from) && y.includes(to),
    );
    return [
      verdict(
        match.pieces,
        ok !== isDenied(match.pieces),
        'beside',
        y[0]?.name ?? null,
        about('connection', ...x, ...y),
      ),
    ];
  });

/** Nodes that are listed as what belongs to another, to a row, or to the middle. */
export const graphMemberRule: DrawingRule = (pieces, scope) => {
  if (isOtherGraph(scope.drawing)) return [];
  const own = graphPieces(pieces, scope.drawing);
  return [...listVerdicts(own, scope), ...countVerdicts(own, scope), ...besideVerdicts(own, scope)];
};
