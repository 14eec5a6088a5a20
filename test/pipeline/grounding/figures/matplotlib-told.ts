import type { Case } from './matplotlib.js';

/** Kinds of charts as people describe them. */
export const toldCases: readonly Case[] = [
  {
    name: 'bars with their middles in one line are a funnel, and the words on them name them',
    program: `ax = plt.subplots()[1]
for i, (s, v) in enumerate(zip(["Visits", "Views", "Cart", "Orders"], [5000, 3200, 1400, 600])):
    ax.barh(i, v, left=-v / 2, color=f"C{i}"); ax.text(0, i, f"{s}: {v}", ha="center", va="center")
ax.invert_yaxis(); ax.axis("off")`,
    words: ['Visits', '5,000'],
    yes: [
      'The bars get smaller from top to bottom.',
      'The Cart stage has a value of 1400.',
      '12% of the visits end in orders.',
    ],
    no: ['The bars get larger from top to bottom.', 'The Cart stage has a value of 2400.'],
  },
  {
    name: 'steps over names have one value each',
    program: `ax = plt.subplots()[1]
ax.stairs([82, 45, 9, 70], np.arange(5), fill=True, color="lightsteelblue", label="Rain")
ax.axhline(51.5, color="r", ls="--", label="Mean"); ax.legend()
ax.set_xticks(np.arange(4) + 0.5, ["Jan", "Apr", "Jul", "Oct"]); ax.set_ylabel("Rainfall (mm)")`,
    words: [],
    yes: [
      'Rainfall decreases from January to July.',
      'Two months lie above the red dashed mean line and two below it.',
    ],
    no: ['Rainfall decreases from January to October and is 9 mm in April.'],
  },
  {
    name: 'histograms with bins of their own lie over each other',
    program: `plt.hist([30, 31, 33, 35, 40, 44, 48, 50], bins=5, alpha=0.6, label="Before")
plt.hist([42, 47, 50, 55, 56, 61, 66, 71], bins=5, alpha=0.6, label="After")
plt.xlabel("Speed (words per minute)"); plt.ylabel("Frequency"); plt.legend()`,
    words: ['istogram'],
    yes: ['Before, the speeds extend from 30 to 50.', 'The practice increases speed.'],
    no: ['Before, the speeds extend from 20 to 60.'],
  },
  {
    name: 'shares of a cumulative curve in percent, fractions and steps',
    program: `wait = np.array([3, 5, 8, 11, 14, 18, 22, 31, 42, 60])
plt.step(wait, np.arange(1, 11) / 10, where="post"); plt.axhline(0.5, ls=":")
plt.xlabel("Waiting time (minutes)"); plt.ylabel("Cumulative proportion")`,
    words: [],
    yes: [
      '60% of the patients waited no more than 18 minutes.',
      'Only a tenth of the waits exceed 42 minutes.',
      'The curve crosses 0.5 at 14 minutes.',
    ],
    no: ['The curve crosses 0.5 at 30 minutes.', '90% of the patients waited no more than 18 minutes.'],
  },
  {
    name: 'days of prices by their place in the row',
    program: `ax = plt.subplots()[1]
rows = [(100, 104, 98, 106), (104, 108, 103, 110), (108, 106, 104, 111), (106, 112, 105, 115)]
for i, (o, c, l, h) in enumerate(rows):
    col = "g" if c > o else "r"; ax.vlines(i, l, h, color="k"); ax.bar(i, abs(c - o), bottom=min(o, c), color=col, width=0.5)
ax.set_xticks(range(4), ["Mon", "Tue", "Mon 2", "Tue 2"]); ax.set_ylabel("Price (USD)")`,
    words: [],
    yes: [
      'The price closes at 112 on the last day.',
      'The highest price, 115, is reached on the second Tuesday.',
      'The first two candles are green, then come one red candle and one green candle.',
    ],
    no: [
      'The price closes at 104 on the last day.',
      'The highest price, 115, is reached on the first Tuesday.',
      'The first two candles are red, then come one green candle and one red candle.',
    ],
  },
  {
    name: 'events within a stretch of time',
    program: `plt.eventplot([[1, 3, 9, 15, 22], [5, 11, 18]], colors=["r", "b"], lineoffsets=[1, 2], linelengths=0.7)
plt.yticks([1, 2], ["Fire", "Coast Guard"]); plt.xlabel("Hour"); plt.xlim(0, 24)`,
    words: [],
    yes: [
      'The fire service received no calls between 10 and 14 hours.',
      'The coast guard calls came at 5, 11 and 18 hours.',
    ],
    no: [
      'The fire service received no calls between 8 and 14 hours.',
      'The coast guard calls came at 5, 11 and 20 hours.',
      'For Fire, five events lie at 1, 3, 9, 9.5 and 22.',
    ],
  },
  {
    name: 'points of named groups are counted',
    program: `plt.scatter([12, 13, 12.5], [18, 21, 19], label="Sparrow"); plt.scatter([18, 19], [26, 28], label="Swift")
plt.xlabel("Wing length (cm)"); plt.ylabel("Weight (g)"); plt.legend()`,
    words: [],
    yes: [
      'The plot shows three Sparrows and two Swifts.',
      'Two clusters are clearly separated.',
      'Weight of sparrows (blue) and swifts (orange).',
    ],
    no: [
      'The plot shows four Sparrows and two Swifts.',
      'Three clusters are clearly separated.',
      'Weight of sparrows (blue) and finches (orange).',
    ],
  },
  {
    name: 'violins by their middle and by how far they reach',
    program: `plt.violinplot([np.linspace(40, 90, 60), np.linspace(65, 85, 60), np.linspace(20, 88, 60)], showmedians=True)
plt.xticks([1, 2, 3], ["Lecture", "Seminar", "Online"]); plt.ylabel("Score")`,
    words: ['iolin'],
    yes: [
      'The Online format combines the lowest median with the widest range.',
      'The Seminar one is the shortest and it has the highest median.',
    ],
    no: ['The Seminar violin is the longest.'],
  },
  {
    name: 'a name and its number side by side, in sentences of any length',
    program: `plt.pie([38, 27, 19, 11, 5], labels=["Hydro", "Wind", "Solar", "Biomass", "Tidal"], autopct="%.1f%%")
plt.title("Renewable electricity")`,
    words: [],
    yes: [
      'As the picture makes plain to everybody who looks at it, Hydro leads with 38%, followed by Wind at 27% and Solar with 19%.',
      'Hydro and Wind account for 65% of what the country generates from sources that renew themselves.',
    ],
    no: [
      'As the picture makes plain to everybody who looks at it, Hydro leads with 48%, followed by Wind at 27% and Solar with 19%.',
      'Beyond the mighty rivers of the north, the smallest share is Biomass with 5%, which hardly anybody would have guessed.',
      'Pie chart of renewable electricity from seven sources.',
    ],
  },
  {
    name: 'both ends of a way, and units of what is measured',
    program: `plt.plot([2015, 2018, 2022], [12, 40, 86], "o-", label="Streamly"); plt.plot([2015, 2018, 2022], [40, 43, 29], label="CineBox")
plt.xlabel("Year"); plt.ylabel("Height of the pile (cm)"); plt.legend()`,
    words: [],
    yes: [
      'Streamly, which critics had never had on their list when all of this began, climbs from 12 cm in 2015 to 86 cm in 2022.',
      'The plot shows the height in centimetres over seven years.',
    ],
    no: [
      'Streamly, which critics had never had on their list when all of this began, climbs from 12 cm in 2015 to 68 cm in 2022.',
      'The plot shows the height in metres over seven years.',
    ],
  },
  {
    name: 'bubbles by their size, and what a note says that it shows',
    program: `plt.scatter([8, 15, 24, 33, 42], [62, 68, 71, 76, 79], s=[675, 1800, 300, 1200, 150], c=list("rbgmc"), alpha=0.6)
for n, x, y in zip("Ostia Pelora Quillon Rhodan Selva".split(), [8, 15, 24, 33, 42], [62, 68, 71, 76, 79]):
    plt.annotate(n, (x, y), ha="center", va="center")
plt.xlabel("GDP per capita"); plt.ylabel("Life expectancy (years)"); plt.figtext(0.5, 0.01, "Bubble size represents population")`,
    words: [],
    yes: ['Selva has the smallest bubble.', 'Pelora has a larger population than Quillon.'],
    no: ['Rhodan has the smallest bubble.', 'Quillon has a larger population than Pelora.'],
  },
  {
    name: 'titles and scales of axes that a text reads out',
    program: `plt.hexbin(np.arange(60) % 8, np.arange(60) % 7, gridsize=8); plt.xlabel("Living area (m²)"); plt.ylabel("Price")`,
    words: [],
    yes: ["The plot has hexagons. The x-axis is 'Living area (m²)' and the y-axis is 'Price'."],
    no: ["The plot has hexagons. The x-axis is 'Plot size (m²)' and the y-axis is 'Price'."],
  },
  {
    name: 'tasks told with their look, and the longest of them',
    program: `ax = plt.subplots()[1]
for i, (s, l, c) in enumerate(zip([0, 2, 5, 10], [3, 4, 7, 5], ["tab:blue", "tab:orange", "tab:green", "tab:red"])):
    ax.broken_barh([(s, l)], (i - 0.35, 0.7), facecolors=c)
ax.set_yticks(range(4), ["Planning", "Design", "Coding", "Testing"]); ax.set_xlabel("Week"); ax.set_title("Project schedule")`,
    words: [],
    yes: [
      'The longest task is Coding with seven weeks and the shortest is Planning with three weeks.',
      'Testing, the red bar, begins in week 10, two weeks before Coding ends.',
    ],
    no: [
      'The longest task is Design with seven weeks and the shortest is Planning with three weeks.',
      'Testing, the red bar, begins in week 4, two weeks before Coding ends.',
    ],
  },
  {
    name: 'layers that go one way, ticks, and values in their order',
    program: `plt.stackplot([1990, 2000, 2010], [30, 24, 15], [10, 20, 36], labels=["Bus", "Metro"]); plt.legend()
plt.xticks([1990, 1995, 2000, 2005, 2010]); plt.xlabel("Year"); plt.ylabel("Passengers")`,
    words: [],
    yes: [
      'The bus layer gets thinner over the years while the metro, unpopular at first, becomes the main means of transport.',
      'The x-axis shows the year, from the first opening of the line on, with ticks every 5 years.',
    ],
    no: [
      'The bus layer gets thicker over the years while the metro, unpopular at first, becomes the main means of transport.',
      'The x-axis shows the year, from the first opening of the line on, with ticks every 10 years.',
    ],
  },
  {
    name: 'a waterfall, and what stands before the step that it is told with',
    program: `v = [50, 80, 20, 65, 15, 70]; b = [0, 50, 130, 85, 70, 0]
plt.bar(["Opening", "Sales", "Grants", "Salaries", "Rent", "Closing"], v, bottom=b, color=["gray", "g", "g", "r", "r", "gray"])
plt.ylabel("Cash (thousand USD)")`,
    words: [],
    yes: [
      'The balance reaches its highest level of 150 after the grants and falls to 85 after the salaries.',
      'The Sales bar is the tallest green one, and two bars, Salaries and Rent, are red.',
    ],
    no: ['The balance reaches its highest level of 130 after the grants and falls to 85 after the salaries.'],
  },
  {
    name: 'titles are read out with their units, and what goes two ways at once is no course',
    program: `plt.bar([45, 55, 65, 75, 85], [2, 5, 9, 12, 6], width=10, edgecolor="k")
plt.xlabel("Waiting time (minutes)"); plt.ylabel("Share of patients")`,
    words: [],
    yes: [
      'The x-axis shows the waiting time in minutes and the y-axis the share of patients.',
      'The bars are blue, as is typical of a steady hand.',
    ],
    no: ['The x-axis shows the waiting time in hours.'],
  },
  {
    name: 'a curve around a centre: how far the radius goes, and the two of a radar chart',
    program: `angles = np.linspace(0, 2 * np.pi, 5)
ax = plt.subplot(polar=True)
for name, values in [("Torres", [60, 80, 35, 75]), ("Lind", [70, 50, 88, 80])]:
    ax.plot(angles, values + values[:1], label=name); ax.fill(angles, values + values[:1], alpha=0.2)
ax.set_xticks(angles[:-1], ["Pace", "Power", "Defence", "Stamina"]); ax.set_ylim(0, 100); ax.legend()`,
    words: ['adar chart'],
    yes: [
      'In Stamina the two are only five points apart.',
      'This radar chart has a round grid.',
      'A radar chart whose radius goes up to 100.',
      'Rings are drawn at 20, 40, 60, 80 and 100.',
    ],
    no: ['In Defence Torres has 88.'],
  },
  {
    name: 'groups called by numbers, with caps on their errors and a legend of markers alone',
    program: `for name, ls, colour, values in [("placebo", "-", "grey", [48, 47, 46]), ("10 mg", ":", "navy", [48, 40, 25])]:
    marks = plt.scatter(range(3), values, color=colour, label=name)
    plt.plot(range(3), values, color=colour, ls=ls)
    for at, value in enumerate(values):
        plt.plot([at, at], [value - 2, value + 2], color=colour)
        for end in (value - 2, value + 2): plt.plot([at - 0.05, at + 0.05], [end, end], color=colour)
plt.xticks(range(3), ["0", "4", "8"]); plt.xlim(-0.5, 2.5); plt.xlabel("Week"); plt.ylabel("Score"); plt.legend()`,
    words: ['“Week”: 0, 4 and 8', 'error bars', '25'],
    yes: [
      'By week 8 placebo is at 46.',
      'The 10 mg line falls from 48 to 25.',
      'The point plot shows scores by week for two groups.',
    ],
    no: ['By week 8 placebo is at 25.', 'The 10 mg line falls from 48 to 35.'],
  },
  {
    name: 'the edges of a band between two lines',
    program: `plt.fill_between([1, 2, 3], [1, 2, 1.5], [3, 5, 4], alpha=0.5, label="Observed range")
plt.plot([1, 2, 3], [1, 2, 1.5], color="navy"); plt.plot([1, 2, 3], [3, 5, 4], color="navy")
plt.xlabel("Month"); plt.ylabel("Level (m)"); plt.legend()`,
    words: [],
    yes: ['Values range from 1 m at month 1 to 5 m at month 2.'],
    no: ['Values range from 0 m to 5 m.'],
  },
  {
    name: 'parts that are called as kinds of charts are',
    program: `plt.bar(["pie", "line", "rose"], [3, 5, 4]); plt.ylabel("Score"); plt.title("Models by kind of chart")`,
    words: ['pie'],
    yes: ['The score is 3 for pie.'],
    no: ['A pie chart of scores.'],
  },
  {
    name: 'bars with errors and caps that are lines',
    program: `plt.bar(["A", "B", "C"], [5, 7, 4])
for at, value in enumerate([5, 7, 4]):
    plt.plot([at, at], [value - 1, value + 1], color="k")
    for end in (value - 1, value + 1): plt.plot([at - 0.1, at + 0.1], [end, end], color="k")`,
    words: ['error bars', 'from 6 to 8'],
    yes: [
      'The bars have error bars with caps.',
      'B has the highest bar, 7.',
      'From first to last the bars are A (5), B (7) and C (4).',
    ],
    no: ['B has a value of 8.', 'The bars are sorted from the highest to the lowest value.'],
  },
  {
    name: 'courses with error bars are read by their own points, and panels by their titles',
    program: `fig, (a, b) = plt.subplots(1, 2, figsize=(9, 4))
a.errorbar([0, 40, 80], [5, 58, 74], yerr=[2, 4, 6], capsize=3, marker="o"); a.set_title("Inhibition by dose")
a.set_xlabel("Dose (mg)"); a.set_ylabel("Inhibition (%)")
b.bar(["Mon", "Tue"], [3, 4]); b.set_title("Daily visitors")`,
    words: ['Daily visitors'],
    yes: [
      'In the first panel, the line climbs from 5% at 0 mg to 74% at 80 mg.',
      'The panel Daily visitors is a bar chart.',
    ],
    no: ['In the first panel, the line climbs from 5% at 0 mg to 34% at 80 mg.'],
  },
  {
    name: 'half of a table is no triangle that marks something',
    program: `table = np.array([[np.nan, np.nan], [0.91, np.nan]])
plt.imshow(table, cmap="coolwarm", vmin=-1, vmax=1); plt.text(0, 1, "0.91")
plt.xticks([0, 1], ["Clay", "Sand"]); plt.yticks([0, 1], ["Clay", "Sand"]); plt.colorbar(label="Pearson r")`,
    words: ['eat map'],
    yes: ['The heat map shows the lower triangle of a correlation matrix.'],
    no: ['A red triangle marks the highest value in the heat map.'],
  },
];
