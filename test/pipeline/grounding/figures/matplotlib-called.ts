import type { Case } from './matplotlib.js';

/** What is called by other words than those of the figure, and numbers that are of something else than of what is named. */
export const calledCases: readonly Case[] = [
  {
    name: 'one of several that are told together, called by another word',
    program: `plt.pie([35, 22, 14, 12, 9, 8], labels=["Rent", "Groceries", "Savings", "Transport", "Leisure", "Utilities"], autopct="%d%%"); plt.title("Monthly household budget")`,
    words: ['Rent'],
    yes: [
      'Rent is the largest slice. Rent and food cost 57% of the money.',
      'Savings come third. More than half of the money goes to rent and food.',
      'More than half of the money goes to rent, food and savings.',
    ],
    no: [
      'More than half of the money goes to rent.',
      'More than half of the money goes to savings and transport.',
      'Rent costs 57%, and food costs more.',
      '57% goes to rent and prices are rising.',
    ],
  },
  {
    name: 'what one of a list is, and by how much it falls short',
    program: `plt.bar(["Espresso", "Latte", "Mocha", "Tea", "Chai"], [142, 318, 95, 121, 74]); plt.ylabel("Cups sold")`,
    words: ['Cups sold'],
    yes: [
      'Latte is the bestseller with 318, followed by espresso with 142 and tea with 121.',
      'Tea is 21 short of espresso.',
    ],
    no: ['Latte with 318, followed by cocoa with 142 and tea with 121.', 'Tea has 21 cups.'],
  },
  {
    name: 'two vertical axes, one for each',
    program: `fig, ax = plt.subplots()
ax.bar(["Jan", "Apr", "Jul", "Oct"], [12, 40, 98, 30]); ax.set_ylabel("Visitors (thousands)"); ax.set_ylim(0, 110)
other = ax.twinx(); other.plot(["Jan", "Apr", "Jul", "Oct"], [65, 90, 155, 85], color="red"); other.set_ylabel("Room price (euros)"); other.set_ylim(40, 180)`,
    words: ['Visitors'],
    yes: ['There are two y-axes, one for visitors and one for the room price in euros.'],
    no: ['The left y-axis ranges from 0 to 300.'],
  },
  {
    name: 'numbers that belong to the name of a point',
    program: `for name, x, y, size, colour in [("Alvia", 4, 61, 95, "red"), ("Cestria", 25, 75, 142, "gold"), ("Garonia", 53, 82, 9, "blue")]:
    plt.scatter(x, y, s=size * 8, color=colour, alpha=0.7)
    plt.annotate(f"{name} ({size}M)", (x, y))
plt.xlabel("GDP per capita (thousand $)"); plt.ylabel("Life expectancy (years)")`,
    words: ['Life expectancy'],
    yes: [
      'The x-axis shows GDP per capita. Garonia is the smallest with 9 million.',
      'A scatter plot in which each bubble is labelled with its population in millions.',
    ],
    no: ['The x-axis shows GDP per capita in millions.'],
  },
  {
    name: 'how many there are in a bin, and how far beyond the values a place lies',
    program: `x = np.linspace(0, 100, 200)
plt.plot(x, np.exp(-0.5 * ((x - 32) / 8) ** 2) / 20, label="Rural"); plt.plot(x, np.exp(-0.5 * ((x - 70) / 9) ** 2) / 23, label="Urban")
plt.xlabel("Income"); plt.ylabel("Density"); plt.ylim(0, 0.06); plt.legend()`,
    words: ['Density'],
    yes: ['The rural curve nearly vanishes above 60.', 'Above 80 there is hardly any rural income.'],
    no: ['The rural curve exceeds 0.055.'],
  },
  {
    name: 'medians of several boxes, and no other values of them',
    program: `plt.boxplot([[20, 24, 30, 36, 41], [31, 36, 40, 46, 52], [25, 34, 44, 56, 66]], labels=["North", "South", "West"]); plt.ylabel("Delivery time (minutes)")`,
    words: ['Delivery time'],
    yes: ['The median in North is about 30, in South 40, and in West 44.'],
    no: ['The median in North is about 30, in South 40, and in West 34.'],
  },
  {
    name: 'trees in the classes of a histogram',
    program: `plt.hist([11] * 4 + [13] * 25 + [15] * 60 + [17] * 113 + [19] * 80, bins=[10, 12, 14, 16, 18, 20]); plt.xlabel("Height (m)"); plt.ylabel("Number of trees")`,
    words: ['Number of trees'],
    yes: ['The x-axis shows the height in m. There are 25 trees in the 12-14 m bin.'],
    no: ['There are 40 bins.'],
  },
  {
    name: 'the amount beside a name is what it has, and not by how much it has more',
    program: `cities = ["Reykjavik", "Dublin", "Berlin", "Cairo"]; january = [0, 5, 1, 14]; july = [11, 16, 20, 28]
plt.hlines(cities, january, july, color="gray"); plt.scatter(january, cities, color="blue", label="January"); plt.scatter(july, cities, color="red", label="July"); plt.xlabel("Temperature (°C)"); plt.legend()`,
    words: ['Temperature'],
    yes: ['In January, Berlin at 1 °C is colder than Dublin at 5 °C.'],
    no: ['In January, Berlin is 1 °C colder than Dublin.', 'In January, Berlin at 1 °C is warmer than Dublin at 5 °C.'],
  },
  {
    name: 'how far a course goes, and where it turns',
    program: `years = [2000, 2004, 2008, 2012, 2016, 2020]
plt.plot(years, [60, 58, 52, 40, 28, 15], label="Coal"); plt.plot(years, [20, 22, 26, 30, 30, 28], label="Gas"); plt.ylabel("Generation (TWh)"); plt.legend()`,
    words: ['Generation'],
    yes: [
      'Gas rises from 20 to about 30 and then slips slightly.',
      'Coal-fired generation fell by three quarters over the period considered.',
    ],
    no: ['Gas falls from 20 to about 30.', 'Coal-fired generation fell by a third over the period considered.'],
  },
  {
    name: 'candles on days of a month, and some of them one after the other',
    program: `days = [f"May {day}" for day in (1, 2, 3, 6, 7, 8)]; opens = [10, 12, 15, 14, 12, 13]; closes = [12, 15, 14, 12, 13, 16]
for at, (one, other) in enumerate(zip(opens, closes)):
    colour = "green" if other > one else "red"
    plt.plot([at, at], [min(one, other) - 1, max(one, other) + 1], color="black", linewidth=1)
    plt.bar(at, other - one, bottom=one, color=colour, width=0.6)
plt.xticks(range(6), days); plt.ylabel("Price"); plt.title("Open, high, low and close")`,
    words: ['Price'],
    yes: ['Only May 3 and May 6 ended lower.', 'The two red candles were followed by two green ones.'],
    no: ['There are three red candles.'],
  },
  {
    name: 'hills that have names',
    program: `x, y = np.meshgrid(np.linspace(-3, 3, 60), np.linspace(-3, 3, 60))
plt.contourf(x, y, 80 * np.exp(-((x - 1) ** 2 + (y - 1) ** 2)) + 50 * np.exp(-((x + 1.5) ** 2 + (y + 1) ** 2)), levels=12); plt.colorbar(label="Elevation (m)")
plt.plot(1, 1, "^", color="red"); plt.text(1.1, 1.1, "Peak A"); plt.plot(-1.5, -1, "^", color="blue"); plt.text(-1.4, -0.9, "Peak B"); plt.xlabel("x (km)"); plt.ylabel("y (km)")`,
    words: ['Elevation'],
    yes: [
      'The colour bar shows the elevation. Peak B is in the lower left.',
      'Peak B is at about x = -1.5 and y = -1.',
    ],
    no: ['The highest elevation is in the lower left.'],
  },
  {
    name: 'values that end a little below a round number',
    program: `x, y = np.meshgrid(np.linspace(-2, 2, 9), np.linspace(-2, 2, 9))
plt.quiver(x, y, -y, x, np.hypot(x, y), cmap="plasma"); plt.colorbar(label="Speed (m/s)")`,
    words: ['Speed'],
    yes: ['Speeds range from 0 up to nearly 3 m/s.'],
    no: ['Speeds range from 0 up to nearly 4 m/s.', 'Speeds range from 0 up to 5 m/s.'],
  },
];
