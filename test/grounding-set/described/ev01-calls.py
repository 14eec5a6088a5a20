import matplotlib.pyplot as plt

calls_a = [0.5, 1.1, 2.3, 2.9, 3.4, 4.8, 5.6, 6.2, 7.7, 8.9]
calls_b = [0.9, 2.0, 4.1, 6.0, 8.3]
calls_c = [1.5, 1.7, 3.0, 3.3, 5.1, 7.2, 9.4]

fig, ax = plt.subplots(figsize=(9, 4))
ax.eventplot([calls_a, calls_b, calls_c], colors=['red', 'blue', 'green'], lineoffsets=[1, 2, 3], linelengths=0.7)
ax.set_yticks([1, 2, 3])
ax.set_yticklabels(['Station A', 'Station B', 'Station C'])
ax.set_title('Emergency Calls per Fire Station')
ax.set_xlabel('Time (hours)')
ax.set_ylabel('Fire Station')
plt.show()
