import numpy as np
import matplotlib.pyplot as plt

hours = np.array([0, 3, 6, 9, 12, 15, 18, 21])
speed = np.array([5, 10, 15, 20, 30, 50, 35, 15])
u = speed
v = np.zeros_like(speed)

fig, ax = plt.subplots(figsize=(10, 4))
ax.barbs(hours, np.ones(len(hours)), u, v, length=8, barbcolor='darkslategray', flagcolor='red')
ax.set_xlim(-2, 23)
ax.set_ylim(0.5, 1.5)
ax.set_xticks(hours)
ax.set_yticks([])
ax.set_xlabel('Hour of Day (UTC)')
ax.set_title('Westerly Wind at Cape Mora (knots)')
plt.show()
