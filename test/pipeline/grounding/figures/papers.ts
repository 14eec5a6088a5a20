import type { Case } from './matplotlib.js';

/** Figures as papers have them, with sentences as their captions and texts do. */
export const paperCases: readonly Case[] = [
  {
    name: 'what is left out is named with or without its shortening',
    program: `x = np.arange(3)
for at, (label, values, colour) in enumerate([("Full model", [88, 79, 71], "b"), ("w/o mixing", [86, 75, 68], "orange"), ("w/o prior loss", [84, 77, 69], "g")]):
    plt.bar(x + at * 0.25, values, 0.25, label=label, color=colour)
plt.xticks(x, ["PACS", "VLCS", "Office"]); plt.ylabel("Accuracy (%)"); plt.legend()`,
    words: ['w/o mixing'],
    yes: [
      'The variant without mixing in orange and the one without prior loss in green are below the full model in blue.',
      'On VLCS the model without prior loss scores above the one without mixing.',
      'A grid search over the three variants ends with the full model at 88 on PACS.',
      'On PACS the model without mixing is 2 points below the full model.',
    ],
    no: [
      'On VLCS the model without prior loss scores below the one without mixing.',
      'The bars for the model without mixing are green.',
      'On PACS the model without mixing is 9 points below the full model.',
    ],
  },
  {
    name: 'a heat map has rows, columns and a bar of colours that goes further than its cells',
    program: `plt.imshow([[0.8, 0.1, 0.1], [0.1, 0.5, 0.4]], cmap="viridis", vmin=0, vmax=1)
plt.xticks(range(3), ["a1", "b1", "c1"]); plt.yticks(range(2), ["le", "chat"])
plt.xlabel("Source tokens"); plt.ylabel("Target tokens"); plt.colorbar(label="Attention")`,
    words: ['Source tokens'],
    yes: [
      'The strongest weight in the whole map is 0.8.',
      'High attention is shown in yellow, low attention in dark purple.',
      'There are two target tokens.',
      'The map has two rows.',
      'The cells form a two by three grid.',
    ],
    no: ['There are three target tokens.', 'High attention is shown in red.', 'The map has three rows.'],
  },
  {
    name: 'a waterfall has a sum of its steps',
    program: `steps, total = [("Base", 76.0), ("Crop", 1.4), ("EMA", 0.5), ("Drop", -0.4)], 0
for at, (name, value) in enumerate(steps):
    plt.bar(at, abs(value), bottom=min(total, total + value) if at else 0, color="grey" if at == 0 else "g" if value > 0 else "r"); total += value
plt.bar(4, total, color="b"); plt.xticks(range(5), [name for name, _ in steps] + ["Final"]); plt.ylim(75, 79); plt.ylabel("Accuracy (%)")`,
    words: ['waterfall'],
    yes: ['All steps together bring 1.5 points.', 'Two green steps are shown.'],
    no: ['All steps together bring 2.3 points.', 'Six green steps are shown.'],
  },
  {
    name: 'a band has its name and its ends, and lags are places',
    program: `plt.stem(range(6), [1, 0.7, 0.4, 0.1, -0.2, -0.1]); plt.axhspan(-0.15, 0.15, color="gray", alpha=0.25, label="95% limits")
plt.xlabel("Lag"); plt.ylabel("Autocorrelation"); plt.legend()`,
    words: ['Autocorrelation'],
    yes: [
      'The autocorrelation is shown at lags 0 to 5.',
      'A grey band between -0.15 and 0.15 is named "95% limits".',
      'The autocorrelation declines with increasing lag.',
    ],
    no: ['A grey band between -0.3 and 0.3 is named "95% limits".'],
  },
  {
    name: 'a network with a legend',
    program: `pos = {"BERT": (0, 0), "GPT": (2, 1), "ViT": (-2, 1), "CLIP": (0, 2)}
for a, b in [("BERT", "GPT"), ("BERT", "ViT"), ("GPT", "CLIP"), ("ViT", "CLIP")]: plt.plot(*zip(pos[a], pos[b]), color="gray", zorder=1)
for name, (x, y) in pos.items():
    plt.scatter(x, y, s=1500, color="pink" if name == "BERT" else "lightblue", edgecolors="k", zorder=2); plt.text(x, y, name, ha="center", va="center")
for label, colour in (("text", "pink"), ("image", "lightblue")): plt.scatter([], [], color=colour, label=label)
plt.legend(title="Family"); plt.xlim(-3, 3); plt.ylim(-1, 3); plt.axis("off")`,
    words: ['BERT'],
    yes: ['The legend has the title Family.'],
    no: ['There is no legend.', 'The legend has the title Affiliation.'],
  },
  {
    name: 'strokes through the estimates of a forest plot are their intervals',
    program: `names, mid = ["Chen", "Novak", "Silva", "Okafor"], [0.72, 0.95, 0.61, 1.18]
low, high = [0.5, 0.7, 0.4, 0.8], [1.04, 1.29, 0.93, 1.74]
for at in range(4):
    plt.plot([low[at], high[at]], [at, at], color="k"); plt.plot(mid[at], at, marker="s", color="k")
plt.axvline(1, color="gray", linestyle="--"); plt.yticks(range(4), names); plt.xlabel("Odds ratio")`,
    words: ['error bars extend from 0.5 to 1.04 for Chen'],
    yes: [
      'A forest plot of four studies.',
      'The interval of Novak crosses the line at 1.',
      'The interval of Silva does not reach the dashed line.',
      'Silva 0.61 (95% CI 0.4 to 0.93).',
      'Okafor has the widest interval.',
      'The confidence interval of Silva lies entirely below 1.',
      'Okafor is the only study with an odds ratio above 1.',
    ],
    no: [
      'The interval of Silva includes 1.',
      'The interval of Novak does not reach the dashed line.',
      'The widest interval belongs to Chen.',
      'Silva has an interval from 0.6 to 0.93.',
      'Silva is the only study with an odds ratio above 1.',
      'The x axis gives a hazard ratio.',
    ],
  },
  {
    name: 'the upright axis in space has a title',
    program: `ax = plt.figure().add_subplot(projection="3d")
ax.bar3d([0, 1, 0, 1], [0, 0, 1, 1], 0, 0.5, 0.5, [3, 5, 4, 7]); ax.set_xlabel("Width"); ax.set_ylabel("Depth"); ax.set_zlabel("F1 score")`,
    words: ['F1 score'],
    yes: ['The vertical axis shows the F1 score.'],
    no: ['The vertical axis is labelled "Accuracy".'],
  },
  {
    name: 'who leads in several of the spokes of a radar chart, told between its looks',
    program: `angles = np.linspace(0, 2 * np.pi, 4, endpoint=False)
ax = plt.figure().add_subplot(projection="polar")
for label, values, style in [("Orca", [8, 7, 6, 9], "-"), ("Lynx", [7, 8.6, 8.3, 6.5], "--")]:
    ax.plot(list(angles) + [0], values + values[:1], style, label=label)
ax.set_xticks(angles); ax.set_xticklabels(["Reasoning", "Coding", "Math", "Safety"]); ax.set_ylim(0, 10); ax.legend()`,
    words: ['Coding'],
    yes: ['Lynx, the dashed orange outline, leads in Coding and Math.', 'Orca leads in Safety.'],
    no: ['Orca, the solid blue outline, leads in Coding and Safety.', 'Lynx leads in Safety.'],
  },
  {
    name: 'panels with letters and axes that say no more than a unit',
    program: `fig, (a, b) = plt.subplots(1, 2)
for ax, title, unit, values in ((a, "(a) Peak memory", "GB", [14, 38]), (b, "(b) Training time", "hours", [2.1, 5.4])):
    ax.bar(["LoRA", "Full"], values); ax.set_title(title); ax.set_ylabel(unit)`,
    words: ['Training time'],
    yes: ['Training time is measured in hours.'],
    no: ['Training time is measured in minutes.'],
  },
  {
    name: 'points with names are compared by the axis that the words are about',
    program: `names, fps, ap = ["A-Net", "B-Net", "C-Net", "D-Net"], [15, 28, 60, 85], [51, 48, 44, 41]
plt.scatter(fps, ap, s=[900, 600, 300, 150])
for name, x, y in zip(names, fps, ap): plt.annotate(name, (x, y), xytext=(6, 6), textcoords="offset points")
plt.xlabel("Frames per second"); plt.ylabel("COCO AP")`,
    words: ['A-Net'],
    yes: ['C-Net is slower than D-Net.', 'A-Net outperforms B-Net.', 'The best network is A-Net.'],
    no: ['D-Net is slower than C-Net.', 'C-Net outperforms B-Net.', 'The best network is D-Net.'],
  },
];
