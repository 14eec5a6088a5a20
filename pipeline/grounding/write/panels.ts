import { withArticle } from '../language/noun.js';
import { plotName } from '../reading/figure-name.js';
import { ordinalWord } from '../language/number.js';
import type { Plot, Reading } from '../reading/reading.js';
import type { Context } from './context.js';
import { highlight } from './highlight.js';
import { subjectOf } from './subject.js';
import { said, sentence, type Said } from './said.js';

const subjectKey = (plot: Plot | undefined): string =>
  JSON.stringify([plot?.form, plot?.x?.noun, plot?.y?.noun, plot?.measure?.noun, plot?.category?.title?.noun]);

/** All panels show the same thing, each for a part of the data. */
export const isUniform = (reading: Reading): boolean =>
  new Set(reading.panels.map((panel) => subjectKey(panel.main))).size === 1;

/** One sentence for each panel: what sets it apart. */
export const panelSentences = (context: Context, most: number): Said[] => {
  const { reading } = context;
  const uniform = isUniform(reading);
  return reading.panels.slice(0, most).flatMap((panel, index) => {
    const plot = panel.main;
    if (!plot) return [];
    const own = { ...context, plot };
    const named = panel.label !== undefined && /\p{L}/u.test(panel.label);
    const lead = named ? `in the panel for ${panel.label ?? ''}` : `in the ${ordinalWord(index + 1)} panel`;
    const point = highlight(own);
    if (uniform) return point ? [sentence(said(`${lead}, ${point.text}`, point.facts))] : [];
    const subject = subjectOf(own);
    const what = said(
      `${named ? `the panel ${panel.label ?? ''}` : `the ${ordinalWord(index + 1)} panel`} is ${withArticle(plotName(plot))} of ${subject.text}`,
      [...subject.facts, ...context.book.all('figure', plot.id)],
    );
    return [sentence(point ? said(`${what.text}; ${point.text}`, [...what.facts, ...point.facts]) : what)];
  });
};
