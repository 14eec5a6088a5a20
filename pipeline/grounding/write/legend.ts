import type { Legend, LegendEntry } from '../../../renderers/scene.js';
import { colourName } from '../language/colour.js';
import { parseTitle } from '../language/title.js';
import { listOf } from '../language/list.js';
import { countWord } from '../language/number.js';
import { isContour } from '../reading/field.js';
import { legendColour, lookOf, looksByName } from '../reading/looks.js';
import { markNoun } from '../reading/figure-name.js';
import type { Plot } from '../reading/reading.js';
import type { Context, PlotContext } from './context.js';
import { named, parts, quoted } from './phrases.js';
import { said, sentence, type Said } from './said.js';

const entryLook = (entry: LegendEntry, background: string): string | undefined => {
  const colour = legendColour(entry, background);
  return colour ? colourName(colour) : undefined;
};

/** Colours tell the parts apart only if a reader has different names for them. */
const distinctColours = (names: readonly (string | undefined)[]): boolean =>
  names.every((name) => name !== undefined) && new Set(names).size === names.length;

/** Numbers may be names: 1931 in blue and 1932 in orange. */
const isOfNames = ({ kind, scale, entries }: Legend): boolean =>
  kind === 'symbols' && (scale === 'ordinal' || scale === 'identity') && entries.length <= 20;

/** Each legend: its title, and what its entries look like. */
export const legendSentences = ({ reading, book }: Context): Said[] =>
  reading.legends.flatMap((legend) => {
    const title = legend.title ? ` ${quoted(legend.title)}` : '';
    const facts = [book.find('legend-title', legend.id), ...book.all('legend-entry', legend.channels.join('+'))];
    const by = legend.channels.includes('color') ? 'colour' : (legend.channels[0] ?? 'symbol');
    if (legend.kind === 'gradient' || (typeof legend.domain[0] === 'number' && !isOfNames(legend))) {
      const labels = legend.entries.map((entry) => entry.label).filter(Boolean);
      if (labels.length < 2) return [];
      const noun = legend.title ? parseTitle(legend.title).noun : '';
      const size =
        by === 'size' && noun.length > 2 ? [sentence(said(`the size of each point stands for ${noun}`))] : [];
      return [
        ...size,
        sentence(
          said(`the ${by} legend${title} runs from ${labels[0] ?? ''} to ${labels[labels.length - 1] ?? ''}`, facts),
        ),
      ];
    }
    const looks = legend.entries.map((entry) => entryLook(entry, reading.scene.background));
    if (legend.entries.length > 20)
      return [sentence(said(`a legend${title} lists ${countWord(legend.entries.length)} entries`, facts))];
    const showLooks = legend.channels.includes('color') && distinctColours(looks);
    const entries = legend.entries.map((entry, index) =>
      showLooks ? `${named(entry.label)} (${looks[index] ?? ''})` : named(entry.label),
    );
    return entries.length === 0 ? [] : [sentence(said(`the legend${title} lists ${listOf(entries)}`, facts))];
  });

/** "Colour distinguishes three origins: Europe (blue), Japan (orange) and USA (red)". */
export const seriesSentence = ({ plot, book, random }: PlotContext): Said | undefined => {
  if (!plot.series || plot.series.labels.length < 2 || plot.series.labels.length > 12 || isContour(plot))
    return undefined;
  const looks = looksByName(plot, 'series');
  const names = plot.series.labels.map((label) =>
    looks.get(label)?.colours.length === 1 ? colourName(looks.get(label)?.colours[0] ?? '') : undefined,
  );
  const facts = [
    book.find('count', 'series', plot.id),
    ...plot.series.labels.flatMap((label) => book.all('colour', label, plot.id)),
  ];
  if (!distinctColours(names))
    return sentence(
      said(`there are ${parts(plot.series, 'series')}: ${listOf(plot.series.labels.map(named))}`, facts.slice(0, 1)),
    );
  const entries = plot.series.labels.map((label, index) => `${named(label)} (${names[index] ?? ''})`);
  return sentence(
    said(
      random.chance(0.5)
        ? `colour distinguishes ${parts(plot.series, 'series')}: ${listOf(entries)}`
        : `there are ${parts(plot.series, 'series')}, told apart by colour: ${listOf(entries)}`,
      facts,
    ),
  );
};

/** The one colour that all marks of a plot share. */
export const commonColour = (plot: Plot): string | undefined => {
  const names = new Set(lookOf(plot.elements).colours.map(colourName));
  const [name] = names;
  return names.size === 1 && plot.kind !== 'text' && plot.elements.length > 0 ? name : undefined;
};

export const commonColourFact = ({ plot, book }: PlotContext): string | undefined =>
  book.find('colour', markNoun(plot), plot.id);
