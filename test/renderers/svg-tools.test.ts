import { describe, expect, it } from 'vitest';
import { svgDrawn } from './drawn-svg.js';

describe('what the tools that draw SVG write', () => {
  const { render, sceneOf } = svgDrawn();

  it('takes the strokes of one path apart, and what is filled apart; a hole, a pen that goes on and an arrow make one', async () => {
    const { elements } = await sceneOf(
      '<path d="M10 10H30M10 20H30M40 10L50 20L60 10" stroke="black" fill="none"/>' +
        '<path d="M100 10h10v10h-10zM120 10h10v10h-10z"/><path d="M100 40h40v40h-40zM110 50h10v10h-10z" fill-rule="evenodd"/>' +
        '<path d="M10 50L30 50M30 50L40 60M40 60L60 60" stroke="red" fill="none"/>' +
        '<path d="M10 70H50M44 66L50 70L44 74" stroke="blue" fill="none"/>',
    );
    expect(elements.map(({ kind, box: { x, width } }) => [kind, x, width])).toEqual([
      ['rule', 10, 20],
      ['rule', 10, 20],
      ['path', 40, 20],
      ['rect', 100, 10],
      ['rect', 120, 10],
      ['path', 100, 40],
      ['path', 10, 50],
      ['path', 10, 40],
    ]);
    expect(elements[0]?.path).toEqual([
      [10, 10],
      [30, 10],
    ]);
  });

  it('gives the first of several strokes the marker at the start, and the last that at the end', async () => {
    const marker = '<marker id="m" orient="auto"><path d="M0 0L4 2L0 4z"/></marker>';
    const { elements } = await sceneOf(
      `${marker}<path d="M10 10H30M10 20H30M10 30H30" stroke="black" marker-start="url(#m)" marker-end="url(#m)"/>`,
    );
    expect(elements.map(({ data }) => data?.['arrow'])).toEqual(['start', undefined, 'end']);
  });

  it('counts the corners where an outline turns, not those that it goes straight through', async () => {
    const { elements } = await sceneOf('<path d="M60,60 L50,60 50,80 90,80 90,60 Z" fill="blue"/>');
    expect(elements).toMatchObject([{ kind: 'rect', box: { x: 50, y: 60, width: 40, height: 20 } }]);
  });

  it('sees once what is drawn twice in one place, and nothing of many lines of the colour of the paper', async () => {
    const ring = '<circle cx="50" cy="50" r="20" stroke="orange" stroke-width="4" fill="none"/>';
    const words = (look: string): string => `<text x="100" y="50" ${look}>Bern</text>`;
    const lines = Array.from({ length: 200 }, (_, y) => `<path d="M150 ${y / 2}h40" stroke="#fff"/>`).join('');
    const { elements } = await sceneOf(`${lines}${ring}${ring}${words('stroke="#eee" stroke-width="3"')}${words('')}`);
    expect(elements.filter(({ visible }) => visible).map(({ kind }) => kind)).toEqual(['circle', 'text']);
  });

  it('draws words in HTML, as draw.io sets them, and nothing else of HTML', async () => {
    const html = (content: string): string =>
      `<foreignObject x="0" y="0" width="100%" height="100%"><div xmlns="http://www.w3.org/1999/xhtml" style="width:90px;padding-top:20px;text-align:center;font-size:12px;background:url(https://example.com/a.png)" onclick="1">${content}</div></foreignObject>`;
    const program = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="90" height="60" fill="#dae8fc"/><switch>${html('Data<br/><b>service</b><script>1</script>')}<text x="5" y="9">Da...</text></switch><switch>${html('<iframe src="https://example.com"/>')}<text x="120" y="50">else</text></switch></svg>`;
    const { scene, log } = await render(program);
    const shown = scene.elements.filter(({ visible }) => visible);
    expect(shown.map(({ kind, text, label }) => [kind, text ?? label])).toEqual([
      ['rect', 'Data\nservice'],
      ['text', 'Data\nservice'],
      ['text', 'else'],
    ]);
    expect(log.map(({ message }) => message)).toEqual([
      'left-out: <script>',
      'left-out: <iframe>',
      'left-out: <foreignObject>',
    ]);
  });

  it('reads the nodes, arrows and frames of Graphviz, whose titles are names of the program', async () => {
    const node = (name: string, y: number): string =>
      `<g class="node"><title>${name}</title><ellipse fill="none" stroke="black" cx="50" cy="${y}" rx="27" ry="18"/><text x="50" y="${y}" text-anchor="middle">${name.toUpperCase()}</text></g>`;
    const { elements, relations, title } = await sceneOf(
      `<g class="graph"><title>board</title><polygon fill="white" points="0,0 0,200 200,200 200,0"/><g class="cluster"><title>cluster_0</title><polygon fill="none" stroke="black" points="10,10 10,90 90,90 90,10"/></g><text x="100" y="190">Two of them</text>${node('bar', 60)}${node('baz', 160)}<g class="edge"><title>bar:e&#45;&gt;baz:n</title><path fill="none" stroke="black" d="M50,78C50,90 50,120 50,132"/><polygon stroke="black" points="46,132 50,142 54,132 46,132"/><text x="80" y="110">then</text></g></g>`,
      'width="200" height="200"',
    );
    const nodes = elements.filter(({ kind }) => kind === 'node');
    expect(nodes).toMatchObject([
      { label: 'BAR', shape: 'ellipse', data: { name: 'bar' } },
      { label: 'BAZ', shape: 'ellipse', data: { name: 'baz' } },
    ]);
    expect(elements.filter(({ kind }) => kind === 'edge')).toMatchObject([
      { label: 'then', data: { arrowhead: 'normal' } },
    ]);
    expect(relations.filter(({ kind }) => kind !== 'labels')).toMatchObject([
      { kind: 'connects', from: nodes[0]?.id, to: nodes[1]?.id, directed: true, label: 'then' },
      { kind: 'contains', to: nodes[0]?.id },
    ]);
    expect(elements.every(({ noun }) => noun === undefined)).toBe(true);
    expect(title).toBe('Two of them');
  });

  it('draws a picture that does not say of what sort it is, and the rest where a use leads nowhere', async () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAFElEQVQY02Nk+M+ABzAxMIxKYwIAQC0BEwZFOw4AAAAASUVORK5CYII=';
    const { elements } = await sceneOf(
      `<image width="10" height="10" href="data:;base64,${png}"/><use href="url(#nothing)"/><rect x="50" width="9" height="9"/>`,
    );
    expect(elements.map(({ kind, visible }) => [kind, visible])).toEqual([
      ['image', true],
      ['rect', true],
    ]);
  });
});
