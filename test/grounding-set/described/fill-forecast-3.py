import numpy as np
import matplotlib.pyplot as plt

weeks = np.arange(1, 13)
forecast = np.array([200, 212, 226, 238, 252, 264, 276, 290, 302, 314, 328, 340])
low = forecast - np.arange(5, 65, 5)
high = forecast + np.arange(5, 65, 5)

fig, ax = plt.subplots(figsize=(9, 5))
ax.plot(weeks, forecast, color='darkgreen', linewidth=2, label='Forecast')
ax.fill_between(weeks, low, high, color='lightgreen', alpha=0.5, label='90% interval')
ax.axhline(250, color='gray', linestyle='--', label='Capacity')
ax.set_xlim(1, 12)
ax.set_ylim(150, 450)
ax.set_xlabel('Week')
ax.set_ylabel('Parcels per Day')
ax.set_title('Parcel Volume Forecast at the Elm Street Depot')
ax.legend(loc='upper left')
plt.show()
