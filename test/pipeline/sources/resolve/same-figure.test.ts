import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { openDataDir } from '../../../../pipeline/sources/resolve/data-dir.js';
import { resolveProgram } from '../../../../pipeline/sources/resolve/index.js';

const datasets = fileURLToPath(new URL('../../../../node_modules/vega-datasets/data', import.meta.url));

const loader = vega.loader();
loader.load = (address) => readFile(join(datasets, address.replace('data/', '')), 'utf8');

/** The figure as Vega alone draws it, loading the data that the program names by address. */
const drawAlone = async (program: string): Promise<string> => {
  const { spec } = compile(JSON.parse(program) as TopLevelSpec, { logger: vega.logger(vega.None) });
  const view = new vega.View(vega.parse(spec), { loader, logger: vega.logger(vega.None) });
  try {
    return (await view.toSVG()).replaceAll(/(clip|gradient_)\d+/g, '$1');
  } finally {
    view.finalize();
  }
};

const xy = (x: object, y: object, more: object = {}): object => ({ x, y, ...more });
const count = { aggregate: 'count', type: 'quantitative' };

const programs: [what: string, program: object][] = [
  [
    'dates and numbers of a csv',
    {
      data: { url: 'data/stocks.csv' },
      mark: 'line',
      encoding: xy(
        { field: 'date', type: 'temporal' },
        { field: 'price', type: 'quantitative' },
        { color: { field: 'symbol' } },
      ),
    },
  ],
  [
    'numbers of a csv as names',
    { data: { url: 'data/seattle-weather.csv' }, mark: 'bar', encoding: xy({ field: 'wind', type: 'nominal' }, count) },
  ],
  [
    'a date format of its own',
    {
      data: { url: 'data/seattle-weather.csv', format: { parse: { date: "date:'%Y-%m-%d'" } } },
      mark: 'bar',
      encoding: xy(
        { timeUnit: 'month', field: 'date' },
        { aggregate: 'mean', field: 'temp_max', type: 'quantitative' },
      ),
    },
  ],
  [
    'typed json',
    {
      data: { url: 'data/cars.json' },
      mark: 'point',
      encoding: xy(
        { field: 'Horsepower', type: 'quantitative' },
        { field: 'Year', type: 'temporal', timeUnit: 'year' },
      ),
    },
  ],
  [
    'a tsv',
    {
      data: { url: 'data/unemployment.tsv' },
      mark: 'bar',
      encoding: xy({ bin: true, field: 'rate', type: 'quantitative' }, count),
    },
  ],
  [
    'a map with a look-up',
    {
      data: { url: 'data/us-10m.json', format: { type: 'topojson', feature: 'counties' } },
      transform: [{ lookup: 'id', from: { data: { url: 'data/unemployment.tsv' }, key: 'id', fields: ['rate'] } }],
      projection: { type: 'albersUsa' },
      mark: 'geoshape',
      encoding: { color: { field: 'rate', type: 'quantitative' } },
    },
  ],
  [
    'one file in two views',
    {
      hconcat: [1, 2].map(() => ({
        data: { url: 'data/barley.json' },
        mark: 'bar',
        encoding: xy({ field: 'year', type: 'ordinal' }, { aggregate: 'sum', field: 'yield', type: 'quantitative' }),
      })),
    },
  ],
];

describe('a resolved program', () => {
  it.each(programs)('draws what it drew with its data outside: %s', async (_what, program) => {
    const text = JSON.stringify(program);
    const resolved = await resolveProgram(text, 'vega-lite', openDataDir(datasets));
    expect(resolved).not.toContain('"url"');
    const drawn = await drawAlone(resolved);
    expect(drawn.length).toBeGreaterThan(1000);
    expect(drawn === (await drawAlone(text))).toBe(true);
  });
});
