import type { Case } from './matplotlib.js';

/** Courses and clouds in space, fields with places that have names, wedges, and panels that are named by where they are. */
export const spaceCases: readonly Case[] = [
  {
    name: 'a line that winds upwards through space',
    program: `
t = np.linspace(0, 6 * np.pi, 200)
ax = plt.figure().add_subplot(projection='3d')
ax.plot(50 * np.cos(t), 50 * np.sin(t), 100 + 400 * t / t[-1])
ax.set_zlabel('Altitude (m)')`,
    words: [],
    yes: [
      'The bird makes three complete turns.',
      'It flies in a spiral and gets higher all the time.',
      'It starts at an altitude of 100 m and finishes at 500 m.',
      'It climbs in circles with a radius of 50 m.',
      'The end point lies directly above the starting point.',
      'Seen from above, it turns counterclockwise.',
    ],
    no: [
      'The bird makes five complete turns.',
      'It flies in a spiral and gets lower all the time.',
      'It starts at an altitude of 100 m and finishes at 700 m.',
      'It climbs to an altitude of 800 m.',
      'It climbs in circles with a radius of 80 m.',
      'The end point lies directly below the starting point.',
      'It follows a straight line.',
      'Seen from above, it turns clockwise.',
    ],
  },
  {
    name: 'two groups in space',
    program: `
ax = plt.figure().add_subplot(projection='3d')
ax.scatter([13, 14, 15], [2, 3, 2], [5, 5, 6], label='Red wine')
ax.scatter([11, 12, 11], [5, 6, 7], [7, 7, 8], label='White wine')
ax.set_xlabel('Alcohol (%)')
ax.set_ylabel('Sugar (g/l)')
ax.set_zlabel('Weight (g)')
ax.legend()`,
    words: [],
    yes: [
      'Red wines have more alcohol than white wines.',
      'White wines show more sugar.',
      'Red wine is lighter than white wine.',
    ],
    no: [
      'Red wines have less alcohol than white wines.',
      'White wines show less sugar.',
      'Red wine is heavier than white wine.',
    ],
  },
  {
    name: 'a field with two places that have their names beside them',
    program: `
X, Y = np.meshgrid(np.linspace(-50, 50, 60), np.linspace(-30, 30, 40))
left, right = np.hypot(X + 25, Y), np.hypot(X - 20, Y - 10)
plt.contourf(X, Y, 10 * np.log10(1e10 / (left + 3) ** 2 + 1e9 / (right + 3) ** 2), levels=np.arange(50, 95, 5))
plt.colorbar(label='Sound level (dB)')
plt.plot([-25], [0], 'wo')
plt.plot([20], [10], 'ws')
plt.text(-23, -4, 'Stage')
plt.text(22, 12, 'Bar')
plt.xlabel('x (m)')
plt.ylabel('y (m)')`,
    words: [],
    yes: [
      'The loudest area is near the stage.',
      'Sound levels drop with growing distance from the stage.',
      'The ground is 100 m wide and 60 m deep.',
      'The loudest spot lies to the left of the centre.',
    ],
    no: [
      'The loudest area is near the bar.',
      'Sound levels increase with growing distance from the stage.',
      'The ground is 100 m wide and 80 m deep.',
      'The loudest spot lies to the right of the centre.',
    ],
  },
  {
    name: 'a net of triangles whose corners have colours of their own',
    program: `
r, t = np.meshgrid(np.linspace(0.5, 5, 10), np.linspace(0, 2 * np.pi, 30, endpoint=False))
x, y = (r * np.cos(t)).ravel(), (r * np.sin(t)).ravel()
plt.gca().set_aspect('equal')
plt.tripcolor(x, y, 3000 - 350 * np.hypot(x + 1.5, y), cmap='YlGnBu', shading='gouraud')
plt.colorbar(label='Rainfall (mm)')
plt.xlabel('x (km)')
plt.ylabel('y (km)')`,
    words: [],
    yes: [
      'The wettest place is a bit west of the centre.',
      'The driest spot lies on the eastern shore.',
      'The rainfall peaks at roughly 3000 mm.',
    ],
    no: ['The wettest place is a bit east of the centre.', 'The rainfall peaks at roughly 2300 mm.'],
  },
  {
    name: 'a round hill',
    program: `
X, Y = np.meshgrid(np.linspace(-4, 4, 40), np.linspace(-4, 4, 40))
ax = plt.figure().add_subplot(projection='3d')
ax.plot_surface(X, Y, 12 * np.exp(-(X ** 2 + Y ** 2) / 4), cmap='copper')
ax.set_zlabel('Height (m)')`,
    words: [],
    yes: [
      'The dune is around 12 metres high.',
      'Going outward from the centre in any direction, the height decreases.',
      'The height is low near the edges.',
    ],
    no: [
      'The dune is around 20 metres high.',
      'Going outward from the centre in any direction, the height increases.',
      'The height is high near the edges.',
      'The surface has two peaks in the middle.',
    ],
  },
  {
    name: 'arrows in rows, with one that tells their scale',
    program: `
X, Y = np.meshgrid(np.arange(9), np.arange(7))
q = plt.quiver(X, Y, 2 + 0.8 * Y, 0 * X, scale=80)
plt.quiverkey(q, 0.85, 1.04, 5, '5 m/s')`,
    words: [],
    yes: [
      'The reference arrow stands for 5 m/s.',
      'There are seven rows of arrows.',
      'The arrows become longer the higher you are.',
    ],
    no: [
      'The reference arrow stands for 20 m/s.',
      'There are four rows of arrows.',
      'The arrows become shorter the higher you are.',
    ],
  },
  {
    name: 'wedges around a centre are no candles',
    program: `
angle = np.arange(8) * np.pi / 4
ax = plt.subplot(projection='polar')
ax.bar(angle, [12, 18, 35, 52, 41, 20, 8, 6], width=0.7, edgecolor='black')
ax.set_xticks(angle)
ax.set_xticklabels(['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'])`,
    words: [],
    yes: ['The longest wedge is the one for the southeast.', 'There are eight wedges.', 'The rarest direction is NW.'],
    no: ['The longest wedge is the one for the south.', 'There are nine wedges.', 'The rarest direction is N.'],
  },
  {
    name: 'panels by where they are, and what only one of them has',
    program: `
fig, axs = plt.subplots(3, 1)
axs[0].bar(['Espresso', 'Filter', 'Latte'], [63, 95, 70])
axs[0].set_title('Caffeine per cup (mg)')
axs[1].plot([1, 2, 3, 4, 5], [128, 140, 178, 155, 162])
axs[1].set_ylabel('Heart rate (bpm)')
axs[2].scatter([10, 12, 14, 16, 18, 20], [0.9, 1.2, 1.4, 1.9, 2.1, 2.4])
axs[2].set_xlabel('Air temperature (°C)')
axs[2].set_ylabel('Walking speed (cm/s)')
plt.tight_layout()`,
    words: [],
    yes: [
      'Filter has the most caffeine.',
      'At 18 °C the ants reached a walking speed of 2.1 cm/s.',
      'In the top panel, filter is the highest.',
    ],
    no: [
      'Espresso has the most caffeine.',
      'At 18 °C the ants reached a walking speed of 1.3 cm/s.',
      'In the top panel, latte is the highest.',
    ],
  },
  {
    name: 'always, with the same, and of two parts of one whole',
    program: `
x = np.arange(3)
plt.bar(x - 0.2, [68, 77, 62], 0.4, label='Dry rope')
plt.bar(x + 0.2, [60, 72, 30], 0.4, label='Wet rope')
plt.xticks(x, ['Bowline', 'Reef', 'Clove hitch'])
plt.ylabel('Strength kept (%)')
plt.legend()`,
    words: ['Bowline'],
    yes: [
      'Wet ropes are always weaker than dry ones with the same knot.',
      'On the whole, wet ropes are weaker than dry ones.',
      'The highest bar is the one for the reef.',
    ],
    no: [
      'Wet ropes are always stronger than dry ones with the same knot.',
      'The highest bar is the one for the bowline.',
    ],
  },
  {
    name: 'how many places lie beyond a number, and where most of a thing is',
    program: `
plt.barh(['Well', 'Temple', 'Bakery', 'Baths'], [214, 167, 23, 131])
plt.xlabel('Coins found')`,
    words: ['Well'],
    yes: [
      'There are three places with more than one hundred coins.',
      'Most coins were dug up in the well, 214 pieces.',
    ],
    no: [
      'There are four places with more than one hundred coins.',
      'Most coins were dug up in the temple, 167 pieces.',
    ],
  },
  {
    name: 'what several changes come to',
    program: `
plt.barh(['Coast', 'Capital', 'Lakes', 'Mines'], [12.4, 8.1, 3.3, -9.5])
plt.xlabel('Net migration (thousands)')`,
    words: ['Coast'],
    yes: [
      'Coast and Capital together gain about 20 thousand.',
      'Coast gained more people than any other region.',
      'The hardest hit region is Mines, with a net loss of 9.5 thousand people.',
    ],
    no: [
      'Coast and Capital together gain about 12 thousand.',
      'Capital gained more people than any other region.',
      'The hardest hit region is Mines, with a net loss of 6 thousand people.',
    ],
  },
];
