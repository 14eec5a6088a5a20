import numpy as np
import matplotlib.pyplot as plt

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
hours = ['6–9', '9–12', '12–15', '15–18', '18–21']
# Average number of visitors in the gym
visitors = np.array([
    [35, 30, 38, 28, 25, 10, 5],
    [18, 20, 16, 19, 22, 45, 50],
    [22, 25, 21, 24, 27, 40, 42],
    [40, 43, 39, 41, 30, 28, 24],
    [70, 65, 72, 60, 48, 15, 12],
])

fig, ax = plt.subplots(figsize=(9, 5.5))
mesh = ax.pcolormesh(np.arange(8), np.arange(6), visitors, cmap='YlOrRd',
                     edgecolors='white', linewidth=1)
fig.colorbar(mesh, ax=ax, label='Visitors')

for i in range(5):
    for j in range(7):
        v = visitors[i, j]
        ax.text(j + 0.5, i + 0.5, str(v), ha='center', va='center',
                color='white' if v > 45 else 'black')

ax.set_xticks(np.arange(7) + 0.5)
ax.set_xticklabels(days)
ax.set_yticks(np.arange(5) + 0.5)
ax.set_yticklabels(hours)
ax.invert_yaxis()
ax.set_xlabel('Day of the week')
ax.set_ylabel('Time of day (h)')
ax.set_title('Gym Occupancy by Day and Time')
fig.tight_layout()
plt.show()
