import type { Verdict } from '../../verdict.js';
import { boundsOf, lineOf } from '../formula-tree.js';
import {
  type FormulaClause,
  type FormulaRule,
  goesOn,
  holds,
  matched,
  type PartMention,
  type Quoted,
  said,
  same,
} from './formula-clause.js';
import { casesOf } from '../formula-pieces.js';
import { boundsSaid } from './formula-bounds.js';
import { around } from './formula-nesting.js';
import type { Place } from './formula-places.js';

/** Parts that hold something of which one may say what it is. */
const holders =
  /^(?:running index|variable of integration|numerator|denominator|radicand|exponent|subscript|lower limit|upper limit|integrand|summand|argument|left side|right side|fraction|root|square root|cube root|sum|integral|product sign|term|bracket|base|equation|matrix)$/;

/** The line of a place in each way that one may read it: with the bounds of sums in it, and without. */
const linesOf = ({ line, nodes, of, part }: Place): string[] => {
  const inside = part === 'all' && of?.kind === 'root' ? lineOf(of.parts.get('radicand') ?? []) : undefined;
  return [line, lineOf(nodes, false), ...(inside === undefined ? [] : [inside])];
};

/** Bounds are said as "k = 1" or as "1" alone. */
const isBound = (place: Place, { line }: Quoted): boolean =>
  same(place.line, line) || same(place.line.replace(/^[^=→]*[=→]/u, ''), line);

const bare = (line: string): string => line.replaceAll(/\[[^\]]*\]/g, '').replaceAll(/d\p{L}$/gu, '');

const is = (mention: PartMention, math: Quoted): boolean =>
  mention.places.some((place) =>
    mention.name.endsWith('limit')
      ? isBound(place, math)
      : linesOf(place).some(
          // Bounds and the d of an integral are often left out where the rest is read.
          (line) => same(line, math.line) || (/[∫∑]/u.test(line) && same(bare(line), bare(math.line))),
        ),
  );

const has = (mention: PartMention, math: Quoted): boolean =>
  mention.places.some((place) => linesOf(place).some((line) => holds(line, math.line)));

const OF = '(?: (?:of|on|in|at) (?:(?<owner>P\\d+)|X\\d+|it))?';
const equal = new RegExp(
  `(?<part> P\\d+)${OF}(?: ,)?(?: (?:which|that|it|side|here|just|only|simply|always|both|cases?|in|then))*(?<not> (?:does not|doesn't|do not|don't))?(?<verb> (?:contain|include|have|is|are|isn't|equals|reads|being|consists of|:|=|begins with|starts with|ends with|ends in|contains|includes|has|holds|shows|with|carries))+(?<no> not)?(?: (?:only|just|simply|the|value|expression|letter|number|equal to|given by|symbol|variable|product|of|also|an?|at|factor|letters?|greek letters?|factors?))*(?<math> X\\d+)(?: (?:and|plus|minus) (?<more>X\\d+))?`,
  'g',
);

/** "The numerator is 1", "the denominator contains k", "the upper bound is infinity", "the left side begins with s". */
export const equalRule: FormulaRule = (clause) =>
  matched(clause, equal).flatMap((match): Verdict[] => {
    const [named, math] = [match.part('part'), match.math('math')];
    // "The exponent of r in the numerator is n": said of the exponent.
    const head = /( P\d+) of X\d+ (?:in|of|on|under|over)$/.exec(clause.text.slice(0, match.from))?.[1];
    const mention = head === undefined ? named : clause.parts[Number(head.slice(2))];
    if (!mention || !math || !holders.test(mention.name) || clause.done.has(math)) return [];
    const verb = match.groups['verb'] ?? '';
    // "The coefficient of water on the right-hand side is 2": said of what stands there.
    if (mention.name.endsWith(' side') && /[a-z\d] (?:on|at|in|of|from)$/.test(clause.text.slice(0, match.from)))
      return [];
    // "For t = 10 … the result is 1": of a definition by cases, in one of them.
    if (/\bresult$/.test(mention.words) && casesOf(clause.tree).length > 1) return [];
    const within = /contain|include| has| have| holds| shows| with| carries|consists/.test(verb);
    // "A fraction with h in the denominator".
    if (within && /^ (?:in|inside|under|over|above|below|on|at)(?: the| its)? P\d/.test(clause.text.slice(match.to)))
      return [];
    clause.done.add(mention).add(math);
    const starts = /begins|starts/.test(verb);
    const ends = /ends/.test(verb);
    if (mention.places.length === 0) return [];
    const owner = head === undefined ? match.part('owner') : named;
    const own = owner ? mention.places.filter((one) => around(one, owner, 'in')) : [];
    const meant: PartMention = own.length > 0 ? { ...mention, places: own } : mention;
    if (
      /^(?:fraction|root|square root|sum|integral|bracket|equation|term|matrix|product sign)$/.test(mention.name) &&
      !within &&
      !starts &&
      !ends
    ) {
      const bounds = boundsSaid(clause, match.at, mention, math, undefined);
      // What is read of it is left to the rules that come after.
      if (!bounds) clause.done.delete(math);
      return bounds ?? [];
    }
    if (within && /^(?:sum|integral|product sign)$/.test(mention.name)) return [];
    const ok = starts
      ? meant.places.some((place) =>
          linesOf(place).some((line) => line.toLowerCase().startsWith(math.line.toLowerCase())),
        )
      : ends
        ? meant.places.some((place) =>
            linesOf(place).some((line) => line.toLowerCase().endsWith(math.line.toLowerCase())),
          )
        : within
          ? has(meant, math)
          : is(meant, math) || (goesOn(clause, match.to) && has(meant, math));
    // Of several, the words may mean one that is told by more than its name.
    const no = match.groups['no'] !== undefined || match.groups['not'] !== undefined || verb.includes("isn't");
    return [said(clause, match.at, ok !== no, math.line, meant.places[0]?.line)];
  });

const IN = '(?:in|inside|within|under|underneath|below|beneath|on|at|above|over|as)';
const stands = new RegExp(
  `(?<math> X\\d+)(?: ,)?(?<verb>(?: (?:is|are|stands?|appears?|sits?|occurs?|lies|comes|written|placed|found|which|that|only|also|not|both|itself|as|a|an|an upper|directly|alone))+)? (?<prep>${IN})(?<part> P\\d+)${OF}`,
  'g',
);
const there = new RegExp(
  `(?:^| [,;:.]| and| while| but| where| letter| number| variable| expression| symbol| term)(?: (?:directly|only|just))? (?<prep>${IN})(?<part> P\\d+)${OF}(?: ,)?(?<verb>(?: (?:is|are|stands?|we|read|have|see|there|one|you|find|appears?|sits?|lies|comes|only|just|the|an?|letter|number|small|little|tiny|expression|write|reads|difference|product|of))+)(?<math> X\\d+)`,
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
    // "No factor of 1/2 stands in the exponent".
    if (/ (?:no|neither|never|nor)(?: [a-z]+){0,3}$/.test(clause.text.slice(0, match.from))) return [];
    // "There is an integral over x, on the right a root": what comes is said to be there.
    const isNext =
      match.groups['verb'] === undefined && / , [a-z]+ P\d+$/.test(clause.text.slice(match.from, match.to));
    if (isNext && /^ [PX]\d/.test(clause.text.slice(match.to))) return [];
    // "The integral of x over the interval", "a over b": the words of a fraction read aloud.
    if (match.groups['verb'] === undefined && /^(?:over|at|as)$/.test(match.groups['prep'] ?? '')) return [];
    const lines = regionsOf(mention, match.groups['prep'] ?? '', clause.tree);
    if (!lines) return [];
    clause.done.add(mention).add(math);
    const no = / not/.test(match.groups['verb'] ?? '');
    const bounds = /^(?:sum|integral|product sign)$/.test(mention.name);
    const ok = lines.some((line) =>
      bounds
        ? same(line, math.line) ||
          same(line.replace(/^[^=→]*[=→]/u, ''), math.line) ||
          line.startsWith(`${math.line}=`) ||
          line.startsWith(`${math.line}→`)
        : holds(line, math.line) ||
          // "In the bracket stands 1 plus 1 over n, all raised to n": what comes after the bracket is read on.
          (mention.name === 'bracket' && math.line.startsWith(line) && holds(clause.tree.line, math.line)),
    );
    // "On the left K, on the right L", "above the bar is the product of V and S": more of it may follow.
    const isCut =
      (math.line.startsWith('∏') && !clause.tree.line.includes('∏')) ||
      (match.groups['verb'] === undefined && /side|bracket/.test(mention.name)) ||
      / (?:product|difference|sum) of$/.test(match.groups['verb'] ?? '');
    return [said(clause, match.at, !ok && isCut ? undefined : ok !== no, math.line, lines[0])];
  });

const beside = / with(?: (?:the|an?))?(?<part> P\d+)(?<math> X\d+)(?= [.,;:]| and | in | under )/g;

/** "A fraction with denominator 2". */
export const besideRule: FormulaRule = (clause) =>
  matched(clause, beside).flatMap((match): Verdict[] => {
    const [mention, math] = [match.part('part'), match.math('math')];
    if (!mention || !math || mention.places.length === 0 || clause.done.has(math)) return [];
    if (!/^(?:numerator|denominator|radicand|integrand)$/.test(mention.name)) return [];
    clause.done.add(mention).add(math);
    return [said(clause, match.at, is(mention, math), math.line, mention.places[0]?.line)];
  });

const serves = /(?<math> X\d+) (?:as|is|forms|serves as|makes up|acts as|isn't)(?<no> not)?(?<part> P\d+)/g;

/** "L is the numerator". */
export const servesRule: FormulaRule = (clause) =>
  matched(clause, serves).flatMap((match): Verdict[] => {
    const [mention, math] = [match.part('part'), match.math('math')];
    if (
      !mention ||
      !math ||
      mention.places.length === 0 ||
      !/^(?:running index|variable of integration|numerator|denominator|radicand|exponent|subscript|lower limit|upper limit|integrand|summand|argument|left side|right side)$/.test(
        mention.name,
      )
    )
      return [];
    clause.done.add(mention).add(math);
    const no = match.groups['no'] !== undefined || / isn't /.test(clause.text.slice(match.from, match.to));
    return [said(clause, match.at, is(mention, math) !== no, math.line, mention.places[0]?.line)];
  });
