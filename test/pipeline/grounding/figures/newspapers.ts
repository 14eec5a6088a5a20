import type { Case } from './matplotlib.js';

/** Charts as newspapers and statistics offices print them, in the words of their articles. */
export const newspaperCases: readonly Case[] = [
  {
    name: 'countries by their people and their short names, and lists of them behind "than either"',
    program: `ax = plt.subplots()[1]
ax.bar(["Norway", "United States", "Poland", "Netherlands", "Türkiye"], [9.5, 4.5, 3.0, 8.0, 1.2])
ax.set_ylabel("Coffee per person (kg)"); ax.set_title("Coffee drunk in a year")`,
    words: [],
    yes: [
      'Norwegians drink the most coffee per head, followed by the Dutch and Americans.',
      'In the US it was 4.5 kg per person.',
      'The average Dane is not shown, but Poles drink more coffee than people in Turkey.',
      'The Dutch drink more coffee per person than either the US or Poland.',
    ],
    no: [
      'Norwegians drink the most coffee per head, followed by Americans and the Dutch.',
      'In the US it was 8.5 kg per person.',
      'Poles drink more coffee than Americans.',
      'Americans drink more coffee per person than either the Netherlands or Poland.',
      'The average Norwegian drinks more than six times as much coffee as the average Pole.',
    ],
  },
  {
    name: 'what a sentence adds without saying more, courses from one value to another, and the only one of several',
    program: `ax = plt.subplots()[1]
x = np.arange(4)
ax.bar(x - 0.2, [12, 25, 30, 8], 0.4, label="2010"); ax.bar(x + 0.2, [20, 22, 65, 18], 0.4, label="2020")
ax.set_xticks(x, ["Ashby", "Brome", "Corley", "Dunster"]); ax.set_ylabel("Households with solar panels (%)"); ax.legend()`,
    words: [],
    yes: [
      'Between 2010 and 2020 the share grew in every town shown except Brome.',
      'Corley made the biggest jump of all four towns between 2010 and 2020.',
      'The share in Dunster rose from 8 percent in 2010 to 18 percent a decade later.',
      'Brome is the only one of the four towns whose share was lower in 2020 than in 2010.',
      'In Corley and Dunster the share more than doubled in ten years.',
      'In 2020, 20 percent of households had solar panels in Ashby, up from 12 a decade earlier.',
      'In 2020, the highest share of households was recorded in Corley, followed by Brome and Ashby.',
    ],
    no: [
      'Between 2010 and 2020 the share grew in every town shown, Brome included.',
      'Ashby made the biggest jump of all four towns between 2010 and 2020.',
      'The share in Dunster rose from 8 percent in 2010 to 28 percent a decade later.',
      'Ashby is the only one of the four towns whose share was lower in 2020 than in 2010.',
      'In Corley, Brome and Dunster the share more than doubled in ten years.',
      'In 2020, the highest share of households was recorded in Corley, followed by Ashby and Brome.',
    ],
  },
  {
    name: 'some months against all the others, the peak of a season, and what is told of the one quantity',
    program: `ax = plt.subplots()[1]
ax.plot(["Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep"], [2, 4, 9, 20, 31, 33, 12], marker="o")
ax.set_ylabel("Nights (millions)"); ax.set_title("Nights spent in hotels")`,
    words: [],
    yes: [
      'July and August alone recorded more nights than the other five months put together.',
      'The season peaks in August with close to 33 million nights.',
      'Nights rose from 2 million in March to 33 million in August.',
      'The demand was 9 in May.',
    ],
    no: [
      'July and August alone recorded fewer nights than the other five months put together.',
      'The season peaks in August with close to 53 million nights.',
      'The season peaks in June with close to 33 million nights.',
      'Nights rose from 2 million in March to 23 million in August.',
      'The demand was 19 in May.',
    ],
  },
  {
    name: 'the unit that a heading declares, and parts by the end of their names',
    program: `ax = plt.subplots()[1]
ax.plot([2018, 2019, 2020, 2021], [30, 34, 41, 47], label="Orion-7B")
ax.plot([2018, 2019, 2020, 2021], [35, 36, 38, 45], label="Orion-70B")
ax.set_ylabel("Cost (million euros)"); ax.set_xticks([2018, 2019, 2020, 2021]); ax.legend()`,
    words: [],
    yes: [
      'Cost of the two models in millions of euros, from 2018 to 2021.',
      'In 2021 the 7B model cost 47 million euros, and the 70B model 45 million.',
      'The 7B model started out lower in 2018 than the 70B model.',
    ],
    no: [
      'Cost of the two models in billions of euros, from 2018 to 2021.',
      'Cost of the two models in US dollars, from 2018 to 2021.',
      'In 2021 the 70B model cost 27 million euros.',
    ],
  },
  {
    name: 'a sum beside its parts is no part, and the median of times is where a curve comes to a half',
    program: `ax = plt.subplots()[1]
ax.barh(["Pooled", "Kim 2010", "Lee 2012", "Roy 2015"], [0.8, 0.7, 0.9, 0.85])
ax.set_xlabel("Risk ratio")`,
    words: [],
    yes: ['The chart shows three trials.'],
    no: ['The chart shows five trials.'],
  },
  {
    name: 'men and women by other words',
    program: `ax = plt.subplots()[1]
x = np.arange(3)
ax.bar(x - 0.2, [12, 25, 30], 0.4, label="Men"); ax.bar(x + 0.2, [20, 22, 45], 0.4, label="Women")
ax.set_xticks(x, ["2000", "2010", "2020"]); ax.set_ylabel("Graduates (thousand)"); ax.legend()`,
    words: [],
    yes: ['In 2020 there were more female than male graduates.', 'Females numbered 45 thousand in 2020.'],
    no: ['Females numbered 35 thousand in 2020.'],
  },
];
