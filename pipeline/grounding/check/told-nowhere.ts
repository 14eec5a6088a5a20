import { allMatches } from '../all-matches.js';
import { isEntity } from './clause.js';
import { apart, areUnits, findingOf, isAlong, isOfSize, isPlain, otherwise, runs, shows } from './levels-shown.js';
import type { Finding } from './mention.js';
import { agrees, dimensionOf, hasValue, matchesRow, nameOf } from './query.js';
import type { Sentence } from './scan.js';
import { namedFindings } from './told-of-named.js';
import type { World } from './world.js';

const about =
  '(?:(?:about|around|roughly|nearly|almost|approximately|only|just|some|close to|well|a mere|as much as|as (?:high|low) as|an estimated|exactly|over|under|above|below|more than|less than|slightly (?:over|under|above|below|more than|less than)|just (?:over|under|above|below)) )*';
const unit = '(?<unit>(?: (?!in\\b|at\\b|by\\b|on\\b|for\\b|to\\b|and\\b|or\\b|than\\b)[\\p{L}%°€$£/³²·.-]+){0,3}?)';
const span =
  '(?:year|month|week|day|quarter|epoch|hour|age|minute|end of|start of|beginning of|summer of|winter of|spring of|autumn of|early|late|mid) ?';
const place = `(?:in|at|on|for|during|after|as of|by|around)(?: the)? (?:${span})?⟨@(?<at>\\d+)⟩`;
const level =
  '(?:at|to|from|near|with|(?:maximum|minimum|peak|high|low|trough|value|level|record|top|figure|rate|price) of|reach(?:es|ed|ing)?|hits?|hitting|was|is|were|are|stood at|attain(?:s|ed)?|record(?:s|ed)?|had|has)';

/** "peaks at 650 mm in July", "from 19 °C in January to 49 °C in July". */
const placed = new RegExp(
  `\\b(?<level>${level}) ${about}⟨#(?<n>\\d+)⟩${unit} ${place}(?!,? (?:(?:to|and|or|than) )?(?:the )?⟨@)`,
  'giu',
);
const turned =
  '(?:ris(?:es?|en|ing)|rose|climb(?:s|ed|ing)?|grow(?:s|ing|n)?|grew|increas(?:es?|ed|ing)|go(?:es|ing)?|went|gone|mov(?:es?|ed|ing)|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|sinks?|sank|shr[iau]nks?|jump(?:s|ed|ing)?|plung(?:es?|ed|ing)|slid(?:es?)?|improv(?:es?|ed|ing)|cuts?|reduc(?:es?|ed|ing)|chang(?:es?|ed|ing)|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|slip(?:s|ped|ping)?|tumbl(?:es?|ed|ing)|leap(?:s|t|ed|ing)?|deteriorat(?:es?|ed|ing)|accelerat(?:es?|ed|ing)|narrow(?:s|ed|ing)?|expand(?:s|ed|ing)?|rais(?:es?|ed|ing)|lifts?|lifted)';
/** "rose from 25 to 52 TWh". */
const both = new RegExp(
  `\\b${turned}\\b(?:(?! (?:but|while|whereas|and) )[^.;:#]){0,90}?,? from ${about}⟨#(?<a>\\d+)⟩${unit.replace('<unit>', '<own>')}(?: ${place.replace('<at>', '<from>')})? to ${about}⟨#(?<b>\\d+)⟩(?!⟨)(?!-)`,
  'giu',
);

/** The sentence with a sign for each number and for each place along the axis. */
const codedOf = ({ text, start, mentions }: Sentence, world: World): string =>
  mentions
    .map((one, index) => ({ one, index }))
    .toReversed()
    .reduce((line, { one, index }) => {
      const sign =
        one.type === 'number' ? '#' : isEntity(one) && dimensionOf(world, one) === 'category' ? '@' : undefined;
      return sign === undefined
        ? line
        : `${line.slice(0, one.start - start)}⟨${sign}${index}⟩${line.slice(one.end - start)}`;
    }, text);

const clauseBefore = (coded: string, at: number): string =>
  coded
    .slice(0, at)
    .split(/[,;:()]| and | but | while | whereas /)
    .at(-1) ?? '';

/** A value at a place where nothing in the figure has it. */
const placedFindings = (sentence: Sentence, coded: string, world: World): Finding[] =>
  allMatches(coded, placed).flatMap((match): Finding[] => {
    const { n, at } = match.groups ?? {};
    const [number, spot] = [sentence.mentions[Number(n)], sentence.mentions[Number(at)]];
    if (
      number?.type !== 'number' ||
      !spot ||
      !areUnits(match.groups?.['unit'], world) ||
      apart.test(coded.slice(0, match.index)) ||
      otherwise.test(clauseBefore(coded, match.index)) ||
      otherwise.test(match[0].replace(/\bby\b/, ''))
    )
      return [];
    const parts = world.plots.map((plot) => ({ plot, rows: plot.rows.filter((row) => matchesRow(row, spot)) }));
    // "one dip in 2020": so many of what is no unit.
    if (number.inWords && (number.value === 1 || (number.value <= 12 && (match.groups?.['unit'] ?? '') === '')))
      return [];
    const all = parts.flatMap(({ rows }) => rows.filter(hasValue));
    if (all.length === 0 || parts.some(({ plot, rows }) => shows(number, rows, plot)) || !isOfSize(number, world))
      return [];
    return [
      findingOf(
        sentence,
        number.start,
        spot.end,
        all
          .slice(0, 4)
          .map((row) => `${nameOf(row)}: ${row.value}`)
          .join('; '),
      ),
    ];
  });

/** From one value to another, which no course of the figure goes through. */
const bothFindings = (sentence: Sentence, coded: string, world: World): Finding[] =>
  allMatches(coded, both).flatMap((match): Finding[] => {
    const [a, b] = [sentence.mentions[Number(match.groups?.['a'])], sentence.mentions[Number(match.groups?.['b'])]];
    if (
      a?.type !== 'number' ||
      b?.type !== 'number' ||
      otherwise.test(clauseBefore(coded, match.index)) ||
      otherwise.test(match[0].replace(/\bbetween ⟨@\d+⟩ and ⟨@\d+⟩/, ''))
    )
      return [];
    if (
      !isOfSize(a, world) ||
      !isOfSize(b, world) ||
      apart.test(coded.slice(0, match.index)) ||
      (isAlong(a, world) && isAlong(b, world)) ||
      !areUnits(match.groups?.['own'], world)
    )
      return [];
    const fits = runs(world).some(([plot, list]) =>
      list.some((rows) => rows.some((row) => shows(a, [row], plot)) && rows.some((row) => shows(b, [row], plot))),
    );
    // What all places come to together.
    const totals = world.plots.some((plot) => {
      const sums = new Map<string | undefined, number>();
      for (const { category, value = 0 } of plot.rows) sums.set(category, (sums.get(category) ?? 0) + value);
      const list = [...sums.values()];
      return [a, b].every((one) => list.some((sum) => agrees(one, sum, plot.measure)));
    });
    return fits || totals ? [] : [findingOf(sentence, a.start, b.end, 'no course goes so')];
  });

/** A curve of so many points comes through nearly everything, and costs more to search than it tells. */
const mostPoints = 1500;

/** Numbers that the figure shows nowhere where they are told to be. */
export const nowhereFindings = (sentence: Sentence, world: World): Finding[] => {
  if (!isPlain(world) || world.rows.length > mostPoints || !sentence.mentions.some(({ type }) => type === 'number'))
    return [];
  const coded = codedOf(sentence, world);
  return [
    ...placedFindings(sentence, coded, world),
    ...bothFindings(sentence, coded, world),
    ...namedFindings(sentence, world),
  ];
};
