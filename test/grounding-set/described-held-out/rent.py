import matplotlib.pyplot as plt
import numpy as np
cities = ['Lisbon', 'Porto', 'Braga', 'Faro', 'Coimbra']
r2018 = [840, 650, 470, 580, 510]
r2023 = [1290, 980, 690, 910, 640]
x = np.arange(len(cities)); w = 0.38
fig, ax = plt.subplots(figsize=(9, 5.5))
a = ax.bar(x - w/2, r2018, w, label='2018', color='#9ecae1', edgecolor='black')
b = ax.bar(x + w/2, r2023, w, label='2023', color='#e6550d', edgecolor='black', hatch='//')
ax.bar_label(a, padding=2, fontsize=9); ax.bar_label(b, padding=2, fontsize=9)
ax.set_xticks(x); ax.set_xticklabels(cities)
ax.set_ylabel('Median rent (€ per month)')
ax.set_title('Two-bedroom rents in five Portuguese cities')
ax.set_ylim(0, 1500); ax.legend(loc='upper right'); ax.grid(axis='y', linestyle=':')
plt.tight_layout(); plt.show()
