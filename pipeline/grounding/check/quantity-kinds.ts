import type { Plot } from '../reading/reading.js';
import type { Clause } from './clause.js';

type Channel = 'x' | 'y' | 'size';
const channels: readonly Channel[] = ['x', 'y', 'size'];

/** What words tell of, and what the axis that shows it is called. */
const kinds: readonly (readonly [said: RegExp, title: RegExp])[] = [
  [
    /\b(?:outperform\w*|surpass\w*|beats?|(?:more|most|less|least) accurate|better|best|worse|worst)\b/i,
    /\b(?:accurac(?:y|ies)|scores?|precision|recall|m?AP|m?IoU|F1|BLEU|AUC|ratings?)\b/i,
  ],
  [
    /\b(?:fast|slow|quick)(?:er|est)\b/i,
    /\b(?:fps|frames per second|speed|throughput|velocity|km\/h|mph|(?:images|tokens|samples|items)(?:\/| per )s)/i,
  ],
  [
    /\bweigh(?:s|ed)?\b|\b(?:heav|light)i?er than\b/i,
    /\b(?:mass(?:es)?|weights?|kg|kilograms?|tonnes?|tons|grams?)\b|\((?:g|kg|t)\)/i,
  ],
];
/** "slower", of points with names over an axis of frames per second: what their names are compared by, where one axis shows it. */
export const kindNamed = (
  plot: Plot,
  { sentence: { text, start, tokens }, from, to }: Clause,
): Channel | 'several' | undefined => {
  if (plot.category?.kind !== 'names') return undefined;
  const said = text.slice((tokens[from]?.start ?? start) - start, (tokens[to - 1]?.end ?? start) - start);
  const found = kinds.flatMap(([words, title]) =>
    words.test(said) ? channels.filter((channel) => title.test(plot[channel]?.title?.printed ?? '')) : [],
  );
  return found.length > 1 ? 'several' : found[0];
};
