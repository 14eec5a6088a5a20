import numpy as np
import matplotlib.pyplot as plt

x = np.array([1.0, 1.8, 2.5, 3.1, 4.0, 4.6, 5.2, 6.1, 6.9, 7.5, 8.2, 9.0])
y = np.array([52, 55, 58, 57, 63, 66, 65, 71, 74, 78, 77, 84])
k, b = np.polyfit(x, y, 1)
fig, ax = plt.subplots(figsize=(6.5, 5))
ax.scatter(x, y, color='purple', s=45, label='students')
xx = np.linspace(0, 10, 50)
ax.plot(xx, k * xx + b, 'k--', label=f'fit: y = {k:.2f}x + {b:.1f}')
ax.set_xlabel('Hours studied per week')
ax.set_ylabel('Exam score')
ax.set_title('Study time and exam score')
ax.set_xlim(0, 10)
ax.legend()
plt.show()
