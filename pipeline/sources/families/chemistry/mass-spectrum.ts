import type { Random } from '../../../random.js';
import { numberAxis } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { roundTo } from '../round.js';
import { createStyle } from '../style.js';
import { synthetic, variable } from '../topics/table.js';

type Peaks = readonly (readonly [mass: number, height: number])[];

/** Main peaks of electron-impact spectra, percent of the base peak. Source: NIST WebBook, rounded. */
const compounds: Readonly<Record<string, string>> = {
  methane: '12:3 13:9 14:16 15:86 16:100 17:2',
  ethanol: '15:7 19:3 26:9 27:22 29:30 30:6 31:100 43:11 45:52 46:22',
  methanol: '15:13 28:7 29:42 30:8 31:100 32:74',
  acetone: '15:17 26:5 27:8 39:4 42:7 43:100 58:60 59:3',
  propane: '15:7 26:9 27:42 28:59 29:100 39:17 41:13 43:23 44:27',
  butane: '15:5 27:37 28:33 29:44 39:12 41:28 42:12 43:100 58:12',
  benzene: '39:14 50:16 51:18 52:19 76:6 77:28 78:100 79:6',
  toluene: '39:11 51:6 63:9 65:13 91:100 92:78 93:5',
  ethylbenzene: '39:8 51:11 65:8 77:7 78:7 91:100 92:8 105:6 106:31',
  'acetic acid': '14:6 15:17 28:6 29:10 42:13 43:100 45:88 60:75',
  'ethyl acetate': '15:10 27:12 29:18 43:100 45:14 61:15 70:12 88:5',
  'carbon dioxide': '12:9 16:9 22:2 28:10 44:100 45:1',
  chloromethane: '15:77 35:6 47:8 49:11 50:100 52:32',
  bromomethane: '15:69 79:14 81:13 94:100 96:97',
  pentane: '27:35 29:26 39:14 41:41 42:59 43:100 57:14 72:9',
};

/** Natural abundances in percent. Source: IUPAC 2013. */
const elements: Readonly<Record<string, string>> = {
  magnesium: '24:79 25:10 26:11',
  chlorine: '35:75.8 37:24.2',
  copper: '63:69.2 65:30.8',
  neon: '20:90.5 21:0.3 22:9.3',
  zirconium: '90:51.5 91:11.2 92:17.1 94:17.4 96:2.8',
  germanium: '70:20.5 72:27.4 73:7.8 74:36.5 76:7.8',
  strontium: '84:0.6 86:9.9 87:7 88:82.6',
  lead: '204:1.4 206:24.1 207:22.1 208:52.4',
  krypton: '80:2.3 82:11.6 83:11.5 84:57 86:17.3',
  bromine: '79:50.7 81:49.3',
  iron: '54:5.8 56:91.8 57:2.1 58:0.3',
  zinc: '64:49.2 66:27.7 67:4 68:18.5 70:0.6',
  gallium: '69:60.1 71:39.9',
  silicon: '28:92.2 29:4.7 30:3.1',
};

const peaksOf = (text: string): Peaks =>
  text.split(' ').map((pair) => {
    const [mass = 0, height = 0] = pair.split(':').map(Number);
    return [mass, height];
  });

/** No two instruments break molecules up alike: heights differ by some percent, the base peak is 100; low peaks are left out. */
const measured = (random: Random, peaks: Peaks): Peaks => {
  const least = random.pick([0, 3, 5, 8]);
  return peaks
    .map(([mass, height]) => {
      const shaken = Math.min(99, roundTo(height * random.between(0.88, 1.12), 1));
      return [mass, height === 100 ? 100 : shaken] as const;
    })
    .filter(([, height]) => height > least);
};

/** Only peaks that tower over their neighbours are labelled: labels must not run into each other. */
const labelled = (peaks: Peaks, pixelsPerUnit: number): number[] =>
  peaks.flatMap(([mass, height]) => {
    const clear = peaks.every(
      ([other, high]) => other === mass || Math.abs(other - mass) * pixelsPerUnit > 26 || high < height - 9,
    );
    return clear ? [mass] : [];
  });

export const massSpectrum = defineFamily({
  name: 'mass-spectrum',
  version: 1,
  subject: 'chemistry',
  concepts: ['mass spectrum', 'molecular ion', 'base peak', 'fragmentation', 'isotopes'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const style = createStyle(random.fork('style'), { width: [360, 620], aspect: [0.5, 0.7] });
    const atoms = random.chance(0.35);
    const [name, text] = random.pick(Object.entries(atoms ? elements : compounds));
    const peaks = atoms ? peaksOf(text) : measured(random, peaksOf(text));
    const x = variable(random.pick(['m/z', 'Mass-to-charge ratio m/z', 'm/z ratio']));
    const y = variable(random.pick(atoms ? ['Relative abundance (%)', 'Abundance (%)'] : ['Relative intensity (%)']));
    const masses = peaks.map(([mass]) => mass);
    const [from, to] = [Math.min(...masses), Math.max(...masses)];
    const room = Math.max(2, Math.round((to - from) * 0.1));
    const high = Math.max(...peaks.map(([, height]) => height)) + 12;
    const encoding = {
      x: {
        field: 'mass',
        type: 'quantitative',
        title: x.title,
        scale: { domain: [Math.max(0, from - room), to + room], nice: false },
        axis: { ...numberAxis(style, 'x', x, 'position'), ...(to - from < 12 && { tickMinStep: 1 }) },
      },
      y: {
        field: 'height',
        type: 'quantitative',
        title: y.title,
        scale: { domain: [0, Math.round(high)], nice: false },
        axis: { ...numberAxis(style, 'y', y), values: [0, 20, 40, 60, 80, 100].filter((value) => value < high) },
      },
    };
    const bars = { mark: { type: 'bar', size: random.int(2, atoms ? 8 : 4), color: style.colour } };
    const labels = {
      transform: [{ filter: { field: 'mass', oneOf: labelled(peaks, style.width / (to - from + 2 * room)) } }],
      mark: { type: 'text', dy: -7, color: style.theme.ink, fontSize: style.theme.fontSize - 2 },
      encoding: { text: { field: 'mass', type: 'quantitative' } },
    };
    const titles = [`Mass spectrum of ${name}`, atoms ? `Isotopes of ${name}` : 'Mass spectrum'];
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, { title: random.pick(titles) }),
      table: { rows: peaks.map(([mass, height]) => ({ mass, height })), origin: synthetic },
      body: { encoding, layer: random.chance(0.6) ? [bars, labels] : [bars] },
    });
  },
});
