import { defineFamily } from '../family.js';
import { figureOf, mathjsLook, num, plane } from '../mathjs-figure.js';

/** The normal curve with a shaded tail, two tails, or a middle: what a probability is. */
export const normalTail = defineFamily({
  name: 'normal-tail',
  version: 1,
  subject: 'probability',
  concepts: ['normal distribution', 'probability', 'tail', 'standard deviation'],
  level: 'undergraduate',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const standard = random.chance(0.4);
    const sd = standard ? 1 : random.pick([0.5, 2, 5, 10, 12, 15]);
    const mean = standard ? 0 : random.pick([2, 3, 5, 7, 8, 10]) * sd;
    const top = 0.3989 / sd;
    const z = random.pick([-1.96, -1.64, -1, -0.5, 0.5, 1, 1.28, 1.64, 1.96, 2.33]);
    const value = (by: number): string => num(mean + by * sd, 2);
    const shade = `{fill: "${look.accent}", opacity: ${num(random.between(0.25, 0.55), 2)}${random.chance(0.2) ? ', hatch: true' : ''}}`;
    const [low, high] = [mean - 3.6 * sd, mean + 3.6 * sd];
    const kind = random.pick(['left', 'right', 'two', 'middle'] as const);
    const size = Math.abs(z);
    const areas = {
      left: [`area(f, ${num(low)}, ${value(z)}, ${shade})`],
      right: [`area(f, ${value(z)}, ${num(high)}, ${shade})`],
      two: [`area(f, ${num(low)}, ${value(-size)}, ${shade})`, `area(f, ${value(size)}, ${num(high)}, ${shade})`],
      middle: [`area(f, ${value(-size)}, ${value(size)}, ${shade})`],
    }[kind];
    const centre = random.chance(0.5)
      ? [`segment([${num(mean)}, 0], [${num(mean)}, ${num(top, 4)}], {dash: "dashed", width: 1.2})`]
      : [];
    const ticks = `xTicks: [${[-3, -2, -1, 0, 1, 2, 3].map(value).join(', ')}]`;
    return figureOf([
      ...plane([low, high], [0, top * 1.15], look, random, {
        titles: [standard ? 'z' : 'x', 'f(x)'],
        options: [ticks],
        boxed: true,
      }),
      `f(x) = exp(-((x - ${num(mean)}) / ${num(sd)})^2 / 2) / (${num(sd)} sqrt(2 pi))`,
      ...areas,
      `plot(f, {color: "${look.accent}"})`,
      ...centre,
    ]);
  },
});
