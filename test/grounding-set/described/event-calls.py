import matplotlib.pyplot as plt

alice = [1, 2.5, 3, 7, 9.5, 15, 20]
bruno = [4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8]
carla = [12, 16, 18, 19.5, 22]

fig, ax = plt.subplots(figsize=(10, 4))
ax.eventplot([alice, bruno, carla], colors=['red', 'green', 'blue'], lineoffsets=[1, 2, 3], linelengths=0.7)
ax.set_yticks([1, 2, 3])
ax.set_yticklabels(['Alice', 'Bruno', 'Carla'])
ax.set_title('Support Calls Answered per Agent')
ax.set_xlabel('Time (hours)')
ax.set_ylabel('Agent')
ax.set_xlim(0, 24)
plt.show()
