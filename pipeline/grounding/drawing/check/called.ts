import { oncePer } from '../../once-per.js';
import { gapBetween } from '../../recognised/shapes.js';
import type { Drawing } from '../drawing.js';
import { objectsOf } from '../objects.js';
import { END, matchesIn, patternOf, type Piece } from './piece.js';
import { isCommon } from './words.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const CALLS = '(?: (?:labelled|labeled|named|called|titled|captioned|tagged|entitled|designated))';

const asOther = patternOf(
  `(?<one> @)(?: (?:is|are|was|being|here|also|clearly))+(?<no> not)?(?<calls>${CALLS})?(?: as)?(?<article> (?:the|a|an))?(?<other> @)${END}`,
);
const asStranger = patternOf(
  `(?<one> @)(?: (?:is|are|was|here|also|clearly))+(?<calls>${CALLS})(?: as)?(?: the| a| an)?(?<words>(?: [a-z-]+){1,3})(?= [.,;]|$)`,
);
const everyLabel = patternOf(
  ` (?:all|every|each)(?: of)?(?: the)?(?: (?:part|place|written|printed))? (?:names?|{label\\+?}|{text\\+?}|captions?|words|labels)(?: of the [a-z]+)?(?: (?:is|are|stands?|written|placed|printed|found|listed|lined|up|shown|located))* (?:on|at|along|to|in|down)(?: the)?(?: far)? (?<side>left|right|top|bottom)(?! of)`,
);

/** What a text stands in or beside: the node or shape that it names, or the nearest that has a name. */
const ownersOf = oncePer((drawing: Drawing): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { kind, from, to } of drawing.scene.relations) if (kind === 'labels') found.set(from, to);
  for (const { text, shapes } of objectsOf(drawing)) found.set(text.id, shapes[0]?.id ?? '');
  const named = drawing.things.filter(({ name, role }) => name !== undefined && (role === 'node' || role === 'shape'));
  for (const text of drawing.loose) {
    if (found.has(text.id)) continue;
    const near = named
      .map((thing) => ({ thing, gap: gapBetween(thing.element.box, text.element.box) }))
      .toSorted((a, b) => a.gap - b.gap);
    const [first, second] = near;
    if (first && first.gap < 40 && (second?.gap ?? 999) - first.gap > 8) found.set(text.id, first.thing.id);
  }
  return found;
});

/** The things that a reference stands for, texts by what they name. */
const standsFor = ({ drawing }: Scope, piece: Piece | undefined): Set<string> => {
  const owners = ownersOf(drawing);
  return new Set((piece?.things ?? []).flatMap(({ id }) => [id, owners.get(id) ?? id]));
};

const isOwned = ({ drawing }: Scope, piece: Piece | undefined): boolean =>
  (piece?.things ?? []).some(({ id, role }) => role !== 'text' || ownersOf(drawing).has(id));

/** Words that stand beside things, and in none. */
const isLoose = ({ drawing }: Scope, { things = [] }: Piece): boolean =>
  things.length > 0 && things.every((thing) => drawing.loose.includes(thing));

/** What a statement is about, and not what that is of: "the output of the controller is labelled u". */
const isHead = (pieces: readonly Piece[], from: number): boolean => {
  const at = /^(?:the|a|an|only|this|that)$/.test(pieces[from - 1]?.code ?? '') ? from - 2 : from - 1;
  // "That between A and B is called c": said of what joins the two.
  const joined = pieces.slice(Math.max(0, at - 4), at).map(({ code }) => code);
  if (pieces[at]?.code === 'and' && joined.includes('between') && joined.at(-1) === '@') return false;
  return at < 0 || /^(?:[,;:.]|and|but|while|where|only|that|here)$/.test(pieces[at]?.code ?? '');
};

const isEdge = (piece: Piece | undefined): boolean => (piece?.things ?? []).every(({ role }) => role === 'edge');

/** "The frog is a secondary consumer": one thing, by both of its names. */
const bothNames: DrawingRule = (pieces, scope) =>
  matchesIn(pieces, asOther).flatMap((match): Verdict[] => {
    const [one, other] = [match.group('one')[0], match.group('other')[0]];
    if (!one?.things?.length || !other?.things?.length || isEdge(one) || isEdge(other)) return [];
    if (one.isTitle === true || other.isTitle === true || one.described === true) return [];
    if (!isHead(pieces, match.from)) return [];
    const no = match.group('no').length > 0;
    const ids = standsFor(scope, one);
    const same = [...standsFor(scope, other)].some((id) => ids.has(id));
    const isRole = match.group('article').length > 0 && isLoose(scope, other);
    const isSure = match.group('calls').length > 0 || isRole;
    const ok = same ? true : isSure && isOwned(scope, one) && isOwned(scope, other) ? false : undefined;
    if (ok === undefined) return [];
    return [verdict(match.pieces, ok !== no, 'name', null, scope.about('text', ...(other.things ?? [])))];
  });

const writtenWords = oncePer((drawing: Drawing): ReadonlySet<string> => {
  const texts = drawing.scene.elements.flatMap(({ text }) => text ?? []);
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
});

/** "The snake is labelled as a decomposer", where nothing of the kind is written. */
const strangeName: DrawingRule = (pieces, scope) =>
  matchesIn(pieces, asStranger).flatMap((match): Verdict[] => {
    const [one] = match.group('one');
    const words = match.group('words').filter(({ code }) => /^[a-z-]+$/.test(code));
    const last = words.at(-1);
    if (!one?.things?.length || isEdge(one) || !last || !isHead(pieces, match.from)) return [];
    const isNames = words.every(({ pos, code }) => /^(?:NOUN|PROPN|ADJ|ADP)$/.test(pos ?? '') && !isCommon(code));
    const written = writtenWords(scope.drawing);
    const isThere = words.some(({ code, word = '' }) => written.has(code) || written.has(word));
    if (!isNames || isThere || last.pos === 'ADP' || words.some(({ pos }) => pos === 'ADP')) return [];
    const no = pieces.slice(0, match.to).some(({ code }) => code === 'not');
    return [
      verdict(
        match.pieces,
        no,
        words.map(({ code }) => code).join(' '),
        one.things[0]?.name ?? null,
        scope.about('text', ...one.things),
      ),
    ];
  });

/** "All the part names are on the left side of the picture". */
const labelsSide: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, everyLabel).flatMap((match): Verdict[] => {
    const side = match.group('side')[0]?.code ?? '';
    const texts = drawing.of('text').filter(({ name }) => /\p{L}{2}/u.test(name ?? '') && name !== drawing.title);
    if (texts.length < 2) return [];
    const isFlat = side === 'left' || side === 'right';
    const size = isFlat ? drawing.scene.width : drawing.scene.height;
    const offs = texts.map(({ element: { box } }) => (isFlat ? box.x + box.width / 2 : box.y + box.height / 2) / size);
    const ok = offs.every((off) => (side === 'left' || side === 'top' ? off < 0.55 : off > 0.45));
    return [verdict(match.pieces, ok, side, null, about('position', ...texts))];
  });

/** What things are called, by the words that are written at them. */
export const calledRules: readonly DrawingRule[] = [bothNames, strangeName, labelsSide];
