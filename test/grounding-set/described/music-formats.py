import matplotlib.pyplot as plt

yr = [2000, 2003, 2006, 2009, 2012, 2015, 2018, 2021]
cd = [13.2, 11.2, 9.4, 4.3, 2.5, 1.4, 0.7, 0.6]
dl = [0.0, 0.3, 1.9, 2.9, 3.0, 2.3, 1.0, 0.6]
st = [0.0, 0.0, 0.2, 0.4, 1.0, 2.3, 7.4, 12.4]
vi = [0.1, 0.1, 0.0, 0.1, 0.2, 0.4, 0.4, 1.0]

fig, ax = plt.subplots(figsize=(9, 5))
ax.stackplot(yr, cd, dl, st, vi, labels=['CD', 'Downloads', 'Streaming', 'Vinyl'],
             colors=['#c6c6c6', '#66c2a5', '#1db954', '#8c564b'])
ax.set_xlim(2000, 2021)
ax.set_ylim(0, 16)
ax.set_xticks(yr)
ax.set_ylabel('Billion U.S. dollars')
ax.set_title('Recorded music revenues by format')
ax.legend(loc='upper center', ncol=4, frameon=False)
plt.tight_layout()
plt.savefig('music-formats.png')
