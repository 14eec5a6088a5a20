import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCaption, factsOf, writeCaptions } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import { families } from '../../../pipeline/sources/families/index.js';
import { createRenderers } from '../../../renderers/index.js';
import type { Scene } from '../../../renderers/scene.js';

const renderers = createRenderers();
afterAll(() => renderers.close());

const programs = {
  prism:
    'figure({unit: "cm"})\nspace({projection: "oblique"})\nprism([[0, 0], [4, 0], [0, 3]], 5, {labels: "ABCDEF", edges: {AB: "4 cm"}})\nsegment3("A", "F")',
  section:
    'K = cuboid(4, 4, 4, {labels: "ABCDEFGH"})\nsection(K, midpoint3("A", "B"), midpoint3("B", "C"), midpoint3("C", "G"))',
  stack:
    'space({projection: "isometric"})\nS = cubes([[3, 1], [2, 1]])\ncubeviews(S, {views: ["front", "top"], at: [4, 0]})',
  net: 'N = cubenet(5, {marks: ["arrow", "disc", "star", "plus", "square", "circle"]})\nspace({at: [6, -2]})\nfoldedcube(N, {front: 3})',
  die: 'cubenet(["-#--", "####", "-#--"], {marks: ["1", "2", "3", "5", "4", "6"]})',
  torus: 'torus(3, 1)',
  pyramid:
    'figure({unit: "cm"})\npyramid(ngon(4, 3), 5, {labels: ["A", "B", "C", "D", "S"], edges: {AB: "3 cm"}})\npoint3([0, 0, 0], "O")\nsegment3("S", "O", {color: "darkorange"})\nsegment3("O", "A")',
  steps: 'cubes([[3, 2, 1], [2, 1, 0]])',
  helix:
    'axes3([3, 3, 4])\ncurve3(2*cos(t), 2*sin(t), 0.3*t/pi, [0, 6*pi], {color: "crimson", shadow: ["xy"], name: "helix"})',
  bell: 'surface3(2*exp(-0.4*(x^2 + y^2)), [-2, 2], [-2, 2], {cells: 14, fill: "#a9c4e4", name: "Gaussian bell"})',
  ripple: 'surface3(cos(1.5*sqrt(x^2 + y^2)), [-3, 3], [-3, 3], {cells: 16, name: "circular wave"})',
  arrangements:
    'cubenet(5, {fill: "#f9c74f"})\ntext([-0.7, -0.4], "(a)")\ncubenet(["###", "###"], {at: [6.8, 0]})\ntext([6.1, -0.4], "(b)")',
  round: 'cylinder(2, 5, {radius: "2 cm", height: "5 cm", fill: "lightblue"})\ncone(2, 3, {at: [0, 0, 5]})',
} as const;

const scenes = new Map<string, Scene>();
beforeAll(async () => {
  for (const [name, program] of Object.entries(programs))
    scenes.set(name, (await renderers.of('mathjs').render(program)).scene);
});

type Judged = readonly [keyof typeof programs, string, boolean];

const sentences: readonly Judged[] = [
  ['prism', 'An oblique drawing of a triangular prism.', true],
  ['prism', 'An isometric drawing of a triangular prism.', false],
  ['prism', 'The figure shows a square pyramid.', false],
  ['prism', 'The prism has 5 faces, 9 edges and 6 vertices.', true],
  ['prism', 'The prism has 6 faces.', false],
  ['prism', 'The prism has two triangular faces and three quadrilateral faces.', true],
  ['prism', 'Edge AB is labelled “4 cm”.', true],
  ['prism', 'Edge BC is labelled “4 cm”.', false],
  ['prism', 'Edge BC is 5 cm long and AB = 4 cm.', true],
  ['prism', 'AC measures 4 cm.', false],
  ['prism', 'The volume of the prism is 30.', true],
  ['prism', 'The volume of the prism is 60.', false],
  ['prism', 'The segment AF is drawn as well.', true],
  ['prism', 'The segment BD is drawn as well.', false],
  ['prism', 'The labelled points are A, B, C, D, E and F.', true],
  ['prism', 'The labelled points are A, B and G.', false],
  ['section', 'The section is a regular hexagon.', true],
  ['section', 'The section is a pentagon.', false],
  ['section', 'A plane cuts the cube in a hexagon.', true],
  ['section', 'The edges AD, CD and DH are hidden.', true],
  ['section', 'The edge AB is hidden.', false],
  ['section', 'Three hidden edges are drawn dashed.', true],
  ['section', 'Four edges are drawn, of which 4 hidden edges are dashed.', false],
  ['stack', 'The stack consists of 7 cubes, of which 6 are visible and 1 is hidden.', true],
  ['stack', 'The stack consists of 8 cubes.', false],
  ['stack', 'The front view has 4 squares in columns of 3 and 1.', true],
  ['stack', 'The front view has 5 squares.', false],
  ['stack', 'There is a left view.', false],
  ['stack', 'In the front view the columns get lower from left to right.', true],
  ['stack', 'In the front view the columns get taller from left to right.', false],
  ['die', 'The square at the right end of the row shows four dots.', true],
  ['die', 'The top square has two dots.', false],
  ['die', 'The square with five spots is directly to the right of the one with three.', true],
  ['die', 'Once folded, the face with two spots lies opposite the face with three.', false],
  ['die', 'The row of four goes two, three, five, four from left to right.', true],
  ['die', 'Four of the squares form a row, and one is attached above the third square of the row.', false],
  ['torus', 'A drawing of a torus.', true],
  ['torus', 'A drawing of a cone.', false],
  ['net', 'The net has 6 squares in rows of 1, 4 and 1.', true],
  ['net', 'The net has squares in rows of 2, 2 and 2.', false],
  ['net', 'In reading order, its squares show “arrow”, “disc”, “star”, “plus”, “square” and “circle”.', true],
  ['net', 'The cube shows “star” on its front and “plus” on its right.', true],
  ['net', 'The cube shows “disc” on its front.', false],
  ['round', 'The radius of the cylinder is labelled “2 cm”.', true],
  ['round', 'The height of the cylinder is labelled “2 cm”.', false],
  ['round', 'The cylinder is light blue.', true],
  ['round', 'The cylinder is green.', false],
  ['round', 'Lengths are given in centimetres.', true],
  ['round', 'Lengths are given in inches.', false],
  ['round', 'A cone stands on a cylinder.', true],
  ['round', 'There is no sphere, but a cone.', true],
  ['round', 'A sphere stands on a cylinder.', false],
  ['helix', 'The helix makes three turns.', true],
  ['helix', 'The curve winds around the axis four times.', false],
  ['helix', 'It is a left-handed helix.', false],
  ['helix', 'The curve is closed.', false],
  ['helix', 'The pitch of the helix is 0.6.', true],
  ['helix', 'The radius of the helix is 3.', false],
  ['helix', 'z runs from 0 to 1.8.', true],
  ['helix', 'z runs from 0 to 4.', false],
  ['helix', 'Its shadow on the xy-plane is dashed.', true],
  ['helix', 'Its projection onto the xz-plane is drawn dashed.', false],
  ['helix', 'The curve is green.', false],
  ['bell', 'The surface has one peak.', true],
  ['bell', 'The surface has a valley.', false],
  ['bell', 'It is drawn as a mesh of 14 by 14 cells.', true],
  ['bell', 'A mesh of 12 by 12 cells.', false],
  ['bell', 'The surface is light blue.', true],
  ['bell', 'The surface is orange.', false],
  // The trough around its middle is a ring, and no valley.
  ['ripple', 'The surface has one peak.', true],
  ['ripple', 'The surface has one peak and one valley.', false],
  ['arrangements', 'Arrangement (b) has 6 squares in rows of 3 and 3.', true],
  ['arrangements', 'Arrangement (b) has 6 squares in rows of 1, 4 and 1.', false],
  ['arrangements', 'Arrangement (b) cannot be folded into a cube.', true],
  ['arrangements', 'Net (a) cannot be folded into a cube.', false],
  ['pyramid', 'S is the apex of the pyramid.', true],
  ['pyramid', 'The apex is called A.', false],
  ['pyramid', 'SO is perpendicular to OA.', true],
  ['pyramid', 'SO is parallel to OA.', false],
  ['pyramid', 'The height SO is drawn in green.', false],
  ['pyramid', 'The pyramid is 5 cm high.', true],
  ['pyramid', 'The pyramid is 4 cm high.', false],
  ['pyramid', 'A sphere lies inside the pyramid.', false],
  ['pyramid', 'A pyramid is harder to draw than a cube, but its edge AB is 3 cm long.', true],
  ['steps', 'The tallest column stands at the back left and is three cubes high.', true],
  ['steps', 'The tallest column stands at the back right.', false],
  ['steps', 'I can see six cubes.', true],
  ['steps', 'I can see eight cubes.', false],
  ['steps', 'Two of the columns stand at the front.', true],
  ['steps', 'The bottom layer has three cubes.', false],
  ['steps', 'None of the columns is higher than two cubes.', false],
];

describe('sentences about figures of space', () => {
  it.each(sentences)('%s: %s', (name, text, isTrue) => {
    const scene = scenes.get(name) as Scene;
    const { claims } = checkCaption(text, factsOf(scene), scene);
    const contradicted = claims.filter(({ status }) => status === 'contradicted');
    if (isTrue) {
      expect(contradicted).toEqual([]);
      expect(claims.some(({ status }) => status === 'supported')).toBe(true);
    } else expect(contradicted.length).toBeGreaterThan(0);
  });
});

describe('captions of figures of space', () => {
  it('are supported by their own figure, in every family', async () => {
    for (const family of families.filter(({ subject }) => subject === 'solid geometry')) {
      const { program } = family.generate(createRandom(`captions/${family.name}`));
      const { scene } = await renderers.of(family.language).render(program);
      const facts = factsOf(scene);
      for (const { text } of Object.values(writeCaptions(scene, facts, createRandom('words')))) {
        const { claims } = checkCaption(text, facts, scene);
        expect(
          claims.filter(({ status }) => status !== 'supported'),
          `${family.name}: ${text}`,
        ).toEqual([]);
        expect(claims.length).toBeGreaterThan(0);
      }
    }
  });

  it('name what a reader sees', () => {
    const scene = scenes.get('prism') as Scene;
    const { text } = writeCaptions(scene, factsOf(scene), createRandom('words')).dense;
    for (const words of [
      'oblique',
      'triangular prism',
      '5 faces, 9 edges and 6 vertices',
      '“4 cm”',
      'dashed',
      'A, B, C',
    ])
      expect(text).toContain(words);
  });
});
