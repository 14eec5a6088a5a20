import type { Case } from './matplotlib.js';

/** Curves and grids as papers have them, with what is said of one beside another, of levels, places and cells. */
export const curveCases: readonly Case[] = [
  {
    name: 'two curves that cross, of which one passes a limit',
    program: `x = np.linspace(0, 10, 101)
plt.plot(x, 1 + 0.08 * x ** 2, color="tab:brown", label="Disk")
plt.plot(x, 2 + 0.3 * x, color="tab:cyan", label="Memory")
plt.axhline(6, color="k", ls="--"); plt.xlabel("Load (kreq/s)"); plt.ylabel("Latency (ms)"); plt.legend()`,
    words: ['Disk'],
    yes: [
      'The two curves cross at about 5.9 kreq/s.',
      'At low load Disk is faster than Memory.',
      'Memory never exceeds 6 ms.',
      'The cyan line stays below the dashed line.',
      'At 10 kreq/s Disk reaches a latency of 9 ms.',
      'Beyond 7 kreq/s the brown curve lies above the cyan one.',
      'The brown curve belongs to Disk.',
      'Memory ends at 5 ms.',
    ],
    no: [
      'The two curves cross at about 3 kreq/s.',
      'The two curves never cross.',
      'At low load Memory is faster than Disk.',
      'Disk never exceeds 6 ms.',
      'At 10 kreq/s Disk reaches a latency of 4 ms.',
      'Beyond 7 kreq/s the brown curve lies below the cyan one.',
      'The brown curve belongs to Memory.',
      'Memory ends at 7 ms.',
      'The cyan one slowly decreases.',
    ],
  },
  {
    name: 'steps of survival in two panels with one legend',
    program: `t = [0, 6, 12, 18, 24, 30]
fig, axs = plt.subplots(1, 2, sharey=True)
for ax, title, low in ((axs[0], "(a) Training", [1, .8, .6, .45, .3, .2]), (axs[1], "(b) Test", [1, .9, .8, .7, .62, .55])):
    ax.step(t, [1, .95, .9, .86, .82, .8], where="post", color="seagreen", label="Low risk")
    ax.step(t, low, where="post", color="firebrick", label="High risk")
    ax.set_title(title); ax.set_ylim(0, 1.05); ax.set_xlabel("Months")
axs[0].set_ylabel("Overall survival"); axs[0].legend()`,
    words: [],
    yes: [
      'Median survival was 18 months in the high-risk group in (a).',
      'In panel (b) the high-risk curve never falls below 0.5.',
      'The green curve lies above the red one in both panels.',
    ],
    no: [
      'Median survival was 6 months in the high-risk group in (a).',
      'In panel (a) the high-risk curve never falls below 0.5.',
      'In (b) the high-risk curve lies above the low-risk one.',
    ],
  },
  {
    name: 'densities with their modes, one of which levels off',
    program: `x = np.linspace(0, 12, 200)
plt.plot(x, 0.9 * np.exp(-(x - 3) ** 2), label="Wild type"); plt.plot(x, 0.4 * np.exp(-(x - 8) ** 2 / 4), label="Mutant")
plt.xlabel("Size (µm)"); plt.ylabel("Density"); plt.legend()`,
    words: [],
    yes: ['The wild type has its mode near 3.', 'Mutant peaks at about 8 µm.'],
    no: ['The wild type has its mode near 6.', 'Mutant is sharply peaked near 5.'],
  },
  {
    name: 'a table of true and predicted stages',
    program: `labels = ["Wake", "Light", "Deep", "REM"]
m = np.array([[0.91, 0.06, 0.01, 0.02], [0.12, 0.61, 0.2, 0.07], [0.0, 0.11, 0.88, 0.01], [0.03, 0.09, 0.02, 0.86]])
plt.imshow(m, cmap="Blues"); plt.colorbar(); plt.xticks(range(4), labels); plt.yticks(range(4), labels)
plt.xlabel("Predicted stage"); plt.ylabel("True stage")
for i in range(4):
    for j in range(4): plt.text(j, i, f"{m[i, j]:.2f}", ha="center")`,
    words: [],
    yes: [
      'Light is the hardest stage and is most often mistaken for Deep.',
      'Wake is recognized best.',
      '0.11 of the Deep epochs were predicted as Light.',
      'No off-diagonal entry exceeds 0.2.',
      'Four cells are above 0.6.',
      'For Deep, the values are 0 for Wake, 0.11 for Light, 0.88 for Deep and 0.01 for REM.',
      'For Deep, the values are Wake (0.01), Light (0.2), Deep (0.88) and REM (0.02).',
    ],
    no: [
      'For Deep, the values are 0 for Wake, 0.25 for Light, 0.88 for Deep and 0.01 for REM.',
      'Light is the hardest stage and is most often mistaken for REM.',
      'REM is recognized best.',
      '0.31 of the Deep epochs were predicted as Light.',
      'No off-diagonal entry exceeds 0.15.',
      'Six cells are above 0.6.',
    ],
  },
  {
    name: 'a table of correlations',
    program: `v = ["Rain", "Heat", "Crop", "Price"]
m = np.array([[1, -0.4, 0.82, -0.5], [-0.4, 1, -0.2, 0.1], [0.82, -0.2, 1, -0.7], [-0.5, 0.1, -0.7, 1]])
plt.imshow(m, cmap="coolwarm", vmin=-1, vmax=1); plt.colorbar(label="Correlation"); plt.xticks(range(4), v); plt.yticks(range(4), v)`,
    words: [],
    yes: [
      'Rain is most strongly correlated with Crop.',
      'Crop and Price are negatively related.',
      'The correlation between Rain and Crop is 0.82.',
      'Rain correlates more strongly with Crop than Heat does.',
    ],
    no: [
      'Rain is most strongly correlated with Price.',
      'Crop and Price are positively related.',
      'The strongest correlation is that between Rain and Crop, which reaches 0.92.',
      'Heat correlates more strongly with Crop than Rain does.',
    ],
  },
  {
    name: 'a search over two settings, and the words that two others look at',
    program: `z = np.array([[68.1, 72.4, 75.0], [71.3, 76.8, 79.5], [73.0, 78.2, 81.7]])
plt.imshow(z, cmap="YlGnBu"); plt.colorbar(label="F1 (%)"); plt.xticks(range(3), ["0.0", "0.1", "0.3"]); plt.yticks(range(3), ["2", "4", "8"])
plt.xlabel("Dropout rate"); plt.ylabel("Number of layers")`,
    words: [],
    yes: [
      'The best F1 is obtained with 8 layers and a dropout rate of 0.3.',
      'For every depth, a dropout rate of 0.3 gives the highest score.',
    ],
    no: [
      'The best F1 is obtained with 4 layers and a dropout rate of 0.1.',
      'A dropout rate of 0.3 is not the best choice for any of the depths.',
    ],
  },
  {
    name: 'words and the words that they attend to',
    program: `w = np.array([[0.9, 0.05, 0.05], [0.1, 0.1, 0.8], [0.04, 0.5, 0.46]])
plt.imshow(w, cmap="viridis"); plt.colorbar(label="Attention weight")
plt.xticks(range(3), ["the", "black", "cat"]); plt.yticks(range(3), ["le", "chat", "noir"])`,
    words: [],
    yes: ['"chat" attends mostly to "cat".', '"noir" splits its attention between "black" and "cat".'],
    no: ['"chat" attends mostly to "black".', '"noir" splits its attention between "the" and "cat".'],
  },
];
