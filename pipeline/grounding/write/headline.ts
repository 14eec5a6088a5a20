import { capitalised, quantity, withArticle } from '../language/noun.js';
import { figureName } from '../reading/figure-name.js';
import { levelsIn } from '../reading/levels.js';
import { sitsOn } from '../reading/parts.js';
import { isMarking } from '../reading/read.js';
import { layoutOf } from '../reading/layout.js';
import { countWord } from '../language/number.js';
import { othersBeside, type Context, type PlotContext } from './context.js';
import type { Plot } from '../reading/reading.js';
import { isUniform } from './panels.js';
import { quoted } from './phrases.js';
import { said, sentence, type Said } from './said.js';
import { subjectOf } from './subject.js';

/** Both edges of a band run along lines of the plot: it fills the area between them, and is no measure of error. */
const fillsBetween = (band: Plot, plots: readonly Plot[]): boolean => {
  const values = new Map<string, number[]>();
  for (const { form, rows } of plots)
    if (form === 'line')
      for (const { category = '', value } of rows)
        if (value !== undefined) values.set(category, [...(values.get(category) ?? []), value]);
  const shared = band.rows.filter(({ category = '' }) => (values.get(category)?.length ?? 0) > 1);
  return (
    shared.length > 1 &&
    shared.every(({ category = '', from, to }) =>
      [from, to].every(
        (edge) =>
          edge !== undefined &&
          values.get(category)?.some((value) => Math.abs(value - edge) <= (band.measure?.tolerance(value) ?? 0)),
      ),
    )
  );
};

/** What stands over or beside the main marks: "with points", "with a reference line". */
const extras = (context: PlotContext): string => {
  const { reading, plot } = context;
  const others = othersBeside(context);
  const marked = others.filter((other) => isMarking(other, reading.plots));
  const count = marked.reduce((sum, other) => sum + other.rows.length, 0);
  const points = quantity(count, 'marked point', (number) => (number === 1 ? 'a' : countWord(number)));
  // The connectors of a waterfall are no line over its bars.
  const plain = plot.special === 'waterfall' ? others.filter(({ form }) => form === 'reference') : others;
  const names = plain.flatMap((other) => {
    if (marked.includes(other)) return [points];
    if (other.form === 'reference') return [other.elements.length === 1 ? 'a reference line' : 'reference lines'];
    if (other.kind === 'rect' && levelsIn(reading).some((level) => level.plot === other))
      return [other.elements.length === 1 ? 'a shaded band' : 'shaded bands'];
    if (other.form === 'line' && plot.form === 'scatter')
      return [other.elements.length === 1 ? 'a line through the points' : 'lines through the points'];
    if (other.form === 'part')
      return other.kind === 'error-bar'
        ? ['error bars']
        : other.kind === 'point' && plot.form === 'line'
          ? ['point markers']
          : [];
    if (other.form === 'line' && (plot.form === 'bar' || (plot.form === 'area' && !sitsOn(other, plot))))
      return [other.elements.length === 1 ? 'a line' : 'lines'];
    if (other.kind === 'point' && plot.form === 'line') return ['point markers'];
    if (other.kind === 'point' && plot.form === 'map')
      return [other.elements.length === 1 ? 'a point' : `${countWord(other.elements.length)} points`];
    if (other.kind === 'error-bar') return ['error bars'];
    if (other.form === 'band' && other.kind === 'area') return ['a shaded band'];
    if (other.kind === 'error-band')
      return [fillsBetween(other, [plot, ...others]) ? 'a shaded band' : 'an error band'];
    return [];
  });
  const insets = reading.insets.filter(({ host }) => host.group.id === plot.group).length;
  if (insets > 0) names.push(insets === 1 ? 'an inset' : `${countWord(insets)} insets`);
  const unique = [...new Set(names)];
  return unique.length > 0 ? ` with ${unique.join(' and ')}` : '';
};

export const figurePhrase = (context: PlotContext): Said => {
  const { reading, book } = context;
  const name = figureName(reading);
  const alone = reading.panels.length < 2;
  return said(alone ? `${name}${extras(context)}` : name, [book.find('figure')]);
};

const titlePart = ({ reading, book }: Context): Said | undefined =>
  reading.scene.title ? said(quoted(reading.scene.title), [book.find('title')]) : undefined;

/** The first sentence: what the figure is, what it is called, what it shows. */
export const headline = (context: PlotContext): Said => {
  const { random, reading } = context;
  const name = figurePhrase(context);
  const subject = subjectOf(context);
  const title = titlePart(context);
  const facts = [...name.facts, ...subject.facts, ...(title?.facts ?? [])];
  if (reading.panels.length > 1) return panelHeadline(context, title);
  const kind = withArticle(name.text);
  // What a chart comes with has no title and shows nothing of its own.
  const isAlone = !name.text.includes(' with ');
  const of = isAlone ? `${kind} of` : `${kind}, showing`;
  if (!title) {
    const text = random.pick([
      `${kind} shows ${subject.text}`,
      `${of} ${subject.text}`,
      `this ${name.text} shows ${subject.text}`,
      `the figure is ${of} ${subject.text}`,
      `${subject.text}, drawn as ${kind}`,
    ] as const);
    return sentence(said(capitalised(text), facts));
  }
  const text = random.pick([
    isAlone
      ? `${kind} titled ${title.text} shows ${subject.text}`
      : `${kind}, titled ${title.text}, shows ${subject.text}`,
    `the ${name.text} ${title.text} shows ${subject.text}`,
    `${kind} ${isAlone ? 'with' : 'and'} the title ${title.text}, showing ${subject.text}`,
    `this ${name.text}, titled ${title.text}, shows ${subject.text}`,
    `${title.text}: ${of} ${subject.text}`,
    `under the title ${title.text}, ${kind} shows ${subject.text}`,
  ] as const);
  return sentence(said(text, facts));
};

const panelHeadline = (context: PlotContext, title: Said | undefined): Said => {
  const { reading, book, random } = context;
  const layout = layoutOf(reading);
  const count = countWord(reading.panels.length);
  const uniform = isUniform(reading);
  const subject = subjectOf({ ...context, random: { ...random, chance: () => true } });
  const kind = uniform
    ? `${count} panels, each ${withArticle(figureName(reading))} of ${subject.text}`
    : `${count} panels with different plots`;
  const facts = [
    book.find('figure'),
    book.find('composition'),
    book.find('count', 'panel'),
    ...(title?.facts ?? []),
    ...(uniform ? subject.facts : []),
  ];
  const place = layout.rows === 1 || layout.columns === 1 ? ` ${layout.name}` : ` in ${layout.name}`;
  const lead = title ? `the figure ${title.text} consists of ` : 'a figure with ';
  return sentence(said(`${lead}${kind.replace(' panels', ` panels${place}`)}`, facts));
};
