import type { Random } from '../../random.js';

/** Where grid lines run: nowhere, across the measured axis only, or across both. */
export type Grid = 'none' | 'value' | 'both';

/** The look of a figure apart from its data: what a publisher's style sheet would fix. */
export interface Theme {
  readonly name: string;
  readonly font: string;
  readonly fontSize: number;
  readonly background: string;
  /** Colour of words and axis lines. */
  readonly ink: string;
  /** Colour of secondary words: subtitles, value labels, reference lines. */
  readonly muted: string;
  readonly grid: Grid;
  readonly titleAnchor: 'start' | 'middle';
  readonly titleWeight: 'bold' | 'normal';
  readonly view: Readonly<Record<string, string | number | null>>;
  readonly axis: Readonly<Record<string, string | number | boolean | readonly number[]>>;
}

type ThemeMaker = (random: Random) => Theme;

const textbook: ThemeMaker = (random) => ({
  name: 'textbook',
  font: random.pick(['Tinos', 'STIX Two Text']),
  fontSize: random.int(13, 14),
  background: '#ffffff',
  ink: '#1a1a1a',
  muted: '#555555',
  grid: random.pick(['none', 'none', 'value']),
  titleAnchor: 'middle',
  titleWeight: 'bold',
  view: { stroke: null },
  axis: {
    domainColor: '#1a1a1a',
    tickColor: '#1a1a1a',
    gridColor: '#dcdcdc',
    titleFontWeight: 'normal',
    titleFontStyle: random.pick(['normal', 'italic']),
  },
});

const paper: ThemeMaker = (random) => ({
  name: 'paper',
  font: 'Arimo',
  fontSize: random.int(11, 12),
  background: '#ffffff',
  ink: '#222222',
  muted: '#666666',
  grid: 'none',
  titleAnchor: 'start',
  titleWeight: 'bold',
  view: { stroke: null },
  axis: {
    domainColor: '#222222',
    tickColor: '#222222',
    gridColor: '#e3e3e3',
    titleFontWeight: random.pick(['normal', 'bold']),
  },
});

const boxed: ThemeMaker = (random) => ({
  name: 'boxed',
  font: random.pick(['STIX Two Text', 'Arimo', 'Tinos']),
  fontSize: random.int(12, 13),
  background: '#ffffff',
  ink: '#000000',
  muted: '#444444',
  grid: random.pick(['none', 'none', 'both']),
  titleAnchor: 'middle',
  titleWeight: 'normal',
  view: { stroke: '#000000', strokeWidth: 1 },
  // Ticks point into the frame, as in most physics journals.
  axis: {
    domainColor: '#000000',
    tickColor: '#000000',
    tickSize: -5,
    labelPadding: 11,
    gridColor: '#cccccc',
    gridDash: [2, 3],
    titleFontWeight: 'normal',
  },
});

const magazine: ThemeMaker = (random) => ({
  name: 'magazine',
  font: 'Source Sans Pro',
  fontSize: random.int(12, 14),
  background: random.pick(['#ffffff', '#f7f7f5', '#fbf9f4']),
  ink: '#2b2b2b',
  muted: '#6b6b6b',
  grid: 'value',
  titleAnchor: 'start',
  titleWeight: 'bold',
  view: { stroke: null },
  axis: { domainColor: '#8c8c8c', tickColor: '#8c8c8c', gridColor: '#d9d9d6', titleFontWeight: 'normal' },
});

const greyPanel: ThemeMaker = (random) => ({
  name: 'grey-panel',
  font: random.pick(['Arimo', 'Source Sans Pro']),
  fontSize: random.int(12, 13),
  background: '#ffffff',
  ink: '#333333',
  muted: '#5f5f5f',
  grid: 'both',
  titleAnchor: 'start',
  titleWeight: 'normal',
  view: { fill: '#ededed', stroke: null },
  axis: { domain: false, tickColor: '#7f7f7f', gridColor: '#ffffff', titleFontWeight: 'normal' },
});

const notebook: ThemeMaker = (random) => ({
  name: 'notebook',
  font: 'DejaVu Sans Mono',
  fontSize: 11,
  background: random.pick(['#ffffff', '#fdfdf8']),
  ink: '#263238',
  muted: '#607078',
  grid: 'both',
  titleAnchor: 'start',
  titleWeight: 'normal',
  view: { stroke: '#90a4ae', strokeWidth: 1 },
  axis: {
    domainColor: '#78909c',
    tickColor: '#78909c',
    gridColor: '#dfe5e8',
    gridDash: [1, 2],
    titleFontWeight: 'normal',
  },
});

const framedGrid: ThemeMaker = (random) => ({
  name: 'framed-grid',
  font: random.pick(['Source Sans Pro', 'Arimo', 'STIX Two Text']),
  fontSize: random.int(12, 13),
  background: '#ffffff',
  ink: '#24292f',
  muted: '#57606a',
  grid: 'both',
  titleAnchor: random.pick(['start', 'middle']),
  titleWeight: 'bold',
  view: { stroke: '#b9bfc6', strokeWidth: 1 },
  axis: { domain: false, tickColor: '#b9bfc6', gridColor: '#e8ebee', titleFontWeight: 'normal' },
});

const tinted: ThemeMaker = (random) => ({
  name: 'tinted',
  font: random.pick(['Tinos', 'Source Sans Pro']),
  fontSize: 13,
  background: random.pick(['#f3f6f9', '#f6f3ec', '#f2f6f1']),
  ink: '#20303c',
  muted: '#56646e',
  grid: random.pick(['value', 'both']),
  titleAnchor: 'start',
  titleWeight: 'bold',
  view: { fill: '#ffffff', stroke: '#c9d1d8', strokeWidth: 1 },
  axis: { domainColor: '#7d8b96', tickColor: '#7d8b96', gridColor: '#e5eaee', titleFontWeight: 'normal' },
});

const makers: readonly ThemeMaker[] = [textbook, paper, boxed, magazine, greyPanel, notebook, framedGrid, tinted];

export const pickTheme = (random: Random): Theme => random.pick(makers)(random);

/** The theme as a Vega-Lite `config`, with nothing in it that the figure does not use. */
export const themeConfig = (
  theme: Theme,
  uses: { readonly title: boolean; readonly subtitle: boolean; readonly legend: boolean; readonly header: boolean },
): object => {
  const { font, fontSize, ink, muted } = theme;
  const words = { labelColor: ink, titleColor: ink, labelFontSize: fontSize - 1, titleFontSize: fontSize };
  return {
    font,
    view: theme.view,
    axis: { ...words, titlePadding: 8, ...theme.axis },
    ...(uses.legend && { legend: { ...words, titleFontWeight: theme.titleWeight, titleLimit: 260, labelLimit: 240 } }),
    ...(uses.header && {
      header: { labelColor: ink, labelFontSize: fontSize, labelFontWeight: theme.titleWeight, title: null },
    }),
    ...(uses.title && {
      title: {
        anchor: theme.titleAnchor,
        color: ink,
        fontSize: fontSize + 2,
        fontWeight: theme.titleWeight,
        offset: 10,
        ...(uses.subtitle && { subtitleColor: muted, subtitleFontSize: fontSize }),
      },
    }),
  };
};
