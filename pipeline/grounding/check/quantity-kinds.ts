import type { Plot } from '../reading/reading.js';
import type { Clause } from './clause.js';
import { saying } from './saying.js';

export type Channel = 'x' | 'y' | 'size';
const channels: readonly Channel[] = ['x', 'y', 'size'];

/** What words tell of, and what the axis that shows it is called. */
const kinds: readonly (readonly [said: RegExp, title: RegExp])[] = [
  [
    /\b(?:outperform\w*|surpass\w*|beats?|(?:more|most|less|least) accurate(?:ly)?|better|best|worse|worst)\b/i,
    /\b(?:accurac(?:y|ies)|scores?|precision|recall|top-?1|m?AP|m?IoU|F1|BLEU|AUC|ratings?)\b/i,
  ],
  [
    /\b(?:fast|slow|quick)(?:er|est)\b/i,
    /\b(?:fps|frames per second|speed|throughput|velocity|km\/h|mph|(?:images|tokens|samples|items)(?:\/| per )s)/i,
  ],
  [
    /\bweigh(?:s|ed)?\b|\b(?:heav|light)i?er than\b/i,
    /\b(?:mass(?:es)?|weights?|kg|kilograms?|tonnes?|tons|grams?)\b|\((?:g|kg|t)\)/i,
  ],
  [
    /\b(?:dens(?:er|est)|(?:more|most|less|least) (?:densely|dense))\b/i,
    /\bdensit(?:y|ies)\b|\bper km²|\bper square\b/i,
  ],
  [
    /\bli(?:v(?:e|es|ed|ing)|ves) (?:\p{L}+ ){0,2}?(?:long|short)(?:er|est)\b|\b(?:long|short)(?:er|est)[- ]lived\b/iu,
    /\b(?:life expectancy|life ?spans?|longevity)\b/i,
  ],
  [
    /\b(?:rich|poor|wealthi)(?:er|est)\b|\b(?:more|most|less|least) (?:wealthy|affluent|prosperous)\b|\b(?:better|best|worse|worst)[- ]paid\b/i,
    /\b(?:GDP|GNI|incomes?|salar(?:y|ies)|wages?|wealth|earnings?)\b/i,
  ],
  [
    /\b(?:cheap|dear|costli|pricie?)(?:er|est)\b|\b(?:more|most|less|least) (?:expensive|affordable|costly)\b/i,
    /\b(?:prices?|costs?|rents?|fees?|fares?)\b/i,
  ],
  [/\bhappi(?:er|est)\b|\b(?:more|most|less|least) (?:satisfied|content|happy)\b/i, /\b(?:happiness|satisfaction)\b/i],
  [/\b(?:hott|warm|cool|cold)(?:er|est)\b/i, /\btemperatures?\b|°C|°F/i],
  [/\b(?:old|young)(?:er|est)\b/i, /\b(?:age|ages|ripening)\b/i],
  [
    /\b(?:near|clos|far?th|furth)(?:er|est) (?:to|from)\b|\bgreate(?:r|st) distance\b|\b(?:far|furth)(?:er|est) (?:out|away)\b/i,
    /\bdistances?\b/i,
  ],
];
/** Axes that show what words such as "slower" or "denser" tell of. */
export const channelsOfKind = (plot: Plot, said: string): readonly Channel[] =>
  kinds.flatMap(([words, title]) =>
    words.test(said) ? channels.filter((channel) => title.test(plot[channel]?.title?.printed ?? '')) : [],
  );

/** "slower", of points with names over an axis of frames per second: what their names are compared by, where one axis shows it. */
export const kindNamed = (plot: Plot, clause: Clause): Channel | 'several' | undefined => {
  if (plot.category?.kind !== 'names') return undefined;
  // "Grel, the richest, falls back to 79": an aside.
  const said = saying(clause).text.replace(/, the \p{L}+est(?: \p{L}+)?(?=,)/giu, '');
  const found = channelsOfKind(plot, said);
  return found.length > 1 ? 'several' : found[0];
};
