import type { Case } from './matplotlib.js';

/** Names with brackets, signs and numbers in them, and what a second scale or a line beside named points shows. */
export const nameCases: readonly Case[] = [
  {
    name: 'names that end in a bracket',
    program: `towns = ['Elm (1 m)', 'Oak (4 m)', 'Alba (9 m)']
plt.scatter([3, 5, 8], [82, 75, 64], s=[30, 120, 270])
for name, x, y in zip(towns, [3, 5, 8], [82, 75, 64]): plt.annotate(name, (x, y))
plt.xlabel('Distance (km)'); plt.ylabel('Life expectancy (years)')`,
    words: ['Elm (1 m) has the highest life expectancy (82 years) and Alba (9 m) the lowest'],
    yes: ['Elm (1 m) has the highest life expectancy (82 years) and Alba (9 m) the lowest (64 years).'],
    no: ['Oak (4 m) has the lowest life expectancy (75 years).'],
  },
  {
    name: 'names that differ in a sign',
    program: "plt.bar(['T1', 'T2', 'T2*'], [48, 31, 12]); plt.ylabel('Time (µs)')",
    words: ['T2* (12 µs)'],
    yes: ['T2* is 12 µs.', 'The values are 48 µs for T1, 31 µs for T2 and 12 µs for T2*.'],
    no: ['T2* is 31 µs.'],
  },
  {
    name: 'bars that reach the same height',
    program: "plt.bar(['A', 'B', 'C', 'D', 'E'], [8, 4, 8, 2, 8]); plt.ylabel('Time (ms)')",
    words: ['Three bars reach the maximum of 8 ms'],
    yes: ['Three bars tie for the highest value.', 'Exactly three bars share the highest value, 8 ms.'],
    no: ['Two bars tie for the highest value.', 'Four bars reach the maximum of 8 ms.'],
  },
  {
    name: 'a second scale in one of two panels',
    program: `fig, (a, b) = plt.subplots(1, 2, figsize=(9, 4))
one, = a.plot([0, 200, 400], [3.2, 2.9, 2.4], label='Capacity'); a.set_xlabel('Cycle number'); a.set_ylabel('Capacity (Ah)')
c = a.twinx(); two, = c.plot([0, 200, 400], [28, 33, 52], 'r--', label='Resistance'); c.set_ylabel('Resistance (mΩ)')
a.legend(handles=[one, two]); a.set_title('Ageing')
b.bar(['0 °C', '25 °C'], [620, 860]); b.set_ylabel('Cycles to the end'); b.set_title('Life')`,
    words: ['for Capacity', 'Resistance line', '52 mΩ at cycle number 400'],
    yes: ['The line for Capacity falls from 3.2 at cycle number 0 to 2.4 at cycle number 400.'],
    no: ['The line for Capacity falls from 3.2 at cycle number 0 to 2.9 at cycle number 400.'],
  },
  {
    name: 'labels that are a sign or an article',
    program: `plt.imshow([[0.88, 0.02, 0.1], [0.3, 0.6, 0.1], [0.05, 0.03, 0.92]]); plt.colorbar(label='Attention')
plt.xticks(range(3), ['the', 'cat', '.']); plt.yticks(range(3), ['le', 'chat', '.'])
plt.xlabel('Source'); plt.ylabel('Target')`,
    words: ['“.”'],
    yes: ['The highest value, 0.92, is that of “.” and “.”.', 'For le, the value is 0.88 for “the”.'],
    no: ['The highest value is 0.97.'],
  },
  {
    name: 'the area between two lines',
    program: `years = [2012, 2013, 2014, 2015, 2016]
a, b = np.array([30, 34, 39, 41, 45]), np.array([33, 35, 37, 38, 40])
plt.plot(years, a, label='Revenue'); plt.plot(years, b, label='Costs')
plt.fill_between(years, a, b, where=a >= b, interpolate=True, alpha=0.5); plt.fill_between(years, a, b, where=a < b, interpolate=True, alpha=0.5)
plt.xlabel('Year'); plt.ylabel('Million euros'); plt.legend()`,
    words: ['line chart with a shaded band, showing', 'For Revenue, the values are 30 in 2012'],
    yes: ['Revenue rises from 30 in 2012 to 45 in 2016.'],
    no: ['Revenue falls from 30 in 2012 to 25 in 2016.'],
  },
  {
    name: 'rows that are called by numbers',
    program: `plt.pcolormesh(range(4), [0, 1, 2], np.array([[2, 9, 24], [5, 8, 21]]), shading='flat')
plt.xticks([0.5, 1.5, 2.5], ['Jan', 'Apr', 'Jul']); plt.yticks([0.5, 1.5]); plt.ylabel('Depth (m)'); plt.gca().invert_yaxis()
plt.colorbar(label='Temperature (°C)')`,
    words: ['24 °C, is reached at 0.5 m in July'],
    yes: ['Values range from 2 °C at 0.5 m in January to 24 °C at 0.5 m in July.'],
    no: ['Values range from 2 °C at 0.5 m in January to 29 °C at 0.5 m in July.'],
  },
  {
    name: 'a title with a word that a scale of colours is called by',
    program: `plt.imshow([[1, 2, 3], [4, 5, 6], [7, 8, 9]], cmap='plasma'); plt.colorbar(label='Uplift (cm)')
plt.title('Uplift above the Magma Chamber')`,
    words: ['Uplift above the Magma Chamber'],
    yes: ['A heat map titled “Uplift above the Magma Chamber”.'],
    no: ['The cells are coloured by the magma colormap.'],
  },
];
