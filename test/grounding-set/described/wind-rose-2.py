import numpy as np
import matplotlib.pyplot as plt

directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
freq = [6, 4, 7, 9, 13, 27, 22, 12]
theta = np.arange(8) * np.pi / 4

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(111, projection='polar')
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
ax.bar(theta, freq, width=np.pi / 5, color='skyblue', edgecolor='navy')
ax.set_xticks(theta)
ax.set_xticklabels(directions)
ax.set_yticks([10, 20, 30])
ax.set_yticklabels(['10%', '20%', '30%'])
ax.set_title('Wind Rose of Galway Harbour')
plt.show()
