import { hasBoxes } from '../boxes.js';
import { fitting, isLook, isKindWord, isNamedKind, kindIn, looks, mayFit } from './fits.js';
import { clausesApart, END, LIST, replaced, patternOf, type Match, type Piece } from './piece.js';
import { hasNeighbour, isNumberText } from './caption-colours.js';
import type { Thing } from '../drawing.js';
import { pairs, relative } from './pair-phrases.js';
import { codeOf } from '../nominal.js';
import { laidOn } from '../objects.js';
import { membersOf, sensesOf } from '../sets.js';
import { isStranger, verdict, type Scope } from './verdict.js';
import { bodyAt, isFieldKind } from './words.js';
import { hasUnread } from './circuit.js';
import { isWhole } from './counts.js';
import type { Verdict } from '../../verdict.js';

const LOOK =
  '(?: (?:<[^>]+>|dashed|dotted|solid|filled|unfilled)(?:(?: ,| and| or)(?= (?:<|dashed|dotted|solid|filled|unfilled)))?)';
const CALLED =
  '(?: (?:(?:which|that) (?:is|are) )?(?:labelled|labeled|named|called|titled|marked|reading|saying|with the (?:{label}|{text})|for))';

export interface Reduced {
  readonly pieces: readonly Piece[];
  readonly verdicts: readonly Verdict[];
}

const refOf = (match: Match, piece: Piece): Piece => ({
  ...piece,
  start: match.pieces[0]?.start ?? piece.start,
  end: match.pieces.at(-1)?.end ?? piece.end,
});

const namedSo = patternOf(
  `(?: the| a| an)?(?<adj>${LOOK}*)(?<kind> \\{[a-z]+\\})?${CALLED}? @(?<after> \\{(?:box|node|circle|diamond|ellipse|rectangle|square|cluster|arrow|edge|entity|class)\\})?${END}`,
);

/** What words are written at, where they alone are meant. */
const labelledBy = ({ drawing }: Scope, things: readonly Thing[]): readonly Thing[] => {
  const texts = new Set(things.every(({ role }) => role === 'text') ? things.map(({ id }) => id) : []);
  const ids = new Set(
    drawing.scene.relations.flatMap(({ kind, from, to }) => (kind === 'labels' && texts.has(from) ? [to] : [])),
  );
  return ids.size === 0 ? [] : drawing.things.filter(({ id, role }) => ids.has(id) && role === 'shape');
};

/** "the red box Start", "Start box": what is said of the thing by the way is held against it. */
const named = (pieces: readonly Piece[], scope: Scope, verdicts: Verdict[]): readonly Piece[] => {
  return replaced(pieces, namedSo, (match) => {
    const ref = match.pieces.find(({ code }) => code === '@');
    if (!ref || match.pieces.length === 1) return undefined;
    // "The arrow from A to B is labelled x": said of the arrow.
    const says = match.pieces[0]?.code ?? '';
    if (/^(?:labelled|labeled|called|marked)$/.test(says) && /^(?:is|are)$/.test(pieces[match.from - 1]?.code ?? ''))
      return undefined;
    const kinds = [...match.group('kind'), ...match.group('after')].filter(isKindWord);
    const adjectives = match.group('adj').filter(isLook);
    const all = ref.things ?? [];
    const own = all.filter((thing) => kinds.every((kind) => isNamedKind(scope.drawing, thing, kindIn(kind))));
    // "The arrow labelled start": the one that the word stands at.
    const fit =
      own.length > 0
        ? own
        : labelledBy(scope, all).filter(
            (thing) => kinds.length > 0 && kinds.every((kind) => isNamedKind(scope.drawing, thing, kindIn(kind))),
          );
    if (all.length > 0 && kinds.length > 0) {
      const facts = [...scope.about('shape', ...fit), ...scope.about('text', ...fit)];
      verdicts.push(
        verdict(
          match.pieces,
          fit.length > 0 ||
            // Words that stand alone name what they are written at: "the object arrow".
            ((/^(?:shapes|graph)$/.test(scope.drawing.kind) && all.every(({ role }) => role === 'text')) ||
            (isCaption(scope, all) && !areAllNamed(scope, kinds)) ||
            isTeam(kinds, all) ||
            isOnWire(scope, kinds, all)
              ? undefined
              : false),
          kinds[0]?.code ?? '',
          all[0]?.noun ?? '',
          facts,
        ),
      );
    }
    const meant = fit.length > 0 ? fit : all;
    for (const adjective of adjectives) {
      const own = inkless(meant);
      const on = all.some((thing) => scope.drawing.loose.includes(thing))
        ? own.flatMap((thing) => laidOn(scope.drawing, thing))
        : [];
      const seen = [...own, ...on].map((thing) => looks(scope.drawing, thing, adjective));
      const isFree =
        isCaption(scope, meant) ||
        hasNeighbour(scope, ref, adjective) ||
        (kinds.length === 0 && meant.every(isNumberText));
      const ok = seen.includes(true) ? true : seen.includes(undefined) || isFree ? undefined : false;
      if (meant.length > 0)
        verdicts.push(
          verdict(match.pieces, ok, adjective.code, meant[0]?.colour ?? null, [
            ...scope.about('colour', ...meant),
            ...scope.about('dash', ...meant),
          ]),
        );
    }
    return [refOf(match, { ...ref, things: meant })];
  });
};

/** Of a noun that the figure itself has, each thing has a name: "the row 01" is none of them. */
const areAllNamed = ({ drawing }: Scope, kinds: readonly Piece[]): boolean =>
  kinds.some((kind) => {
    const own = drawing.things.filter(({ named, noun }) => named && codeOf(noun) === kindIn(kind));
    return own.length > 0 && own.every(({ name }) => name !== undefined);
  });

/** What a name stands for rather than the words themselves, where it stands for anything. */
export const inkless = (things: readonly Thing[]): readonly Thing[] => {
  const drawn = things.filter(({ role }) => role !== 'text');
  return drawn.length > 0 ? drawn : things;
};

/** Words that stand beside what they name: what is said of them may be meant of it. */
export const isCaption = ({ drawing }: Scope, things: readonly Thing[]): boolean =>
  (drawing.kind === 'shapes' || drawing.kind === 'graph') && things.every((thing) => drawing.loose.includes(thing));

/** "The Optics group" may be a box of a chart of who reports to whom, "the music group" a circle of a Venn diagram. */
const isTeam = (kinds: readonly Piece[], things: readonly Thing[]): boolean =>
  kinds.every(({ word }) => word === 'group') &&
  things.some(({ role, outline }) => role === 'node' || outline === 'circle' || outline === 'ellipse');

/** "The node P": a letter beside wires that meet. */
const isOnWire = ({ drawing }: Scope, kinds: readonly Piece[], things: readonly Thing[]): boolean =>
  drawing.kind === 'circuit' &&
  kinds.every(({ code }) => /^\{(?:node|junction|terminal|point)\+?\}$/.test(code)) &&
  things.every(({ role }) => role === 'text');

const coloured = (adjectives: readonly Piece[]): boolean => adjectives.some(({ code }) => code.startsWith('<'));

/** The mark of a whole at the end of a line in a diagram of classes. */
const isMark = ({ drawing }: Scope, kind: string): boolean => kind === 'diamond' && hasBoxes(drawing);

/** A frame, an arrow or an outline may be made of shapes of other kinds, in the colour that is told. */
const mayBeDrawn = ({ drawing }: Scope, kind: string, adjectives: readonly Piece[]): boolean =>
  (drawing.kind === 'shapes' || (drawing.kind === 'graph' && kind === 'path')) &&
  // In space a box may be drawn of its edges only.
  !(
    !drawing.things.some(({ noun }) => noun === 'line' || noun === 'lines' || noun === 'path') &&
    drawing.things.some(({ element }) => element.kind === 'solid') &&
    bodyAt(kind) !== undefined
  ) &&
  !['rectangle', 'square', 'circle', 'ellipse', 'triangle', 'diamond', 'star', 'pentagon', 'hexagon'].includes(kind) &&
  (!coloured(adjectives) || drawing.things.some((thing) => mayFit(drawing, thing, adjectives)));

const isFormed = (pieces: readonly Piece[], { from, pieces: [first] }: Match, kind: string): boolean =>
  /^(?:square|rectangle|triangle|pentagon|hexagon|diamond)$/.test(kind) &&
  first?.code === 'the' &&
  /^(?:of|in|on|around|inside|across|to)$/.test(pieces[from - 1]?.code ?? '');

const describedSo = patternOf(
  `(?: the| a| an| one| another)(?<adj>${LOOK}*)(?<kind> \\{[a-z]+\\})(?! (?:\\{|of(?! =q)))${END}`,
);

/** "a blue rectangle": there is one, or not. */
const described = (pieces: readonly Piece[], scope: Scope, verdicts: Verdict[]): readonly Piece[] => {
  const isNoFrame = (kind: string): boolean => kind === 'cluster' && scope.drawing.of('cluster').length === 0;
  const vague = /^(?:thing|node|shape|edge|cluster|text|label|picture|line|ring|glyph|path|atom|bond|arrow)$/;
  return replaced(pieces, describedSo, (match) => {
    const kind = kindIn(match.group('kind')[0] ?? { code: '', start: 0, end: 0 });
    const adjectives = match.group('adj').filter(isLook);
    if (isFieldKind(kind) || isNoFrame(kind) || isMark(scope, kind)) return undefined;
    // "Arranged in a square" is said of places.
    if (
      pieces[match.from - 1]?.code === 'in' &&
      /^(?:arranged|laid|placed|positioned|organi[sz]ed|set|out|drawn|stand|standing)$/.test(
        pieces[match.from - 2]?.code ?? '',
      )
    )
      return undefined;
    if (adjectives.length === 0 && vague.test(kind)) return undefined;
    // "A, B and C form a triangle": edges do, and no shape.
    if (
      scope.drawing.kind === 'graph' &&
      /^(?:form|forms|forming|make|makes|making)$/.test(pieces[match.from - 1]?.code ?? '')
    )
      return undefined;
    // "At the bottom left of the square": what the edges of a graph form.
    if (
      scope.drawing.kind === 'graph' &&
      isFormed(pieces, match, kind) &&
      fitting(scope.drawing, kind, []).length === 0
    )
      return undefined;
    const sure = fitting(scope.drawing, kind, adjectives);
    const maybe = fitting(scope.drawing, kind, adjectives, true);
    // Of a circuit that is drawn of bare shapes a symbol may not have been made out.
    const isUnsure = hasUnread(scope.drawing);
    const ok =
      sure.length > 0 ? true : maybe.length > 0 || isUnsure || mayBeDrawn(scope, kind, adjectives) ? undefined : false;
    const facts = [...scope.about('shape', ...sure), ...(adjectives.length > 0 ? scope.about('colour', ...sure) : [])];
    verdicts.push(
      verdict(match.pieces, ok, match.pieces.map(({ code }) => code).join(' '), sure.length, [
        ...facts,
        ...scope.counts(sure[0]?.noun ?? ''),
      ]),
    );
    return [refOf(match, { code: '@', start: 0, end: 0, things: sure.length > 0 ? sure : maybe, described: true })];
  });
};

const soleSo = patternOf(
  `(?: the| its)(?<adj>${LOOK}*)(?: (?:only|very))?(?<kind> \\{[a-z]+\\})(?! @| (?:of|for)(?: the)? @)${END}`,
);

/** "the root", "the initial state": where the figure has one such thing, it is meant. */
export const soles = (pieces: readonly Piece[], { drawing }: Scope): readonly Piece[] =>
  replaced(pieces, soleSo, (match) => {
    const kind = kindIn(match.group('kind')[0] ?? { code: '', start: 0, end: 0 });
    if (!isFieldKind(kind)) return undefined;
    const adjectives = match.group('adj').filter(isLook);
    const things = membersOf(drawing, kind).filter((thing) => mayFit(drawing, thing, adjectives));
    return things.length === 1 ? [refOf(match, { code: '@', start: 0, end: 0, things, described: true })] : undefined;
  });

const listedSo = patternOf(
  `(?: the)?(?<count> #\\d+)?(?<adj>${LOOK}*)(?<kind> \\{[a-z]+\\+\\})(?: :|${CALLED})?(?<list>${LIST})${END}`,
);

/** The list is all that the sentence says, or all that the figure is said to have. */
const isAll = (pieces: readonly Piece[], { from, to }: Match): boolean =>
  isWhole(pieces, { from, to: pieces.findIndex(({ code }, at) => at > from && at < to && code === ':') });

/** What stands before the kind where it tells a place. */
const placed =
  /\b(?:outside|inside|in|within|into|between|beside|around|above|below|under|over)(?: of)?(?: (?:the|all|both|these|#\d+)){0,2}$/;

/** "two boxes labelled A and B": as many as are named, and each of them one. */
const listed = (pieces: readonly Piece[], scope: Scope, verdicts: Verdict[]): readonly Piece[] => {
  return replaced(pieces, listedSo, (match) => {
    const list = match.group('list');
    const refs = list.filter(({ code }) => code === '@');
    const kind = kindIn(match.group('kind')[0] ?? { code: '', start: 0, end: 0 });
    if (/^(?:edge|arrow|line)$/.test(kind)) return undefined;
    // "Outside both circles: 5, 7 and 10": what stands there, not what the circles are called.
    const isPlace = placed.test(
      pieces
        .slice(Math.max(0, match.from - 3), match.from)
        .map(({ code }) => code)
        .join(' '),
    );
    if (isPlace && match.pieces.some(({ code }) => code === ':')) return list;
    const count = match.group('count')[0];
    const adjectives = match.group('adj').filter(isLook);
    // "Divided into four groups: birds, …" where nothing is framed: a word like any other.
    const isFigurative = kind === 'cluster' && scope.drawing.of('cluster').length === 0;
    if (count && refs.length > 1)
      verdicts.push(verdict(match.pieces, Number(count.code.slice(1)) === refs.length, count.code, refs.length));
    if (isFigurative) return list;
    // "Connected to three devices: …" counts those that it is connected to, "three devices: …" all.
    if (count && match.pieces.some(({ code }) => code === ':') && (!isFieldKind(kind) || isAll(pieces, match))) {
      const stated = Number(count.code.slice(1));
      const counts = isFieldKind(kind)
        ? (sensesOf(scope.drawing, kind)?.map(({ length }) => length) ?? [stated])
        : [fitting(scope.drawing, kind, adjectives).length];
      verdicts.push(verdict(match.pieces, counts.includes(stated), count.code, counts[0] ?? null, scope.counts(kind)));
    }
    for (const ref of refs) {
      const fit = (ref.things ?? []).filter((thing) => isNamedKind(scope.drawing, thing, kind));
      if (!isStranger(ref) && ref.isTitle !== true)
        verdicts.push(
          verdict(
            [ref],
            fit.length > 0 ? true : isOnWire(scope, match.group('kind'), ref.things ?? []) ? undefined : false,
            kind,
            ref.things?.[0]?.noun ?? '',
            scope.about('shape', ...fit),
          ),
        );
      for (const adjective of adjectives)
        for (const thing of fit.slice(0, 1))
          verdicts.push(
            verdict([ref], looks(scope.drawing, thing, adjective), adjective.code, thing.colour ?? null, [
              ...scope.about('colour', thing),
              ...scope.about('dash', thing),
            ]),
          );
    }
    return list;
  });
};

export const nounPhrases = (pieces: readonly Piece[], scope: Scope): Reduced => {
  const verdicts: Verdict[] = [];
  const one = clausesApart(named(relative(pairs(pieces, scope)), scope, verdicts));
  return { pieces: listed(one, scope, verdicts), verdicts };
};

/** Descriptions of things without a name, after what is said of edges has been found. */
export const descriptions = (pieces: readonly Piece[], scope: Scope): Reduced => {
  const verdicts: Verdict[] = [];
  return { pieces: described(pieces, scope, verdicts), verdicts };
};
