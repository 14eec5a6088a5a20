import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { colourScale, pickLegend } from '../legend.js';
import { roundSignificant } from '../round.js';
import { shapes } from '../statistics/curve-parts.js';
import { createStyle, type Style } from '../style.js';
import { textWidth } from '../text-width.js';
import { type Row, synthetic } from '../topics/table.js';

/** Surface temperature (K) and luminosity (of the Sun). Source: SIMBAD and reviews, rounded. */
const stars: Readonly<Record<string, readonly [kelvin: number, luminosity: number]>> = {
  Sun: [5770, 1],
  'Sirius A': [9900, 25],
  'Sirius B': [25000, 0.056],
  Vega: [9600, 40],
  Altair: [7700, 10.6],
  Arcturus: [4290, 170],
  Aldebaran: [3910, 440],
  Betelgeuse: [3600, 110000],
  Antares: [3660, 76000],
  Rigel: [12100, 120000],
  Deneb: [8500, 196000],
  Spica: [25300, 20500],
  Canopus: [7400, 10700],
  Polaris: [6000, 1260],
  Capella: [4970, 79],
  Pollux: [4590, 33],
  Fomalhaut: [8600, 16.6],
  Regulus: [12500, 290],
  'Procyon B': [7700, 0.0005],
  'Proxima Centauri': [3040, 0.0016],
  "Barnard's Star": [3200, 0.0035],
  '61 Cygni A': [4500, 0.15],
  'Tau Ceti': [5340, 0.5],
};

const ranges = { x: [40000, 2500], y: [0.0001, 1000000] } as const;

/** A star of a cluster, of the kind that it is; scattered as measurements are. */
const starOf = (random: Random, kind: string): readonly [number, number] => {
  if (kind === 'white dwarfs') {
    const kelvin = 10 ** random.between(3.85, 4.5);
    // One radius, about that of the Earth: luminosity goes with the fourth power of temperature.
    return [kelvin, 0.00018 * (kelvin / 6500) ** 4 * 10 ** random.normal(0, 0.12)];
  }
  if (kind === 'giants')
    return [10 ** random.between(3.52, 3.72), 10 ** (random.between(1.3, 2.8) + random.normal(0, 0.1))];
  if (kind === 'supergiants') return [10 ** random.between(3.53, 4.4), 10 ** random.between(4.2, 5.5)];
  // Luminosity of the main sequence against temperature: a straight line of slope 6.7 through the Sun is near enough.
  const log = 3.47 + 1.05 * random.unit() ** 1.5;
  return [10 ** log, 10 ** ((log - 3.761) * 6.4 + random.normal(0, 0.16))];
};

const cluster = (random: Random): Row[] => {
  const counts = [
    ['main sequence', random.int(35, 80)],
    ['giants', random.int(8, 22)],
    ['supergiants', random.int(4, 10)],
    ['white dwarfs', random.int(6, 18)],
  ] as const;
  const kept = counts.filter(([kind]) => kind === 'main sequence' || random.chance(0.8));
  return kept
    .flatMap(([kind, count]) =>
      Array.from({ length: count }, (): Row => {
        const [kelvin, luminosity] = starOf(random, kind);
        return { kind, temperature: Math.round(kelvin / 10) * 10, luminosity: roundSignificant(luminosity, 3) };
      }),
    )
    .filter(
      ({ luminosity, temperature }) =>
        Number(luminosity) > ranges.y[0] * 1.5 && Number(luminosity) < ranges.y[1] / 1.5 && Number(temperature) < 38000,
    );
};

/** Names that stand clear of each other, of those that were drawn. */
const named = (random: Random, { width, height, theme }: Style): Row[] => {
  const place = ([kelvin, luminosity]: readonly [number, number]): readonly [number, number] => [
    (Math.log(ranges.x[0] / kelvin) / Math.log(ranges.x[0] / ranges.x[1])) * width,
    (1 - Math.log(luminosity / ranges.y[0]) / Math.log(ranges.y[1] / ranges.y[0])) * height,
  ];
  const kept: { readonly name: string; readonly at: readonly [number, number]; readonly long: number }[] = [];
  for (const name of ['Sun', ...random.sample(Object.keys(stars), random.int(9, 16))]) {
    const at = place(stars[name] ?? [0, 0]);
    const long = textWidth(name, theme.fontSize) + 14;
    const clear = kept.every(
      ({ at: [x, y], long: other }) =>
        Math.abs(y - at[1]) > theme.fontSize + 5 || at[0] + long < x - 8 || x + other < at[0] - 8,
    );
    if (clear && at[0] + long < width - 4) kept.push({ name, at, long });
  }
  return kept.map(({ name }) => ({
    star: name,
    temperature: stars[name]?.[0] ?? 0,
    luminosity: stars[name]?.[1] ?? 0,
  }));
};

const axes = (random: Random, grid: boolean): { readonly x: object; readonly y: object } => ({
  x: {
    field: 'temperature',
    type: 'quantitative',
    title: random.pick(['Surface temperature (K)', 'Temperature (K)', 'Effective temperature (K)']),
    // Hot stars stand left, since the first diagrams went by spectral class.
    scale: { type: 'log', domain: [ranges.x[1], ranges.x[0]], nice: false, reverse: true },
    axis: { grid, values: [3000, 5000, 10000, 20000, 40000], format: 'd' },
  },
  y: {
    field: 'luminosity',
    type: 'quantitative',
    title: random.pick(['Luminosity (L☉)', 'Luminosity (Sun = 1)', 'Luminosity (solar units)']),
    scale: { type: 'log', domain: ranges.y, nice: false },
    axis: { grid, values: [0.0001, 0.01, 1, 100, 10000, 1000000], format: ',~r' },
  },
});

export const hertzsprungRussell = defineFamily({
  name: 'hertzsprung-russell',
  version: 1,
  subject: 'astronomy',
  concepts: ['Hertzsprung–Russell diagram', 'main sequence', 'luminosity', 'surface temperature', 'white dwarf'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const style = createStyle(random.fork('style'), { width: [380, 540], aspect: [0.8, 1.05] });
    const encoding = axes(random.fork('axes'), style.theme.grid === 'both');
    const withNames = random.chance(0.4);
    const rows = withNames ? named(random, style) : cluster(random.fork('stars'));
    const point = {
      type: 'point',
      filled: true,
      opacity: random.pick([0.8, 0.95]),
      size: withNames ? random.int(45, 80) : random.int(18, 40),
    };
    const figure = {
      style,
      heading: pickHeading(random.fork('heading'), style, {
        title: random.pick([
          'Hertzsprung–Russell diagram',
          'H–R diagram',
          withNames ? 'Some well-known stars' : 'Stars of a cluster',
        ]),
      }),
      table: { rows, origin: synthetic },
    };
    if (withNames) {
      const label = { type: 'text', align: 'left', dx: 8, color: style.theme.ink, fontSize: style.theme.fontSize - 1 };
      const words = { mark: label, encoding: { text: { field: 'star', type: 'nominal' } } };
      return composeFigure({
        ...figure,
        body: { encoding, layer: [{ mark: { ...point, color: style.colour } }, words] },
      });
    }
    const kinds = [...new Set(rows.map((row) => String(row['kind'])))];
    const legend = pickLegend(random.fork('legend'), style, 'Kind of star', kinds);
    const kind = { field: 'kind', type: 'nominal', legend };
    const shape = { ...kind, scale: { domain: kinds, range: shapes.slice(0, kinds.length) } };
    return composeFigure({
      ...figure,
      legend: true,
      body: {
        mark: point,
        encoding: {
          ...encoding,
          color: { ...kind, scale: colourScale(style, kinds) },
          ...(random.chance(0.4) && { shape }),
        },
      },
    });
  },
});
