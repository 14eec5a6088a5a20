import { defineFamily } from '../family.js';
import { alt, at, pickTikzLook, tikzFigure } from '../tikz/document.js';

interface Setup {
  /** Focal length, negative for a diverging lens; distance and height of the object, all in centimetres of the drawing. */
  readonly focal: number;
  readonly distance: number;
  readonly height: number;
}

const imageOf = ({ focal, distance, height }: Setup): { readonly x: number; readonly y: number } => {
  const x = 1 / (1 / focal - 1 / distance);
  return { x, y: (-height * x) / distance };
};

/** The image is on the paper, neither huge nor a dot, and apart from object and lens. */
const isClear = (setup: Setup): boolean => {
  const { x, y } = imageOf(setup);
  return (
    Number.isFinite(x) &&
    Math.abs(x) < 7 &&
    Math.abs(y) > 0.35 &&
    Math.abs(y) < 2.8 &&
    Math.abs(x) > 0.8 &&
    Math.abs(x + setup.distance) > 0.6 &&
    Math.abs(setup.distance - Math.abs(setup.focal)) > 0.4
  );
};

type Place = readonly [x: number, y: number];

const line = (name: string, from: Place, to: Place, style = ''): string =>
  `\\draw[second, ${style}${alt(name)}] ${at(...from)} -- ${at(...to)};`;

export const thinLens = defineFamily({
  name: 'thin-lens',
  version: 2,
  subject: 'physics',
  concepts: ['ray diagram', 'thin lens', 'focal point', 'real and virtual image'],
  level: 'high',
  language: 'tikz',
  generate: (random) => {
    let setup: Setup;
    do {
      setup = {
        focal: random.between(1.2, 2.4) * (random.chance(0.65) ? 1 : -1),
        distance: random.between(1, 5.5),
        height: random.between(0.8, 1.7),
      };
    } while (!isClear(setup));
    const { focal, distance, height } = setup;
    const image = imageOf(setup);
    const real = image.x > 0;
    const size = Math.max(2, height + 0.4, Math.abs(image.y) + 0.4);
    const [left, right] = [
      -Math.max(distance, Math.abs(focal), -image.x) - 0.9,
      Math.max(Math.abs(focal), image.x, 2.5) + 0.9,
    ];
    // From the lens on, each ray goes along the line through the image of the arrow's tip.
    const beyond = (y: number): readonly [number, number] => {
      const end = real ? Math.min(right - 0.2, image.x + 0.6) : right - 0.3;
      return [end, y + ((image.y - y) / image.x) * end];
    };
    const starts =
      random.chance(0.4) && Math.abs(image.y) < size && focal > 0 && distance > focal
        ? [height, 0, image.y]
        : [height, 0];
    const rays = starts.flatMap((y) => {
      const [x, end] = beyond(y);
      const ray = [line('incident ray', [-distance, height], [0, y]), line('refracted ray', [0, y], [x, end])];
      return real ? ray : [...ray, line('backward extension', [0, y], [image.x, image.y], 'dashed, ')];
    });
    const [far, near] = random.pick([
      ['F', "F'"],
      ['F_1', 'F_2'],
      ['F', 'F'],
    ]);
    const lens = focal > 0 ? '<->' : '>-<';
    const words = random.chance(0.6);
    const marks = [-Math.abs(focal), Math.abs(focal)].map((x, index) => {
      const name = index === 0 ? far : near;
      return `\\fill[${alt('focal point')}] ${at(x, 0)} circle (0.05) node[below] {$${name}$};`;
    });
    return tikzFigure(pickTikzLook(random.fork('look')), {
      name: 'ray diagram',
      lines: [
        `\\draw[${alt('principal axis')}] ${at(left, 0)} -- ${at(right, 0)};`,
        `\\draw[very thick, ${lens}, ${alt(focal > 0 ? 'converging lens' : 'diverging lens')}] ${at(0, -size)} -- ${at(0, size)};`,
        ...marks,
        ...rays,
        `\\draw[->, very thick, accent, ${alt('object arrow')}] ${at(-distance, 0)} -- ${at(-distance, height)}${words ? ' node[above] {object}' : ''};`,
        `\\draw[->, very thick, accent${real ? '' : ', dashed'}, ${alt(real ? 'real image' : 'virtual image')}] ${at(image.x, 0)} -- ${at(image.x, image.y)}${words ? ` ${image.y > 0 ? 'node[midway, left] {image}' : 'node[below left] {image}'}` : ''};`,
        ...(random.chance(0.35)
          ? [
              `\\draw[<->, ${alt('dimension line')}] ${at(-distance, -size - 0.35)} -- node[below] {$${random.pick(['u', 'p', 'd_o', 's'])} = ${Math.round(distance * 10)}\\,\\mathrm{cm}$} ${at(0, -size - 0.35)};`,
            ]
          : []),
      ],
    });
  },
});
