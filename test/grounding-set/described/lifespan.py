import matplotlib.pyplot as plt
import numpy as np

animals = ['Mouse', 'Rabbit', 'Dog', 'Horse', 'Chimpanzee', 'Elephant']
years = [2, 9, 13, 28, 45, 65]

y_pos = np.arange(len(animals))
plt.figure(figsize=(9, 5))
plt.barh(y_pos, years, color='seagreen', height=0.6)
plt.yticks(y_pos, animals)
plt.xlabel('Average Lifespan (years)')
plt.ylabel('Animal')
plt.title('Average Lifespan of Selected Mammals')
plt.grid(axis='x', alpha=0.4)
plt.tight_layout()
plt.show()
