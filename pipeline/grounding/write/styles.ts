import { isQuantitative } from '../reading/division.js';
import { isCountable } from '../reading/field.js';
import { figureName, plotName } from '../reading/figure-name.js';
import { axisOf } from '../reading/lookup.js';
import { countWord } from '../language/number.js';
import { listOf } from '../language/list.js';
import { quantity, withArticle } from '../language/noun.js';
import { axesBrief, axesSentences } from './axes.js';
import type { PlotContext } from './context.js';
import { rampSentence, spaceAxesSentence } from './field.js';
import { figurePhrase, headline } from './headline.js';
import { highlight, markCount, tail } from './highlight.js';
import { commonColour, commonColourFact, legendSentences, seriesSentence } from './legend.js';
import { otherSentences } from './others.js';
import { isUniform, panelSentences } from './panels.js';
import { isParallel, parallelAxes, parallelEnds } from './parallel.js';
import { quoted } from './phrases.js';
import { joined, said, sentence, type Said } from './said.js';
import { subjectOf } from './subject.js';
import { valueSentences } from './values.js';

/** Of panels that show different things, what each of them is: "a bar chart and two line charts". */
const panelKinds = ({ reading, book }: PlotContext): Said => {
  const plots = reading.panels.flatMap(({ main }) => main ?? []);
  if (plots.length < reading.panels.length || plots.length > 4) return said('');
  const names = plots.map(plotName);
  const kinds = [...new Set(names)].map((name) => {
    const count = names.filter((other) => other === name).length;
    return count === 1 ? withArticle(name) : quantity(count, name, countWord);
  });
  return said(
    kinds.length === 1 ? `, each ${withArticle(names[0] ?? '')}` : `, ${listOf(kinds)}`,
    plots.flatMap((plot) => book.all('figure', plot.id)),
  );
};

/** One sentence, as a screen reader would speak it. */
export const altText = (context: PlotContext): Said => {
  const { reading, book, random } = context;
  const subject = subjectOf(context);
  if (reading.panels.length > 1) {
    const title = reading.scene.title ? ` titled ${quoted(reading.scene.title)}` : '';
    const kind = isUniform(reading)
      ? said(`, each ${withArticle(figureName(reading))} of ${subject.text}`, subject.facts)
      : panelKinds(context);
    return sentence(
      said(`figure${title} with ${countWord(reading.panels.length)} panels${kind.text}`, [
        book.find('figure'),
        book.find('count', 'panel'),
        title ? book.find('title') : undefined,
        ...kind.facts,
      ]),
    );
  }
  const end = isParallel(context) ? said('') : tail(context);
  const name = figurePhrase(context);
  const comma = name.text.includes(' with ') ? ',' : '';
  const title =
    reading.scene.title && random.chance(0.45)
      ? said(`${comma} titled ${quoted(reading.scene.title)}, showing `, [book.find('title')])
      : said(comma === '' ? random.pick([' of ', ' showing '] as const) : ' showing ');
  return sentence(joined([name, title, subject, end], ''));
};

/** Two to four sentences: what it is, and what a reader takes from it. */
export const briefText = (context: PlotContext): Said => {
  const { reading, random } = context;
  const first = headline(context);
  if (reading.panels.length > 1) return joined([first, ...panelSentences(context, 3)]);
  if (isParallel(context)) return joined([first, ...parallelEnds(context, 2)]);
  const axes = axesBrief(context);
  const point = highlight(context);
  const series = seriesSentence(context);
  return joined([
    first,
    axes && random.chance(0.6) ? sentence(axes) : undefined,
    series && series.text.length < 240 ? series : undefined,
    point ? sentence(point) : undefined,
  ]);
};

const marksSentence = (context: PlotContext): Said | undefined => {
  const { plot } = context;
  if (['line', 'area', 'pie'].includes(plot.form) && plot.series) return undefined;
  if (!isCountable(plot)) return undefined;
  const count = markCount(context);
  // Two inks may share a name: a magenta and an indigo are both some purple, but not "all in purple".
  const inks = new Set(plot.elements.map(({ fill, stroke }) => fill ?? stroke));
  const colour = plot.form === 'heatmap' || inks.size > 1 ? undefined : commonColour(plot);
  const one = plot.elements.length === 1;
  const where = plot.horizontal && plot.form === 'bar' ? ' horizontal' : '';
  const text = `there ${one ? 'is' : 'are'} ${count.text.replace(/ (\S+)$/, `${where} $1`)}`;
  if (colour === undefined) return sentence(count.text.startsWith('one ') ? said('') : said(text, count.facts));
  return sentence(
    said(`${text}, ${one ? 'drawn' : 'all'} in ${colour}`.replace('all in', one ? 'in' : 'all in'), [
      ...count.facts,
      commonColourFact(context),
    ]),
  );
};

/** The axes of all panels run alike: what is told of the first holds for the others. */
const areAlike = ({ scene, panels }: PlotContext['reading']): boolean =>
  (['x', 'y'] as const).every((channel) => {
    const axes = panels.flatMap(({ group }) => axisOf(scene, group, channel) ?? []);
    return new Set(axes.filter(isQuantitative).map(({ domain }) => JSON.stringify(domain))).size < 2;
  });

/** Everything that a reader who cannot see the figure needs to draw it again. */
export const denseText = (context: PlotContext): Said => {
  const { reading, book, random } = context;
  const subtitle = reading.scene.subtitle
    ? sentence(said(`the subtitle reads ${quoted(reading.scene.subtitle)}`, [book.find('subtitle')]))
    : undefined;
  const first = headline(context);
  const legends = legendSentences(context);
  if (isParallel(context))
    return joined([
      first,
      subtitle,
      ...parallelAxes(context),
      marksSentence(context),
      ...legends,
      ...parallelEnds(context, 10),
      ...otherSentences(context),
    ]);
  const inSpace = spaceAxesSentence(context);
  const axes = inSpace ? [inSpace] : axesSentences(context);
  if (reading.panels.length > 1) {
    const same = isUniform(reading) && areAlike(reading);
    return joined([first, subtitle, ...(same ? axes : []), ...legends, ...panelSentences(context, 16, true)]);
  }
  const series = reading.legends.some((legend) => legend.channels.includes('color'))
    ? undefined
    : seriesSentence(context);
  const marks = marksSentence(context);
  const point = highlight(context);
  const values = valueSentences(context);
  const ramp = rampSentence(context);
  const told = ['scatter', 'pie', 'histogram'].includes(context.plot.form) && point ? [sentence(point)] : [];
  const counted = marks?.text === '.' ? undefined : marks;
  // What a reader needs to place the values comes before them, in one of the orders that people use.
  const apparatus = random.pick([
    [...axes, ...legends, series, counted],
    [counted, ...axes, ...legends, series],
    [...legends, series, counted, ...axes],
  ] as const);
  return joined([first, subtitle, ...apparatus, ramp, ...values, ...told, ...otherSentences(context)]);
};
