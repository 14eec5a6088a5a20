/** Figures of geometry and of functions that captions and sentences are tried on. */
export const geometryPrograms = {
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
} as const;

export type GeometryName = keyof typeof geometryPrograms;
