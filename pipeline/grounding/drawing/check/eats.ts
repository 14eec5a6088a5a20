import type { Drawing, Thing } from '../drawing.js';
import { clausesIn, codesOf, isDenied, nodesOf } from './clauses.js';
import { patternOf, replaced, whereSaid, type Piece } from './piece.js';
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
  return clausesIn(unannounced(pieces)).flatMap((clause) => eatenToo(clause).flatMap((part) => inClause(part, scope)));
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

const inClause = (clause: readonly Piece[], { drawing, about }: Scope): Verdict[] => {
  const at = clause.findIndex(({ code }) => active.test(code) || passive.test(code));
  const verb = clause[at]?.code ?? '';
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
    const told = other.map(({ code }) => countOf(code)).find((count) => count !== undefined);
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
  const denied = isDenied(clause);
  const only = clause.some(({ code }) => code === 'only');
  const subjects = before.some((piece) =>
    clause.slice(0, clause.indexOf(piece)).some(({ code }) => /^(?:in|like|besides|except|unlike)$/.test(code)),
  )
    ? before.slice(-1)
    : before;
  const pairs = subjects.flatMap((one) =>
    after.map((two) => {
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
  whereSaid(/eat|hunt|consum|devour|catch|caught|graze|feed|fed|prey|live|browse|nibble/, eatRule),
];
