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
];
