// Follows the script of plotly 3 where a program asked for an older one: titles that are texts are titles again.

type Members = Record<string, unknown>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);

/** Parts of a layout or a trace that have a title of their own, and whatever lies between. */
const titled =
  /^(?:[xyz]axis\d*|scene\d*|polar\d*|ternary\d*|[abc]axis|radialaxis|angularaxis|coloraxis\d*|colorbar|marker|line|legend\d*)$/;

const withTitles = (part: unknown): unknown => {
  if (!isMembers(part)) return part;
  const { titlefont } = part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => {
      if (name === 'title' && typeof value === 'string')
        return [name, { text: value, ...(isMembers(titlefont) ? { font: titlefont } : {}) }];
      return [name, titled.test(name) ? withTitles(value) : value];
    }),
  );
};

const plotly: unknown = Reflect.get(globalThis, 'Plotly');
if (isMembers(plotly))
  for (const name of ['newPlot', 'react', 'plot']) {
    const own = plotly[name] ?? plotly['newPlot'];
    if (typeof own !== 'function') continue;
    plotly[name] = (place: unknown, data: unknown, layout: unknown, ...rest: unknown[]): unknown => {
      // A figure may be given as one object.
      const given = isMembers(data)
        ? [
            {
              ...data,
              data: Array.isArray(data['data']) ? data['data'].map(withTitles) : data['data'],
              layout: withTitles(data['layout']),
            },
          ]
        : [Array.isArray(data) ? data.map(withTitles) : data, withTitles(layout)];
      return Reflect.apply(own, plotly, [place, ...given, ...rest]) as unknown;
    };
  }
