import numpy as np
import matplotlib.pyplot as plt
src = ['Coal', 'Gas', 'Nuclear', 'Hydro', 'Wind']
a = [120, 45, 60, 20, 2]
b = [30, 95, 52, 21, 64]
x = np.arange(5)
fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(x - 0.2, a, 0.4, label='1990', color='dimgray')
ax.bar(x + 0.2, b, 0.4, label='2020', color='seagreen')
ax.set_xticks(x, src)
ax.set_ylabel('Electricity (TWh)')
ax.set_xlabel('Source')
ax.set_title('Electricity generation by source, 1990 and 2020')
ax.set_ylim(0, 140)
ax.legend()
ax.grid(axis='y', alpha=0.3)
plt.show()
