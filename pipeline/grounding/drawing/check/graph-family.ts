import type { Drawing, Thing } from '../drawing.js';
import { linesIn } from '../sets.js';
import { numberIn } from './counts.js';
import { isDenied } from './clauses.js';
import { kinNodes, KIN } from './graph-kin.js';
import { expanded, listsIn } from './graph-lists.js';
import { graphPieces } from './graph-phrases.js';
import { isOtherGraph } from './graph-statements.js';
import { matchesIn, patternOf, whereSaid, type Match, type Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/*
 * Families: how many children two have together, who has a father and who has none, to which generation one belongs.
 */

const HAS = '(?: (?:both|each|together|,|who|which|that|also))*(?: (?:has|have|had|got|with))';
const numbered = patternOf(
  `(?<x> N)(?: and(?<y> N))?${HAS}(?: (?:only|exactly|just|got|a total of|altogether|at least))*(?<n> (?:#\\d+|no))(?: (?:direct|own|known))*${KIN}(?! of| 's)`,
);

/** Who two are kin to alike, as children of both; of one, all that are so. */
const kinOfAll = (drawing: Drawing, word: string, nodes: readonly Thing[]): readonly Thing[] | undefined => {
  const [first, ...rest] = nodes.map((node) => kinNodes(drawing, word, node));
  return first?.filter((one) => rest.every((list) => list?.includes(one) === true));
};

const hasArrows = ({ links }: Drawing): boolean => links.length > 1 && links.every(({ directed }) => directed);

/** "Otto and Greta had four children together". */
const numberVerdicts = (match: Match, own: readonly Piece[], { drawing, about }: Scope): Verdict[] => {
  const [x, y] = ['x', 'y'].map((name) => match.group(name)[0]?.things?.[0]);
  const word = match.group('kin')[0]?.code ?? '';
  const nodes = [x, y].flatMap((node) => node ?? []);
  const before = own[match.from - 1]?.code ?? '';
  if (!x || /^(?:of|and|,|or|than|from|except|but)$/.test(before)) return [];
  // "A verb and a noun phrase with three children": the last of them alone has these.
  if (y && match.pieces.some(({ code }) => code === 'with')) return [];
  const kin = kinOfAll(drawing, word, nodes);
  // "Each have two children": of either of them alone.
  const isEach = match.pieces.some(({ code }) => code === 'each');
  const sizes = isEach ? nodes.map((node) => kinNodes(drawing, word, node)?.length) : [kin?.length];
  const n = numberIn(match.group('n')[0]);
  if (sizes.includes(undefined)) return [];
  const isLeast = match.pieces.some(({ code }) => code === 'least');
  const ok = sizes.every((size = 0) => (isLeast ? size >= n : size === n));
  return [verdict(match.pieces, ok, `${n} ${word}`, sizes.join(', '), about('degree', ...nodes))];
};

const owns = patternOf(
  `${HAS}(?<no> no)?(?: (?:a|an|any|his|her|their|its|known))*${KIN}(?= [.,;]|$| (?:in|on|at|shown|here|and|but|listed|at all|of (?:his|her|its) own))`,
);
const one =
  /^(?:parent|mother|father|child|children|brother|sister|sibling|siblings|brothers|sisters|grandparents?|grandchildren|predecessor|successor|parents)$/;

/** "Neither Mia nor Leo has a father in the diagram". */
const ownVerdicts = (own: readonly Piece[], { drawing, about }: Scope): Verdict[] => {
  const lists = listsIn(own);
  return matchesIn(own, owns).flatMap((match): Verdict[] => {
    const list = lists.find(({ to }) => to === match.from);
    const word = match.group('kin')[0]?.code ?? '';
    if (!list || !one.test(word)) return [];
    const lead = own[list.from - 1]?.code ?? '';
    const no = lead === 'neither' || match.group('no').length > 0;
    // "Only Karl has no children": of all the others too.
    if (/^(?:only|of|than|except|but|unlike|and|,)$/.test(lead) || list.some || own[match.to]?.code === 'called')
      return [];
    const nodes = expanded(list.items);
    const found = nodes.map((things) => things.map((node) => kinNodes(drawing, word, node)?.length ?? 0));
    const ok = found.every((sizes) => sizes.some((size) => size > 0 !== no));
    return [
      verdict([...own.slice(list.from, list.to), ...match.pieces], ok, `${no ? 'no ' : ''}${word}`, found.join(', '), [
        ...about('degree', ...nodes.flat()),
      ]),
    ];
  });
};

const generation = patternOf(
  `(?<x> N)(?: (?:,|which|who|both|also))*(?: (?:belongs?|is|are|stands?|sits?|falls?|comes?|appears?))(?<no> not)?(?: (?:to|in|into|within|part|of|a|member|members|at))*(?: the)(?<nth> (?:oldest|eldest|youngest|first|second|third|fourth|last|middle|top|bottom|latest|newest|earliest))(?: {(?:level|row)})`,
);
const consists = patternOf(
  ' the(?<nth> (?:oldest|eldest|youngest|first|second|third|fourth|last|middle|top|bottom|latest|newest|earliest)) {(?:level|row)}(?: (?:consists?|contains?|comprises?|includes?|is|has|holds|made up|formed by|of|just|only|are|:|both|two|three))+(?<list> N(?:(?: ,| and| , and) N)*)',
);
const ranks: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3 };

/** How many generations down, by the longest way from someone without parents: a wife stands beside her husband. */
const depthsOf = (drawing: Drawing): ReadonlyMap<string, number> => {
  const depths = new Map(drawing.of('node').map(({ id }) => [id, 0]));
  for (let turn = 0; turn < depths.size; turn += 1)
    for (const { from, to } of drawing.links)
      depths.set(to.id, Math.max(depths.get(to.id) ?? 0, (depths.get(from.id) ?? 0) + 1));
  return depths;
};

/** "Karl belongs to the oldest generation": by where one stands, or by how many are above. */
const generationVerdicts = (own: readonly Piece[], { drawing, about }: Scope): Verdict[] => {
  const { rows } = linesIn(drawing);
  const depths = depthsOf(drawing);
  const most = Math.max(...depths.values());
  if (rows.length < 2 || most > rows.length) return [];
  const isUp = drawing.links.every(({ from, to }) => from.element.box.y > to.element.box.y);
  const isIn = (node: Thing, nth: string): boolean => {
    const at = rows.findIndex((row) => row.includes(node));
    const places = [
      [isUp ? rows.length - 1 - at : at, rows.length - 1],
      [depths.get(node.id) ?? 0, most],
    ] as const;
    return places.some(([place, last]) => {
      if (/^(?:oldest|eldest|earliest|first)$/.test(nth)) return place === 0;
      if (/^(?:youngest|last|latest|newest)$/.test(nth)) return place === last;
      if (nth === 'top') return at === 0;
      if (nth === 'bottom') return at === rows.length - 1;
      return nth === 'middle' ? place > 0 && place < last : place === ranks[nth];
    });
  };
  const told = (match: Match, nodes: readonly Thing[]): Verdict[] => {
    const nth = match.group('nth')[0]?.code ?? '';
    const ok = nodes.some((node) => isIn(node, nth));
    return nodes.length === 0
      ? []
      : [
          verdict(
            match.pieces,
            ok !== isDenied(match.pieces),
            `${nth} generation`,
            null,
            about('connection', ...nodes),
          ),
        ];
  };
  return [
    ...matchesIn(own, generation).flatMap((match) => told(match, match.group('x')[0]?.things ?? [])),
    ...matchesIn(own, consists).flatMap((match) =>
      match.group('list').flatMap(({ code, things = [] }) => (code === 'N' ? told(match, things) : [])),
    ),
  ];
};

const familyRule: DrawingRule = (pieces, scope) => {
  const { drawing } = scope;
  if (isOtherGraph(drawing) || !hasArrows(drawing)) return [];
  const own = graphPieces(pieces, drawing);
  return [
    ...matchesIn(own, numbered).flatMap((match) => numberVerdicts(match, own, scope)),
    ...ownVerdicts(own, scope),
    ...generationVerdicts(own, scope),
  ];
};

export const familyRules: readonly DrawingRule[] = [
  whereSaid(
    / child| kid| son| daughter| parent| mother| father| brother| sister| sibling| predecessor| successor| prerequisite| {level}| {row}/,
    familyRule,
  ),
];
