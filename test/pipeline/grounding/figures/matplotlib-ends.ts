import type { Case } from './matplotlib.js';

/** Charts told by their ends: slopes, stairs, flows of money, groups of bins. */
export const endCases: readonly Case[] = [
  {
    name: 'names with their values at both ends of slopes name the lines',
    program: `ax = plt.subplots()[1]
for name, (a, b) in {"Trams": (12, 25), "Buses": (30, 29), "Ferries": (22, 9)}.items():
    ax.plot([0, 1], [a, b], marker="o")
    ax.text(-0.05, a, f"{name} {a}%", ha="right", va="center"); ax.text(1.05, b, f"{b}% {name}", ha="left", va="center")
ax.set_xlim(-0.7, 1.7); ax.set_xticks([0, 1], ["2000", "2020"]); ax.set_yticks([])`,
    words: ['Trams'],
    yes: [
      'Ferries fell by 13 percentage points.',
      'Trams rise from 12% to 25%.',
      'Buses hardly change.',
      'Buses stay about the same.',
    ],
    no: ['Trams fall as well.', 'Ferries hardly change.', 'In 2000 trams were more common than ferries.'],
  },
  {
    name: 'the subject of what follows an "and" is the nearest one',
    program: `m = [0, 2, 4, 6, 8]
plt.step(m, [0.2, 1.0, 2.5, 4.5, 5.5], where="post", label="North"); plt.step(m, [0, 0, 1.5, 2.5, 4.5], where="post", label="South")
plt.xlabel("Months since start"); plt.ylabel("Rate (%)"); plt.legend()`,
    words: [],
    yes: ['North climbs to 5.5%, South starts later and ends at 4.5%.', 'South ends at between four and five percent.'],
    no: ['North climbs to 5.5%, South starts later and ends at 5.5%.'],
  },
  {
    name: 'one step of a waterfall as a part of another, in thousands that only the title tells',
    program: `ax = plt.subplots()[1]
steps = [("Revenue", 0, 500), ("Costs", 500, -210), ("Grants", 290, 25), ("Profit", 0, 315)]
for i, (n, base, h) in enumerate(steps):
    ax.bar(i, h, bottom=base, color=["gray", "red", "green", "gray"][i]); ax.text(i, 520, f"{h:+d}", ha="center")
ax.set_xticks(range(4), [n for n, *_ in steps]); ax.set_ylabel("k EUR"); ax.set_ylim(0, 560)`,
    words: [],
    yes: ['Profit amounts to 63% of revenue.', 'The chart starts from a revenue of 500 thousand euros.'],
    no: ['Profit amounts to 33% of revenue.'],
  },
  {
    name: 'bins of one of two groups that no name tells',
    program: `edges = [0, 10, 20, 30, 40]
plt.hist([5, 5, 15, 15, 15, 25], bins=edges, alpha=0.5, color="red", label="Pre-test")
plt.hist([25, 25, 35, 35, 35, 15], bins=edges, alpha=0.5, color="blue", label="Post-test")
plt.xlabel("Score (points)"); plt.ylabel("Students"); plt.legend()`,
    words: ['istogram'],
    yes: [
      'The red pre-test peaks at 3 students between 10 and 20 points, the blue post-test at 3 students between 30 and 40 points.',
    ],
    no: [],
  },
  {
    name: 'the second-largest gap of a dumbbell plot',
    program: `jobs = ["Nurse", "Cook", "Pilot", "Judge"]; y = range(4)
plt.hlines(y, [30, 22, 60, 70], [34, 24, 75, 95]); plt.scatter([30, 22, 60, 70], y, label="Women"); plt.scatter([34, 24, 75, 95], y, label="Men")
plt.yticks(y, jobs); plt.xlabel("Pay (thousand USD)"); plt.legend()`,
    words: ['umbbell'],
    yes: ['Pilots have the second-largest gap, 15 thousand.'],
    no: ['Nurses have the second-largest gap between women and men.'],
  },
];
