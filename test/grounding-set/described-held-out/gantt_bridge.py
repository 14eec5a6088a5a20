import matplotlib.pyplot as plt

tasks = ['Survey', 'Design', 'Foundations', 'Pylons', 'Deck', 'Inspection']
start = [0, 2, 8, 14, 20, 30]
duration = [4, 8, 8, 8, 10, 3]
colors = ['skyblue', 'skyblue', 'sandybrown', 'sandybrown', 'sandybrown', 'lightgreen']

fig, ax = plt.subplots(figsize=(10, 5))
ax.barh(tasks, duration, left=start, color=colors, edgecolor='black')
ax.invert_yaxis()
ax.axvline(18, color='red', linestyle='--', label='Today (week 18)')
ax.set_title('Construction Schedule of the Tarn Bridge')
ax.set_xlabel('Week')
ax.set_ylabel('Task')
ax.set_xlim(0, 35)
ax.legend(loc='upper right')
ax.grid(axis='x', alpha=0.4)
plt.tight_layout()
plt.show()
