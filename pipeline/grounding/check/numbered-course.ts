import { allMatches, mayMatch } from '../all-matches.js';
import { type Curve, curvesMeant, curvesOf, heightAt } from './curves-meant.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const NUM = '[-−–]?\\d+(?:\\.\\d+)?';
const RISE = '(?:ris(?:es|ing)|increas(?:es|ing)|grow(?:s|ing)|climb(?:s|ing)|goes up|ascend(?:s|ing))';
const FALL =
  '(?:fall(?:s|ing)|decreas(?:es|ing)|drop(?:s|ping)|declin(?:es|ing)|sink(?:s|ing)|goes down|descend(?:s|ing))';
const GO = `(?:(?<rise>${RISE})|${FALL})`;

const cue = /\b(?:x|from)\b/;
const told = new RegExp(
  `\\b${GO}(?: (?:steadily|monotonically|strictly|slowly|steeply|again|first))? (?:(?<side>until|till|up to|as far as|before|after|beyond|from) x ?= ?(?<at>${NUM})|(?:for|where|when) x ?(?<sign>[<>≤≥]) ?(?<bound>${NUM})|(?:from|between) (?:x ?= ?)?(?<low>${NUM}) (?:to|and) (?:x ?= ?)?(?<high>${NUM}))(?<rest>,? (?:and|but|before|then)(?: then)? ${GO.replace('rise', 'next')}(?: again)?(?: (?:afterwards|thereafter|after that|from there(?: on)?|from then on|beyond (?:that|it)|behind it))?)?(?![.\\d]*\\d)`,
  'giu',
);

const number = (digits: string | undefined): number => Number((digits ?? '').replace(/[−–]/, '-'));

/** Whether a curve goes one way over a stretch; undefined where the stretch is not shown. */
const goes = (curve: Curve, low: number, high: number, rises: boolean): boolean | undefined => {
  const [slackX, slackY] = curve.slack;
  const inside = curve.points.filter(([x]) => x >= low - 1e-9 && x <= high + 1e-9).map(([, y]) => y);
  const ends = [low, high].map((x) => heightAt(curve, x)).filter((y) => y !== undefined);
  const ys = [...(ends[0] === undefined ? [] : [ends[0]]), ...inside, ...(ends[1] === undefined ? [] : [ends[1]])];
  if (ys.length < 2 || high - low < slackX) return undefined;
  const steps = ys.slice(1).map((y, index) => (y - (ys[index] ?? y)) * (rises ? 1 : -1));
  const back = steps.reduce((sum, step) => sum + Math.max(0, -step), 0);
  return steps.reduce((sum, step) => sum + step, 0) > 0 && back <= Math.max(slackY, 1e-9);
};

/** "Falls until x = 1 and rises afterwards", "increases for x > 2": how the graph of a function goes on one side of a place. */
export const numberedCourses = (sentence: Sentence, world: World): Finding[] => {
  const { text, start } = sentence;
  if (!mayMatch(text, cue) || curvesOf(world).length === 0) return [];
  return allMatches(text, told).flatMap((match): Finding[] => {
    const groups = match.groups ?? {};
    const from = Math.max(0, ...[',', ';', ' while '].map((sign) => text.lastIndexOf(sign, match.index)));
    if (/\b(?:not|never|n['’]t|if|would)\b/i.test(text.slice(from, match.index))) return [];
    // "as the temperature rises from 10 to 60": along the axis.
    if (/\b(?:as|when|while|with) (?:the )?(?:[\p{L}-]+ ){1,4}$/iu.test(text.slice(from, match.index))) return [];
    const curves = curvesMeant(sentence, world, [from, match.index]);
    const oks = curves.map((curve) => {
      const [first, last] = [curve.points[0]?.[0] ?? 0, curve.points.at(-1)?.[0] ?? 0];
      const at = number(groups['at'] ?? groups['bound']);
      const isBefore =
        /^(?:until|till|up to|as far as|before)$/i.test(groups['side'] ?? '') || /[<≤]/.test(groups['sign'] ?? '');
      const [low, high] =
        groups['low'] === undefined
          ? isBefore
            ? [first, at]
            : [at, last]
          : [number(groups['low']), number(groups['high'])];
      const one = goes(curve, low, high, groups['rise'] !== undefined);
      if (groups['rest'] === undefined) return one;
      const other =
        isBefore || groups['low'] !== undefined
          ? goes(curve, high, last, groups['next'] !== undefined)
          : goes(curve, first, low, groups['next'] !== undefined);
      return one === false || other === false ? false : one === undefined || other === undefined ? undefined : true;
    });
    const ok = oks.includes(true) ? true : oks.includes(undefined) || oks.length === 0 ? undefined : false;
    if (ok === undefined) return [];
    return [
      {
        start: start + match.index,
        end: start + match.index + match[0].length,
        ok,
        stated: match[0],
        actual: null,
        facts: curves.flatMap(({ facts }) => facts),
        plain: true,
      },
    ];
  });
};
