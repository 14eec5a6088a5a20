import type { Axis } from '../../../renderers/scene.js';
import type { Fact } from '../fact.js';
import { colourName } from '../language/colour.js';
import { sidesIn } from '../reading/axis-sides.js';
import { isQuantitative } from '../reading/division.js';
import { axisMeasure } from '../reading/measure.js';
import { legendColour } from '../reading/looks.js';
import type { Reading } from '../reading/reading.js';
import { fact } from './make.js';

const isReversed = (axis: Axis): boolean => {
  const [start, end] = axis.range;
  const [first, last] = axis.domain;
  const falls = typeof first === 'number' && typeof last === 'number' && first > last;
  return (axis.channel === 'x' ? start > end : start < end) !== falls;
};

const axisFacts = (axis: Axis): Fact[] => {
  const name = `${axis.channel}:${axis.id}`;
  const about = [axis.id];
  const facts: Fact[] = [];
  const quantitative = isQuantitative(axis);
  if (axis.title) facts.push(fact('axis-title', [name], axis.title, { about, salience: 0.8 }));
  facts.push(fact('axis-scale', [name], axis.scale, { about, salience: axis.scale === 'log' ? 0.6 : 0.2 }));
  const labels = axis.ticks.map((tick) => tick.label).filter(Boolean);
  if (quantitative) {
    const measure = axisMeasure(axis);
    if (measure.unit !== undefined) facts.push(fact('axis-unit', [name], measure.unit, { about, salience: 0.6 }));
    facts.push(
      fact('axis-range', [name, measure.low], measure.high, {
        about,
        unit: measure.unit,
        tolerance: (measure.high - measure.low) * 0.02,
        salience: 0.6,
      }),
    );
    for (const [from, to] of axis.breaks ?? [])
      facts.push(
        fact('axis-break', [name, from * measure.factor], to * measure.factor, {
          about,
          unit: measure.unit,
          tolerance: measure.tolerance(to * measure.factor),
          salience: 0.6,
        }),
      );
    if (isReversed(axis)) facts.push(fact('axis-direction', [name], 'reversed', { about, salience: 0.5 }));
    if (labels.length > 1)
      facts.push(
        fact('axis-ticks', [name, ...labels.slice(0, 40)], measure.step ?? labels.length, { about, salience: 0.3 }),
      );
  } else if (labels.length > 0)
    facts.push(fact('axis-ticks', [name, ...labels.slice(0, 40)], labels.length, { about, salience: 0.4 }));
  return facts;
};

/** Which of two upright scales a series is read on. */
const sideFacts = (reading: Reading): Fact[] =>
  sidesIn(reading).flatMap(({ name, side, axis, plot }) => {
    const args = [name, axis.title ?? axis.id, 'read on'];
    return plot ? [fact('relation', args, `${side}-hand axis`, { about: [axis.id], salience: 0.5 })] : [];
  });

/** Axes and legends: what makes the marks readable. */
export const apparatusFacts = (reading: Reading): Fact[] => {
  const { scene, legends } = reading;
  const facts = [...scene.axes.flatMap(axisFacts), ...sideFacts(reading)];
  for (const { id, round } of scene.groups) {
    if (!round) continue;
    const [low, high] = round.domain;
    const about = [id];
    const tolerance = (high - low) * 0.02;
    facts.push(fact('axis-range', [`radius:${id}`, low], high, { about, tolerance, salience: 0.5 }));
    if (round.labels.length > 1)
      facts.push(
        fact('axis-ticks', [`radius:${id}`, ...round.labels.slice(0, 40)], round.labels.length, {
          about,
          salience: 0.3,
        }),
      );
  }
  for (const legend of legends) {
    const channel = legend.channels.join('+');
    const about = [legend.id];
    if (legend.title) facts.push(fact('legend-title', [channel, legend.id], legend.title, { about, salience: 0.6 }));
    for (const entry of legend.entries) {
      const colour = legendColour(entry, scene.background);
      const look =
        legend.channels.includes('color') && colour
          ? colourName(colour)
          : (entry.shape ?? (entry.dash?.length ? 'dashed' : null));
      facts.push(
        fact('legend-entry', [channel, entry.label], look, { about, salience: legend.kind === 'gradient' ? 0.2 : 0.5 }),
      );
    }
  }
  return facts;
};
