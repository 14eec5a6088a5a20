import type { Drawing, Thing } from '../drawing.js';
import { clausesIn, codesOf, isAmong, isDenied, nodesOf } from './clauses.js';
import { LIST, matchesIn, patternOf, replaced, whereSaid, type Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const active =
  /^(?:eats?|eating|hunts?|consumes?|devours?|catches|grazes?|feeds?|feeding|preys?|preying|lives?|browses?|nibbles?)$/;
const passive = /^(?:eaten|hunted|consumed|caught|preyed|grazed|devoured|fed)$/;

const eats = ({ links }: Drawing, eater: Thing, eaten: Thing): boolean =>
  links.some(({ from, to, directed }) => directed && from.id === eaten.id && to.id === eater.id);

const countOf = (code: string | undefined): number | undefined =>
  code?.startsWith('#') === true
    ? Number(code.slice(1))
    : code === 'nothing' || code === 'nobody' || code === 'no'
      ? 0
      : undefined;

/**
 * "The fox eats the mouse", "grass is eaten by rabbits", "nothing eats the owl": in a food web an arrow runs from what is
 * eaten to what eats it.
 */
const eatRule: DrawingRule = (pieces, scope) => {
  const { drawing } = scope;
  const written = drawing.links.some(({ label }) => /\b(?:eat|feed|prey)/i.test(label ?? ''));
  if (written || !drawing.links.some(({ directed }) => directed)) return [];
  return withNamed(asEaten(unannounced(pieces)))
    .flatMap(clausesIn)
    .flatMap((clause) => eatenToo(clause).flatMap((part) => inClause(withoutCase(part), scope)));
};

/** "Two animals hunt the rabbit, namely the fox and the owl": so many do, and these do. */
const withNamed = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const at = pieces.findIndex(({ code }) => /^(?:namely|:)$/.test(code));
  const head = pieces.slice(0, pieces[at - 1]?.code === ',' ? at - 1 : at);
  const list = pieces.slice(at + 1).filter(({ code }) => code !== '.');
  const verb = head.findIndex(({ code }) => active.test(code) || passive.test(code));
  const isCounted = head.slice(0, 2).some(({ code }) => code.startsWith('#'));
  const isList =
    list.some((piece) => nodesOf(piece).length > 0) &&
    list.every((piece) => nodesOf(piece).length > 0 || /^(?:,|and|the|an?)$/.test(piece.code));
  return at > 0 && verb > 0 && isCounted && isList ? [head, [...list, ...head.slice(verb)]] : [pieces];
};

/** "If the duckweed died out, the snail could still feed on algae": what follows from it. */
const withoutCase = (clause: readonly Piece[]): readonly Piece[] => {
  if (!/^(?:if|without|should)$/.test(clause[0]?.code ?? '')) return clause;
  const still = clause.findIndex(({ code }) => /^(?:would|could|can|might|will)$/.test(code));
  const subject = clause.findLastIndex((piece, at) => at < still && nodesOf(piece).length > 0);
  return subject < 0 ? clause : clause.slice(subject);
};

/** "The grasshopper eats grass and gets eaten by the frog": two statements about one. */
const eatenToo = (clause: readonly Piece[]): readonly (readonly Piece[])[] => {
  const first = clause.findIndex(({ code }) => active.test(code) || passive.test(code));
  const second = clause.findIndex(({ code }, at) => at > first && (active.test(code) || passive.test(code)));
  const and = clause.findLastIndex(({ code }, at) => at > first && at < second && /^(?:and|but|,)$/.test(code));
  const between = clause.slice(and + 1, second);
  if (first < 0 || second < 0 || and < 0 || between.some((piece) => nodesOf(piece).length > 0)) return [clause];
  const subject = clause.slice(0, first).filter((piece) => nodesOf(piece).length > 0);
  return subject.length === 1 ? [clause.slice(0, and), [...subject, ...clause.slice(and + 1)]] : [clause];
};

const announced = patternOf(
  '(?: the)? #\\d+(?: (?:other|different))*(?: (?:{[a-z]+\\+}|[a-z]+))(?: (?:in|of) (?:this|the) (?:[a-z]+|{[a-z]+})(?: (?:web|chain))?)? :(?= (?:the |a |an )?@)',
);

/** "Feeds on two animals: the rabbit and the snail": on these. */
const unannounced = (pieces: readonly Piece[]): readonly Piece[] =>
  replaced(pieces, announced, (match) =>
    /^(?:on|upon|eats?|hunts?|by)$/.test(pieces[match.from - 1]?.code ?? '') ? [] : undefined,
  );

const foodFor = patternOf(
  ' (?:is|are|serves? as|provides?|makes?)(?: (?:an?|the|also|only|main|favourite|direct|both|another))* (?:food|prey|nourishment|a meal|{item})(?: source)? (?:for|of|to)',
);

/** "The snail is food for the beetle": it is eaten by it. */
const asEaten = (pieces: readonly Piece[]): readonly Piece[] =>
  replaced(pieces, foodFor, ({ pieces: [first], ...match }) =>
    first && match.from > 0
      ? [
          { ...first, code: 'eaten' },
          { ...first, code: 'by' },
        ]
      : undefined,
  );

const numbered = patternOf(
  `(?<x> @)(?: (?:which|that|,))* (?:has|have|with)(?: (?:only|just|exactly))*(?<n> (?:#\\d+|no|an?))(?: (?:kinds?|types?|sorts?|different|direct|natural|single|of))* (?<what>prey|foods?|food sources?|predators?|enemy|enemies|sources? of food)(?! {)`,
);
const shared = patternOf(
  `(?<list>${LIST})(?: (?:both|all))* (?:share|have)(?: (?:the|a|one|as|their|same|common|only|#1))+ (?<what>predators?|enemy|enemies|prey|foods?|food source)(?: (?:,|,? namely|:|in))?(?: (?:the|an?))?(?<z> @)`,
);
const gone = patternOf(
  ` (?:if|without|should|were)(?: (?:the|all|there|no|it|not|for))*(?<x> @)(?: (?!(?:and|or|but)(?= ))[^ @]+){0,5}?(?: ,)?(?: (?:the|then|,))*(?<y> @)(?: (?:would|could|might|will|then|also))*(?<what> (?:starve|starves|(?:have|has) nothing|lose (?:its|their) only|lose all|go hungry|die out))`,
);

const names = (things: readonly Thing[]): string => things.map(({ name }) => name ?? '').join(', ');

/** How many one eats or is eaten by, what two have in common, and who would starve. */
const foodRule: DrawingRule = (pieces, { drawing, about }) => {
  if (!drawing.links.some(({ directed }) => directed)) return [];
  const preyOf = (nodes: readonly Thing[]): Thing[] =>
    drawing.links.flatMap(({ from, to }) => (isAmong(nodes, to) ? [from] : []));
  const eatersOf = (nodes: readonly Thing[]): Thing[] =>
    drawing.links.flatMap(({ from, to }) => (isAmong(nodes, from) ? [to] : []));
  return [
    ...matchesIn(pieces, numbered).flatMap((match): Verdict[] => {
      const nodes = nodesOf(match.group('x')[0]);
      const n = match.group('n')[0]?.code ?? '';
      const isPrey = !/^(?:predator|enem)/.test(match.group('what')[0]?.code ?? '');
      const all = new Set(isPrey ? preyOf(nodes) : eatersOf(nodes)).size;
      if (nodes.length === 0 || isDenied(pieces.slice(0, match.from))) return [];
      const stated = countOf(n);
      const ok = stated === undefined ? all > 0 : all === stated;
      return [verdict(match.pieces, ok, stated ?? 1, all, about('degree', ...nodes))];
    }),
    ...matchesIn(pieces, shared).flatMap((match): Verdict[] => {
      const list = match.group('list').filter((piece) => nodesOf(piece).length > 0);
      const z = nodesOf(match.group('z')[0]);
      if (list.length < 2 || z.length === 0) return [];
      const isPrey = !/^(?:predator|enem)/.test(match.group('what')[0]?.code ?? '');
      const ok = list.every((piece) =>
        (isPrey ? preyOf(nodesOf(piece)) : eatersOf(nodesOf(piece))).some((thing) => isAmong(z, thing)),
      );
      return [verdict(match.pieces, ok !== isDenied(match.pieces), 'in common', null, about('connection', ...z))];
    }),
    ...matchesIn(pieces, gone).flatMap((match): Verdict[] => {
      const [x, y] = [nodesOf(match.group('x')[0]), nodesOf(match.group('y')[0])];
      const prey = preyOf(y);
      if (x.length === 0 || prey.length === 0 || match.group('what')[0]?.code === 'die') return [];
      const ok = prey.every((thing) => isAmong(x, thing));
      return [
        verdict(
          match.pieces,
          ok !== isDenied(match.pieces.filter(({ code }) => code !== 'nothing' && code !== 'without' && code !== 'no')),
          'food',
          names(prey),
          about('connection', ...y),
        ),
      ];
    }),
  ];
};

/** Of whom the verb at a place is said. */
const subjectsOf = (clause: readonly Piece[], at: number, before: readonly Piece[]): readonly Piece[] => {
  // "Mussels have two food sources, algae and plankton, and are themselves eaten": of the mussels.
  const has = clause.findIndex(({ code }, index) => index < at && /^(?:has|have|with)$/.test(code));
  const own = has < 0 ? [] : before.filter((piece) => clause.indexOf(piece) < has);
  const last = before.at(-1);
  const isNew =
    last !== undefined && clause.slice(clause.indexOf(last) + 1, at).some(({ code }) => /^(?:and|but|,)$/.test(code));
  if (isNew && own.length > 0) return own;
  return before.some((piece) =>
    clause.slice(0, clause.indexOf(piece)).some(({ code }) => /^(?:in|like|besides|except|unlike)$/.test(code)),
  )
    ? before.slice(-1)
    : before;
};

const inClause = (clause: readonly Piece[], { drawing, about }: Scope): Verdict[] => {
  const at = clause.findIndex(({ code }) => active.test(code) || passive.test(code));
  const verb = clause[at]?.code ?? '';
  // "Cats live on robins, and robins live on caterpillars": who eats what is told of each pair by itself.
  if (clause.filter(({ code }) => active.test(code)).length > 1) return [];
  const turned = passive.test(verb);
  const next = codesOf(clause.slice(at + 1, at + 4));
  if (
    at < 0 ||
    (turned && !/ (?:by|on|upon)(?= |$)/.test(next)) ||
    (/^(?:feed|live|prey|graze)/.test(verb) && !turned && !/ (?:on|upon)(?= |$)/.test(next))
  )
    return [];
  const refs = (list: readonly Piece[]): Piece[] => list.filter((piece) => nodesOf(piece).length > 0);
  const [before, after] = [refs(clause.slice(0, at)), refs(clause.slice(at + 1))];
  const degree = (node: Thing, prey: boolean): number =>
    new Set(
      drawing.links.flatMap(({ from, to }) =>
        prey ? (to.id === node.id ? [from.id] : []) : from.id === node.id ? [to.id] : [],
      ),
    ).size;
  // "nothing eats the owl", "the mouse is eaten by two animals": how many there are on one side.
  const lone = before.length === 0 ? after : after.length === 0 ? before : [];
  if (lone.length > 0) {
    const other = before.length === 0 ? clause.slice(0, at) : clause.slice(at + 1);
    // "Gorse isn't eaten by anything": by nothing.
    const isNothing = isDenied(clause) && other.some(({ code }) => /^(?:anything|anybody|anyone)$/.test(code));
    const told = isNothing ? 0 : other.map(({ code }) => countOf(code)).find((count) => count !== undefined);
    if (told === undefined) return [];
    // The lone one eats where it stands as the subject of the active, or after "by".
    const prey = before.length > 0 !== turned;
    return lone.map((piece) => {
      const counts = nodesOf(piece).map((node) => degree(node, prey));
      return verdict(clause, counts.includes(told), told, counts[0] ?? null, about('degree', ...nodesOf(piece)));
    });
  }
  const words = clause.slice(0, at).map(({ code }) => code);
  if (words.some((code) => /^(?:which|that|whose|what|if|than|more)$/.test(code)) && before.length > 1) return [];
  // "Also preys on snakes and has no predators", "eat algae but not reeds": denied is what stands before the verb.
  const denied = isDenied(clause.slice(0, at + 1));
  const negated = clause.findIndex(({ code }, index) => index > at && /^(?:not|no|nor|never)$/.test(code));
  const only = clause.some(({ code }) => code === 'only');
  const subjects = subjectsOf(clause, at, before);
  const pairs = subjects.flatMap((one) =>
    after
      .filter((two) => negated < 0 || clause.indexOf(two) < negated)
      .map((two) => {
        const [eater, eaten] = turned ? [two, one] : [one, two];
        const ok = nodesOf(eater).some((a) => nodesOf(eaten).some((b) => eats(drawing, a, b)));
        const facts = about('connection', ...nodesOf(eater)).filter((id) =>
          about('connection', ...nodesOf(eaten)).includes(id),
        );
        return verdict([one, ...clause.slice(at, clause.indexOf(two) + 1)], ok !== denied, verb, null, facts);
      }),
  );
  const [sole] = subjects;
  const more = only && !denied && sole ? nodesOf(sole).map((node) => degree(node, !turned)) : [];
  return more.length > 0 && !more.includes(after.length)
    ? [...pairs, verdict(clause, false, after.length, more[0] ?? null)]
    : pairs;
};

export const eatRules: readonly DrawingRule[] = [
  whereSaid(/prey|food|predator|enem|starve|nothing|lose|hungry/, foodRule),
  whereSaid(/food|nourish|a meal|eat|hunt|consum|devour|catch|caught|graze|feed|fed|prey|live|browse|nibble/, eatRule),
];
