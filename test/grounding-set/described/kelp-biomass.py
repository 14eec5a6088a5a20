import matplotlib.pyplot as plt
import numpy as np

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
giant = [20, 22, 28, 36, 45, 52, 55, 50, 40, 32, 25, 21]
bull = [5, 6, 10, 16, 24, 30, 33, 30, 22, 14, 8, 5]
sugar = [12, 14, 15, 14, 12, 10, 8, 8, 9, 10, 11, 12]

plt.figure(figsize=(10, 6))
plt.stackplot(range(12), giant, bull, sugar, labels=['Giant kelp', 'Bull kelp', 'Sugar kelp'],
              colors=['#2e7d32', '#9e9d24', '#ff8f00'], alpha=0.85)
plt.xticks(range(12), months)
plt.xlabel('Month')
plt.ylabel('Biomass (t/ha)')
plt.title('Seasonal Kelp Biomass, Monterey Plot')
plt.legend(loc='upper right')
plt.xlim(0, 11)
plt.ylim(0, 120)
plt.tight_layout()
plt.show()
