import type { Random } from '../../../random.js';
import type { FamilyFigure } from '../family.js';
import { synthetic } from '../topics/table.js';

const palettes = [
  ['#dbe9f6', '#1f5a8c', '#333333'],
  ['#fde2cf', '#b7561b', '#3b2f2f'],
  ['#dff0d8', '#2e7d5b', '#2f3b2f'],
  ['#ece4f5', '#7b4397', '#333333'],
  ['#fff3c4', '#8a6d1b', '#333333'],
  ['#ffffff', '#000000', '#000000'],
  ['#e3e3e3', '#555555', '#222222'],
] as const;

/** The front matter of a program: a title or none, a theme or colours of its own, a typeface and its size. */
const frontMatter = (random: Random, titles: readonly string[]): string[] => {
  const titled = titles.length > 0 && random.chance(0.4) ? [`title: ${JSON.stringify(random.pick(titles))}`] : [];
  const theme = random.weighted([
    ['base', 6],
    ['default', 2],
    ['neutral', 2],
    ['forest', 1],
  ] as const);
  const [fill, border, text] = random.pick(palettes);
  const colours =
    theme === 'base'
      ? [
          `primaryColor: "${fill}"`,
          `primaryBorderColor: "${border}"`,
          `primaryTextColor: "${text}"`,
          `lineColor: "${random.chance(0.5) ? border : '#333333'}"`,
        ]
      : [];
  const font = random.pick(['Arimo', 'Tinos', 'Source Sans Pro']);
  const variables = [`fontFamily: ${font}`, `fontSize: ${random.int(13, 17)}px`, ...colours];
  return [
    '---',
    ...titled,
    'config:',
    `  theme: ${theme}`,
    '  themeVariables:',
    ...variables.map((line) => `    ${line}`),
    '---',
  ];
};

/** One mermaid program; the body's lines below its first are indented. */
export const mermaidFigure = (
  random: Random,
  titles: readonly string[],
  first: string,
  body: readonly string[],
): FamilyFigure => ({
  program: `${[...frontMatter(random, titles), first, ...body.map((line) => `  ${line}`)].join('\n')}\n`,
  data: synthetic,
});
