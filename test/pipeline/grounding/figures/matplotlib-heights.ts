import type { Case } from './matplotlib.js';

/** A heap of cubes in three levels. */
const steps = `
filled = np.zeros((3, 3, 3), bool)
filled[:, :, 0] = True
filled[:2, :2, 1] = True
filled[0, 0, 2] = True
colors = np.full(filled.shape, 'teal', dtype=object)
colors[:, :, 1] = 'gold'
colors[:, :, 2] = 'crimson'
ax = plt.figure().add_subplot(projection='3d')
ax.voxels(filled, facecolors=colors, edgecolor='k')
ax.set_zlabel('Level')`;

/** Arrows that stand upright and get longer with height. */
const updraught = `
x, y, z = np.meshgrid([0, 1], [0, 1, 2], [0, 1, 2, 3])
ax = plt.figure().add_subplot(projection='3d')
ax.quiver(x, y, z, 0 * x, 0 * y, 0.2 + 0.1 * z, color='navy')`;

/** Arrows that turn about their middles. */
const stirred = `
X, Y = np.meshgrid(np.arange(-2, 3), np.arange(-2, 3))
plt.quiver(X, Y, -Y, X, pivot='mid')
plt.xlabel('x (m)')
plt.ylabel('y (m)')`;

/** A saddle. */
const roof = `
X, Y = np.meshgrid(np.linspace(-3, 3, 20), np.linspace(-3, 3, 20))
ax = plt.figure().add_subplot(projection='3d')
ax.plot_wireframe(X, Y, X ** 2 - Y ** 2)
ax.set_xlabel('Span (m)')
ax.set_ylabel('Length (m)')
ax.set_zlabel('Deflection (mm)')`;

/** Hexagons of one cluster. */
const calls = `
rng = np.random.default_rng(1)
plt.hexbin(rng.normal(4, 1, 900), rng.normal(6, 1, 900), gridsize=12)
plt.colorbar(label='Calls')
plt.xlabel('East (km)')
plt.ylabel('North (km)')`;

/** Wells of different yields, at their places. */
const wells = `
ax = plt.figure().add_subplot(projection='3d')
ax.stem([1, 2, 3, 4], [4, 1, 3, 2], [10, 35, 20, 50])
ax.set_xlabel('East (km)')
ax.set_ylabel('North (km)')
ax.set_zlabel('Yield (l/s)')`;

/** Two hills with their names beside them. */
const hills = `
X, Y = np.meshgrid(np.linspace(0, 10, 60), np.linspace(0, 8, 50))
Z = 500 * np.exp(-((X - 2) ** 2 + (Y - 5) ** 2) / 3) + 250 * np.exp(-((X - 8) ** 2 + (Y - 2) ** 2) / 3)
plt.contour(X, Y, Z, levels=[50, 100, 150, 200, 250, 300, 350, 400, 450])
for x, y, name in [(2, 5, 'High Tor'), (8, 2, 'Low Fell')]:
    plt.plot(x, y, 'k^')
    plt.text(x + 0.15, y + 0.1, name)`;

/** A wind that grows and falls again, at each hour. */
const gusts = `
plt.barbs([0, 6, 12, 18], [1, 1, 1, 1], [5, 20, 55, 15], [0, 0, 0, 0])
plt.ylim(0, 2)
plt.yticks([])
plt.xlabel('Hour (UTC)')
plt.title('Wind (knots)')`;

/** What is said of how far values go, and of what stands in space. */
export const heightCases: readonly Case[] = [
  {
    name: 'cubes on levels',
    program: steps,
    words: ['voxel plot'],
    yes: [
      'The bottom level is a full layer of 3 by 3 teal cubes, and a single red cube forms the top.',
      'The second level holds four golden cubes.',
      'The cubes are stacked three levels high.',
      'There are 14 cubes in total.',
      'The heap narrows towards the top.',
      'The bottom layer has more cubes than the top layer.',
      "The vertical axis is labelled 'Level'.",
    ],
    no: [
      'The bottom level is a full layer of 3 by 3 red cubes.',
      'The second level holds six golden cubes.',
      'The cubes are stacked five levels high.',
      'There are 20 cubes in total.',
      'The heap widens towards the top.',
      'The top layer has more cubes than the bottom layer.',
      "The vertical axis is labelled 'Weight'.",
    ],
  },
  {
    name: 'arrows in space',
    program: updraught,
    words: ['3D quiver plot'],
    yes: [
      'The 3D quiver plot shows 24 arrows that all point straight up.',
      'There are six arrows at each of four heights.',
      'The arrows get longer with height.',
      'The arrows at the top are longer than those at the bottom.',
      'The arrows stand on a grid of 2 by 3 by 4 points.',
    ],
    no: [
      'All arrows point straight down.',
      'There are nine arrows at each of three heights.',
      'The arrows become shorter with height.',
      'The arrows swirl around the middle.',
      'The arrows point away from the centre.',
      'The arrows stand on a grid of 3 by 3 by 3 points.',
    ],
  },
  {
    name: 'arrows that turn about their middles',
    program: stirred,
    words: ['quiver plot'],
    yes: ['The arrows circle counterclockwise around the origin.', 'The arrows get shorter towards the centre.'],
    no: [
      'The arrows circle clockwise around the origin.',
      'The arrows get longer towards the centre.',
      'All the arrows point away from the centre.',
    ],
  },
  {
    name: 'how far the values of a surface go',
    program: roof,
    words: ['wireframe'],
    yes: [
      'The deflection reaches about 9 mm at its highest.',
      'The highest deflection is about 9 mm.',
      'The deflection drops to about -9 mm.',
      'Along the length axis, the surface has its maximum in the middle.',
    ],
    no: [
      'The deflection is never negative.',
      'The deflection reaches about 20 mm at its highest.',
      'The highest deflection is about 4 mm.',
    ],
  },
  {
    name: 'how much there is in the fullest cell',
    program: calls,
    words: ['hexbin'],
    yes: ['The busiest hexagon counts more than 20 calls.', 'Few calls come from places between 9 and 10 km north.'],
    no: ['The busiest hexagon counts more than 300 calls.', 'The busiest hexagons hold about 500 calls.'],
  },
  {
    name: 'points in space by their heights',
    program: wells,
    words: ['3D'],
    yes: ['The well at (4, 2) yields the most.', 'Two of the four wells yield more than 25 l/s.'],
    no: ['The well at (2, 1) yields the most.', 'Three of the four wells yield more than 25 l/s.'],
  },
  {
    name: 'marks over a field that have names',
    program: hills,
    words: ['contour plot'],
    yes: ['High Tor at (2, 5) rises higher than Low Fell at (8, 2).', 'Low Fell is lower than 300 m.'],
    no: [
      'Low Fell rises higher than High Tor.',
      'The summits are High Tor at (8, 2) and Low Fell at (2, 5).',
      'Low Fell is higher than 400 m.',
    ],
  },
  {
    name: 'barbs in one row',
    program: gusts,
    words: ['barb'],
    yes: [
      'The wind strengthens from midnight to noon.',
      'The strongest wind occurs at 12 UTC.',
      'One barb carries a flag.',
    ],
    no: [
      'The wind weakens from midnight to noon.',
      'The strongest wind occurs at 6 UTC.',
      'The wind at 18 UTC is stronger than at 12 UTC.',
      'Three of the barbs carry a flag.',
    ],
  },
];
