import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { at, figureOf, framed, mathjsLook, num, type Spot, until } from '../mathjs-figure.js';

/** Focal length, distance and height of the object; distance and height of the image, negative where it is virtual or upside down. */
const setting = (
  random: Random,
): { readonly f: number; readonly g: number; readonly high: number; readonly image: number; readonly size: number } =>
  until(
    () => {
      const f = random.pick([1, 1, -1]) * random.between(1.6, 3);
      const [g, high] = [random.between(1, 7), random.between(0.9, 1.7)];
      const image = 1 / (1 / f - 1 / g);
      return { f, g, high, image, size: (-image / g) * high };
    },
    ({ f, g, image, size, high }) =>
      Math.abs(g - Math.abs(f)) > 0.7 &&
      Math.abs(g - 2 * Math.abs(f)) > 0.25 &&
      Math.abs(image) < 8.5 &&
      Math.abs(size) < 3.2 &&
      Math.abs(size) > 0.35 &&
      Math.abs(size - high) > 0.3 &&
      g > 1.3,
  );

/** Image formation by a thin lens: three rays, object and image, converging or diverging. */
export const lensImage = defineFamily({
  name: 'lens-image',
  version: 1,
  subject: 'optics',
  concepts: ['thin lens', 'ray diagram', 'focal length', 'real and virtual image'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const { f, g, high, image, size } = setting(random);
    const real = image > 0;
    const right = Math.max(real ? image + 1 : 4, Math.abs(f) + 1);
    const left = Math.min(-g - 0.8, -Math.abs(f) - 0.6, real ? 0 : image - 0.6);
    const reach = Math.max(high, Math.abs(size)) + 0.5;
    const top: Spot = [-g, high];
    const tip: Spot = [image, size];
    const ray = `{color: "${look.accent}", width: 1.4}`;
    const back = `{color: "${look.accent}", width: 1.1, dash: "dashed"}`;
    const onwards = (y: number): string => {
      // Every ray leaves the lens on the line through the image's tip.
      const slope = real ? (size - y) / image : (y - size) / -image;
      return at([right, y + slope * right]);
    };
    const through = (y: number): string[] => [
      `segment(${at(top)}, [0, ${num(y)}], ${ray})`,
      `segment([0, ${num(y)}], ${onwards(y)}, ${ray})`,
      ...(real ? [] : [`segment([0, ${num(y)}], ${at(tip)}, ${back})`]),
    ];
    const second = real && random.chance(0.5) ? through(size) : [];
    const centre = [
      `segment(${at(top)}, ${at([right, (-high / g) * right])}, ${ray})`,
      ...(real || f < 0 ? [] : [`segment(${at(top)}, ${at(tip)}, ${back})`]),
    ];
    const head = f > 0 ? 'both' : 'none';
    const bracket =
      f > 0
        ? []
        : [1, -1].flatMap((end) => [
            `segment([-0.18, ${num(end * (reach + 0.16))}], [0, ${num(end * reach)}])`,
            `segment([0.18, ${num(end * (reach + 0.16))}], [0, ${num(end * reach)}])`,
          ]);
    const last = [high, size, ...second.map(() => size)].map(
      (y) => y + (real ? (size - y) / image : (y - size) / -image) * right,
    );
    return figureOf([
      framed(
        [
          [left, -reach - 0.2],
          [right, reach + 0.2],
          ...last.map((y): Spot => [right, y]),
          [right, (-high / g) * right],
        ],
        look,
        random,
      ),
      `segment([${num(left)}, 0], [${num(right)}, 0], {width: 1, dash: "dashdot"})`,
      `segment([0, ${num(-reach)}], [0, ${num(reach)}], {width: 2.2, arrow: "${head}"})`,
      ...bracket,
      `point(${num(Math.abs(f))}, 0, "F'", {away: "below"})`,
      `point(${num(-Math.abs(f))}, 0, "F", {away: "below"})`,
      ...through(high),
      ...centre,
      ...second,
      `vector([${num(-g)}, 0], ${at(top)}, "${random.pick(['G', 'O'])}", {width: 2.6, color: "${look.second}"})`,
      `vector([${num(image)}, 0], ${at(tip)}, "${random.pick(['B', 'I'])}", {width: 2.6, color: "${look.second}"${real ? '' : ', dash: "dashed"'}})`,
    ]);
  },
});
