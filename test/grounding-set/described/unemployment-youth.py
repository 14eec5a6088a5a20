import matplotlib.pyplot as plt

x = [2007, 2009, 2011, 2013, 2015, 2017, 2019]
d = {"Greece": [22.7, 25.7, 44.7, 58.3, 49.8, 43.6, 35.2],
     "Spain": [18.1, 37.7, 46.2, 55.5, 48.3, 38.6, 32.5],
     "Germany": [11.9, 11.2, 8.6, 7.8, 7.2, 6.8, 5.8],
     "Japan": [7.7, 9.1, 8.2, 6.9, 5.5, 4.6, 3.8]}
oecd = [12.1, 16.7, 16.4, 16.3, 14.0, 11.9, 11.1]
fig, ax = plt.subplots(figsize=(7.5, 4.5))
for k, v in d.items():
    ax.plot(x, v, lw=2, marker=".", label=k)
ax.plot(x, oecd, "k--", label="OECD average")
ax.set_xticks(x)
ax.set_ylim(0, 65)
ax.set_ylabel("% of youth labour force")
ax.set_title("Youth unemployment rate, 15-24 year-olds")
ax.legend(loc="upper right", fontsize=8)
fig.tight_layout()
plt.savefig("unemployment_youth.png")
