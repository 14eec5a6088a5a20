import type { Case } from './matplotlib.js';

/** Charts as the people sum them up who publish them. */
export const summaryCases: readonly Case[] = [
  {
    name: 'how a summary comes to what it says is no part of it, and the noun of a superlative may be a series',
    program: `ax = plt.subplots()[1]
x = np.arange(3)
ax.bar(x - 0.2, [300, 450, 600], 0.4, label="Library Members")
ax.bar(x + 0.2, [120, 90, 160], 0.4, label="Yearly Loans (thousand)")
ax.set_xticks(x, ["Ashby", "Brome", "Corley"]); ax.set_xlabel("Town"); ax.set_ylabel("Count"); ax.legend()
ax.set_title("Libraries of Three Towns")`,
    words: [],
    yes: [
      'According to the chart, Corley has the highest number of library members.',
      'From the chart, we can see that Brome has fewer yearly loans than Ashby.',
      'Ashby has the fewest library members, while Corley has the most library members and the highest yearly loans.',
      'In Brome, yearly loans reach their lowest number, with 90.',
    ],
    no: [
      'According to the chart, Brome is the town that has the highest number of library members.',
      'From the chart, we can see that Ashby has clearly fewer yearly loans than Brome and Corley.',
      'Ashby has the fewest library members, while Corley has the most library members and the lowest yearly loans.',
    ],
  },
  {
    name: 'ranks counted from the end, one of several at the top, and losses of things with two names',
    program: `ax = plt.subplots()[1]
ax.barh(["Ashby (March 1993)", "Brome (May 2001)", "Corley (June 2010)", "Ashby (April 2015)", "Dunster (May 2018)"], [12, 45, 30, 22, 8])
ax.invert_yaxis(); ax.set_xlabel("Damage in million pounds"); ax.set_ylabel("Flood")`,
    words: [],
    yes: [
      'The flood in Ashby in 1993 caused a loss of 12 million pounds.',
      'Ashby (March 1993) came second to last.',
      'Dunster (May 2018) rounds out the top five, with 8 million pounds.',
    ],
    no: ['The flood in Ashby in 1993 caused a loss of 42 million pounds.', 'Brome (May 2001) came second to last.'],
  },
  {
    name: 'ends of a range beside whose they are, courses over quarters in a legend, quartiles by number',
    program: `ax = plt.subplots()[1]
x = np.arange(3)
for i, (q, v) in enumerate({"Q1": [20, 35, 50], "Q2": [28, 30, 55]}.items()): ax.bar(x + 0.4 * i, v, 0.4, label=q)
ax.set_xticks(x + 0.2, ["Kayaks", "Canoes", "Rafts"]); ax.set_ylabel("Boats rented"); ax.legend(title="Quarter")`,
    words: [],
    yes: [
      'In Q2, visitors rented between 25 and 30 Kayaks.',
      'The rentals of Kayaks increased from Q1 to Q2.',
      'Rafts ranked first in Q1, and Canoes ranked second in Q2.',
    ],
    no: [
      'The rentals of Canoes increased from Q1 to Q2.',
      'Canoes ranked first in Q1.',
      'In Q2, visitors rented between 35 and 40 Kayaks.',
    ],
  },
];
