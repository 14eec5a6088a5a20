import type { Case } from './matplotlib.js';

/** A hill in the lower right, with a mark on it. */
const noise = `
x, y = np.linspace(0, 10, 60), np.linspace(0, 6, 40)
X, Y = np.meshgrid(x, y)
fig, ax = plt.subplots()
bands = ax.contourf(X, Y, 40 + 45 * np.exp(-((X - 7) ** 2 / 6 + (Y - 2) ** 2 / 3)), levels=10, cmap='plasma')
fig.colorbar(bands, ax=ax, label='Sound Level (dB)')
ax.plot(7, 2, 'k*', markersize=14, label='Stage')
ax.set_xlabel('Distance')
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
      'Noise becomes quieter with growing distance from the stage.',
      'It is more than 75 dB in the lower right part.',
      'The sound is loudest at a distance of about 7.',
    ],
    no: [
      'It is louder in the upper left corner of the map than at the stage.',
      'The west is much louder than the east.',
      'The dark blue area around the star is the loudest.',
      'The colour scale represents the temperature.',
      'The colour bar tells us the age.',
      'Noise becomes louder with growing distance from the stage.',
      'It is more than 75 dB in the upper left part.',
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
  {
    name: 'two heights of contour lines, the higher one to the right',
    program: `
X, Y = np.meshgrid(np.linspace(-3, 3, 60), np.linspace(-3, 3, 60))
plt.contour(X, Y, 170 * np.exp(-(X + 1.5) ** 2 - (Y + 1) ** 2) + 280 * np.exp(-(X - 1) ** 2 - (Y - 1) ** 2), levels=[50, 100, 150, 200, 250])
plt.title('Elevation of Twin Hills')`,
    words: ['contour'],
    yes: [
      'The higher one lies in the upper right, and the lower one lies in the lower left.',
      'The contour lines are drawn at steps of 50.',
    ],
    no: [
      'The higher one lies in the lower left, and the lower one in the upper right.',
      'The contour lines are drawn at steps of 25.',
    ],
  },
  {
    name: 'nodes of a net and how far it reaches',
    program: `
import matplotlib.tri as tri
net = tri.Triangulation([0, 2, 4, 1, 3, 2, 0, 4], [0, 0, 0, 2, 2, 4, 4, 4])
plt.triplot(net, 'go-')`,
    words: ['points'],
    yes: ['Three nodes lie on the bottom edge of the mesh.', 'The mesh is 4 metres wide and 4 metres high.'],
    no: [
      'Six nodes lie on the bottom edge of the mesh.',
      'The mesh is 7 metres wide and 4 metres high.',
      'The mesh has thirty-five triangles.',
    ],
  },
  {
    name: 'bands and error bars that get wider',
    program: `
weeks = np.arange(1, 13)
plt.fill_between(weeks, 200 + 4 * weeks, 200 + 14 * weeks, color='lightskyblue', label='95% Interval')
plt.plot(weeks, 200 + 9 * weeks, label='Forecast')
plt.xlabel('Week')
plt.ylabel('Orders')
plt.legend()`,
    words: ['Forecast'],
    yes: ['The band around the forecast widens with time.'],
    no: ['The band narrows with time.', 'The band has a constant width.'],
  },
  {
    name: 'two histograms of which one lies further to the right',
    program: `
girls, boys = [148, 151, 153, 156, 157, 158, 161, 162, 167], [156, 162, 166, 167, 169, 171, 172, 173, 177]
edges = [145, 150, 155, 160, 165, 170, 175, 180]
plt.hist(girls, bins=edges, alpha=0.6, label='Girls')
plt.hist(boys, bins=edges, alpha=0.6, label='Boys')
plt.xlabel('Height (cm)')
plt.ylabel('Frequency')
plt.legend()`,
    words: ['Girls'],
    yes: ["The boys' distribution lies further to the right than the girls' distribution.", 'The class width is 5 cm.'],
    no: ["The girls' distribution lies further to the right than the boys' distribution.", 'The class width is 20 cm.'],
  },
  {
    name: 'the tallest bar of a histogram by its bin',
    program: `
plt.hist([182, 195, 201, 207, 215, 222, 224, 228, 231, 236, 244, 251], bins=[180, 200, 220, 240, 260])
plt.xlabel('Time (minutes)')`,
    words: ['histogram'],
    yes: ['The tallest bar covers the times between 220 and 240 minutes.'],
    no: ['The tallest bar covers the times between 180 and 200 minutes.'],
  },
  {
    name: 'shares of a cumulative curve told by an end that counts',
    program: `
wait = np.array([2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 18, 21, 24, 28, 33, 40])
plt.step(wait, np.arange(1, 21) / 20, where='post', label='Patients')
plt.axhline(0.5, color='red', linestyle='--')
plt.xlabel('Waiting Time (minutes)')
plt.ylabel('Cumulative Proportion')`,
    words: ['Cumulative Proportion'],
    yes: [
      'Three quarters of the patients waited 18 minutes or less.',
      'The curve crosses the dashed red line of 0.5 at about 10 minutes.',
    ],
    no: [
      'Only one quarter of the patients waited 18 minutes or less.',
      'The curve crosses the dashed red line of 0.5 at about 20 minutes.',
    ],
  },
  {
    name: 'events that did not happen, and an axis whose label is read out',
    program: `
plt.eventplot([[9, 11, 15], [12, 16, 18, 19]], colors=['green', 'red'])
plt.yticks([0, 1], ['Alice', 'Carla'])
plt.xlabel('Hour of the Day')`,
    words: ['Carla'],
    yes: ['Alice did not take any call after 16 o’clock.', "The label on the horizontal axis says 'Hour of the Day'."],
    no: ['Carla did not take any call after 16 o’clock.', "The label on the horizontal axis says 'Number of Calls'."],
  },
  {
    name: 'the diagonal of a cloud of bins, and what a legend tells',
    program: `
way = np.linspace(0, 10, 200)
plt.hist2d(way, 3 * way + np.sin(way * 7), bins=12)
plt.plot([5], [15], 'r*', label='Mean trip')
plt.legend()
plt.xlabel('Distance (km)')
plt.ylabel('Fare')`,
    words: ['Distance'],
    yes: ['The cloud of cells runs from the lower left to the upper right.'],
    no: [
      'The cloud of cells runs from the upper left to the lower right.',
      'The legend tells us that the red star is a village.',
    ],
  },
  {
    name: 'two directions with the same value',
    program: `
angle = np.linspace(0, 2 * np.pi, 361)
plt.polar(angle, 5 + 5 * np.cos(angle))`,
    words: [],
    yes: ['The radius at 0° is greater than that at 90°.'],
    no: ['The radius at 90° is greater than that at 270°.'],
  },
];
