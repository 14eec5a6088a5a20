import { dayNames } from '../../language/date.js';
import type { Division } from '../../reading/reading.js';
import type { Clause } from '../clause.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { agrees, hasValue } from '../query.js';
import { mayMatch } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import type { Rule } from '../rule.js';
import type { Token } from '../token.js';
import { labelKey } from '../tokenize.js';
import { isPrinted, type World } from '../world.js';
import { isKnown } from './invented.js';

const denied =
  /\b(?:no|not|never|without|except|excluding|closed|missing|absent|lacks?|left out|neither|nor|other than|\w+n['’]t)\b/i;

const divisionsOf = oncePer((world: World): readonly Division[] =>
  world.plots.flatMap(({ category, category2, series }) =>
    [category, category2, series].filter((one) => one !== undefined).filter(({ kind }) => kind === 'names'),
  ),
);

const invention = (tokens: readonly Token[], from: number, to: number, world: World): Finding => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
  ok: false,
  stated: tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' '),
  actual: divisionsOf(world)[0]?.labels.slice(0, 8).join(', ') ?? null,
  facts: [],
});

const isTaken = (clause: Clause, at: number): boolean =>
  clause.sentence.mentions.some(
    ({ type, from, to }) => (type === 'name' || type === 'date' || type === 'quote') && from <= at && at < to,
  );

const days = dayNames.map((day) => day.toLowerCase());
const anyDay = new RegExp(days.join('|'), 'i');

/** A day of the week that the figure, which names days, does not show. */
const otherDay = (clause: Clause, world: World): Finding[] => {
  const { tokens, text } = clause.sentence;
  if (!mayMatch(text, anyDay)) return [];
  return tokens.slice(clause.from, clause.to).flatMap(({ norm }, index) => {
    const at = clause.from + index;
    if (!days.includes(norm) || isTaken(clause, at) || isPrinted(world, norm)) return [];
    const shown = divisionsOf(world).find(
      ({ labels }) =>
        labels.filter((label) => days.some((day) => day.slice(0, 3) === label.toLowerCase().slice(0, 3))).length >= 3,
    );
    if (!shown || shown.labels.some((label) => label.toLowerCase().slice(0, 3) === norm.slice(0, 3))) return [];
    const found = invention(tokens, at, at + 1, world);
    if (!denied.test(clause.sentence.text)) return [found];
    return /\bno \w+ (?:for|on)\b|\b(?:missing|absent|left out|not shown)\b/i.test(clause.sentence.text)
      ? [{ ...found, ok: true }]
      : [];
  });
};

const joins = /^(?:,|and|or|&)$/;

/** "morning, noon, evening and night" of three times of day: every one of them is named, and one more. */
const extraItem = (clause: Clause, world: World): Finding[] => {
  const { tokens, mentions } = clause.sentence;
  const names = mentions.filter((one): one is Mention & MentionOf<'name'> => one.type === 'name');
  if (names.length < 2) return [];
  const labels = new Set(names.flatMap(({ refs }) => refs.map(({ label }) => label)));
  const whole = divisionsOf(world).some(
    (division) => division.labels.length > 1 && division.labels.every((label) => labels.has(label)),
  );
  if (!whole) return [];
  return tokens.slice(clause.from, clause.to).flatMap((token, index) => {
    const at = clause.from + index;
    if (token.kind !== 'word' || !/NOUN|PROPN/.test(token.pos) || isTaken(clause, at)) return [];
    const before = joins.test(tokens[at - 1]?.lower ?? '') && names.some(({ to }) => to === at - 1);
    const after = joins.test(tokens[at + 1]?.lower ?? '') && names.some(({ from }) => from === at + 2);
    const isLast =
      before && tokens[at - 1]?.lower === 'and' && (tokens[at + 1] === undefined || tokens[at + 1]?.text === '.');
    // "with dashed lines and squares": how it is drawn, and no part.
    if (
      /^(?:squares?|circles?|dots?|triangles?|diamonds?|crosses|stars?|markers?|dashes|lines?|symbols?)$/.test(
        token.lower,
      )
    )
      return [];
    if (!before || !(after || isLast) || isKnown(token.text, world)) return [];
    return [invention(tokens, at, at + 1, world)];
  });
};

const article = /^(?:a|an|one|another|third|fourth|fifth|sixth|extra|additional|further|separate)$/;
const general =
  /^(?:each|every|all|both|comparison|reference|context|clarity|emphasis|example|time|times|period|year|years|day|days|month|months|total|totals|average|mean|median|maximum|minimum|whole|everything|value|values|data|group|groups|category|categories|series|class|kind|type|source|rest|others?|orientation|scale|target|limit|one|ones|which|it|them|these|those|this|that|people|him|her|every|instance|some|most|readers?|place|part|item|row|column|panel|trend|sum|distribution|relation|relationship)$/;

/** The words that name what a mark stands for, from `at` on. */
const phraseAt = (tokens: readonly Token[], at: number): number => {
  let end = at;
  while (end < at + 4 && tokens[end]?.kind === 'word' && /NOUN|PROPN|ADJ/.test(tokens[end]?.pos ?? '')) end += 1;
  return end;
};

const partNouns = new Set(
  'panel subplot facet row column cell layer segment stack ring band bar slice wedge sector line curve box area series entry category group bubble point petal tile spoke axis'.split(
    ' ',
  ),
);

/** Before what a part stands for: most sentences have no such word. */
const naming = /\b(?:for|representing|represents|showing|shows|denotes|depicts|labelled|labeled|called|named)\b/;

/** Where what a part stands for is named: "for X", "labelled X", "stands for X", "that shows X". */
const afterPart = (tokens: readonly Token[], from: number): number | undefined => {
  let at = from;
  if (tokens[at]?.text === ',') at += 1;
  if (/^(?:that|which)$/.test(tokens[at]?.lower ?? '')) at += 1;
  if (/^(?:stands|standing|is|are|stand|labelled|labeled|called|named|drawn|reserved)$/.test(tokens[at]?.lower ?? ''))
    at += 1;
  const last = tokens[at - 1]?.lower ?? '';
  if (/^(?:for|representing|represents|showing|shows|denotes|depicts)$/.test(tokens[at]?.lower ?? '')) at += 1;
  else if (!/^(?:labelled|labeled|called|named)$/.test(last)) return undefined;
  if (/^(?:the|a|an)$/.test(tokens[at]?.lower ?? '')) at += 1;
  return at;
};

/** "a thin band for nuclear power", "a third line, for carbon dioxide", "there is a row for Sunday". */
const unknownPart = (clause: Clause, world: World): Finding[] => {
  const { tokens, mentions } = clause.sentence;
  if (!divisionsOf(world).some(({ labels }) => labels.length > 1) || !mayMatch(clause.sentence.text, naming)) return [];
  const places: number[] = [];
  for (let at = clause.from; at < clause.to; at++) if (partNouns.has(tokens[at]?.lower ?? '')) places.push(at);
  return places.flatMap((from): Finding[] => {
    const begun = tokens.slice(Math.max(clause.from, from - 3), from).some(({ lower }) => article.test(lower));
    const at = begun ? afterPart(tokens, from + 1) : undefined;
    if (at === undefined || at > clause.to) return [];
    const to = phraseAt(tokens, at);
    const words = tokens.slice(at, to);
    if (!words.some(({ pos }) => /NOUN|PROPN/.test(pos)) || words.some(({ lower }) => general.test(lower))) return [];
    if (words.some((_, place) => mentions.some((one) => one.from <= at + place && at + place < one.to))) return [];
    if (words.some(({ text }) => isLike(text, world)) || denied.test(clause.sentence.text)) return [];
    return [invention(tokens, at, to, world)];
  });
};

interface Numbered {
  readonly stem: readonly string[];
  readonly numbers: ReadonlySet<string>;
}

const numberedIn = new WeakMap<World['reading'], readonly Numbered[]>();

/** "Line 1", "Line 2": labels, or the entries of a legend, that differ in their numbers alone, by the words before them. */
const numbered = ({ reading, plots }: World): readonly Numbered[] => {
  const known = numberedIn.get(reading);
  if (known) return known;
  const labels = new Set([
    ...plots.flatMap(({ category, category2, series }) =>
      [category, category2, series].flatMap((one) => (one && one.kind === 'names' ? one.labels : [])),
    ),
    ...reading.legends.flatMap(({ kind, entries }) => (kind === 'symbols' ? entries.map(({ label }) => label) : [])),
  ]);
  const families = new Map<string, Set<string>>();
  for (const label of labels) {
    const [, words = '', digits = ''] = /^(\p{L}[\p{L} ]*\p{L})\s+(\d[\d–-]*)$/u.exec(label) ?? [];
    if (words === '') continue;
    const key = labelKey(words).join(' ');
    families.set(key, (families.get(key) ?? new Set()).add(digits.replace('–', '-')));
  }
  const result = [...families].map(([key, numbers]) => ({ stem: key.split(' '), numbers }));
  numberedIn.set(reading, result);
  return result;
};

/** "a row for Line 4" where there are three lines, "the range 1990–2010" of a range of other years. */
const otherNumber = (clause: Clause, world: World): Finding[] => {
  const { tokens, text, start } = clause.sentence;
  return numbered(world).flatMap(({ stem, numbers }): Finding[] => {
    for (let at = clause.from; at + stem.length < clause.to; at++) {
      if (!stem.every((word, index) => tokens[at + index]?.norm === word)) continue;
      const first = tokens[at + stem.length];
      if (first?.kind !== 'number') continue;
      const said = /^\d+(?:\s?(?:[–-]|to)\s?\d+)?/
        .exec(text.slice(first.start - start))?.[0]
        .replace(/\s?(?:–|-|to)\s?/, '-');
      if (
        said === undefined ||
        numbers.has(said) ||
        ![...numbers].some((one) => one.includes('-') === said.includes('-'))
      )
        continue;
      // "Line 2" of stem "Line" alone: a family of one has no place for others unless it is a range.
      if (numbers.size < 2 && !said.includes('-')) continue;
      const plain = tokens.slice(at, at + stem.length);
      const ok = denied.test(text);
      return [
        {
          start: plain[0]?.start ?? first.start,
          end: first.end,
          ok: ok ? undefined : false,
          stated: `${stem.join(' ')} ${said}`,
          actual: [...numbers].join(', '),
          facts: [],
        },
      ];
    }
    return [];
  });
};

/** Begins as a word of the figure: it may be another form of it. */
const isLike = (word: string, world: World): boolean =>
  isKnown(word, world) ||
  divisionsOf(world).some(({ labels }) =>
    labels.some((label) =>
      label
        .toLowerCase()
        .split(/\s+/)
        .some((other) => other.slice(0, 3) === word.toLowerCase().slice(0, 3)),
    ),
  );

/** "Insurance makes up 5%" of a pie in which no slice, and no few of them together, are so much. */
const otherShare = (clause: Clause, world: World): Finding[] => {
  const plots = world.plots.some(({ form }) => form === 'pie')
    ? world.reading.plots.filter(({ form }) => form === 'pie')
    : [];
  if (plots.length === 0) return [];
  const text = clause.sentence.tokens
    .slice(clause.from, clause.to)
    .map(({ lower }) => lower)
    .join(' ');
  if (!/\b(?:makes? up|made up|accounts? for|accounted for|constitutes?|contributes?|takes? up)\b/.test(text))
    return [];
  if (plots.some(({ rows }) => rows.length > 9) || clause.mentions.some(({ type }) => type === 'date')) return [];
  // Of several pies, any may be meant.
  const pies = plots.map((plot) => {
    const values = plot.rows.filter(hasValue).map(({ value }) => value);
    const whole = values.reduce((sum, value) => sum + value, 0);
    return {
      plot,
      whole,
      sums: values.reduce<number[]>((all, value) => [...all, ...all.map((sum) => sum + value)], [0]),
    };
  });
  return clause.mentions.flatMap((number): Finding[] => {
    if (number.type !== 'number' || number.used || number.unit !== 'percent' || number.precision !== 'plain') return [];
    const fits = pies.some(({ plot, whole, sums }) =>
      sums.some(
        (sum) =>
          Math.abs((sum / whole) * 100 - number.value) <= Math.max(0.6, number.rounding) ||
          agrees(number, sum, plot.measure),
      ),
    );
    if (fits) return [];
    number.used = true;
    return [{ start: number.start, end: number.end, ok: false, stated: `${number.value}%`, actual: null, facts: [] }];
  });
};

/** Parts that the figure names none of: made up, though nothing but the names tells. */
export const namedPartRule: Rule = (clause, world) => [
  ...otherDay(clause, world),
  ...extraItem(clause, world),
  ...unknownPart(clause, world),
  ...otherNumber(clause, world),
  ...otherShare(clause, world),
];
