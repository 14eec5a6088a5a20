import type { Case } from './matplotlib.js';

/** Figures as in results sections: two scales, panels, sweeps, limits, seeds. */
export const paperPanelCases: readonly Case[] = [
  {
    name: 'two scales, each line by its looks',
    program: `fig, ax = plt.subplots()
years = list(range(2015, 2021))
ax.plot(years, [4.8, 4.1, 3.5, 2.9, 2.1, 1.6], "o-", color="tab:blue", label="Policy rate")
ax.set_ylabel("Policy rate (%)"); ax.set_ylim(0, 6); ax.set_xlabel("Year")
right = ax.twinx()
right.plot(years, [61, 69, 76, 83, 88, 112], "s--", color="tab:red", label="Public debt")
right.set_ylabel("Public debt (% of GDP)"); right.set_ylim(50, 120)
fig.legend()`,
    words: [],
    yes: [
      'The red dashed line with squares rises throughout.',
      'The dashed line rises.',
      'Public debt (right axis) climbed from 61% to 112% of GDP between 2015 and 2020.',
    ],
    no: ['The dashed line falls.', 'The red line falls throughout.'],
  },
  {
    name: 'a sweep over rates, and losses that improve',
    program: `lr = [1e-5, 1e-4, 1e-3, 1e-2]
plt.semilogx(lr, [3.1, 2.3, 2.2, 5.6], "o-", label="AdamW")
plt.semilogx(lr, [5.8, 4.4, 3.0, 2.3], "s--", label="SGD")
plt.xlabel("Learning rate"); plt.ylabel("Validation loss"); plt.legend()`,
    words: [],
    yes: [
      'SGD improves monotonically over the sweep.',
      'At the largest learning rate AdamW has more than twice the loss of SGD.',
      'SGD attains its lowest loss at the largest learning rate.',
      'As the learning rate grows, the loss of SGD drops.',
    ],
    no: [
      'AdamW improves monotonically over the sweep.',
      'At the largest learning rate SGD has more than twice the loss of AdamW.',
    ],
  },
  {
    name: 'limits of agreement',
    program: `plt.scatter([92, 98, 107, 115, 126, 139, 148, 161], [1.5, 4.2, -2, 3.1, 6, -0.5, 13.5, 1])
plt.axhline(3, color="blue"); plt.axhline(10.9, color="red", ls="--"); plt.axhline(-4.9, color="red", ls="--")
plt.ylim(-10, 20); plt.xlabel("Mean (mmHg)"); plt.ylabel("Cuff - wrist (mmHg)")`,
    words: [],
    yes: ['Scatter plot with limits of agreement from -4.9 to 10.9 mmHg.'],
    no: [],
  },
  {
    name: 'a grid of genes, counted in two parts',
    program: `m = np.array([[2.1, 1.8, -1.5, -1.7], [1.6, 1.9, -1.1, -1.9], [-1.8, -1.3, 1.7, 2.2]])
plt.imshow(m, cmap="RdBu_r"); plt.colorbar(label="z-score")
plt.xticks(range(4), ["T1", "T2", "N1", "N2"]); plt.yticks(range(3), ["MYC", "GAPDH", "BAX"])`,
    words: [],
    yes: ['Heatmap of three genes in two tumours and two normal samples.', 'MYC is shown, and BAX is reduced in T1.'],
    no: ['Heatmap of five genes in two tumours and two normal samples.'],
  },
  {
    name: 'speed on many cores',
    program: `cores = [1, 2, 4, 8, 16]
plt.plot(cores, [1, 1.9, 3.6, 6.9, 12.8], "o-", label="MPI")
plt.plot(cores, [1, 1.8, 3.1, 4.6, 4.1], "s-", label="OpenMP")
plt.xlabel("Number of cores"); plt.ylabel("Speedup"); plt.legend()`,
    words: [],
    yes: ['OpenMP is fastest on 8 cores and slightly slower on 16.'],
    no: [],
  },
  {
    name: 'trials and what they come to together',
    program: `st = ["Alvarez", "Berg", "Chen", "Dutta", "Pooled"]
plt.errorbar([0.82, 1.1, 0.65, 0.91, 0.8], range(5), xerr=[0.25, 0.3, 0.2, 0.22, 0.1], fmt="s", color="black")
plt.axvline(1, ls="--", color="gray"); plt.yticks(range(5), st); plt.xlabel("Hazard ratio")`,
    words: [],
    yes: ['Forest plot of four trials and the pooled estimate.', 'Only one trial, Berg, has a point estimate above 1.'],
    no: ['Forest plot of six trials and the pooled estimate.', 'Only one trial, Dutta, has a point estimate above 1.'],
  },
  {
    name: 'scores on several tasks',
    program: `x = np.arange(3)
plt.bar(x - 0.2, [92.7, 84.3, 55.1], 0.4, label="BERT"); plt.bar(x + 0.2, [95, 87.6, 62], 0.4, label="RoBERTa")
plt.xticks(x, ["SST", "MNLI", "CoLA"]); plt.ylabel("Score"); plt.legend()`,
    words: [],
    yes: ['RoBERTa obtains the best score on all three tasks.'],
    no: ['BERT obtains the best score on all three tasks.'],
  },
  {
    name: 'what a heading counts, and whose colour is told behind it',
    program: `labels = ["2005", "2010", "2015", "2020"]
plt.bar(labels, [52, 41, 30, 14], color="#333333", label="Coal")
plt.bar(labels, [30, 35, 40, 46], bottom=[52, 41, 30, 14], color="#e69f00", label="Gas")
plt.ylabel("Share (%)"); plt.legend()`,
    words: [],
    yes: [
      'Bar chart with four bars that shrink at the bottom.',
      'The dark grey segments, coal, shrink from left to right.',
      'The orange segments belong to gas.',
    ],
    no: [
      'Bar chart with seven bars, one for each year, in two colours.',
      'The orange segments, coal, shrink from left to right.',
      'The orange segments belong to coal.',
      'The dark grey segment at the bottom, standing for gas, shrinks from left to right.',
    ],
  },
  {
    name: 'violins are counted, and called by a coloured one',
    program: `g = np.linspace(-2, 2, 60)
v = plt.violinplot([5 + 0.6 * g, 7.5 + 0.9 * g, 4 + 0.5 * g], showmedians=True)
for body, colour in zip(v["bodies"], ["skyblue", "salmon", "lightgreen"]):
    body.set_facecolor(colour); body.set_alpha(0.9)
plt.xticks([1, 2, 3], ["Control", "TGF", "siRNA"]); plt.ylabel("Expression")`,
    words: [],
    yes: ['Three violins in pastel colours.', 'TGF produced the broadest distribution.'],
    no: ['Five violins in pastel colours, one for each treatment.', 'The siRNA violin is the salmon-coloured one.'],
  },
  {
    name: 'a response that jumps, approaches a level, and ends at an axis in months',
    program: `h = np.arange(0, 25)
plt.plot(h, np.exp(-h / 4), color="navy")
plt.xlabel("Months since the shock"); plt.ylabel("Policy rate (V)"); plt.xlim(0, 24); plt.ylim(0, 1.2)`,
    words: [],
    yes: ['The policy rate jumps to 1 V and decays towards zero.', 'The curve approaches a low plateau.'],
    no: ['The policy rate jumps to 2 V and decays.', 'The policy rate is given in kV on the vertical axis.'],
  },
  {
    name: 'a unit that is another than that of an axis which ends there',
    program: `plt.step([0, 12, 24, 36], [1, 0.8, 0.6, 0.5], where="post"); plt.xlim(0, 36)
plt.xlabel("Time (ms)"); plt.ylabel("Share loaded")`,
    words: [],
    yes: ['Times run from 0 to 36 ms.'],
    no: ['Times are spread between 0 and 36 seconds.'],
  },
];
