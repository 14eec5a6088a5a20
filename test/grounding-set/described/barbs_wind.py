import matplotlib.pyplot as plt
import numpy as np

hours = np.array([0, 3, 6, 9, 12, 15, 18, 21])
u = np.array([5, 10, 15, 20, 30, 40, 25, 15])
v = np.zeros(8)

plt.figure(figsize=(9, 4))
plt.barbs(hours, np.ones(8), u, v, length=8, color='navy')
plt.xlabel('Hour (UTC)')
plt.yticks([])
plt.ylim(0.5, 1.5)
plt.xlim(-3, 24)
plt.xticks(hours)
plt.title('Westerly Wind at the Harbour Mast (knots)')
plt.show()
