import { allMatches } from '../all-matches.js';
import type { Axis } from '../../../renderers/scene.js';
import { isQuantitative } from '../reading/division.js';
import { axisFacts } from './axis-extent.js';
import type { Clause } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention } from './mention.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

/** The words along an axis of names, in the order in which they are drawn. */
const labelsOf = (axis: Axis): readonly string[] => {
  const domain = axis.domain.filter((value) => typeof value === 'string');
  if (domain.length > 1 && domain.length === axis.domain.length) return domain;
  return axis.ticks.map(({ label }) => label).filter((label) => label !== '');
};

const isNumber = (label: string): boolean => /^[-−]?[\d.,:%]+$/.test(label);

const kindWord =
  /\b(categorical|nominal|qualitative|quantitative|numerical|numeric|continuous)(?: (?:and )?\w+)? (?:scale|axis)\b/i;

/** "a categorical scale", "a quantitative axis", held against what stands along it. */
const kindFinding = (clause: Clause, span: Span, axes: readonly Axis[], world: World): Finding[] => {
  const { sentence } = clause;
  const [start, end] = ends(clause, span);
  const found = kindWord.exec(sentence.text.slice(start, end));
  if (!found?.[1]) return [];
  const named = /^[cnq](?!.*(?:nti|nu|umeric))/i.test(found[1]);
  const isOfNames = (axis: Axis): boolean => !isQuantitative(axis) && labelsOf(axis).some((label) => !isNumber(label));
  const isOfNumbers = (axis: Axis): boolean =>
    isQuantitative(axis) && axis.ticks.every(({ label }) => label === '' || /^[-−]?[\d.,]+\W?$/.test(label));
  const fits = axes.some(named ? isOfNames : isOfNumbers);
  const otherwise = axes.every(named ? isOfNumbers : isOfNames);
  if (!fits && !otherwise) return [];
  const at = sentence.start + start + found.index;
  return [
    {
      start: at,
      end: at + found[0].length,
      ok: fits,
      stated: found[1].toLowerCase(),
      actual: axes[0]?.scale ?? null,
      facts: axisFacts(axes[0], world, 'axis-scale'),
    },
  ];
};

interface Span {
  readonly from: number;
  readonly to: number;
}

const ends = ({ sentence: { tokens, start, text } }: Clause, { from, to }: Span): readonly [number, number] => [
  (tokens[from]?.start ?? start) - start,
  (tokens[to - 1]?.end ?? start + text.length) - start,
];

/** Words before a name, or behind it, that put it at an end of the axis. */
const leads = /\b(?:start(?:s|ing)?|begin(?:s|ning)?|end(?:s|ing)?|finish(?:es|ing)?) (?:with|at|from|in|on) $/i;
const follows =
  /^ (?:on|at) (?:the )?(?:one|other|left|right|top|bottom|first|last|far) (?:end|side|hand)\b|^ (?:on|at) the other\b/i;

/** "starting with Finland and ending at Spain", "with Finland on one end and Spain at the other", "from A to B". */
const placeFindings = (clause: Clause, span: Span, axes: readonly Axis[], world: World): Finding[] => {
  const [axis] = axes.filter((one) => !isQuantitative(one) && labelsOf(one).some((label) => !isNumber(label)));
  if (!axis) return [];
  const labels = labelsOf(axis).map((label) => labelKey(label).join(' '));
  const { sentence } = clause;
  const isEnd = (label: string): boolean => {
    const at = labels.indexOf(labelKey(label).join(' '));
    return at === 0 || at === labels.length - 1;
  };
  const range = /\b(?:scale|axis) (?:ranging |going |running |spanning )?from $/i;
  return sentence.mentions.flatMap((mention: Mention) => {
    if (mention.type !== 'name' || mention.from < span.from || mention.to > span.to) return [];
    const own = mention.refs.filter(({ label }) => labels.includes(labelKey(label).join(' ')));
    if (own.length === 0) return [];
    const before = sentence.text.slice(0, mention.start - sentence.start);
    const after = sentence.text.slice(mention.end - sentence.start);
    if (!leads.test(before) && !follows.test(after) && !range.test(before)) return [];
    return [
      finding(
        [mention],
        own.some(({ label }) => isEnd(label)),
        own[0]?.label ?? '',
        `${labelsOf(axis)[0]} to ${labelsOf(axis).at(-1)}`,
        axisFacts(axis, world, 'axis-ticks'),
      ),
    ];
  });
};

/** "that starts with Boston Bruins and ends with Montreal Canadiens": written as names are, and at no place of the axis. */
const unknownEnds = (clause: Clause, span: Span, axes: readonly Axis[], world: World): Finding[] => {
  const [axis] = axes.filter((one) => !isQuantitative(one) && labelsOf(one).some((label) => !isNumber(label)));
  if (!axis) return [];
  const { sentence } = clause;
  const [from, to] = ends(clause, span);
  const labels = labelsOf(axis).map((label) => labelKey(label).join(' '));
  return allMatches(sentence.text.slice(from, to), endName).flatMap((match) => {
    const name = match[1] ?? '';
    const key = labelKey(name).join(' ');
    const start = sentence.start + from + match.index + match[0].length - name.length;
    const isKnown =
      labels.some((label) => ` ${label} `.includes(` ${key} `) || ` ${key} `.includes(` ${label} `)) ||
      sentence.mentions.some((one) => one.start < start + name.length && one.end > start);
    return isKnown
      ? []
      : [
          {
            start,
            end: start + name.length,
            ok: false,
            stated: name,
            actual: `${labelsOf(axis)[0]} to ${labelsOf(axis).at(-1)}`,
            facts: axisFacts(axis, world, 'axis-ticks'),
          },
        ];
  });
};

const endName =
  /\b(?:start(?:s|ing)?|begin(?:s|ning)?|end(?:s|ing)?|finish(?:es|ing)?) (?:with|at|in|on) (\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|of|de|and(?= \p{Lu})))*)(?=[.,;)]|$| (?:and|on|at)\b)/gu;

const calling = /^(?:label(?:l?ed)?|marked|titled|named|called|entitled)$/;

/** "on the y-axis, labeled Number of tickets": the words that follow, without quotation marks. */
const titleFinding = (clause: Clause, mention: Mention, axes: readonly Axis[], world: World): Finding[] => {
  const { tokens, text, start } = clause.sentence;
  const at = tokens[mention.to]?.text === ',' ? mention.to + 1 : mention.to;
  const first = tokens[at + 1];
  const titled = axes.filter(({ title }) => title);
  if (!calling.test(tokens[at]?.lower ?? '') || !first || !/^\p{Lu}/u.test(first.text) || titled.length === 0)
    return [];
  const rest = tokens.findIndex(({ text: one }, index) => index > at && /^[,.;:]$/.test(one));
  const last = tokens[(rest < 0 ? tokens.length : rest) - 1] ?? first;
  const said = labelKey(text.slice(first.start - start, last.end - start)).filter((word) => word.length > 3);
  if (said.length === 0) return [];
  const shown = titled.map(({ title = '' }) => labelKey(title));
  const overlaps = said.some((word) => shown.some((words) => words.some((own) => own.startsWith(word.slice(0, 5)))));
  return [
    {
      start: first.start,
      end: last.end,
      ok: overlaps,
      stated: text.slice(first.start - start, last.end - start),
      actual: titled[0]?.title ?? null,
      facts: axisFacts(titled[0], world, 'axis-title'),
    },
  ];
};

/** What kind of scale an axis has, what stands at its ends, and what it is called behind a comma. */
export const endFindings = (
  clause: Clause,
  mention: Mention,
  span: Span,
  axes: readonly Axis[],
  world: World,
): Finding[] =>
  [
    ...kindFinding(clause, span, axes, world),
    ...placeFindings(clause, span, axes, world),
    ...unknownEnds(clause, span, axes, world),
    ...titleFinding(clause, mention, axes, world),
  ].map((found) => ({ ...found, firm: true }));
