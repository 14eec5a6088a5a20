import type { Case } from './matplotlib.js';

/** Charts as newspapers and statistical offices print them, with what they write beside. */
export const publishedCases: readonly Case[] = [
  {
    name: 'ticks with a word behind each number are an axis of numbers, and years between are times',
    program: `ax = plt.subplots()[1]
for name, v in {"Oslund": [61, 66, 70, 74], "Bergby": [48, 52, 47, 55]}.items(): ax.plot([1980, 1990, 2000, 2010], v, label=name)
ax.set_ylim(30, 80); ax.set_yticks([30, 40, 50, 60, 70, 80]); ax.set_yticklabels([f"{t} years" for t in (30, 40, 50, 60, 70, 80)])
ax.legend(); ax.set_title("Life expectancy, 1980 to 2010")`,
    words: [],
    yes: [
      'Bergby suffered a setback between 1990 and 2000, when life expectancy fell from 52 to 47 years.',
      'In 2010, life expectancy in Oslund was 74 years.',
    ],
    no: ['In 2010, life expectancy in Oslund was 64 years.'],
  },
  {
    name: 'a point drawn over another to highlight it is the one that is seen',
    program: `plt.scatter([8, 15, 22, 29, 36], [4.6, 5.4, 6.3, 5.9, 6.5], s=70, color="#01a2d9")
plt.scatter([22], [6.3], s=70, color="#e3120b")
for n, x, y in zip(["Arne", "Bess", "Cleo", "Dora", "Egil"], [8, 15, 22, 29, 36], [4.6, 5.4, 6.3, 5.9, 6.5]): plt.annotate(n, (x, y), xytext=(6, 4), textcoords="offset points")
plt.xlabel("Hours of practice"); plt.ylabel("Score")`,
    words: [],
    yes: ['There are five dots.', 'Cleo, marked in red, scored more than Dora.'],
    no: ['There are six dots.', 'Cleo is marked in blue.'],
  },
  {
    name: 'a heading says in what a figure without a title on its axis counts',
    program: `c = ["Bergby", "Oslund", "Ravn", "Tunby"]
plt.barh(c, [410, 330, 195, 125], color=["#b0b7bc", "#b0b7bc", "#e3120b", "#b0b7bc"])
plt.title("Liquid gold\\nOlive-oil production, 2021, thousand tonnes", loc="left")`,
    words: [],
    yes: ['Only Bergby produced more than 400 thousand tonnes of oil.', 'Bergby presses more olive oil than Oslund.'],
    no: ['Only Bergby produced more than 300 thousand tonnes of oil.'],
  },
  {
    name: 'of a stack, some parts together are a value as well, and sectors are counted as what is shown',
    program: `s = {"Rarely": [10, 20, 35], "Sometimes": [25, 30, 30], "Often": [40, 35, 25], "Always": [25, 15, 10]}
left = np.zeros(3)
for name, v in s.items():
    plt.barh(["Trade", "Farming", "Transport"], v, left=left, label=name); left += v
plt.legend(); plt.xlabel("% of workers")`,
    words: [],
    yes: ['Transport reaches 35 percent.', 'The chart compares three sectors.'],
    no: ['The chart compares seven sectors.'],
  },
  {
    name: 'counts go on, nearly every step is not every step, and a wage may be the minimum by its name',
    program: `plt.bar([str(y) for y in range(2013, 2020)], [12, 14, 13, 17, 19, 19, 24]); plt.axhline(15, ls="--", color="grey")
plt.title("Minimum wage in Oslund, euros per hour")`,
    words: [],
    yes: [
      'The bars go up almost every year.',
      'Three bars are below the dashed line and four are above it.',
      'The minimum wage stayed the same from 2017 to 2018.',
    ],
    no: ['Five bars are below the dashed line.'],
  },
  {
    name: 'the first of several names is no place of the others',
    program: `plt.pie([36, 24, 20, 12, 8], labels=["Gas", "Wind", "Nuclear", "Hydro", "Solar"], autopct="%.0f%%")`,
    words: [],
    yes: ['Wind, hydro and solar together supplied 44 percent of the power.'],
    no: ['Wind, hydro and solar together supplied 54 percent of the power.'],
  },
  {
    name: 'units and multiples are those of the figure, where the number is',
    program: `plt.bar([str(y) for y in range(2012, 2018)], [12.4, 14.1, 13.2, 17.8, 21.5, 23.9])
plt.title("Revenue of Tunby Audio"); plt.ylabel("Revenue in million U.S. dollars")`,
    words: [],
    yes: [
      'Tunby Audio generated around 23.9 million U.S. dollars in revenue in 2017, its best result in the period.',
      'In 2016, the revenue of the company stood at some 21.5 million dollars, up from 17.8 million the year before.',
      'In 2014, revenue stood at 13.2 million U.S. dollars, a decrease of 0.9 million compared to the previous year.',
      'In 2017, the company earned 23.9 million U.S. dollars, up from the year before.',
    ],
    no: [
      'Tunby Audio generated around 23.9 billion U.S. dollars in revenue in 2017, its best result in the period.',
      'Tunby Audio generated around 23.9 million euros in revenue in 2017, its best result in the period.',
      'In 2016, the revenue of the company stood at some 25.5 million dollars, up from 17.8 million the year before.',
      'In 2016, the revenue of the company stood at some 21.5 million dollars, up from 15 million the year before.',
      'In 2014, revenue stood at 13.2 million U.S. dollars, a decrease of 3.9 million compared to the previous year.',
      'In 2017, the company earned 23.9 million U.S. dollars, down from the year before.',
    ],
  },
  {
    name: 'each step of a stretch, its ends, and the largest step of a course',
    program: `for name, v in {"Union": [230, 210, 190, 150, 140], "Greens": [20, 45, 40, 60, 118]}.items(): plt.plot([2005, 2009, 2013, 2017, 2021], v, label=name)
plt.xticks([2005, 2009, 2013, 2017, 2021]); plt.xlabel("Election year"); plt.ylabel("Seats"); plt.legend()`,
    words: [],
    yes: [
      'The Union has lost seats at each election since 2009.',
      'Between 2009 and 2021 the Union fell without interruption.',
      'For the Greens, the largest increase came between 2017 and 2021, when nobody had expected it.',
      'The Greens won more seats in 2021 than they had at the election of 2017.',
    ],
    no: [
      'The Greens have gained seats at each election since 2009.',
      'Between 2005 and 2021 the Greens rose without interruption.',
      'For the Greens, the largest increase came between 2005 and 2009, when nobody had expected it.',
      'The Union won more seats in 2021 than they had at the election of 2017.',
      'The number of seats that the Union holds in the house has grown since 2013.',
    ],
  },
  {
    name: 'majorities are more than half of each group',
    program: `plt.bar(["Scientists", "Police", "Journalists", "Politicians"], [77, 69, 42, 24])
plt.title("% of adults who say they have confidence in ..."); plt.ylim(0, 100)`,
    words: [],
    yes: ['In two of the four groups a majority of adults have confidence.'],
    no: [
      'In none of the four groups do a majority of adults express confidence.',
      'Three of the four bars are for groups that more than half of the people trust.',
    ],
  },
  {
    name: 'a part of a whole told as a fraction',
    program: `plt.pie([34.5, 24, 16.5, 12, 13], labels=["Natural gas", "Wind", "Nuclear", "Hydro", "Solar"], autopct="%.1f%%")`,
    words: [],
    yes: [
      'Natural gas was the leading source of electricity in that year, accounting for about a third of generation.',
    ],
    no: ['Natural gas was the leading source of electricity in that year, accounting for nearly half of generation.'],
  },
];
