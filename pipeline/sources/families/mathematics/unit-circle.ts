import { defineFamily } from '../family.js';
import { figureOf, mathjsLook, num, plane } from '../mathjs-figure.js';

/** The unit circle with one angle, its sine and cosine, sometimes its tangent. */
export const unitCircle = defineFamily({
  name: 'unit-circle',
  version: 1,
  subject: 'trigonometry',
  concepts: ['unit circle', 'sine', 'cosine', 'radian'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const quadrant = random.int(0, 3);
    const degrees = quadrant * 90 + random.int(22, 68);
    const [x, y] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const [first, second] = [`{color: "${look.accent}", width: 2.4}`, `{color: "${look.second}", width: 2.4}`];
    const name = random.pick(['P', 'A', 'Q']);
    const greek = random.pick(['α', 'φ', 'θ', 't']);
    const words = random.chance(0.6) ? [`"cos ${greek}", `, `"sin ${greek}", `] : ['', ''];
    const tangent =
      quadrant === 0 && degrees < 52 && random.chance(0.5)
        ? [
            `segment([1, 0], [1, ${num(y / x)}], "tan ${greek}", {color: "${look.accent}", dash: "dashed"})`,
            `segment(${name}, [1, ${num(y / x)}], {dash: "dashed"})`,
          ]
        : [];
    const range = [-1.4, 1.4] as const;
    return figureOf([
      ...plane(range, range, look, random, { equal: true, boxed: false, crossed: true, options: ['labels: false'] }),
      `O = point(0, 0, {show: false})`,
      `circle([0, 0], 1${random.chance(0.3) ? `, {fill: "${look.fill}"}` : ''})`,
      `${name} = point(cos(${degrees} deg), sin(${degrees} deg), "${name}", {away: ${degrees}})`,
      `segment([0, 0], ${name}, {width: 1.8})`,
      `segment([0, 0], [${name}.x, 0], ${words[0]}${first})`,
      `segment([${name}.x, 0], ${name}, ${words[1]}${second})`,
      ...(random.chance(0.7) ? [`rightangle([0, 0], [${name}.x, 0], ${name}, {size: 9})`] : []),
      `angle([1, 0], [0, 0], ${name}, "${greek}"${degrees > 180 ? ', {reflex: true, size: 20}' : ''})`,
      ...tangent,
      ...(random.chance(0.4) ? [`text([1.12, -0.11], "1", {size: 13})`] : []),
    ]);
  },
});
