import numpy as np
import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 2, figsize=(9, 7))
axs[0, 0].bar(['2019', '2020', '2021', '2022'], [120, 95, 130, 155], color='slategray')
axs[0, 0].set_title('(a) Orders (thousand)')
axs[0, 1].plot([1, 2, 3, 4, 5, 6], [3.1, 3.4, 3.3, 3.9, 4.2, 4.4], marker='o', color='darkgreen')
axs[0, 1].set_title('(b) Mean rating')
axs[0, 1].set_xlabel('Release')
axs[0, 1].set_ylim(2.5, 5)
axs[1, 0].pie([55, 30, 15], labels=['Web', 'App', 'Store'], autopct='%d%%', colors=['#66c2a5', '#fc8d62', '#8da0cb'])
axs[1, 0].set_title('(c) Sales channel')
axs[1, 1].scatter([10, 20, 30, 40, 50], [90, 72, 61, 45, 38], color='red', marker='x')
axs[1, 1].set_xlabel('Price (EUR)')
axs[1, 1].set_ylabel('Units sold')
axs[1, 1].set_title('(d) Price and demand')
plt.tight_layout()
plt.show()
