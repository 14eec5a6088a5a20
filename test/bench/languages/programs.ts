/**
 * Programs of one size per language, each another figure: number `index` writes its own labels and values. Small
 * figures of a school book, for large ones would hide what starting costs.
 */
const value = (index: number, at: number): number => ((index * 37 + at * 61 + 13) % 90) + 5;
const names = ['Oak', 'Elm', 'Ash', 'Fir', 'Yew', 'Bay'];
const rows = (index: number): { name: string; value: number }[] =>
  names.map((name, at) => ({ name: `${name} ${index}`, value: value(index, at) }));

const vegaLite = (index: number): string =>
  JSON.stringify({
    data: { values: rows(index) },
    mark: index % 2 === 0 ? 'bar' : 'line',
    encoding: { x: { field: 'name', type: 'nominal' }, y: { field: 'value', type: 'quantitative' } },
  });

const vega = (index: number): string =>
  JSON.stringify({
    width: 200,
    height: 150,
    padding: 5,
    data: [{ name: 'table', values: rows(index) }],
    scales: [
      { name: 'x', type: 'band', domain: { data: 'table', field: 'name' }, range: 'width', padding: 0.1 },
      { name: 'y', domain: { data: 'table', field: 'value' }, zero: true, range: 'height' },
    ],
    axes: [
      { orient: 'bottom', scale: 'x' },
      { orient: 'left', scale: 'y' },
    ],
    marks: [
      {
        type: 'rect',
        from: { data: 'table' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'name' },
            width: { scale: 'x', band: 1 },
            y: { scale: 'y', field: 'value' },
            y2: { scale: 'y', value: 0 },
            fill: { value: 'teal' },
          },
        },
      },
    ],
  });

const mermaid = (index: number): string =>
  `flowchart TD\n${names.map((name, at) => `  n${at}[${name} ${index}] -->|${value(index, at)}| n${(at + 1) % 6}`).join('\n')}\n`;

const dot = (index: number): string =>
  `digraph { rankdir=LR; ${names.map((name, at) => `n${at} [label="${name} ${index}"]; n${at} -> n${(at * 2 + 1) % 6} [label="${value(index, at)}"];`).join(' ')} }`;

const svg = (index: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="220">${rows(index)
    .map(
      (row, at) =>
        `<rect x="${20 + at * 48}" y="${190 - row.value}" width="36" height="${row.value}" fill="teal"/><text x="${38 + at * 48}" y="206" text-anchor="middle" font-size="9">${row.name}</text>`,
    )
    .join('')}</svg>`;

const smiles = (index: number): string =>
  ['CC(=O)OC1=CC=CC=C1C(=O)O', 'CN1C=NC2=C1C(=O)N(C(=O)N2C)C', 'C[C@@H](N)C(=O)O'][index % 3]?.concat(
    'C'.repeat(index % 5),
  ) ?? '';

const latex = (index: number): string =>
  String.raw`x_{${index}} = \frac{-b \pm \sqrt{b^2 - 4 \cdot ${value(index, 1)} \cdot c}}{2 \cdot ${value(index, 2)}} + \sum_{k=1}^{n} k^{${value(index, 3)}}`;

const html = (index: number): string =>
  `<!doctype html><script src="https://cdn.jsdelivr.net/npm/d3@7"></script><svg width="320" height="220"></svg><script>
d3.select('svg').selectAll('rect').data(${JSON.stringify(rows(index))}).join('rect')
  .attr('x', (d, i) => 20 + i * 48).attr('y', (d) => 190 - d.value).attr('width', 36).attr('height', (d) => d.value).attr('fill', 'teal');
</script>`;

const tikz = (index: number): string =>
  String.raw`\begin{tikzpicture}
${rows(index)
  .map(
    (row, at) =>
      String.raw`\filldraw[fill=teal!40] (${at},0) rectangle +(0.7,${row.value / 25}); \node[below] at (${at}.35,0) {${row.name}};`,
  )
  .join('\n')}
\draw[->] (-0.3,0) -- (6.2,0); \draw[->] (0,-0.3) -- (0,4.2) node[left] {$h_{${index}}$};
\end{tikzpicture}`;

const mathjs = (index: number): string =>
  `k = ${value(index, 1)} / 20
f(x) = k * sin(x) + ${value(index, 2)} / 40
axes()
g = plot(f, "f_${index}", {from: -3, to: 3})
A = point(1, f(1), "A")
tangent(g, 1)
segment([0, 0], [2, k])`;

const python = (index: number): string => {
  const [labels, values] = [rows(index).map((row) => row.name), rows(index).map((row) => row.value)];
  const plot =
    index % 3 === 0
      ? 'ax.bar(labels, values, color="teal")'
      : index % 3 === 1
        ? 'ax.plot(labels, values, marker="o", label="height")\nax.legend()'
        : 'ax.scatter(range(6), values)';
  return `import matplotlib.pyplot as plt
labels, values = ${JSON.stringify(labels)}, ${JSON.stringify(values)}
fig, ax = plt.subplots()
${plot}
ax.set(title="Trees ${index}", xlabel="Tree", ylabel="Height (m)")
fig.savefig("figure.png")
`;
};

/** By language; a language without a maker here is not measured, and said so. */
export const programMakers: Readonly<Record<string, (index: number) => string>> = {
  'vega-lite': vegaLite,
  vega,
  mermaid,
  dot,
  svg,
  smiles,
  latex,
  html,
  tikz,
  mathjs,
  matplotlib: python,
};
