import numpy as np
import matplotlib.pyplot as plt

yrs = np.arange(2012, 2023)
mobile = np.array([10, 16, 25, 34, 43, 50, 52, 53, 55, 56, 59])
desktop = np.array([85, 78, 68, 60, 52, 46, 44, 44, 42, 41, 39])
tablet = 100 - mobile - desktop
fig, ax = plt.subplots(figsize=(8, 4.5))
ax.stackplot(yrs, desktop, mobile, tablet, labels=['Desktop', 'Mobile', 'Tablet'], colors=['#8da0cb', '#66c2a5', '#fc8d62'])
ax.set_xlim(2012, 2022)
ax.set_ylim(0, 100)
ax.set_xlabel('Year')
ax.set_ylabel('Share of web traffic (%)')
ax.set_title('Web traffic by device')
ax.legend(loc='lower left')
plt.show()
