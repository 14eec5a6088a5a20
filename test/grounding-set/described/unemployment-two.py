import matplotlib.pyplot as plt

years = [2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019]
ger = [11.2, 10.1, 8.5, 7.4, 7.6, 7.0, 5.8, 5.4, 5.2, 5.0, 4.6, 4.1, 3.8, 3.4, 3.1]
spa = [9.2, 8.5, 8.2, 11.3, 17.9, 19.9, 21.4, 24.8, 26.1, 24.4, 22.1, 19.6, 17.2, 15.3, 14.1]
fra = [8.9, 8.8, 8.0, 7.4, 9.1, 9.3, 9.2, 9.8, 10.3, 10.3, 10.4, 10.1, 9.4, 9.0, 8.4]
fig, ax = plt.subplots(figsize=(9, 5.2))
ax.plot(years, spa, color="#e63946", linewidth=2.2)
ax.plot(years, fra, color="#457b9d", linewidth=2.2)
ax.plot(years, ger, color="#222222", linewidth=2.2)
ax.text(2019.15, 14.1, "Spain", color="#e63946", va="center")
ax.text(2019.15, 8.4, "France", color="#457b9d", va="center")
ax.text(2019.15, 3.1, "Germany", color="#222222", va="center")
ax.set_xlim(2005, 2021)
ax.set_xticks([2005, 2007, 2009, 2011, 2013, 2015, 2017, 2019])
ax.set_ylim(0, 30)
ax.set_ylabel("Unemployment rate (%)")
ax.set_title("Unemployment in Germany, France and Spain")
ax.spines["top"].set_visible(False)
ax.spines["right"].set_visible(False)
fig.tight_layout()
plt.show()
