import { factId } from '../facts/make.js';
import { colourName } from '../language/colour.js';
import { listOf } from '../language/list.js';
import { withArticle } from '../language/noun.js';
import { lookOf } from '../reading/looks.js';
import { correlationClause } from './highlight.js';
import type { PlotContext } from './context.js';
import { quoted } from './phrases.js';
import { said, sentence, type Said } from './said.js';

const referenceSentences = ({ plot }: PlotContext): Said[] =>
  plot.rows.flatMap((row) => {
    const flat = row.element.box.height < row.element.box.width;
    const [level, measure] = flat ? [row.y, plot.y] : [row.x, plot.x];
    const look = lookOf([row.element]);
    const colour = look.colours[0] === undefined ? '' : `${colourName(look.colours[0])} `;
    if (level === undefined || !measure) return [];
    const dash = look.dash === 'dashed' || look.dash === 'dotted' ? `${look.dash} ` : '';
    const phrase = withArticle(`${dash}${colour}${flat ? 'horizontal' : 'vertical'} line`);
    return [
      sentence(
        said(`${phrase} marks ${measure.format(level)} on the ${measure.channel}-axis`, [
          factId('reference', [measure.channel, row.id]),
          ...look.ids.flatMap(() => []),
        ]),
      ),
    ];
  });

/** Words in the plot that are not just printed values. */
const annotation = ({ plot, book }: PlotContext): Said[] => {
  const texts = plot.elements.map((element) => element.text ?? '').filter((text) => /\p{L}/u.test(text));
  if (texts.length === 0 || texts.length > 8 || texts.length < plot.elements.length / 2) return [];
  return [
    sentence(
      said(
        `written in the plot: ${listOf(texts.map(quoted))}`,
        plot.elements.flatMap((element) => book.all('text', element.id)),
      ),
    ),
  ];
};

/** The plots beside the main one in the same panel. */
export const otherSentences = (context: PlotContext): Said[] => {
  const { reading, plot } = context;
  const panel = reading.panels.find((candidate) => candidate.group.id === plot.group);
  return (panel?.plots ?? []).flatMap((other) => {
    if (other.id === plot.id) return [];
    const own = { ...context, plot: other };
    if (other.form === 'reference') return referenceSentences(own);
    if (other.form === 'values') return annotation(own);
    if (other.form === 'scatter' && plot.form !== 'line')
      return [correlationClause(own)].flatMap((clause) => (clause ? [sentence(clause)] : []));
    return [];
  });
};
