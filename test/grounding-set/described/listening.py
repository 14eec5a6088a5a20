import matplotlib.pyplot as plt

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
pop = [3, 2, 2, 3, 4, 5, 4]
jazz = [1, 1, 2, 1, 2, 3, 3]
classical = [2, 2, 1, 2, 1, 1, 2]

fig, ax = plt.subplots(figsize=(9, 5))
ax.stackplot(days, pop, jazz, classical, labels=['Pop', 'Jazz', 'Classical'],
             colors=['hotpink', 'steelblue', 'khaki'])
ax.set_title('Daily Listening Hours by Genre')
ax.set_xlabel('Day of the Week')
ax.set_ylabel('Hours')
ax.legend(loc='upper left')
plt.show()
