import matplotlib.pyplot as plt
import numpy as np

farms = ['Farm A', 'Farm B', 'Farm C', 'Farm D', 'Farm E']
feed = np.array([12, 15, 10, 18, 14])
labour = np.array([8, 6, 9, 7, 5])
energy = np.array([3, 4, 2, 5, 6])

plt.figure(figsize=(8, 6))
plt.bar(farms, feed, label='Feed', color='olivedrab')
plt.bar(farms, labour, bottom=feed, label='Labour', color='steelblue')
plt.bar(farms, energy, bottom=feed + labour, label='Energy', color='gold')
plt.title('Milk Production Costs per Farm')
plt.ylabel('Cost (cents per litre)')
plt.yticks(np.arange(0, 36, 5))
plt.legend(title='Cost type', loc='upper left', bbox_to_anchor=(1, 1))
plt.tight_layout()
plt.show()
