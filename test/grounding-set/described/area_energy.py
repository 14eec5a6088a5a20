import numpy as np
import matplotlib.pyplot as plt

years = np.arange(2015, 2025)
nlp = np.array([10, 12, 15, 20, 27, 35, 44, 56, 75, 95])
cv = np.array([18, 24, 30, 36, 42, 46, 49, 51, 52, 54])
rl = np.array([4, 6, 9, 12, 14, 15, 15, 14, 13, 12])
gr = np.array([1, 1, 2, 4, 8, 13, 17, 20, 21, 21])
fig, ax = plt.subplots(figsize=(8, 5))
ax.stackplot(years, nlp, cv, rl, gr, labels=['NLP', 'Vision', 'RL', 'Graphs'],
             colors=['#66c2a5', '#fc8d62', '#8da0cb', '#e78ac3'], alpha=0.9)
ax.set_xlim(2015, 2024)
ax.set_ylim(0, 200)
ax.set_xticks(years)
ax.set_xlabel('Year')
ax.set_ylabel('Accepted papers')
ax.set_title('Topics at a machine learning venue')
ax.legend(loc='upper left')
plt.savefig('area_energy.png')
