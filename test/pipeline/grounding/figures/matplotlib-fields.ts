import type { Case } from './matplotlib.js';

/** A hill in the lower right, with a mark on it. */
const noise = `
x, y = np.linspace(0, 10, 60), np.linspace(0, 6, 40)
X, Y = np.meshgrid(x, y)
fig, ax = plt.subplots()
bands = ax.contourf(X, Y, 40 + 45 * np.exp(-((X - 7) ** 2 / 6 + (Y - 2) ** 2 / 3)), levels=10, cmap='plasma')
fig.colorbar(bands, ax=ax, label='Sound Level (dB)')
ax.plot(7, 2, 'k*', markersize=14, label='Stage')
ax.legend(loc='upper left')`;

/** A vortex whose arrows grow outwards. */
const vortex = `
X, Y = np.meshgrid(np.linspace(-2, 2, 9), np.linspace(-2, 2, 9))
plt.quiver(X, Y, -Y, X)
plt.xlabel('x (m)')
plt.ylabel('y (m)')`;

/** Warm water at the top of an axis of depth that runs downwards. */
const lake = `
month, depth = np.arange(0, 12), np.arange(0, 30, 3)
M, D = np.meshgrid(month, depth)
fig, ax = plt.subplots()
mesh = ax.pcolormesh(M, D, 5 + 13 * np.exp(-D / 12) * np.exp(-((M - 6) / 3) ** 2), cmap='coolwarm')
ax.invert_yaxis()
fig.colorbar(mesh, ax=ax, label='Temperature (°C)')
ax.set_xlabel('Month')
ax.set_ylabel('Depth (m)')`;

/** Triangles in pairs that share their boxes, and colours that go from corner to corner. */
const corners = `
x, y = [0, 1, 2, 0, 1, 2, 0, 1, 2], [0, 0, 0, 1, 1, 1, 2, 2, 2]
plt.tripcolor(x, y, [1, 2, 3, 2, 4, 6, 3, 6, 9], shading='gouraud')
plt.colorbar(label='Concentration (ppm)')`;

/** What is said of fields: parts against each other, marks over them, arrows of a part, colours and where they are. */
export const fieldCases: readonly Case[] = [
  {
    name: 'parts of a field against each other and against a mark',
    program: noise,
    words: ['filled contour'],
    yes: [
      'It is louder at the stage than in the upper left corner of the map.',
      'The lower right corner is louder than the upper left one.',
      'The yellow area around the star is the loudest.',
    ],
    no: [
      'It is louder in the upper left corner of the map than at the stage.',
      'The west is much louder than the east.',
      'The dark blue area around the star is the loudest.',
      'The colour scale represents the temperature.',
      'The colour bar tells us the age.',
    ],
  },
  {
    name: 'arrows of one side of a field',
    program: vortex,
    words: ['arrows'],
    yes: [
      'On the right-hand side of the field the arrows point upwards.',
      'Arrows near the centre are shorter than those at the edge.',
    ],
    no: [
      'On the right-hand side of the field the arrows point downwards.',
      'The arrows at the top point to the right.',
      'Arrows near the centre are longer than those at the edge.',
    ],
  },
  {
    name: 'a field above an axis that runs downwards',
    program: lake,
    words: ['Temperature'],
    yes: ['The warmest part of the picture is in the upper middle.', 'The temperature falls with the depth.'],
    no: ['The warmest part of the picture is in the lower middle.', 'The temperature rises with the depth.'],
  },
  {
    name: 'triangles coloured from corner to corner',
    program: corners,
    words: ['eight triangles', 'highest value is about 9'],
    yes: ['The concentration grows from 1 ppm in the lower left corner to 9 ppm in the upper right corner.'],
    no: [
      'The concentration falls steadily from the lower left corner to the upper right corner of the plot.',
      'The concentration is highest in the lower right corner.',
    ],
  },
];
