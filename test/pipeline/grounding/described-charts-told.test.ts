import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const drawn = (body: string): string => `import numpy as np
import matplotlib.pyplot as plt
fig, ax = plt.subplots()
${body}
plt.show()
`;

const programs = {
  pets: [
    'matplotlib',
    drawn(`ax.bar(['Dogs', 'Cats', 'Fish', 'Birds', 'Mice'], [410, 350, 220, 140, 60])
ax.set_ylabel('Animals')
ax.set_title('Animals in the Shelter')`),
  ],
  rate: [
    'matplotlib',
    drawn(`years = [2018, 2019, 2020, 2021, 2022, 2023]
ax.step(years, [2.0, 1.75, 0.25, 1.0, 2.5, 5.0], where='post')
ax.set_xticks(years)
ax.set_ylim(0, 6)
ax.set_xlabel('Year')
ax.set_ylabel('Key rate (%)')`),
  ],
  drugs: [
    'matplotlib',
    drawn(`ax.plot([5, 10, 20, 40], [10, 25, 47, 66], '-o', color='firebrick', label='Drug A')
ax.plot([5, 10, 20, 40], [6, 15, 30, 52], '--s', color='darkcyan', label='Drug B')
ax.set_xlabel('Dose (mg)')
ax.set_ylabel('Response (%)')
ax.legend()`),
  ],
  visits: [
    'matplotlib',
    drawn(`V = np.array([[12, 45, 60], [10, 48, 58], [18, 55, 80], [30, 90, 85]])
m = ax.pcolormesh(V, cmap='YlOrRd', edgecolors='white')
ax.set_xticks(np.arange(3) + 0.5)
ax.set_xticklabels(['9', '13', '17'])
ax.set_yticks(np.arange(4) + 0.5)
ax.set_yticklabels(['Mon', 'Tue', 'Fri', 'Sat'])
ax.invert_yaxis()
plt.colorbar(m, label='Visitors')
ax.set_xlabel('Hour of day')
ax.set_ylabel('Day of week')`),
  ],
  budget: [
    'matplotlib',
    drawn(`ax.pie([34, 22, 12, 11, 10, 11], labels=['Rent', 'Food', 'Travel', 'Clothes', 'Fun', 'Savings'], autopct='%1.0f%%')
ax.set_title('Household budget')`),
  ],
  online: [
    'matplotlib',
    drawn(`ax.pie([45, 35, 20], labels=['Online', 'Desk', 'Partner'], autopct='%1.0f%%')
ax.set_title('Sales')`),
  ],
  hills: [
    'matplotlib',
    drawn(`X, Y = np.meshgrid(np.linspace(0, 10, 60), np.linspace(0, 8, 50))
Z = 800 * np.exp(-((X - 3) ** 2 + (Y - 4) ** 2) / 3) + 500 * np.exp(-((X - 8) ** 2 + (Y - 4) ** 2) / 3)
c = ax.contourf(X, Y, Z, levels=np.arange(0, 901, 50), cmap='terrain')
plt.colorbar(c, label='Elevation (m)')
ax.set_xlabel('East (km)')
ax.set_ylabel('North (km)')`),
  ],
  lives: [
    'matplotlib',
    drawn(`names = ['Arden', 'Boral', 'Corin', 'Fonta', 'Grel']
gdp = [4, 9, 20, 44, 52]
life = [58, 66, 72, 81, 79]
ax.scatter(gdp, life, s=60)
for n, x, y in zip(names, gdp, life):
    ax.annotate(n, (x, y))
ax.set_xlabel('GDP per head (thousand dollars)')
ax.set_ylabel('Life expectancy (years)')`),
  ],
  stars: [
    'matplotlib',
    drawn(`r = np.random.default_rng(4)
x = r.normal(5, 1, 4000)
h = ax.hexbin(x, 12 - x + r.normal(0, 0.6, 4000), gridsize=15, cmap='Blues')
plt.colorbar(h, label='Number of stars')
ax.set_xlabel('Colour index')
ax.set_ylabel('Brightness')`),
  ],
  stems: [
    'matplotlib',
    drawn(`n = np.arange(16)
ax.stem(n, 2 * (-0.8) ** n)
ax.set_xlabel('Sample')
ax.set_ylabel('Amplitude')`),
  ],
  reaction: [
    'matplotlib',
    drawn(`r = np.random.default_rng(2)
data = [r.normal(250, 20, 80), r.normal(340, 35, 80), r.normal(270, 15, 80)]
ax.boxplot(data)
ax.set_xticks([1, 2, 3], ['Rested', 'Tired', 'Caffeine'])
ax.set_xlabel('Condition')
ax.set_ylabel('Reaction time (ms)')`),
  ],
  waste: [
    'matplotlib',
    drawn(`ax.pie([36, 24, 20, 13, 7], labels=['Organic', 'Paper', 'Plastic', 'Glass', 'Metal'], autopct='%1.0f%%')
ax.set_title('Waste')`),
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['pets', 'The two animals above 300 are Dogs and Cats.', true],
  ['pets', 'The two animals above 300 are Dogs and Fish.', false],
  ['pets', 'The three animals with more than 200 animals are Dogs, Cats and Birds.', false],
  ['pets', 'Only Mice failed to reach 100 animals.', true],
  ['pets', 'Only Birds failed to reach 100 animals.', false],
  ['pets', 'Dogs failed to reach 400.', false],
  ['pets', 'Cats edge out Fish by 130.', true],
  ['rate', 'The rate doubled from 2022 to 2023.', true],
  ['rate', 'The rate doubled from 2020 to 2021.', false],
  ['rate', 'There was an abrupt easing of 1.5 points in 2020.', true],
  ['rate', 'Compared to 2018, the rate in 2019 is a quarter of a point lower.', true],
  ['rate', 'Compared to 2018, the rate in 2021 is half a point lower.', true],
  ['drugs', 'At 40 mg Drug A is better, 66 to 52.', true],
  ['drugs', 'At 40 mg Drug B is better, 66 to 52.', false],
  ['drugs', 'Drug B is a dashed cyan line with squares.', true],
  ['drugs', 'Drug A is a dashed cyan line with squares.', false],
  ['visits', 'The grid has four days by three hours.', true],
  ['visits', 'The grid has six days by three hours.', false],
  ['visits', 'Saturday at 13 gets 90 people.', true],
  ['visits', 'Saturday at 13 gets 50 people.', false],
  ['visits', 'From Monday to Friday most come at 17, between 58 on Tuesday and 80 on Friday.', true],
  ['budget', 'Rent plus food equals 56 %.', true],
  ['budget', 'Rent plus food equals 46 %.', false],
  ['budget', 'Rent gets 34 %. The other four categories are of similar size, between 10 % and 12 %.', true],
  ['budget', 'Food gets about two thirds of the way there with 22 %.', true],
  ['online', 'Nearly half of the sales are online.', true],
  ['online', 'A third of the sales are online.', false],
  ['hills', 'The smaller hill is about 500 m high.', true],
  ['hills', 'The smaller hill is about 250 m high.', false],
  ['hills', 'The left hill is about 500 m high.', false],
  ['lives', 'Fonta has the highest, 81 years, even though Grel is richer at 52 thousand dollars.', true],
  ['lives', 'Grel is the richest country, yet Fonta lives longer.', true],
  ['lives', 'Fonta is the richest country.', false],
  ['lives', 'Fonta reaches 81, and Grel, the richest, even falls back to 79.', true],
  ['lives', 'Life expectancy falls as GDP rises.', false],
  ['stars', 'The darker a cell, the more stars it has.', true],
  ['stars', 'The lighter a cell, the more stars it has.', false],
  ['stems', 'The sample number runs from 0 to 15 on the x-axis.', true],
  ['stems', 'The sample number runs from 0 to 25 on the x-axis.', false],
  [
    'reaction',
    'The box plot shows three conditions. Tiredness raises the median by close to 90 ms compared with being rested.',
    true,
  ],
  ['reaction', 'Variability is largest in the tired condition and smallest in the caffeine condition.', true],
  ['reaction', 'Variability is largest in the rested condition and smallest in the tired condition.', false],
  ['waste', 'Paper, plastic, glass and metal make up the remaining 64 %, of which paper is the biggest part.', true],
  ['waste', 'Paper is the biggest part.', false],
]);
