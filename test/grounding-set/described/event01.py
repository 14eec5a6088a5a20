import matplotlib.pyplot as plt
import numpy as np

np.random.seed(1)
positions = [[1, 3, 4, 8, 9], [2, 5, 6, 7], [0.5, 2.5, 4.5, 6.5, 8.5, 9.5]]

plt.figure(figsize=(9, 4))
plt.eventplot(positions, colors=['red', 'green', 'blue'], lineoffsets=[1, 2, 3], linelengths=0.8)
plt.yticks([1, 2, 3], ['Neuron A', 'Neuron B', 'Neuron C'])
plt.title('Spike Times of Three Neurons')
plt.xlabel('Time (s)')
plt.ylabel('Neuron')
plt.show()
