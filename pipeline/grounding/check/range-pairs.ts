import type { Clause } from './clause.js';
import type { NumberIn } from './named-rows.js';
import { agrees, hasValue } from './query.js';
import type { StatedRange } from './stated-range.js';
import type { World } from './world.js';

type Ends = StatedRange['ends'];

/** "from 10 at 5 °C to 95 at 28 °C": two points of a cloud, each with its place. */
export const arePoints = ({ sentence: { tokens } }: Clause, [a, b]: Ends, world: World): boolean => {
  // A place may be the name of one in another panel: it is read as it is written.
  const placeOf = ({ to }: NumberIn): number | undefined => {
    const digits = tokens.slice(to, to + 4).find(({ kind }) => kind === 'number')?.text;
    return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
  };
  const [first, last] = [placeOf(a), placeOf(b)];
  const isPoint = (value: NumberIn, place: number): boolean =>
    world.plots.some(
      ({ form, rows, x, y }) =>
        form === 'scatter' &&
        rows.some(
          (row) =>
            row.x !== undefined &&
            row.y !== undefined &&
            agrees(value, row.y, y) &&
            Math.abs(row.x - place) <= (x?.tolerance(row.x) ?? 0),
        ),
    );
  return first !== undefined && last !== undefined && isPoint(a, first) && isPoint(b, last);
};

/** "from 61 to 46": what one category has in one panel and in the next. */
export const acrossPanels = ([a, b]: Ends, { plots }: World): boolean =>
  plots.some(
    (plot, index) =>
      plot.panel !== undefined &&
      plot.category?.kind === 'names' &&
      plots
        .slice(index + 1)
        .some(
          (other) =>
            other.panel !== plot.panel &&
            other.form === plot.form &&
            plot.rows
              .filter(hasValue)
              .some(
                (row) =>
                  agrees(a, row.value, plot.measure) &&
                  other.rows
                    .filter(hasValue)
                    .some(
                      (one) =>
                        one.category === row.category &&
                        one.series === row.series &&
                        agrees(b, one.value, other.measure),
                    ),
              ),
        ),
  );
