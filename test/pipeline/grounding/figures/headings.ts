import type { Case } from './matplotlib.js';

/** What a description says first: what is compared, how many there are, and what stands beside the marks. */
export const headingCases: readonly Case[] = [
  {
    name: 'slices are called by the annotations that point at them, as many as there are',
    program: `w, _, _ = plt.pie([18, 42, 25, 15], autopct="%.1f%%", startangle=70)
for p, n in zip(w, ["Rye", "Wheat", "Barley", "Oats"]):
    a = np.deg2rad((p.theta1 + p.theta2) / 2)
    plt.annotate(n, xy=(np.cos(a), np.sin(a)), xytext=(1.4 * np.sign(np.cos(a)), 1.3 * np.sin(a)), arrowprops=dict(arrowstyle="-"))
plt.title("Fields by crop")`,
    words: [],
    yes: ['Wheat takes the largest share, followed by Barley.', 'Rye and Oats together are smaller than Wheat.'],
    no: [
      'Barley is the largest slice, followed by Wheat.',
      'Oats has the second largest share.',
      'Wheat accounts for 52.0% of the fields.',
    ],
  },
  {
    name: 'a heading counts what is compared, and nothing is counted beyond all there is',
    program: `x = ["Ash", "Elm", "Fir", "Oak"]
for k, (n, v) in enumerate({"Crown": [3, 5, 8, 6], "Stem": [2, 4, 5, 7], "Roots": [1, 2, 6, 3]}.items()): plt.bar(np.arange(4) + 0.25 * k, v, 0.25, label=n)
plt.xticks(np.arange(4) + 0.25, x); plt.ylabel("Mass (t)"); plt.legend()`,
    words: [],
    yes: [
      'Mass of four growing tree species, split by part.',
      'Four kinds of trees are compared along the x-axis, with three bars each.',
      'Comparison of mass over four species.',
    ],
    no: [
      'Mass of six growing tree species, split by part.',
      'Seven tree species are listed along the x-axis, from Ash to Oak.',
      'The chart, whose colours are rather plain, contains nineteen differently coloured bars arranged in a row.',
    ],
  },
  {
    name: 'numbers written below the marks are no values of these',
    program: `plt.violinplot([[2, 3, 4, 5, 6], [4, 5, 6, 7, 8], [6, 7, 8, 9, 9.5]], showmedians=True)
plt.xticks([1, 2, 3], ["Slow", "Mid", "Fast"]); plt.ylabel("Rating"); plt.ylim(0, 10)
for i, e in enumerate(["31.25", "22.75", "11.50"]): plt.text(i + 1, 0.4, e, ha="center")`,
    words: [],
    yes: ['The figure shows ratings as violins; the error falls from 31.25 at Slow to 11.50 at Fast.'],
    no: ['The median rating of Slow is 7.'],
  },
  {
    name: 'points of one name have each the error bar that stands on it',
    program: `plt.errorbar([4.2, 5.1, 4.8, 4.5], range(4), xerr=[0.1, 0.2, 0.9, 0.3], fmt="o")
plt.yticks(range(4), ["Lund 2001", "Moe 2010", "Riis 2015", "Moe 2010"])`,
    words: [],
    yes: ['Riis 2015 has the widest error bar.'],
    no: ['Lund 2001 has the widest error bar.'],
  },
  {
    name: 'lines of a title, lists of what is missing, and stretches of an axis',
    program: `plt.plot([1, 2, 3, 4], [0.5, 1.5, 2.5, 3.5], color="blue"); plt.plot([1, 2, 3, 4], [0.2, 0.3, 0.4, 0.5], color="red")
plt.title("Gain of the amplifier\\nlab two"); plt.xlabel("Epoch"); plt.ylabel("Gain")`,
    words: [],
    yes: [
      'The plot is titled "Gain of the amplifier", with "lab two" below it.',
      'No annotations, markers or legend are present.',
      'Gain by epoch, as two lines.',
    ],
    no: ['The plot is titled "Gain of the speaker".', 'A legend is present.'],
  },
  {
    name: 'a verb without a subject is said of whom the part before names',
    program: `for n, v in {"Brook": [1, 2, 2, 1], "River": [4, 6, 9, 7]}.items(): plt.plot([1, 2, 3, 4], v, label=n)
plt.xlabel("Week"); plt.ylabel("Flow"); plt.legend()`,
    words: [],
    yes: ['Brook is the flattest curve and never exceeds 2.', 'Brook starts low and it never exceeds 3.'],
    no: ['Brook is the flattest curve and never exceeds 1.5.'],
  },
  {
    name: 'rows that each tell of bars in a colour, one after the other',
    program: `plt.broken_barh([(0, 2), (5, 1)], (0, 1), facecolors="red"); plt.broken_barh([(1, 2), (6, 2), (9, 1)], (2, 1), facecolors="green")
plt.yticks([0.5, 2.5], ["Kim", "Lee"]); plt.xlabel("Hours")`,
    words: [],
    yes: [
      'Kim has two red bars, Lee three green bars.',
      'The first bar of Kim begins at 0, whereas the last one covers 5 to 6.',
    ],
    no: [],
  },
  {
    name: 'where the name of a kind of chart is a part, it is meant as that',
    program: `plt.bar(["line", "pie", "radar", "box"], [4, 2, 3, 5]); plt.ylabel("Score"); plt.xlabel("Task")`,
    words: [],
    yes: ['The weakest score, 2, is obtained for pie.', 'The score is 3 on radar and 5 on box.'],
    no: [],
  },
  {
    name: 'what stands at the top with another at the bottom',
    program: `f, (a, b) = plt.subplots(2, 1); a.barh(["Ada", "Bo", "Cy"], [0.9, 0.5, 0.3]); a.set_xlabel("Skill")
for n in ["Ada", "Bo", "Cy"]: b.plot([1, 2, 3], [len(n) / 9, 0.2, 0.1 * len(n)], label=n)
b.legend()`,
    words: [],
    yes: [
      'The figure has a bar chart at the top with a line chart at the bottom.',
      'In the bar chart Ada has the longest bar at 0.9.',
    ],
    no: ['The figure has a line chart at the top with a bar chart at the bottom.'],
  },
];
