/** Figures of geometry and of functions that captions and sentences are tried on. */
export const geometryPrograms = {
  transversal: `segment([-4, -2], [4, 2], {color: "#222222"})
text([4.4, 2.2], "l")
segment([-4, 1], [4, 5], {color: "#222222"})
text([4.4, 5.2], "m")
segment([1, -2], [-1, 6], {color: "crimson"})
text([-1.1, 6.5], "t")
vector([2, -3], [5, -3], "F")`,
  triangle: `figure({unit: "cm"})
A = point(0, 0, "A")
B = point(4, 0, "B")
C = point(4, 3, "C")
polygon(A, B, C, {fill: "lightyellow"})
rightangle(A, B, C)
angle(B, A, C, {value: true})`,
  circles: `M = point(0, 0, "M")
c = circle(M, 3, "k")
P = point(0, 3, "P")
t = tangent(c, P, "t")
g = line([-4, -3], [4, -3], "g", {dash: "dashed", color: "crimson"})
Q = point(3, 0, "Q")
segment(M, P)
segment(M, Q)`,
  rational: `figure({x: [-4, 6], y: [-6, 8], width: 420, height: 340})
axes("x", "y", {grid: true})
f(x) = (x^2 - 1) / (x - 2)
plot(f, "f", {asymptotes: true})
h = plot((x^2 - 9) / (x + 3), "h")`,
  parabola: `figure({x: [-2, 5], y: [-2, 6]})
axes("x", "y")
k = plot(x^2 - 4 x + 3, "f")
g = line([0, 3], [4, 3], "g", {color: "teal"})
A = point(2, -1, "S")
text([3.5, 5], "vertex S")`,
  inequality: `figure({width: 420, height: 90})
numberline(-4, 5)
interval(-2, 3, {left: "open"})`,
  between: `figure({x: [-4, 6], y: [-4, 9]})
axes("x", "y", {grid: true})
f(x) = x^2 / 2 - 2
g(x) = x + 2
between(g, f, -2, 4, {fill: "gold"})
plot(f, "f", {color: "navy"})
plot(g, "g", {color: "crimson"})`,
  crossed: `figure({x: [-1, 11], y: [-1.5, 6], width: 520, height: 330})
A = point(3, 0, "A")
B = point(4.8, 4, "B")
P = point(0, 0, {show: false})
Q = point(8, 0, {show: false})
R = point(0, 4, {show: false})
T = point(10, 4, {show: false})
g = line(P, Q, "g")
h = line(R, T, "h")
t = line(A, B, "t", {color: "crimson"})
segment([9, 0], [9, 4], "4 cm")`,
  centred: `figure({unit: "cm"})
A = point(0, 0, "A")
B = point(8, 0, "B")
C = point(2, 6, "C")
polygon(A, B, C, {fill: "#eef5ff", color: "navy"})
D = midpoint(A, B, "D")
E = midpoint(B, C, "E")
F = midpoint(A, C, "F")
segment(C, D, {color: "crimson", dash: "dashed"})
segment(A, E, {color: "teal", dash: "dashed"})
segment(B, F, {color: "darkorange", dash: "dashed"})
angle(B, A, C, "α")
angle(A, B, C, "β")`,
  svgPie: `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" font-size="18">
  <circle cx="200" cy="200" r="140" fill="none" stroke="black"/>
  <path d="M200,200 L340,200 A140,140 0 0 0 200,60 z" fill="#ffe08a" stroke="black"/>
  <path d="M220,200 v-20 h-20" fill="none" stroke="black"/>
  <text x="178" y="218">O</text><text x="348" y="206">A</text><text x="194" y="50">B</text><text x="250" y="222">r = 7 cm</text>
</svg>`,
  sets: `figure({width: 500, height: 180, y: [-1, 3]})
numberline(-4, 8, 1)
interval(-2, 3, {left: "open", right: "closed", color: "teal", y: 1})
interval(1, 6, {left: "closed", right: "open", color: "crimson", y: 2})
text([-3, 1], "U", {color: "teal"})
text([0.3, 2], "V", {color: "crimson"})
point([7, 0], "P")`,
  shed: `figure({unit: "m", width: 460, height: 420})
polygon([0,0], [10,0], [10,4], [4,4], [4,9], [0,9])
text([5, -0.6], "10 m")
text([10.8, 2], "4 m")
text([7, 4.5], "6 m")
text([4.8, 6.5], "5 m")
text([-0.8, 4.5], "9 m")`,
  mirrored: `figure({x: [-6, 6], y: [-4, 5]})
axes("x", "y", {grid: true})
polygon(point(1, 1, "A"), point(5, 1, "B"), point(2, 4, "C"), {fill: "lightblue", color: "blue"})
polygon(point(-1, 1, "D"), point(-5, 1, "E"), point(-2, 4, "F"), {fill: "mistyrose", color: "red"})
vector([0, 0], [3, -2], "u", {color: "green"})
vector([0, 0], [-2, -3], "v", {color: "orange"})`,
  waves: `figure({x: [-0.4, 6.8], y: [-1.5, 1.6]})
axes("x", "y", {grid: true, pi: true})
plot(sin(x), "sin x", {from: 0, to: 2 pi, color: "crimson"})
plot(cos(x), "cos x", {from: 0, to: 2 pi, color: "teal", dash: "dashed"})`,
  tikzWheel: String.raw`\begin{tikzpicture}
  \draw[thick, blue] (0,0) circle (2);
  \fill (0,0) circle (2pt) node[below left] {$M$};
  \draw[red, thick] (2,-2.5) -- (2,2.5) node[right] {$t$};
  \draw[dashed] (0,0) -- (2,0);
  \node[above] at (1,0) {2 cm};
  \draw (1.75,0) -- (1.75,0.25) -- (2,0.25);
  \fill (2,0) circle (2pt) node[above right] {$P$};
\end{tikzpicture}`,
  svgRoof: `<svg xmlns="http://www.w3.org/2000/svg" width="340" height="260" font-size="16">
  <polygon points="40,210 280,210 160,50" fill="#ffe6cc" stroke="navy" stroke-width="2"/>
  <line x1="160" y1="50" x2="160" y2="210" stroke="crimson" stroke-dasharray="5 4"/>
  <polyline points="160,196 174,196 174,210" fill="none" stroke="crimson"/>
  <text x="22" y="226">A</text><text x="288" y="226">B</text><text x="155" y="40">C</text><text x="155" y="230">F</text>
</svg>`,
} as const;

/** The language of those that are not mathjs. */
export const languageOf = (name: GeometryName): 'mathjs' | 'tikz' | 'svg' =>
  name === 'tikzWheel' ? 'tikz' : name.startsWith('svg') ? 'svg' : 'mathjs';

export type GeometryName = keyof typeof geometryPrograms;
