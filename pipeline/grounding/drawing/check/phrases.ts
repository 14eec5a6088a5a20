import { fitting, isLook, isKindWord, isNamedKind, kindIn, looks, mayFit } from './fits.js';
import { clausesApart, END, LIST, replaced, patternOf, type Match, type Piece } from './piece.js';
import { hasNeighbour, isNumberText, isWrittenColour } from './caption-colours.js';
import type { Thing } from '../drawing.js';
import { pairs, relative } from './pair-phrases.js';
import {
  areAllNamed,
  inkless,
  isCaption,
  isTeam,
  isKey,
  isOfWords,
  isOnWire,
  isMark,
  mayBeDrawn,
  isFormed,
  isOfLetters,
  isLoosely,
  isArranged,
  saysMore,
} from './phrase-kinds.js';
import { laidOn } from '../objects.js';
import { membersOf, sensesOf } from '../sets.js';
import { isStranger, verdict, type Scope } from './verdict.js';
import { isFieldKind } from './words.js';
import { formulasIn } from '../../pictures/formulas.js';
import { hasUnread } from './circuit.js';
import { isDenied } from './clauses.js';
import { isWhole } from './count-whole.js';
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
    if (match.group('kind').some((kind) => isLoosely(kind, ref))) return undefined;
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
            (isOfWords(scope, all) ||
            kinds.some((kind) => kindIn(kind) === 'picture') ||
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
        (kinds.length === 0 && (isWrittenColour(scope.drawing, adjective) || meant.every(isNumberText)));
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

const describedSo = patternOf(
  `(?: the| a| an| one| another)(?<adj>${LOOK}*)(?<kind> \\{[a-z]+\\})(?! (?:\\{|of(?! =q)))${END}`,
);

const having = /^(?:has|have|contains?|includes?|holds?|carries|carry|bears?|shows?)$/;

/** "None of the branches contains", "no branch has": what comes next is not there. */
const isLacking = (pieces: readonly Piece[], at: number): boolean =>
  having.test(pieces[at - 1]?.code ?? '') &&
  isDenied(pieces.slice(pieces.findLastIndex(({ code }, index) => index < at && /^[,;:.]$/.test(code)) + 1, at));

/** "a blue rectangle": there is one, or not. */
const described = (pieces: readonly Piece[], scope: Scope, verdicts: Verdict[]): readonly Piece[] => {
  const isNoFrame = (kind: string): boolean => kind === 'cluster' && scope.drawing.of('cluster').length === 0;
  const vague = /^(?:thing|node|shape|edge|cluster|text|label|picture|line|ring|glyph|path|atom|bond|arrow)$/;
  return replaced(pieces, describedSo, (match) => {
    const kind = kindIn(match.group('kind')[0] ?? { code: '', start: 0, end: 0 });
    const adjectives = match.group('adj').filter(isLook);
    if (isFieldKind(kind) || isNoFrame(kind) || isMark(scope, kind)) return undefined;
    if (isArranged(pieces, match, scope, kind) || isOfLetters(scope, kind)) return undefined;
    if (adjectives.length === 0 && vague.test(kind)) return undefined;
    // "A, B and C form a triangle": edges do, and no shape.
    if (
      scope.drawing.kind === 'graph' &&
      /^(?:form|forms|forming|make|makes|making)$/.test(pieces[match.from - 1]?.code ?? '')
    )
      return undefined;
    // "So that the left side becomes a square": a power, where there are formulas.
    if (kind === 'square' && formulasIn(scope.drawing.scene).length > 0) return undefined;
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
    // "None of the branches contains a switch", where there is none at all.
    const isAbsent = ok === false && isLacking(pieces, match.from);
    verdicts.push(
      verdict(match.pieces, isAbsent || ok, match.pieces.map(({ code }) => code).join(' '), sure.length, [
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
    // "Two ways: A leads to B", "four levels: 1, then 2 and 3": what they are of is no list of them.
    if (/^(?:edge|arrow|line|path|level|row|column)$/.test(kind)) return undefined;
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
    // "Two commits: lexer and tokens." may answer a question about some of them.
    const isAnswer = match.from === 0 && match.to >= pieces.length - 1;
    if (
      count &&
      !isAnswer &&
      match.pieces.some(({ code }) => code === ':') &&
      // "Rest two boxes: a red one and a blue one", where there is a third.
      (isAll(pieces, match) || !(isFieldKind(kind) || (refs.length === 1 && saysMore(pieces, match))))
    ) {
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
            fit.length > 0
              ? true
              : saysMore(pieces, match) || isKey(scope, match.group('kind'), ref.things ?? [])
                ? undefined
                : false,
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
