/**
 * Colours that stay distinct for readers with a colour-vision deficiency and in greyscale print.
 * Sources: Okabe & Ito (2008); Paul Tol's notes on colour schemes (2021); the rest are hand-picked and darkened so
 * that lines of 1.5 px stay legible on white.
 */
export const categoricalPalettes: readonly (readonly string[])[] = [
  ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'],
  ['#4477aa', '#ee6677', '#228833', '#ccbb44', '#66ccee', '#aa3377'],
  ['#332288', '#cc6677', '#ddcc77', '#117733', '#88ccee', '#882255'],
  ['#0077bb', '#ee7733', '#009988', '#cc3311', '#33bbee', '#ee3377'],
  ['#004488', '#ddaa33', '#bb5566', '#5c9ea8', '#7d5ba6', '#777777'],
  ['#1b6ca8', '#f28e2b', '#2a9d6f', '#b2456e', '#8c6d46', '#6c757d'],
  ['#264653', '#2a9d8f', '#e9b44c', '#e76f51', '#8d6a9f', '#7fb3d5'],
  ['#5b4b8a', '#e4572e', '#17a398', '#f3a712', '#7d8ca3', '#a8327d'],
  ['#22577a', '#c8553d', '#57a773', '#f2a541', '#6f4e7c', '#63a4b0'],
  ['#2f4b7c', '#f95d6a', '#ffa600', '#a05195', '#4f9d69', '#8aa6c1'],
];

/** For one series: dark enough for a thin line, light enough to tell from black text. */
export const singleColours: readonly string[] = [
  '#1f5a8c',
  '#c0392b',
  '#2e7d5b',
  '#7b4397',
  '#b7561b',
  '#2c7a9b',
  '#46637f',
  '#a23b72',
  '#3a6b35',
  '#8a5a2b',
  '#27657a',
  '#5d576b',
  '#d1495b',
  '#00798c',
  '#4a6fa5',
  '#6a8d3f',
];

/** Vega colour schemes that go from pale to dark, for values from low to high. */
export const sequentialSchemes: readonly string[] = [
  'blues',
  'greens',
  'oranges',
  'purples',
  'greys',
  'viridis',
  'magma',
  'cividis',
  'bluegreen',
  'yellowgreenblue',
  'yelloworangered',
  'purplebluegreen',
];

/** Vega colour schemes with a neutral middle, for values on both sides of zero. */
export const divergingSchemes: readonly string[] = [
  'redblue',
  'purplegreen',
  'brownbluegreen',
  'redyellowblue',
  'pinkyellowgreen',
  'purpleorange',
];
