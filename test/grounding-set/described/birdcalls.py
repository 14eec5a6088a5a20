import matplotlib.pyplot as plt

station_a = [1.0, 2.5, 4.0, 7.0, 9.5]
station_b = [0.5, 3.0, 3.5, 6.0, 6.5, 8.0, 9.0]
station_c = [2.0, 5.0, 8.5]

plt.figure(figsize=(9, 4))
plt.eventplot([station_a, station_b, station_c], colors=['blue', 'green', 'purple'],
              lineoffsets=[1, 2, 3], linelengths=0.7)
plt.yticks([1, 2, 3], ['Station A', 'Station B', 'Station C'])
plt.title('Owl Calls Heard at Three Listening Stations')
plt.xlabel('Time After Sunset (hours)')
plt.ylabel('Station')
plt.xlim(0, 10)
plt.show()
