import { isLook, looks } from './fits.js';
import { edgesOf, isDenied, nodesOf, isAmong } from './clauses.js';
import { isSequence } from '../structure.js';
import type { Drawing, Link, Thing } from '../drawing.js';
import { END, matchesIn, patternOf } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const linksBetween = ({ links }: Drawing, one: readonly Thing[], other: readonly Thing[]): Link[] => {
  return links.filter(
    ({ from, to }) => (isAmong(one, from) && isAmong(other, to)) || (isAmong(one, to) && isAmong(other, from)),
  );
};

const apart = patternOf(
  `(?<one> @) and(?<other> @)(?: (?:are|is))(?<no> (?:not|never|neither))?(?: (?:directly|immediately))?(?<how> (?:adjacent|related|connected|linked|joined|neighbou?rs))(?: (?:to|with) (?:each other|one another)| directly| by (?:an?|any) (?:direct )?{(?:edge|line|arrow)})*${END}`,
);

/** "A and B are not adjacent", "not related to each other": no line between the two. */
const apartRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, apart).flatMap((match): Verdict[] => {
    const [one, other] = [match.group('one').flatMap(nodesOf), match.group('other').flatMap(nodesOf)];
    const no = match.group('no').length > 0;
    const how = match.group('how')[0]?.code ?? '';
    // "Connected" may mean by a way over others.
    if (one.length === 0 || other.length === 0 || (!no && !/^(?:adjacent|neighbou?rs)$/.test(how))) return [];
    const found = linksBetween(drawing, one, other);
    const facts = about('connection', ...found.map(({ edge }) => edge));
    return [verdict(match.pieces, found.length > 0 !== no, `${no ? 'not ' : ''}${how}`, found.length, facts)];
  });

const LOOK = '(?: (?:<[^>]+>|dashed|dotted|solid|thick|thin))';
const joinedBy = patternOf(
  `(?<one> @) (?:and|to)(?<other> @)(?: (?:are|is))?(?: (?:only|directly|both))? (?:joined|connected|linked)(?: (?:by|with|through|via))(?: (?:an?|the|one|#1|just|only|single))*(?<look>${LOOK}+) {(?:edge|line|arrow)}`,
);

/** "B and L are joined by a dashed edge": how the line between the two is drawn. */
const joinedRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, joinedBy).flatMap((match): Verdict[] => {
    const [one, other] = [match.group('one').flatMap(nodesOf), match.group('other').flatMap(nodesOf)];
    const found = linksBetween(drawing, one, other).map(({ edge }) => edge);
    if (found.length === 0) return [];
    return match
      .group('look')
      .filter(isLook)
      .flatMap((look): Verdict[] => {
        const seen = found.map((edge) => looks(drawing, edge, look));
        if (seen.includes(undefined)) return [];
        return [
          verdict(
            match.pieces,
            seen.includes(true) !== isDenied(match.pieces),
            look.code,
            null,
            about('colour', ...found),
          ),
        ];
      });
  });

const alone = patternOf(
  `(?<one> @)(?: [a-z]+ [a-z]+ [a-z]+)?(?: (?:is|are)) (?:not|never)(?: (?:linked|connected|joined|attached|related|wired|tied)) (?:to|with)(?: (?:any|anything|an?|another|any other|other))(?: (?:other|of the others|{[a-z]+\\+?}|node|thing|else|[a-z]+))?${END}`,
);

/** "Head is not linked to any record": no line at all. */
const aloneRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, alone).flatMap((match): Verdict[] => {
    const [one] = match.group('one');
    const nodes = nodesOf(one);
    if (!one || nodes.length === 0 || isSequence(drawing)) return [];
    const found = drawing.links.filter(({ from, to }) => nodes.some(({ id }) => id === from.id || id === to.id));
    return [verdict(match.pieces, found.length === 0, 0, found.length, about('degree', ...nodes))];
  });

const branchTo = patternOf(
  `(?<answer> (?:@|no|yes))(?: - )?(?: (?:{branch}|branch|answer|exit|path|{path}|side|{edge}|{arrow}|way|option|arm|outcome|case))(?: (?:of|from|at|out of|leaving|that leaves))(?: (?:the|{[a-z]+}|question))*(?<from> @)(?: (?:leads?|goes|points?|runs|takes (?:you|us|one|it)|brings (?:you|us|one|it)))(?<no> not)?(?: (?:straight|directly|back|on))* to(?: (?:the|{[a-z]+}))*(?<to> @)${END}`,
);

/** "The yes branch of 'Card valid?' leads to Borrow". */
const branchRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, branchTo).flatMap((match): Verdict[] => {
    const [answer] = match.group('answer');
    const [from, to] = [match.group('from').flatMap(nodesOf), match.group('to').flatMap(nodesOf)];
    const edges = edgesOf(answer);
    const word = answer?.code === '@' ? answer.word : answer?.code;
    const out = drawing.links.filter(
      ({ from: one, edge, label }) =>
        from.some(({ id }) => id === one.id) &&
        (label?.toLowerCase() === word || edges.some(({ id }) => id === edge.id)),
    );
    if (out.length === 0 || to.length === 0) return [];
    const ok = out.some((link) => to.some(({ id }) => id === link.to.id));
    const facts = about('connection', ...out.map(({ edge }) => edge));
    return [verdict(match.pieces, ok !== match.group('no').length > 0, word ?? '', out[0]?.to.name ?? null, facts)];
  });

const GO = '(?:goes|returns?|comes?|leads?|points?|jumps|loops|gets|is sent|are sent)';
const afterGoes = patternOf(
  ` after(?: the| {[a-z]+})*(?<from> @)(?: ,)?(?: (?!(?:not|never|and|but)(?= ))[^ @]+){0,4} ${GO}(?: (?:back|on|directly|straight|again))* to(?: (?:the|{[a-z]+}))*(?<to> @)${END}`,
);

/** "After A the reader goes back to B": an arrow from the one to the other. */
const afterRule: DrawingRule = (pieces, { drawing, about }) => {
  if (!drawing.links.some(({ directed }) => directed)) return [];
  return matchesIn(pieces, afterGoes).flatMap((match): Verdict[] => {
    const [from, to] = [match.group('from').flatMap(nodesOf), match.group('to').flatMap(nodesOf)];
    if (from.length === 0 || to.length === 0) return [];
    const found = drawing.links.filter(
      (link) => from.some(({ id }) => id === link.from.id) && to.some(({ id }) => id === link.to.id),
    );
    const facts = about('connection', ...found.map(({ edge }) => edge));
    return [verdict(match.pieces, found.length > 0, 'forward', found.length, facts)];
  });
};

const sending = patternOf(
  `(?<from> @)(?: (?!(?:and|but|while|not|never|,)(?= ))[^ @]+){0,6} (?:sending|passing|handing|returning|giving)(?: (?:the|an?|back|{[a-z]+}))*(?<what> @)(?: (?:back|on|over))? to(?: the)?(?<to> @)${END}`,
);

/** "The user answers by sending the code to the server". */
const sendingRule: DrawingRule = (pieces, { drawing, about }) =>
  isSequence(drawing)
    ? matchesIn(pieces, sending).flatMap((match): Verdict[] => {
        const [from, to] = [match.group('from').flatMap(nodesOf), match.group('to').flatMap(nodesOf)];
        const what = match.group('what').flatMap(edgesOf);
        if (from.length === 0 || to.length === 0 || what.length === 0) return [];
        const found = drawing.links.filter(
          ({ edge, from: one, to: other }) =>
            what.some(({ id }) => id === edge.id) &&
            from.some(({ id }) => id === one.id) &&
            to.some(({ id }) => id === other.id),
        );
        return [verdict(match.pieces, found.length > 0, 'to', null, about('connection', ...what))];
      })
    : [];

/** What joins two nodes, and how it is drawn. */
export const joinedRules: readonly DrawingRule[] = [apartRule, aloneRule, branchRule, afterRule, sendingRule];
/** Read before "a dashed line" is one thing. */
export const lineLookRules: readonly DrawingRule[] = [joinedRule];
