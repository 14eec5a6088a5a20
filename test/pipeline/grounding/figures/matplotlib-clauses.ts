import type { Case } from './matplotlib.js';

/** What one part of a sentence tells, whatever its other parts do. */
export const clauseCases: readonly Case[] = [
  {
    name: 'lines and bands across the plot stand where they are, and marks are counted beside them',
    program: `plt.scatter([1, 2, 3, 4, 5, 6, 7], [12, 25, 31, 44, 47, 62, 80], color="teal", label="Runners")
plt.axhline(40, color="gray", label="Qualifying mark"); plt.axvspan(2, 3, color="khaki", alpha=0.5)
plt.xlabel("Weeks of training"); plt.ylabel("Score"); plt.legend(loc="lower right")`,
    words: [],
    yes: [
      'The qualifying mark is drawn as a gray horizontal line at a score of 40.',
      'Seven teal dots are plotted; four of them lie above the gray qualifying mark.',
      'A shaded band extends from 2 to 3 weeks.',
    ],
    no: [
      'The qualifying mark is drawn as a gray horizontal line at a score of 60.',
      'Seven teal dots are plotted; six of them lie above the gray qualifying mark.',
      'A shaded band extends from 4 to 5 weeks.',
    ],
  },
  {
    name: 'before and after are two panels of the same places',
    program: `fig, (a, b) = plt.subplots(1, 2, sharey=True)
towns = ["Ashby", "Corwen", "Dunmore"]
a.bar(towns, [52, 61, 39]); a.set_title("Before the bypass"); a.set_ylabel("Noise (dB)")
b.bar(towns, [41, 46, 38]); b.set_title("After the bypass")`,
    words: [],
    yes: [
      'Ashby dropped by 11 dB and Corwen by 15 dB.',
      'Noise fell in all three towns, most of all in Corwen, from 61 to 46 dB.',
    ],
    no: ['Noise rose in Ashby after the bypass was built.'],
  },
  {
    name: 'a box that spans so much has this distance between its ends',
    program: `plt.boxplot([[10, 20, 30, 40, 50], [28, 30, 31, 33, 35]], labels=["Owls", "Kites"]); plt.ylabel("Weight (g)")`,
    words: [],
    yes: ['The box of Kites spans just 3 g.'],
    no: ['The box of Kites spans 12 g.'],
  },
  {
    name: 'bubbles are larger by their size, and what is cheap has a low rent',
    program: `x, y, s, n = [650, 900, 1200, 1500], [6.2, 7.1, 6.8, 5.6], [120, 300, 850, 400], ["Arden", "Brook", "Corvo", "Delta"]
plt.scatter(x, y, s=s)
for a, b, t in zip(x, y, n): plt.annotate(t, (a, b))
plt.xlabel("Rent (USD)"); plt.ylabel("Happiness score")`,
    words: [],
    yes: ["Corvo's bubble is larger than Delta's although its rent is lower.", 'The cheapest city is Arden.'],
    no: ["Delta's bubble is larger than Corvo's although its rent is higher.", 'The cheapest city is Corvo.'],
  },
  {
    name: 'colours that stand before the names of a list, and the faces of markers',
    program: `for n, c, v in [("Ashby", "green", [1, 4]), ("Birch", "red", [2, 3]), ("Cedar", "gray", [3, 2]), ("Dover", "blue", [4, 1])]:
    plt.plot(["2020", "2023"], v, color=c, marker="o", label=n)
plt.ylabel("Rank"); plt.legend()`,
    words: [],
    yes: ['The green line is Ashby, the red one Birch, gray Cedar and blue Dover.'],
    no: ['The green line is Ashby, the red one Birch, gray Dover and blue Cedar.'],
  },
  {
    name: 'a part of a sentence with one number and the names of one value is held alone',
    program: `plt.pie([45, 25, 12, 18], labels=["Cloud", "Drive", "Server", "No backup"], autopct="%d%%"); plt.title("Backup methods")`,
    words: [],
    yes: [
      'The cloud is what people like best with 45%, well ahead of the drive; and 18% admit that they make no backup.',
      'The most popular way is Cloud.',
      'The shares of the whole are 45% for Cloud, 25% for Drive, 12% for Server and 18% for No backup.',
    ],
    no: [
      'The cloud is what people like best with 45%, well ahead of the drive; and 28% admit that they make no backup.',
      'The shares of the whole are 45% for Cloud, 35% for Drive, 12% for Server and 18% for No backup.',
      'The least popular way is Cloud, and nobody was asked whether that is wise in the long run.',
    ],
  },
  {
    name: 'the busiest cell of a grid is one of all',
    program: `v = np.array([[35, 18, 64], [32, 20, 70], [55, 48, 12]])
plt.imshow(v, cmap="Blues"); plt.xticks(range(3), ["Morning", "Noon", "Evening"]); plt.yticks(range(3), ["Mon", "Tue", "Sat"])
for i in range(3):
    for j in range(3): plt.text(j, i, v[i, j], ha="center")
plt.title("Visits"); plt.colorbar(label="Visits")`,
    words: [],
    yes: ['The busiest slot of the week is Tuesday evening.', 'Saturday evening is the quietest slot of the week.'],
    no: ['The busiest slot of the week is Monday evening.', 'Saturday morning is the quietest slot of the week.'],
  },
  {
    name: 'the list of what lifts a balance is no list of two numbers',
    program: `n, b, h = ["Opening", "Sales", "Grants", "Wages", "Closing"], [0, 200, 350, 270, 0], [200, 150, 40, 120, 270]
plt.bar(n, h, bottom=b, color=["gray", "green", "green", "red", "gray"]); plt.ylabel("Cash (thousand USD)"); plt.title("Cash flow waterfall")`,
    words: [],
    yes: [
      'From 200 thousand dollars, sales and grants lift cash to 390 thousand, after which wages pull it back to a closing balance of 270 thousand.',
    ],
    no: [],
  },
  {
    name: 'the longest wait is where a curve of shares ends; a ratio is no value',
    program: `for n, w in [("Clinic A", [2, 5, 9, 24]), ("Clinic B", [6, 12, 30, 40])]: plt.step(w, np.arange(1, 5) / 4, where="post", label=n)
plt.xlabel("Waiting time (minutes)"); plt.ylabel("Cumulative proportion"); plt.legend()`,
    words: [],
    yes: ['The longest wait is 24 minutes in Clinic A but 40 minutes in Clinic B.'],
    no: [],
  },
  {
    name: 'as many women for every man, and so many of the branches in the red',
    program: `g = ["0-14", "15-64", "65+"]
plt.barh(g, [-310, -640, -110], label="Males"); plt.barh(g, [295, 620, 190], label="Females")
plt.xticks([-600, 0, 600], ["600", "0", "600"]); plt.xlabel("Population (thousands)"); plt.title("Population pyramid"); plt.legend()`,
    words: [],
    yes: ['Above age 65 there are about 1.7 women for every man.'],
    no: [],
  },
  {
    name: 'so many of all branches are in the red',
    program: `plt.bar(["Lyon", "Ghent", "Cork", "Oslo", "Bari"], [-4, 6, -2, 5, 3]); plt.ylabel("Profit (million)"); plt.title("Profit by branch")`,
    words: [],
    yes: ['Two of the five branches are in the red: Lyon and Cork.'],
    no: ['Three of the five branches are in the red.'],
  },
  {
    name: 'a list of all entries or parts has none besides, a title in quotation marks is the title',
    program: `n = ["Lund", "Kiel", "Riga"]
b = np.zeros(3)
for k, v in {"Hydro": [6, 1, 2], "Wind": [2, 3, 1], "Coal": [1, 5, 4]}.items(): plt.bar(n, v, bottom=b, label=k); b = b + v
plt.ylabel("Energy (TWh)"); plt.title("Energy by city"); plt.legend(loc="upper left")`,
    words: [],
    yes: [
      'The legend in the upper left corner lists Hydro, Wind and Coal.',
      'The title of the chart is "Energy by City".',
    ],
    no: [
      'The legend in the upper left corner lists Hydro, Wind and Nuclear.',
      'The energy of three cities in TWh is split into hydro, wind, coal and nuclear.',
      'The title of the chart is "Vector Field of the Cities".',
    ],
  },
  {
    name: 'colours that are told in their order',
    program: `plt.bar(["Ash", "Elm", "Fir", "Oak"], [3, 5, 8, 6], color=["skyblue", "green", "orange", "red"]); plt.ylabel("Height (m)")`,
    words: [],
    yes: ['The bars are sky blue, green, orange and red, in that order from left to right.'],
    no: ['The bars are sky blue, orange, green and red, in that order from left to right.'],
  },
];
