/** A line chart of several courses over years, as Vega-Lite. */
export const lines = (
  unit: string,
  noun: string,
  years: readonly number[],
  values: Readonly<Record<string, readonly number[]>>,
): string =>
  JSON.stringify({
    data: {
      values: Object.entries(values).flatMap(([name, list]) =>
        list.map((value, at) => ({ name, year: String(years[at]), value })),
      ),
    },
    mark: { type: 'line', point: true },
    encoding: {
      x: { field: 'year', type: 'ordinal', title: 'Year' },
      y: { field: 'value', type: 'quantitative', title: unit },
      color: { field: 'name', type: 'nominal', title: noun },
    },
  });
