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
  pits: [
    'matplotlib',
    `${start}x, y = np.meshgrid(np.linspace(-5, 5, 200), np.linspace(-5, 5, 200))
z = (x ** 2 + y - 11) ** 2 + (x + y ** 2 - 7) ** 2
fig, ax = plt.subplots()
ax.contour(x, y, z, levels=[5, 20, 50, 100, 200, 400], cmap='viridis')
`,
  ],
  disc: [
    'matplotlib',
    `${start}angle, radius = np.meshgrid(np.linspace(0, 2 * np.pi, 36, endpoint=False), np.linspace(0.2, 1, 6))
x, y = (radius * np.cos(angle)).ravel(), (radius * np.sin(angle)).ravel()
fig, ax = plt.subplots()
picture = ax.tripcolor(x, y, 180 - 120 * np.hypot(x, y), shading='gouraud', cmap='magma')
fig.colorbar(picture, label='Temperature (°C)')
ax.set_xlabel('x (m)')
ax.set_ylabel('y (m)')
`,
  ],
  soil: [
    'matplotlib',
    `${start}x, y = np.array([0, 50, 100, 0, 50, 100, 0, 50, 100]), np.array([0, 0, 0, 25, 25, 25, 50, 50, 50])
fig, ax = plt.subplots()
picture = ax.tricontourf(x, y, 5 + x / 60 + y / 80, levels=np.arange(5, 7.6, 0.25), cmap='Spectral')
fig.colorbar(picture, label='Soil pH')
ax.set_xlabel('Metres from gate')
ax.set_ylabel('Metres from road')
`,
  ],
  net: [
    'matplotlib',
    `${start}import matplotlib.tri as tri
x, y = [0, 1, 2, 3, 0.5, 1.5, 2.5, 1, 2, 1.5], [0, 0, 0, 0, 0.9, 0.9, 0.9, 1.8, 1.8, 2.7]
faces = [[0, 1, 4], [1, 5, 4], [1, 2, 5], [2, 6, 5], [2, 3, 6], [4, 5, 7], [5, 8, 7], [5, 6, 8], [7, 8, 9]]
fig, ax = plt.subplots()
ax.triplot(tri.Triangulation(x, y, faces), 'go-')
`,
  ],
  rod: [
    'matplotlib',
    `${start}x, t = np.meshgrid(np.linspace(0, 1, 101), np.linspace(0, 60, 121))
fig, ax = plt.subplots()
picture = ax.pcolormesh(x, t, 20 + 80 * np.sin(np.pi * x) * np.exp(-t / 20), shading='auto', cmap='hot')
fig.colorbar(picture, label='Temperature (°C)')
ax.set_xlabel('Position along rod (m)')
ax.set_ylabel('Time (s)')
`,
  ],
  pyramid: [
    'matplotlib',
    `${start}x, y, z = np.indices((7, 7, 4))
cubes = (x >= z) & (x < 7 - z) & (y >= z) & (y < 7 - z)
ax = plt.figure().add_subplot(projection='3d')
ax.voxels(cubes, facecolors='gold', edgecolor='gray')
ax.set_zlabel('Level')
`,
  ],
  ripples: [
    'matplotlib',
    `${start}x, y = np.meshgrid(np.linspace(-5, 5, 200), np.linspace(0, 10, 200))
fig, ax = plt.subplots()
picture = ax.imshow(np.cos(6 * np.hypot(x - 2, y)) + np.cos(6 * np.hypot(x + 2, y)), extent=[-5, 5, 0, 10], origin='lower', cmap='hot')
fig.colorbar(picture, label='Wave height (cm)')
ax.plot([-2, 2], [0, 0], 'bo', label='Sources')
ax.set_xlabel('x (m)')
ax.set_ylabel('y (m)')
`,
  ],
  stems: [
    'matplotlib',
    `${start}angle = np.linspace(0, 2 * np.pi, 24, endpoint=False)
ax = plt.figure().add_subplot(projection='3d')
ax.stem(np.cos(angle), np.sin(angle), 5 + 4 * np.sin(angle), linefmt='C1-', markerfmt='C0D')
ax.set_zlabel('Height (hundred m)')
ax.set_xlabel('x (km)')
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
  // Some of several: those on one side, those of one row.
  ['pits', 'The two minima on the right lie closer to each other, on a contour plot.', true],
  ['pits', 'The contour plot shows two minima.', false],
  ['net', 'The bottom row of the green mesh has four points.', true],
  ['net', 'The green mesh has four points.', false],
  ['net', 'The green triangles form one large triangle.', true],
  // A place in a disc, and how large it is.
  ['disc', 'At a radius of 0.5 m the temperature is 120 °C.', true],
  ['disc', 'The plate has a radius of 3 m.', false],
  // The more acid, the lower the pH.
  ['soil', 'The pH is greatest in the lower left corner.', false],
  ['soil', 'In this filled contour plot, acidity is greatest in the lower left corner.', true],
  // What changes on the way, and at the ends of both sides.
  ['soil', 'The pH gets lower as you move away from the point (0, 0).', false],
  ['soil', 'The pH gets higher as you move away from the point (0, 0).', true],
  ['soil', 'Going from left to right, the pH gets lower.', false],
  ['soil', 'Going from left to right, the pH gets higher.', true],
  ['whirl', 'The further from the centre, the shorter the arrows.', false],
  ['whirl', 'The further from the centre, the longer the arrows.', true],
  ['soil', 'The pH gets lower as you go right.', false],
  ['soil', 'The pH gets higher as you go right.', true],
  ['hills', 'The highest elevation is reached at high easting and low northing.', false],
  ['hills', 'The highest elevation is reached at low easting and high northing.', true],
  // A picture of many cells has values, too.
  ['rod', 'The temperature is highest in the middle of the bottom edge.', true],
  ['rod', 'The temperature is highest in the upper right corner.', false],
  ['rod', 'The temperature increases with time.', false],
  ['rod', 'The picture is drawn with the viridis colormap.', false],
  ['rod', 'Heat is concentrated at the centre of the rod, and the temperature reaches 100 °C.', true],
  // Rows of barbs are no bars.
  ['stations', 'The barbs of the second row are missing.', true],
  // Cubes that others hide are counted as well.
  ['pyramid', 'The pyramid has 84 cubes altogether.', true],
  ['pyramid', 'The pyramid has 90 cubes altogether.', false],
  ['pyramid', 'The second level consists of 5 by 5 golden cubes.', true],
  // Colours of a picture, and of marks over it; a scale in quotation marks.
  ['ripples', 'A black and white ripple pattern with two blue dots at the bottom.', true],
  ['ripples', 'A black and white ripple pattern with two green dots at the bottom.', false],
  ['ripples', 'The picture is drawn with the "hot" colormap, and two blue dots mark the sources.', true],
  // A line that goes round, and a unit in hundreds.
  ['stems', 'Every stem starts at zero, on the red circle.', true],
  ['stems', 'The markers of the stems are green diamonds.', false],
  ['stems', 'The tallest stem of the 3D plot reaches 900 m.', true],
]);
