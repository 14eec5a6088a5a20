import { factId } from '../facts/make.js';
import { listOf } from '../language/list.js';
import { isQuantitative } from '../reading/division.js';
import { axisOf } from '../reading/lookup.js';
import { axisMeasure } from '../reading/measure.js';
import type { PlotContext } from './context.js';
import { said, sentence, type Said } from './said.js';

/** "An inset enlarges the part from 0 to 2 on the x-axis and from 5 to 6 on the y-axis". */
export const insetSentences = ({ reading, plot }: PlotContext): Said[] =>
  reading.insets
    .filter(({ host }) => host.group.id === plot.group)
    .flatMap(({ panel }, index, all) => {
      const ends = (['x', 'y'] as const).flatMap((channel) => {
        const axis = axisOf(reading.scene, panel.group, channel);
        if (!axis || !isQuantitative(axis)) return [];
        const { low, high, plain } = axisMeasure(axis);
        const fact = factId('axis-range', [`${channel}:${axis.id}`, low]);
        return [{ text: `from ${plain(low)} to ${plain(high)} on the ${channel}-axis`, fact }];
      });
      if (ends.length === 0) return [];
      const name =
        all.length === 1 ? 'the inset' : `the ${['first', 'second', 'third', 'fourth'][index] ?? 'last'} inset`;
      return [
        sentence(
          said(
            `${name} enlarges the part ${listOf(ends.map(({ text }) => text))}`,
            ends.map(({ fact }) => fact),
          ),
        ),
      ];
    });
