import matplotlib.pyplot as plt

calls = [[1, 3, 4, 9, 15, 16, 22],
         [2, 8, 12, 13, 14, 20],
         [5, 11, 18],
         [0.5, 6, 7, 10, 12.5, 17, 19, 21, 23]]
colors = ['C0', 'C1', 'C2', 'C3']

fig, ax = plt.subplots(figsize=(10, 5))
ax.eventplot(calls, colors=colors, lineoffsets=[1, 2, 3, 4], linelengths=0.7)
ax.set_yticks([1, 2, 3, 4])
ax.set_yticklabels(['Fire', 'Police', 'Coast Guard', 'Ambulance'])
ax.set_xlim(0, 24)
ax.set_xticks(range(0, 25, 4))
ax.set_xlabel('Hour of Day')
ax.set_ylabel('Service')
ax.set_title('Emergency Calls on 14 March')
plt.show()
