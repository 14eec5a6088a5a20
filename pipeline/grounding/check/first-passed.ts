import { firstMatch } from '../all-matches.js';
import { isEntity } from './clause.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { dimensionOf, factsOfRows } from './query.js';
import type { Sentence } from './scan.js';
import { candidates, spotsOf } from './stretch.js';
import type { World } from './world.js';

const verb = '(?:pass|exceed|surpass|cross|top|reach|hit|break)(?:es|ed|ing)?|broke';
const said = new RegExp(
  String.raw`\bfirst (?:time )?(?:${verb})\b|\b(?:${verb})\b[^.;]*\bfor the first time\b|\btook until\b[^.;]*\b(?:${verb})\b`,
  'iu',
);

/** "It passed 50 million for the first time in 2020", "it took until 2020 to pass 50 million": where it first was as high. */
export const firstPassedFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, mentions } = sentence;
  const match = firstMatch(text, said);
  if (!match || /\b(?:below|under|drop|fall|fell)/i.test(text)) return [];
  const near = mentions.filter(({ start }) => start - sentence.start < match.index + match[0].length + 40);
  const numbers = near.filter(
    (one): one is Mention & MentionOf<'number'> => one.type === 'number' && one.unit !== 'ordinal',
  );
  const named = near.filter(isEntity);
  const places = named.filter((one) => dimensionOf(world, one) === 'category');
  const [number, ...otherNumbers] = numbers;
  const [place, ...otherPlaces] = places;
  if (!number || !place || otherNumbers.length > 0 || otherPlaces.length > 0) return [];
  const [course, ...others] = candidates(
    world,
    named.filter((one) => one !== place),
  );
  const [at] = course ? spotsOf(course, place) : [];
  if (!course || others.length > 0 || at === undefined) return [];
  const { rows, plot } = course;
  const scale = [1, 1e-3, 1e-6].find((by) => {
    const value = number.value * by;
    return plot.measure !== undefined && value <= plot.measure.high * 1.05 && value >= plot.measure.high * 0.02;
  });
  const here = rows[at];
  if (scale === undefined || !here) return [];
  const level = number.value * scale;
  const slack = plot.measure?.tolerance(level) ?? 0;
  const earlier = rows.slice(0, at).find(({ value }) => value > level + slack);
  const ok = here.value >= level - slack && !earlier;
  const [first, last] = [Math.min(number.start, place.start), Math.max(number.end, place.end)];
  return [
    {
      start: first,
      end: last,
      ok,
      stated: text.slice(first - sentence.start, last - sentence.start),
      actual: ok
        ? text.slice(first - sentence.start, last - sentence.start)
        : `${(earlier ?? here).category ?? ''}: ${(earlier ?? here).value}`,
      facts: factsOfRows(world, [earlier ?? here]),
      plain: true,
    },
  ];
};
