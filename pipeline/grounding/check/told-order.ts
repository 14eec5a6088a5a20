import { firstMatch } from '../all-matches.js';
import { nameOver, type Finding, type Mention } from './mention.js';
import { dimensionOf, factsOfRows, matchesRow, nameOf, type Valued } from './query.js';
import { scoped } from './ranking.js';
import type { Sentence } from './scan.js';
import { isUpsideDown } from './upside-down.js';
import type { World } from './world.js';

const most = 'highest|largest|biggest|greatest|most|tallest|longest|strongest|fastest|heaviest|richest|best|first|top';
const least = 'lowest|smallest|least|fewest|shortest|weakest|slowest|lightest|poorest|worst|last|bottom';
const cue = new RegExp(
  `\\bfrom (?:the )?(?:(?<down>${most})|(?<up>${least}))(?: [\\p{L}-]+)? to (?:the )?(?:${most}|${least})\\b|\\bin (?:(?<falling>descending|decreasing)|(?<rising>ascending|increasing)) order\\b`,
  'iu',
);
/** What is good or comes first, the figure may show by large numbers or by small ones. */
const isJudged = /\b(?:best|worst|first|last|top|bottom|fastest|slowest)\b/i;
const lead = /^[^.;]{0,60}?(?::| is| are| gives| reads| runs| goes| yields|,)(?: the order is)? (?:the )?$/iu;
const link = /^(?: \([^()]{1,20}\))?(?:,? and |, (?:and |then )?(?:the )?|, followed by |; | > | < | ≥ )(?:the )?$/iu;

/** "From top to bottom the bars are Walk, Tram and Train": how they stand, and not how much they have. */
const isPlace = /^from (?:the )?(?:top|bottom|first|last) to (?:the )?(?:top|bottom|first|last)$/i;

/** Names one after the other, behind the words that tell how they are ordered. */
const listBehind = ({ text, start, mentions }: Sentence, end: number, world: World): readonly Mention[] => {
  const names = mentions.filter((one) => one.type === 'name' && one.start - start >= end && dimensionOf(world, one));
  const [first] = names;
  if (!first || !lead.test(text.slice(end, first.start - start))) return [];
  const gapAfter = (one: Mention, index: number): string =>
    text.slice(one.end - start, (names[index + 1]?.start ?? start + text.length) - start);
  const cut = names.findIndex((one, index) => !link.test(gapAfter(one, index)));
  return names.slice(0, cut + 1).filter((one) => dimensionOf(world, one) === dimensionOf(world, first));
};

/** "The order from highest to lowest is A, B, C": each of the names has less than the one before. */
export const orderFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  const match = firstMatch(text, cue);
  if (!match || isPlace.test(match[0]) || world.plots.length === 0) return [];
  const end = match.index + match[0].length;
  const list = listBehind(sentence, end, world);
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || list.length < 3 || /\b(?:not|never)\b|n['’]t\b/i.test(text)) return [];
  // "In 2023 the order is …": where it is so.
  const places = mentions.filter(
    (one) => one.type === 'name' && !list.includes(one) && dimensionOf(world, one) !== undefined,
  );
  const rows = list.map((name): Valued | undefined => {
    const [own, ...others] = scoped(world, [...places, nameOver(name, name.type === 'name' ? name.refs : [])]).filter(
      (row) => matchesRow(row, name),
    );
    return others.length === 0 ? own : undefined;
  });
  const known = rows.filter((row) => row !== undefined);
  if (known.length < list.length) return [];
  const sign = match.groups?.['down'] !== undefined || match.groups?.['falling'] !== undefined ? -1 : 1;
  const goes = (way: number): boolean =>
    known.every(({ value }, at) => at === 0 || (value - (known[at - 1]?.value ?? value)) * way >= 0);
  const ok = goes(sign) || ((isJudged.test(match[0]) || isUpsideDown(world)) && goes(-sign));
  return [
    {
      start: start + match.index,
      end: last.end,
      ok,
      stated: text.slice(first.start - start, last.end - start),
      actual: known.map((row) => `${nameOf(row)}: ${row.value}`).join('; '),
      facts: factsOfRows(world, known),
      plain: true,
    },
  ];
};
