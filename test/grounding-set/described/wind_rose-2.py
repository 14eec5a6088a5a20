import numpy as np
import matplotlib.pyplot as plt

directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
frequency = [8, 5, 6, 9, 12, 22, 26, 12]
theta = np.linspace(0, 2 * np.pi, 8, endpoint=False)

fig = plt.figure(figsize=(7, 7))
ax = fig.add_subplot(111, projection='polar')
ax.set_theta_zero_location('N')
ax.set_theta_direction(-1)
ax.bar(theta, frequency, width=0.6, color='cadetblue', edgecolor='black')
ax.set_xticks(theta)
ax.set_xticklabels(directions)
ax.set_ylim(0, 30)
ax.set_yticks([10, 20, 30])
ax.set_yticklabels(['10%', '20%', '30%'])
ax.set_title('Wind Direction at Harbour Station', pad=20)
plt.show()
