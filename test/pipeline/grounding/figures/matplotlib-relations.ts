import type { Case } from './matplotlib.js';

/** How quantities go together, whole numbers that bins are named by, and lines that values are held against. */
export const relationCases: readonly Case[] = [
  {
    name: 'bins that hold one whole number each',
    program: `goals = [0]*6 + [1]*14 + [2]*19 + [3]*12 + [4]*7 + [5]*2
plt.hist(goals, bins=[-0.5, 0.5, 1.5, 2.5, 3.5, 4.5, 5.5], edgecolor='white')
plt.title('Goals per Match')
plt.xlabel('Goals')
plt.ylabel('Number of matches')
plt.show()`,
    words: [],
    yes: [
      'Matches with two goals are the most common.',
      'Matches with one goal are more frequent than those with three.',
    ],
    no: [
      'Matches with four goals are the most common.',
      'Matches with four goals are more frequent than those with one.',
    ],
  },
  {
    name: 'a line and a level',
    program: `plt.plot(range(1, 13), [62, 60, 58, 49, 44, 41, 46, 55, 57, 48, 61, 63], marker='o', color='teal')
plt.axhline(50, color='red', linestyle='--', label='Reserve')
plt.title('Fuel in the Tank')
plt.xlabel('Month')
plt.ylabel('Level (%)')
plt.legend()
plt.show()`,
    words: [],
    yes: [
      'Five months are below the reserve line.',
      'In five months the level was below the reserve.',
      'The level dipped below the dashed line in five of the months shown.',
      'The level dipped below the red line twice.',
      'Seven points lie above the reserve line.',
    ],
    no: [
      'Three months are below the reserve line.',
      'In six months the level was below the reserve.',
      'The level dipped below the dashed line in eight of the months shown.',
      'The level never dropped below the reserve line.',
      'Nine points lie above the reserve line.',
    ],
  },
  {
    name: 'bodies and hearts',
    program: `names = ['Shrew', 'Rabbit', 'Sheep', 'Cow', 'Whale', 'Man']
body = [0.01, 2, 60, 600, 8000, 80]
rate = [900, 200, 75, 60, 12, 70]
plt.scatter(body, rate)
for n, x, y in zip(names, body, rate):
    plt.annotate(n, (x, y))
plt.xscale('log')
plt.title('Hearts of Mammals')
plt.xlabel('Body mass (kg)')
plt.ylabel('Heart rate (1/min)')
plt.show()`,
    words: [],
    yes: [
      'The heavier the animal, the lower its heart rate.',
      'Heavier mammals have lower heart rates.',
      'A cow weighs more than a sheep.',
    ],
    no: [
      'The heavier the animal, the higher its heart rate.',
      'Animals with a larger body mass have higher heart rates.',
      'Heavier mammals have higher heart rates.',
    ],
  },
  {
    name: 'runs over the day',
    program: `plt.boxplot([[13.1, 13.4, 13.6, 13.9], [12.7, 12.9, 13.1, 13.3], [12.2, 12.4, 12.7, 12.9]])
plt.xticks([1, 2, 3], ['Morning', 'Noon', 'Evening'])
plt.title('Runs by Time of Day')
plt.ylabel('100 m time (s)')
plt.show()`,
    words: [],
    yes: ['The runners get faster the later it is in the day.', 'In the morning the median time was 13.5 seconds.'],
    no: ['The runners get slower the later it is in the day.'],
  },
  {
    name: 'three courses from the beginning to the end',
    program: `year = list(range(2010, 2020))
plt.plot(year, [40, 38, 35, 31, 28, 24, 20, 17, 15, 12], label='Coal')
plt.plot(year, [22, 23, 25, 27, 28, 30, 31, 33, 34, 36], label='Gas')
plt.plot(year, [5, 7, 9, 12, 14, 17, 21, 24, 27, 30], label='Wind')
plt.title('Where the Power Comes From')
plt.xlabel('Year')
plt.ylabel('Share (%)')
plt.legend()
plt.show()`,
    words: [],
    yes: [
      'By the end of the period, gas ranks first, wind second.',
      'At the beginning, coal had the highest share.',
      'At the end of the decade, coal stood at 12%.',
    ],
    no: [
      'By the end of the period, gas ranks first, coal second.',
      'At the end of the period, coal ranks second.',
      'At the beginning, wind had the highest share.',
      'Initially, gas was ahead of coal.',
    ],
  },
  {
    name: 'named points and where they lie',
    program: `names = ['Amber', 'Basil', 'Cedar', 'Dune']
x, y = [2, 8, 3, 9], [9, 8, 2, 1]
plt.scatter(x, y)
for n, a, b in zip(names, x, y):
    plt.annotate(n, (a, b))
plt.title('Camps on the Plain')
plt.xlabel('Easting (km)')
plt.ylabel('Northing (km)')
plt.show()`,
    words: [],
    yes: ['Cedar lies to the southwest of Basil.', 'Dune is located to the right of Cedar.', 'Amber lies above Cedar.'],
    no: ['Cedar lies to the northeast of Basil.', 'Dune is to the left of Cedar.', 'Amber lies below Cedar.'],
  },
  {
    name: 'rows of events from their first to their last',
    program: `plt.eventplot([[3, 6, 12, 20], [10, 14, 30], [22, 41, 44]], lineoffsets=[1, 2, 3])
plt.yticks([1, 2, 3], ['North', 'Middle', 'South'])
plt.title('Calls at Three Nests')
plt.xlabel('Minute')
plt.show()`,
    words: [],
    yes: [
      'The first call at South comes at minute 22 and the last one at minute 44.',
      'The last call was recorded at South.',
      'South has the highest minute (44) and North the lowest (3).',
    ],
    no: [
      'Middle has the highest minute (44).',
      'The first call at South comes at minute 22 and the last one at minute 38.',
      'The last call was recorded at Middle.',
      'Calling at Middle begins at minute 20.',
    ],
  },
  {
    name: 'cells of which there is nothing',
    program: `data = np.array([[4, 9, 0], [7, 3, 6]])
plt.imshow(data, cmap='Blues')
plt.xticks(range(3), ['Aldham', 'Borley', 'Cavendish'])
plt.yticks(range(2), ['Plums', 'Pears'])
for i in range(2):
    for j in range(3):
        plt.text(j, i, data[i, j])
plt.title('Fruit Sold (crates)')
plt.show()`,
    words: [],
    yes: ['No plums were sold in Cavendish.', 'In Cavendish there was not a single crate of plums.'],
    no: [
      'No pears were sold in Borley.',
      'There was not a single crate of plums sold in Aldham.',
      'Borley sold no pears.',
    ],
  },
  {
    name: 'no two lines meet',
    program: `x = list(range(8))
plt.plot(x, [1, 2, 3, 4, 5, 6, 7, 8], label='Low')
plt.plot(x, [11, 12, 13, 14, 15, 16, 17, 18], label='Middle')
plt.plot(x, [21, 22, 23, 24, 25, 26, 27, 28], label='High')
plt.title('Three Lines')
plt.legend()
plt.show()`,
    words: [],
    yes: ['No two lines cross.', 'None of the lines cross.'],
    no: ['All three lines cross.'],
  },
];
