import type { Drawing, Link, Thing } from '../drawing.js';
import { linesIn } from '../sets.js';
import { edgesOf, isDenied, nodesOf } from './clauses.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/** Edges and nodes by name: " E" and " N". */
const recoded = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece): Piece => {
    const [nodes, edges] = [nodesOf(piece), edgesOf(piece)];
    if (nodes.length > 0 && edges.length === 0) return { ...piece, code: 'N', things: nodes };
    return edges.length > 0 && nodes.length === 0 ? { ...piece, code: 'E', things: edges } : piece;
  });

const fromTo = patternOf(
  `(?<e> E)(?: (?:,|that|which|is|an?|the|map|arrow|{arrow}|goes|go|runs|leads|points|pointing|maps|straight|going|upwards?|downwards?|up|down|right|left|across|back|sends|connects|to|takes|morphism|{edge}|does|not))*?(?: (?:from|out of))?(?<from> N)(?: (?:down|up|over|across|back|straight|right))*(?: (?:to|into|onto|and|with))(?<to> N)`,
);
const called = patternOf(
  `(?: (?:map|morphism|function|arrow|{arrow}|{edge}|homomorphism))(?: (?:that|which|going|leading|pointing|goes|runs))* from(?<from> N)(?: (?:down|up|over|across|back))* to(?<to> N)(?: (?:is|,|has|bears|carries|the|not))*(?: (?:called|labelled|labeled|named|denoted|marked|{label}|by|with|as))+(?: the)?(?: (?:letter|{label}|symbol|greek))*(?<e> [E@])`,
);
const brings = patternOf(
  // Of two that are composed, neither goes all the way.
  `(?<!(?: with| and| then| after| by| of))(?<e> E)(?: (?:brings?|takes?|moves?|sends?|leads?|switches|puts?|carries|changes|transitions?|gets?|returns?|always|then|the|a|an|it|us|you|one|back|straight|only|[a-z]+))?(?: (?!(?:not|never|no|from|to|and|but|or|which|that|via|through)(?= ))[a-z{}]+){0,3} from(?: the)?(?: (?:{node}|{initial}|{final}))?(?<from> N)(?: (?:straight|back|on|over))*(?: (?:to|into))(?: the)?(?: {node})?(?<to> N)`,
);
const follow = patternOf(
  `from(?<from> N)(?: (?:down|up|over|across|back|straight))* to(?<to> N)(?: ,)?(?: (?:you|one|we|it))? (?:follows?|takes?|uses?|needs?|goes along|travels along|runs|is)(?: (?:the|{arrow}|{edge}|map|along))*(?<e> E)`,
);

const between = ({ drawing }: Scope, from: readonly Thing[], to: readonly Thing[]): readonly Link[] =>
  drawing.links.filter((link) => from.some(({ id }) => id === link.from.id) && to.some(({ id }) => id === link.to.id));

const unknown = patternOf('(?<u> [b-z]) from(?<from> N)(?: (?:down|up|over|across|back))* to(?<to> N)');

/** "f goes from A to B", "the map from A to A′ is called alpha". */
const mapRule: DrawingRule = (pieces, scope) => {
  const own = recoded(pieces);
  const named = scope.drawing.links.length > 0 && scope.drawing.links.every(({ label }) => label !== undefined);
  // A letter that stands nowhere, in a diagram where every arrow has one.
  const strangers = (named ? matchesIn(own, unknown) : []).map((match) =>
    verdict(match.pieces, isDenied(match.pieces), match.group('u')[0]?.code ?? '', null),
  );
  return [
    ...strangers,
    ...[fromTo, called, follow, brings].flatMap((pattern) =>
      matchesIn(own, pattern).flatMap((match): Verdict[] => {
        const [from, to, e] = ['from', 'to', 'e'].map((name) => match.group(name)[0]?.things ?? []);
        if (!from || !to || !e || from.length === 0 || to.length === 0) return [];
        // "Patients book appointments and doctors attend them": the second is no end of the first.
        const together = match.pieces.findLast(({ code }) => /^(?:and|to|into|onto|with)$/.test(code))?.code === 'and';
        if (together && !match.pieces.some(({ code }) => /^(?:connects|joins|links|between)$/.test(code))) return [];
        const links = between(scope, from, to);
        const back = between(scope, to, from);
        // "f connects A and B" says no direction; nor does a name that is written on no edge of the two.
        const joins = match.pieces.some(({ code }) => /^(?:and|with|connects)$/.test(code));
        const all = joins || !links.concat(back).some(({ directed }) => directed) ? [...links, ...back] : links;
        const ok = all.some(({ edge }) => e.some(({ id }) => id === edge.id));
        return [
          verdict(
            match.pieces,
            ok !== isDenied(match.pieces),
            'map',
            all[0]?.label ?? back[0]?.label ?? null,
            scope.about('connection', ...all.map(({ edge }) => edge)),
          ),
        ];
      }),
    ),
  ];
};

/** Nodes that stand in rows and columns, and the squares of edges between them. */
const squaresIn = (drawing: Drawing): number => {
  const { rows, columns } = linesIn(drawing);
  const joined = (a: Thing | undefined, b: Thing | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    drawing.links.some(({ from, to }) => (from.id === a.id && to.id === b.id) || (from.id === b.id && to.id === a.id));
  const at = (row: number, column: number): Thing | undefined =>
    rows[row]?.find((thing) => columns[column]?.includes(thing));
  let count = 0;
  for (let r = 0; r + 1 < rows.length; r += 1)
    for (let c = 0; c + 1 < columns.length; c += 1) {
      const corners = [at(r, c), at(r, c + 1), at(r + 1, c + 1), at(r + 1, c)];
      if (corners.every((corner, index) => joined(corner, corners[(index + 1) % 4]))) count += 1;
    }
  return count;
};

const squares = patternOf(
  ' (?<n>#\\d+)(?: (?:adjacent|commutative|commuting|small|side by side|neighbouring|adjoining))* {square\\+?}',
);
const rowsOf = patternOf(
  ' (?<n>#\\d+)(?: (?:objects?|{node\\+?}|things?|corners?|letters?|vertices|{item\\+?}|sets?|groups?|spaces?|modules?|{shape\\+?}))(?: (?:are|is|which|arranged|stand|standing|set|placed|laid|out|sit|lined|up|that|in|on))* (?<rows>#\\d+) (?:rows?|{row\\+?})(?: (?:of|with)(?: (?<each>#\\d+))?)?',
);
const oriented = patternOf(
  '(?: (?:the|all|both|its))(?: (?<n>#\\d+))? (?<way>vertical|horizontal|diagonal|upper|lower|top|bottom)(?: (?:arrows?|{arrow\\+?}|maps?|{edge\\+?}|morphisms?))(?: (?:are|is|,|called|labelled|labeled|named|denoted|marked|by|with|carry|the|{label\\+?}|letters|bear))*(?<list> [E@](?:(?: ,| and| , and) [E@])*)',
);

const numberOf = (piece: Piece | undefined): number => Number(piece?.code.slice(1) ?? Number.NaN);

/** Of a diagram of objects and maps in a grid: its squares, its rows, the names of its vertical and horizontal arrows. */
const gridRule: DrawingRule = (pieces, scope) => {
  const { drawing } = scope;
  if (drawing.of('node').some(({ noun }) => noun !== 'label')) return [];
  const own = recoded(pieces);
  const { rows } = linesIn(drawing);
  const named = drawing.links.filter(({ label }) => label !== undefined);
  const slope = ({ from, to }: Link): 'vertical' | 'horizontal' | 'diagonal' => {
    const [a, b] = [from.element.box, to.element.box];
    const [dx, dy] = [
      Math.abs(a.x + a.width / 2 - b.x - b.width / 2),
      Math.abs(a.y + a.height / 2 - b.y - b.height / 2),
    ];
    return dx < dy / 4 ? 'vertical' : dy < dx / 4 ? 'horizontal' : 'diagonal';
  };
  return [
    ...matchesIn(own, squares).map((match) => {
      const n = numberOf(match.group('n')[0]);
      return verdict(match.pieces, squaresIn(drawing) === n, n, squaresIn(drawing), scope.counts('edge'));
    }),
    ...matchesIn(own, rowsOf).map((match) => {
      const [n, lines, each] = ['n', 'rows', 'each'].map((name) => numberOf(match.group(name)[0]));
      const ok =
        drawing.of('node').length === n &&
        rows.length === lines &&
        (Number.isNaN(each) || rows.every(({ length }) => length === each));
      return verdict(
        match.pieces,
        ok,
        `${n} in ${lines}`,
        `${drawing.of('node').length} in ${rows.length}`,
        scope.counts('node'),
      );
    }),
    ...matchesIn(own, oriented).flatMap((match): Verdict[] => {
      const way = match.group('way')[0]?.code ?? '';
      if (!/^(?:vertical|horizontal|diagonal)$/.test(way)) return [];
      const meant = named.filter((link) => slope(link) === way).map(({ edge }) => edge.id);
      const told = match.group('list').filter(({ code }) => code === 'E' || code === '@');
      const each = told.map(({ things = [] }) => things.some(({ id }) => meant.includes(id)));
      const n = match.group('n')[0];
      const ok =
        each.every(Boolean) && (n === undefined || (numberOf(n) === meant.length && told.length === meant.length));
      return [verdict(match.pieces, ok, way, meant.length, scope.counts('edge'))];
    }),
  ];
};

export const mapRules: readonly DrawingRule[] = [mapRule, gridRule];
