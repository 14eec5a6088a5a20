import type { Case } from './matplotlib.js';

/** Who is ahead, which curve is wider, which comes later, what labels say of themselves; and looks that are no claims. */
export const leadCases: readonly Case[] = [
  {
    name: 'learning curves with bands',
    program: `x = np.arange(0, 101)
for top, rate, wide, label in ((0.9, 28, 0.03, "Ours"), (0.72, 15, 0.05, "PPO"), (0.55, 20, 0.08, "A2C")):
    y = top * (1 - np.exp(-x / rate)); plt.plot(x, y, label=label); plt.fill_between(x, y - wide, y + wide, alpha=0.2)
plt.xlabel("Epoch"); plt.ylabel("Return"); plt.legend()`,
    words: [],
    yes: [
      'PPO learns faster at first, but our method overtakes it shortly before epoch 40 and ends at a return of almost 0.9.',
      'Ours attains the highest final return.',
      'The widest band belongs to A2C.',
      'The band of A2C is clearly wider than that of PPO.',
    ],
    no: [
      'PPO learns faster at first, and our method overtakes it only after about 70 epochs.',
      'PPO attains the highest final return.',
      'The band around our method is the widest of the three.',
      'The band of PPO is clearly wider than that of A2C.',
      'Ours overtakes PPO after about 40 epochs and ends at a return of 0.5.',
    ],
  },
  {
    name: 'densities side by side',
    program: `x = np.linspace(0, 20, 300)
for mean, sd, label in ((4, 1, "Wild type"), (8, 1.2, "Mutant A"), (13, 2.5, "Mutant B")):
    plt.plot(x, np.exp(-((x - mean) / sd) ** 2 / 2) / sd, label=label)
plt.xlabel("Intensity"); plt.ylabel("Density"); plt.legend()`,
    words: [],
    yes: [
      'Mutant B shows the broadest distribution.',
      'Wild type is narrower than Mutant B.',
      'Mutant A peaks to the right of Wild type.',
      'The blue curve is the highest.',
    ],
    no: [
      'The wild type shows the broadest of the three distributions.',
      'Wild type is wider than Mutant B.',
      'Mutant A peaks to the left of Wild type.',
      'The green curve is the highest.',
    ],
  },
  {
    name: 'labels with a number of their own, and the diagonal of chance',
    program: `f = np.linspace(0, 1, 100)
for area, p, label in ((0.93, 0.12, "ViT"), (0.83, 0.3, "ResNet"), (0.69, 0.55, "LogReg")): plt.plot(f, f ** p, label=f"{label} (AUC = {area})")
plt.plot([0, 1], [0, 1], "k--", label="Chance"); plt.xlabel("False positive rate"); plt.ylabel("True positive rate"); plt.legend()`,
    words: [],
    yes: [
      'ViT attains an AUC of 0.93, while ResNet reaches 0.83.',
      'ViT leads, followed by ResNet (0.83) and logistic regression (0.69).',
    ],
    no: [
      'ViT attains an AUC of 0.93, while ResNet reaches 0.88.',
      'LogReg drops below the diagonal for false positive rates above 0.5.',
      'The blue curve is the weakest one.',
    ],
  },
  {
    name: 'three models over several tasks',
    program: `tasks = ["Coding", "Math", "Safety", "Reading"]
for i, (label, v) in enumerate({"X": [7, 8, 8.8, 6], "Y": [6, 7, 8, 8.5], "Z": [9, 9.5, 7, 5]}.items()): plt.bar(np.arange(4) + i * 0.25, v, 0.25, label="Model " + label)
plt.xticks(np.arange(4) + 0.25, tasks); plt.ylabel("Score"); plt.legend()`,
    words: [],
    yes: ['Model Z leads in Coding and Math.', 'For Model Y the best task is Reading.'],
    no: ['Model X leads in Safety and Math.', 'For Model Y the best task is Safety.'],
  },
  {
    name: 'two panels of which one has the legend, and methods that are alike in one of them',
    program: `x = [1, 2, 4, 8, 16]
fig, axs = plt.subplots(1, 2, sharey=True)
for ax, title, u, v in ((axs[0], "(a) CIFAR", [28, 36, 45, 53, 59], [18, 25, 34, 42, 48]), (axs[1], "(b) SVHN", [72, 80, 86, 90, 92], [72, 80, 86.5, 90.5, 93])):
    ax.plot(x, u, "o-", color="firebrick", label="Self-training"); ax.plot(x, v, "s--", color="royalblue", label="Supervised"); ax.set_title(title); ax.set_xlabel("Labels")
axs[0].set_ylabel("Accuracy (%)"); axs[1].legend()`,
    words: [],
    yes: [
      'On CIFAR self-training beats supervised learning at every label budget, whereas on SVHN the two are nearly indistinguishable.',
      'In panel (a) the accuracy of both methods increases as more labels become available.',
      'The advantage of self-training shrinks with more labels.',
      'Self-training is drawn with solid red lines and circles, the supervised baseline with dashed blue lines and squares.',
    ],
    no: [
      'On CIFAR the two are nearly indistinguishable.',
      'In panel (a) the accuracy of both methods decreases as more labels become available.',
    ],
  },
  {
    name: 'colours that are of error bars, or one of two',
    program: `plt.bar(["A", "B", "C"], [4, 6, 5], yerr=[0.4, 0.3, 0.5], color="#a9c8ea", capsize=4); plt.ylabel("Score")`,
    words: [],
    yes: ['Each bar carries a black error bar.', 'The bars are light blue or greenish.'],
    no: [],
  },
  {
    name: 'a scale of its own on the right with a limit, and none beyond it',
    program: `fig, ax = plt.subplots(); sizes = ["8", "16", "32", "64"]
ax.bar(sizes, [210, 400, 760, 1300]); ax.set_ylabel("Throughput (images/s)"); ax.set_xlabel("Batch size")
right = ax.twinx(); right.plot(sizes, [3.1, 7, 16, 30.8], "D-", color="darkred"); right.axhline(24, color="darkred", ls="--"); right.set_ylabel("Peak memory (GB)"); right.set_ylim(0, 35)`,
    words: [],
    yes: ['None of the batch sizes exceeds 32 GB.'],
    no: ['None of the batch sizes exceeds the 24 GB limit.'],
  },
  {
    name: 'intervals of a forest plot, counted and compared',
    program: `names = ["Overall", "Stage I", "Stage II", "Men", "Women"]; hr = [0.72, 0.8, 0.66, 0.9, 0.6]; low = [0.61, 0.5, 0.5, 0.7, 0.45]; high = [0.85, 1.3, 0.87, 1.15, 0.8]
for i, (m, a, b) in enumerate(zip(hr, low, high)): plt.errorbar(m, i, xerr=[[m - a], [b - m]], fmt="ks", ecolor="steelblue", capsize=3)
plt.axvline(1, color="red", ls="--"); plt.yticks(range(5), names); plt.xlabel("Hazard ratio (95% CI)")`,
    words: [],
    yes: [
      'The intervals of two subgroups cross the line of no effect at 1.',
      'The interval of the Stage I subgroup was the widest.',
    ],
    no: [
      'The intervals of four subgroups cross the line of no effect at 1.',
      'The interval of the Stage II subgroup was the widest.',
    ],
  },
];
