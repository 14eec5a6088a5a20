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
  {
    name: 'colours of names, of parts at a place and of the longest bar',
    program: `ax = plt.subplots()[1]
ax.bar(["Oslo", "Bern", "Graz"], [30, 20, 40], color="gold", label="Walking")
ax.bar(["Oslo", "Bern", "Graz"], [50, 60, 30], bottom=[30, 20, 40], color="red", label="Driving"); ax.legend()`,
    words: [],
    yes: ['The yellow part at the bottom of every bar is walking.', 'The red driving share is 60 in Bern.'],
    no: ['The red part at the bottom of every bar is walking.', 'The yellow driving share is 60 in Bern.'],
  },
  {
    name: 'the longest bar, and an order told as a list',
    program: `plt.barh(["Age", "BMI", "Glucose", "Insulin"], [0.14, 0.17, 0.27, 0.08], color=["orange", "gold", "darkred", "lightyellow"])
plt.axvline(0.15, ls="--", color="k"); plt.text(0.152, 3.3, "Target (0.15)"); plt.xlabel("Importance")`,
    words: ['Glucose'],
    yes: [
      'The longest bar is dark red.',
      'The order from highest to lowest is glucose, BMI, age and insulin.',
      'Only two of the four features reach the target of 0.15.',
      'Glucose tops the list with 0.27.',
      'Insulin is at the bottom of the ranking.',
    ],
    no: [
      'The longest bar is light yellow.',
      'The order from highest to lowest is glucose, age, BMI and insulin.',
      'Three of the four features reach the target of 0.15.',
      'Only insulin misses the target.',
      'BMI tops the list with 0.27.',
      'Age is at the bottom of the ranking.',
    ],
  },
  {
    name: 'the best of several places, each by itself',
    program: `x = np.arange(3)
for i, (n, v) in enumerate({"LSTM": [84.9, 86.2, 92.1], "BERT": [93.5, 94.0, 97.1], "Ours": [94.8, 95.3, 96.8]}.items()):
    plt.bar(x + i * 0.25, v, 0.25, label=n)
plt.xticks(x + 0.25, ["SST-2", "IMDb", "Yelp"]); plt.ylabel("Accuracy (%)"); plt.ylim(80, 100); plt.legend()`,
    words: ['Ours'],
    yes: ['Our method obtains the best accuracy on SST-2 and IMDb.'],
    no: ['Our method obtains the best accuracy on SST-2, IMDb and Yelp.'],
  },
  {
    name: 'boxes over a graded axis, their highest median and the only outlier',
    program: `plt.boxplot([[50, 52, 54, 56, 58], [40, 43, 44, 46, 48], [30, 33, 34, 36, 60]])
plt.xticks([1, 2, 3], ["Placebo", "100 mg", "200 mg"]); plt.ylabel("Reaction time (ms)")`,
    words: [],
    yes: [
      'The median reaction time falls with the dose.',
      'Placebo has the highest median, 54 ms.',
      'There is a single outlier, and it is found at 200 mg.',
      'Placebo has the highest median, about 10 ms above 100 mg.',
    ],
    no: [
      'The median reaction time rises with the dose.',
      'Placebo has the highest median, 64 ms.',
      'There is a single outlier, and it is found at 100 mg.',
    ],
  },
  {
    name: 'a picture of many cells is told by what its colours are, and where they are high and low',
    program: `side = np.linspace(-4, 4, 101); a, b = np.meshgrid(side, side)
plt.imshow(30 * np.exp(-(a - 2) ** 2 - (b + 2) ** 2), extent=[-4, 4, -4, 4], origin="lower"); plt.colorbar(label="Dose (Gy)")
plt.xlabel("Width (cm)"); plt.ylabel("Depth (cm)")`,
    words: ['dose as colours over width and depth', 'The dose is highest in the lower right.'],
    yes: ['The dose is highest in the lower right.'],
    no: ['The dose is highest in the upper left.'],
  },
];
