import matplotlib.pyplot as plt

red = [5, 15, 25, 35, 45, 55]
blue = [0, 12, 24, 36, 48]
green = [8, 38]
airport = [2, 22, 42]

fig, ax = plt.subplots(figsize=(9, 4))
ax.eventplot([red, blue, green, airport], colors=['red', 'blue', 'green', 'black'],
             lineoffsets=[1, 2, 3, 4], linelengths=0.7)
ax.set_yticks([1, 2, 3, 4])
ax.set_yticklabels(['Red Line', 'Blue Line', 'Green Line', 'Airport Express'])
ax.set_xlabel('Minutes past the Hour')
ax.set_ylabel('Line')
ax.set_title('Departures from Central Station between 8:00 and 9:00')
ax.set_xlim(-2, 62)
plt.tight_layout()
plt.show()
