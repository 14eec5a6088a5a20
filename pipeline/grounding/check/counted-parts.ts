import { firstMatch } from '../all-matches.js';
import { plural } from '../language/noun.js';
import { parseTitle } from '../language/title.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import { labelKey, normalWord } from './tokenize.js';
import { isSizeOfPieces } from './uncounted.js';
import type { World } from './world.js';

const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const headline = new RegExp(
  `\\b(?:chart|plot|graph|histogram)\\b[^.;]* (?:for|of|across|comparing) (${words.join('|')}|\\d+) (\\p{L}+)(?=[.,;:]|$| \\()`,
  'iu',
);

const ticks = new RegExp(`^There are (${words.join('|')}|\\d+) ticks\\.?$`, 'iu');

/** "There are 22 ticks", of a plot whose marks are ticks. */
const tickFindings = ({ text, start }: Sentence, world: World): Finding[] => {
  const [all, count = ''] = firstMatch(text, ticks) ?? [];
  const shown = world.factsBy('count').filter(({ args }) => args[0] === 'tick');
  if (all === undefined || shown.length === 0) return [];
  const stated = numberOf(count);
  const along = world.reading.scene.axes.map((axis) => axis.ticks.length);
  if (shown.some(({ value }) => value === stated) || along.includes(stated)) return [];
  const ids = shown.map(({ id }) => id);
  return [{ start, end: start + all.length, ok: false, stated, actual: Number(shown[0]?.value), facts: ids }];
};

const numberOf = (word: string): number =>
  words.includes(word.toLowerCase()) ? words.indexOf(word.toLowerCase()) + 2 : Number(word);

/** "a line chart of density against speed for six gases", where the legend "Gas" has four entries. */
export const partCountFindings = (sentence: Sentence, world: World): Finding[] => {
  const match = firstMatch(sentence.text, headline);
  const [all = '', count = '', noun = ''] = match ?? [];
  if (!match) return tickFindings(sentence, world);
  if (isSizeOfPieces(all.slice(0, all.length - `${count} ${noun}`.length))) return [];
  const stated = numberOf(count);
  const isNoun = (title: string | undefined): boolean =>
    title !== undefined &&
    (labelKey(parseTitle(title).noun).join(' ') === normalWord(noun) ||
      plural(parseTitle(title).noun.toLowerCase()) === noun.toLowerCase());
  const counts = [
    ...world.reading.plots.flatMap(({ category, category2, series }) =>
      [category, category2, series].flatMap((one) => (isNoun(one?.title?.printed) ? (one?.labels.length ?? []) : [])),
    ),
    ...world.reading.legends.flatMap(({ title, entries }) => (isNoun(title) ? entries.length : [])),
  ];
  if (counts.length === 0 || counts.includes(stated)) return [];
  const end = sentence.start + match.index + all.length;
  const start = end - `${count} ${noun}`.length;
  return [{ start, end, ok: false, stated, actual: counts[0] ?? null, facts: [] }];
};
