import matplotlib.pyplot as plt

years = [2010, 2012, 2014, 2016, 2018, 2020, 2022]
north = [42, 40, 38, 22, 18, 21, 25]
central = [30, 26, 27, 25, 20, 23, 28]
south = [35, 33, 30, 31, 33, 36, 38]

fig, ax = plt.subplots(figsize=(9, 5.5))
ax.plot(years, north, 'o-', color='crimson', label='Northern reef')
ax.plot(years, central, 's--', color='teal', label='Central reef')
ax.plot(years, south, '^-.', color='navy', label='Southern reef')
ax.set_xlabel('Survey year')
ax.set_ylabel('Live coral cover (%)')
ax.set_title('Hard Coral Cover on Three Reef Sections')
ax.set_ylim(10, 50)
ax.set_xticks(years)
ax.legend()
ax.grid(True, alpha=0.3)
plt.tight_layout()
plt.show()
