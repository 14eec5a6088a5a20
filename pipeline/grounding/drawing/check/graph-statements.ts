import { hasBoxes } from '../boxes.js';
import type { Drawing, Thing } from '../drawing.js';
import { isPlaced } from '../places.js';
import { isSequence } from '../structure.js';
import { treeOf } from '../tree.js';
import { identityOf } from './graph-identities.js';
import { expanded, isGoverned, listsIn, type List } from './graph-lists.js';
import { graphPieces } from './graph-phrases.js';
import { allThatHold, holds } from './graph-relations.js';
import { saidBy, type Said } from './graph-verbs.js';
import { isNeverBefore, isNo } from './clauses.js';
import type { Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const stop = /^[;:.!?()–—]$/;
const verbal = /^(?:VERB|AUX)$/;

const judged = (drawing: Drawing, said: Said, one: readonly Thing[], other: readonly Thing[]): boolean | undefined => {
  const seen = one.flatMap((a) =>
    other.map((b) =>
      said.turned ? holds(drawing, said.relation, b, a, said.direct) : holds(drawing, said.relation, a, b, said.direct),
    ),
  );
  return seen.includes(true) ? true : seen.includes(undefined) ? undefined : false;
};

interface Statement {
  readonly said: Said;
  readonly subjects: readonly Piece[];
  readonly objects: readonly Piece[];
  readonly some: boolean;
}

const factsOf = ({ about }: Scope, things: readonly Thing[]): string[] => about('connection', ...things);

const verdictsOf = (span: readonly Piece[], { said, subjects, objects, some }: Statement, scope: Scope): Verdict[] => {
  const { drawing } = scope;
  const [ones, others] = [expanded(subjects, objects), expanded(objects, subjects)];
  const told = codeOf(said);
  // "The root asks about the outlook": said of what is written in it.
  const isOne = ones.some((one) => one.some((thing) => others.flat().includes(thing)));
  if (said.open && isOne) return [];
  // "Ecology is led by T. Brandt": two lines of one label.
  const isLabel =
    ones.length === 1 && others.length === 1 && ones[0]?.every((one) => one.element.label?.includes('\n'));
  if (isOne && isLabel === true && /^(?:over|above)$/.test(said.relation))
    return [verdict(span, !said.denied, told, ones[0]?.[0]?.name ?? null, scope.about('text', ...ones.flat()))];
  const seen = ones.map((one) => others.map((other) => judged(drawing, said, one, other)));
  const all = seen.flat();
  const facts = factsOf(scope, [...ones.flat(), ...others.flat()]).filter(
    (id) => factsOf(scope, ones.flat()).includes(id) && factsOf(scope, others.flat()).includes(id),
  );
  let ok: boolean | undefined = all.includes(false) ? false : all.includes(undefined) ? undefined : true;
  // "The gateway forwards requests to A and B": to the one by an arrow, and so to the other.
  if (ok === undefined && said.relation === 'next' && ones.length === 1 && others.length > 1 && all.includes(true))
    ok = false;
  // What does not lead there may lead there over others.
  const isNear = said.denied && said.relation === 'on' && !said.direct;
  const joined = isNear
    ? ones.flatMap((one) => others.map((other) => judged(drawing, { ...said, direct: true }, one, other)))
    : all;
  if (said.denied) ok = joined.includes(true) ? false : all.some((one) => one !== false) ? undefined : true;
  else if (some) ok = all.includes(true) ? true : all.includes(undefined) ? undefined : false;
  // "A sits directly beneath B" in a web: where the two are drawn.
  else if (ok === false && isOfPlace(span, said, drawing))
    ok = ones.every((one) => others.every((other) => one.some((a) => other.some((b) => isPlaced('below', a, b)))));
  // "A and B lead to C and D": which to which is not told.
  else if (ok === false && ones.length > 1 && others.length > 1) {
    const isMet =
      seen.every((row) => row.includes(true)) && others.every((_, at) => seen.some((row) => row[at] === true));
    if (isMet) ok = undefined;
  }
  const found = [verdict(span, ok, told, null, facts)];
  // Of a verb of no list one cannot tell which way it points: who else is joined to it may be so the other way round.
  if (!said.only || said.open || said.denied || ones.length !== 1) return found;
  const rest = (ones[0] ?? []).map((node) =>
    allThatHold(drawing, said.relation, node, said.turned ? 'one' : 'other').filter(
      (node) => !others.some((other) => other.includes(node)),
    ),
  );
  return rest.some(({ length }) => length === 0)
    ? found
    : [...found, verdict(span, false, 'only', rest[0]?.[0]?.name ?? null)];
};

const placing = /^(?:sits?|stands?|lies?|appears?|drawn|placed|located|positioned|printed)$/;

/** Of what hangs from nothing, as a tree does, "under" tells a place, as "sits" does. */
const isOfPlace = (span: readonly Piece[], { relation, turned }: Said, drawing: Drawing): boolean =>
  relation === 'above' && turned && !treeOf(drawing) && span.some(({ code }) => placing.test(code));

const codeOf = ({ relation, turned, denied }: Said): string =>
  `${denied ? 'not ' : ''}${relation}${turned ? ' of' : ''}`;

const again = /^(?:and|but|,|or|then|on|also|to|into|from|not|nor|from there|as well)$/;

/** What has been said so far, for what goes on from it. */
type Before = Statement | undefined;

/** "… and belongs to C": what joins it to the statement before says nothing of the two. */
const firstVerb = (words: readonly string[]): number => {
  const at = words.findIndex((word) => !/^(?:,|and|but|also|then)$/.test(word));
  return words.slice(0, at).some((word) => /^(?:and|but)$/.test(word)) ? at : 0;
};

/** How the words between two lists are read: by themselves, or as going on with what was said before: "…, and to B". */
const readingOf = (pieces: readonly Piece[], list: List, between: readonly Piece[], prior: Before) => {
  const words = between.map(({ code }) => code);
  const goesOn =
    prior !== undefined &&
    words.every((word) => again.test(word)) &&
    words.some((word) => /^(?:to|into|from|in|by|under|with|not|nor)$/.test(word));
  const said =
    isWayFrom(pieces, list, words) || isWayOut(pieces, list, words)
      ? pieces.slice(Math.max(0, list.from - 6), list.from).some(isNo)
        ? noWay
        : wayOn
      : goesOn
        ? { ...prior.said, denied: words.some((word) => /^(?:not|nor)$/.test(word)) }
        : (saidBy(prior ? between.slice(firstVerb(words)) : between) ?? sortOf(pieces, list, words));
  return { words, goesOn, said };
};

/** "A whale is a mammal": what a thing is a sort of. */
const sortOf = (pieces: readonly Piece[], { to }: List, words: readonly string[]): Said | undefined => {
  const be = words.filter((word) => !/^(?:not|also)$/.test(word));
  const next = pieces[to + words.length];
  if (next?.sort !== true || be.length !== 1 || !/^(?:is|are)$/.test(be[0] ?? '')) return undefined;
  return { relation: 'above', turned: true, denied: words.includes('not'), only: false, direct: false, open: false };
};

/** Of whom the words between are said: of the list before them, of its last, or of whom was spoken before. */
const subjectsOf = (
  pieces: readonly Piece[],
  list: List,
  { words, goesOn }: ReturnType<typeof readingOf>,
  prior: Before,
): readonly Piece[] => {
  // "11 and 13 make 24, and the root is 40": one is said to be something.
  const isOne =
    /^(?:is|was)$/.test(words[0] ?? '') && pieces.slice(list.from, list.to).some(({ code }) => code === ',');
  if (prior === undefined) return isWhole(pieces, list) && !isOne ? list.items : list.items.slice(-1);
  if (goesOn && !prior.objects.some((one) => list.items.includes(one))) return list.items;
  const continues =
    /^(?:and|but|or)$/.test(words[0] ?? '') || (words[0] === ',' && /^(?:and|but|then)$/.test(words[1] ?? ''));
  if (!goesOn && !continues) return list.items.slice(-1);
  return isChain(words) ? [...list.items, ...prior.subjects] : prior.subjects;
};

const isChain = (words: readonly string[]): boolean => words.includes('then') || words.includes('on');

const isNumber = ({ word = '', things = [] }: Piece): boolean =>
  /^\d+$/.test(word) || (things.length > 0 && things.every(({ name = '' }) => /^[\d.]+$/.test(name)));

/** What one list says of the next; undefined where it tells of no edge, or not for sure. */
const statementAt = (
  pieces: readonly Piece[],
  [list, next, follow]: readonly [List, List, List | undefined],
  prior: Before,
): Statement | undefined => {
  const between = pieces.slice(list.to, next.from);
  if (between.length > 9 || between.some(({ code }) => stop.test(code) || /^[#@C]/.test(code))) return undefined;
  const reading = readingOf(pieces, list, between, prior);
  const { said, words, goesOn } = reading;
  if (said?.relation === 'ahead' && isNeverBefore(pieces, list.from)) return undefined;
  if (!said || pieces[next.to]?.code === "'s" || isUnsure(pieces, list, next, said)) return undefined;
  // "In the middle row A is followed by B": side by side. "The last node, which contains 5": what is written in it.
  if (/^\{(?:row|column)\}$|^(?:row|column)$/.test(pieces[list.from - 1]?.code ?? '')) return undefined;
  if (words.some((word) => /^(?:contains?|holds?|stores?|carries)$/.test(word)) && next.items.every(isNumber))
    return undefined;
  const relative = words.slice(0, 2).some((word) => /^(?:which|that|who)$/.test(word));
  if (prior === undefined && isGoverned(pieces, list.from) && !relative && said !== wayOn && said !== noWay)
    return undefined;
  // "A leads to B and C leads to D": C begins the next statement.
  const after = pieces.slice(next.to, follow?.from ?? pieces.length);
  // "Only from A or from B": from no other than these.
  const goesOnToo = /^(?:, )?(?:or|and|,) (?:only )?(?:from|to|into|via|by|through)(?: |$)/.test(
    after.map(({ code }) => code).join(' '),
  );
  const via = /^(?:via|through|over|across)$/.test(after[0]?.code ?? '');
  return {
    said:
      via && said.relation === 'next'
        ? { ...said, relation: 'on', direct: false }
        : { ...said, only: said.only && !goesOnToo, direct: said.direct || after[0]?.direct === true },
    subjects: subjectsOf(pieces, list, reading, prior),
    objects: next.items.length > 1 && startsVerb(after) ? next.items.slice(0, -1) : next.items,
    some: next.some || list.some || (isChain(words) && goesOn),
  };
};

/** The statements of a sentence: a list of nodes, what is said, and another list. */
const statementsIn = (pieces: readonly Piece[], scope: Scope): Verdict[] => {
  const lists = listsIn(pieces);
  let prior: Before;
  return lists.flatMap((list, index): Verdict[] => {
    const next = lists[index + 1];
    if (!next) return [];
    const same = identityOf(pieces, list, next, scope);
    // "… into B and C, and D into E": between C and D nothing is said.
    if (prior && !same && isGap(pieces, list, [next, lists[index + 2]])) return [];
    prior = same ? undefined : statementAt(pieces, [list, next, lists[index + 2]], prior);
    if (same) return [same];
    return prior ? verdictsOf([...prior.subjects, ...pieces.slice(list.to, next.to)], prior, scope) : [];
  });
};

/** What stands between the two only parts them, and what the second does is said without a verb. */
const isGap = (pieces: readonly Piece[], list: List, [next, follow]: readonly [List, List | undefined]): boolean =>
  follow !== undefined &&
  pieces.slice(list.to, next.from).every(({ code }) => /^(?:,|and|the|an?)$/.test(code)) &&
  /^(?:to|into|from|in|by|under|with)$/.test(pieces[next.to]?.code ?? '');

/** The list is what its statement begins with, and not the end of one before. */
const isWhole = (pieces: readonly Piece[], { from }: List): boolean => {
  const before = pieces[from - 1];
  // "Both feed the snail, and algae also feed the tadpole": the snail is fed.
  if (before?.code === 'the' && pieces[from - 2]?.pos === 'VERB') return false;
  return (
    before === undefined ||
    /^(?:[,;:.]|the|both|that|and|but|while|whereas|where|of|here|only|either|neither)$/.test(before.code) ||
    before.code.startsWith('{') ||
    before.pos === 'NOUN'
  );
};

const noWay: Said = { relation: 'on', turned: false, denied: true, only: false, direct: false, open: false };
const wayOn: Said = { relation: 'on', turned: false, denied: false, only: false, direct: false, open: false };
const motion = /^(?:lead|go|run|flow|move|pass|proceed|continue|progress|extend|travel|rang)(?:s|es|ing|e|ed)?$/;

/** "…, leading from A down to B". */
const isWayFrom = (pieces: readonly Piece[], { from }: List, words: readonly string[]): boolean =>
  pieces[from - 1]?.code === 'from' &&
  motion.test(pieces[from - 2]?.code ?? '') &&
  words.every((word) => /^(?:,|down|up|over|on|all|the|way|right|to|into|through)$/.test(word)) &&
  words.some((word) => /^(?:to|into)$/.test(word));

const reachable =
  /^(?:,|you|one|we|it|there|can|may|could|get|go|come|reach|travel|walk|on|up|down|over|is|{edge}|a|an|way|lead|leads|{path}|to|into|the|both)$/;
/** "From A you can get to B". */
const isWayOut = (pieces: readonly Piece[], { from }: List, words: readonly string[]): boolean =>
  pieces[from - 1]?.code === 'from' &&
  !motion.test(pieces[from - 2]?.code ?? '') &&
  words.every((word) => reachable.test(word)) &&
  words.some((word) => /^(?:get|go|come|reach|travel|walk|lead|leads|{edge})$/.test(word));

const startsVerb = (after: readonly Piece[]): boolean => {
  const [first, second] = after;
  // "A has B and C, D only E".
  if (after.length === 1 && /^(?:only|just)$/.test(first?.code ?? '')) return true;
  if (!first || !/^[a-z]/.test(first.code) || first.code.endsWith('ing')) return false;
  if (/^(?:and|but|or|which|who|that|to|into|from|by|in|of|with|via|through|as|for|at|on)$/.test(first.code))
    return false;
  return verbal.test(first.pos ?? '') || (isNo(first) && verbal.test(second?.pos ?? '')) || saidBy(after) !== undefined;
};

/** A verb of no list is trusted only where the statement is the whole clause. */
const isUnsure = (pieces: readonly Piece[], list: List, next: List, { open }: Said): boolean => {
  if (!open) return false;
  const [ahead, behind] = [pieces[list.from - 1], pieces[next.to]];
  const begins =
    ahead === undefined || /^(?:[,;:.]|and|but|while|whereas|that|both|the|here|then|where)$/.test(ahead.code);
  const ends =
    behind === undefined ||
    /^(?:[,;:.!?()]|and|but|while|whereas|which|who|that|in|at|by|with|via|through|for|when|if|before|after|to|as|every|each)$/.test(
      behind.code,
    );
  return !begins || !ends;
};

/** Messages in an order, and boxes with lines in them, have rules of their own. */
export const isOtherGraph = (drawing: Drawing): boolean => hasBoxes(drawing) || isSequence(drawing);

/** What a sentence about a graph says of two nodes or more: what an edge makes of them, or that they are one. */
export const graphStatementRule: DrawingRule = (pieces, scope) => {
  if (isOtherGraph(scope.drawing)) return [];
  const own = graphPieces(pieces, scope.drawing);
  return statementsIn(own, scope);
};
