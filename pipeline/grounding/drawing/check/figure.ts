import { isAloud } from './quoted-words.js';
import { isToldAbsent } from './clauses.js';
import { drawingName, hasCycle, hasLoop, isSequence } from '../structure.js';
import { idsWith } from '../../facts-about.js';
import { isLogic } from '../circuit.js';
import { isNoun } from '../noun.js';
import { treeOf } from '../tree.js';
import { END, matchesIn, patternOf, type Match, type Piece } from './piece.js';
import { isStranger, verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';
import type { Thing } from '../drawing.js';
import { isElsewhere, isUnsureName } from './unsure-names.js';
import { plainSymbol } from './written-symbols.js';
import { leavesReading } from './leaves-read.js';
import { hasQuadrants } from './quadrants.js';

const figureFacts = ({ facts }: Scope, predicate: 'figure' | 'title' | 'formula'): string[] =>
  idsWith(facts, predicate);

const titled = patternOf(
  `(?: figure| graph| diagram)? (?:titled|entitled|headed|the title|title is|its title)(?: is)?(?: :)?(?<title> @)${END}`,
);

const untitled = patternOf(` (?:untitled|(?:without an?|no|has no) title)${END}`);

/** "titled “Water cycle”": the quotation must be the title, not any other words. */
export const titleRule: DrawingRule = (pieces, scope) => {
  const { drawing } = scope;
  const { title } = drawing;
  return [
    ...matchesIn(pieces, titled).flatMap((match) => {
      const [ref] = match.group('title');
      const legends = pieces.some(({ code }) => code === 'legend') ? drawing.scene.legends : [];
      if (ref && legends.length > 0) {
        const same = legends.some((legend) => plainSymbol(legend.title ?? '') === plainSymbol(ref.spelled ?? ''));
        return [verdict(match.pieces, same, 'title of the legend', legends[0]?.title ?? null)];
      }
      // "The frame titled Website": a name of its own.
      const named = ref?.isTitle !== true && (ref?.things ?? []).length > 0;
      return ref && !named
        ? [verdict(match.pieces, ref.isTitle === true, 'title', title ?? null, figureFacts(scope, 'title'))]
        : [];
    }),
    ...matchesIn(pieces, untitled).map((match) =>
      verdict(match.pieces, title === undefined, 'no title', title ?? null),
    ),
  ];
};

/** "In degrees Celsius": as is written in the figure, where either sign is. */
const isOfDegrees = ({ spelled = '' }: Piece, { drawing }: Scope): boolean | undefined => {
  const sign = /^(Celsius|Fahrenheit)$/.exec(spelled)?.[1]?.charAt(0);
  const texts = drawing.scene.elements.flatMap(({ visible, text }) => (visible && text !== undefined ? [text] : []));
  const written = texts.flatMap((text) => /(?:°|degrees) ?([CF])/u.exec(text)?.[1] ?? []);
  return sign === undefined || written.length === 0 ? undefined : written.includes(sign);
};

/** "Arrows that mean "is eaten by"", of which "arrow = is eaten by" is written: words of a longer line. */
const holding = ({ word = '' }: Piece, { drawing }: Scope): readonly Thing[] | undefined => {
  const plain = (text: string): string =>
    ` ${text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  const own = plain(word);
  if (own.trim().split(' ').length < 2) return undefined;
  const texts = drawing.of('text').filter(({ name = '' }) => plain(name).includes(own));
  return texts.length > 0 ? texts : undefined;
};

/** Words in quotation marks that are written in the figure. */
export const quoteRule: DrawingRule = (pieces, scope) =>
  pieces
    .filter((piece) => piece.code === '@' && piece.described !== true)
    .flatMap((piece) => {
      // Of a molecule names of substances and elements are said that stand nowhere.
      // Of a formula the names are those of laws and of persons.
      // What is quoted of it aloud, such as "n choose k", is read elsewhere.
      if (/^(?:molecule|formula)$/.test(scope.drawing.kind) && (piece.quoted !== true || isAloud(piece))) return [];
      const degrees = piece.quoted === true ? undefined : isOfDegrees(piece, scope);
      if (isStranger(piece) && degrees !== undefined) return [verdict([piece], degrees, 'unit', null)];
      const inRow =
        piece.quoted === true && isStranger(piece) ? (leavesReading(piece, scope) ?? holding(piece, scope)) : undefined;
      if (inRow) return [verdict([piece], true, 'a name', 'written in the figure', scope.about('text', ...inRow))];
      if (isStranger(piece))
        return [
          verdict(
            [piece],
            isElsewhere(pieces, piece, scope.drawing) || isUnsureName(pieces, piece, scope) ? undefined : false,
            'a name',
            'not in the figure',
          ),
        ];
      const facts = [
        ...scope.about('text', ...(piece.things ?? [])),
        ...(piece.isTitle === true ? figureFacts(scope, 'title') : []),
      ];
      return piece.quoted === true ? [verdict([piece], true, 'a name', 'written in the figure', facts)] : [];
    });

const isOf = ({ drawing }: Scope, word: string): boolean | undefined => {
  if (word === 'ownfigure') return true;
  const directed = drawing.links.some((link) => link.directed);
  if (drawing.kind === 'shapes') return /^(?:drawing|diagram|picture|illustration)$/.test(word) ? true : undefined;
  if (/circuit|schematic/.test(word))
    return drawing.kind === 'circuit'
      ? word === 'logic circuit'
        ? isLogic(drawing)
        : true
      : drawing.kind === 'graph'
        ? undefined
        : false;
  if (drawing.kind === 'circuit') return /^(?:diagram|drawing|network)$/.test(word) ? true : undefined;
  if (word === 'molecule' || word === 'structural formula') return drawing.kind === 'molecule';
  if (word === 'formula' || word === 'equation')
    return drawing.kind === 'formula' || (word === 'formula' && drawing.kind === 'molecule');
  if (drawing.kind !== 'graph') return word === 'drawing' || word === 'diagram' || word === 'structure';
  if (word === 'directed graph' || word === 'digraph') return directed && drawing.links.every((link) => link.directed);
  if (word === 'undirected graph') return !directed;
  if (word === 'sequence diagram') return isSequence(drawing) ? true : undefined;
  if (word === 'tree')
    return drawingName(drawing) === 'tree' || treeOf(drawing) ? true : hasCycle(drawing) ? false : undefined;
  return true;
};

const kinds = patternOf(
  `(?: (?:a|an|the|this|of|as))(?: small| large| simple| electric| electrical| electronic)?(?<what> (?:ownfigure|sequence diagram|logic circuit|circuit diagram|circuit|schematic|directed graph|undirected graph|digraph|graph|tree|network|flowchart|flow chart|diagram|drawing|molecule|structural formula|formula|equation))${END}`,
);

/** No cycle is found, and a line is left that leads from where another branches off. */
const isUnsureCycle = ({ drawing }: Scope): boolean =>
  !hasCycle(drawing) &&
  drawing.things.some(
    (thing) =>
      (thing.role === 'edge' || isNoun(thing, 'line') || isNoun(thing, 'path')) &&
      !drawing.links.some(({ edge }) => edge.id === thing.id),
  );

const cycles = patternOf(
  `(?<no> (?:no|without|not an?|without an?))?(?: an?)?(?: closed)?(?: (?:control|feedback))?(?<what> (?:cycle|loop|acyclic|cyclic|closed loop))${END}`,
);

/** "State C has no loop", "the only one without a loop": said of one node; "a loop that opens to the left": no cycle. */
const isOfNode = (pieces: readonly Piece[], { from, to, pieces: [first] }: Match): boolean =>
  pieces.slice(to, to + 4).some(({ code }) => /^opens?$/.test(code)) ||
  (first?.code === 'without' &&
    /^(?:ones?|those|#\d+|only|@|\{(?:node|box|state|circle)\+?\})$/.test(pieces[from - 1]?.code ?? '')) ||
  (/^(?:has|have|carr(?:y|ies)|bears?|lacks?)$/.test(pieces[from - 1]?.code ?? '') &&
    (pieces[from - 2]?.things ?? []).some(({ role }) => role === 'node'));

/** "A directed graph", "a molecule". */
export const kindRule: DrawingRule = (pieces, scope) => {
  const judged = (match: Match, ok: boolean | undefined): Verdict =>
    verdict(
      match.pieces,
      ok,
      match
        .group('what')
        .map(({ code }) => code)
        .join(' '),
      drawingName(scope.drawing),
      figureFacts(scope, 'figure'),
    );
  return [
    ...matchesIn(pieces, kinds).map((match) =>
      judged(
        match,
        isOf(
          scope,
          match
            .group('what')
            .map(({ code }) => code)
            .join(' '),
        ),
      ),
    ),
    ...(scope.drawing.kind === 'graph'
      ? matchesIn(pieces, cycles).filter((match) => !isOfNode(pieces, match))
      : []
    ).map((match) => {
      const no = match.group('no').length > 0 !== (match.group('what')[0]?.code === 'acyclic');
      return judged(
        match,
        scope.drawing.links.every(({ directed }) => directed)
          ? isUnsureCycle(scope)
            ? undefined
            : hasCycle(scope.drawing) !== no
          : scope.drawing.links.some(({ directed }) => directed)
            ? undefined
            : hasLoop(scope.drawing) !== no,
      );
    }),
  ];
};

const chartWords =
  '(?:x|y|horizontal|vertical) - axis|(?:horizontal|vertical) axis|axis|axes|legend|bar chart|line chart|pie chart|area chart|scatter plot|scatterplot|histogram|heat map|heatmap|box plot|bars|gridlines|error bars|data points|trend|slices|correlation|tick marks|values?|percent';

const partOfChart = patternOf(
  `(?<no> (?:no|without|not an?|neither|nor))?(?: an?| the)?(?<what> (?:${chartWords}))${END}`,
);

/** "A value of 5" is said of a chart; a value alone of much else. */
const isNumbered = (pieces: readonly Piece[], to: number): boolean =>
  pieces.slice(to, to + 2).some(({ code }) => code.startsWith('#'));

/** "the axes are switched off", "hidden". */
const isOff = (behind: readonly Piece[]): boolean =>
  behind.some(({ code }) => /^(?:off|hidden|removed|invisible|omitted|absent|missing|suppressed|disabled)$/.test(code));

const isBarlike = ({ element: { kind, box } }: Thing): boolean =>
  kind === 'rect' && Math.max(box.width, box.height) > 1.2 * Math.min(box.width, box.height);

/** Words for what only charts have: false of a graph; of a drawing, shapes may stand for anything. */
export const chartRule: DrawingRule = (pieces, { drawing }) =>
  matchesIn(pieces, partOfChart).flatMap((match) => {
    // Bars of absolute values and fractions, values of letters.
    if (drawing.kind === 'formula' && /^(?:bars|values?)$/.test(match.group('what')[0]?.code ?? '')) return [];
    // Nodes may be coloured by family, and a legend tell which.
    if (match.group('what')[0]?.code === 'legend' && drawing.scene.legends.length > 0)
      return verdict(
        match.pieces,
        match.group('no').length === 0,
        'legend',
        drawing.scene.legends[0]?.title ?? 'legend',
      );
    if (hasQuadrants(drawing)) return [];
    const none = isToldAbsent(pieces, match) || isOff(pieces.slice(match.to, match.to + 5));
    if (
      (!isNumbered(pieces, match.to) || drawing.of('text').some(({ name }) => /\d/.test(name ?? ''))) &&
      /^(?:values?|trend|correlation|percent|slices)$/.test(match.group('what')[0]?.code ?? '')
    )
      return verdict(match.pieces, undefined, 'value', null);
    const may =
      drawing.kind === 'shapes' &&
      (drawing.things.filter(({ noun }) => noun === 'line' || noun === 'path').length > 2 ||
        // Rectangles may be called bars, whatever they stand for.
        (match.group('what')[0]?.code === 'bars' && drawing.of('shape').filter(isBarlike).length > 1));
    return verdict(
      match.pieces,
      may ? undefined : none,
      match
        .group('what')
        .map(({ code }) => code)
        .join(' '),
      'no chart',
    );
  });
