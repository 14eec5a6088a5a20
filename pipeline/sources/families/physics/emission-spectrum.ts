import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { createStyle } from '../style.js';
import { type Row, synthetic } from '../topics/table.js';

/** Strong visible lines in nm. Source: NIST atomic spectra database. */
const lines: Readonly<Record<string, readonly number[]>> = {
  hydrogen: [410.2, 434, 486.1, 656.3],
  helium: [388.9, 447.1, 471.3, 492.2, 501.6, 587.6, 667.8, 706.5],
  lithium: [460.3, 497.2, 610.4, 670.8],
  neon: [540.1, 585.2, 594.5, 603, 607.4, 614.3, 621.7, 626.6, 633.4, 640.2, 650.7, 659.9, 692.9, 703.2],
  sodium: [498.3, 568.8, 589, 589.6, 615.4],
  potassium: [404.4, 580.2, 691.1, 693.9],
  mercury: [404.7, 435.8, 546.1, 577, 579.1],
  cadmium: [467.8, 480, 508.6, 643.8],
  calcium: [422.7, 445.5, 558.9, 612.2, 616.2, 643.9],
  strontium: [421.6, 460.7, 640.8, 687.8, 707],
  barium: [455.4, 493.4, 553.5, 577.8, 614.2, 649.7],
  zinc: [468, 472.2, 481.1, 636.2],
};

/** How light of a wavelength looks on a screen: straight pieces between the primary colours, dimmer at both ends. */
const colourOf = (nm: number): string => {
  const stops: readonly (readonly [number, readonly [number, number, number]])[] = [
    [380, [110, 0, 160]],
    [440, [40, 20, 255]],
    [490, [0, 220, 255]],
    [510, [0, 255, 60]],
    [580, [255, 240, 0]],
    [645, [255, 30, 0]],
    [780, [140, 0, 0]],
  ];
  const after = Math.max(
    1,
    stops.findIndex(([at]) => at >= nm),
  );
  const [[low, from], [high, to]] = [stops[after - 1] ?? [380, [0, 0, 0]], stops[after] ?? [780, [0, 0, 0]]];
  const channels = [0, 1, 2].map((index) =>
    Math.round((from[index] ?? 0) + (((to[index] ?? 0) - (from[index] ?? 0)) * (nm - low)) / (high - low)),
  );
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

/** Spectra under each other: elements, or an unknown sample over the elements that may be in it. */
const pickSpectra = (
  random: Random,
): { readonly title: string; readonly spectra: (readonly [string, readonly number[]])[] } => {
  const names = random.sample(Object.keys(lines), random.int(1, 4));
  const spectra = names.map((name) => [name, lines[name] ?? []] as const);
  if (names.length < 3 || random.chance(0.5))
    return {
      title:
        names.length === 1
          ? `Emission spectrum of ${names[0]}`
          : random.pick(['Emission spectra', 'Line spectra of elements']),
      spectra,
    };
  const mixed = random.sample(names, random.pick([1, 2])).flatMap((name) => lines[name] ?? []);
  return {
    title: random.pick(['What is in the sample?', 'Spectrum of an unknown gas']),
    spectra: [['sample', mixed.sort((one, other) => one - other)], ...spectra],
  };
};

export const emissionSpectrum = defineFamily({
  name: 'emission-spectrum',
  version: 1,
  subject: 'physics',
  concepts: ['emission spectrum', 'spectral line', 'wavelength', 'identifying elements'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const { title, spectra } = pickSpectra(random);
    const base = createStyle(random.fork('style'), { width: [420, 680], aspect: [0.3, 0.4] });
    const band = spectra.length === 1 ? random.int(90, 120) : random.int(50, 74);
    const style = { ...base, height: band * spectra.length };
    const [from, to] = random.pick([
      [380, 750],
      [380, 720],
      [350, 750],
      [370, 780],
    ] as const);
    const rows: Row[] = spectra.flatMap(([source, wavelengths]) =>
      wavelengths.filter((nm) => nm > from && nm < to).map((nm) => ({ source, wavelength: nm, colour: colourOf(nm) })),
    );
    const light = random.chance(0.15);
    return composeFigure({
      style: light
        ? { ...style, theme: { ...style.theme, view: { fill: '#ffffff', stroke: '#444444' } } }
        : {
            ...style,
            theme: { ...style.theme, view: { fill: random.pick(['#000000', '#000000', '#111111']), stroke: null } },
          },
      heading: pickHeading(random.fork('heading'), style, { title }),
      table: { rows, origin: synthetic },
      body: {
        mark: {
          type: 'tick',
          orient: 'vertical',
          thickness: random.pick([1.5, 2, 2.5, 3]),
          bandSize: Math.round(band * random.pick([0.8, 0.88, 0.94])),
          opacity: 1,
        },
        encoding: {
          x: {
            field: 'wavelength',
            type: 'quantitative',
            title: random.pick(['Wavelength (nm)', 'Wavelength λ (nm)']),
            scale: { domain: [from, to], nice: false },
            axis: { grid: false, tickCount: random.pick([6, 8]) },
          },
          y: {
            field: 'source',
            type: 'nominal',
            title: null,
            sort: null,
            axis: { grid: false, ticks: false, labelLimit: 200 },
          },
          color: light ? { value: '#222222' } : { field: 'colour', type: 'nominal', scale: null },
        },
      },
    });
  },
});
