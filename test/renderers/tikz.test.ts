import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRenderers, type Renderers } from '../../renderers/index.js';
import { RenderError } from '../../renderers/renderer.js';
import type { Scene } from '../../renderers/scene.js';
import { testRenderer } from '../contracts/renderer.js';

const picture = (body: string): string => `\\begin{tikzpicture}\n${body}\n\\end{tikzpicture}`;

testRenderer({
  language: 'tikz',
  good: picture('\\draw[->] (0,0) -- (2,1) node[right] {A title};\\draw (0,0) circle (1);'),
  other: picture('\\draw[red] (0,0) rectangle (2,2); \\node at (1,1) {B};'),
  broken: [
    ['a command that there is not', picture('\\fooo'), 'syntax'],
    ['a path without its semicolon', picture('\\draw (0,0) -- (1,1)'), 'syntax'],
    [
      'a package that there is not',
      '\\documentclass{standalone}\\usepackage{nothere}\\begin{document}x\\end{document}',
      'syntax',
    ],
    ['an open environment', '\\begin{document}\\begin{tikzpicture}\\draw (0,0) -- (1,1);', 'invalid'],
    ['a document of nothing', '\\documentclass{article}\\begin{document}\\end{document}', 'invalid'],
    ['a figure of ten metres', picture('\\draw (0,0) -- (1,1); \\draw (500,0) -- (550,1);'), 'too-large'],
    ['a macro that grows for ever', picture('\\def\\x{\\x\\x}\\x'), 'out-of-memory'],
  ],
  hanging: picture('\\def\\x{\\x}\\x'),
  calling: picture(
    '\\node {\\includegraphics{MARKER/a.png}}; \\special{dvisvgm:raw <image href="MARKER/b.png" width="9" height="9"/>}',
  ),
});

describe('the renderer of tikz', () => {
  let renderers: Renderers;
  const draw = (program: string) => renderers.of('tikz').render(program);
  const messageOf = async (program: string): Promise<string> => {
    try {
      await draw(program);
    } catch (error) {
      if (error instanceof RenderError) return error.message;
      throw error;
    }
    return 'drawn';
  };
  const texts = (scene: Scene): (string | undefined)[] =>
    scene.elements.filter(({ kind, visible }) => kind === 'text' && visible).map(({ text }) => text);
  const written = async (math: string): Promise<(string | undefined)[]> =>
    texts((await draw(picture(`\\node {${math}};`))).scene);

  beforeAll(() => {
    renderers = createRenderers({ workers: 1 });
  });
  afterAll(() => renderers.close());

  it.each([
    ['a line of the figure', picture('\\draw (0,0);\n\n\\fooo'), 'line 4: Undefined control sequence \\fooo'],
    [
      'a line behind a preamble',
      '\\documentclass{standalone}\n\\usepackage{tikz}\n\\begin{document}\n\\tikz \\draw[nokey] (0,0);\n\\end{document}',
      "line 4: Package pgfkeys Error: I do not know the key '/tikz/nokey'",
    ],
    [
      'packages that there are',
      '\\usepackage{nothere}\n\\begin{document}x\\end{document}',
      "`nothere.sty' not found. Packages that are here: ",
    ],
    [
      'libraries that there are',
      '\\usetikzlibrary{nothere}\n\\tikz\\draw(0,0);',
      'Libraries that are here: 3d, angles',
    ],
  ])('says where an error is, and names %s', async (_, program, message) => {
    expect(await messageOf(program)).toContain(message);
  });

  it.each([
    [
      'a document',
      '\\documentclass[border=3mm,tikz]{standalone}\n\\usepackage[utf8]{inputenc}\n\\usetikzlibrary{calc}\n\\newcommand{\\w}{here}\n\\begin{document}\n\\begin{tikzpicture}\\node {\\w};\\end{tikzpicture}\n\\end{document}',
    ],
    [
      'an article',
      '\\documentclass[12pt]{article}\n\\usepackage{tikz}\n\\begin{document}\n\\begin{figure}[h]\\centering\\begin{tikzpicture}\\node {here};\\end{tikzpicture}\\end{figure}\n\\end{document}',
    ],
    [
      'a slide',
      '\\documentclass{beamer}\\begin{document}\\begin{frame}\\begin{tikzpicture}\\node {here};\\end{tikzpicture}\\end{frame}\\end{document}',
    ],
    [
      'a document with a comment over lines',
      '\\documentclass{article}\n\\usepackage{tikz,verbatim}\n\\begin{comment}\n:Title: \\fooo {\n\\end{comment}\n\\begin{document}\\tikz\\node{here};\\end{document}',
    ],
    [
      'what asks for a later pgfplots than there is',
      '\\documentclass{standalone}\\usepackage{pgfplots}\\pgfplotsset{compat=1.18}\\begin{document}\\tikz\\node{here};\\end{document}',
    ],
    ['a bare picture', '\\begin{tikzpicture}\\node {here};\\end{tikzpicture}'],
    ['bare paths', '\\usetikzlibrary{\n  calc\n}\n\\draw (0,0) -- (1,1);\n\\node at (0,1) {here};'],
    ['one line', '\\tikz\\node{here};'],
    [
      'colours of dvips',
      '\\documentclass[dvipsnames]{standalone}\\usepackage{tikz}\\begin{document}\\tikz\\node[draw=RoyalPurple]{here};\\end{document}',
    ],
    [
      'a scaled box',
      '\\documentclass{article}\\begin{document}\\resizebox{5cm}{!}{\\tikz\\node{here};}\\end{document}',
    ],
  ])('takes %s', async (_, program) => {
    expect(texts((await draw(program)).scene)).toEqual(['here']);
  });

  it.each([
    ['$R_1 = 220\\,\\Omega$', 'R₁ = 220 Ω'],
    ['$\\frac{a+b}{2}$', '(a+b)/2'],
    ['$x = \\frac{-b \\pm \\sqrt{b^2-4ac}}{2a}$', 'x = (−b±√(b²−4ac))/2a'],
    ['$e^{-t}$ and $x_{max}$', 'e^(−t) and x_max'],
    ['$\\sqrt{x+1}$', '√(x + 1)'],
    ['$90^\\circ$, caf\\\'e, \\"uber', '90°, café, über'],
    ['$\\vec{F} \\neq 0$', 'F⃗ ≠ 0'],
    ['\\SI{1.5e-3}{\\metre\\per\\second\\squared}, \\ang{30}', '1.5 × 10⁻³ m/s², 30°'],
    ['$\\boldsymbol{x}_{\\boldsymbol{i}}$', 'x_i'],
    ['$\\mathbb{R} \\to \\mathcal{C}$', 'R → C'],
    ['first fi\\\\second', 'first fisecond'],
  ])('reads the words of %s', async (math, words) => {
    expect(await written(math)).toEqual([words]);
  });

  it('has shapes where their coordinates put them, with their colours and dashes', async () => {
    const { scene } = await draw(
      picture('\\draw[red,dashed] (0,0) -- (4,0); \\filldraw[fill=blue!20,draw=green] (1,1) circle (0.5);'),
    );
    const line = scene.elements.find(({ kind }) => kind === 'segment');
    const circle = scene.elements.find(({ kind }) => kind === 'circle');
    expect(line).toMatchObject({ stroke: '#ff0000' });
    expect(line?.dash).toHaveLength(2);
    expect(circle).toMatchObject({ fill: '#ccccff', stroke: '#00ff00' });
    const cm = (line?.box.width ?? 0) / 4;
    expect(circle?.box.width).toBeCloseTo(cm, 0);
    expect((line?.box.y ?? 0) - (circle?.box.y ?? 0)).toBeCloseTo(1.5 * cm, 0);
  });

  it.each([
    [
      'xparse',
      '\\NewDocumentCommand\\say{s O{o} m}{\\IfBooleanTF{#1}{s}{p}#2#3}\\tikz\\node{\\say*[x]{y}\\say{z}};',
      ['sxypoz'],
    ],
    ['physics', '\\tikz\\node{$\\dv{x}{t} \\bra{a}$};', ['dx/dt ⟨a|']],
  ])('has the package %s', async (name, body, words) => {
    const { scene } = await draw(
      `\\documentclass{standalone}\\usepackage{tikz,${name}}\\begin{document}${body}\\end{document}`,
    );
    expect(scene.elements.flatMap(({ text, kind, label }) => (kind === 'text' ? [text ?? label] : []))).toEqual(
      expect.arrayContaining(words),
    );
  });

  it('keeps the border that a document asks for', async () => {
    const widthWith = async (options: string): Promise<number> => {
      const document = `\\documentclass[${options}]{standalone}\\usepackage{tikz}\\begin{document}`;
      return (await draw(`${document}\\tikz\\draw (0,0) rectangle (8,6);\\end{document}`)).width;
    };
    expect((await widthWith('border=1cm')) - (await widthWith('tikz'))).toBeCloseTo(2 * 1.6 * (28.45 - 6), -1);
  });

  it('finds where curves cross', async () => {
    const { scene } = await draw(
      picture(
        '\\draw[name path=a] (0,0) circle (1); \\draw[name path=b] (1,0) circle (1);\n' +
          '\\fill[red,name intersections={of=a and b,total=\\t}] (intersection-1) circle (2pt) node {\\t};',
      ),
    );
    expect(texts(scene)).toEqual(['2']);
  });

  it('fades what a program fades', async () => {
    const { png, scene } = await draw(
      `\\usetikzlibrary{fadings}\n${picture('\\fill[blue,path fading=east] (0,0) rectangle (4,4);')}`,
    );
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const red = (share: number): number =>
      data[(Math.floor(info.height / 2) * info.width + Math.floor(info.width * share)) * info.channels] ?? -1;
    expect(scene.elements.filter(({ visible }) => visible)).toHaveLength(1);
    expect(red(0.1)).toBeLessThan(40);
    expect(red(0.5)).toBeGreaterThan(red(0.3));
    expect(red(0.9)).toBeGreaterThan(220);
  });
});
