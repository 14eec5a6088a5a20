import matplotlib.pyplot as plt
import numpy as np

rivers = ['Thames', 'Seine', 'Rhine', 'Loire', 'Vistula', 'Dnieper', 'Danube', 'Volga']
km = [346, 777, 1230, 1006, 1047, 2201, 2850, 3530]
colors = ['#4c72b0'] * 7 + ['#c44e52']

y = np.arange(len(rivers))
plt.figure(figsize=(8, 5))
plt.barh(y, km, color=colors)
plt.yticks(y, rivers)
plt.xlabel('Length (km)')
plt.title('How Long Are Europe\'s Rivers?')
for i, v in enumerate(km):
    plt.text(v + 30, i, str(v), va='center')
plt.xlim(0, 4000)
plt.grid(axis='x', linestyle='--', alpha=0.5)
plt.tight_layout()
plt.show()
