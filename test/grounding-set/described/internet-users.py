import matplotlib.pyplot as plt

years = [2000, 2002, 2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020]
bra = [3, 9, 19, 28, 34, 41, 49, 55, 61, 70, 81]
ind = [1, 2, 2, 3, 4, 8, 11, 14, 17, 20, 43]
kor = [45, 59, 73, 78, 81, 84, 84, 88, 93, 96, 97]
fig, ax = plt.subplots(figsize=(9, 5))
ax.plot(years, kor, marker="o", color="tab:purple", label="South Korea")
ax.plot(years, bra, marker="o", color="tab:green", label="Brazil")
ax.plot(years, ind, marker="o", color="tab:orange", label="India")
ax.set_ylim(0, 100)
ax.set_xticks(years)
ax.set_ylabel("Share of population using the Internet (%)")
ax.set_title("Internet users in three countries, 2000-2020")
ax.grid(True, alpha=0.3)
ax.legend(loc="upper left")
fig.tight_layout()
plt.show()
