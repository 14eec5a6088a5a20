import matplotlib.pyplot as plt

tasks = ['Foundation', 'Framing', 'Roof', 'Plumbing', 'Painting']
start = [0, 3, 8, 9, 14]
duration = [3, 5, 3, 4, 2]
colors = ['sienna', 'peru', 'firebrick', 'teal', 'gold']

fig, ax = plt.subplots(figsize=(10, 4))
ax.barh(tasks, duration, left=start, color=colors, edgecolor='black', height=0.5)
ax.invert_yaxis()
ax.set_xlim(0, 18)
ax.set_xticks(range(0, 19, 2))
ax.set_xlabel('Week')
ax.set_title('House Construction Schedule')
ax.axvline(10, color='red', linestyle='--', label='Today')
ax.legend(loc='lower left')
ax.grid(axis='x', alpha=0.4)
plt.tight_layout()
plt.show()
