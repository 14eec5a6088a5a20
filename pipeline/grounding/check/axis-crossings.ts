import { allMatches, mayMatch } from '../all-matches.js';
import { factorValue, unitWord } from './number-words.js';
import { type Curve, curvesMeant, curvesOf, heightAt, zerosOf } from './curves-meant.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const NUM = '[-−–]?\\d+(?:\\.\\d+)?';
const LIST = `(?:[xy] ?= ?)?${NUM}(?:(?:,| and|, and) (?:at )?(?:[xy] ?= ?)?${NUM})*`;
const VERB = '(?:cross(?:es|ed|ing)?|cuts?|meets?|intersects?|hits?|touch(?:es)?|(?:passes|goes) through|reach(?:es)?)';
const AXIS = 'the (?<axis>x|y|horizontal|vertical)[- ]axis';

const verb = /\b(?:cross|cut|meet|intersect|hit|touch|through|reach|intercept)/;
const after = new RegExp(
  `\\b${VERB} ${AXIS}(?: (?:exactly|only|again|just|right|near|around|at|in|when|where|the|points?|values?|places?|of|about))* (?<list>${LIST})(?![\\d.]*(?:%|\\s?\\p{L}{1,3}\\b(?<!and|but|in|to|as|on)))`,
  'giu',
);
const ahead = new RegExp(
  `\\b(?:at|for|when) (?<list>x ?= ?${NUM}),? (?:the |its |this )?(?<subject>[^,;.]{2,60}?)\\b${VERB} ${AXIS}`,
  'giu',
);
const times = new RegExp(
  `\\b${VERB} ${AXIS}(?: (?:exactly|only|just))? (?:(?<n>once|twice|thrice|never)|(?:at|in)? ?(?<m>one|two|three|four|no) (?:times|points?|places?))\\b`,
  'giu',
);

const isDenied = /\b(?:not|never|n['’]t|neither|nor|if|would|almost|nearly)\b/i;

type Span = readonly [from: number, to: number];

const isAlong = (match: RegExpExecArray): boolean => /^(?:x|horizontal)$/i.test(match.groups?.['axis'] ?? '');

/** What stands before in the same clause: of whom it is told. */
const subjectOf = (text: string, match: RegExpExecArray): Span => [
  Math.max(0, ...[',', ';', ' and ', ' while '].map((sign) => text.lastIndexOf(sign, match.index))),
  match.index,
];

/** All numbers that are told are places where one of the curves that are meant meets the axis. */
const fitsAt = (match: RegExpExecArray): ((curve: Curve) => boolean | undefined) => {
  const stated = allMatches(match.groups?.['list'] ?? '', new RegExp(NUM, 'g')).map(([one]) =>
    Number(one.replace(/[−–]/, '-')),
  );
  return (curve) => {
    const [slackX, slackY] = curve.slack;
    if (isAlong(match)) {
      const zeros = zerosOf(curve);
      return stated.every((one) => zeros.some((zero) => Math.abs(zero - one) <= slackX));
    }
    const height = heightAt(curve, 0);
    return height === undefined ? undefined : stated.every((one) => Math.abs(one - height) <= Math.max(slackY, 1e-9));
  };
};

const shownAt =
  (match: RegExpExecArray) =>
  (curve: Curve): string =>
    isAlong(match)
      ? zerosOf(curve)
          .map((zero) => zero.toFixed(2))
          .join(', ')
      : String(heightAt(curve, 0) ?? '');

const timesIn = ({ groups }: RegExpExecArray): number | undefined => {
  const words = (groups?.['n'] ?? groups?.['m'] ?? '').toLowerCase();
  if (words === 'never' || words === 'no') return 0;
  return words === 'once' ? 1 : (unitWord(words) ?? factorValue(words));
};

/** "The parabola cuts the x-axis at x = -1 and x = 3", "meets the y-axis at y = 1", "crosses the x-axis twice". */
export const axisCrossings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start } = sentence;
  if (!mayMatch(text, verb) || curvesOf(world).length === 0) return [];
  const judge = (
    match: RegExpExecArray,
    subject: Span,
    fits: (curve: Curve) => boolean | undefined,
    actual: (curve: Curve) => string,
  ): Finding[] => {
    const curves = curvesMeant(sentence, world, subject);
    const oks = curves.map(fits);
    const ok = oks.includes(true) ? true : oks.includes(undefined) ? undefined : false;
    if (curves.length === 0 || isDenied.test(text.slice(...subject))) return [];
    const found = { start: start + match.index, end: start + match.index + match[0].length };
    const facts = curves.flatMap((curve) => curve.facts);
    return [{ ...found, ok, stated: match[0], actual: curves.map(actual).join('; '), facts, plain: true }];
  };
  return [
    ...allMatches(text, after).flatMap((match) => judge(match, subjectOf(text, match), fitsAt(match), shownAt(match))),
    ...allMatches(text, ahead).flatMap((match) => {
      const from = match.index + match[0].indexOf(match.groups?.['subject'] ?? '');
      return judge(match, [from, match.index + match[0].length], fitsAt(match), shownAt(match));
    }),
    ...allMatches(text, times).flatMap((match): Finding[] => {
      const n = timesIn(match);
      if (n === undefined || !isAlong(match)) return [];
      const count = (curve: Curve): number => zerosOf(curve).length;
      return judge(
        match,
        subjectOf(text, match),
        (curve) => count(curve) === n,
        (curve) => String(count(curve)),
      );
    }),
  ];
};
