import numpy as np
import matplotlib.pyplot as plt

edges = [0, 10, 20, 30, 40, 50, 60]
counts = [14, 33, 47, 29, 18, 6]

fig, ax = plt.subplots()
ax.stairs(counts, edges, fill=True, color='cornflowerblue', edgecolor='black', label='Borrowers')
ax.set_title('Library Borrowers by Number of Books per Year')
ax.set_xlabel('Books Borrowed')
ax.set_ylabel('Number of Borrowers')
ax.set_xticks(edges)
ax.legend()
plt.show()
