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
  {
    name: 'a heading names the place, the thing and the years of its title, or others',
    program: `plt.bar([str(y) for y in range(2014, 2020)], [2.4, 3.1, 2.9, 3.8, 4.4, 4.1])
plt.title("Harvest of heather honey in Norrland 2014 to 2019")
plt.xlabel("Year"); plt.ylabel("Harvest in thousand tonnes")`,
    words: [],
    yes: [
      'This statistic shows the total harvest of heather honey in the Norrland region from 2014 to 2019.',
      'The chart presents how much heather honey beekeepers in Norrland harvested from 2014 to 2019.',
    ],
    no: [
      'This statistic shows the total harvest of clover honey in Norrland.',
      'The graph depicts the harvest of heather honey in Sorrland from 2014 to 2019.',
      'This statistic shows the harvest of heather honey in Norrland from 2009 to 2019.',
    ],
  },
  {
    name: 'what stands before the colon of a title is the place that a heading names last',
    program: `plt.plot(range(2010, 2017), [12.5, 13.1, 15.8, 15.2, 17.9, 20.3, 22.4], marker="o")
plt.title("Oslund: ferry passengers 2010 to 2016")
plt.xlabel("Year"); plt.ylabel("Passengers in million")`,
    words: [],
    yes: ['This statistic presents a timeline of ferry passengers in Oslund from 2010 to 2016.'],
    no: [
      'This statistic presents a timeline of ferry passengers in Bergby from 2010 to 2016.',
      'This statistic presents a timeline of train passengers in Oslund from 2010 to 2016.',
    ],
  },
  {
    name: 'amounts of money, foreseen values and numbers that belong to the name before them',
    program: `ax = plt.subplots()[1]
x = np.arange(3)
ax.bar(x - 0.2, [90, 140, 60], 0.4, label="Number of Studios")
ax.bar(x + 0.2, [120, 80, 160], 0.4, label="Average Fee per Month (USD)")
ax.set_xticks(x, ["Ashby", "Brome", "Corley"]); ax.set_xlabel("Town"); ax.set_ylabel("Value"); ax.legend()`,
    words: [],
    yes: [
      'The town of Ashby has a moderate average fee per month of $120.',
      'Brome has the most studios, with an average fee per month of $80.',
    ],
    no: ['Brome has a low average fee per month of $130.'],
  },
  {
    name: 'who follows whom is asked of the scale that is named',
    program: `ax = plt.subplots()[1]
names = ["Adler", "Brant", "Corvo", "Dunlin"]
ax.bar(names, [310, 520, 180, 450], color="teal"); ax.set_ylabel("Passengers (thousand)")
bx = ax.twinx(); bx.plot(names, [41.5, 22.8, 64.1, 35.2], "r-o"); bx.set_ylabel("Fares (million dollars)")`,
    words: [],
    yes: [
      'In terms of fares, Corvo has the highest fares, followed by Adler and Dunlin.',
      'Brant has the most passengers, followed by Dunlin and Adler.',
    ],
    no: ['Corvo has the highest fares, followed by Dunlin and Adler.'],
  },
  {
    name: 'an amount beside a year is the value of that year, whatever it is called',
    program: `plt.plot([str(y) for y in range(2015, 2021)], [31, 36, 44, 47, 58, 66], marker="o")
plt.title("Allotment gardens let in Brome"); plt.ylabel("Gardens")`,
    words: [],
    yes: [
      'According to the town council, people in Brome grew their vegetables on 44 of these plots in 2017.',
      'In 2016, gardeners who had waited for years could at last take on 36 pieces of land.',
    ],
    no: [
      'In 2016, gardeners who had waited for years could at last take on 47 pieces of land.',
      'In 2020, the number of families with a piece of land of their own in the town was 58.',
    ],
  },
];
