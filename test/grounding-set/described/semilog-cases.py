import numpy as np
import matplotlib.pyplot as plt

day = np.arange(0, 50, 7)
a = [10, 40, 160, 700, 2500, 6000, 9000, 10000]
b = [10, 25, 60, 150, 380, 950, 2300, 5600]
fig, ax = plt.subplots(figsize=(7, 4.8))
ax.semilogy(day, a, '-o', color='firebrick', label='City A')
ax.semilogy(day, b, '--s', color='steelblue', label='City B')
ax.axvline(28, color='gray', ls=':')
ax.text(28.5, 15, 'lockdown in A', rotation=90, va='bottom', color='gray')
ax.set_xticks(day)
ax.set_xlabel('Day')
ax.set_ylabel('Cumulative cases')
ax.set_title('Spread of an infection in two cities')
ax.legend()
plt.show()
