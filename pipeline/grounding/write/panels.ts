import { capitalised, withArticle } from '../language/noun.js';
import { plotName } from '../reading/figure-name.js';
import { ordinalWord } from '../language/number.js';
import type { Panel, Plot } from '../reading/reading.js';
import type { Context } from './context.js';
import { highlight } from './highlight.js';
import { subjectOf } from './subject.js';
import { said, sentence, type Said } from './said.js';

const mainPlot = (panel: Panel): Plot | undefined =>
  panel.plots.find((plot) => plot.form !== 'values' && plot.form !== 'reference' && plot.form !== 'error') ??
  panel.plots[0];

/** One sentence for each panel: what sets it apart. */
export const panelSentences = (context: Context, most: number): Said[] => {
  const { reading } = context;
  const uniform = new Set(reading.panels.map((panel) => mainPlot(panel)?.form)).size === 1;
  return reading.panels.slice(0, most).flatMap((panel, index) => {
    const plot = mainPlot(panel);
    if (!plot) return [];
    const own = { ...context, plot };
    const lead = panel.label ? `in the panel for ${panel.label}` : `in the ${ordinalWord(index + 1)} panel`;
    const point = highlight(own);
    if (uniform) return point ? [sentence(said(`${lead}, ${point.text}`, point.facts))] : [];
    const subject = subjectOf(own);
    const what = said(
      `${panel.label ? `the panel ${panel.label}` : `the ${ordinalWord(index + 1)} panel`} is ${withArticle(plotName(plot))} of ${subject.text}`,
      [...subject.facts, ...context.book.all('figure', plot.id)],
    );
    return [sentence(what), ...(point ? [sentence(said(capitalised(point.text), point.facts))] : [])];
  });
};

export { mainPlot };
