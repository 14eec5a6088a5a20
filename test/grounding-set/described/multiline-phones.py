import matplotlib.pyplot as plt
import numpy as np

year = np.arange(2012, 2022)
kodak = [48, 44, 39, 33, 27, 22, 18, 15, 12, 10]
mirror = [6, 9, 12, 16, 20, 24, 27, 29, 31, 33]
phone = [20, 28, 37, 45, 54, 62, 69, 74, 79, 83]

fig, ax = plt.subplots()
ax.plot(year, kodak, 'k-', label='Compact cameras')
ax.plot(year, mirror, 'g--', label='Mirrorless cameras')
ax.plot(year, phone, 'm:', linewidth=2.5, label='Smartphones')
ax.set_xlabel('Year')
ax.set_ylabel('Households owning (%)')
ax.set_title('What Do People Take Pictures With?')
ax.set_ylim(0, 100)
ax.legend(loc='upper left')
plt.show()
