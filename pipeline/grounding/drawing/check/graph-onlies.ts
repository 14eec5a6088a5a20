import type { Drawing, Thing } from '../drawing.js';
import { isLook, looks } from './fits.js';
import { graphPieces } from './graph-phrases.js';
import { allThatHold } from './graph-relations.js';
import { saidBy } from './graph-verbs.js';
import { isOtherGraph } from './graph-statements.js';
import { type Match, matchesIn, patternOf, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const NOUN = '(?: (?:{[a-z]+}|one|#1|(?!(?:is|with|in|that|which)(?= ))[a-z]+))';
const LOOK = '(?: (?:<[^>]+>|dashed|dotted))';
const DRAWN =
  '(?: (?:that|which|is|drawn|filled|coloured|colored|shown|highlighted|shaded|marked|printed|painted|in|with|a|an))*';
const onlyLook = patternOf(
  `(?<x> N)(?: (?!(?:is|and|or|not)(?= ))[a-z]+)?(?: (?:is|,|as|being))+ the (?:only|single|sole)(?: (?:#1|one))?${NOUN}?${DRAWN}(?<look>${LOOK})(?! {| (?:and|arrow|edge|outline|border))`,
);
const lookOnly = patternOf(` the (?:only|single|sole)(?<look>${LOOK})${NOUN}(?: (?:is|,|:))+(?<x> N)(?! (?:and|,))`);

const TO =
  '(?<way>(?: with)? (?:an? )?(?:direct )?(?:{(?:edge|line|arrow)}|connection|link) (?:to|with|from|into)|(?: (?:that|which))?(?: (?:is|are|be))?(?: directly)? (?:linked|connected|joined|attached|wired|adjacent) (?:to|with)|(?: (?:that|which))? (?:leads?|points?|goes|feeds?|flows?|leading|pointing)(?: directly)? (?:to|into))';
const onlyTo = patternOf(`(?<x> N)(?: (?:is|,|as))+ the (?:only|single|sole)${NOUN}${TO}(?<y> N)(?! (?:and|,) N)`);
const justTo = patternOf(`(?:^| ,| and| but) (?:only|just)(?<x> N)(?: (?:is|has))?${TO}(?<y> N)(?! (?:and|,) N)`);
const goal = patternOf(
  ` the (?:only|single|sole)(?:${NOUN})?(?: (?:that|which|where))?(?<x> N)(?: (?:can|may|ever))?(?: (?:goes?|leads?|points?|changes?|turns?|returns?|moves?|passes|gets?|come|flows?))(?: (?:back|on|directly|straight))*(?: (?:to|into))(?: (?:is|are))+(?<y> N)(?! (?:and|,) N)`,
);

const partners = ({ links }: Drawing, nodes: readonly Thing[], way: string): Set<string> => {
  const own = new Set(nodes.map(({ id }) => id));
  const isArrow = / (?:lead|point|goes|feed|flow)/.test(way);
  const isFrom = way.endsWith(' from');
  return new Set(
    links.flatMap(({ from, to, directed }) => [
      ...(own.has(to.id) && !isFrom ? [from.id] : []),
      ...(own.has(from.id) && (isFrom || !isArrow || !directed) ? [to.id] : []),
    ]),
  );
};

const onlyThese = patternOf(
  `(?:^| [,;:]| and| but| that) (?:only|just)(?: the)?(?<list> N(?:(?: ,| and| or)+ N)*)(?<words>(?: (?!(?:has|have|is|are|not|N|and|,)(?= ))[a-z]+(?= )){1,4})(?<y> N)(?! (?:and|,) N)`,
);

/** "Only Orders and Catalog access the database": they do, and nobody else. */
const theseRule: DrawingRule = (pieces, { drawing, about }) => {
  if (isOtherGraph(drawing)) return [];
  const own = graphPieces(pieces, drawing);
  return matchesIn(own, onlyThese).flatMap((match): Verdict[] => {
    const said = saidBy(match.group('words'));
    const ends = match.group('y')[0]?.things ?? [];
    const list = match.group('list').filter(({ code }) => code === 'N');
    if (!said || said.denied || ends.length !== 1) return [];
    const relation = said.relation === 'on' ? 'next' : said.relation;
    const [end] = ends;
    const all = end ? allThatHold(drawing, relation, end, said.turned ? 'other' : 'one') : [];
    const told = list.map(({ things = [] }) => things);
    const each = told.every((things) => things.some((thing) => all.includes(thing)));
    const rest = all.filter((thing) => !told.flat().includes(thing));
    // Of an edge whose way the verb does not tell, the rest may lie behind it.
    const isOpen = said.relation === 'joined' && rest.length > 0 && each;
    return [
      verdict(
        match.pieces,
        isOpen && said.open ? undefined : each && rest.length === 0,
        'only',
        all.map(({ name }) => name ?? '').join(', '),
        about('connection', ...told.flat()),
      ),
    ];
  });
};

/** "The switch is the only device with a link to the Internet", "Mechanics is the only one filled in pink". */
const onlyRule: DrawingRule = (pieces, { drawing, about }) => {
  if (isOtherGraph(drawing)) return [];
  const own = graphPieces(pieces, drawing);
  const said = (match: Match, fits: (node: Thing) => boolean | undefined, facts: readonly string[]): Verdict[] => {
    const nodes = match.group('x')[0]?.things ?? [];
    const seen = drawing.of('node').map((node) => [node, fits(node)] as const);
    if (nodes.length === 0 || seen.some(([, fit]) => fit === undefined)) return [];
    const all = seen.flatMap(([node, fit]) => (fit === true ? [node] : []));
    const ok = all.length === 1 && nodes.some((node) => all.includes(node));
    const isNot = match.pieces.some(({ code }) => code === 'not');
    return [verdict(match.pieces, ok !== isNot, 'only', all.map(({ name }) => name ?? '').join(', '), facts)];
  };
  return [
    ...[...matchesIn(own, onlyLook), ...matchesIn(own, lookOnly)].flatMap((match): Verdict[] => {
      const [look] = match.group('look');
      const nodes = match.group('x')[0]?.things ?? [];
      return look && isLook(look) ? said(match, (node) => looks(drawing, node, look), about('colour', ...nodes)) : [];
    }),
    ...[...matchesIn(own, onlyTo), ...matchesIn(own, justTo)].flatMap((match): Verdict[] => {
      const ends = match.group('y')[0]?.things ?? [];
      const way = match
        .group('way')
        .map(({ code }) => ` ${code}`)
        .join('');
      const joined = partners(drawing, ends, way);
      return ends.length === 0 ? [] : said(match, ({ id }) => joined.has(id), about('connection', ...ends));
    }),
    ...matchesIn(own, goal).flatMap((match): Verdict[] => {
      const [starts, ends] = [match.group('x')[0]?.things ?? [], match.group('y')[0]?.things ?? []];
      const goals = new Set(
        drawing.links.flatMap(({ from, to }) => (starts.includes(from) && from !== to ? [to.id] : [])),
      );
      if (starts.length === 0 || ends.length === 0) return [];
      const ok = goals.size === 1 && ends.some(({ id }) => goals.has(id));
      return [verdict(match.pieces, ok, 'only', goals.size, about('connection', ...starts))];
    }),
  ];
};

export const onlyRules: readonly DrawingRule[] = [
  whereSaid(/only|single|sole|just/, onlyRule),
  whereSaid(/only|just/, theseRule),
];
