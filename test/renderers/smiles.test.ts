import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRenderers, type Renderers } from '../../renderers/index.js';
import type { Scene } from '../../renderers/scene.js';
import { testRenderer } from '../contracts/renderer.js';

/** Rings that share atoms, many of them: laying out takes long. */
const maze = Array.from({ length: 90 }, () => `C1${'C'.repeat(500)}1`).join('\n');

testRenderer({
  language: 'smiles',
  good: 'CC(=O)Oc1ccccc1C(=O)O aspirin',
  other: 'CN1C=NC2=C1C(=O)N(C(=O)N2C)C caffeine',
  broken: [
    ['what is no SMILES', 'not a molecule', 'syntax'],
    ['a branch that is not closed', 'C(C', 'syntax'],
    ['a ring that is not closed', 'C1CC', 'syntax'],
    ['an element that does not exist', 'C[Xx]', 'syntax'],
    ['carbon with five bonds', 'C(C)(C)(C)(C)C', 'invalid'],
    ['an aromatic ring that cannot be', 'c1cccc1', 'invalid'],
    ['a reaction of which nothing is known', '>>', 'invalid'],
    ['a reaction with too many arrowheads', 'C>>C>>C', 'invalid'],
    ['one bad line among good ones', 'CCO\nC(C\n', 'syntax'],
    ['more molecules than fit', 'C\n'.repeat(101), 'too-many-elements'],
    ['a chain without end', 'C'.repeat(30_000), 'too-many-elements'],
  ],
  hanging: maze,
  calling: 'CCO <image href="MARKER/a.png"/><script>fetch("MARKER")</script>',
});

describe('the scene of molecules', () => {
  let renderers: Renderers;
  beforeAll(() => {
    renderers = createRenderers({ workers: 1 });
  });
  afterAll(() => renderers.close());

  it('has the sides of a reaction in a row, with agents over its arrow', async () => {
    const { scene } = await renderers.of('smiles').render('C=C.[H][H]>[Ni]>CC Hydrogenation');
    expect(scene.title).toBe('Hydrogenation');
    const wholes = scene.elements.filter(({ data }) => data?.['formula'] !== undefined);
    expect(wholes.map(({ data }) => data?.['formula'])).toEqual(['C2H4', 'H2', 'Ni', 'C2H6']);
    const [arrow] = scene.elements.filter(({ kind }) => kind === 'vector');
    const [ethene, hydrogen, nickel, ethane] = wholes.map(({ box }) => box);
    if (!arrow || !ethene || !hydrogen || !nickel || !ethane) throw new Error('not all is drawn');
    expect(ethene.x).toBeLessThan(hydrogen.x);
    expect(hydrogen.x + hydrogen.width).toBeLessThan(arrow.box.x);
    expect(nickel.y + nickel.height).toBeLessThan(arrow.box.y);
    expect(nickel.x).toBeGreaterThan(arrow.box.x);
    expect(ethane.x).toBeGreaterThan(arrow.box.x + arrow.box.width);
  });

  const sceneOf = async (program: string): Promise<Scene> => (await renderers.of('smiles').render(program)).scene;
  const count = (scene: Scene, kind: string): number =>
    scene.elements.filter((element) => element.kind === kind).length;
  const whole = (scene: Scene) => scene.elements.find(({ kind }) => kind === 'cluster')?.data;

  it.each([
    ['O', 'H2O', 0, 0],
    ['c1ccccc1', 'C6H6', 1, 1],
    ['CN1C=NC2=C1C(=O)N(C(=O)N2C)C', 'C8H10N4O2', 2, 2],
    ['C1CC2CCC1CC2', 'C8H14', 2, 0],
    ['[NH4+].[Cl-]', 'ClH4N', 0, 0],
    ['[O-]S(=O)(=O)[O-]', 'O4S²⁻', 0, 0],
  ])('knows the formula and the rings of %s', async (smiles, formula, rings, aromaticRings) => {
    expect(whole(await sceneOf(smiles))).toMatchObject({ formula, rings, aromaticRings });
  });

  it('tells atoms, bonds with their order, charges and hydrogens', async () => {
    const scene = await sceneOf('C[N+](=O)[O-]');
    const atoms = scene.elements.filter(({ kind }) => kind === 'atom');
    expect(atoms.map(({ label, text }) => [label, text])).toEqual([
      ['C', undefined],
      ['N', 'N+'],
      ['O', 'O'],
      ['O', 'O−'],
    ]);
    expect(atoms[0]?.data).toMatchObject({ element: 'C', hydrogens: 3, charge: 0 });
    const bonds = scene.relations.filter(({ kind }) => kind === 'bonded');
    expect(bonds.map(({ kind, from, to, label }) => [kind, from, to, label])).toEqual([
      ['bonded', 'm1-a1', 'm1-a2', 'single'],
      ['bonded', 'm1-a2', 'm1-a3', 'double'],
      ['bonded', 'm1-a2', 'm1-a4', 'single'],
    ]);
  });

  it.each([
    ['CC(=O)Oc1ccccc1C(=O)[O-].[Na+]', ['methyl', 'carboxylate', 'ester', 'acetyl', 'benzene'], ['phenyl', 'ketone']],
    ['O=[N+]([O-])c1ccc(Cl)cc1C#N', ['nitro', 'halogen', 'nitrile'], ['amine', 'alkyne', 'carbonyl']],
    ['CC(=O)Nc1ccc(O)cc1', ['amide', 'hydroxyl', 'phenol'], ['amine', 'ketone', 'alcohol']],
    ['COCC(N)C=O', ['ether', 'primary amine', 'aldehyde'], ['ester', 'ketone', 'hydroxyl']],
  ])('names the groups of %s', async (smiles, there, absent) => {
    const scene = await sceneOf(smiles);
    const named = scene.elements.filter(({ data }) => data?.['type'] === 'functional-group').map(({ label }) => label);
    expect(named).toEqual(expect.arrayContaining(there));
    expect(named.filter((name) => absent.includes(name ?? ''))).toEqual([]);
  });

  it('tells stereo: what it is, and how it is drawn', async () => {
    const scene = await sceneOf('C[C@H](O)/C=C/C');
    expect(scene.elements.filter(({ kind, data }) => kind === 'atom' && data?.['stereo'] !== undefined)).toMatchObject([
      { id: 'm1-a2', data: { stereo: 'S' } },
    ]);
    const bonds = scene.elements.filter(({ kind }) => kind === 'bond');
    expect(bonds.map(({ data }) => data?.['stereo']).filter(Boolean)).toEqual(['E']);
    expect(bonds.filter(({ data }) => data?.['drawn'] !== 'plain')).toHaveLength(1);
  });

  it('tells mirror images apart, in the picture too', async () => {
    const [left, right] = await Promise.all(
      ['N[C@@H](C)C(=O)O', 'N[C@H](C)C(=O)O'].map((smiles) => renderers.of('smiles').render(smiles)),
    );
    const stereo = (scene: Scene | undefined) => scene?.elements.find(({ id }) => id === 'm1-a2')?.data?.['stereo'];
    expect([stereo(left?.scene), stereo(right?.scene)]).toEqual(['S', 'R']);
    expect(Buffer.compare(left!.png, right!.png)).not.toBe(0);
  });

  it('tells the hydrogens that are drawn to show stereo in rings', async () => {
    const scene = await sceneOf('C1CC[C@H]2CCCC[C@@H]2C1');
    const drawn = scene.elements.filter(({ kind, label }) => kind === 'atom' && label === 'H');
    expect(drawn.map(({ text }) => text)).toEqual(['H', 'H']);
    const wedges = scene.elements.filter(({ kind, data }) => kind === 'bond' && data?.['drawn'] !== 'plain');
    expect(wedges).toHaveLength(2);
    expect(whole(scene)).toMatchObject({ formula: 'C10H18', rings: 2 });
  });

  it('places every atom where its bonds end', async () => {
    const { elements } = await sceneOf('OC(=O)c1ccccc1N');
    const atoms = elements.filter(({ kind }) => kind === 'atom');
    const lengths = elements
      .filter(({ kind }) => kind === 'bond')
      .map(({ path }) => Math.hypot(path![0]![0] - path![1]![0], path![0]![1] - path![1]![1]));
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(0.1);
    for (const { box, path, text } of atoms) {
      const [x, y] = path![0]!;
      if (text !== undefined)
        expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(true);
    }
  });

  it('lays out a cage so that no atom lies on a bond of others', async () => {
    const scene = await sceneOf('C12C3C4C1C5C2C3C45 cubane');
    expect([count(scene, 'atom'), count(scene, 'bond')]).toEqual([8, 12]);
    const ends = scene.elements.filter(({ kind }) => kind === 'bond').map(({ path }) => path!);
    const atoms = scene.elements.filter(({ kind }) => kind === 'atom').map(({ path }) => path![0]!);
    const near = ends.flatMap(([a, b]) =>
      atoms.filter((atom) => {
        const [toA, toB] = [a, b].map((end) => Math.hypot(atom[0] - end![0], atom[1] - end![1]));
        const length = Math.hypot(a![0] - b![0], a![1] - b![1]);
        return toA! > 1 && toB! > 1 && toA! + toB! < length + 1;
      }),
    );
    expect(near).toEqual([]);
  });

  it('tells radicals and atoms that stand for any', async () => {
    const texts = async (smiles: string) =>
      (await sceneOf(smiles)).elements.filter(({ kind }) => kind === 'atom').map(({ text }) => text);
    expect(await texts('[CH3]')).toEqual(['CH3·']);
    expect(await texts('*O')).toEqual(['*', 'OH']);
  });

  it('draws several molecules, each in a panel with its title', async () => {
    const scene = await sceneOf('SMILES name\nO water\nN ammonia\nC methane\nCC ethane\n');
    expect(scene.groups.map(({ title }) => title)).toEqual(['water', 'ammonia', 'methane', 'ethane']);
    expect([count(scene, 'atom'), count(scene, 'bond'), count(scene, 'text')]).toEqual([5, 1, 4]);
  });

  it('goes on after a program that broke RDKit', async () => {
    const before = await renderers.of('smiles').render('CCO ethanol');
    await expect(sceneOf('C('.repeat(4_000) + 'C' + ')'.repeat(4_000))).rejects.toThrow();
    const after = await renderers.of('smiles').render('CCO ethanol');
    expect(Buffer.compare(before.png, after.png)).toBe(0);
  });
});
