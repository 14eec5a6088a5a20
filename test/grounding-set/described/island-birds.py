import matplotlib.pyplot as plt
import numpy as np

isl = ['Skomer', 'Lundy', 'Rathlin', 'Fetlar']
puffin = [34, 12, 21, 9]
razorbill = [16, 10, 28, 5]
ep = [4, 2, 3, 1.5]
er = [2, 1.5, 4, 1]
x = np.arange(4)

fig, ax = plt.subplots(figsize=(9, 6))
ax.bar(x - 0.2, puffin, 0.4, yerr=ep, capsize=4, color='darkorange', label='Puffin')
ax.bar(x + 0.2, razorbill, 0.4, yerr=er, capsize=4, color='dimgray', label='Razorbill')
ax.set_xticks(x)
ax.set_xticklabels(isl)
ax.set_ylabel('Breeding pairs (hundreds)')
ax.set_title('Seabird Pairs on Four Islands')
ax.set_ylim(0, 40)
ax.legend()
plt.show()
