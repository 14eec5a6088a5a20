import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const start = 'import matplotlib.pyplot as plt\nimport numpy as np\n';

const programs = {
  whirl: [
    'matplotlib',
    `${start}x, y = np.meshgrid(np.arange(-3, 4), np.arange(-3, 4))
fig, ax = plt.subplots()
ax.quiver(x, y, -y, x, color='royalblue', pivot='mid')
ax.plot(0, 0, 'ro')
ax.set_xlabel('x (m)')
ax.set_ylabel('y (m)')
`,
  ],
  stations: [
    'matplotlib',
    `${start}fig, ax = plt.subplots()
ax.barbs([1, 2, 3, 4, 5], np.ones(5), [10, 20, 30, 40, 50], np.zeros(5), length=8)
ax.set_xlim(0, 6)
ax.set_xticks([1, 2, 3, 4, 5])
ax.set_xticklabels(['A', 'B', 'C', 'D', 'E'])
ax.set_xlabel('Coastal station')
`,
  ],
  hills: [
    'matplotlib',
    `${start}x, y = np.meshgrid(np.linspace(0, 10, 60), np.linspace(0, 8, 60))
h = 800 * np.exp(-((x - 2.5) ** 2 + (y - 5) ** 2) / 3) + 400 * np.exp(-((x - 7.5) ** 2 + (y - 2.5) ** 2) / 3)
fig, ax = plt.subplots()
picture = ax.contourf(x, y, h, levels=12, cmap='viridis')
fig.colorbar(picture, label='Elevation (m)')
ax.set_xlabel('Easting (km)')
ax.set_ylabel('Northing (km)')
`,
  ],
} as const satisfies Programs;

testJudged(programs, [
  // Where arrows get longer, and which way they point.
  ['whirl', 'The arrows get longer towards the centre.', false],
  ['whirl', 'The arrows get longer towards the edge.', true],
  ['whirl', 'The water slows down with increasing distance from the centre.', false],
  ['whirl', 'The longest arrows are found next to the red dot.', false],
  ['whirl', 'All the arrows point straight away from the red dot.', false],
  ['whirl', 'All arrows have the same length.', false],
  ['whirl', 'At the point (2, 0) the arrow points straight to the right.', false],
  ['whirl', 'At the point (2, 0) the arrow points straight up.', true],
  ['whirl', 'At the top the arrows point to the right.', false],
  ['stations', 'The wind gets weaker from station A to station E.', false],
  ['stations', 'The wind gets stronger from station A to station E.', true],
  ['stations', 'Wind speed decreases from the first station to the last.', false],
  // One place of a field against another, how far its values go, and two heights.
  ['hills', 'Going from the summit outwards, the elevation increases in all directions.', false],
  ['hills', 'The hill further to the south is the higher one.', false],
  ['hills', 'The hill further to the north is the higher one.', true],
  ['hills', 'The two hills are equally high.', false],
  ['hills', 'The elevation exceeds 1200 m in the west.', false],
]);
