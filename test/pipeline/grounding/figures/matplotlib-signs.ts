import type { Case } from './matplotlib.js';

/** What parts of a figure are told by: signs, arrows, edges, backgrounds, and what stands beside the marks. */
export const signCases: readonly Case[] = [
  {
    name: 'error bars of a colour of their own leave the line its name',
    program: `plt.errorbar([0, 1, 2], [4, 6, 9], yerr=[1, 1, 2], fmt="o-", color="purple", ecolor="gray", capsize=3, label="Drug")
plt.errorbar([0, 1, 2], [4, 5, 4], yerr=[1, 1, 1], fmt="s--", color="black", capsize=3, label="Placebo"); plt.legend()`,
    words: ['Drug (purple'],
    yes: ['The drug is drawn in purple, the placebo in black.', 'Drug rises from 4 to 9.'],
    no: ['Drug rises from 4 to 7.'],
  },
  {
    name: 'the edges of stacked areas are no values',
    program: `x = [2010, 2011, 2012]; low = [80, 60, 40]; high = [10, 12, 8]
plt.fill_between(x, 0, low, label="Desktop", color="tab:blue"); plt.plot(x, low, color="tab:blue", label="Desktop")
tops = [a + b for a, b in zip(low, high)]
plt.fill_between(x, low, tops, label="Tablet", color="tab:green"); plt.plot(x, tops, color="tab:green", label="Tablet")
plt.xticks(x); plt.ylabel("Sessions"); plt.legend()`,
    words: [],
    yes: ['Tablet never exceeds about 12.', 'Tablet never exceeds 12.'],
    no: ['Tablet never exceeds 9.'],
  },
  {
    name: 'arrows of annotations have colours and words of their own',
    program: `plt.plot([0, 1, 2, 3], [2, 9, 1, 4], color="darkslategray"); plt.ylim(0, 14); plt.xlim(0, 8)
plt.annotate("Peak", xy=(1, 9), xytext=(4, 12), arrowprops=dict(facecolor="red", shrink=0.05))
plt.annotate("Low point", xy=(2, 1), xytext=(5, 3), arrowprops=dict(arrowstyle="->", color="blue"))`,
    words: [],
    yes: [
      'Two arrows point to the peak and the low point.',
      'The red arrow leads to the peak and the blue one to the low point.',
    ],
    no: ['Three arrows are drawn.', 'The blue arrow leads to the peak.', 'A green arrow points to the peak.'],
  },
  {
    name: 'bars above zero and below are told by colour',
    program: `values = [-35, -12, 19, 42]
plt.barh(["Tolls", "Parking", "Buses", "Trams"], values, color=["firebrick" if one < 0 else "seagreen" for one in values])
plt.xlabel("Net support")`,
    words: [],
    yes: [
      'Positive bars are green and negative ones are red.',
      'Bars with negative values are drawn in red.',
      'From bottom to top the net support increases.',
    ],
    no: [
      'Positive bars are red and negative ones are green.',
      'Red bars stand for positive values.',
      'From bottom to top the net support decreases.',
    ],
  },
  {
    name: 'places without a bar on a broken axis count',
    program: `fig, (a, b) = plt.subplots(2, 1, sharex=True)
for ax in (a, b): ax.bar(["Mercury", "Venus", "Earth", "Jupiter"], [0, 0, 1, 95], color="slategray")
a.set_ylim(85, 110); b.set_ylim(0, 5); a.spines["bottom"].set_visible(False); b.spines["top"].set_visible(False)
a.tick_params(bottom=False); sign = dict(marker=[(-1, -0.5), (1, 0.5)], markersize=12, linestyle="none", color="k", mec="k", clip_on=False)
a.plot([0, 1], [0, 0], transform=a.transAxes, **sign); b.plot([0, 1], [1, 1], transform=b.transAxes, **sign)
b.set_ylabel("Moons")`,
    words: [],
    yes: ['The bar chart displays the moons of four planets.'],
    no: ['The bar chart displays the moons of six planets.'],
  },
  {
    name: 'numbers of a test are no values',
    program: `plt.step([0, 6, 12], [1, 0.8, 0.5], where="post"); plt.text(8, 0.9, "p < 0.001"); plt.ylabel("Survival")`,
    words: [],
    yes: ['Survival falls significantly (p < 0.001).'],
    no: ['The fall is not significant (p = 0.4).'],
  },
  {
    name: 'a grey panel is a background',
    program: `plt.style.use("ggplot"); plt.bar(["A", "B", "C"], [5, 7, 3], color="slateblue"); plt.ylabel("Score (points)")`,
    words: [],
    yes: ['The bars stand on a grey background.', 'B is the easiest and C the hardest of the three.'],
    no: ['The bars stand on a green background.', 'B is the hardest of the three.'],
  },
  {
    name: 'what stands before the title of an axis does not stand along it',
    program: `plt.boxplot([[1, 2, 3, 4], [3, 4, 5, 6]]); plt.xticks([1, 2], ["Lecture", "Video"]); plt.ylabel("Score")`,
    words: [],
    yes: ['Two box plots for Lecture and Video with the score on the vertical axis.'],
    no: ['Lecture and Video stand on the vertical axis.'],
  },
  {
    name: 'several columns of a heat map are asked one by one',
    program: `plt.imshow([[23, 25, 8], [45, 48, 52], [18, 21, 40]]); plt.xticks([0, 1, 2], ["Mon", "Tue", "Sun"])
plt.yticks([0, 1, 2], ["Morning", "Noon", "Evening"]); plt.colorbar(label="Guests")`,
    words: [],
    yes: ['On Mon and Tue the fewest guests come in the evening.'],
    no: ['On Mon and Sun the fewest guests come in the evening.'],
  },
  {
    name: 'shapes of a colour stand for names',
    program: `angles = np.linspace(0, 2 * np.pi, 5)
ax = plt.subplot(polar=True)
ax.plot(angles, [5, 8, 6, 7, 5], color="teal", label="Phone X"); ax.fill(angles, [5, 8, 6, 7, 5], color="teal", alpha=0.2)
ax.plot(angles, [7, 4, 9, 3, 7], color="orange", label="Phone Y"); ax.fill(angles, [7, 4, 9, 3, 7], color="orange", alpha=0.2)
ax.set_xticks(angles[:-1]); ax.set_xticklabels(["Camera", "Battery", "Screen", "Price"]); plt.legend()`,
    words: [],
    yes: ['A teal polygon for Phone X and an orange polygon for Phone Y.', 'The orange shape marks Phone Y.'],
    no: ['An orange polygon for Phone X and a teal polygon for Phone Y.', 'The teal shape marks Phone Y.'],
  },
  {
    name: 'rows at the top and at the bottom',
    program: `plt.barh(["Elm", "Oak", "Pine", "Yew"], [12, 25, 31, 44]); plt.xlabel("Height (m)")
plt.axvline(20, linestyle="--", color="k")`,
    words: [],
    yes: [
      'The longest bar is at the top.',
      'The bars become longer from Elm at the bottom to Yew at the top.',
      'At the bottom stand Oak and Elm.',
      'A dashed line marks a height of 20 m.',
    ],
    no: [
      'The longest bar is at the bottom.',
      'The bars become longer from Yew at the bottom to Elm at the top.',
      'Oak is at the bottom of the chart.',
      'A dashed line marks a height of 30 m.',
    ],
  },
  {
    name: 'panels by their place and their title',
    program: `fig, (a, b, c) = plt.subplots(1, 3, figsize=(12, 4))
a.bar(["A", "B", "C"], [14, 35, 22]); a.set_title("Bars"); b.scatter([1, 2, 3], [14, 35, 22]); b.set_title("Points")
c.pie([5, 3, 2], labels=["x", "y", "z"]); c.set_title("Shares")`,
    words: [],
    yes: ['The middle panel is titled "Points".', 'The right panel, called Shares, is a pie chart.'],
    no: ['The middle panel is titled "Bars".', 'The left panel has the title "Shares".'],
  },
  {
    name: 'where an inset stands, and steps without exception',
    program: `x = np.linspace(0, 10, 200); y = np.exp(-0.3 * x) * np.cos(6 * x)
fig, ax = plt.subplots(); ax.plot(x, y); ax.set_xlabel("Time (s)")
inset = ax.inset_axes([0.55, 0.6, 0.4, 0.35]); inset.plot(x, y); inset.set_xlim(0, 2)`,
    words: [],
    yes: ['An inset in the upper right enlarges the first two seconds.'],
    no: ['An inset in the lower left enlarges the first two seconds.', 'In the lower right corner there is an inset.'],
  },
  {
    name: 'every step of a course',
    program: `plt.plot(["Jan", "Feb", "Mar", "Apr"], [180, 190, 170, 262], label="Airport")
plt.plot(["Jan", "Feb", "Mar", "Apr"], [20, 40, 50, 90], label="Station"); plt.legend(); plt.ylabel("Sales")`,
    words: [],
    yes: ['Station sales increase in every month from January to April.'],
    no: ['Airport sales increase in every month from January to April.'],
  },
];
