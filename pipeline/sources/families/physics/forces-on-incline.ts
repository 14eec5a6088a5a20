import { defineFamily } from '../family.js';
import { at, figureOf, framed, mathjsLook, num, type Spot } from '../mathjs-figure.js';

/** A block on a slope with its forces: weight, normal force, friction, and the weight's components. */
export const forcesOnIncline = defineFamily({
  name: 'forces-on-incline',
  version: 2,
  subject: 'mechanics',
  concepts: ['inclined plane', 'forces', 'free body diagram', 'friction'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const degrees = random.int(16, 40);
    const angle = (degrees * Math.PI) / 180;
    const side = random.pick([1, -1]);
    const base = random.between(7, 9);
    const high = base * Math.tan(angle);
    const spot = (x: number, y: number): Spot => [Number((side * x).toFixed(3)), Number(y.toFixed(3))];
    const along: Spot = [Math.cos(angle), Math.sin(angle)];
    const up: Spot = [-Math.sin(angle), Math.cos(angle)];
    const part = random.between(0.5, 0.62);
    const size = random.between(0.9, 1.3);
    const foot: Spot = [base * part, high * part];
    const place = (a: number, n: number): Spot =>
      spot(foot[0] + along[0] * a + up[0] * n, foot[1] + along[1] * a + up[1] * n);
    const middle = place(0, size / 2);
    const weight = random.between(2.2, 3);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const greek = random.pick(['α', 'θ', 'φ']);
    const [G, N, R] = random.pick([
      ['F_G', 'F_N', 'F_R'],
      ['W', 'N', 'f'],
      ['mg', 'N', 'F_f'],
    ] as const);
    const force = (to: Spot, name: string, colour: string, dash = ''): string =>
      `vector(${at(middle)}, ${at(to)}, "${name}", {color: "${colour}", width: 2.2${dash}})`;
    const down: Spot = [middle[0], middle[1] - weight];
    const corners = [spot(0, 0), spot(base, 0), spot(base, high)];
    const tip = place(0, size / 2 + weight * cos);
    const split = random.chance(0.6);
    return figureOf([
      framed([...corners, down, tip, place(weight * sin, size)], look, random),
      `polygon(${corners.map(at).join(', ')}, {fill: "${random.pick([look.fill, '#efe6d8', '#e9edf0'])}"})`,
      `angle(${at(corners[1] as Spot)}, ${at(corners[0] as Spot)}, ${at(corners[2] as Spot)}, ${random.chance(0.5) ? `"${greek}", ` : ''}{${random.chance(0.5) ? 'value: false, ' : ''}size: 38})`,
      `polygon(${[place(-size * 0.7, 0), place(size * 0.7, 0), place(size * 0.7, size), place(-size * 0.7, size)].map(at).join(', ')}, {fill: "${random.pick(['#d9c7a7', '#c9d6e3', '#e3e3e3', look.fill])}"})`,
      force(down, G, look.accent),
      force(tip, N, look.second),
      ...(random.chance(0.75) ? [force(place(weight * sin, size / 2), R, '#2e7d32')] : []),
      ...(split
        ? [
            force(place(-weight * sin, size / 2), random.pick(['F_H', 'F_{||}', 'G_x']), '#8a6d00', ', dash: "dashed"'),
            force(place(0, size / 2 - weight * cos), random.pick(['F_{⊥}', 'G_y']), '#8a6d00', ', dash: "dashed"'),
          ]
        : []),
      ...(random.chance(0.3)
        ? [`text(${at(spot(base * 0.84, high * 0.3))}, "${greek} = ${num(degrees)}°", {size: 14})`]
        : []),
    ]);
  },
});
