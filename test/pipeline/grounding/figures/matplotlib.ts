export interface Case {
  readonly name: string;
  /** What follows the imports of plt and np. */
  readonly program: string;
  /** What the longest caption says. */
  readonly words: readonly string[];
  /** Sentences that are true, and that are false. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const strokes = `kw = dict(marker=[(-1, -0.5), (1, 0.5)], markersize=12, linestyle="none", color="k", clip_on=False)`;

/** Figures that are more than the sum of what their tracer sees. */
export const matplotlibCases: readonly Case[] = [
  {
    name: 'bars over a broken vertical axis are one chart',
    program: `names, values = ["Oslo", "Bergen", "Trondheim"], [120, 95, 1480]
fig, (a, b) = plt.subplots(2, 1, sharex=True, height_ratios=[1, 2])
for one in (a, b): one.bar(names, values)
a.set_ylim(1400, 1550); b.set_ylim(0, 150)
a.spines["bottom"].set_visible(False); b.spines["top"].set_visible(False); a.tick_params(bottom=False)
${strokes}
a.plot([0, 1], [0, 0], transform=a.transAxes, **kw); b.plot([0, 1], [1, 1], transform=b.transAxes, **kw)
a.set_title("Visitors per city"); b.set_ylabel("Visitors")`,
    words: ['Visitors per city', 'from 0 to 1,550, broken between 150 and 1,400', '1,480'],
    yes: [
      'There is one panel.',
      'The y-axis is broken between 150 and 1,400.',
      'Trondheim has 1480 visitors.',
      'There are three bars.',
    ],
    no: [
      'There are two panels.',
      'The y-axis is broken between 200 and 900.',
      'The y-axis is not broken.',
      'The x-axis is broken.',
    ],
  },
  {
    name: 'lines over a broken horizontal axis go on',
    program: `x = [0, 1, 2, 10, 11, 12]
fig, axes = plt.subplots(1, 2, sharey=True)
for one in axes:
    one.plot(x, [1, 3, 2, 8, 9, 7], label="Alpha"); one.plot(x, [2, 2, 3, 5, 5, 6], label="Beta")
a, b = axes
a.set_xlim(0, 2.5); b.set_xlim(9.5, 12.5); b.legend()
${strokes}
a.plot([1, 1], [0, 1], transform=a.transAxes, **kw); b.plot([0, 0], [0, 1], transform=b.transAxes, **kw)
a.set_ylabel("Load"); fig.supxlabel("Time")`,
    words: ['for two series', 'broken between 2.5 and 9.5', '8 at time 10'],
    yes: ['There is a gap in the x-axis from 2.5 to 9.5.', 'Alpha reaches 9 at time 11.'],
    no: ['There are two panels.', 'The y-axis is broken.', 'Alpha reaches 12 at time 11.'],
  },
  {
    name: 'the same data over two ranges without strokes between them stay two panels',
    program: `fig, (a, b) = plt.subplots(2, 1, sharex=True)
for one in (a, b): one.plot([1, 2, 3], [5, 15, 150])
a.set_ylim(100, 300); b.set_ylim(0, 20); a.set_ylabel("High"); b.set_ylabel("Low")`,
    words: ['two panels'],
    yes: ['There are two panels.'],
    no: ['There is one panel.', 'The y-axis is broken.'],
  },
  {
    name: 'series on two scales are told apart by side',
    program: `years = np.arange(2000, 2006)
fig, a = plt.subplots()
one, = a.plot(years, [10, 12, 15, 13, 18, 20], "b-", label="Exports")
two, = a.plot(years, [8, 9, 12, 14, 13, 15], "g-", label="Imports")
b = a.twinx()
three, = b.plot(years, [1.1, 1.2, 1.15, 1.3, 1.25, 1.0], "r--", label="Exchange rate")
a.set_ylabel("Trade (bn $)"); b.set_ylabel("Rate"); a.set_xlabel("Year"); a.legend(handles=[one, two, three])`,
    words: ['on the right-hand axis'],
    yes: [
      'The exchange rate is plotted on the right-hand axis.',
      'Exports and imports use the left axis, while the exchange rate is read on the secondary axis.',
    ],
    no: [
      'The exchange rate is plotted on the left-hand axis.',
      'Imports are shown on the right axis.',
      'Exports are plotted against the secondary axis.',
    ],
  },
  {
    name: 'flat bars that stand upright in space have values',
    program: `ax = plt.figure().add_subplot(projection="3d")
for colour, row in (("r", 1), ("g", 0)):
    ax.bar([0, 1, 2], [3 + row, 6 + row, 2 + row], zs=row, zdir="y", color=colour)
ax.set_xlabel("X"); ax.set_ylabel("Y"); ax.set_zlabel("Z"); ax.set_yticks([1, 0])`,
    words: ['3D bar chart', 'There are six bars', 'around (1, 1)', '“Y” from 0 to 1'],
    yes: ['There are six bars.', 'The z-axis runs from 0 to 7.'],
    no: ['There are eight bars.'],
  },
  {
    name: 'rectangles that fill one by their numbers are a treemap',
    program: `rects = [(0, 0, 40, 100), (40, 0, 60, 41.67), (40, 41.67, 25, 58.33), (65, 41.67, 35, 34.29), (65, 75.96, 35, 24.04)]
ax = plt.subplots()[1]
for (x, y, w, h), c, name, share in zip(rects, "rgbcm", ["Rice", "Wheat", "Maize", "Barley", "Oats"], [40, 25, 15, 12, 8]):
    ax.bar(x, height=h, width=w, bottom=y, color=c, align="edge", edgecolor="w")
    ax.text(x + w / 2, y + h / 2, f"{name}\\n{share}%", ha="center", va="center")
ax.axis("off"); ax.set_title("Grain")`,
    words: ['reemap', '40% for Rice', 'The largest tile, Rice'],
    yes: ['A treemap of five grains.', 'Rice has the largest tile.', 'Oats has 8%.', 'There are five tiles.'],
    no: ['A pie chart.', 'Wheat is the largest.', 'Barley has 20%.', 'There are six tiles.'],
  },
  {
    name: 'the rooms of a plan are no treemap',
    program: `ax = plt.subplots()[1]
for x, y, w, h, name in [(0, 0, 5, 4, "Kitchen"), (5, 0, 3, 4, "Bath"), (0, 4, 3, 3, "Hall"), (3, 4, 5, 3, "Bedroom")]:
    ax.add_patch(plt.Rectangle((x, y), w, h, facecolor="lightblue", edgecolor="k"))
    ax.text(x + w / 2, y + h / 2, name, ha="center")
ax.set_xlim(0, 8); ax.set_ylim(0, 7); ax.axis("off")`,
    words: ['four rectangles'],
    yes: ['There are four rectangles.'],
    no: ['There are five rectangles.'],
  },
  {
    name: 'boxes side by side each have their own median, whiskers and outliers',
    program: `old, new = [[2, 3, 4, 5, 6], [1, 2, 3, 4, 5]], [[12, 13, 14, 15, 16, 30], [7, 8, 9, 10, 11]]
p = plt.boxplot(old, positions=[0.8, 1.8], widths=0.3, patch_artist=True, boxprops=dict(facecolor="tab:blue"))
q = plt.boxplot(new, positions=[1.2, 2.2], widths=0.3, patch_artist=True, boxprops=dict(facecolor="tab:orange"))
plt.xticks([1, 2], ["North", "South"]); plt.legend([p["boxes"][0], q["boxes"][0]], ["old", "new"])`,
    words: ['For North (old), the median is 4', 'from 2 to 6', 'outlier at 30'],
    yes: ['The median of North (old) is 4.', 'For South, the new median is 9.'],
    no: ['The median of North (old) is 14.', 'For South, the new median is 3.'],
  },
  {
    name: 'upright lines over the ends of bars are error bars',
    program: `plt.bar(["A", "B", "C"], [5, 7, 4])
for at, low, high in [(0, 4, 6), (1, 5.5, 8), (2, 3.5, 5)]: plt.plot([at, at], [low, high], color="k")
plt.ylabel("Score")`,
    words: ['error bars', 'from 5.5 to 8'],
    yes: ['The error bars show the spread.', 'The bar for B reaches 7.'],
    no: ['The bar for B reaches 8.'],
  },
  {
    name: 'a legend with headings tells of colours and of shapes',
    program: `from matplotlib.lines import Line2D
for x, y, colour, mark in [(1, 2, "tab:red", "o"), (2, 4, "tab:red", "s"), (3, 1, "tab:blue", "o"), (4, 5, "tab:blue", "s"), (5, 3, "tab:blue", "s")]:
    plt.scatter([x], [y], color=colour, marker=mark)
dot = lambda colour, mark, name: Line2D([], [], color=colour, marker=mark, linestyle="", label=name)
none = lambda name: Line2D([], [], linestyle="", label=name)
plt.legend(handles=[none("sex"), dot("tab:red", "o", "Male"), dot("tab:blue", "o", "Female"),
                    none("day"), dot("k", "o", "Friday"), dot("k", "s", "Sunday")])`,
    words: ['“sex” lists Male', '“day” lists Friday'],
    yes: ['The legend lists Male and Female.', 'Male is drawn in red.', 'There are three blue points.'],
    no: ['Male is drawn in blue.', 'There are four blue points.'],
  },
  {
    name: 'areas on each other with lines along their edges are stacked',
    program: `years, a, b = [2001, 2002, 2003], np.array([1, 2, 3]), np.array([2, 2, 1])
plt.plot(years, a, label="hydro"); plt.plot(years, a + b, label="wind")
plt.fill_between(years, 0, a, color="C0", label="hydro"); plt.fill_between(years, a, a + b, color="C1", label="wind")
plt.legend(["hydro", "wind"])`,
    words: ['stacked area chart', 'For wind, the values are 2'],
    yes: ['In 2003 wind has 1.', 'This is a stacked area chart.'],
    no: ['In 2003 wind has 6.'],
  },
  {
    name: 'bars of which one was taken out again are drawn',
    program: `bars = plt.bar([0, 1, 2], [3, 4, 5]); plt.bar([0, 1, 2], [1, 1, 1])
bars[1].remove()`,
    words: ['five bars'],
    yes: ['There are five bars.'],
    no: ['There are six bars.'],
  },
  {
    name: 'upright lines through the points of a course are its error bars',
    program: `for name, colour, values in [("old", "C0", [2, 3, 5]), ("new", "C1", [4, 6, 7])]:
    plt.plot(["A", "B", "C"], values, color=colour, marker="o", label=name)
    for at, value in enumerate(values): plt.plot([at, at], [value - 1, value + 1.5], color=colour)
plt.legend(); plt.ylabel("Score")`,
    words: ['For old, the values are 2', 'from 3 to 5.5'],
    yes: ['The line for new rises from 4 at A to 7 at C.', 'At B, old has 3.'],
    no: ['The line for new falls from 4 at A to 2 at C.', 'At B, old has 4.5.'],
  },
  {
    name: 'points over boxes are outliers where they lie beyond the whiskers',
    program: `values = [[1, 2, 3, 4, 5, 12], [2, 3, 4, 5, 6]]
plt.boxplot(values, labels=["A", "B"])
for at, own in enumerate(values): plt.scatter([at + 1] * len(own), own, color="k", s=8)`,
    words: ['(outlier at 12)', 'For B, the median is 4'],
    yes: ['There is one outlier.', 'The outlier of A lies at 12.'],
    no: ['There are five outliers.', 'Box B has two outliers.'],
  },
];
