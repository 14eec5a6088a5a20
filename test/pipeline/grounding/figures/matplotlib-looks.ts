import type { Case } from './matplotlib.js';

/** What looks, axes and units stand for, and parts that are not there. */
export const lookCases: readonly Case[] = [
  {
    name: 'a part has its own colour, and not that of another one',
    program: `plt.pie([45, 30, 15, 10], labels=["Car", "Bus", "Bike", "Walk"], colors=["red", "blue", "green", "grey"]); plt.title("Ways to work")`,
    words: ['Car'],
    yes: [
      'The slice for the bus is bright blue.',
      'The red slice represents people who take the car.',
      'The bike part of the pie is green.',
      'The first slice is red and the last one is grey.',
      'A quarter of the circle and more is blue.',
    ],
    no: [
      'The slice for the bus is bright red.',
      'The red slice represents people who take the bus.',
      'The bike part of the pie is grey.',
      'The tram makes up 5%.',
      'A small slice of the pie stands for people who come by tram.',
      'The chart also includes ferries.',
    ],
  },
  {
    name: 'words before and after are those of a prefix',
    program: `plt.barh(["Memory", "Logic"], [12, 14], height=0.4, color="orange", label="Pre-training"); plt.barh([0.4, 1.4], [16, 18], height=0.4, color="blue", label="Post-training"); plt.legend(); plt.xlabel("Score (points)")`,
    words: ['Score'],
    yes: ['Orange is before the training and blue is after.'],
    no: ['Blue is before the training and orange is after.'],
  },
  {
    name: 'units that are given for an axis are those that it prints',
    program: `plt.plot([2018, 2019, 2020, 2021], [120, 131, 110, 143]); plt.ylabel("Liters per capita"); plt.title("Beer consumption of a country"); plt.xlabel("Year")`,
    words: ['Beer'],
    yes: [
      'Consumption is given in litres per head.',
      'The y-axis shows liters per inhabitant.',
      'The horizontal axis counts years.',
      'In 2021 it reached 143 litres per person.',
    ],
    no: [
      'Consumption is given in gallons per head.',
      'The y-axis shows liters per household.',
      'The horizontal axis counts months.',
      'The vertical axis gives the beer consumption in pints per person.',
    ],
  },
  {
    name: 'axes and sizes show what their titles say',
    program: `plt.scatter([1, 2, 3, 4], [20, 35, 42, 61], s=[50, 200, 400, 900]); plt.xlabel("Distance (km)"); plt.ylabel("Delay (min)"); plt.title("Six routes (bubble size = passengers)")`,
    words: ['Delay'],
    yes: ['The vertical axis shows the delay in minutes.', 'The bubble size stands for the number of passengers.'],
    no: ['The vertical axis shows the number of trains.', 'The bubble size stands for the ticket price.'],
  },
  {
    name: 'a profile goes down, and to the right and back',
    program: `depth = [0, 10, 20, 30, 40, 50, 60, 70]
plt.plot([0.4, 0.5, 0.7, 1.1, 1.9, 2.4, 1.2, 0.4], depth, label="Shelf"); plt.plot([1.0, 1.6, 2.1, 1.5, 0.9, 0.5, 0.3, 0.2], depth, label="Bay"); plt.gca().invert_yaxis(); plt.ylabel("Depth (m)"); plt.xlabel("Chlorophyll (µg/L)"); plt.legend()`,
    words: ['Depth'],
    yes: ['Shelf peaks at 50 m.', 'The maximum of Bay is 2.1.', 'Bay has its maximum at 20 m.'],
    no: ['The maximum of Bay is 2.9.'],
  },
  {
    name: 'what something costs by the hour of a thing',
    program: `plt.plot(["Mon", "Tue", "Wed", "Thu"], [2.05, 2.2, 2.52, 2.3], marker="o"); plt.ylabel("Spot price ($ per GPU hour)")`,
    words: ['per GPU hour'],
    yes: ['The price was 2.52 $ per GPU hour on Wednesday.', 'The price is given in $ per GPU hour.'],
    no: ['The price is given in $ per day.', 'The price was 2.9 $ per GPU hour on Wednesday.'],
  },
];
