import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { at, pickTikzLook, tikzFigure } from '../tikz/document.js';

const values = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 22, 33, 47, 56, 68, 82, 100, 120, 150, 180, 220, 270, 330, 470];

/** Gives each part its next name and a value, in the way that this figure labels all of them. */
const labeller = (random: Random) => {
  const way = random.pick(['name', 'value', 'both', 'value']);
  let count = 0;
  return (): string => {
    count += 1;
    const value = `${random.pick(values)}\\,\\Omega`;
    if (way === 'value') return `$${value}$`;
    return way === 'name' ? `$R_${count}$` : `$R_${count} \\mathrel{=} ${value}$`;
  };
};

/** A branch from the upper rail to the lower one, with one or two resistors. */
const branch = (x: number, height: number, labels: readonly string[], dots: boolean): string => {
  const [first = '', second] = labels;
  const start = `\\draw ${at(x, height)} to[R, l=${first}${dots && second === undefined ? ', *-*' : dots ? ', *-' : ''}]`;
  return second === undefined
    ? `${start} ${at(x, 0)};`
    : `${start} ${at(x, height / 2)} to[R, l=${second}${dots ? ', -*' : ''}] ${at(x, 0)};`;
};

export const resistorNetwork = defineFamily({
  name: 'resistor-network',
  version: 1,
  subject: 'physics',
  concepts: ['electric circuit', 'resistors in series', 'resistors in parallel', "Ohm's law"],
  level: 'high',
  language: 'tikz',
  generate: (random) => {
    const label = labeller(random);
    const step = random.between(2.7, 3.3);
    const series = random.int(0, 2);
    const branches = random.int(series === 0 ? 2 : 1, 3);
    const height = random.between(3, 4);
    const voltage = random.pick([1.5, 3, 4.5, 5, 6, 9, 12, 24, 30, 48]);
    const source = random.pick(['battery', 'battery1', 'V', 'battery1']);
    const meter = random.chance(0.3);
    const opening = random.chance(0.3);
    const top: string[] = [];
    let x = 0;
    const put = (part: string): void => {
      x += step;
      top.push(`to[${part}] ${at(x, height)}`);
    };
    if (opening) put(random.pick(['cspst, l=$S$', 'ospst, l=$S$']));
    if (meter) put('ammeter');
    for (let index = 0; index < series; index += 1) put(`R, l=${label()}`);
    if (top.length === 0) put(random.chance(0.5) ? 'short, i=$I$' : 'short');
    const columns = Array.from({ length: branches }, (_, index) => x + index * step);
    const tall = height > 3.4;
    const lines = [
      `\\draw ${at(0, 0)} to[${source}, l=$${voltage}\\,\\mathrm{V}$, invert] ${at(0, height)} ${top.join(' ')};`,
      ...columns.map((column, index) =>
        branch(column, height, tall && random.chance(0.25) ? [label(), label()] : [label()], index < branches - 1),
      ),
      ...columns
        .slice(1)
        .map(
          (column) =>
            `\\draw ${at(column - step, height)} -- ${at(column, height)} ${at(column - step, 0)} -- ${at(column, 0)};`,
        ),
      `\\draw ${at(x, 0)} -- ${at(0, 0)};`,
    ];
    return tikzFigure(pickTikzLook(random.fork('look')), {
      packages: ['circuitikz'],
      environment: 'circuitikz',
      options: random.pick(['american', 'european', 'american']),
      lines,
    });
  },
});
