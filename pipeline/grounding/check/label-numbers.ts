import { escaped } from '../language/escaped.js';
import { oncePer } from '../once-per.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

interface Stated {
  readonly key: string;
  readonly value: number;
  readonly decimals: number;
}

const pattern = /([\p{L}][\p{L}\p{N}₀-₉²]*) ?[=≈:] ?([-−]?\d+(?:\.\d+)?)/gu;

/** What a label says of itself: "ResNet-50 (AUC = 0.93)". */
const statedIn = (label: string): Stated[] =>
  [...label.matchAll(pattern)].map(([, key = '', digits = '']) => ({
    key: key.toLowerCase(),
    value: Number(digits.replace('−', '-')),
    decimals: digits.split('.')[1]?.length ?? 0,
  }));

/** Of each label that has such numbers, what they are; only where several labels tell the same quantity. */
const statedBy = oncePer((world: World): ReadonlyMap<string, readonly Stated[]> => {
  const labels = new Set(
    world.reading.plots.flatMap(({ series, category }) => [...(series?.labels ?? []), ...(category?.labels ?? [])]),
  );
  const all = new Map([...labels].map((label) => [label, statedIn(label)] as const));
  const count = (key: string): number => [...all.values()].filter((list) => list.some((one) => one.key === key)).length;
  return new Map(
    [...all].flatMap(([label, list]) => {
      const own = list.filter(({ key }) => count(key) > 1);
      return own.length > 0 ? [[label, own] as const] : [];
    }),
  );
});

const verbs =
  '(?:,|:|\\(|is|has|had|attains?|attained|achieves?|achieved|reaches|reached|gets?|got|yields?|with|at|only|just|about|comes to|follows with|an?|the|of|=)';
const spelled: Readonly<Record<string, string>> = { auc: 'auc|area under the (?:roc |precision-recall )?curve|auroc' };

/** "ResNet-50 reaches an AUC of 0.98, DenseNet 0.86": held against what the labels themselves say. */
export const labelNumbers = ({ text, start, mentions }: Sentence, world: World): Finding[] => {
  const stated = statedBy(world);
  if (stated.size === 0) return [];
  const keys = [...new Set([...stated.values()].flatMap((list) => list.map(({ key }) => key)))].filter((key) =>
    new RegExp(`(?<![\\p{L}])(?:${spelled[key] ?? escaped(key)})(?![\\p{L}])`, 'iu').test(text),
  );
  const [key, ...others] = keys;
  if (
    key === undefined ||
    others.length > 0 ||
    /\b(?:not|by|difference|gap|higher|lower|more|less|between)\b|n['’]t\b/i.test(text)
  )
    return [];
  const link = new RegExp(`^ ?(?:${verbs} ?|(?:${spelled[key] ?? escaped(key)}) ?)*$`, 'iu');
  const names = mentions.filter((one) => one.type === 'name' && one.refs.some(({ label }) => stated.has(label)));
  const numbers = mentions.filter((one): one is Mention & MentionOf<'number'> => one.type === 'number' && !one.inWords);
  return names.flatMap((name, index): Finding[] => {
    const next = names[index + 1]?.start ?? Infinity;
    const number = numbers.find((one) => one.start >= name.end && one.start < next);
    if (!number || name.type !== 'name') return [];
    const gap = text
      .slice(name.end - start, number.start - start)
      .replace(/^ (?:regression|model|classifier|curve|arm|group|patients)\b/, '');
    if (!link.test(gap)) return [];
    const own = name.refs.flatMap(({ label }) => stated.get(label) ?? []).find((one) => one.key === key);
    if (!own) return [];
    const scale = number.unit === 'percent' && Math.abs(own.value) <= 1 ? 0.01 : 1;
    const slack = Math.max(number.rounding * scale, 0.5 * 10 ** -own.decimals) + 1e-9;
    const ok = Math.abs(number.value * scale - own.value) <= slack;
    return [
      {
        start: name.start,
        end: number.end,
        ok,
        stated: number.value,
        actual: own.value,
        facts: [],
        plain: true,
      },
    ];
  });
};
