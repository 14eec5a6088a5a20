import numpy as np
import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
rain = [78, 62, 55, 40, 31, 14, 5, 8, 27, 69, 92, 96]
temp = [8.1, 9.0, 11.4, 14.0, 18.2, 22.9, 26.3, 26.0, 22.1, 17.0, 12.1, 9.2]
fig, ax1 = plt.subplots(figsize=(8, 4.8))
ax1.bar(months, rain, color='skyblue')
ax1.set_ylabel('Rainfall (mm)', color='steelblue')
ax1.set_ylim(0, 120)
ax2 = ax1.twinx()
ax2.plot(months, temp, color='firebrick', marker='o')
ax2.set_ylabel('Temperature (°C)', color='firebrick')
ax2.set_ylim(0, 30)
ax1.set_title('Climate diagram of a Mediterranean station')
plt.show()
