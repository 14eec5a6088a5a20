/** What only programs for one version of a library say, the oldest first. */
const signs: readonly (readonly [file: RegExp, versions: readonly (readonly [version: number, said: RegExp])[]])[] = [
  [
    /^d3(?:js)?(?:\.min)?\.js$/i,
    [
      [3, /\bd3\.(?:scale|svg|layout|behavior|geo|time)\.[a-z]/],
      [4, /\bd3\.(?:schemeCategory20|queue\()/],
      [5, /\bd3\.(?:event\b|(?:mouse|touches|nest|entries|values|voronoi)\()/],
    ],
  ],
  [
    /^chart(?:\.bundle)?(?:\.min)?\.js$/i,
    [
      [1, /\)\s*\.(?:Bar|Line|Pie|Doughnut|Radar|PolarArea)\(/],
      [2, /\b[xy]Axes\b["']?\s*:|["']horizontalBar["']/],
    ],
  ],
];

const scripts = /(<script\b[^>]*?\bsrc\s*=\s*["']?)([^"'\s>]+)/gi;

/**
 * A document with the versions of the libraries that it keeps beside it under names without a number: `js/d3.min.js`
 * was the newest when the document was written, and runs what the document calls.
 */
export const withKeptVersions = (program: string): string =>
  program.replace(scripts, (whole, before: string, source: string) => {
    if (/^(?:https?:)?\/\//i.test(source)) return whole;
    const file = source.split('/').at(-1) ?? '';
    const versions = signs.find(([name]) => name.test(file))?.[1];
    const version = versions?.find(([, said]) => said.test(program))?.[0];
    return version === undefined ? whole : `${before}${source}?v=${version}`;
  });
