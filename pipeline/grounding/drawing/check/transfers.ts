import { oncePer } from '../../once-per.js';
import { clausesIn, codesOf, edgesOf, isDenied, nodesOf } from './clauses.js';
import { END, LIST, matchesIn, patternOf } from './piece.js';
import { isSequence } from '../structure.js';
import type { Drawing } from '../drawing.js';
import { reaches } from './reach.js';
import { contentStems } from './stems.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const given =
  '(?:passes|pass|hands|sends|send|gives|delivers|forwards|transfers|transmits|pushes|supplies|reports|returns|writes|talks|speaks|pumps|releases|drains|(?:is|are|gets|get)(?: (?:then|first|also|next))? (?:added|put|poured|mixed|sent|passed|converted|turned|fed|transformed|led|carried|taken|brought|moved|given|handed|forwarded|transferred|delivered|returned|transported|pumped))';
const transfer = patternOf(
  `(?<from>${LIST})(?<no> (?:not|never|does not|doesn't|don't|do not))? ${given}(?: (?!(?:from|by|via|through|and|but|which|that|,)(?= ))[^ @]+){0,4} (?:to|into|onto|in|on to)(?: the)?(?<to>${LIST})${END}`,
);

export const handing = /^(?:hands?|sends?|gives?|returns?|issues?|grants?|shows?|offers?|sells?|tells?|asks?|serves?)$/;
const handed = patternOf(
  `(?<from> @)(?<no> (?:not|never|does not|doesn't))? ${handing.source.slice(1, -1)}(?: back)?(?<to> @)(?<what> @)`,
);

const passedOn = patternOf(
  `(?<from> @)(?<no> (?:not|never|does not|doesn't))? (?:passes|pass|sends|send|forwards|hands|gives|delivers|reports|returns|transmits|shows)(?: (?:on|along|over|back|the|a|an|its))*(?<what> @)(?: (?:on|along|over|back|straight))* (?:to|into)(?: the)?(?<to> @)`,
);

/** "The server hands the app a code", "the barrier passes the number to the controller": the message with these words, from the one to the other. */
const handedRule: DrawingRule = (pieces, { drawing, about }) =>
  [...matchesIn(pieces, handed), ...matchesIn(pieces, passedOn)].flatMap((match): Verdict[] => {
    const [from, to] = [match.group('from'), match.group('to')].map((list) => list.flatMap(nodesOf));
    const what = match.group('what').flatMap(edgesOf);
    if (!from?.length || !to?.length || what.length === 0) return [];
    const told = drawing.links.filter(({ edge }) => what.some(({ id }) => id === edge.id));
    const ok = told.some(
      (link) => from.some(({ id }) => id === link.from.id) && to.some(({ id }) => id === link.to.id),
    );
    return [verdict(match.pieces, ok !== isDenied(match.pieces), 'to', null, about('connection', ...what))];
  });

/** "The CPU passes its result to the display", "yeast is added straight to the dough". */
const transferRule: DrawingRule = (pieces, { drawing, about }) => {
  if (!drawing.links.some(({ directed }) => directed)) return [];
  return matchesIn(pieces, transfer).flatMap((match): Verdict[] => {
    const direct = match.pieces.some((piece) => piece.direct === true);
    const no = isDenied(match.pieces);
    const [from, to] = [match.group('from'), match.group('to')].map((list) =>
      list.filter((piece) => nodesOf(piece).length > 0),
    );
    // What the preposition before it governs is not what does it.
    if (/^(?:of|by|from|with|than)$/.test(pieces[match.from - 1]?.code ?? '')) return [];
    return (from ?? []).flatMap((one) =>
      (to ?? []).map((other) => {
        const [a, b] = [nodesOf(one), nodesOf(other)];
        const joined = drawing.links.filter(
          (link) => a.some(({ id }) => id === link.from.id) && b.some(({ id }) => id === link.to.id),
        );
        const on = a.some((node) => b.some((end) => reaches(drawing, node, end)));
        const ok = joined.length > 0 ? true : on && !direct ? undefined : false;
        return verdict(
          match.pieces,
          ok === undefined ? undefined : ok !== no,
          'to',
          null,
          about('connection', ...joined.map(({ edge }) => edge)),
        );
      }),
    );
  });
};

const initially = / (?:initially|at first|at the (?:start|beginning|outset)|to begin with|in the beginning)(?= |$)/;

/** "Initially the door is closed": where the dot at the beginning leads. */
const initialRule: DrawingRule = (pieces, { drawing, about }) => {
  const starts = drawing.of('node').filter(({ element }) => /^(?:stateStart|point)$/.test(element.shape ?? ''));
  const first = drawing.links.filter(({ from }) => starts.some(({ id }) => id === from.id)).map(({ to }) => to);
  if (first.length === 0) return [];
  return clausesIn(pieces).flatMap((clause): Verdict[] => {
    if (!initially.test(codesOf(clause))) return [];
    const nodes = clause.flatMap((piece) => (nodesOf(piece).some(({ name }) => name !== undefined) ? [piece] : []));
    if (nodes.length !== 1) return [];
    const ok = nodes.flatMap(nodesOf).some((node) => first.includes(node));
    return [verdict(clause, ok !== isDenied(clause), 'initially', first[0]?.name ?? null, about('degree', ...first))];
  });
};

const pointing = patternOf(
  `(?: (?:all|every|each|both|the))(?: (?:of|the|other))*(?: (?:{arrow\\+?}|{edge\\+?}|{line\\+?})) (?:points?|runs?|goes|go|leads?|are directed|is directed|flows?)(?<no> not)? (?<way>upwards?|up|downwards?|down|left|right|to the left|to the right|from left to right|from right to left|from top to bottom|from bottom to top)${END}`,
);

/** "All arrows point upwards". */
const pointingRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, pointing).flatMap((match): Verdict[] => {
    const way = codesOf(match.group('way')).trim();
    const across = /left|right/.test(way);
    const sign = /upward|^up$|to top|^left|to left|the left/.test(way) ? -1 : 1;
    const middle = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): number =>
      across ? x + width / 2 : y + height / 2;
    const links = drawing.links.filter(({ directed, from, to }) => directed && from.id !== to.id);
    if (links.length === 0) return [];
    // "Two of the arrows run to the right"; "the messages run downwards": from one to the next, in time.
    const isPart =
      pieces[match.from - 1]?.code === 'of' && !/^(?:all|each|both|every)$/.test(pieces[match.from - 2]?.code ?? '');
    if (isPart || (isSequence(drawing) && !across)) return [];
    const ok = links.every(({ from, to }) => (middle(to.element.box) - middle(from.element.box)) * sign > 0);
    return [
      verdict(
        match.pieces,
        ok !== match.group('no').length > 0,
        way,
        null,
        about('connection', ...links.map(({ edge }) => edge)),
      ),
    ];
  });

const made =
  /^(?:feeds?|eats?|preys?|leads?|points?|connects?|delivers?|supplies|drives|controls|belongs?|flows?|links?|inherits?|extends?|powers?|charges|follows?|precedes)$/;
const joinedBy = /^(?:connected|linked|joined|attached|wired)$/;
const general = new Set(
  (
    'thing part user person machine system process signal data value number name type way day student pupil program programme app ' +
    'path line arrow connection one step result answer question message error failure case copy look glance key total pair group ' +
    'variety range series set lot few kind sort'
  ).split(' '),
);

/** The stems of all words in the figure: what is made of them may be told in other words. */
const printed = oncePer(
  (drawing: Drawing): ReadonlySet<string> => new Set(drawing.things.flatMap(({ name }) => contentStems(name ?? ''))),
);

/** "A hawk preys on the mouse": of what no node of the graph is called, no edge can tell. */
const inventedRule: DrawingRule = (pieces, { drawing }) => {
  if (drawing.kind !== 'graph') return [];
  const written = printed(drawing);
  return clausesIn(pieces).flatMap((clause): Verdict[] => {
    const start = clause.findIndex(({ code }) => /^(?:a|an|another)$/.test(code));
    if (start < 0 || start > 1) return [];
    let at = start + 1;
    while (/^(?:ADJ|NOUN)$/.test(clause[at]?.pos ?? '') && /^[a-z]+$/.test(clause[at]?.code ?? '')) at += 1;
    const [noun, verb, next] = [clause[at - 1], clause[at], clause[at + 1]];
    if (!noun || !verb || at === start + 1 || noun.pos !== 'NOUN' || general.has(noun.word ?? '')) return [];
    if (clause.slice(start + 1, at).some(({ word }) => contentStems(word ?? '').some((stem) => written.has(stem))))
      return [];
    const told = made.test(verb.code) || (/^(?:is|are)$/.test(verb.code) && joinedBy.test(next?.code ?? ''));
    const refs = clause.slice(at).filter((piece) => nodesOf(piece).length > 0);
    return told && refs.length > 0
      ? [verdict(clause.slice(start, at + 1), false, noun.word ?? '', 'not in the figure')]
      : [];
  });
};

export const transferRules: readonly DrawingRule[] = [
  handedRule,
  transferRule,
  initialRule,
  pointingRule,
  inventedRule,
];
