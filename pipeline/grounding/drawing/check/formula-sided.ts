import type { Verdict } from '../../verdict.js';
import { lineOf, type Node, termsOf } from '../formula-tree.js';
import { type FormulaRule, holds, isDenied, matched, type Quoted, said, same } from './formula-clause.js';
import { around } from './formula-nesting.js';
import { hasSymbol } from './formula-statements.js';

const there =
  /(?:^| [,;:.]| and| while| whereas| but)(?: (?:and|while|whereas))? (?:on|at) (?<side>P\d+)(?: side)?(?: ,)?(?: (?:there|is|are|we|we'll|see|have|find|stands?|one|you|sits?|appears?|comes|only|just|lies|follows))*(?<thing> P\d+)(?! (?:is|are|of) )/g;

/** "On the left there is an integral, on the right a root": what stands on which side of the equals sign. */
export const sidedRule: FormulaRule = (clause) => {
  if (clause.tree.equations.length !== 1) return [];
  return matched(clause, there).flatMap((match): Verdict[] => {
    const [side, thing] = [match.part('side'), match.part('thing')];
    if (!side || !thing || !/^(?:left|right) side$/.test(side.name) || side.places.length === 0) return [];
    if (thing.places.length === 0 || /^(?:term|bracket|equation|left side|right side)$/.test(thing.name)) return [];
    const count = thing.places.filter((place) => around(place, side, 'in')).length;
    const denied = thing.n === 0 || isDenied(clause, match.from + 1);
    const ok = thing.n === undefined || thing.n === 0 ? count > 0 : count >= thing.n;
    clause.done.add(thing);
    return [said(clause, match.at, ok !== denied, `${thing.words} on ${side.words}`, count)];
  });
};

const terms =
  /(?:(?<one> P\d+) (?:on|at|in|of)(?<side> P\d+)|(?<whole> P\d+) (?:has|contains|consists of|is made of|is made up of|comprises|is)(?: (?:the|an?|P\d+|sum|difference) of)?(?<two> P\d+))(?= [.,;:]| and )/g;

/** "There are two terms on the right", "the right side consists of two terms". */
export const termsRule: FormulaRule = (clause) =>
  matched(clause, terms).flatMap((match): Verdict[] => {
    const [one, side] = [match.part('one') ?? match.part('two'), match.part('side') ?? match.part('whole')];
    if (one?.name !== 'term' || !side || !/^(?:left|right) side$/.test(side.name)) return [];
    const n = one.n;
    if (n === undefined || n === 0 || side.places.length === 0) return [];
    const counts = side.places.map(({ nodes }) => termsOf(nodes).length);
    clause.done.add(one);
    return [said(clause, match.at, counts.includes(n), n, counts.join(', '))];
  });

const stacked =
  /(?<what> P\d+)(?: (?:in front of|before) X\d+| (?:in|inside|on|under|within) P\d+)? (?:has|with|shows|carries|is|reads|consists of)(?<up> X\d+) (?:on top|above|at the top|over the bar|above the bar|upstairs|as numerator)(?: ,)? and(?<down> X\d+) (?:below|underneath|beneath|at the bottom|under it|below it|below the bar|under the bar|downstairs|on the bottom|as denominator)(?= )/g;

/** "The fraction in front of psi has h squared on top and 2m below." */
export const stackedRule: FormulaRule = (clause) =>
  matched(clause, stacked).flatMap((match): Verdict[] => {
    const [what, up, down] = [match.part('what'), match.math('up'), match.math('down')];
    if (what?.name !== 'fraction' || !up || !down) return [];
    clause.done.add(what).add(up).add(down);
    const is = (node: Node | undefined, part: string, math: Quoted): boolean =>
      same(lineOf(node?.parts.get(part) ?? []), math.line);
    const ok = what.places.some(({ of }) => is(of, 'numerator', up) && is(of, 'denominator', down));
    return [said(clause, match.at, ok, `${up.line}/${down.line}`, what.places.map(({ line }) => line).join(', '))];
  });

const occurs =
  /(?<math> X\d+)(?<no> (?:does not|doesn't|do not|never))? (?:occurs?|appears?|shows? up|turns? up)(?: (?:at all|anywhere|here|somewhere))?(?= (?:[.,;]|in (?:P\d+|it|the (?:formula|expression))))/g;

/** "The potential V does not occur in the equation." */
export const occursRule: FormulaRule = (clause) =>
  matched(clause, occurs).flatMap((match): Verdict[] => {
    const math = match.math('math');
    const part = clause.parts[Number(/^ in P(\d+)/.exec(clause.text.slice(match.to))?.[1] ?? Number.NaN)];
    if (!math || clause.done.has(math) || (part && part.name !== 'equation')) return [];
    // "No numbers besides the exponent 2 and the lower limit 1 appear".
    if (/ (?:besides|except|apart from|aside from|other than|but)(?= )/.test(clause.text.slice(0, match.from)))
      return [];
    clause.done.add(math);
    const has = hasSymbol(clause.tree, math.line) || holds(clause.tree.line, math.line);
    const no = match.groups['no'] !== undefined || isDenied(clause, match.from + 1);
    return [said(clause, match.at, has !== no, math.line, has ? 'in the formula' : 'not in the formula')];
  });
