import type { Case } from './matplotlib.js';

/** Single points over fields. */
export const markedFieldCases: readonly Case[] = [
  {
    name: 'a few points over a picture mark places on it, and a cell of the colour of the paper is one of its cells',
    program: `plt.imshow(np.array([[1, 2, 3], [4, 9, 6], [7, 8, 5]]), cmap="hot")
plt.plot(1, 1, "b*", markersize=14); plt.colorbar()`,
    words: ['heat map with a marked point', 'There are nine cells.', 'A blue point lies at (1, 1).'],
    yes: ['A heat map with a blue point on it.', 'The heat map has nine cells.'],
    no: ['A blue point lies at (2, 0).', 'The heat map has eight cells.'],
  },
  {
    name: 'a lone point over arrows is told with its place',
    program: `x = np.linspace(-2, 2, 12); X, Y = np.meshgrid(x, x)
plt.quiver(X, Y, -Y, X); plt.plot(0.5, 1, "ro", label="Source"); plt.xlabel("x"); plt.ylabel("y"); plt.legend()`,
    words: ['quiver plot with a marked point', 'A red point lies at (0.5, 1).'],
    yes: ['A red point lies at (0.5, 1).'],
    no: ['A red point lies at (1.5, 1).'],
  },
];
