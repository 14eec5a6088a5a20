import type { Case } from './matplotlib.js';

/** Descriptions as sets of chart programs have them: axes, ranges, counts and ends, one after the other. */
export const describedCases: readonly Case[] = [
  {
    name: 'error bars through the points of a cloud are no values of their own',
    program: `x, y = [10, 20, 30, 40, 50], [1.2, 2.1, 3.3, 3.9, 5.2]
plt.errorbar(x, y, xerr=[1, 1, 2, 2, 3], yerr=[0.1, 0.2, 0.2, 0.3, 0.4], fmt="s", capsize=3)
plt.xlabel("Trunk Width (cm)"); plt.ylabel("Crown Height (m)")`,
    words: ['scatter plot'],
    yes: [
      'Crown height increases from 1.2 m at 10 cm to 5.2 m at 50 cm.',
      'Blue squares with crosses that go up to the right.',
      'The dataset includes five points, each with an error bar in both directions.',
      'The plot has trunk width on the x-axis and crown height on the y-axis.',
    ],
    no: [
      'The dataset includes nine points, drawn as blue squares.',
      'The figure plots crown height on the x-axis against trunk width on the y-axis.',
      'The plot has trunk width on the x-axis and leaf area on the y-axis.',
    ],
  },
  {
    name: 'the bars of an error belong to the one course, whatever the legend calls it',
    program: `plt.errorbar([0, 2, 4, 6, 8], [3.1, 3.9, 4.8, 6.0, 5.6], yerr=[0.2, 0.25, 0.3, 0.4, 0.6], fmt="-o", capsize=4, label="Mean growth")
plt.xlabel("Dose (mg)"); plt.ylabel("Growth (mm)"); plt.legend()`,
    words: ['Mean growth'],
    yes: [
      'The uncertainty grows with the dose, from ±0.2 mm at 0 mg to ±0.6 mm at 8 mg.',
      'Mean growth rises to a maximum of 6.0 mm at 6 mg.',
    ],
    no: [
      'The uncertainty grows with the dose, from ±0.2 mm at 0 mg to ±0.9 mm at 8 mg.',
      'Mean growth rises to a maximum of 7.0 mm at 6 mg.',
    ],
  },
  {
    name: 'bins reach from the first edge to the last, and who is fast needs little time',
    program: `plt.hist([45, 52, 55, 57, 61, 63, 64, 66, 72, 75, 78, 85], bins=[40, 50, 60, 70, 80, 90], edgecolor="white")
plt.xlabel("Swimming Time (s)"); plt.ylabel("Number of Swimmers")`,
    words: ['histogram'],
    yes: [
      'The times are divided into five bins of 10 seconds between 40 and 90.',
      'Only one swimmer was faster than 50 seconds.',
    ],
    no: [
      'The times are divided into five bins of 10 seconds between 20 and 70.',
      'The times are divided into eight bins of equal width, and the bars have white edges.',
      'Only five swimmers were faster than 50 seconds.',
    ],
  },
  {
    name: 'the one outlier belongs to the group in its own part of the sentence',
    program: `plt.boxplot([[10, 12, 13, 14, 30], [20, 22, 23, 24, 26], [15, 16, 17, 18, 19]])
plt.xticks([1, 2, 3], ["Larch", "Maple", "Rowan"]); plt.xlabel("Tree"); plt.ylabel("Age (years)")`,
    words: ['box plot'],
    yes: [
      'Maple has the highest median at 23, and the Larch group contains an outlier at 30.',
      'There is a single outlier in the figure, and it belongs to Larch.',
      'Even the lowest Maple value exceeded the highest Rowan value.',
      'Rowan reached a median of 17, six years less than Maple.',
    ],
    no: [
      'There is a single outlier in the figure, and it belongs to Rowan.',
      'Maple has the highest median at 23, and the Rowan group contains an outlier at 30.',
    ],
  },
  {
    name: 'levels in a list, scales of colours and both axes have their ends',
    program: `x = np.linspace(-3, 3, 40); X, Y = np.meshgrid(x, x); Z = 80 * np.exp(-(X**2 + Y**2) / 4)
c = plt.contour(X, Y, Z, levels=[20, 40, 60], colors="green"); plt.clabel(c)
plt.xlabel("East (km)"); plt.ylabel("North (km)"); plt.title("Height of the dune")`,
    words: ['contour'],
    yes: [
      'The contour lines are drawn at levels of 20, 40 and 60, and each carries its label.',
      'Both axes, labelled "East (km)" and "North (km)", extend from -3 to 3.',
    ],
    no: [
      'The contour lines are drawn at levels of 20, 40 and 90, and each carries its label.',
      'Both axes, labelled "East (km)" and "North (km)", extend from -9 to 9.',
    ],
  },
  {
    name: 'layers of a stack peak on their own',
    program: `plt.stackplot([2000, 2005, 2010, 2015, 2020], [60, 50, 30, 20, 10], [0, 10, 40, 20, 9], [0, 0, 8, 40, 80], labels=["Tape", "Disc", "Stream"])
plt.xlabel("Year"); plt.ylabel("Revenue (million crowns)"); plt.legend()`,
    words: ['Stream'],
    yes: ['Disc revenue reaches its maximum of 40 million crowns in 2010.', 'Disc peaks at 40 million crowns in 2010.'],
    no: [
      'Disc revenue reaches its maximum of 40 million crowns in 2015 and drops to 9 by 2020, when Stream stands at 80.',
    ],
  },
  {
    name: 'a course that begins and ends at a value, and the second of two peaks',
    program: `h = [6, 8, 10, 12, 14, 16, 18, 20]
plt.plot(h, [310, 720, 420, 380, 400, 600, 810, 390], "k-D", label="Centre")
plt.plot(h, [90, 140, 260, 350, 330, 240, 180, 100], "r:", label="Harbour")
plt.xlabel("Hour"); plt.ylabel("Vehicles"); plt.legend()`,
    words: ['Centre'],
    yes: [
      'The centre, drawn in black with diamond markers, has two peaks: 720 vehicles at 8 and 810 vehicles at 18.',
      'The centre is drawn as a solid black line that starts at a count of 310 vehicles, and the harbour as a dotted red line.',
    ],
    no: [
      'The centre, drawn in black with diamond markers, has two peaks: 720 vehicles at 8 and 610 vehicles at 18.',
      'The centre is drawn as a solid black line that starts at a count of 500 vehicles, and the harbour as a dotted red line.',
    ],
  },
  {
    name: 'one share after the other, where the verb is said once',
    program: `plt.pie([480, 160, 120, 100, 80, 60], labels=["Pay", "Rent", "Adverts", "Software", "Travel", "Courses"])`,
    words: ['pie'],
    yes: ['Pay accounts for almost half with 48%, rent for 16%, adverts for 12% and software for 10%.'],
    no: ['Pay accounts for almost half with 48%, rent for 16%, adverts for 12% and software for 18%.'],
  },
  {
    name: 'triangles that point upwards tell no course',
    program: `plt.scatter([4, 5, 6, 7, 8], [420, 390, 350, 310, 290], marker="^", c="purple")
plt.xlabel("Hours of Sleep"); plt.ylabel("Reaction Time (ms)")`,
    words: ['negative'],
    yes: [
      'A scatter plot with purple upward-pointing triangles shows how reaction time depends on sleep.',
      'The figure plots hours of sleep on the x-axis against reaction time in milliseconds on the y-axis.',
      'The reaction time is on the y-axis and the sleep duration on the x-axis.',
    ],
    no: [
      'The figure plots reaction time on the x-axis against hours of sleep on the y-axis.',
      'Reaction time is shown on the x-axis.',
    ],
  },
  {
    name: 'what two axes in space are called, and how far each goes',
    program: `ax = plt.figure().add_subplot(projection="3d")
ax.scatter([20, 30, 40, 50, 60], [55, 60, 72, 80, 90], [110, 120, 130, 140, 160])
ax.set_xlabel("Age (years)"); ax.set_ylabel("Weight (kg)"); ax.set_zlabel("Systolic Pressure (mmHg)")`,
    words: ['3D scatter plot'],
    yes: [
      'The 3D scatter plot has age on the x-axis, weight on the y-axis and systolic pressure on the z-axis.',
      'The dataset includes ages from 20 to 60 years and pressures from 110 to 160 mmHg.',
    ],
    no: [
      'The 3D scatter plot has age on the x-axis, height on the y-axis and systolic pressure on the z-axis.',
      'The dataset includes ages from 20 to 60 years and pressures from 110 to 195 mmHg.',
    ],
  },
];
