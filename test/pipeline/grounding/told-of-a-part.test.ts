import { testJudged, testUncontradicted } from './caption-cases.js';
import type { Programs } from './figures/draw.js';
import { lines } from './figures/told-charts.js';

type Values = Readonly<Record<string, number>>;

const bars = (unit: string, noun: string, values: Values): string =>
  JSON.stringify({
    data: { values: Object.entries(values).map(([name, value]) => ({ name, value })) },
    mark: 'bar',
    encoding: {
      x: { field: 'name', type: 'nominal', title: noun, sort: null },
      y: { field: 'value', type: 'quantitative', title: unit },
    },
  });

const grouped = (unit: string, noun: string, part: string, values: Readonly<Record<string, Values>>): string =>
  JSON.stringify({
    data: {
      values: Object.entries(values).flatMap(([name, own]) =>
        Object.entries(own).map(([one, value]) => ({ name, one, value })),
      ),
    },
    mark: 'bar',
    encoding: {
      x: { field: 'name', type: 'nominal', title: noun, sort: null },
      xOffset: { field: 'one' },
      y: { field: 'value', type: 'quantitative', title: unit },
      color: { field: 'one', type: 'nominal', title: part },
    },
  });

const programs = {
  drinks: [
    'vega-lite',
    grouped('Cups', 'Season', 'Drink', {
      Winter: { Coffee: 410, Tea: 310, Cola: 60 },
      Summer: { Coffee: 290, Tea: 90, Cola: 460 },
    }),
  ],
  pets: ['vega-lite', bars('Animals', 'Pet', { Cats: 9, Dogs: 6, Hens: 5, Mice: 3 })],
  water: ['mermaid', 'pie showData\n"Shower" : 44\n"Toilet" : 36\n"Dishes" : 8\n"Garden" : 7\n"Other" : 25'],
  glaciers: [
    'vega-lite',
    lines('Length (km)', 'Glacier', [1960, 1970, 1980, 1990, 2000], {
      Nord: [12, 10, 10.4, 9, 7],
      Sor: [9, 8, 7, 6, 5],
    }),
  ],
  ages: [
    'vega-lite',
    grouped('People (thousands)', 'Age', 'Sex', {
      '0–14': { Men: 310, Women: 290 },
      '15–44': { Men: 420, Women: 400 },
      '45–74': { Men: 450, Women: 470 },
      '75+': { Men: 140, Women: 220 },
    }),
  ],
  rain: ['vega-lite', bars('Rain (mm)', 'Season', { Spring: 180, Summer: 60, Autumn: 240, Winter: 220 })],
  heat: ['vega-lite', bars('Energy (kWh)', 'Use', { Heating: 420, Cooking: 105, Light: 70 })],
  stars: ['vega-lite', bars('Distance (light years)', 'Star', { Sirius: 8.6, Vega: 25, Arcturus: 36.7 })],
  trinitro: ['smiles', 'Cc1c([N+](=O)[O-])cc([N+](=O)[O-])cc1[N+](=O)[O-]'],
  bromoacid: ['smiles', 'CCC(Br)CC(=O)O'],
  acetate: ['smiles', 'CC(=O)[O-].[Na+]'],
  salicyl: ['smiles', 'CC(=O)Oc1ccccc1C(=O)O'],
  steps: ['latex', 'f(x) = \\begin{cases} x^2 + 1 & x < 0 \\\\ 3 & x = 0 \\\\ \\sin x & x > 0 \\end{cases}'],
  bayes: ['latex', 'P(A \\mid B) = \\frac{P(B \\mid A)\\,P(A)}{P(B)}'],
  interest: ['latex', 'K_n = K_0 \\left(1 + \\frac{p}{100}\\right)^n'],
  rates: ['latex', 'v = \\frac{V_{max}[S]}{K_m + [S]}'],
  series: ['latex', 'f(x) = \\frac{a_0}{2} + \\sum_{k=1}^{\\infty} a_k \\cos(k x)'],
  kelp: [
    'dot',
    'digraph { Plankton -> Krill; Plankton -> Mussel; Krill -> Mussel; Mussel -> Otter; Mussel -> Gull; Kelp -> Urchin; Urchin -> Otter }',
  ],
  network: [
    'dot',
    'digraph { rankdir=LR; s -> u [label="10"]; s -> v [label="5"]; u -> w [label="8"]; v -> w [label="9"]; w -> t [label="7"] }',
  ],
  tree: ['dot', 'digraph { 50 -> 30; 50 -> 70; 30 -> 20; 30 -> 40; 40 -> 35 }'],
  states: [
    'dot',
    'digraph { rankdir=LR; node [shape=circle]; p0 -> p1 [label="x"]; p0 -> p0 [label="y"]; p1 -> p2 [label="x"]; p2 -> p2 [label="y"]; p2 -> p1 [label="x"] }',
  ],
  matter: [
    'mermaid',
    'stateDiagram-v2\n[*] --> Solid\nSolid --> Liquid: melting\nLiquid --> Solid: freezing\nLiquid --> Gas: vaporisation\nGas --> Liquid: condensation',
  ],
  bank: [
    'mermaid',
    'classDiagram\nclass Account {\n+String iban\n#float balance\n+deposit()\n}\nclass Savings {\n-float rate\n+settle()\n}\nclass Giro {\n-float limit\n+pay()\n}\nAccount <|-- Savings\nAccount <|-- Giro',
  ],
  handshake: [
    'mermaid',
    'sequenceDiagram\nparticipant Client\nparticipant Server\nClient->>Server: Hello\nServer-->>Client: Key\nClient->>Server: Proof',
  ],
  clubs: [
    'svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="260" font-size="16"><rect x="5" y="5" width="390" height="250" fill="none" stroke="black"/><circle cx="150" cy="130" r="90" fill="#f88" fill-opacity="0.5" stroke="black"/><circle cx="250" cy="130" r="90" fill="#88f" fill-opacity="0.5" stroke="black"/><text x="90" y="35">Chess</text><text x="270" y="35">Music</text><text x="100" y="135">14</text><text x="193" y="135">6</text><text x="290" y="135">9</text><text x="370" y="245">3</text></svg>',
  ],
  lens: [
    'svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="320" font-size="14"><rect width="640" height="320" fill="white"/><line x1="20" y1="160" x2="620" y2="160" stroke="gray" stroke-dasharray="6 4"/><ellipse cx="300" cy="160" rx="18" ry="110" fill="lightblue" stroke="navy"/><line x1="120" y1="160" x2="120" y2="80" stroke="green" stroke-width="3"/><polygon points="112,84 128,84 120,68" fill="green"/><line x1="480" y1="160" x2="480" y2="232" stroke="purple" stroke-width="3"/><polygon points="472,230 488,230 480,246" fill="purple"/><text x="92" y="60">object</text><text x="456" y="268">image</text></svg>',
  ],
  chain: [
    'svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="120" font-size="14"><rect x="20" y="30" width="90" height="50" fill="lightgreen" stroke="black"/><rect x="180" y="30" width="90" height="50" fill="lightyellow" stroke="black"/><rect x="340" y="30" width="90" height="50" fill="salmon" stroke="black"/><line x1="110" y1="55" x2="180" y2="55" stroke="black"/><line x1="270" y1="55" x2="340" y2="55" stroke="black"/><text x="40" y="60">lettuce</text><text x="205" y="60">slug</text><text x="365" y="60">robin</text></svg>',
  ],
  parallel: [
    'tikz',
    '\\documentclass{standalone}\n\\usepackage[siunitx]{circuitikz}\n\\begin{document}\n\\begin{circuitikz}\n\\draw (0,0) to[battery1, l=12<\\volt>] (0,4) to[R, l=$R_1$, a=100<\\ohm>] (4,4) to[R, l_=$R_2$, a^=300<\\ohm>] (4,0) -- (0,0);\n\\draw (4,4) -- (7,4) to[R, l=$R_3$, a=600<\\ohm>] (7,0) -- (4,0);\n\\end{circuitikz}\n\\end{document}',
  ],
  space: [
    'tikz',
    '\\documentclass{standalone}\n\\usepackage{tikz}\n\\begin{document}\n\\begin{tikzpicture}[x={(-0.7cm,-0.5cm)},y={(1cm,0cm)},z={(0cm,1cm)},>=stealth]\n\\draw[->] (0,0,0) -- (4,0,0) node[below] {$x$};\n\\draw[->] (0,0,0) -- (0,4,0) node[right] {$y$};\n\\draw[->] (0,0,0) -- (0,0,4) node[above] {$z$};\n\\draw[->, red, thick] (0,0,0) -- (2,3,3) node[right] {$\\vec v = (2,3,3)$};\n\\draw[gray, dashed] (2,3,3) -- (2,3,0) -- (0,0,0);\n\\fill[blue] (2,3,0) circle (2pt) node[below] {$P$};\n\\end{tikzpicture}\n\\end{document}',
  ],
  thales: [
    'mathjs',
    'figure({unit: "cm"})\nA = point(-5, 0, "A")\nB = point(5, 0, "B")\nC = point(3, 4, "C")\nM = point(0, 0, "M")\ncircle(M, 5)\npolygon(A, B, C)\nsegment(M, C, {color: "red", dash: "dashed"})\nrightangle(A, C, B)',
  ],
  cut: ['mathjs', 'figure({x: [-1, 5], y: [-1, 6]})\naxes("x", "y")\nplot(x^2/4 + 1, "f", {color: "black"})'],
} as const satisfies Programs;

// What is said of a part, of a case or of another thing is not held against the whole.
testJudged(programs, [
  [
    'drinks',
    'Coffee and tea together account for 720 cups in winter, the two hot ones combined for 380 in summer.',
    true,
  ],
  ['drinks', 'Coffee and tea together account for 780 cups in winter.', false],
  ['drinks', 'In every season but summer, coffee is what people order most.', true],
  ['drinks', 'In winter, tea is what people order most.', false],
  ['pets', "All together they've got 23 pets.", true],
  ['pets', "All together they've got 29 pets.", false],
  ['pets', 'Cats are to mice as 3 is to 1.', true],
  ['water', 'Garden (7 L, 6%) lies just below dishes.', true],
  ['water', 'Garden (7 L, 6%) lies just above dishes.', false],
  ['water', 'Toilet accounts for three tenths of the total, and dishes for about 7 percent.', true],
  ['water', 'Toilet accounts for half of the total.', false],
  ['glaciers', 'Sor got shorter in every decade, but Nord grew once, a tiny bit, between 1970 and 1980.', true],
  ['glaciers', 'Nord grew from 1980 to 2000.', false],
  ['glaciers', 'Nord fell from 12 km in 1960 to 10 km in 1970, but its changes range from −2 to +0.4 km.', true],
  ['ages', 'Up to the age of 44 there are more men than women.', true],
  ['ages', 'There are more men than women among those aged 75+.', false],
  ['rain', 'Summer is the driest season with 60 mm, and no season exceeds two fifths of the whole.', true],
  ['heat', 'Heating takes 420 kilowatt-hours.', true],
  ['heat', 'Heating takes 420 kilowatts.', false],
  ['stars', 'Sirius is 8.6 ly away and Arcturus 36.7 ly.', true],
  ['stars', 'Sirius is 8.6 km away and Arcturus 36.7 km.', false],
  ['rain', 'If winter were left out, autumn would still lead with 240 mm.', true],
  ['pets', 'The bars rise clearly above the line of 2 for all four pets.', true],
  ['trinitro', 'There are three N⁺, three O⁻ and three O in the structure.', true],
  ['trinitro', 'There are three N⁺, three O⁻ and four O in the structure.', false],
  ['trinitro', 'The methyl group has a nitro group on either side.', true],
  ['bromoacid', 'The molecule contains a carboxyl group and a methyl group. The latter bears no halogen.', true],
  ['bromoacid', 'The molecule bears no halogen.', false],
  ['acetate', 'Where one would expect OH there is an oxygen with a minus sign.', true],
  ['salicyl', 'There is an ester, attached to the ring by its oxygen, not by its carbonyl carbon.', true],
  ['salicyl', 'The molecule contains no carbonyl carbon.', false],
  ['salicyl', 'Two C=O bonds and the three in the ring that make five double bonds in all.', true],
  ['bromoacid', 'A molecule with a carboxyl group, but without rings, charges or stereo wedges.', true],
  ['steps', 'For negative x the rule is x² + 1, for x equal to zero the value is 3.', true],
  ['steps', 'For negative x the rule is x² + 2, for x equal to zero the value is 3.', false],
  ['steps', 'The definition has three cases; f(−2) = 5.', true],
  ['bayes', 'P(B | A) is multiplied by P(A), and the result is divided by P(B).', true],
  ['bayes', 'P(B | A) is divided by P(A).', false],
  ['interest', 'In the bracket, one is added to a fraction with p over 100.', true],
  ['interest', 'In the bracket, one is subtracted from a fraction with p over 50.', false],
  ['series', 'An infinite sum over k from 1 of a_k cos(kx).', true],
  ['series', 'An infinite sum over k from 0 of a_k cos(kx).', false],
  ['kelp', 'The mussel has two food sources, plankton and krill, and is itself eaten by the otter and the gull.', true],
  ['kelp', 'The mussel has two food sources, plankton and krill, and is itself eaten by the urchin.', false],
  ['kelp', 'Plankton feeds the krill, and krill also feeds the mussel.', true],
  ['network', 'From u one edge of 8 goes to w.', true],
  ['network', 'A network with the nodes s, v, u, w and t, laid out from left to right.', true],
  ['network', 'Network graph whose nodes are, from left to right, t, w, v and s.', false],
  ['tree', 'The first three levels are complete.', true],
  ['tree', 'The tree is five levels deep.', false],
  ['states', 'The middle state p1 is the only one without a loop.', true],
  ['states', 'The graph is without a loop.', false],
  ['matter', 'Liquid becomes Gas by vaporisation, and Gas becomes Liquid by condensation.', true],
  ['matter', 'Liquid becomes Gas by condensation.', false],
  ['bank', 'Account has a public iban and a protected balance.', true],
  ['bank', 'The iban is private.', false],
  ['clubs', 'Chess has 20 in total. Six of these also do music.', true],
  ['clubs', 'The overlap of six makes up 40 percent of the music set and 30 percent of the chess set.', true],
  ['lens', 'A green arrow labelled object stands on the left.', true],
  ['chain', 'There are no branches: three boxes in a row.', true],
  ['parallel', 'First combine R2 and R3; then add the 100 Ω of R1.', true],
  ['parallel', 'First combine R2 and R3; then add the 150 Ω of R1.', false],
  ['parallel', 'The values are 100 Ω for R1, 300 Ω for R2 and 600 Ω for R3.', true],
  ['parallel', 'The values are 100 Ω for R1, 300 Ω for R2 and 400 Ω for R3.', false],
  ['space', 'A red arrow called v rises above the point P, and two dashed lines join them.', true],
  ['space', 'The arrow called v is green.', false],
  ['thales', 'A diameter from A to B and a point C on the upper half of the circle form a triangle.', true],
  ['thales', 'C lies on the lower half of the circle.', false],
  ['cut', 'A rising black curve crosses the y-axis at height 1 and bends upwards to height 5 at x = 4.', true],
  ['cut', 'The curve crosses the y-axis at height 2 and bends upwards to height 5 at x = 4.', false],
]);

testUncontradicted(programs, [
  ['rates', 'Above the bar is the product of V with the subscript max and S.'],
  ['network', 'In total 15 leave s.'],
  ['tree', 'The left subtree is one level deeper than the right.'],
  ['bank', 'All members shown are public except the rate, the limit and the balance.'],
  ['handshake', 'The messages run downwards between Client and Server.'],
  ['handshake', 'All replies to the client are drawn as dashed arrows.'],
  ['clubs', 'Adding all the regions we get 32, so chess, with 20, covers more than half.'],
  ['lens', 'The image is purple.'],
  ['parallel', '300 Ω and 600 Ω give 200 Ω.'],
  [
    'thales',
    'The segment MC splits the triangle in two, an isosceles one on the left and an isosceles one on the right.',
  ],
]);
