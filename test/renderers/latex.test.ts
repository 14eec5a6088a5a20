import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRenderers, type Renderers } from '../../renderers/index.js';
import type { Scene, SceneElement } from '../../renderers/scene.js';
import { testRenderer } from '../contracts/renderer.js';

testRenderer({
  language: 'latex',
  good: '\\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}',
  other: '$$E = mc^2$$',
  broken: [
    ['a brace that is not closed', '\\frac{a}{b', 'syntax'],
    ['a fence that is not closed', '\\left( x', 'syntax'],
    ['an environment that is not ended', '\\begin{matrix} a', 'syntax'],
    ['an unknown macro', '\\foo', 'invalid'],
    ['a macro without end', '\\def\\a{\\a\\a}\\a', 'invalid'],
    ['a document', '\\documentclass{article}\\begin{document}x\\end{document}', 'invalid'],
    ['words around formulas', 'The area is $$\\pi r^2$$ of course', 'invalid'],
    ['a link', '\\href{https://example.org}{x}', 'invalid'],
    ['a style', '\\style{color: red}{x}', 'invalid'],
    ['nothing but space', '\\quad', 'invalid'],
    ['a rule of many metres', 'x \\rule{9999em}{1em}', 'too-large'],
  ],
  hanging: `x${' + x'.repeat(400_000)}`,
  calling: '\\require{MARKER/a.js} \\unicode{MARKER} \\includegraphics{MARKER/p.png} \\href{MARKER}{x}',
});

describe('the scene of a formula', () => {
  let renderers: Renderers;
  beforeAll(() => {
    renderers = createRenderers({ workers: 1 });
  });
  afterAll(() => renderers.close());

  const sceneOf = async (program: string): Promise<Scene> => (await renderers.of('latex').render(program)).scene;
  const written = (elements: readonly SceneElement[]) =>
    elements.filter(({ kind }) => kind === 'glyph' || kind === 'text').map(({ text }) => text);
  const partsOf = (scene: Scene, structure: string) => {
    const whole = scene.elements.find(({ kind, label }) => kind === 'cluster' && label === structure);
    const inside = scene.relations.filter(({ kind, from }) => kind === 'contains' && from === whole?.id);
    return inside
      .map(({ to }) => scene.elements.find(({ id }) => id === to))
      .map((part) => [part?.label, part?.data?.['part']]);
  };

  it.each([
    ['a + b = c', ['a', '+', 'b', '=', 'c']],
    ['\\sin 12\\alpha', ['sin', '12', 'α']],
    ['\\mathbb{R} \\ni \\mathbf{x} \\ne \\infty', ['ℝ', '∋', 'x', '≠', '∞']],
    ['\\begin{equation} x \\label{a} \\end{equation}', ['x']],
    ['a \\equiv b \\pmod{n}', ['a', '≡', 'b', '(', 'mod', 'n', ')']],
    ['\\mmlToken{mi}[href="javascript:1" style="visibility: visible; background: url(x)"]{x}', ['x']],
    ['x \\text{ if } y', ['x', 'if', 'y']],
    ['\\left(\\begin{matrix}1\\\\2\\\\3\\\\4\\end{matrix}\\right)', ['(', '1', '2', '3', '4', ')']],
    ['\\ce{2H2 + O2 -> 2H2O}', ['2', 'H', '2', '+', 'O', '2', '⟶', '2', 'H', '2', 'O']],
    ['\\underbrace{a}_{n}', ['a', '⏟', 'n']],
  ])('reads the symbols of %s', async (program, symbols) => {
    expect(written((await sceneOf(program)).elements)).toEqual(symbols);
  });

  it('tells what is above and what is below a bar', async () => {
    const scene = await sceneOf('\\frac{a+1}{b}');
    expect(partsOf(scene, 'fraction')).toEqual([
      ['a', 'numerator'],
      ['+', 'numerator'],
      ['1', 'numerator'],
      ['b', 'denominator'],
      ['fraction bar', undefined],
    ]);
  });

  it('tells scripts, limits and roots by where they stand', async () => {
    expect(partsOf(await sceneOf('x_i^2'), 'subscript and superscript')).toEqual([
      ['x', 'base'],
      ['2', 'superscript'],
      ['i', 'subscript'],
    ]);
    expect(partsOf(await sceneOf('\\sum_1^n k'), 'under and over')).toEqual([
      ['∑', 'base'],
      ['1', 'under'],
      ['n', 'over'],
    ]);
    expect(partsOf(await sceneOf('\\sqrt[3]{y}'), 'root')).toEqual([
      ['y', 'radicand'],
      ['3', 'index'],
      ['√', 'sign'],
      ['root bar', undefined],
    ]);
  });

  it('counts the rows and columns of a matrix, and sees its lines', async () => {
    const { elements } = await sceneOf('\\begin{array}{c|cc} A & B & C \\\\ \\hline 1 & 0 & 1 \\end{array}');
    expect(elements.find(({ label }) => label === 'table')?.data).toMatchObject({ rows: 2, columns: 3 });
    expect(elements.filter(({ kind }) => kind === 'rule')).toHaveLength(2);
  });

  it('gives colours, and does not call white on white visible', async () => {
    const { elements } = await sceneOf('\\textcolor{red}{x} + \\textcolor{white}{y}');
    const find = (label: string) => elements.find((element) => element.label === label);
    expect(find('x')).toMatchObject({ fill: '#ff0000', visible: true });
    expect(find('y')).toMatchObject({ visible: false });
  });

  it('does not call visible what an attribute hides', async () => {
    const { elements } = await sceneOf('\\mmlToken{mi}[style="visibility: hidden"]{x} + y');
    expect(elements.find(({ label }) => label === 'x')?.visible ?? false).toBe(false);
  });

  it('stacks displayed formulas, and keeps the number of one', async () => {
    const scene = await sceneOf('$$a$$ \\[b \\tag{7}\\]');
    expect(scene.elements.filter(({ label }) => label === 'formula')).toHaveLength(2);
    expect(written(scene.elements)).toEqual(['a', 'b', '(7)']);
    const [b, number] = ['b', '(7)'].map((label) => scene.elements.find((element) => element.label === label)?.box);
    expect(number!.x).toBeGreaterThan(b!.x + b!.width);
    expect(number!.x + number!.width).toBeLessThanOrEqual(scene.width);
  });

  it('forgets the macros of one program before the next', async () => {
    await sceneOf('\\newcommand{\\mine}{\\alpha} \\mine \\let\\ours=x \\ours \\def\\sin{y}');
    await expect(sceneOf('\\mine')).rejects.toThrow('Undefined control sequence \\mine');
    await expect(sceneOf('\\ours')).rejects.toThrow('Undefined');
    expect(written((await sceneOf('\\sin x')).elements)).toEqual(['sin', 'x']);
  });
});
