import matplotlib.pyplot as plt
import numpy as np

quarters = ['Q1', 'Q2', 'Q3', 'Q4']
heating = np.array([62, 25, 8, 51])
lighting = np.array([18, 12, 10, 17])
cooling = np.array([0, 14, 33, 4])

plt.figure(figsize=(8, 6))
plt.bar(quarters, heating, label='Heating', color='firebrick')
plt.bar(quarters, lighting, bottom=heating, label='Lighting', color='gold')
plt.bar(quarters, cooling, bottom=heating + lighting, label='Cooling', color='dodgerblue')
plt.title('Quarterly Energy Use of the City Library')
plt.xlabel('Quarter')
plt.ylabel('Energy (MWh)')
plt.legend()
plt.show()
