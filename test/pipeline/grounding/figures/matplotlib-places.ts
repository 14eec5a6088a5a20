import type { Case } from './matplotlib.js';

/** Where the bright places of a field are, and what else is told of figures as whole paragraphs tell it. */
export const placeCases: readonly Case[] = [
  {
    name: 'a field with a higher and a lower height',
    program: `x = np.linspace(0, 100, 40)
y = np.linspace(0, 60, 30)
X, Y = np.meshgrid(x, y)
Z = 35 + 30 * np.exp(-((X - 25)**2 + (Y - 40)**2) / 300) + 18 * np.exp(-((X - 75)**2 + (Y - 20)**2) / 300)
cf = plt.contourf(X, Y, Z, levels=12, cmap='viridis')
plt.colorbar(cf, label='Noise Level (dB)')
plt.title('Noise Map of a Factory Hall')
plt.xlabel('X Position (m)')
plt.ylabel('Y Position (m)')
plt.show()`,
    words: [],
    yes: [
      'The loudest area lies in the upper left part of the hall.',
      'A second, weaker maximum of about 53 dB lies in the lower right part.',
      'The brightest area is in the upper left corner.',
      'Two noise sources are visible.',
    ],
    no: [
      'The loudest area lies in the lower right part of the hall.',
      'A second, weaker maximum lies in the upper right part.',
      'The brightest area is in the lower left corner.',
      'Four noise sources are visible.',
    ],
  },
  {
    name: 'a field of cells with one bright spot',
    program: `X, Y = np.meshgrid(np.linspace(0, 10, 40), np.linspace(0, 5, 30))
Z = 20 + 10 * np.exp(-((X - 5)**2 + (Y - 2.5)**2) / 4)
plt.pcolormesh(X, Y, Z, cmap='hot', shading='auto')
plt.colorbar(label='Temperature (°C)')
plt.title('Temperature of a Heated Plate')
plt.xlabel('Length (cm)')
plt.ylabel('Width (cm)')
plt.show()`,
    words: [],
    yes: ['The bright spot is located in the middle of the plate.'],
    no: ['The bright spot is located at the left edge of the plate.', 'Three bright spots are visible.'],
  },
  {
    name: 'triangles whose colours go over into each other',
    program: `x = [0, 1, 2, 0, 1, 2, 0, 1, 2]
y = [0, 0, 0, 1, 1, 1, 2, 2, 2]
plt.tripcolor(x, y, [1, 2, 3, 2, 4, 6, 3, 6, 9], shading='gouraud', cmap='viridis')
plt.colorbar(label='Pollutant Concentration (ppm)')
plt.title('Pollutant Concentration in a Courtyard')
plt.show()`,
    words: [],
    yes: ['The colors go from dark purple in the lower left corner to yellow in the upper right corner.'],
    no: ['The colors go from white in the lower left corner to red in the upper right corner.'],
  },
  {
    name: 'error bars of several sizes',
    program: `plt.errorbar([10, 20, 30, 40, 50, 60], [0.8, 1.5, 2.9, 4.6, 5.1, 2.2], yerr=[0.1, 0.2, 0.3, 0.4, 0.5, 0.3], fmt='-o', ecolor='gray', capsize=5)
plt.title('Enzyme Activity at Different Temperatures')
plt.xlabel('Temperature (°C)')
plt.ylabel('Reaction Rate (µmol/min)')
plt.show()`,
    words: [],
    yes: ['The gray error bars range from ±0.1 to ±0.5.'],
    no: ['The gray error bars range from ±0.2 to ±0.9.'],
  },
  {
    name: 'slices of a pie, told one after the other',
    program: `plt.pie([120, 200, 50, 30], labels=['Bus', 'Car', 'Bicycle', 'Walking'], autopct='%1.1f%%', colors=['#ff9999', '#66b3ff', '#99ff99', '#ffcc99'])
plt.title('How Students Travel to School')
plt.show()`,
    words: [],
    yes: ['The largest slice, in light blue, stands for cars, and the smallest, in light orange, stands for walking.'],
    no: ['The smallest slice stands for cars.'],
  },
  {
    name: 'a loss over the whole course',
    program: `plt.plot([1, 2, 3, 4, 5, 6, 7, 8], [92.5, 91.8, 90.9, 90.1, 89.6, 88.7, 88.0, 87.2])
plt.title('Body Weight During an Eight-Week Diet')
plt.xlabel('Week')
plt.ylabel('Weight (kg)')
plt.show()`,
    words: [],
    yes: ['Over the course of eight weeks, the person lost 5.3 kg in total.'],
    no: ['The weight rises steadily from week 1 to week 8.'],
  },
  {
    name: 'percents that do not come to a hundred',
    program: `plt.barh(['Kotlin', 'Rust', 'Java', 'JavaScript', 'Python'], [3.3, 4.9, 15.8, 22.4, 28.1])
plt.title('Most Used Programming Languages')
plt.xlabel('Share of Developers (%)')
plt.show()`,
    words: [],
    yes: ['Python and JavaScript together account for about half of the developers.'],
    no: ['Python and JavaScript together account for about 90% of the developers.'],
  },
  {
    name: 'a curve about a centre',
    program: `theta = np.linspace(0, 2 * np.pi, 200)
ax = plt.subplot(projection='polar')
ax.plot(theta, 1 + np.cos(theta), color='purple')
ax.set_title('Cardioid Microphone Pick-up Pattern')
plt.show()`,
    words: [],
    yes: [
      'The polar plot illustrates the pick-up pattern of a cardioid microphone, symmetric about the horizontal axis, as a purple line.',
    ],
    no: ['The curve is drawn as a green line.'],
  },
  {
    name: 'a title with another subject, and other titles of the scales',
    program: `fig, ax = plt.subplots()
ax.hist2d([1, 2, 3, 4, 5, 5, 6, 7, 8, 9], [2, 2, 3, 5, 5, 6, 7, 7, 8, 9], bins=4)
fig.colorbar(ax.collections[0] if ax.collections else ax.images[0], label='Number of Deliveries')
ax.set_title('Delivery Distance of Two Tennis Players in a Courtyard')
ax.set_xlabel('Longitude Index')
ax.set_ylabel('Latitude Index')
plt.show()`,
    words: [],
    yes: [
      'The plot shows the delivery distance of two tennis players in a courtyard.',
      'The colorbar indicates the number of deliveries in each bin.',
      'The x-axis represents the longitude index and the y-axis represents the latitude index.',
    ],
    no: [
      'The plot shows the delivery distance of two chess players in a courtyard.',
      'The plot shows the delivery distance of two tennis players in a stadium.',
      'The colorbar indicates the number of accidents in each bin.',
      'The x-axis represents the longitude index and the y-axis represents the altitude index.',
    ],
  },
  {
    name: 'two groups, of which one is named otherwise',
    program: `plt.scatter([1.2, 1.5, 1.9], [31, 29, 27], label='Compact cars')
plt.scatter([2.0, 2.5, 3.0], [23, 20, 18], label='SUVs')
plt.title('Fuel Efficiency vs. Engine Size')
plt.legend()
plt.show()`,
    words: [],
    yes: ['The plot shows fuel efficiency for two types of vehicles, compact cars and SUVs.'],
    no: ['The plot shows fuel efficiency for two types of vehicles, motorcycles and SUVs.'],
  },
  {
    name: 'the ends of values with their places, of which one is wrong',
    program: `plt.scatter([2, 3, 4, 5, 7, 9, 11, 15], [48, 52, 55, 61, 70, 78, 88, 91])
plt.title('Exam Score vs. Study Time')
plt.xlabel('Study Hours per Week')
plt.ylabel('Exam Score (%)')
plt.show()`,
    words: [],
    yes: [
      'The lowest score, 48%, belongs to the student who studied 2 hours per week, and the highest, 91%, to the student who studied 15 hours.',
    ],
    no: [
      'The lowest score, 48%, belongs to the student who studied 2 hours per week, and the highest, 91%, to the student who studied 11 hours.',
      'The lowest score, 41%, belongs to the student who studied 2 hours per week, and the highest, 91%, to the student who studied 15 hours.',
    ],
  },
  {
    name: 'the ends of a grid with their places, of which one is wrong',
    program: `fig, ax = plt.subplots()
im = ax.imshow([[12, 15, 11], [25, 28, 24], [40, 42, 60]], cmap='YlOrRd')
ax.set_xticks(range(3)); ax.set_xticklabels(['Mon', 'Tue', 'Fri'])
ax.set_yticks(range(3)); ax.set_yticklabels(['Morning', 'Noon', 'Evening'])
fig.colorbar(im, label='Customers')
ax.set_title('Restaurant Customers by Day and Time')
plt.show()`,
    words: [],
    yes: ['The highest value, 60, is found on Friday evening, and the lowest, 11, on Friday morning.'],
    no: ['The highest value, 60, is found on Tuesday evening, and the lowest, 11, on Friday morning.'],
  },
  {
    name: 'two series against each other, and the ways of one course',
    program: `x = np.arange(4)
plt.bar(x - 0.2, [78, 88, 81, 76], 0.4, label='Girls')
plt.bar(x + 0.2, [80, 79, 83, 74], 0.4, label='Boys')
plt.xticks(x, ['Math', 'Reading', 'Science', 'History'])
plt.title('Average Test Scores')
plt.legend()
plt.show()`,
    words: [],
    yes: [
      'Girls obtain better results in Reading and History, whereas boys outperform girls in Math and Science, which surprised the teachers.',
    ],
    no: [
      'Girls outperform boys in Math and Science, whereas boys obtain better results in Reading and History, which surprised the teachers.',
    ],
  },
  {
    name: 'the ways of one course',
    program: `plt.plot([10, 20, 30, 40, 50, 60], [0.8, 1.5, 2.9, 4.6, 5.1, 2.2], marker='o')
plt.xlabel('Temperature (°C)')
plt.ylabel('Reaction Rate (µmol/min)')
plt.show()`,
    words: [],
    yes: [
      'The reaction rate increases from 0.8 µmol/min at 10 °C to a maximum of 5.1 at 50 °C and then drops sharply to 2.2 at 60 °C.',
    ],
    no: [
      'The reaction rate increases from 0.8 µmol/min at 10 °C to a maximum of 5.1 at 50 °C and then rises further to 2.2 at 60 °C.',
      'The reaction rate of the enzyme in the sample bottoms out at 5.1 and is measured in µmol/min.',
    ],
  },
  {
    name: 'whose median is the highest',
    program: `plt.boxplot([[12, 18, 20, 25, 30], [22, 27, 30, 33, 38], [8, 10, 12, 14, 16]])
plt.xticks([1, 2, 3], ['Downtown', 'Airport', 'Campus'])
plt.ylabel('Fare (USD)')
plt.show()`,
    words: [],
    yes: [
      'The Airport has the highest median fare, around 30 USD, and its box lies well above that of the Campus zone.',
    ],
    no: [
      'The Airport has the lowest median fare, around 30 USD, and its box lies well above that of the Campus zone.',
      'The highest median fare is found at the Campus.',
    ],
  },
  {
    name: 'values in the corners of a field, and ends of its axes by their titles',
    program: `X, Y = np.meshgrid(np.linspace(0, 100, 20), np.linspace(0, 60, 20))
plt.contourf(X, Y, 1 + X / 25 + Y / 15, levels=16)
plt.colorbar(label='Concentration (ppm)')
plt.xlabel('X Position (m)')
plt.ylabel('Y Position (m)')
plt.show()`,
    words: [],
    yes: [
      'The concentration grows from 1 ppm in the lower left corner to 9 ppm in the upper right corner.',
      'The X position ranges from 0 to 100 m and the Y position from 0 to 60 m.',
      'High values are shown in yellow, and low values in dark purple.',
    ],
    no: [
      'The concentration grows from 1 ppm in the lower left corner to 15 ppm in the upper right corner.',
      'The X position ranges from 0 to 200 m and the Y position from 0 to 60 m.',
      'Low values of the concentration field appear in yellow and high values in dark purple.',
    ],
  },
];
