import { oncePer } from '../once-per.js';
import { binEdges } from './bins.js';
import { nameOver, type Mention } from './mention.js';
import type { Sentence } from './scan.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

interface Counted {
  /** Each whole number with the label of the bin that it alone lies in. */
  readonly labels: ReadonlyMap<number, string>;
  readonly nouns: ReadonlySet<string>;
}

/** Bins of which each holds one whole number, as those of letters in a word or of goals in a match. */
const countedBy = oncePer(({ plots }: World): Counted | undefined => {
  const [plot, ...others] = plots.filter(({ form }) => form === 'histogram');
  const bins = plot && others.length === 0 ? (binEdges(plot) ?? []) : [];
  const isUnit = bins.every(
    ({ low, high }) => Math.abs(high - low - 1) < 0.01 && Math.abs(((low + high) / 2) % 1) < 0.01,
  );
  if (!plot || bins.length < 3 || !isUnit) return undefined;
  const title = plot.category?.title?.noun ?? '';
  return {
    labels: new Map(bins.map(({ low, high, row }) => [Math.round((low + high) / 2), row.category ?? ''])),
    nouns: new Set(labelKey(title).filter((word) => word.length > 2 && !/^(?:number|count|per|each|the)$/.test(word))),
  };
});

const bounding = /^(?:between|than|least|most|to|from|and|or|over|under|above|below|through|until|beyond|exceed\w*)$/;

/** "three letters", "those with six": one bin of a histogram that counts in whole numbers. */
export const integerBinAt = ({ mentions, tokens }: Sentence, index: number, world: World): Mention | undefined => {
  const mention = mentions[index];
  if (mention?.type !== 'number' || mention.unit !== 'plain' || mention.precision !== 'plain') return undefined;
  const counted = countedBy(world);
  const label = counted?.labels.get(mention.value);
  if (!counted || label === undefined) return undefined;
  const isNoun = (at: number): boolean => counted.nouns.has(tokens[at]?.norm ?? '');
  const hyphen = /^[-‐–]$/.test(tokens[mention.to]?.text ?? '') ? 1 : 0;
  const noun = mention.to + hyphen;
  const [before, after] = [tokens[mention.from - 1]?.lower ?? '', tokens[noun + 1]?.lower ?? ''];
  const isTold = isNoun(noun);
  // "Seven letters are more frequent than six": the noun is said once.
  const isMeant =
    /^(?:with|of|have|has|having|than|for|at)$/.test(before) &&
    !/^(?:NOUN|PROPN|ADJ|SYM)$/.test(tokens[mention.to]?.pos ?? '') &&
    tokens[mention.to]?.text !== '%' &&
    tokens.some((_, at) => at < mention.from && isNoun(at) && tokens[at - 1]?.pos === 'NUM');
  const isBound =
    (bounding.test(before) && !(before === 'than' && isMeant)) || /^(?:or|to|and)$/.test(isTold ? after : '');
  if ((!isTold && !isMeant) || isBound) return undefined;
  const last = isTold ? tokens[noun] : undefined;
  return nameOver(
    {
      from: mention.from,
      to: last ? noun + 1 : mention.to,
      start: mention.start,
      end: last?.end ?? mention.end,
    },
    [{ role: 'category', label }],
  );
};
