import { allMatches } from '../../all-matches.js';
import type { Finding } from '../mention.js';
import { amount, amountOf, curvesNear, finding, slack, valueAt, type Told } from './cumulative-curves.js';

const crossing = new RegExp(
  `\\b(?:cross(?:es|ed|ing)?|reach(?:es|ed|ing)?|pass(?:es|ed)?|attains?|hits?|gets? to|rises? to|climbs? to) (?:the |a )?(?:(?:[\\p{L}-]+ ){0,3}?(?:level|value|proportion|share|probability|height|line|mark)s? (?:of )?)?(?:about |around |roughly )?(?:(\\d+(?:\\.\\d+)?) ?(%|percent)?|(half|median))(?: (?:level|line|mark|point|value))?,? (?:at|by|after|around|near) (?:x ?= ?)?(?:a \\w+ (?:\\w+ )?of )?(?:about |around |roughly |approximately )?${amount}\\b(?! ?(?:%|percent))`,
  'giu',
);

/** "The curve crosses 0.5 at 18 minutes": where it gets so far. */
export const crossingFindings = (told: Told): Finding[] =>
  allMatches(told.sentence.text, crossing).flatMap((match) => {
    const [, digits, percent, word, at = ''] = match;
    const level =
      word !== undefined ? told.whole / 2 : Number(digits) * (percent !== undefined && told.whole === 1 ? 0.01 : 1);
    if (level <= 0 || level > told.whole * 1.001) return [];
    const curves = curvesNear(told, match.index + match[0].length);
    const ats = curves.map((curve) => valueAt(curve, level) ?? 0);
    const stated = amountOf(at);
    const ok = curves.some((curve, index) => {
      const place = ats[index] ?? 0;
      const [before, next] = [
        curve.points.findLast(({ x }) => x < place)?.x,
        curve.points.find(({ x }) => x > place)?.x,
      ];
      return stated >= Math.min(place, before ?? place) - slack(told) && stated <= (next ?? place) + slack(told);
    });
    return [finding(told, match.index, match[0], ok, ats.join('; '), curves)];
  });
