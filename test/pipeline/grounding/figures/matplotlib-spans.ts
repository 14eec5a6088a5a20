import type { Case } from './matplotlib.js';

/** Stretches of time that a figure is said to show. */
export const spanCases: readonly Case[] = [
  {
    name: 'years from the first to the last',
    program: `plt.plot([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022], [2, 3, 4, 6, 8, 11, 15, 21], marker='o')
plt.title('Electric Vehicle Sales, 2015-2022')
plt.xlabel('Year')
plt.ylabel('Sales (thousand)')
plt.show()`,
    words: [],
    yes: ['The line chart presents electric vehicle sales of the manufacturer and its competitors from 2015 to 2022.'],
    no: ['The line chart presents electric vehicle sales of the manufacturer and its competitors from 2015 to 2024.'],
  },
  {
    name: 'how many days there are',
    program: `plt.step(range(1, 11), [100, 92, 80, 71, 60, 45, 30, 120, 110, 98], where='mid')
plt.title('Warehouse Stock Level')
plt.xlabel('Day')
plt.ylabel('Units in Stock')
plt.show()`,
    words: [],
    yes: ['The step chart displays the stock level of a warehouse over ten days.'],
    no: ['The step chart displays the stock level of a warehouse over twenty days.'],
  },
];
