import { ordinalRank } from '../../language/number.js';
import type { Drawing, Link, Thing } from '../drawing.js';
import { clausesIn, isAmong, isNo, nodesOf } from './clauses.js';
import { isSequence } from '../structure.js';
import { orderOf } from './order.js';
import { matchesIn, patternOf, type Piece, whereSaid } from './piece.js';
import { contentStems } from './stems.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const HAND =
  '(?:sends?|passes|hands?(?: over)?|gives?|returns?|transmits?|forwards?|delivers?|replies|responds?|answers?|broadcasts?|issues?|submits?|posts?|makes?)';
const SENT = '(?<verb>sent|passed|handed(?: over)?|given|returned|[a-z]{3,}(?:ed|en|wn|nt))';
const STOP = 'then|which|who|that|but|;|before|after|is|are|was|were';
const WORDS = `(?<words>(?: (?!(?:and|${STOP})(?= ))[^ ]+){1,10}?)`;
const LISTED = `(?<words>(?: (?!(?:${STOP})(?= ))[^ @]+){1,8}?)`;
const END = '(?= [.,;]|$| and| with| which| who| before| after| for)';
const active = patternOf(
  `(?<from> @)(?: (?:then|now|first|also|in turn|finally|next|itself|only))* (?<verb>${HAND})${WORDS}(?: (?:back|on|over|directly))* to(?: (?:the|its))?(?<to> @)${END}`,
);
const passive = patternOf(
  `${LISTED} (?:is|are|was|were)(?: (?:then|also|first|finally))* ${SENT}(?: (?:back|on|over|directly))*(?: (?:by|from)(?: the)?(?<from> @))?(?: (?:to|at)(?: the)?(?<to> @))?(?: (?:by|from)(?: the)?(?<by> @))?${END}`,
);
const getting = patternOf(
  `(?<to> @)(?: (?:then|now|first|also|in turn|finally|next))* (?<verb>receives?|gets?|obtains?)${LISTED} from(?: the)?(?<from> @)${END}`,
);
const begun = patternOf(
  ` (?:initiated|started|opened|begun|triggered|closed|requested|ended) by(?: the)?(?<from> @)(?: (?:with|by|through))${WORDS}(?= [.,;]|$)`,
);
const NTH = '(?<nth>first|second|third|fourth|fifth|sixth|last|final)';
const ranked = patternOf(
  ` ${NTH}(?: (?:of all|of the|{edge\\+}))*(?: (?:{edge}|{arrow}))(?: (?:is|,|:|reads|says|goes|runs|comes|leads|points|the|an?|its|one|being))+(?<words>(?: (?!(?:and|${STOP}|from|to|by)(?= ))[^ @]+){0,4}?)(?: (?:from|by)(?: the)?(?<from> @))?(?: to(?: the)?(?<to> @))?(?= [.,;]|$)`,
);
const opens = patternOf(
  ` (?<way>begins?|starts?|opens?|ends?|closes?|finishes|concludes?) with(?: (?:the|a|an))*(?<x> @)(?! (?:to|from|and|,|is|for))`,
);

/** A word of a label is told by itself, or by a longer or shorter form: "seq" as "sequence". */
const isTold = (stem: string, said: readonly string[]): boolean =>
  said.some(
    (word) => word === stem || (stem.length > 2 && word.startsWith(stem)) || (word.length > 3 && stem.startsWith(word)),
  );

/** The messages whose words are all told; where several have them, those with the most words. */
const meantBy = (words: readonly Piece[], { links }: Drawing): readonly Link[] => {
  const said = words.flatMap(({ word, code }) => contentStems(code.startsWith('#') ? code.slice(1) : (word ?? '')));
  const found = links.flatMap((link) => {
    const stems = contentStems(link.label ?? '');
    return stems.length > 0 && stems.every((stem) => isTold(stem, said)) ? [{ link, size: stems.length }] : [];
  });
  const most = Math.max(0, ...found.map(({ size }) => size));
  return found.filter(({ size }) => size === most).map(({ link }) => link);
};

/** "The bank sends the request for the PIN to the customer": who sends the message that the words tell, and to whom. */
const handedRule: DrawingRule = (pieces, { drawing, about }) => {
  if (!isSequence(drawing)) return [];
  return clausesIn(pieces).flatMap((clause) =>
    [active, passive, getting, begun].flatMap((pattern) =>
      matchesIn(clause, pattern).flatMap((match): Verdict[] => {
        const from = [...match.group('from'), ...match.group('by')].flatMap(nodesOf);
        const to = match.group('to').flatMap(nodesOf);
        const links = meantBy([...match.group('words'), ...match.group('verb')], drawing);
        if (links.length === 0 || from.length + to.length === 0 || match.pieces.some(isNo)) return [];
        const fits = links.filter(
          (link) => (from.length === 0 || isAmong(from, link.from)) && (to.length === 0 || isAmong(to, link.to)),
        );
        const actual = `${links[0]?.from.name ?? ''} to ${links[0]?.to.name ?? ''}`;
        return [
          verdict(match.pieces, fits.length > 0, 'sent', actual, about('connection', ...links.map(({ edge }) => edge))),
        ];
      }),
    ),
  );
};

/** "The last message is the FIN from the server", "the exchange begins with the doctor storing it". */
const rankedRule: DrawingRule = (pieces, { drawing, about }) => {
  if (!isSequence(drawing)) return [];
  const links = drawing.links.toSorted((a, b) => (orderOf(a.edge) ?? 0) - (orderOf(b.edge) ?? 0));
  const said = (span: readonly Piece[], ok: boolean | undefined, link: Link): Verdict =>
    verdict(span, ok, 'message', link.label ?? null, about('connection', link.edge));
  return [
    ...matchesIn(pieces, ranked).flatMap((match): Verdict[] => {
      const nth = match.group('nth')[0]?.code ?? '';
      const link = /^(?:last|final)$/.test(nth) ? links.at(-1) : links[(ordinalRank(nth) ?? 1) - 1];
      const [from, to] = ['from', 'to'].map((name) => match.group(name).flatMap(nodesOf));
      const words = match.group('words').flatMap(({ word }) => contentStems(word ?? ''));
      if (!link || !from || !to || match.pieces.some(isNo)) return [];
      const isEnd = (nodes: readonly Thing[], end: Thing): boolean => nodes.length === 0 || isAmong(nodes, end);
      if (!isEnd(from, link.from) || !isEnd(to, link.to)) return [said(match.pieces, false, link)];
      // Words that other messages have, and this one has not.
      const own = contentStems(link.label ?? '');
      const others = links.flatMap(({ label }) => contentStems(label ?? ''));
      if (words.some((word) => others.includes(word) && !own.includes(word))) return [said(match.pieces, false, link)];
      return from.length + to.length > 0 || words.some((word) => own.includes(word))
        ? [said(match.pieces, true, link)]
        : [];
    }),
    ...matchesIn(pieces, opens).flatMap((match): Verdict[] => {
      const link = /^(?:b|s|o)/.test(match.group('way')[0]?.code ?? '') ? links[0] : links.at(-1);
      const nodes = match.group('x').flatMap(nodesOf);
      if (!link || nodes.length === 0 || match.pieces.some(isNo)) return [];
      if (isAmong(nodes, link.from)) return [said(match.pieces, true, link)];
      return isAmong(nodes, link.to) ? [] : [said(match.pieces, false, link)];
    }),
  ];
};

export const handedRules: readonly DrawingRule[] = [
  whereSaid(
    /sen[dt]|pass|hand|giv|return|transmit|forward|deliver|repl|respond|answer|receiv|get|by|made|make|issue|submit|post|broadcast/,
    handedRule,
  ),
  whereSaid(/first|second|third|fourth|fifth|sixth|last|final|with/, rankedRule),
];
