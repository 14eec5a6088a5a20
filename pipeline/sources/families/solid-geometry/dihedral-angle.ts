import { defineFamily } from '../family.js';
import { axonometric, call, createLook, list, quoted, solidProgram, written } from './look.js';

const greek = ['α', 'β', 'φ', 'θ', 'γ'];

/** The angle between two faces of a body, or between two planes that meet in a line. */
export const dihedralAngle = defineFamily({
  name: 'dihedral-angle',
  version: 1,
  subject: 'solid geometry',
  concepts: ['dihedral angle', 'angle between planes'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 360);
    const mark = random.pick(greek);
    const colour = { color: quoted(look.accent) };
    if (random.chance(0.45)) {
      const degrees = random.int(35, 125);
      const [long, wide] = [random.int(6, 9), random.int(4, 6)];
      const turn = (degrees * Math.PI) / 180;
      const [y, z] = [written(wide * Math.cos(turn)), written(wide * Math.sin(turn))];
      const at = written(long * random.pick([0.4, 0.5, 0.6]));
      const [p, q] = [
        `[${at}, ${written(wide * 0.6)}, 0]`,
        `[${at}, ${written(wide * 0.6 * Math.cos(turn))}, ${written(wide * 0.6 * Math.sin(turn))}]`,
      ];
      const text = random.chance(0.4) ? `${degrees}°` : mark;
      return solidProgram([
        look.figure,
        `space({azimuth: ${random.int(58, 74)}, elevation: ${random.int(16, 26)}})`,
        `point3([0, 0, 0], "A", {dot: false})`,
        `point3([${long}, 0, 0], "B", {dot: false})`,
        `polygon3([[0, 0, 0], [${long}, 0, 0], [${long}, ${wide}, 0], [0, ${wide}, 0]], {fill: ${quoted(look.fill)}, hides: true})`,
        `polygon3([[0, 0, 0], [${long}, 0, 0], [${long}, ${y}, ${z}], [0, ${y}, ${z}]], {fill: "#f3e3b3", hides: true})`,
        call('segment3', [`[${at}, 0, 0]`, p], colour),
        call('segment3', [`[${at}, 0, 0]`, q], colour),
        call('angle3', [p, `[${at}, 0, 0]`, q, quoted(text)], colour),
      ]);
    }
    const sides = random.pick([3, 4, 4]);
    const [side, height] = [random.int(4, 7), random.int(3, 8)];
    const names = sides === 3 ? ['A', 'B', 'C', 'S'] : ['A', 'B', 'C', 'D', 'S'];
    const edge = random.pick(sides === 3 ? ['AB', 'BC', 'BS'] : ['BC', 'AB', 'BS']);
    return solidProgram([
      look.figure,
      axonometric(random.fork('view'), [14, 24]),
      `P = ${call('pyramid', [`ngon(${sides}, ${side}, {turn: ${random.int(0, 12)}})`, height], { labels: list(names) })}`,
      call('dihedral', ['P', quoted(edge), quoted(mark)], {
        ...colour,
        size: written(side * random.between(0.26, 0.4)),
        share: written(random.pick([0.4, 0.5, 0.6])),
      }),
    ]);
  },
});
