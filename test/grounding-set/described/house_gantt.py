import matplotlib.pyplot as plt

tasks = ['Foundation', 'Walls', 'Roof', 'Wiring', 'Painting']
start = [0, 3, 7, 8, 12]
dur = [3, 5, 3, 4, 2]
colors = ['brown', 'gray', 'firebrick', 'gold', 'skyblue']

fig, ax = plt.subplots(figsize=(9, 4))
ax.barh(tasks, dur, left=start, color=colors)
ax.invert_yaxis()
ax.set_xlabel('Week')
ax.set_title('House Construction Schedule')
ax.set_xticks(range(0, 15))
ax.grid(axis='x', alpha=0.4)
plt.show()
