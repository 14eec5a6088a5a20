import matplotlib.pyplot as plt
import numpy as np

genres = ['Pop', 'Rock', 'Hip-Hop', 'Jazz', 'Classical']
under30 = [38, 14, 31, 5, 3]
over30 = [25, 33, 10, 13, 18]
x = np.arange(len(genres))
w = 0.38

fig, ax = plt.subplots(figsize=(9, 6))
ax.bar(x - w/2, under30, w, label='Under 30', color='mediumseagreen')
ax.bar(x + w/2, over30, w, label='30 and over', color='slateblue')
ax.set_xticks(x)
ax.set_xticklabels(genres)
ax.set_ylabel('Share of Listening Time (%)')
ax.set_xlabel('Genre')
ax.set_title('Streaming by Genre and Age Group')
ax.legend()
ax.grid(axis='y', linestyle='--', alpha=0.5)
plt.tight_layout()
plt.show()
