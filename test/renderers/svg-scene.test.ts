import { describe, expect, it } from 'vitest';
import { svgDrawn } from './drawn-svg.js';

describe('the scene of a drawing', () => {
  const { render, sceneOf } = svgDrawn();

  it('tells what each shape is, and where it stands after all transforms', async () => {
    const { elements } = await sceneOf(
      '<g transform="translate(10 20) scale(2)">' +
        '<rect x="1" y="2" width="30" height="10"/><circle cx="50" cy="10" r="5"/><ellipse cx="70" cy="10" rx="8" ry="4"/>' +
        '<line x1="0" y1="30" x2="40" y2="30" stroke="red" stroke-width="2" stroke-dasharray="3 1"/>' +
        '<polygon points="60,20 70,35 50,35"/><path d="M0 35h20v3h-20z"/><path d="M5 20a3 3 0 1 0 6 0a3 3 0 1 0 -6 0"/></g>',
    );
    expect(elements.map(({ kind }) => kind)).toEqual([
      'rect',
      'circle',
      'ellipse',
      'rule',
      'polygon',
      'rect',
      'circle',
    ]);
    expect(elements[0]?.box).toEqual({ x: 12, y: 24, width: 60, height: 20 });
    expect(elements[1]?.box).toEqual({ x: 100, y: 30, width: 20, height: 20 });
    expect(elements[3]).toMatchObject({
      path: [
        [10, 80],
        [90, 80],
      ],
      stroke: '#ff0000',
      strokeWidth: 4,
      dash: [6, 2],
    });
    expect(elements[4]?.path).toEqual([
      [130, 60],
      [150, 90],
      [110, 90],
    ]);
  });

  it('knows a circle by its outline, wherever its path has been on its way', async () => {
    const arcs = 'a20,20 0 1,0 40,0 a20,20 0 1,0 -40,0';
    const { elements } = await sceneOf(`<path d="M50 50m-20 0${arcs}"/><path d="M80,50${arcs}M0,0"/>`);
    expect(elements.map(({ kind, box }) => [kind, box.x, box.width])).toEqual([
      ['circle', 30, 40],
      ['circle', 80, 40],
    ]);
  });

  it('gives colours and opacity as they are painted, inherited and styled', async () => {
    const { elements } = await sceneOf(
      '<style>.warm { fill: rgb(255, 128, 0) }</style><linearGradient id="g"><stop stop-color="#000"/><stop stop-color="#0f0"/><stop stop-color="#fff"/></linearGradient>' +
        '<g fill="navy" opacity="0.5"><rect width="9" height="9"/><rect x="20" width="9" height="9" class="warm" fill-opacity=".5"/></g>' +
        '<rect x="40" width="9" height="9" fill="url(#g)"/><rect x="60" width="9" height="9" fill="none" stroke="teal"/>',
    );
    expect(elements.map(({ fill, opacity }) => [fill, opacity])).toEqual([
      ['#000080', 0.5],
      ['#ff8000', 0.25],
      ['#00ff00', 1],
      [undefined, 1],
    ]);
    expect(elements[3]?.stroke).toBe('#008080');
  });

  it('reads words with their size, turn and lines', async () => {
    const { elements } = await sceneOf(
      '<text x="10" y="20" font-size="10"> two\n words </text><text x="10" y="40" font-size="10">x<tspan dy="-4" font-size="7">2</tspan></text>' +
        '<text font-size="10"><tspan x="60" y="20">first</tspan><tspan x="60" dy="12">second</tspan></text>' +
        '<text transform="translate(150 90) rotate(-90) scale(2)" font-size="8">upwards</text>',
    );
    expect(elements.map(({ text }) => text)).toEqual(['two words', 'x2', 'first\nsecond', 'upwards']);
    expect(elements[3]).toMatchObject({ fontSize: 16, angle: 270 });
  });

  it('draws what is used, in its place, as what it is', async () => {
    const { elements } = await sceneOf(
      '<defs><circle id="dot" r="5"/><symbol id="box" viewBox="0 0 10 10"><rect width="10" height="10"/></symbol></defs>' +
        '<use href="#dot" x="20" y="30" fill="red"/><use href="#box" x="50" y="10" width="40" height="40"/>',
    );
    expect(elements).toMatchObject([
      { kind: 'circle', fill: '#ff0000', box: { x: 15, y: 25, width: 10, height: 10 } },
      { kind: 'rect', box: { x: 50, y: 10, width: 40, height: 40 } },
    ]);
  });

  it.each([
    ['outside of the paper', '<rect x="300" width="9" height="9"/>'],
    ['transparent', '<rect width="9" height="9" opacity="0"/>'],
    ['without ink', '<rect width="9" height="9" fill="none"/>'],
    ['hidden', '<g visibility="hidden"><rect width="9" height="9"/></g>'],
    ['of the colour of the paper', '<text x="9" y="20" fill="#fefefe">white</text>'],
    ['covered by another', '<rect x="9" y="9" width="9" height="9"/><rect width="40" height="40" fill="tan"/>'],
    [
      'of the colour of what it stands on',
      '<rect width="90" height="60" fill="tan"/><text x="9" y="20" fill="tan">a</text>',
    ],
    [
      'clipped away',
      '<clipPath id="c"><rect width="5" height="5"/></clipPath><rect x="9" y="9" width="9" height="9" clip-path="url(#c)"/>',
    ],
    [
      'masked away',
      '<mask id="m"><rect width="5" height="5" fill="white"/></mask><rect x="9" y="9" width="9" height="9" mask="url(#m)"/>',
    ],
  ])('does not call visible what is %s', async (_, content) => {
    const { elements } = await sceneOf(`${content}<circle cx="150" cy="50" r="10"/>`);
    const hidden = elements.filter(({ visible }) => !visible);
    expect(hidden).toHaveLength(1);
    expect(elements.at(-1)?.visible).toBe(true);
  });

  it('calls what is half covered, and what shows through, visible', async () => {
    const { elements } = await sceneOf(
      '<rect x="9" y="9" width="60" height="9"/><rect width="40" height="40" fill="tan"/>' +
        '<text x="90" y="50">under glass</text><rect x="80" y="20" width="100" height="60" fill="blue" opacity="0.3"/>',
    );
    expect(elements.every(({ visible }) => visible)).toBe(true);
  });

  it('names a shape by the words inside it', async () => {
    const { elements, relations } = await sceneOf(
      '<rect width="200" height="100" fill="#eee"/><circle cx="50" cy="50" r="30" fill="gold"/><text x="50" y="55" text-anchor="middle">A</text><text x="120" y="50">outside</text>',
    );
    expect(elements[1]?.label).toBe('A');
    expect(elements[0]).toMatchObject({ role: 'frame' });
    expect(relations).toEqual([{ kind: 'labels', from: 'e3', to: 'e2' }]);
  });

  it('takes its size from the program, or from its coordinates', async () => {
    const dot = '<rect width="5" height="5"/>';
    const sizes = await Promise.all(
      ['width="2in" height="1in"', 'viewBox="0 0 300 200"', 'viewBox="0 0 10 5"', 'width="100" viewBox="0 0 4 3"'].map(
        async (attributes) => {
          const { width, height } = await sceneOf(dot, attributes);
          return [width, height];
        },
      ),
    );
    expect(sizes).toEqual([
      [192, 96],
      [300, 200],
      [400, 200],
      [100, 75],
    ]);
  });

  it.each([
    [
      'its root',
      'width="100" height="50" style="max-width: 10px; margin: 30px; transform: scale(2); display: none"',
      '',
    ],
    [
      'its style sheet',
      'width="100" height="50"',
      '<style>svg { width: 5px; position: absolute; left: 40px } * { zoom: 1 }</style>',
    ],
    ['a style that gives the size', 'style="width: 100px; height: 50px"', ''],
    ['a width in percent', 'width="100%" viewBox="0 0 100 50"', ''],
  ])('keeps size and place whatever %s says', async (_, attributes, style) => {
    const { width, height, elements } = await sceneOf(
      `${style}<rect x="10" y="10" width="20" height="20"/>`,
      attributes,
    );
    expect([width, height]).toEqual([100, 50]);
    expect(elements).toMatchObject([{ box: { x: 10, y: 10, width: 20, height: 20 }, visible: true }]);
  });

  it('draws one program as if there had been no other before', async () => {
    const clean = await render('<svg xmlns="http://www.w3.org/2000/svg"><rect width="50" height="50"/></svg>');
    await sceneOf('<style>rect { fill: red !important; display: none } body { display: none }</style><circle r="20"/>');
    const after = await render('<svg xmlns="http://www.w3.org/2000/svg"><rect width="50" height="50"/></svg>');
    expect(Buffer.compare(clean.png, after.png)).toBe(0);
    expect(after.scene).toEqual(clean.scene);
  });

  it('draws at rest what would move, and says what it left out', async () => {
    const program =
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect width="30" height="30" fill="red"><animate attributeName="x" from="60" to="0" dur="9s"/></rect><script>1</script></svg>';
    const { scene, log } = await render(program);
    expect(scene.elements).toMatchObject([{ box: { x: 0, y: 0 }, fill: '#ff0000', visible: true }]);
    expect(log.map(({ message }) => message)).toEqual(['left-out: <animate>', 'left-out: <script>']);
  });

  it('has the components of a circuit whose author names its groups, and what the wires between them join', async () => {
    const { elements, relations } = await sceneOf(
      '<g stroke="black"><path fill="none" d="M10 50V10H50"/><path fill="none" d="M90 10H150V90H10V60"/>' +
        '<g aria-label="resistor R1"><rect x="50" y="5" width="40" height="10" fill="white"/></g>' +
        '<g aria-label="cell"><path d="M2 50h16M6 60h8"/></g></g><text x="60" y="40">R1</text>',
    );
    const parts = elements.filter(({ kind }) => kind === 'component');
    expect(parts.map(({ label, data }) => [label, data?.['type']])).toEqual([
      ['R1', 'resistor'],
      [undefined, 'cell'],
    ]);
    expect(elements.filter(({ kind }) => kind === 'wire')).toHaveLength(2);
    expect(relations.map(({ kind }) => kind).toSorted()).toEqual(['connects', 'connects', 'in-series', 'labels']);
  });

  it('keeps a drawing as it is where a group is only called like a symbol', async () => {
    const { elements } = await sceneOf('<g aria-label="cell wall"><circle cx="50" cy="50" r="20"/></g>');
    expect(elements.map(({ kind }) => kind)).toEqual(['circle']);
  });

  it('takes accessible names for nouns, of shapes, of groups and of the whole; none that say more than a sort of thing', async () => {
    const { elements, relations } = await sceneOf(
      '<g aria-label="Incident Ray"><path d="M5 5H40" stroke="red"/><path d="M40 5L50 10" stroke="red"/><text x="20" y="20">i</text></g>' +
        '<circle aria-label="focal point" cx="70" cy="70" r="5"/><rect aria-label="3 cats" x="5" y="60" width="9" height="9"/>' +
        '<rect aria-label="Buy now: http://a.b" x="25" y="60" width="9" height="9"/>' +
        '<rect x="45" y="60" width="9" height="9"><title>one two three four five six</title></rect>',
    );
    expect(elements.flatMap(({ noun, label }) => (noun === undefined ? [] : [[noun, label]]))).toEqual([
      ['incident ray', 'i'],
      ['focal point', undefined],
    ]);
    expect(relations.map(({ kind }) => kind).toSorted()).toEqual(['labels', 'part-of', 'part-of']);
  });
});
