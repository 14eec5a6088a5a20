import matplotlib.pyplot as plt

y = [1960, 1965, 1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020]
tfr = [3.6, 3.9, 3.3, 2.5, 2.1, 1.8, 1.9, 1.7, 1.6, 1.6, 1.7, 1.5, 1.3]

fig, ax = plt.subplots(figsize=(8, 4.5))
ax.plot(y, tfr, color='darkred', marker='o', ms=5)
ax.axhline(2.1, color='grey', ls='--', lw=1)
ax.text(2004, 2.15, 'replacement level', color='grey', fontsize=9)
ax.set_ylim(0, 4.5)
ax.set_ylabel('Children per woman')
ax.set_xlabel('Year')
ax.set_title('Total fertility rate of Marenia, 1960-2020')
plt.tight_layout()
plt.savefig('births-line.png')
