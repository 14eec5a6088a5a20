import { allMatches } from '../all-matches.js';
import { isEntity } from './clause.js';
import type { Finding, Mention } from './mention.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow, nameOf, type Valued } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const leads =
  /^ (?:also |then |still |clearly )*(?:leads|is (?:best|ahead|strongest|in the lead)|scores (?:best|highest)|performs best|does best|comes (?:out )?first|ranks first|wins) (?:in|on|at|for)(?: the)? $/iu;
const trails =
  /^ (?:also |then |still |clearly )*(?:trails|is (?:worst|weakest|last|the (?:worst|weakest))|scores (?:worst|lowest)|performs worst|does worst|comes (?:out )?last|ranks last) (?:in|on|at|for)(?: the)? $/iu;
const joint = /^(?:,|,? and)(?: in| on| at| for)?(?: the)? ?$/iu;

/** A plot in which each of several series has one value at each of some named places. */
const rowsOf = ({ plots }: World): readonly Valued[] => {
  const [plot, ...more] = plots.filter(({ rows }) => rows.some(hasValue));
  if (!plot || more.length > 0 || (plot.series?.labels.length ?? 0) < 2 || plot.category?.kind !== 'names') return [];
  return plot.arrangement === 'stacked' || plot.form === 'heatmap' || plot.form === 'box'
    ? []
    : plot.rows.filter(hasValue);
};

/** How the values of the others compare with one that is said to be the highest, or the lowest. */
const judge = (rows: readonly Valued[], own: Mention, sign: 1 | -1): boolean | undefined => {
  const mine = rows.filter((row) => matchesRow(row, own));
  const [row] = mine;
  if (!row || mine.length > 1 || rows.length < 2) return undefined;
  const top = rows.reduce((a, b) => ((b.value - a.value) * sign > 0 ? b : a));
  return top.value === row.value
    ? true
    : Math.abs(top.value - row.value) > Math.abs(top.value) * 0.005
      ? false
      : undefined;
};

const isOfCost = ({ plots: [plot] }: World): boolean =>
  /time|error|loss|latency|cost|rank|perplex|delay|duration|wer\b|rmse|miss/i.test(
    plot?.measure?.title?.printed ?? plot?.measure?.noun ?? '',
  );

/** "Model Y leads in Safety and Multilingual": the highest of all series at each of these places. */
const placesLed = ({ text, start, mentions }: Sentence, world: World): Finding[] => {
  const named = mentions.filter(isEntity);
  return named.flatMap((own, index): Finding[] => {
    const first = named[index + 1];
    if (!first || dimensionOf(world, own) !== 'series' || dimensionOf(world, first) !== 'category') return [];
    const between = text.slice(own.end - start, first.start - start);
    const sign = leads.test(between) ? 1 : trails.test(between) ? -1 : undefined;
    if (sign === undefined) return [];
    const rows = rowsOf(world);
    const places = [first];
    for (const one of named.slice(index + 2)) {
      const before = places.at(-1);
      if (
        !before ||
        dimensionOf(world, one) !== 'category' ||
        !joint.test(text.slice(before.end - start, one.start - start))
      )
        break;
      places.push(one);
    }
    const verdicts = places.map((place) =>
      judge(
        rows.filter((row) => matchesRow(row, place)),
        own,
        sign,
      ),
    );
    const ok = verdicts.includes(false) ? false : verdicts.every((one) => one === true) ? true : undefined;
    if (ok === undefined || isOfCost(world)) return [];
    const at = places[Math.max(0, verdicts.indexOf(false))] ?? first;
    const here = rows.filter((row) => matchesRow(row, at));
    const top = here.reduce((a, b) => ((b.value - a.value) * sign > 0 ? b : a));
    return [
      {
        start: own.start,
        end: places.at(-1)?.end ?? first.end,
        ok,
        stated: text.slice(own.start - start, (places.at(-1)?.end ?? first.end) - start),
        actual: `${nameOf(top)}: ${top.value}`,
        facts: factsOfRows(world, [top]),
        plain: true,
      },
    ];
  });
};

const scoped =
  /\b(?:for|in|with|under|after|of) (?:the )?(?<s>\S[^,;.]*?),? (?:the )?(?:(?<high>best|highest|most common|most frequent|largest|easiest|strongest)|(?<low>worst|lowest|least common|rarest|smallest|hardest|weakest)) (?:\p{L}+ )?is (?:the |that of )?$/iu;
const turned =
  /^(?:,)? ?(?:is|are|was|were) (?:by far )?the (?:(?<high>most common|most frequent|largest|commonest)|(?<low>least common|rarest|smallest|least frequent)) (?:error|failure|category|cause|type|class|kind|answer|item|one)s?\b/iu;

/** "For prompt tuning the best task is QNLI", "after fine-tuning, timeouts are the most common error". */
const scopedFindings = ({ text, start, mentions }: Sentence, world: World): Finding[] => {
  const named = mentions.filter(isEntity);
  const [series, ...more] = named.filter((one) => dimensionOf(world, one) === 'series');
  if (!series || more.length > 0 || /\b(?:not|second|except|among|both|either|than)\b|n['’]t\b/iu.test(text)) return [];
  return named.flatMap((place): Finding[] => {
    if (dimensionOf(world, place) !== 'category' || series.end > place.start) return [];
    const before = text.slice(0, place.start - start);
    const match =
      scoped.exec(before) ??
      (/^(?:for|in|with|under|after|of)\b[^;.]*$/i.test(before) ? turned.exec(text.slice(place.end - start)) : null);
    if (!match) return [];
    const rows = rowsOf(world).filter((row) => matchesRow(row, series));
    const mine = rows.find((row) => matchesRow(row, place));
    if (!mine || rows.length < 3) return [];
    const sign = match.groups?.['high'] === undefined ? -1 : 1;
    const isJudged = /best|worst|easiest|hardest/i.test(match[0]);
    if (isJudged && isOfCost(world)) return [];
    const top = rows.reduce((a, b) => (b.value * sign > a.value * sign ? b : a));
    const off = Math.abs(top.value - mine.value);
    const ok = off === 0 ? true : off > Math.abs(top.value) * 0.005 ? false : undefined;
    if (ok === undefined) return [];
    return [
      {
        start: series.start,
        end: place.end,
        ok,
        stated: text.slice(series.start - start, place.end - start),
        actual: `${nameOf(top)}: ${top.value}`,
        facts: factsOfRows(world, [top]),
        plain: true,
      },
    ];
  });
};

const cue =
  /\b(?:leads|best|ahead|strongest|highest|lowest|first|wins|most|least|worst|commonest|rarest|largest|smallest|easiest|hardest|weakest)\b/giu;

/** Who is ahead of all others at some places, and which place is ahead for one of the series. */
export const leaderFindings = (sentence: Sentence, world: World): Finding[] =>
  allMatches(sentence.text, cue).length === 0
    ? []
    : [...placesLed(sentence, world), ...scopedFindings(sentence, world)];
