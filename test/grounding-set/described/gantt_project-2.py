import matplotlib.pyplot as plt

tasks = ['Planning', 'Design', 'Coding', 'Testing', 'Launch']
start = [0, 2, 5, 10, 14]
length = [3, 4, 7, 5, 2]
colors = ['tab:blue', 'tab:orange', 'tab:green', 'tab:red', 'tab:purple']

fig, ax = plt.subplots(figsize=(10, 5))
for i, (s, l, c) in enumerate(zip(start, length, colors)):
    ax.broken_barh([(s, l)], (i - 0.35, 0.7), facecolors=c)
ax.set_yticks(range(len(tasks)))
ax.set_yticklabels(tasks)
ax.invert_yaxis()
ax.set_xlim(0, 18)
ax.set_xticks(range(0, 19, 2))
ax.set_xlabel('Week')
ax.set_title('Project Schedule of the Booking App')
ax.grid(axis='x', alpha=0.4)
plt.show()
