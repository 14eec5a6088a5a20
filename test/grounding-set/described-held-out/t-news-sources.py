import matplotlib.pyplot as plt

years = [2000, 2004, 2008, 2012, 2016, 2020]
paper = [45, 40, 32, 24, 16, 10]
tv = [40, 40, 38, 35, 30, 25]
online = [10, 14, 24, 35, 48, 59]
radio = [5, 6, 6, 6, 6, 6]
fig, ax = plt.subplots(figsize=(7.2, 4.2))
ax.stackplot(years, paper, tv, online, radio, labels=["Newspapers", "Television", "Online", "Radio"],
             colors=["#8d99ae", "#2b2d42", "#ef233c", "#ffd166"])
ax.set_xlim(2000, 2020)
ax.set_ylim(0, 100)
ax.set_xticks(years)
ax.set_ylabel("Share of respondents (%)")
ax.set_title("Main source of news, 2000–2020")
ax.legend(loc="center left", bbox_to_anchor=(1.0, 0.5))
plt.tight_layout()
plt.savefig("n.png")
