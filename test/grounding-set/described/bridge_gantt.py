import matplotlib.pyplot as plt

tasks = ['Design', 'Permits', 'Foundations', 'Steelwork', 'Paving']
start = [0, 4, 10, 16, 26]
duration = [6, 8, 7, 12, 4]
colors = ['tab:blue', 'tab:orange', 'tab:green', 'tab:red', 'tab:purple']

fig, ax = plt.subplots(figsize=(9, 4.5))
for i in range(len(tasks)):
    ax.barh(i, duration[i], left=start[i], color=colors[i])
ax.set_yticks(range(len(tasks)))
ax.set_yticklabels(tasks)
ax.invert_yaxis()
ax.set_title('Construction Schedule of a Footbridge')
ax.set_xlabel('Week')
ax.set_ylabel('Task')
ax.grid(axis='x', linestyle=':')
plt.tight_layout()
plt.show()
