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
    no: ['The deflection reaches about 20 mm at its highest.', 'The highest deflection is about 4 mm.'],
  },
  {
    name: 'how much there is in the fullest cell',
    program: calls,
    words: ['hexbin'],
    yes: ['The busiest hexagon counts more than 20 calls.', 'Few calls come from places between 9 and 10 km north.'],
    no: ['The busiest hexagon counts more than 300 calls.', 'The busiest hexagons hold about 500 calls.'],
  },
];
