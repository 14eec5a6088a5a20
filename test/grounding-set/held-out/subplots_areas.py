import matplotlib.pyplot as plt
import numpy as np

years = np.arange(2015, 2024)
fig, (ax1, ax2) = plt.subplots(2, 1, figsize=(10, 9), sharex=True)

# Top: stacked area chart of subscribers (millions)
streaming = [5, 8, 12, 17, 24, 35, 44, 50, 55]
cable = [60, 58, 55, 51, 46, 40, 35, 30, 26]
satellite = [20, 20, 19, 18, 17, 15, 13, 12, 10]
ax1.stackplot(years, streaming, cable, satellite, labels=['Streaming', 'Cable', 'Satellite'],
              colors=['#d62828', '#003049', '#fcbf49'], alpha=0.85)
ax1.set_title('TV Subscribers by Type (stacked)')
ax1.set_ylabel('Subscribers (millions)')
ax1.legend(loc='lower left')
ax1.set_ylim(0, 110)

# Bottom: forecast with an uncertainty band
mean = np.array([10, 11, 13, 14, 16, 19, 21, 23, 26])
spread = np.array([1, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5])
ax2.plot(years, mean, color='black', label='Average price')
ax2.fill_between(years, mean - spread, mean + spread, color='gray', alpha=0.35, label='Range')
ax2.set_title('Monthly Price of a Plan')
ax2.set_xlabel('Year')
ax2.set_ylabel('Price ($)')
ax2.legend(loc='upper left')
ax2.grid(alpha=0.3)

plt.tight_layout()
plt.show()
