import type { Verdict } from '../../verdict.js';
import { boundsOf, lineOf, type Node } from '../formula-tree.js';
import {
  type FormulaClause,
  type FormulaRule,
  holds,
  matched,
  type PartMention,
  type Quoted,
  said,
  same,
} from './formula-clause.js';
import type { Place } from './formula-parts.js';

/** Parts that hold something of which one may say what it is. */
const holders =
  /^(?:numerator|denominator|radicand|exponent|subscript|lower limit|upper limit|integrand|summand|argument|left side|right side|fraction|root|square root|cube root|sum|integral|product sign|term|bracket|equation|matrix)$/;

/** The line of a place in each way that one may read it: with the bounds of sums in it, and without. */
const linesOf = ({ line, nodes, of, part }: Place): string[] => {
  const inside = part === 'all' && of?.kind === 'root' ? lineOf(of.parts.get('radicand') ?? []) : undefined;
  return [line, lineOf(nodes, false), ...(inside === undefined ? [] : [inside])];
};

/** Bounds are said as "k = 1" or as "1" alone. */
const isBound = (place: Place, { line }: Quoted): boolean =>
  same(place.line, line) || same(place.line.replace(/^[^=→]*[=→]/u, ''), line);

const is = (mention: PartMention, math: Quoted): boolean =>
  mention.places.some((place) =>
    mention.name.endsWith('limit') ? isBound(place, math) : linesOf(place).some((line) => same(line, math.line)),
  );
const has = (mention: PartMention, math: Quoted): boolean =>
  mention.places.some((place) => linesOf(place).some((line) => holds(line, math.line)));

const OF = '(?: of (?:P\\d+|X\\d+|it))?';
const equal = new RegExp(
  `(?<part> P\\d+)${OF}(?: ,)?(?: (?:which|that|it|side|here|just|only|simply|always|both|cases?|in|then))*(?<verb> (?:is|are|isn't|equals|reads|being|consists of|:|=|begins with|starts with|ends with|ends in|contains|includes|has|holds|shows|with|carries))+(?<no> not)?(?: (?:only|just|simply|the|value|expression|letter|number|equal to|given by|symbol|variable|product|of|also|an?|at|factor))*(?<math> X\\d+)(?: (?:and|plus|minus) (?<more>X\\d+))?`,
  'g',
);

/** "The numerator is 1", "the denominator contains k", "the upper bound is infinity", "the left side begins with s". */
export const equalRule: FormulaRule = (clause) =>
  matched(clause, equal).flatMap((match): Verdict[] => {
    const [mention, math] = [match.part('part'), match.math('math')];
    if (!mention || !math || !holders.test(mention.name) || clause.done.has(math)) return [];
    const verb = match.groups['verb'] ?? '';
    clause.done.add(mention).add(math);
    const within = /contain|include| has| holds| shows| with| carries|consists/.test(verb);
    const starts = /begins|starts/.test(verb);
    const ends = /ends/.test(verb);
    if (mention.places.length === 0) return [];
    if (
      /^(?:fraction|root|square root|sum|integral|bracket|equation|term|matrix|product sign)$/.test(mention.name) &&
      !within &&
      !starts &&
      !ends
    )
      return boundsSaid(clause, match.at, mention, math, undefined) ?? [];
    if (within && /^(?:sum|integral|product sign)$/.test(mention.name)) return [];
    const ok = starts
      ? mention.places.some((place) =>
          linesOf(place).some((line) => line.toLowerCase().startsWith(math.line.toLowerCase())),
        )
      : ends
        ? mention.places.some((place) =>
            linesOf(place).some((line) => line.toLowerCase().endsWith(math.line.toLowerCase())),
          )
        : within
          ? has(mention, math)
          : is(mention, math);
    // Of several, the words may mean one that is told by more than its name.
    const no = match.groups['no'] !== undefined || verb.includes("isn't");
    return [said(clause, match.at, ok !== no, math.line, mention.places[0]?.line)];
  });

const IN = '(?:in|inside|within|under|underneath|below|beneath|on|at|above|over|as)';
const stands = new RegExp(
  `(?<math> X\\d+)(?: ,)?(?<verb>(?: (?:is|are|stands?|appears?|sits?|occurs?|lies|comes|written|placed|found|which|that|only|also|not|both|itself|as|a|an|an upper|directly|alone))+)? (?<prep>${IN})(?<part> P\\d+)${OF}`,
  'g',
);
const there = new RegExp(
  `(?:^| [,;:.]| and| while| but| where)(?: (?:directly|only|just))? (?<prep>${IN})(?<part> P\\d+)${OF}(?: ,)?(?<verb>(?: (?:is|are|stands?|we|have|see|there|one|you|find|appears?|sits?|lies|comes|only|just|the|an?|letter|number|small|little|tiny|expression|write|reads|difference|product|of))+)(?<math> X\\d+)`,
  'g',
);

/** What stands over, under, in front of or within a part; undefined where the words do not tell. */
const regionsOf = ({ name, places }: PartMention, prep: string, tree: FormulaClause['tree']): string[] | undefined => {
  const inside = /^(?:in|inside|within|as)$/.test(prep);
  const above = /^(?:above|over|on)$/.test(prep);
  const below = /^(?:below|under|underneath|beneath)$/.test(prep);
  const parts = (over: string, under: string): string[] | undefined =>
    inside
      ? places.flatMap(linesOf)
      : above || below
        ? places.flatMap(({ of }) => (of ? [lineOf(of.parts.get(above ? over : under) ?? [])] : []))
        : undefined;
  // "Above the bar": of a fraction, whatever bars stand over letters.
  if (name === 'bar') {
    const fractions = tree.every.filter(({ kind }) => kind === 'fraction');
    return above || below
      ? fractions.map(({ parts: own }) => lineOf(own.get(above ? 'numerator' : 'denominator') ?? []))
      : undefined;
  }
  if (name === 'fraction' || name === 'fraction bar') return parts('numerator', 'denominator');
  if (name === 'root' || name === 'square root' || name === 'cube root')
    return inside || below ? places.flatMap(linesOf) : undefined;
  if (/^(?:sum|integral|product sign|limit sign)$/.test(name)) {
    if (inside) return undefined;
    const own = places.flatMap(({ of }) => (of ? [boundsOf(of)] : []));
    return above || below ? own.map(({ upper, lower }) => lineOf(above ? upper : lower)) : undefined;
  }
  return holders.test(name) ? places.flatMap(linesOf) : undefined;
};

/** "Under the root stands b squared minus 4ac", "x is in the denominator", "on the left is s". */
export const standsRule: FormulaRule = (clause) =>
  [...matched(clause, stands), ...matched(clause, there)].flatMap((match): Verdict[] => {
    const [mention, math] = [match.part('part'), match.math('math')];
    if (!mention || !math || (mention.places.length === 0 && mention.name !== 'bar') || clause.done.has(math))
      return [];
    // "The integral of x over the interval", "a over b": the words of a fraction read aloud.
    if (match.groups['verb'] === undefined && /^(?:over|at|as)$/.test(match.groups['prep'] ?? '')) return [];
    const lines = regionsOf(mention, match.groups['prep'] ?? '', clause.tree);
    if (!lines) return [];
    clause.done.add(mention).add(math);
    const no = / not/.test(match.groups['verb'] ?? '');
    const bounds = /^(?:sum|integral|product sign)$/.test(mention.name);
    const ok = lines.some((line) =>
      bounds
        ? same(line, math.line) || same(line.replace(/^[^=→]*[=→]/u, ''), math.line) || line.startsWith(`${math.line}=`)
        : holds(line, math.line),
    );
    return [said(clause, match.at, ok !== no, math.line, lines[0])];
  });

const around = (inner: Place, outer: PartMention, prep: string): boolean =>
  outer.places.some(({ of, part, nodes }) => {
    const [node] = inner.nodes;
    if (!node) return false;
    if (of !== undefined && inner.part !== 'all' && inner.nodes.length === 1 && node.id === of.id) return true;
    if (of === undefined || part === 'left' || part === 'right' || part === 'behind' || part === 'term')
      return nodes.some((one) => one === node || one.id === node.id || node.within.some(([id]) => id === one.id));
    const wanted =
      part === 'all' ? wantedPart(outer.name, prep) : part === 'lower' ? 'under' : part === 'upper' ? 'over' : part;
    return node.within.some(
      ([id, own]) =>
        id === of.id &&
        (wanted === undefined ||
          own === wanted ||
          (wanted === 'under' && own === 'subscript') ||
          (wanted === 'over' && own === 'superscript')),
    );
  });

const wantedPart = (name: string, prep: string): string | undefined => {
  if (/^fraction/.test(name) && /^(?:over|above|on)$/.test(prep)) return 'numerator';
  if (/^fraction/.test(name) && /^(?:under|below|beneath|underneath)$/.test(prep)) return 'denominator';
  return /root|radical/.test(name) ? 'radicand' : undefined;
};

const serves = /(?<math> X\d+) (?:is|forms|serves as|makes up|acts as|isn't)(?<no> not)?(?<part> P\d+)/g;

/** "L is the numerator". */
export const servesRule: FormulaRule = (clause) =>
  matched(clause, serves).flatMap((match): Verdict[] => {
    const [mention, math] = [match.part('part'), match.math('math')];
    if (
      !mention ||
      !math ||
      mention.places.length === 0 ||
      !/^(?:numerator|denominator|radicand|exponent|subscript|lower limit|upper limit|integrand|summand|argument|left side|right side)$/.test(
        mention.name,
      )
    )
      return [];
    clause.done.add(mention).add(math);
    const no = match.groups['no'] !== undefined || / isn't /.test(clause.text.slice(match.from, match.to));
    return [said(clause, match.at, is(mention, math) !== no, math.line, mention.places[0]?.line)];
  });

const nested = new RegExp(
  `(?<one> P\\d+)(?<verb>(?: (?:is|are|stands?|appears?|sits?|occurs?|lies|comes|written|placed|found|which|that|only|also|not|both|itself|everything|all|entirely|completely))+)? (?<prep>in|inside|within|under|below|over|above|on)(?<other> P\\d+)`,
  'g',
);
const contains = /(?<other> P\d+)(?<verb> (?:contains|has|includes|holds|encloses|covers|consists of))(?<one> P\d+)/g;

/** "The square root is in the numerator", "there is a fraction under the root", "the numerator contains a root". */
export const nestedRule: FormulaRule = (clause) =>
  [...matched(clause, nested), ...matched(clause, contains)].flatMap((match): Verdict[] => {
    const [one, other] = [match.part('one'), match.part('other')];
    if (!one || !other || one.places.length === 0 || other.places.length === 0 || one.name === other.name) return [];
    const prep = match.groups['prep'] ?? 'in';
    if (
      /^(?:over|above|on|below)$/.test(prep) &&
      !/^(?:fraction|root|square root|left side|right side)/.test(other.name)
    )
      return [];
    if (other.name === 'term' || other.name === 'bracket' || one.name === 'term' || one.name === 'equation') return [];
    if (/^(?:sum|integral|product sign|limit sign)$/.test(other.name)) return [];
    const inside = one.places.filter((place) => around(place, other, prep)).length;
    const denied = / not/.test(match.groups['verb'] ?? '') || one.n === 0;
    clause.done.add(one);
    const enough =
      one.n !== undefined && one.n > 0
        ? inside === one.n
        : one.article === 'all'
          ? inside === one.places.length
          : inside > 0;
    if (one.n !== undefined && one.n > 1 && inside > one.n) return [];
    return [said(clause, match.at, enough !== denied, `${one.words} ${prep} ${other.words}`, inside)];
  });

const all =
  /(?:everything|all|the whole)(?: on| of| at)?(?<side> P\d+)?(?: [a-z]+){0,5}? (?:is|stands|lies|sits)(?: [a-z]+){0,2} under(?<root> P\d+)/g;

/** "Everything on the right of the equals sign stands under one square root." */
export const coveredRule: FormulaRule = (clause) =>
  matched(clause, all).flatMap((match): Verdict[] => {
    const [side, root] = [match.part('side'), match.part('root')];
    if (!root || !/root|radical/.test(root.name) || root.places.length === 0) return [];
    const [first] = clause.tree.equations;
    const goal = side && /side|equals/.test(side.name) ? side.places : [{ line: first?.text ?? '' }];
    const ok = goal.some(({ line }) =>
      root.places.some((place) => line === place.line || line.endsWith(`=${place.line}`)),
    );
    clause.done.add(root);
    return [said(clause, match.at, ok, 'under the root', String(ok))];
  });

const boundsSaid = (
  clause: FormulaClause,
  at: readonly [number, number],
  mention: PartMention,
  low: Quoted | undefined,
  high: Quoted | undefined,
): Verdict[] | undefined => {
  const operators = mention.places.flatMap(({ of }) => (of ? [boundsOf(of)] : []));
  const line = (nodes: readonly Node[]): string => lineOf(nodes);
  const bounded = operators.filter(({ lower, upper }) => lower.length + upper.length > 0);
  if (!/^(?:sum|integral|product sign|limit sign)$/.test(mention.name) || bounded.length === 0 || !low)
    return undefined;
  const fits = (stated: string, own: string): boolean => same(own, stated) || same(own.replace(/^[^=]*=/, ''), stated);
  // "From −L to L, divided by L": what comes after the bound is no part of it.
  const ends = (stated: string, own: string): boolean =>
    fits(stated, own) || (own !== '' && /^[/+\-]/.test(stated.slice(own.length)) && stated.startsWith(own));
  const ok = bounded.some(({ lower, upper }) => fits(low.line, line(lower)) && (!high || ends(high.line, line(upper))));
  clause.done.add(low);
  if (high) clause.done.add(high);
  return [
    said(
      clause,
      at,
      ok,
      `${low.line}…${high?.line ?? ''}`,
      `${line(bounded[0]?.lower ?? [])}…${line(bounded[0]?.upper ?? [])}`,
    ),
  ];
};

const runs =
  /(?<part> P\d+| it| index| X\d+| integration| variable)(?: (?:is|are|of|runs?|goes|extends|ranges|taken|which|that|starts?|begins?|evaluated|never|stops|,|and|over|the|interval|all|summed|integrated|X\d+|P\d+|P\d+|counts|up|sign|here|term))*? (?<way>from|with the bounds|has the bounds|between|has the limits|with the limits|with bounds|with limits|over the interval from|starts at|starts with|begins at|begins with|at)(?<low> X\d+)(?:,? (?:up )?(?:to|and|until|through)(?<high> X\d+))?/g;

/** "The sum runs from i = 1 to n", "the integral has the bounds 0 and L", "it starts at zero". */
export const boundsRule: FormulaRule = (clause) =>
  matched(clause, runs).flatMap((match): Verdict[] => {
    const [low, high] = [match.math('low'), match.math('high')];
    if (!low || clause.done.has(low) || (/^(?:at|between)$/.test(match.groups['way'] ?? '') && !high)) return [];
    const before = clause.text.slice(0, match.to);
    const named = [...before.matchAll(/ P(\d+)/g)]
      .flatMap(([, index]) => clause.parts[Number(index)] ?? [])
      .findLast(({ name }) => /^(?:sum|integral|product sign)$/.test(name));
    const any: PartMention | undefined =
      named ??
      (/ (?:it|index|integration|integrate|summation)/.test(before)
        ? {
            name: 'sum',
            places: clause.tree.every
              .filter(({ kind }) => kind === 'scripts')
              .flatMap((node) =>
                node.parts.get('base')?.some(({ symbol }) => /^[∑∏∫∬∮]$/u.test(symbol)) === true
                  ? [{ line: '', nodes: [node], of: node, part: 'all' }]
                  : [],
              ),
            n: undefined,
            article: undefined,
            words: 'it',
            start: match.at[0],
            end: match.at[1],
          }
        : undefined);
    return any ? (boundsSaid(clause, match.at, any, low, high) ?? []) : [];
  });

const running =
  / (?:(?:summation|running|running summation|dummy) (?:index|variable)|P\d+ of P\d+|index of P\d+|index)(?: (?:is|called|denoted by|named|written|runs|the|letter))+(?<math> X\d+)/g;

/** "The index of the sum is k." */
export const indexRule: FormulaRule = (clause) =>
  matched(clause, running).flatMap((match): Verdict[] => {
    const math = match.math('math');
    const sums = clause.tree.every.filter(
      ({ kind, parts }) =>
        kind === 'scripts' && parts.get('base')?.some(({ symbol }) => /^[∑∏]$/u.test(symbol)) === true,
    );
    const words = clause.text.slice(match.from, match.to);
    if (!math || clause.done.has(math) || sums.length === 0 || !/^\p{L}$/u.test(math.line)) return [];
    const owner = /P\d+ of P(\d+)/.exec(words)?.[1];
    if (owner !== undefined && !/^(?:sum|product sign)$/.test(clause.parts[Number(owner)]?.name ?? '')) return [];
    clause.done.add(math);
    const lower = sums.map((node) => lineOf(boundsOf(node).lower));
    return [
      said(
        clause,
        match.at,
        lower.some((line) => line.startsWith(math.line)),
        math.line,
        lower[0],
      ),
    ];
  });
