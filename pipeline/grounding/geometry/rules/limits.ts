import { allMatches } from '../../all-matches.js';
import { curveFor, featuresOf } from './curve.js';
import { type ClauseRule, type Finding, agrees, numbersIn, turned } from './rule.js';

const FAR =
  '(?:(?:for|as|when|if) (?:very |extremely |really |ever |increasingly )*(?:large|big|high|great)(?:er)? (?:values of )?(?:x|\\|x\\|)|(?:as|when|if) (?:\\|?x\\|? )(?:goes|tends|grows|becomes?|gets)[^,.;]{0,24}(?:infinity|large|big|∞|bound)|far (?:out |away )?(?:to|on) the (?:right|left)|in the long run|at infinity)';
const NEARS =
  '(?:gets?|comes?|goes|is|are|moves?) (?:ever |very |closer and |arbitrarily )*(?:close|closer|near|nearer) to|approach(?:es)?|tends? (?:to|towards?)|settles? (?:at|near)|converges? to|levels? off (?:at|near)';
const told = new RegExp(
  `(?:${FAR})[^;.]{0,60}?\\b(?:${NEARS})\\b|\\b(?:${NEARS})\\b(?=[^;.]{1,30}?\\b(?:${FAR}))`,
  'g',
);

/** "For very large x the values get close to 1": where the curve has its horizontal asymptote. */
export const limitRule: ClauseRule = (clause, model) =>
  allMatches(clause.text, told).flatMap((match): Finding[] => {
    const end = match.index + match[0].length;
    const number = numbersIn(clause).find(({ start }) => start >= end);
    const curve = curveFor(clause, model, match.index);
    const levels = curve ? featuresOf(curve, 'horizontal-asymptote').flatMap(({ y }) => y ?? []) : [];
    const between = number ? clause.text.slice(end, number.start) : '?';
    if (
      !curve ||
      !number ||
      levels.length === 0 ||
      !/^(?: the| a)?(?: value| level| line| height)?(?: of| y =)? $/.test(between)
    )
      return [];
    const ok = turned(
      levels.some((level) => agrees(number, level)),
      clause.negated,
    );
    return [
      { start: match.index, end: number.end, ok, stated: number.value, actual: levels.join(', '), about: [curve] },
    ];
  });
