import matplotlib.pyplot as plt

years = [2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020]
price = [97, 62, 80, 111, 112, 109, 99, 52, 44, 54, 71, 64, 42]
fig, ax = plt.subplots(figsize=(8.5, 4.8))
ax.fill_between(years, price, color="#f4a261", alpha=0.6)
ax.plot(years, price, color="#b5541c", linewidth=2)
ax.set_xlim(2008, 2020)
ax.set_ylim(0, 125)
ax.set_xticks(years)
ax.set_ylabel("U.S. dollars per barrel")
ax.set_title("Average annual Brent crude oil price, 2008 to 2020")
fig.tight_layout()
plt.show()
