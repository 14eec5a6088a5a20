import type { Finding } from '../mention.js';
import { CURVE, NUMBER, PANEL, type Coded } from './coded.js';
import { alongX, type Line } from './lines.js';
import { foundIn, joined } from './said.js';
import { isIn, unit, type Scope } from './scope.js';

const noun = '(?: (?:arm|group|patients|cohort|curve|variant|version|condition|treatment|baseline|model))*';
const opening =
  /\bmedian (?:[\p{L}-]+ ){0,4}?(?:survival|time|duration|latency|delay|age|value|load|size|lifetime|follow-up|length)s?\b|\b(?:the|their|its) medians?\b(?! of\b)/gu;
const amount = `(?:about |around |roughly |approximately |only |just |nearly |almost |some )*(?<n>${NUMBER})${unit}`;
const owner = `(?:(?:in|with|for|under|on|at|among|of) )?(?:the |those |patients |on |in |treated with )*(?<a>${CURVE})${noun}`;
const pairs = new RegExp(`${amount} ${owner}(?: in (?:the )?(?<p>${PANEL}))?`, 'gu');
const single = new RegExp(
  `(?:of|for|in|with) (?:the )?(?<a>${CURVE})${noun} (?:is|was|are|were|lies at|amounts to|amounted to) ${amount} in (?:the )?(?<p>${PANEL})|(?:of|for|in|with) (?:the )?(?<b>${CURVE})${noun} (?:is|was|lies at|amounted to|amounts to) ${amount.replace('<n>', '<m>')}`,
  'gu',
);

const within = new RegExp(`^(?: (?:months|weeks|days|years))? in (?:the )?(${PANEL})`, 'u');
const further = new RegExp(
  `^(?: in (?:the )?${PANEL})?(?: \\p{L}+)?,? (?:and|but) (?:was )?${amount} in (?:the )?(?<p>${PANEL})`,
  'u',
);

/** Shares of what is left, or of what is done, from 0 to 1: half of it is the median. */
const isShare = ({ points, measure }: Line): number | undefined => {
  const ys = points.map(([, y]) => y);
  const [first, last] = [ys[0] ?? 0, ys.at(-1) ?? 0];
  const falls = ys.every((y, at) => y <= (ys[at - 1] ?? Infinity));
  const rises = ys.every((y, at) => y >= (ys[at - 1] ?? -Infinity));
  const top = Math.max(first, last);
  const whole = top > 1.5 ? 100 : 1;
  const title = measure.title?.printed ?? measure.noun;
  if (!(falls && Math.abs(first - whole) < whole * 0.02) && !(rises && first < whole * 0.1 && last > whole * 0.9))
    return undefined;
  return /surviv|probab|fraction|proportion|share|cumulative|cdf|percent|alive|free/i.test(title)
    ? whole / 2
    : undefined;
};

/** From where to where half is passed. */
const medianOf = (line: Line): readonly [number, number] | undefined => {
  const half = isShare(line);
  if (half === undefined) return undefined;
  const falls = (line.points[0]?.[1] ?? 0) > half;
  const at = line.points.findIndex(([, y]) => (falls ? y <= half : y >= half));
  const [before, after] = [line.points[at - 1], line.points[at]];
  return before && after ? [before[0], after[0]] : undefined;
};

const judge = (line: Line, stated: number): boolean | undefined => {
  const half = isShare(line);
  if (half === undefined) return undefined;
  const range = medianOf(line);
  if (!range) return false;
  const [from, to, at] = [alongX(line, range[0]), alongX(line, range[1]), alongX(line, stated)];
  const off = Math.max(from - at, at - to, 0);
  // Where a step falls, it falls: the place before is not the median.
  if (line.isStep && stated === range[1]) return true;
  return off <= 0.02 ? true : off >= 0.06 ? false : undefined;
};

/** "Median survival was 26 months in the treatment arm and 14 months with placebo". */
export const medianTimes = (coded: Coded): Finding[] => {
  const [said] = coded.text.matchAll(opening);
  if (!said || /\bnot\b|n['’]t\b|\b(?:difference|gap|longer|shorter|by)\b/.test(coded.text)) return [];
  const rest = coded.text.slice(said.index);
  const found = (match: RegExpExecArray, curve: string, sign: string): Finding[] => {
    const at = said.index + match.index;
    const before = [...coded.text.slice(0, at).matchAll(new RegExp(PANEL, 'g'))].at(-1)?.[0];
    const after = within.exec(rest.slice(match.index + match[0].length))?.[1];
    const panels = coded.panels.get(match.groups?.['p'] ?? after ?? before ?? '');
    const scope: Scope = panels ? { panels } : {};
    const lines = (coded.curves.get(curve) ?? []).filter((line) => isIn(line, scope));
    const number = coded.numbers.get(sign);
    if (!number || number.unit !== 'plain') return [];
    const ok = joined(
      lines.map((line) => judge(line, number.value)),
      scope,
    );
    if (ok === undefined) return [];
    const shown = lines.map((line) => medianOf(line)?.[1] ?? 'not reached').join('; ');
    return [foundIn({ match: { index: at, 0: match[0] }, coded }, ok, shown, lines)];
  };
  const signs = ({ groups }: RegExpExecArray): readonly [string, string] => [
    groups?.['a'] ?? groups?.['b'] ?? '',
    groups?.['n'] ?? groups?.['m'] ?? '',
  ];
  return [...rest.matchAll(pairs), ...rest.matchAll(single)].flatMap((match) => {
    const from = match.index + match[0].length;
    // "24 months in the discovery cohort and 42 months in the validation cohort": of the same group.
    const next = further.exec(rest.slice(from));
    const more = next ? found(Object.assign(next, { index: from }), signs(match)[0], next.groups?.['n'] ?? '') : [];
    return [...found(match, ...signs(match)), ...more];
  });
};
