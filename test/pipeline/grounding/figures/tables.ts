import type { Case } from './matplotlib.js';

/** Tables that the library draws, alone and beside charts. */
export const tableCases: readonly Case[] = [
  {
    name: 'a table that is drawn has rows, columns and words, and nobody calls its cells rectangles',
    program: `plt.axis("off")
plt.table(cellText=[["52,000", "310"], ["41,500", "270"], ["18,900", "95"]], rowLabels=["Norland", "Easton", "Westby"], colLabels=["Population", "Area (km²)"], loc="center")
plt.title("Three cities")`,
    words: [
      'able titled “Three cities” with three rows and three columns.',
      'The columns are headed “Population” and “Area (km²)”.',
      'For Easton, “Population” is 41,500 and “Area (km²)” is 270.',
    ],
    yes: [
      'Norland is at the top.',
      'Norland is at the top with a population of 52,000.',
      'Easton is in the second row.',
      'The last row is Westby.',
      'The table has two columns.',
      'The columns are Population and Area.',
      'The highest “Population” is 52,000, for Norland.',
    ],
    no: [
      'Easton is at the top of the table.',
      'Westby is in the first row.',
      'The last row is Norland.',
      'The table has five columns.',
      'For Easton, “Population” is 18,900.',
      'The highest “Population” is 52,000, for Westby.',
    ],
  },
  {
    name: 'each number is read with the heading that is told after it',
    program: `plt.axis("off")
plt.table(cellText=[[12, 8, 10], [9, 11, 6], [7, 3, 9]], rowLabels=["Norland", "Estria", "Quill"], colLabels=["Gold", "Silver", "Bronze"], colColours=["gold", "silver", "peru"], loc="center")`,
    words: ['The highest “Silver” is 11, for Estria'],
    yes: [
      'Norland is at the top with 12 gold, 8 silver and 10 bronze medals.',
      'Estria won 9 gold medals and 11 silver ones.',
    ],
    no: ['Norland is at the top with 12 gold, 9 silver and 10 bronze medals.', 'Quill won 10 bronze medals.'],
  },
  {
    name: 'what a table beside a chart has is true of the figure',
    program: `fig, (a, b) = plt.subplots(1, 2, figsize=(9, 3))
a.bar(["North", "South", "East"], [12, 9, 15]); a.set_ylabel("Sales")
b.axis("off"); b.table(cellText=[["12", "48%"], ["9", "36%"], ["15", "60%"]], rowLabels=["North", "South", "East"], colLabels=["Sales", "Target met"], loc="center")`,
    words: [
      'To the right of the chart is a table with three rows and three columns.',
      'For North, “Sales” is 12 and “Target met” is 48%.',
    ],
    yes: ['For South, “Target met” is 36%.', 'The table has three rows.', 'East is in the last row of the table.'],
    no: [
      'For South, “Target met” is 46%.',
      'For North, “Sales” is 12 and “Target met” is 60%.',
      'South is in the last row of the table.',
      'The table has six rows.',
    ],
  },
];
